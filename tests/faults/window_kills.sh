#!/usr/bin/env bash
# The window is killed at random moments while it trains and saves. Started again it finds what it had saved and goes on
# with it; in the end gatescope-cli resumes that session to its last step, which is the same as that of a run that was
# never killed.
# Usage: tests/faults/window_kills.sh GATESCOPE GATESCOPE_CLI [--kills N] [--seed N]
# Without a number 30: some minutes. Prints what it did; ends with 1 at the first difference. Needs no display.
#
# The window leaves out measurements that would take more than their share of the time, the command line does not. So
# what is compared byte for byte is everything that the weights give (outputs, gradients, kernels: `analyse`), and in
# the tables what was measured at the same step: losses, accuracies, gates since t = 0, everything of the kernel. Not
# the gate change since the measurement before, and of mini-batches not the mean loss since the sample before.
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=tests/faults/common.sh
. "$(dirname "$0")/common.sh"

kWindow=$(readlink -f "$1")
kCli=$(readlink -f "$2")
kills=30 seed=$RANDOM
readOptions "kills seed" "${@:3}"
wanted=$kills
# shellcheck source=tests/faults/kill_common.sh
. "$(dirname "$0")/kill_common.sh"
export QT_QPA_PLATFORM=offscreen XDG_DATA_HOME=$kFolder/data XDG_CONFIG_HOME=$kFolder/config
kSaves=$XDG_DATA_HOME/gatescope/gatescope/autosave

# Each: what differs from the base, then what of history.csv cannot be compared. The last ones remember moments, an
# order of samples and a state of random numbers.
kBase='{"format": 1, "data": {"name": "moons", "train": 200, "test": 100}, "network": {"depth": 4, "width": 48},
 "initialisation": {"scale": "he"}, "optimiser": {"name": "gd", "step_size": 0.02}, "stop": {"steps": 12000},
 "probes": {"samples": 40, "kernel_every": 200, "test_every": 50, "gates_every": 50}}'
kKinds=(
  "|"
  "gating.variant=soft_galu optimiser.name=adam optimiser.batch=32 optimiser.step_size=0.0005|train_loss train_accuracy"
  "gating.variant=fixed_random optimiser.name=momentum optimiser.batch=50 optimiser.step_size=0.002|train_loss train_accuracy"
)
echo "$kBase" >"$kFolder/base.json"

# The newest session that the window has saved, or nothing.
newestSave() {
  local file newest=
  for file in "$kSaves"/run-*.gatescope; do
    [[ -e $file && (-z $newest || $file -nt $newest) ]] && newest=$file
  done
  echo "$newest"
}

# Whether rows of the same step ($3 columns name a row) say the same in two tables, but for the columns $4. They begin
# and end with the same row, and some are the same rows.
sameRows() {
  awk -F, -v keys="$3" -v skipped=" $4 " '
    function key() { return keys == 2 ? $1 "," $2 : $1 }
    FNR == 1 { for (i = 1; i <= NF; ++i) name[i] = $i; file += 1; row = 0; next }
    { row += 1; if (row == 1) first[file] = key(); last[file] = key() }
    file == 1 { seen[key()] = $0; next }
    key() in seen {
      split(seen[key()], before, ",")
      for (i = 1; i <= NF; ++i)
        if (before[i] != "" && $i != "" && before[i] "" != $i "" && index(skipped, " " name[i] " ") == 0) {
          print "step " key() ", " name[i] ": " before[i] " and " $i
          exit failed = 1
        }
      same += 1
    }
    END { exit failed || same < 2 || first[1] != first[2] || last[1] != last[2] }' "$1" "$2"
}

ended() {
  cat "$kFolder/window.log" >&2
  fail "the window ended by itself"
}

# Until the window has saved something.
waitForSave() {
  local child=$1 limit=$(($(now) + 60000000))
  while [[ -z $(newestSave) ]]; do
    kill -0 "$child" 2>/dev/null || ended
    (($(now) < limit)) || fail "the window saves nothing"
    sleep 0.02
  done
}

# Starts the window with these arguments and kills it a random while after that, and after its first save when nothing
# was saved before.
kills=0
killWindow() {
  local child
  "$kWindow" "$@" --run --save-every 0.1 >"$kFolder/window.log" 2>&1 &
  child=$!
  waitForSave "$child"
  pause 2500000
  kill -KILL "$child" 2>/dev/null
  wait "$child" 2>/dev/null
  [[ $? == 137 ]] || ended
  [[ -n $(newestSave) ]] || fail "what was saved is gone"
  ((++kills))
}

# `step`: the last one in the curves of what the window has saved.
readStep() {
  "$kCli" convert "$(newestSave)" "$kFolder/saved.csv" || fail "the window left a session that cannot be read"
  step=$(tail -n 1 "$kFolder/saved.csv" | cut -d, -f1)
}

# What the window left of run number $1, resumed to its end, against the run that was never killed.
compare() {
  local number=$1 whole=$kFolder/whole$1 broken=$kFolder/broken
  rm -rf "$broken"
  mkdir "$broken"
  cp "$(newestSave)" "$broken/session.gatescope"
  "$kCli" run "${arguments[@]}" --out "$broken" --resume --quiet || fail "run $number cannot be resumed"
  "$kCli" analyse "$broken/session.gatescope" --out "$broken/analysis.npz" || fail "run $number cannot be analysed"
  cmp "$whole/analysis.npz" "$broken/analysis.npz" || fail "run $number: other weights"
  sameRows "$whole/history.csv" "$broken/history.csv" 1 "${kKinds[number]#*|}" || fail "run $number: other losses"
  sameRows "$whole/layers.csv" "$broken/layers.csv" 2 gate_change || fail "run $number: other gates"
  sameRows "$whole/kernel.csv" "$broken/kernel.csv" 1 "" || fail "run $number: other kernels"
}

# The arguments of run number $1, one a line.
argumentsOf() {
  local setting
  echo "$kFolder/base.json"
  for setting in ${kKinds[$1]%%|*}; do printf '%s\n' --set "$setting"; done
}

round=0 recovered=0 further=0
for number in "${!kKinds[@]}"; do
  mapfile -t arguments < <(argumentsOf "$number")
  "$kCli" run "${arguments[@]}" --out "$kFolder/whole$number" --quiet || fail "run $number fails"
  "$kCli" analyse "$kFolder/whole$number/session.gatescope" --out "$kFolder/whole$number/analysis.npz" ||
    fail "run $number cannot be analysed"
done
while ((kills < wanted)); do
  number=$((round++ % ${#kKinds[@]}))
  mapfile -t arguments < <(argumentsOf "$number")
  rm -rf "$XDG_DATA_HOME"
  killWindow "$kFolder/whole$number/experiment.json"
  readStep
  for ((left = RANDOM % 3; left > 0 && kills < wanted; --left)); do
    before=$step
    killWindow --recover
    readStep
    ((step >= before)) || fail "run $number: step $before was saved, step $step is left"
    ((++recovered))
    ((step == before)) || ((++further))
  done
  compare "$number"
done
echo "$kName: $kills kills of the window in $round runs of ${#kKinds[@]} kinds; of $recovered that the window recovered" \
  "$further had saved further steps; all resumed to the same weights, losses, gates and kernels"
