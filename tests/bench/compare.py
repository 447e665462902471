#!/usr/bin/env python3
"""Runs two builds of gatescope-bench in turn on one core and prints how fast the second is, the first being 1.

    compare.py BENCH BENCH [--filter REGEX] [--rounds N]

For each case the least processor time of all rounds counts, so that other programs of the machine matter little. Ends 1
when the geometric mean of the speeds is less than --least. What the packages lose against a build for this processor:

    cmake --preset release -B build/native -DGATESCOPE_UI=OFF && cmake --build build/native --target gatescope-bench
    cmake --preset portable -B build/package -DGATESCOPE_PACKAGE=ON -DGATESCOPE_BENCH=ON && cmake --build build/package
    compare.py build/native/gatescope-bench build/package/gatescope-bench --least 0.9
SPDX-License-Identifier: GPL-3.0-or-later
"""
import argparse
import json
import math
import os
import subprocess
import sys

# Not the peak: the benchmark measures it by itself, without the engine.
CASES = "train/.*threads:1|kernel/.*threads:1|spectrum.*threads:1|ensemble.*seeds:4|study/point/n400/d8/w100"


def times(program, cases):
    """Processor time of each case, in nanoseconds."""
    core = max(os.sched_getaffinity(0))
    command = ["taskset", "-c", str(core), program, "--benchmark_format=json", f"--benchmark_filter={cases}",
               "--benchmark_min_time=0.15"]
    result = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                            env={**os.environ, "OMP_WAIT_POLICY": "passive", "OMP_NUM_THREADS": "1"})
    return {row["name"]: row["cpu_time"] for row in json.loads(result.stdout)["benchmarks"]}


def main():
    parser = argparse.ArgumentParser(description="Compare two builds of gatescope-bench.")
    parser.add_argument("bench", nargs=2)
    parser.add_argument("--filter", default=CASES)
    parser.add_argument("--rounds", type=int, default=8)
    parser.add_argument("--least", type=float, default=0)
    arguments = parser.parse_args()

    least = [{}, {}]
    for turn in range(arguments.rounds):
        for which in (0, 1) if turn % 2 == 0 else (1, 0):  # none is always the second
            for name, time in times(arguments.bench[which], arguments.filter).items():
                least[which][name] = min(time, least[which].get(name, math.inf))
    speeds = {name: time / least[1][name] for name, time in least[0].items()}
    for name, speed in speeds.items():
        print(f"{name:58} {speed:.3f}")
    mean = math.exp(sum(map(math.log, speeds.values())) / len(speeds))
    print(f"{'geometric mean':58} {mean:.3f}")
    sys.exit(mean < arguments.least)


if __name__ == "__main__":
    main()
