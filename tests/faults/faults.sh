#!/usr/bin/env bash
# Every command of gatescope-cli with the N-th call of one kind failing, N from 1 until the command needs no more: it
# ends with 0 or 1, says why, leaves every old file whole or the new one whole, and no file that nobody asked for.
# Usage: tests/faults/faults.sh GATESCOPE_CLI LIBRARY [--kinds "open read …"] [--commands "run merge …"] [--all M] [--every K]
#   LIBRARY      libgatescope-fail-nth.so, built with the tests
#   --every K    beyond the first M only each K-th N, for a short run; 1 (all) unless it is given
# Prints how often each failed and what was wrong; ends with 1 when anything was.
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=tests/faults/common.sh
. "$(dirname "$0")/common.sh"

kCli=$(readlink -f "$1")
kShim=$(readlink -f "$2")
kinds="open read write fsync rename close malloc" commands="" all=0 every=1
readOptions "kinds commands all every" "${@:3}"
makeFolder faults
cd "$kFolder" || exit 1

# Each runs in a folder of its own that holds a copy of `old`. "run" finds results of an older run, "resume" its own.
declare -A kCommands=(
  [fields]="fields" [variants]="variants" [datasets]="datasets --markdown"
  [validate]="validate csv.json" [lesson]="lesson check lesson.md"
  [run]="run csv.json --out fresh" [run_npz]="run npz.json --out fresh"
  [resume]="run moons.json --out done --resume --set stop.steps=40" [analyse]="analyse done/session.gatescope --out analysis.npz"
  [to_csv]="convert done/session.gatescope table.csv" [to_json]="convert done/session.gatescope settings.json"
  [to_session]="convert csv.json start.gatescope" [from_csv]="convert data.csv new.json"
  [sweep]="sweep sweep.json --out swept --jobs 2" [sweep_resume]="sweep sweep.json --out half --jobs 2 --resume"
  [merge]="merge full --out merged.csv"
)
[[ -n $commands ]] || commands=$(printf '%s\n' "${!kCommands[@]}" | sort)

makeOld() {
  local i
  mkdir old && cd old || exit 1
  for ((i = 0; i < 40; ++i)); do echo "$((i % 7)).5,$((i * i % 11)),$((i % 2))"; done >data.csv
  cat >moons.json <<'EOF'
{"format": 1, "data": {"name": "moons", "train": 40, "test": 10}, "network": {"depth": 3, "width": 4},
 "stop": {"steps": 20}, "probes": {"samples": 10}}
EOF
  cat >csv.json <<'EOF'
{"format": 1, "data": {"name": "csv", "path": "data.csv", "classes": [], "train": 30, "test": 5},
 "network": {"depth": 3, "width": 4}, "stop": {"steps": 20}, "probes": {"samples": 10}}
EOF
  sed 's/"csv"/"npz"/; s/data.csv/data.npz/' csv.json >npz.json
  cat >sweep.json <<'EOF'
{"data": {"name": "moons", "train": 30, "test": 10}, "stop": {"steps": 10}, "probes": {"samples": 10},
 "grid": {"network.depth": [2, 3], "seed": [1, 2]}, "measure": ["condition", "train_loss"]}
EOF
  cat >lesson.md <<'EOF'
---
lesson: 1
id: short
title: Short
part: 9 Tests
minutes: 1
settings: {data.name: moons, data.train: 20, network.depth: 2, network.width: 4}
---

## A step

Some text.

```gatescope
until: {steps: 3}
checks:
  - say: the loss is positive
    expect: train_loss > 0
    source: definition
```
EOF
  "$kCli" run moons.json --out "done" --quiet &&
    "$kCli" convert done/session.gatescope data.npz &&
    "$kCli" sweep sweep.json --out full --quiet && cp -a full half &&
    rm "$(find half -name '*.json' ! -name sweep.json | sort | head -n 1)" || exit 1
  # What stands where something is written, and must not be lost.
  local file
  for file in analysis.npz table.csv settings.json start.gatescope new.json merged.csv; do echo "old $file" >"$file"; done
  cd ..
}

# Runs command $1 in `work`, made anew, with the rest of the arguments in its environment.
runCommand() {
  local name=$1
  shift
  rm -rf work
  cp -a old work
  # shellcheck disable=SC2086  # the words of a command
  (cd work && timeout 60 env OMP_NUM_THREADS=1 OMP_WAIT_POLICY=passive "$@" "$kCli" ${kCommands[$name]} \
    >../work.out 2>../work.err) 2>/dev/null  # the shell's own words on a crash
}

problems=0
problem() {
  ((++problems <= 200)) || return
  echo "  $1: $2"
}

# Every file in `work` is that of old, new, or (a run saves when it starts, too) start. A point of a sweep that failed
# says so in its file, and is done again later.
checkFiles() {
  local what=$1 file
  while IFS= read -r file; do
    cmp -s "work/$file" "old/$file" || cmp -s "work/$file" "new/$file" || cmp -s "work/$file" "start/$file" ||
      { [[ $file == */point-*.json ]] && grep -q '"failure"' "work/$file" && grep -q failed work.err; } ||
      problem "$what" "$file is neither the old one nor the new one ($(head -n 1 work.err | cut -c 1-100))"
  done < <(cd work && find . -type f)
  while IFS= read -r file; do
    [[ -e work/$file ]] || problem "$what" "$file is gone"
  done < <(cd old && find . -type f)
}

# A lesson tells how long it took.
withoutTimes() { sed -E 's/[0-9.]+ s\b//g' "$1"; }

check() {
  local name=$1 kind=$2 number=$3 status=$4 what="$1, $2 $3"
  case $status in
    0)
      diff -rq new work >diff.out || problem "$what" "ends with 0 but: $(head -n 1 diff.out)"
      cmp -s <(withoutTimes new.out) <(withoutTimes work.out) || problem "$what" "ends with 0 but has printed something else"
      ;;
    1)
      [[ -s work.err || ($name == validate && -s work.out) ]] || problem "$what" "ends with 1 and says nothing"
      checkFiles "$what"
      [[ $kind != read ]] || ! grep -qiE 'json\.exception|parse error|not valid' work.err ||
        problem "$what" "a read error is told as: $(head -n 1 work.err | cut -c 1-100)"
      ;;
    *) problem "$what" "ends with $status: $(tail -n 1 work.err | cut -c 1-100)" ;;
  esac
}

attack() {
  local name=$1 kind=$2 number=0 status
  while :; do
    ((number += number > 0 && number >= all ? every : 1))
    rm -f mark
    runCommand "$name" GATESCOPE_FAIL="$kind" GATESCOPE_FAIL_AT="$number" GATESCOPE_FAIL_MARK="$kFolder/mark" \
      LD_PRELOAD="$kShim"
    status=$?
    [[ -e mark ]] || break
    ((++failures))
    check "$name" "$kind" "$number" "$status"
  done
}

makeOld
failures=0
for name in $commands; do
  runCommand "$name" LD_PRELOAD= || { echo "$name fails by itself: $(cat work.err)" && exit 1; }
  rm -rf new start
  cp -a work new
  mv work.out new.out
  runCommand "$name" GATESCOPE_FAIL=rename GATESCOPE_FAIL_AT=from6 LD_PRELOAD="$kShim"
  cp -a work start
  for kind in $kinds; do
    before=$failures wrong=$problems
    attack "$name" "$kind"
    echo "$name: $kind: $((failures - before)) failed calls, $((problems - wrong)) problems"
  done
done
echo "faults.sh: $failures failed calls, $problems problems"
((problems == 0))
