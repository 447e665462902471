#!/usr/bin/env bash
# Checks what no compiler checks. The style stage of tests/run.sh runs them all, .pre-commit-config.yaml one by one.
#   format [FILE]…                     clang-format would change nothing
#   shell [FILE]…                      shellcheck finds nothing
#   columns [FILE]…                    no document but a lesson has lines of over 120 columns; tables and pictures may
#   folders                            the order of folders holds
#   traps [FILE]…                      what once ended the program is not written again (see below)
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

columns() {
  (($#)) || mapfile -t < <(find . -name '*.md' -not -path './build/*' -not -path '*/corpus/*' \
    -not -path './resources/lessons/?-?-*')
  ! LC_ALL=C.UTF-8 grep -nP '^(?!\||!\[).{121,}' "${@:-${MAPFILE[@]}}"
}

folders() {
  bash tests/folder_order_test.sh && bash tests/folder_order.sh
}

# Traps, one per line as "FILE:LINE: why":
# A lambda that is stored (connected, posted, kept for later) and captures by reference outlives what it captured.
# What stores is known by its name, or keeps the lambda in a member, a vector or a returned value.
# A message of the engine or of the command line that does not go through said() stays English in every language.
# A QLabel takes a text with a tag for rich text and reads the pictures it names; Label (ui/base/plain_text.h) does not.
findTraps() {
  # shellcheck disable=SC2016  # these are perl's variables
  perl -0777 -ne '
    my $text = $_;
    my $tell = sub { my $line = 1 + (substr($text, 0, $_[0]) =~ tr/\n//); print "$ARGV:$line: $_[1]\n" };
    my $parens = qr/(\((?:"(?:\\.|[^"\\])*"|[^()"]|(?1))*\))/;
    my $stores = qr/\b(?:connect|singleShot|invokeMethod|callOnTimeout|showFileDialog|addAction|push_back|emplace_back)\b
                    | \b(?:set[A-Z]\w*|jthread|thread|start|ThreadPool)\b/x;
    while ($text =~ /$stores\s*(?=$parens)/g) {
      my ($at, $arguments) = ($-[0], substr($1, 1, -1));
      1 while $arguments =~ s/\{[^{}]*\}//g || $arguments =~ s/\([^()]*\)//g;  # bodies and inner calls
      $tell->($at, "a stored lambda captures by reference") if $arguments =~ /(?:^|[,(={\s])\[(?:[^\]\[]*,)?\s*&/;
    }
    while ($text =~ /(?:\bm_\w+\s*=|\breturn\b[^;(]*?)\s*\[(?:[^\]\[]*,)?\s*&[^\]]*\]\s*(?:\(|\{)/g) {
      $tell->($-[0], "a stored lambda captures by reference");
    }
    while ($text =~ /\b(?:Error|fail|failAt|failNumber|refuse|addNote|f?printf|push_back(?=\(\{))\s*(?=$parens)/g) {
      my ($at, $arguments) = ($-[0], $1);
      $arguments =~ s/\b(?:said|saidLater|tr|words|phrase|translate)\s*$parens//g;
      $tell->($at, "a message does not go through said()") if $arguments =~ /"[^"]*[A-Za-z]{2,}[,;:]? [a-z]{2,}[^"]*"/;
    }
    if ($ARGV !~ m{/base/plain_text\.}) {
      while ($text =~ /\bnew QLabel\b/g) { $tell->($-[0], "new QLabel: Label shows plain text as it is") }
    }
  ' "$@"
}

traps() {
  (($#)) || mapfile -t < <(find app core ui -name '*.cpp' -o -name '*.h')
  local found
  bash tests/traps_test.sh || return 1
  found=$(findTraps "${@:-${MAPFILE[@]}}")
  [[ -z $found ]] || { echo "$found"; return 1; }
}

# Sources that changed since a revision, and for a header that changed the source beside it, or else one that includes
# it.
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
  # The commands are GCC's; some of its options clang does not know. On standard error it counts warnings of system
  # headers, which it does not show.
  printf '%s\0' "$@" | xargs -0 -n 1 -P "$(nproc)" clang-tidy -p build/tidy --quiet \
    --warnings-as-errors='*' --extra-arg=-Wno-unused-command-line-argument 2> >(
    grep -v ' warnings\? generated\.$' >&2
  )
}

main() {
  cd "$kSource" || exit 1
  case ${1:-} in
    format | shell | columns | folders | traps | findTraps | tidy) "$@" ;;
    *)
      echo "Usage: tests/style.sh format|shell|columns|folders|traps|tidy [ARGUMENT]…" >&2
      exit 2
      ;;
  esac
}

main "$@"
