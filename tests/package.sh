#!/usr/bin/env bash
# Installs the Debian packages into a bare Debian 12 as a new user would, starts both programs there, removes them, and
# finds nothing left. Not part of tests/run.sh: it downloads a Debian system and what the packages depend on (400 MB),
# and it needs root, for debootstrap and chroot. Ends 77, with the reason, where it cannot run.
# Usage: tests/package.sh PACKAGE_FOLDER [SYSTEM_FOLDER]
#   PACKAGE_FOLDER  where app/package.sh left gatescope*.deb
#   SYSTEM_FOLDER   holds the bare system, made when it is not there; default: one that is removed afterwards
# GATESCOPE_MIRROR is where Debian is downloaded from. GATESCOPE_PICTURES=FOLDER keeps pictures of the screen.
# SPDX-License-Identifier: GPL-3.0-or-later
set -uo pipefail

kSource=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd -P)
kPackages=(gatescope gatescope-cli gatescope-data)
kMirror=${GATESCOPE_MIRROR:-http://deb.debian.org/debian}
kExperiment='{"format": 1, "data": {"name": "moons", "train": 100, "test": 50}, "network": {"depth": 3, "width": 32},
 "stop": {"steps": 50}, "probes": {"samples": 20}}'
# What apt and dpkg keep for themselves, and what the dynamic linker makes anew.
kChurn='^/(proc|tmp|home|var/(log|cache|lib/apt|lib/dpkg)|root)(/|$)|^/etc/(ld\.so\.cache|\.pwd\.lock)$'
# shellcheck source=app/packages.sh
source "$kSource/app/packages.sh"
system='' bare='' work='' temporary='' server='' starter='' failures=0 root=() user=()

skip() {
  echo "Skipped: $1"
  exit 77
}

fail() {
  echo "FAILED: $*"
  failures=$((failures + 1))
}

# Without this there is no sense in going on.
must() {
  "$@" >"$work.log" 2>&1 && return
  echo "FAILED: $*"
  tail -n 30 "$work.log"
  exit 1
}

cleanUp() {
  local process
  for process in $starter $server; do
    kill -KILL "$process" 2>/dev/null
    wait "$process" 2>/dev/null
  done
  [[ -z $work ]] || rm -rf "$work" "$work".*
  [[ -z $temporary ]] || rm -rf "$system"
}
trap cleanUp EXIT

checkHost() {
  ((EUID == 0)) || skip "debootstrap and chroot need root"
  installPackages debootstrap xvfb xdotool binutils || skip "debootstrap, xvfb, xdotool and binutils are needed"
  unshare --mount --pid --fork true 2>/dev/null || skip "this system does not allow a namespace of its own"
}

# The bare system: the smallest that apt can work with. Then a copy of it, which is thrown away.
makeSystem() {
  bare=$system/bookworm
  mkdir -p "$system"
  if [[ ! -e $bare/gatescope-bare ]]; then
    echo "Downloading a bare Debian 12 into $bare"
    rm -rf "$bare"
    debootstrap --variant=minbase bookworm "$bare" "$kMirror" >"$system/debootstrap.log" 2>&1 ||
      skip "debootstrap: $(tail -n 1 "$system/debootstrap.log")"
    touch "$bare/gatescope-bare"
  fi
  work=$(mktemp -d "$system/work-XXXXXX")
  chmod 755 "$work"
  cp -a --reflink=auto "$bare/." "$work"
  rm "$work/gatescope-bare"
  printf 'deb %s %s main\n' "$kMirror" bookworm "$kMirror" bookworm-updates "${kMirror%/debian}/debian-security" \
    bookworm-security >"$work/etc/apt/sources.list"
  cp /etc/resolv.conf "$work/etc/resolv.conf"
}

# Sets what begins a command in the system: of root, and of a user with an empty home and nothing of this shell's
# environment. What it leaves running ends with it.
setCommands() {
  root=(unshare --mount --pid --fork --kill-child --mount-proc="$work/proc" chroot "$work"
    env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 HOME=/root)
  user=("${root[@]}" runuser -u ada -- env -i --chdir=/home/ada PATH=/usr/bin:/bin HOME=/home/ada LC_ALL=C.UTF-8)
}

inside() {
  "${root[@]}" "$@"
}

