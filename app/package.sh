#!/usr/bin/env bash
# Installs what is missing, builds Gatescope for any x86-64 processor and makes its Debian packages, a source tarball of
# the last commit and SHA256SUMS. The packages are for the release of Debian that they are built on.
# Usage: app/package.sh [OUTPUT_FOLDER]      default: build/package/output
# DEBFULLNAME and DEBEMAIL, where both are set, are who answers for the packages.
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail

kSource=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd -P)
kBuild=$kSource/build/package
# shellcheck source=app/packages.sh
source "$kSource/app/packages.sh"

# What was not committed, or nothing where this is no clone.
changes() {
  git -C "$kSource" status --porcelain 2>/dev/null
}

build() {
  local maintainer=(-UGATESCOPE_MAINTAINER)  # not who it was the last time
  [[ -z ${DEBFULLNAME:-} || -z ${DEBEMAIL:-} ]] || maintainer=("-DGATESCOPE_MAINTAINER=$DEBFULLNAME <$DEBEMAIL>")
  (
    cd "$kSource"
    # A package built twice from one commit has one date.
    [[ -n ${SOURCE_DATE_EPOCH:-} || -n $(changes) ]] || SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || date +%s)
    [[ -z ${SOURCE_DATE_EPOCH:-} ]] || export SOURCE_DATE_EPOCH
    cmake --preset portable -B "$kBuild" -DGATESCOPE_PACKAGE=ON -DCMAKE_INSTALL_PREFIX=/usr -DGATESCOPE_TESTS=OFF \
      -DGATESCOPE_BENCH=OFF "-DGATESCOPE_UNITY=UI;CORE;CLI" "${maintainer[@]}"
    cmake --build "$kBuild" -j "$(nproc)"
    cd "$kBuild"
    rm -rf packages
    cpack --config CPackConfig.cmake -B packages
  )
}

# gatescope-VERSION.tar.gz in the given folder.
sourceTarball() {
  local name
  if ! git -C "$kSource" rev-parse --quiet --verify HEAD >/dev/null 2>&1; then
    echo "This is no clone: there is no source tarball."
    return
  fi
  [[ -z $(changes) ]] || echo "What is not committed is in the packages, not in the source tarball." >&2
  name=gatescope-$(sed -n 's/^set(CPACK_PACKAGE_VERSION "\(.*\)")$/\1/p' "$kBuild/CPackConfig.cmake")
  git -C "$kSource" archive --prefix="$name/" HEAD | gzip -9n >"$1/$name.tar.gz"
}

main() {
  (($# <= 1)) || { echo "Usage: app/package.sh [OUTPUT_FOLDER]" >&2; exit 2; }
  local output
  installPackages "${kBuildPackages[@]}" "${kPackagePackages[@]}" || exit 1
  output=$(realpath -m "${1:-$kBuild/output}")
  mkdir -p "$output"
  build
  lintian --fail-on error --tag-display-limit 0 "$kBuild"/packages/*.deb
  rm -f "$output"/gatescope*.deb "$output"/gatescope-*.tar.gz
  cp "$kBuild"/packages/*.deb "$output"
  sourceTarball "$output"
  (cd "$output" && shopt -s nullglob && sha256sum gatescope*.deb gatescope-*.tar.gz >SHA256SUMS)
  echo "In $output:"
  cat "$output/SHA256SUMS"
  echo "Install them with:  apt install $output/*.deb"
}

main "$@"
