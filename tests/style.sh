#!/usr/bin/env bash
# Checks what no compiler checks. The style stage of tests/run.sh runs them all, .pre-commit-config.yaml one by one.
#   format [FILE]…                     clang-format would change nothing
#   shell [FILE]…                      shellcheck finds nothing
#   folders                            the order of folders holds
#   tidy [--since REVISION | FILE…]    clang-tidy finds nothing in sources changed since then, in these, or in all
#                                      (ten seconds a source: a quarter of an hour for all on two cores)
# Usage: tests/style.sh CHECK [ARGUMENT]…
# SPDX-License-Identifier: GPL-3.0-or-later
set -uo pipefail

kSource=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd -P)

format() {
  (($#)) || mapfile -t < <(find app core ui tests -name '*.cpp' -o -name '*.h')
  clang-format --dry-run --Werror "${@:-${MAPFILE[@]}}"
}

shell() {
  (($#)) || mapfile -t < <(find app tests -name '*.sh')
  shellcheck -x "${@:-${MAPFILE[@]}}" .ci/run
}

folders() {
  bash tests/folder_order_test.sh && bash tests/folder_order.sh
}

# Sources that changed since a revision, and for a header that changed the source beside it, or else one that includes it.
changedSources() {
  local file
  git diff --name-only --diff-filter=d "$1" -- app core ui | while read -r file; do
    case $file in
      *.cpp) echo "$file" ;;
      *.h) if [[ -e ${file%.h}.cpp ]]; then echo "${file%.h}.cpp"; else grep -rlF "\"$file\"" --include=*.cpp app core ui | head -n 1; fi ;;
    esac
  done | sort -u
}

# clang-tidy reads the commands of a build folder of its own: it has no use for GCC's precompiled headers.
tidy() {
  if [[ ${1:-} == --since ]]; then
    git rev-parse --quiet --verify "${2:-}^{commit}" >/dev/null || {
      echo "git knows no revision '${2:-}'." >&2
      return 2
    }
    mapfile -t < <(changedSources "$2")
    ((${#MAPFILE[@]})) || return 0
    set -- "${MAPFILE[@]}"
  fi
  (($#)) || mapfile -t < <(find app core ui -name '*.cpp')
  (($#)) || set -- "${MAPFILE[@]}"
  cmake --preset tidy >/dev/null || return 1
  echo "clang-tidy reads $# sources"
  # On standard error it counts warnings of system headers, which it does not show.
  printf '%s\0' "$@" | xargs -0 -n 1 -P "$(nproc)" clang-tidy -p build/tidy --quiet --warnings-as-errors='*' 2> >(
    grep -v ' warnings\? generated\.$' >&2
  )
}

main() {
  cd "$kSource" || exit 1
  case ${1:-} in
    format | shell | folders | tidy) "$@" ;;
    *)
      echo "Usage: tests/style.sh format|shell|folders|tidy [ARGUMENT]…" >&2
      exit 2
      ;;
  esac
}

main "$@"
