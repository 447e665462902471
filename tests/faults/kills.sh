#!/usr/bin/env bash
# Programs that are killed at random moments and resumed to the end leave the files of the uninterrupted ones: every
# table, every session, every point of a sweep, byte for byte, and nothing else in the folder.
# Usage: tests/faults/kills.sh GATESCOPE_CLI [--runs KILLS] [--sweeps KILLS] [--seed N]
# Without numbers 300 of run and 200 of sweep: some minutes. Prints what it did; ends with 1 at the first difference.
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck source=tests/faults/common.sh
. "$(dirname "$0")/common.sh"

kCli=$(readlink -f "$1")
runs=300 sweeps=200 seed=$RANDOM
readOptions "runs sweeps seed" "${@:2}"
# shellcheck source=tests/faults/kill_common.sh
. "$(dirname "$0")/kill_common.sh"

# What a run remembers, each at least once: optimisers, mini-batches, gates that are soft, fixed, copied or random,
# rhythms of the probes that do not fit each other, stop rules, curves that are thinned, a run that diverges.
kBase='{"format": 1, "data": {"name": "moons", "train": 60, "test": 30}, "network": {"depth": 3, "width": 8},
 "initialisation": {"scale": "he"}, "optimiser": {"name": "gd", "step_size": 0.05}, "stop": {"steps": 4000},
 "probes": {"samples": 20, "kernel_every": 70, "test_every": 30, "gates_every": 40}}'
kRuns=(
  ""
  "gating.variant=soft_relu optimiser.name=adam optimiser.batch=16 optimiser.step_size=0.001"
  "gating.variant=soft_galu optimiser.name=momentum optimiser.batch=7 optimiser.step_size=0.01 probes.gates_every=1"
  "gating.variant=fixed_random optimiser.name=rmsprop optimiser.step_size=0.001"
  "gating.variant=fixed_learnt gating.source_steps=200 optimiser.name=sgd optimiser.batch=13"
  "gating.variant=galu optimiser.step_size=spectral network.bias=true network.permute_gates=true"
  "probes.gates_every=1 probes.kernel_every=1 probes.test_every=1 stop.steps=1500"
  "network.width=2 probes.samples=4 optimiser.step_size=0.0001 probes.gates_every=1 probes.kernel_every=17 stop.steps=30000"
  "stop.loss=0.1 stop.steps=30000"
  "optimiser.name=adam optimiser.batch=8 optimiser.step_size=0.003 stop.test_accuracy=0.9 stop.steps=30000"
  "optimiser.step_size=1.9 network.depth=5 stop.steps=30000"
)

# The arguments of run number $1, one a line.
argumentsOf() {
  local setting
  echo "$kFolder/base.json"
  for setting in ${kRuns[$1]}; do printf '%s\n' --set "$setting"; done
}

# Starts a command, waits a random while of at most $1 µs, then sends it a random signal. Whether that killed it; its
# own end is status 0 or 3, or 130 where it saved first.
kills=0 killed=false
killSoon() {
  local most=$1 signal status child
  shift
  signal=KILL
  ((RANDOM % 5)) || signal=$( ((RANDOM % 2)) && echo TERM || echo INT)
  "$@" >"$kFolder/out.log" 2>&1 &
  child=$!
  pause "$most"
  kill -"$signal" "$child" 2>/dev/null
  wait "$child" 2>/dev/null
  status=$?
  case $status in
    0 | 3) killed=false ;;
    130 | 137 | 143)
      killed=true
      ((++kills))
      ;;
    *)
      cat "$kFolder/out.log" >&2
      fail "$* ended with $status"
      ;;
  esac
}

killRuns() {
  local number arguments expected whole begin longest round=0
  kills=0
  mapfile -t whole < <(seq 0 $((${#kRuns[@]} - 1)))
  local -a codes lengths
  for number in "${whole[@]}"; do
    mapfile -t arguments < <(argumentsOf "$number")
    begin=$(now)
    "$kCli" run "${arguments[@]}" --out "$kFolder/whole$number" --quiet --threads 1
    codes[number]=$?
    lengths[number]=$(($(now) - begin))
    [[ ${codes[number]} == 0 || ${codes[number]} == 3 ]] || fail "run $number ends with ${codes[number]}"
  done
  while ((kills < runs)); do
    number=$((round++ % ${#kRuns[@]}))
    mapfile -t arguments < <(argumentsOf "$number")
    longest=$((lengths[number] + 20000))
    rm -rf "$kFolder/broken"
    for ((expected = RANDOM % 4 + 1; expected > 0; --expected)); do
      killSoon "$longest" "$kCli" run "${arguments[@]}" --out "$kFolder/broken" --resume --quiet --threads 1 "${often[@]}"
      $killed || break
    done
    for expected in once again; do
      "$kCli" run "${arguments[@]}" --out "$kFolder/broken" --resume --quiet --threads 2
      [[ $? == "${codes[number]}" ]] || fail "run $number, resumed $expected: another end"
      diff -r "$kFolder/whole$number" "$kFolder/broken" || fail "run $number, resumed $expected: other files"
    done
  done
  echo "$kName: run: $kills kills in $round runs of ${#kRuns[@]} kinds, all resumed to the same bytes"
}

killSweeps() {
  local begin length round=0 arguments
  kills=0
  cat >"$kFolder/sweep.json" <<'EOF'
{"data": {"name": "moons", "train": 60, "test": 30}, "stop": {"steps": 300}, "probes": {"samples": 20},
 "grid": {"network.depth": [2, 3, 4], "network.width": [4, 8], "gating.variant": ["relu", "galu"], "seed": [1, 2]},
 "measure": ["condition", "train_loss", "test_accuracy"]}
EOF
  arguments=(sweep "$kFolder/sweep.json" --jobs 2 --quiet --resume)
  begin=$(now)
  "$kCli" "${arguments[@]}" --out "$kFolder/wholeSweep" || fail "the sweep fails"
  length=$(($(now) - begin + 20000))
  while ((kills < sweeps)); do
    ((++round))
    rm -rf "$kFolder/broken"
    for ((begin = RANDOM % 6 + 1; begin > 0; --begin)); do
      killSoon "$length" "$kCli" "${arguments[@]}" --out "$kFolder/broken"
      $killed || break
    done
    "$kCli" "${arguments[@]}" --out "$kFolder/broken" || fail "a sweep cannot be resumed"
    diff -r "$kFolder/wholeSweep" "$kFolder/broken" || fail "a sweep has other files"
  done
  echo "$kName: sweep: $kills kills in $round sweeps, all resumed to the same bytes"
}

echo "$kBase" >"$kFolder/base.json"
often=(--save-every 0.02)  # a kill lands between many saves, or in one
((runs == 0)) || killRuns
((sweeps == 0)) || killSweeps
