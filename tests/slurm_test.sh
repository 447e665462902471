#!/usr/bin/env bash
# A sweep as a job array on real Slurm daemons, started here for this test alone, compared byte for byte with the same
# sweep without.
# Usage: tests/slurm_test.sh GATESCOPE_CLI      ends 77, with the reason, where Slurm cannot start
# SPDX-License-Identifier: GPL-3.0-or-later
set -uo pipefail

kCli=$(readlink -f "$1")
kFolder=$(mktemp -d /tmp/gatescope-slurm-XXXXXX)
kWaitSeconds=120
daemons=()

skip() {
  echo "Skipped: $1"
  [[ $# -lt 2 ]] || tail -n 5 "$2" 2>/dev/null
  exit 77
}

fail() {
  echo "FAILED: $1"
  tail -n 20 "$kFolder"/*.log 2>/dev/null
  exit 1
}

cleanUp() {
  local pid
  scancel --user="$(id -un)" 2>/dev/null
  for pid in "${daemons[@]}"; do kill "$pid" 2>/dev/null; done
  for pid in "${daemons[@]}"; do wait "$pid" 2>/dev/null; done
  rm -rf "$kFolder"
}
trap cleanUp EXIT

# Runs a command until it succeeds, once a second at most; false after the given number of tries.
eventually() {
  local tries=$1 i
  shift
  for ((i = 0; i < tries; ++i)); do
    "$@" >/dev/null 2>&1 && return 0
    sleep 1
  done
  return 1
}

freePort() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])' 2>/dev/null || echo $((20000 + RANDOM % 20000))
}

checkHost() {
  local program
  [[ $(id -u) == 0 ]] || skip "the daemons need root"
  for program in munged slurmctld slurmd sbatch squeue; do
    command -v "$program" >/dev/null || skip "$program is not installed (Debian packages slurm-wlm and munge)"
  done
  getent hosts "$(hostname -s)" >/dev/null || skip "this host's name, $(hostname -s), is not known to itself"
}

startMunge() {
  mkdir -m 0755 "$kFolder/munge"
  (umask 077 && head -c 128 /dev/urandom >"$kFolder/munge/key")
  munged --foreground --force --key-file="$kFolder/munge/key" --socket="$kFolder/munge/socket" --pid-file="$kFolder/munge/pid" \
    --seed-file="$kFolder/munge/seed" --log-file="$kFolder/munge.log" >"$kFolder/munge.out" 2>&1 &
  daemons+=($!)
  eventually 10 munge --socket="$kFolder/munge/socket" --no-input || skip "munged does not start" "$kFolder/munge.log"
}

writeConfiguration() {
  local host
  host=$(hostname -s)
  mkdir "$kFolder/state" "$kFolder/spool"
  cat >"$kFolder/slurm.conf" <<CONF
ClusterName=gatescope
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$(freePort)
SlurmdPort=$(freePort)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$kFolder/munge/socket
CredType=cred/munge
StateSaveLocation=$kFolder/state
SlurmdSpoolDir=$kFolder/spool
SlurmctldPidFile=$kFolder/slurmctld.pid
SlurmdPidFile=$kFolder/slurmd.pid
SlurmctldLogFile=$kFolder/slurmctld.log
SlurmdLogFile=$kFolder/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/linear
SchedulerType=sched/builtin
SwitchType=switch/none
MpiDefault=none
ReturnToService=2
NodeName=$host NodeAddr=127.0.0.1 CPUs=1 State=UNKNOWN
PartitionName=test Nodes=$host Default=YES MaxTime=INFINITE State=UP OverSubscribe=FORCE:4
CONF
  export SLURM_CONF=$kFolder/slurm.conf
}

nodeIsIdle() { [[ $(sinfo -h -o %T) == idle ]]; }
queueIsEmpty() { [[ -z $(squeue -h 2>/dev/null) ]] && squeue -h; }

startSlurm() {
  slurmctld -D -c >"$kFolder/slurmctld.out" 2>&1 &
  daemons+=($!)
  eventually 20 sinfo -h || skip "slurmctld does not start" "$kFolder/slurmctld.log"
  slurmd -D >"$kFolder/slurmd.out" 2>&1 &
  daemons+=($!)
  eventually 30 nodeIsIdle || skip "slurmd does not start" "$kFolder/slurmd.log"
}

writeSweep() {
  cat >"$kFolder/sweep.json" <<'JSON'
{"data": {"name": "identical", "classes": [], "inputs": 1, "train": 20, "test": 0, "labels": "random"},
 "gating": {"variant": "fixed_random"}, "probes": {"samples": 20},
 "grid": {"network.width": [8, 16], "network.depth": [2, 3, 4], "seed": [1, 2]},
 "measure": ["condition", "linearised_steps"]}
JSON
}

main() {
  local out="$kFolder/a study" job
  checkHost
  startMunge
  writeConfiguration
  startSlurm
  writeSweep
  job=$("$kCli" sweep "$kFolder/sweep.json" --slurm --array 3 --partition test --time 5 --out "$out" --quiet) || fail "the job is not accepted"
  [[ $job =~ ^[0-9]+$ ]] || fail "the answer is no job number: $job"
  eventually $kWaitSeconds queueIsEmpty || fail "job $job does not end: $(squeue)"
  "$kCli" merge "$out" --out "$kFolder/cluster.csv" || fail "points are missing: $(cat "$out"/slurm-*.log)"
  "$kCli" sweep "$kFolder/sweep.json" --out "$kFolder/here" --jobs 2 --quiet || fail "the sweep without Slurm"
  diff -r --exclude='slurm-*.log' --exclude=sweep.sbatch "$out" "$kFolder/here" || fail "results depend on where they were measured"
  echo "Job array $job did $(find "$out" -name 'point-*.json' | wc -l) points in 3 tasks; every file as without Slurm."
}

main
