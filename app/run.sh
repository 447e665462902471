#!/usr/bin/env bash
# Installs what is missing, builds the release preset and starts Gatescope with the given arguments.
# Without a display it runs the default experiment and writes plots and session to a folder instead.
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail

kSource=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd -P)
kBuild=$kSource/build/release
kSteps=400
# shellcheck source=app/packages.sh
source "$kSource/app/packages.sh"

# Folder by folder, which takes half the time from nothing. What the build prints goes to standard error, so that standard output is the program's own.
build() {
  (
    cd "$kSource"
    cmake --preset release -DGATESCOPE_TESTS=OFF -DGATESCOPE_BENCH=OFF "-DGATESCOPE_UNITY=UI;CORE;CLI"
    cmake --build --preset release -j "$(nproc)" --target gatescope gatescope-cli
  ) >&2
}

# True when an argument asks for something that needs no display.
needsNoDisplay() {
  local argument
  for argument in "$@"; do
    case $argument in
      -h | -v | --help | --version | --render | --render=*) return 0 ;;
    esac
  done
  return 1
}

main() {
  installPackages "${kBuildPackages[@]}" || exit 1
  build
  # Qt wants a UTF-8 locale for file names.
  [[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8
  if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]] || needsNoDisplay "$@"; then
    exec "$kBuild/gatescope" "$@"
  fi
  local output=${PWD%/}/gatescope-output
  echo "There is no display: running the experiment without a window, $kSteps steps." >&2
  "$kBuild/gatescope" --render "$output" --steps "$kSteps" "$@"
  echo "Plots (PNG, SVG, PDF, CSV), a picture of the window and the session file are in $output"
}

main "$@"
