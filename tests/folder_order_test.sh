#!/usr/bin/env bash
# Breaks each rule of tests/folder_order.sh in a made-up tree and looks whether it is found.
# SPDX-License-Identifier: GPL-3.0-or-later
set -uo pipefail

kScript=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/folder_order.sh
kTree=$(mktemp -d)
trap 'rm -rf "$kTree"' EXIT
failures=0

# A file of the tree with the given lines.
file() {
  mkdir -p "$kTree/$(dirname "$1")"
  printf '%s\n' "${@:2}" >"$kTree/$1"
}

# A small tree in order.
goodTree() {
  rm -rf "${kTree:?}"/*
  file core/CMakeLists.txt
  file core/base/error.h '#include <string>'
  file core/engine/run.h '#include "core/base/error.h"'
  file core/engine/run.cpp '#include "core/engine/run.h"'
  file ui/plots/curves/loss_plot.h '#include <QWidget>'
  file ui/plots/plot_registry.h '#include "ui/plots/curves/loss_plot.h"'
  file app/main.cpp '#include "ui/plots/plot_registry.h"' 'int main() {}'
}

# The script must pass where nothing is expected, else fail and say the given words.
expect() {
  local what=$1 words=$2 output status
  output=$(bash "$kScript" "$kTree" 2>&1)
  status=$?
  if [[ -z $words ]]; then
    ((status == 0)) && return
  else
    ((status != 0)) && [[ $output == *"$words"* ]] && return
  fi
  printf '%s\n' "tests/folder_order.sh is wrong about $what (status $status): $output" >&2
  failures=$((failures + 1))
}

# Adds one file to a tree in order and expects to be told.
broken() {
  local what=$1 words=$2
  goodTree
  file "${@:3}"
  expect "$what" "$words"
}

goodTree
expect "a tree in order" ""
broken "an include upwards" "core/base/rng.h:1: core/base must not include core/engine/run.h" \
  core/base/rng.h '#include "core/engine/run.h"'
broken "the window in the core" "core/engine must not include ui/plots" core/engine/x.h '#include "ui/plots/plot_registry.h"'
broken "the program in the window" "ui/base must not include app/slurm.h" ui/base/x.h '#include "app/slurm.h"'
broken "equals" "ui/plots/maps must not include ui/plots/curves" ui/plots/maps/x.h '#include "ui/plots/curves/loss_plot.h"'
broken "Qt in the core" "core knows no Qt" core/base/x.h '#include <QString>'
broken "a folder nobody listed" "the folder core/misc is not in the order" core/misc/x.h '#include "core/base/error.h"'
broken "a loose file" "core/loose.h: belongs in a folder" core/loose.h
goodTree
for i in {1..41}; do file "core/npz/n$i.h"; done
expect "a full folder" "core/npz: 41 files"
goodTree
for i in {1..8}; do file "core/npz/n$i.cpp"; done
expect "eight sources without headers" ""
file core/npz/n9.cpp
expect "nine sources without headers" "9 sources have no header of their own"
((failures == 0))