asUser() {
  "${user[@]}" "$@"
}

apt() {
  inside apt-get -qq -o Dpkg::Use-Pty=0 "$@"
}

files() {
  find "$work" -mindepth 1 -printf '/%P\n' | grep -Ev "$kChurn" | sort
}

# Packages and their versions.
installed() {
  inside dpkg-query -W | sort
}

# Runs a command that prints nothing when all is well.
quiet() {
  local printed
  if ! printed=$("$@" 2>&1) || [[ -n $printed ]]; then fail "$* says: $printed"; fi
}

# Runs a command that succeeds when all is well.
works() {
  local printed
  printed=$("$@" 2>&1) || fail "$* ends $?: $(tail -n 5 <<<"$printed")"
}

installOurs() {
  local package
  must apt update
  must apt dist-upgrade --yes
  must inside useradd --create-home ada
  files >"$work.files"
  installed >"$work.packages"
  mkdir "$work/var/cache/packages"
  cp "$1"/gatescope*.deb "$work/var/cache/packages" || exit 1
  # As a user would: the three files, and what they depend on.
  # shellcheck disable=SC2016  # the shell inside finds them
  must inside bash -c 'apt-get -qq install --yes --no-install-recommends /var/cache/packages/*.deb'
  for package in "${kPackages[@]}"; do
    # shellcheck disable=SC2016  # dpkg-query reads it
    [[ $(inside dpkg-query -W -f '${db:Status-Status}' "$package") == installed ]] || fail "$package is not installed"
    quiet inside dpkg --verify "$package"
  done
  echo "Installed, with $(($(installed | wc -l) - $(wc -l <"$work.packages"))) packages"
}

checkCommandLine() {
  local data=/usr/share/gatescope
  echo "$kExperiment" >"$work/home/ada/moons.json"
  asUser gatescope-cli --version
  works asUser gatescope-cli validate moons.json
  works asUser gatescope-cli validate "$data/studies/depth-whitens.json"
  works asUser gatescope-cli run moons.json --out moons
  # The bundled digits are found, and the lessons.
  works asUser gatescope-cli run moons.json --out digits --set data.name=mnist --set data.classes=4,7
  works asUser gatescope-cli lesson check "$data/lessons/1-1-paths.md"
}

# Every library that this processor can take is the one that runs when it is asked for, and all give the same results to
# rounding.
checkLevels() {
  local loader=/lib64/ld-linux-x86-64.so.2 level printed
  local run=(asUser OMP_WAIT_POLICY=passive "$loader" --glibc-hwcaps-mask)
  for level in x86-64 x86-64-v3 x86-64-v4; do
    if [[ $level != x86-64 ]] && ! inside "$loader" --help | grep -q "^ *$level (supported"; then
      echo "This processor has no $level"
      continue
    fi
    printed=$("${run[@]}" "$level" /usr/bin/gatescope-cli --version)
    [[ $printed =~ "instruction set: "([^ ;]*) && ${BASH_REMATCH[1]} == "$level" ]] || fail "for $level another runs: $printed"
    works "${run[@]}" "$level" /usr/bin/gatescope-cli run moons.json --out "$level" --set network.width=200
    sameNumbers "$work/home/ada/x86-64/history.csv" "$work/home/ada/$level/history.csv"
    echo "$level: done"
  done
}

