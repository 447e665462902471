#!/usr/bin/env bash
# Checks the order of folders: who may include whom, that nothing lies loose, and that no folder and no class outgrows
# its room.
# Usage: tests/folder_order.sh [TREE]      TREE holds core, ui and app; this source tree when none is named
# SPDX-License-Identifier: GPL-3.0-or-later
set -uo pipefail

# A folder includes those before it, never those after it; folders with a bar between them do not include each other.
# This is the only place where the order is written.
kOrder=(
  core/base core/npz core/settings core/data core/gating core/network core/optimiser core/fields core/telemetry
  core/probes core/session core/engine core/study core/lesson
  ui/base ui/run ui/figure ui/plots/panel 'ui/plots/curves|ui/plots/maps|ui/plots/network' ui/plots
  ui/controls ui/compare ui/grid ui/export ui/explorer ui/lessons ui/manual ui/offers ui/window
  app
)
kMostFiles=40       # in one folder
kMostHeaderless=8   # sources without a header of their own; each says why in a comment

# The sources and headers of the tree, in order of their names.
sources() { find core ui app -name '*.cpp' -o -name '*.h' | LC_ALL=C sort; }

# Includes that go against the order, as "FILE:LINE: why".
wrongIncludes() {
  sources | xargs grep -HnE '^ *# *include *[<"]' | awk -v order="${kOrder[*]}" '
    function folder(path) { sub("/[^/]*$", "", path); return path }
    BEGIN {
      for (i = split(order, steps, " "); i > 0; --i)
        for (j = split(steps[i], equals, "|"); j > 0; --j) rank[equals[j]] = i
    }
    {
      split($0, part, ":")
      place = part[1] ":" part[2] ": "
      from = folder(part[1])
      match($0, /[<"][^>"]*/)
      included = substr($0, RSTART + 1, RLENGTH - 1)
      if (from ~ "^core(/|$)" && included ~ "^(Q[A-Z]|Qt|qcustomplot)") print place "core knows no Qt, but includes " included
      if (included !~ "^(core|ui|app|tests)/") next
      to = folder(included)
      if (!(from in rank)) print place "the folder " from " is not in the order"
      else if (!(to in rank)) print place "the folder " to " of " included " is not in the order"
      else if (from != to && rank[to] >= rank[from]) print place from " must not include " included
    }'
}

# What lies in core and ui beside the folders.
looseFiles() {
  find core ui -maxdepth 1 -type f ! -name CMakeLists.txt ! -name README.md -printf '%p: belongs in a folder\n'
}

fullFolders() {
  sources | sed 's|/[^/]*$||' | uniq -c | awk -v most=$kMostFiles '$1 > most { print $2 ": " $1 " files, at most " most }'
}

# Sources without a header of the same name beside them, but not those of a program: they have a main().
headerless() {
  local file
  sources | grep '\.cpp$' | while read -r file; do
    [[ -e ${file%.cpp}.h ]] || grep -q '^int main(' "$file" || printf '%s\n' "$file"
  done
}

main() {
  cd "${1:-$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/..}" || exit 1
  local faults alone
  faults=$(wrongIncludes; looseFiles; fullFolders)
  mapfile -t alone < <(headerless)
  if ((${#alone[@]} > kMostHeaderless)); then
    faults+=$(printf '\n%s' "${#alone[@]} sources have no header of their own, at most $kMostHeaderless may:" "${alone[@]/#/  }")
  fi
  [[ -z $faults ]] || printf '%s\n' "The order of folders is broken (tests/folder_order.sh says what it is):" "$faults" >&2
  [[ -z $faults ]]
}

main "$@"
