#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test without a display; ends non-zero on any failure.
# Stages: ci (release, warnings are errors), tsan (core, thread sanitizer), asan (core and window, address and undefined behaviour).
# Usage: tests/run.sh [STAGE]…      all stages when none is named
# SPDX-License-Identifier: GPL-3.0-or-later
set -uo pipefail

kSource=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd -P)
kJobs=$(nproc)
# shellcheck source=app/packages.sh
source "$kSource/app/packages.sh"

# The thread sanitizer cannot cope with some kernels' address randomisation; containers may forbid to switch it off.
withoutRandomAddresses() {
  if setarch "$(uname -m)" -R true 2>/dev/null; then setarch "$(uname -m)" -R "$@"; else "$@"; fi
}

# Configures, builds and tests one preset.
testPreset() {
  local preset=$1 launcher=()
  shift
  if command -v ccache >/dev/null; then launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache); fi
  cmake --preset "$preset" "${launcher[@]}" "$@" &&
    withoutRandomAddresses cmake --build --preset "$preset" -j "$kJobs" &&
    withoutRandomAddresses ctest --preset "$preset" -j "$kJobs" --timeout 300 --no-tests=error
}

runStage() {
  case $1 in
    ci) testPreset ci -DGATESCOPE_TESTS=ON -DGATESCOPE_BENCH=ON ;;
    # Not for this processor alone: it compiles a quarter faster, and the portable arithmetic is tested too.
    tsan) testPreset dev-tsan -DGATESCOPE_NATIVE=OFF ;;
    asan) testPreset dev-asan -DGATESCOPE_NATIVE=OFF ;;
    *)
      echo "No stage is called $1; there are ci, tsan and asan." >&2
      return 2
      ;;
  esac
}

main() {
  local stages=("$@") stage started status failed=() summary=()
  ((${#stages[@]})) || stages=(ci tsan asan)
  cd "$kSource" || exit 1
  installPackages "${kBuildPackages[@]}" "${kTestPackages[@]}" || exit 1

  export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 OMP_WAIT_POLICY=passive
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
