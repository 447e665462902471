#!/usr/bin/env bash
# Builds the fuzzer with clang and lets it loose on what reads files; ends with 1 when it found something.
# Usage: tests/fuzz/run.sh [--timeout SECONDS] SECONDS|--runs N [TARGET]…     all targets when none is named
#   SECONDS             for so long each
#   --runs N            so many executions each
#   --timeout SECONDS   most of the processor for one input: 4, because the sanitizers make everything some four times
#                       as slow
# What it learns stays in build/fuzz/corpus, so that the next time goes on from there; what it finds is in
# build/fuzz/findings. Mend it, and keep the input in tests/fuzz/corpus/TARGET, where every test run replays it.
# SPDX-License-Identifier: GPL-3.0-or-later
set -uo pipefail

kSource=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd -P)
kHere=tests/fuzz
kBuild=build/fuzz
# shellcheck source=app/packages.sh
source "$kSource/app/packages.sh"

# "stat::NAME: NUMBER" of what libFuzzer printed.
statOf() { awk -v name="stat::$1:" '$1 == name { print $2 }' "$2"; }

# One target: LIMIT is libFuzzer's own option. Prints one line.
fuzz() {
  local target=$1 limit=$2 timeout=$3 learnt=$kBuild/corpus/$1 found=$kBuild/findings/$1 log=$kBuild/$1.log status begin=$SECONDS
  # By the clock many times as much: it only ends what would never end.
  local options=("$limit" "-timeout=$((30 + 4 * timeout))" -rss_limit_mb=2048 -print_final_stats=1 "-artifact_prefix=$found/")
  [[ -e $kHere/dictionaries/$target.dict ]] && options+=("-dict=$kHere/dictionaries/$target.dict")
  mkdir -p "$learnt" "$found"
  GATESCOPE_FUZZ_TARGET=$target GATESCOPE_FUZZ_SECONDS=$timeout \
    "$kBuild/gatescope-fuzz" "${options[@]}" "$learnt" "$kHere/corpus/$target" &>"$log"
  status=$?
  printf '%-12s %10s executions in %5d s, peak %4s MB, slowest input %s s: %s\n' "$target" \
    "$(statOf number_of_executed_units "$log")" $((SECONDS - begin)) "$(statOf peak_rss_mb "$log")" \
    "$(statOf slowest_unit_time_sec "$log")" "$( ((status)) && echo "FOUND something, see $log and $found" || echo clean)"
  return $status
}

main() {
  local limit='' timeout=4 status=0 target targets
  while (($#)); do
    case $1 in
      --runs) limit=-runs=${2:?--runs wants a number} && shift ;;
      --timeout) timeout=${2:?--timeout wants seconds} && shift ;;
      [0-9]*) limit=-max_total_time=$1 ;;
      *) break ;;
    esac
    shift
  done
  if [[ -z $limit ]]; then
    sed -n 's/^# //; 3,7p' "${BASH_SOURCE[0]}" >&2
    return 2
  fi
  cd "$kSource" || return 1
  installPackages "${kBuildPackages[@]}" clang || return 1
  cmake --preset fuzz >/dev/null && cmake --build --preset fuzz || return 1
  targets=("$@")
  (($#)) || mapfile -t targets < <(ls $kHere/corpus)
  TMPDIR=$(mktemp -d -p "$([[ -w /dev/shm ]] && echo /dev/shm || echo /tmp)") || return 1
  export TMPDIR UBSAN_OPTIONS=print_stacktrace=1
  trap 'rm -rf "$TMPDIR"' EXIT
  for target in "${targets[@]}"; do fuzz "$target" "$limit" "$timeout" || status=1; done
  return $status
}

main "$@"
