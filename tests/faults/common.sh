# What the attacks on gatescope-cli share. Sourced.
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
set -uo pipefail

# readOptions "kinds all" "$@": --kinds VALUE and --all VALUE set the variables of these names.
readOptions() {
  local names=$1
  shift
  while (($#)); do
    [[ $1 == --* && " $names " == *" ${1#--} "* && $# -gt 1 ]] || { echo "Unknown: $1" >&2 && exit 2; }
    printf -v "${1#--}" %s "$2"
    shift 2
  done
}

# A folder $kFolder that is gone at the end.
makeFolder() {
  kFolder=$(mktemp -d -t "gatescope-$1-XXXXXX")
  trap 'rm -rf "$kFolder"' EXIT
}
