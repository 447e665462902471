#!/usr/bin/env python3
"""Measures many networks with gatescope-cli and plots a measure over depth, one curve per width.

    python3 drive_sweep.py [--depths 2 4 8 16] [--widths 25 100] [--seeds 3] [--measure condition] [--out FOLDER]

Points that are done are not measured again: stop it and start it with the same arguments, and it goes on.
`gatescope-cli fields` lists what a grid can vary, `gatescope-cli measures` what can be measured. Debian:
python3-matplotlib.
SPDX-License-Identifier: GPL-3.0-or-later
"""
import argparse
import csv
import json
import pathlib
import subprocess

import matplotlib
import numpy as np

matplotlib.use("Agg")  # writes files, needs no display
import matplotlib.pyplot as plt


def sweep_of(arguments):
    """Fixed random gates on one sample: only gates tell the samples apart, and theory knows what to expect."""
    return {
        "data": {"name": "identical", "classes": [], "inputs": 1, "train": arguments.samples, "test": 0,
                 "labels": "random"},
        "gating": {"variant": "fixed_random", "p": 0.5},
        "probes": {"samples": arguments.samples},
        "grid": {"network.width": arguments.widths, "network.depth": arguments.depths,
                 "seed": list(range(1, arguments.seeds + 1))},
        "measure": [arguments.measure],
    }


def run_sweep(cli, sweep, folder):
    """Measures every point that is missing in the folder; returns the rows of the merged table."""
    folder.mkdir(parents=True, exist_ok=True)
    file, results, table = folder / "sweep.json", folder / "results", folder / "results.csv"
    file.write_text(json.dumps(sweep, indent=1), encoding="utf-8")
    resume = ["--resume"] if results.exists() else []
    subprocess.run([cli, "sweep", file, "--out", results, *resume], check=True)
    subprocess.run([cli, "merge", results, "--out", table], check=True)
    with open(table, newline="", encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


def curve(rows, width, column):
    """Depths, and the median over seeds of a column; empty cells are measures that were not taken."""
    values = {}
    for row in rows:
        if int(row["network.width"]) == width and row[column]:
            values.setdefault(int(row["network.depth"]), []).append(float(row[column]))
    depths = sorted(values)
    return depths, [np.median(values[depth]) for depth in depths]


def main():
    parser = argparse.ArgumentParser(description="Sweep depth and width with gatescope-cli and plot a measure.")
    parser.add_argument("--depths", type=int, nargs="+", default=[2, 4, 8, 16])
    parser.add_argument("--widths", type=int, nargs="+", default=[100, 500])
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--samples", type=int, default=50)
    parser.add_argument("--measure", default="condition")
    parser.add_argument("--cli", default="gatescope-cli", help="the program, where it is not on the PATH")
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("sweep"), help="folder for results and plot")
    arguments = parser.parse_args()
    rows = run_sweep(arguments.cli, sweep_of(arguments), arguments.out)

    figure, axes = plt.subplots(figsize=(6, 4), constrained_layout=True)
    for width in arguments.widths:
        line, = axes.plot(*curve(rows, width, arguments.measure), marker="o", label=f"width {width}")
        theory = arguments.measure + "_theory"
        if theory in rows[0]:
            axes.plot(*curve(rows, width, theory), color=line.get_color(), linestyle=":")
    axes.set(xlabel="depth", ylabel=arguments.measure, yscale="log",
             title=f"Median of {arguments.seeds} seeds; dotted: theory")
    axes.set_xscale("log", base=2)
    axes.legend()
    figure.savefig(arguments.out / f"{arguments.measure}.png", dpi=150)
    print(arguments.out / f"{arguments.measure}.png")


if __name__ == "__main__":
    main()
