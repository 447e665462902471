#!/usr/bin/env bash
# Installs a build into an empty folder and looks at all that came: every file that belongs there and no other, entry,
# description and file type of the desktop valid and of one name, manual pages and completions readable, the command
# line at work.
# Usage: tests/install_test.sh BUILD_FOLDER      ends 77, with the reason, where a tool is missing
# SPDX-License-Identifier: GPL-3.0-or-later
set -uo pipefail

kSource=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd -P)
kBuild=$(readlink -f "$1")
kRoot=$(mktemp -d /tmp/gatescope-install-XXXXXX)
kShare=$kRoot/usr/share
kId=org.gatescope.gatescope
trap 'rm -rf "$kRoot"' EXIT
failures=0

fail() {
  echo "FAILED: $*"
  failures=$((failures + 1))
}

# Runs a command that prints nothing when all is well.
quiet() {
  local printed
  if ! printed=$("$@" 2>&1) || [[ -n $printed ]]; then fail "$* says: $printed"; fi
}

needTools() {
  local tool
  for tool in desktop-file-validate appstreamcli update-mime-database; do
    command -v "$tool" >/dev/null && continue
    echo "Skipped: $tool is not installed (Debian packages desktop-file-utils and appstream)"
    exit 77
  done
}

# What has to be there, below usr. Data, studies, lessons, manual and pictures are those of the source.
expectedFiles() {
  local program icon
  for program in gatescope gatescope-cli; do
    printf '%s\n' "bin/$program" "share/man/man1/$program.1.gz" "share/bash-completion/completions/$program" \
      "share/zsh/site-functions/_$program" "share/fish/vendor_completions.d/$program.fish"
  done
  printf '%s\n' "share/applications/$kId.desktop" "share/metainfo/$kId.metainfo.xml" "share/mime/packages/$kId.xml"
  for icon in "apps/$kId" mimetypes/application-x-gatescope; do
    printf 'share/icons/hicolor/%s\n' "scalable/$icon.svg" "48x48/$icon.png" "128x128/$icon.png"
  done
  printf 'share/doc/gatescope/%s\n' README.md CITATION.cff CHANGELOG.md LICENSE
  (cd "$kSource/resources/languages" && find . -name '*.ts' -printf 'share/gatescope/languages/%f\n' | sed 's/ts$/po/')
  (cd "$kSource/resources" && find data studies lessons -type f -printf 'share/gatescope/%p\n' &&
    find examples -type f -name '*.py' -printf 'share/doc/gatescope/%p\n' &&
    find manual ./*.png -type f -printf 'share/doc/gatescope/resources/%p\n') | sed 's,/\./,/,'
}

checkFiles() {
  local difference
  difference=$(diff <(expectedFiles | sort) <(cd "$kRoot/usr" && find . -type f -printf '%P\n' | sort))
  [[ -z $difference ]] || fail "files (< missing, > not expected):"$'\n'"$difference"
  difference=$(find "$kRoot" -mindepth 1 -maxdepth 1 ! -name usr)
  [[ -z $difference ]] || fail "outside usr: $difference"
}

# One id in everything a desktop connects by name.
checkDesktop() {
  local entry=$kShare/applications/$kId.desktop description=$kShare/metainfo/$kId.metainfo.xml
  quiet desktop-file-validate "$entry"
  appstreamcli validate --no-net "$description" || fail "appstreamcli validate"
  grep -qx "Icon=$kId" "$entry" || fail "the entry's icon is not $kId"
  grep -qx 'Exec=gatescope %[fF]' "$entry" || fail "the entry does not hand a file to gatescope"
  grep -q '^MimeType=.*application/x-gatescope;' "$entry" || fail "the entry does not open application/x-gatescope"
  grep -qF "<id>$kId</id>" "$description" || fail "the description's id is not $kId"
  grep -qF "<launchable type=\"desktop-id\">$kId.desktop<" "$description" || fail "the description starts something else"
  grep -qF "setDesktopFileName(QStringLiteral(\"$kId\"))" "$kSource/app/main.cpp" || fail "the window's id is not $kId"
}

checkFileType() {
  XDG_DATA_DIRS=$kShare quiet update-mime-database "$kShare/mime"
  grep -qx '50:application/x-gatescope:\*.gatescope' "$kShare/mime/globs2" || fail "*.gatescope has no type"
  grep -qx "application/x-gatescope:$kId" "$kShare/mime/icons" || fail "the type's icon is not $kId"
}

checkPages() {
  local program
  for program in gatescope gatescope-cli; do
    zcat "$kShare/man/man1/$program.1.gz" | grep -q "^\.TH ${program/-/\\\\-} 1 " || fail "manual page of $program"
    if command -v groff >/dev/null; then
      quiet bash -c "zcat '$kShare/man/man1/$program.1.gz' | groff -man -Tutf8 -Kutf8 -ww -z"
    fi
    quiet bash -n "$kShare/bash-completion/completions/$program"
    grep -q "^#compdef $program$" "$kShare/zsh/site-functions/_$program" || fail "zsh completion of $program"
    grep -q "^complete -c $program " "$kShare/fish/vendor_completions.d/$program.fish" || fail "fish completion of $program"
  done
}

checkPrograms() {
  local version
  version=$("$kRoot/usr/bin/gatescope-cli" --version | head -n 1)
  [[ $version == "gatescope-cli "* ]] || fail "gatescope-cli --version says '$version'"
  [[ $(QT_QPA_PLATFORM=offscreen "$kRoot/usr/bin/gatescope" --version) == "gatescope ${version#* }" ]] ||
    fail "gatescope and gatescope-cli have two versions"
  "$kRoot/usr/bin/gatescope-cli" fields | cmp -s - <("$kBuild/gatescope-cli" fields) || fail "gatescope-cli fields"
}

main() {
  needTools
  DESTDIR=$kRoot cmake --install "$kBuild" --prefix /usr >"$kRoot.log" || {
    tail "$kRoot.log"
    rm -f "$kRoot.log"
    exit 1
  }
  rm -f "$kRoot.log"
  checkFiles
  checkDesktop
  checkPages
  checkPrograms
  checkFileType  # last, as it adds files
  ((failures == 0))
}

main
