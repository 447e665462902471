#!/usr/bin/env python3
"""Opens a session of Gatescope and draws its plots anew: losses, gate change, eigenvalues, kernel.

    python3 redraw_session.py SESSION.gatescope [--out FOLDER]

A session is a NumPy archive. What each member holds is in the manual, under "Files and formats". Change what you like:
this file is meant as a beginning. Debian: python3-matplotlib.
SPDX-License-Identifier: GPL-3.0-or-later
"""
import argparse
import json
import pathlib

import matplotlib
import numpy as np

matplotlib.use("Agg")  # writes files, needs no display
import matplotlib.pyplot as plt

TRAIN, TEST = "#0072B2", "#D55E00"  # as in the window


def text(member):
    """The text that a member of bytes holds."""
    return member.tobytes().decode("utf-8")


def draw_losses(session, axes):
    """Loss over steps; a run without a test set has no test curve."""
    step = session["history_step"]
    axes.plot(step, session["history_train_loss"], color=TRAIN, label="train")
    if "history_test_loss" in session:
        axes.plot(step, session["history_test_loss"], color=TEST, linestyle="--", label="test")
    axes.set(title="Loss", xlabel="step", ylabel="loss", yscale="log")
    axes.legend()


def draw_gate_change(session, axes):
    """Share of gates that flip in a step, one curve per hidden layer, first to last from dark to light."""
    change = session["gate_change"]  # (steps, layers)
    colours = plt.cm.viridis(np.linspace(0, 0.9, change.shape[1]))
    for layer, colour in enumerate(colours):
        axes.plot(session["layer_step"], change[:, layer], color=colour, label=f"layer {layer + 1}")
    axes.set(title="Gate change", xlabel="step", ylabel="share of gates per step")
    axes.legend(fontsize="small")


def draw_eigenvalues(session, axes):
    """Spectrum of the tangent kernel: now, at t = 0, and what theory expects, where there is a theory."""
    now = session["eigenvalues"][-1]
    number = np.arange(1, len(now) + 1)
    axes.plot(number, now, color=TRAIN, label=f"step {session['kernel_step'][-1]}")
    if "initial_eigenvalues" in session:
        axes.plot(number, session["initial_eigenvalues"], color="grey", label="t = 0")
    if "expected_eigenvalues" in session:
        axes.plot(number, session["expected_eigenvalues"], color="black", linestyle=":", label="expected")
    axes.set(title="Kernel eigenvalues", xlabel="number", ylabel="eigenvalue", yscale="log")
    axes.legend()


def draw_kernel(session, axes):
    """The tangent kernel of the newest measurement, samples in the order of their targets."""
    order = np.argsort(session["y"][:, 0], kind="stable")
    kernel = session["kernel"][np.ix_(order, order)]
    image = axes.imshow(kernel, cmap="viridis")
    axes.set(title=f"Kernel at step {session['matrix_step']}", xlabel="sample", ylabel="sample")
    axes.figure.colorbar(image, ax=axes)


# Each plot with a member that it cannot do without.
PLOTS = {
    "losses": ("history_train_loss", draw_losses),
    "gate-change": ("gate_change", draw_gate_change),
    "eigenvalues": ("eigenvalues", draw_eigenvalues),
    "kernel": ("kernel", draw_kernel),
}


def main():
    parser = argparse.ArgumentParser(description="Draw the plots of a Gatescope session anew.")
    parser.add_argument("session", help="session file (.gatescope)")
    parser.add_argument("--out", default=".", type=pathlib.Path, help="folder for the plots (PNG); default: here")
    arguments = parser.parse_args()
    with np.load(arguments.session) as archive:
        session = dict(archive)

    experiment = json.loads(text(session["experiment"]))
    network = experiment["network"]
    print(f"{experiment['gating']['variant']}, depth {network['depth']}, width {network['width']}")

    arguments.out.mkdir(parents=True, exist_ok=True)
    for name, (member, draw) in PLOTS.items():
        if member not in session:
            print(f"{name}: this run did not measure it")
            continue
        figure, axes = plt.subplots(figsize=(6, 4), constrained_layout=True)
        draw(session, axes)
        figure.savefig(arguments.out / f"{name}.png", dpi=150)
        plt.close(figure)
        print(arguments.out / f"{name}.png")


if __name__ == "__main__":
    main()