# The programs have some of the engine's templates too, compiled without AVX. The engine must not take theirs: it looks
# up no function that it has itself.
checkBinding() {
  local library taken libraries
  mapfile -t libraries < <(find "$work/usr/lib" -name libgatescope-core.so)
  ((${#libraries[@]})) || fail "there is no engine"
  for library in "${libraries[@]}"; do
    taken=$(comm -12 <(readelf -rW "$library" | awk '$3 ~ /_(JUMP_SLOT?|JUMP_SLO|GLOB_DAT)$/ { print $5 }' | sort -u) \
      <(nm -D --defined-only "$library" | awk '$2 ~ /[TW]/ { print $3 }' | sort -u))
    [[ -z $taken ]] || fail "${library#"$work"} takes $(wc -l <<<"$taken") of its own functions from the programs"
  done
}

# Two tables, number by number.
sameNumbers() {
  paste -d ' ' <(tr ',' '\n' <"$1") <(tr ',' '\n' <"$2") | awk '
    $1 != $2 && ($1 + 0 == 0 && $1 != "0" || ($1 - $2) ^ 2 > 1e-8 * $1 ^ 2) { print; wrong = 1 }
    END { exit wrong || NR < 100 }' || fail "$2 differs from $1"
}

checkOffscreen() {
  works asUser gatescope --render pictures --steps 20 moons.json
  [[ -s $work/home/ada/pictures/window.png && -s $work/home/ada/pictures/session.gatescope ]] ||
    fail "--render left no picture of the window, or no session"
}

keepPicture() {
  [[ -n ${GATESCOPE_PICTURES:-} ]] || return 0
  mkdir -p "$GATESCOPE_PICTURES"
  cp "$work.screen/Xvfb_screen0" "$GATESCOPE_PICTURES/$1.xwd"
}

# Starts a command that opens the window and waits until one shows these words in its title.
checkWindow() {
  local name=$1 words=$2 window
  shift 2
  "${user[@]}" DISPLAY="$DISPLAY" "$@" >"$work.log" 2>&1 &
  starter=$!
  window=$(timeout 60 xdotool search --sync --onlyvisible --name "$words" | head -n 1)
  if [[ -n $window ]]; then
    echo "$*: '$(xdotool getwindowname "$window")'"
    keepPicture "$name"
  else
    fail "$*: no window '$words' in a minute: $(tail -n 5 "$work.log")"
  fi
  kill -KILL "$starter" 2>/dev/null  # unshare ignores the others
  wait "$starter" 2>/dev/null
  starter=
  # The next one must not be taken for this one.
  timeout 30 bash -c 'while xdotool search --name "Gatescope$"; do sleep 0.1; done' >/dev/null 2>&1 ||
    fail "$*: the window stays"
}

# The screen is this machine's: beside the packages nothing has to be installed.
checkScreen() {
  local number
  mkdir "$work.screen"
  mkfifo "$work.fifo"
  Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -ac -fbdir "$work.screen" 3>"$work.fifo" 2>/dev/null &
  server=$!
  read -r number <"$work.fifo"
  export DISPLAY=:$number
  checkWindow start 'Gatescope$' gatescope
  checkWindow session 'session.*Gatescope$' gatescope moons/session.gatescope
  checkWindow lesson 'd = 3, w = 3 .*Gatescope$' gatescope --lesson paths  # its network
}

# A desktop's file manager does what gio does: type of the file, program of the type, its Exec line.
checkDoubleClick() {
  must apt install --yes --no-install-recommends libglib2.0-bin desktop-file-utils shared-mime-info
  [[ $(asUser gio info -a standard::content-type moons/session.gatescope) == *application/x-gatescope ]] ||
    fail "a session is no application/x-gatescope"
  # shellcheck disable=SC2016  # the shell inside reads it
  checkWindow double-click 'session.*Gatescope$' sh -c 'gio open moons/session.gatescope && exec tail -f /dev/null'
  must apt purge --yes --auto-remove libglib2.0-bin desktop-file-utils shared-mime-info
}

checkRemoval() {
  local left
  must apt purge --yes --auto-remove "${kPackages[@]}"
  rm -rf "$work/var/cache/packages" "$work/home/ada"
  left=$(diff "$work.packages" <(installed))
  [[ -z $left ]] || fail "packages differ from before (> left):"$'\n'"$left"
  left=$(diff "$work.files" <(files))
  [[ -z $left ]] || fail "files differ from before (> left):"$'\n'"$left"
  left=$(find "$work" -iname '*gatescope*')
  [[ -z $left ]] || fail "left: $left"
}

main() {
  (($# == 1 || $# == 2)) || { sed -n 's/^# Usage: /Usage: /p' "$0" >&2; exit 2; }
  checkHost
  system=$(realpath -m "${2:-$(mktemp -d /var/tmp/gatescope-package-XXXXXX)}")
  (($# == 2)) || temporary=yes
  makeSystem
  setCommands
  installOurs "$1"
  checkCommandLine
  checkLevels
  checkBinding
  checkOffscreen
  checkScreen
  checkDoubleClick
  checkRemoval
  ((failures == 0)) && echo "Installed, started, removed: nothing is left."
}

main "$@"
