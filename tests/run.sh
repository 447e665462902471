#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test without a display; ends non-zero on any failure.
# Stages: style (tests/style.sh), ci (release, warnings are errors), tsan (core and the bridge to it, thread sanitizer),
# asan (core and window, address and undefined behaviour).
# Usage: tests/run.sh [--since REVISION] [STAGE]…      all stages when none is named: 30 minutes at most on two cores
# clang-tidy reads the sources that changed since the given revision. Without one it reads all when style is named,
# and those of the last commit when no stage is.
# SPDX-License-Identifier: GPL-3.0-or-later
set -uo pipefail

kSource=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd -P)
kJobs=$(nproc)
since=
# shellcheck source=app/packages.sh
source "$kSource/app/packages.sh"

# The thread sanitizer cannot cope with some kernels' address randomisation; containers may forbid to switch it off.
withoutRandomAddresses() {
  if setarch "$(uname -m)" -R true 2>/dev/null; then setarch "$(uname -m)" -R "$@"; else "$@"; fi
}

# The ten slowest tests, from what ctest printed.
slowest() {
  echo "The ten slowest tests, in seconds:"
  awk '$2 == "Test" && $NF == "sec" { print $(NF - 1), $4 }' "$1" | sort -rn | head -n 10
}

# Configures, builds and tests one preset.
testPreset() {
  local preset=$1 printed started=$SECONDS status
  shift
  cmake --preset "$preset" "$@" && withoutRandomAddresses cmake --build --preset "$preset" -j "$kJobs" || return 1
  echo "$preset: built in $((SECONDS - started)) s"
  printed=$(mktemp)
  # One more than there are cores: some tests wait for a clock.
  withoutRandomAddresses ctest --preset "$preset" -j "$((kJobs + 1))" --timeout 300 --no-tests=error | tee "$printed"
  status=$?
  slowest "$printed"
  rm -f "$printed"
  return $status
}

# All checks, so that one run tells everything.
checkStyle() {
  local check status=0
  for check in format shell columns folders traps "tidy ${since:+--since $since}"; do
    # shellcheck disable=SC2086  # a check and its arguments
    bash tests/style.sh $check || { status=1; echo "tests/style.sh $check: FAILED" >&2; }
  done
  return $status
}

runStage() {
  case $1 in
    style) checkStyle ;;
    # As users build it: folder by folder, which is half the work.
    ci) testPreset ci -DGATESCOPE_TESTS=ON -DGATESCOPE_BENCH=ON "-DGATESCOPE_UNITY=TESTS;UI;CORE;CLI" ;;
    # Not for this processor alone: it compiles a quarter faster, and the portable arithmetic is tested too.
    tsan) testPreset dev-tsan -DGATESCOPE_NATIVE=OFF ;;
    asan) testPreset dev-asan -DGATESCOPE_NATIVE=OFF ;;
    *)
      echo "No stage is called $1; there are style, ci, tsan and asan." >&2
      return 2
      ;;
  esac
}

main() {
  local stages=() stage started status failed=() summary=()
  while (($#)); do
    case $1 in
      --since)
        since=${2:?--since wants a revision}
        shift
        ;;
      *) stages+=("$1") ;;
    esac
    shift
  done
  cd "$kSource" || exit 1
  installPackages "${kBuildPackages[@]}" "${kTestPackages[@]}" || exit 1
  if ((${#stages[@]} == 0)); then
    stages=(style ci tsan asan)
    # Without a history, as in a shallow clone, all sources are read.
    [[ -n $since ]] || ! git rev-parse --quiet --verify HEAD~1 >/dev/null || since=HEAD~1
  fi

  export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 OMP_WAIT_POLICY=passive
  # Tests that draw what they do draw something else each time.
  export GATESCOPE_RANDOM_SEED=${GATESCOPE_RANDOM_SEED:-$(od -An -N3 -tu4 /dev/urandom | tr -d ' ')}
  echo "GATESCOPE_RANDOM_SEED=$GATESCOPE_RANDOM_SEED repeats what is drawn"
  export TSAN_OPTIONS=halt_on_error=1:ignore_noninstrumented_modules=1
  export UBSAN_OPTIONS=print_stacktrace=1
  for stage in "${stages[@]}"; do
    echo "=== $stage"
    started=$SECONDS
    runStage "$stage"
    status=$?
    summary+=("$stage: $( ((status)) && echo FAILED || echo passed), $((SECONDS - started)) s")
    echo "=== ${summary[-1]}"
    ((status == 0)) || failed+=("$stage")
  done
  printf '%s\n' "All stages, $SECONDS s in total:" "${summary[@]/#/  }"
  ((${#failed[@]} == 0))
}

main "$@"
