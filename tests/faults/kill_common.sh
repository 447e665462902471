# shellcheck shell=bash
# What the scripts that kill programs share. Sourced after common.sh; the caller has set `seed`.
# shellcheck disable=SC2154
# SPDX-License-Identifier: GPL-3.0-or-later

kName=$(basename "$0")
RANDOM=$seed
echo "$kName: seed $seed"
makeFolder kills

now() { echo "${EPOCHREALTIME/[.,]/}"; }

# The folder is left to be looked at.
fail() {
  echo "$kName: FAILED: $1 (seed $seed)" >&2
  trap - EXIT
  echo "the folder is left: $kFolder" >&2
  exit 1
}

# A random while of at most $1 µs.
pause() {
  local wait=$(((RANDOM * 32768 + RANDOM) % $1))
  sleep "$(printf '%d.%06d' $((wait / 1000000)) $((wait % 1000000)))"
}
