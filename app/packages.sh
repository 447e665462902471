# shellcheck shell=bash
# The Debian packages Gatescope needs, and how to get them. Sourced by app/run.sh, app/package.sh and
# tests/run.sh; the only list.
# SPDX-License-Identifier: GPL-3.0-or-later

# To build and start the programs.
kBuildPackages=(
  g++ cmake ninja-build
  qt6-base-dev qt6-svg-dev libqcustomplot-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
  libeigen3-dev nlohmann-json3-dev libzip-dev zlib1g-dev libgif-dev libcli11-dev libyaml-cpp-dev
  fonts-dejavu-core fonts-dejavu-extra
)
# A desktop with Wayland and no X server needs Qt's Wayland plugin.
if [[ -z ${DISPLAY:-} && -n ${WAYLAND_DISPLAY:-} ]]; then
  kBuildPackages+=(qt6-wayland)
fi

# To build and run the tests and the benchmark as well, and to check the style. The data set is for the fashion_mnist
# readers, Slurm for sweeps as job arrays; the third row is for
# what a desktop reads, and for the example scripts; ccache makes the second build a short one.
# shellcheck disable=SC2034  # used by tests/run.sh
kTestPackages=(
  libgtest-dev libbenchmark-dev librsvg2-bin poppler-utils ffmpeg dataset-fashion-mnist slurm-wlm munge
  desktop-file-utils appstream python3-matplotlib python3-jsonschema
  clang-format clang-tidy shellcheck git ccache
)

# To make Debian packages of it.
# shellcheck disable=SC2034  # used by app/package.sh
kPackagePackages=(dpkg-dev file lintian git)

# Prints the packages among its arguments that are not installed, one per line.
missingPackages() {
  local package
  for package in "$@"; do
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || printf '%s\n' "$package"
  done
}

# Runs a command as root: directly, or through sudo.
asRoot() {
  if ((EUID == 0)); then env "$@"; else sudo env "$@"; fi
}

# Installs those of its arguments that are missing. Root is not asked; others are, before sudo is used.
# Where there is no apt it names the packages and leaves the verdict to the configure step. Returns 1 when they cannot
# be installed.
installPackages() {
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "This is not a Debian system. Gatescope needs what these Debian packages provide: $*" >&2
    echo "Continuing with what is installed here." >&2
    return 0
  fi
  local missing
  mapfile -t missing < <(missingPackages "$@")
  ((${#missing[@]})) || return 0
  echo "Missing packages: ${missing[*]}" >&2
  if ((EUID != 0)); then
    local byHand="apt-get install --no-install-recommends ${missing[*]}"
    if ! command -v sudo >/dev/null || [[ ! -t 0 ]]; then
      echo "Install them as root, then run this again:  $byHand" >&2
      return 1
    fi
    local answer
    read -r -p "Install them now with sudo? [y/n] " answer || answer=n
    if [[ $answer != [yY]* ]]; then
      echo "Nothing was installed. By hand, as root:  $byHand" >&2
      return 1
    fi
  fi
  asRoot apt-get update || echo "The package lists could not be refreshed; trying with the existing ones." >&2
  asRoot DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}" || {
    echo "The packages could not be installed: ${missing[*]}" >&2
    return 1
  }
}
