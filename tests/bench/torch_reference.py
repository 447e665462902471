#!/usr/bin/env python3
"""The same work as gatescope-bench in PyTorch (Debian: python3-torch libopenblas0-pthread), with ordinary autograd and Adam.

Both programs run in turn, on one thread each, pinned to the same core, with PyTorch's kernels free to choose; after some rounds each
benchmark has a line: median milliseconds of PyTorch and of gatescope-bench, their ratio, and the ratios of single rounds from the
smallest to the largest. Where those are far apart the machine was not idle. Optional: nothing in Gatescope needs it.

  tests/bench/torch_reference.py [--rounds N] [--seconds S] [--core C] [--program build/release/gatescope-bench] [FILTER]

SPDX-License-Identifier: GPL-3.0-or-later
"""
import argparse
import json
import os
import statistics
import subprocess
import sys
import time

CHUNK = 0.1  # seconds of steps that are timed together


if "--torch" in sys.argv:  # before OpenBLAS is loaded: else its backward pass takes two cores
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    import torch
    import torch.nn.functional as F


def weights(fan_ins, width, outputs, dtype=None):
    shapes = [(n, width) for n in fan_ins[:-1]] + [(fan_ins[-1], outputs)]
    return [(torch.randn(s, dtype=dtype) * (2.0 / s[0]) ** 0.5).requires_grad_() for s in shapes]


class Relu:
    def __init__(self, inputs, depth, width, outputs, dtype=None):
        self.value = weights([inputs] + [width] * (depth - 1), width, outputs, dtype)

    def parameters(self):
        return self.value

    def __call__(self, x):
        for w in self.value[:-1]:
            x = torch.relu(x @ w)
        return x @ self.value[-1]


class SoftGalu(Relu):
    def __init__(self, inputs, depth, width, outputs, dtype=None):
        super().__init__(inputs, depth, width, outputs, dtype)
        self.feature = weights([inputs] + [width] * (depth - 1), width, outputs, dtype)[:-1]

    def parameters(self):
        return self.value + self.feature

    def __call__(self, x):
        z, f = x, x
        for w, u in zip(self.value[:-1], self.feature):
            q = f @ u
            f = torch.relu(q)
            z = (z @ w) * torch.sigmoid(4.0 * q)
        return z @ self.value[-1]


def training_step(network, inputs, depth, width, batch, outputs, squared):
    net = network(inputs, depth, width, outputs)
    x = torch.randn(4 * batch, inputs)
    labels = torch.arange(4 * batch) % outputs
    y = F.one_hot(labels, outputs).float()
    adam = torch.optim.Adam(net.parameters(), lr=1e-6)
    position = 0

    def step():
        nonlocal position
        rows = slice(position, position + batch)
        position = (position + batch) % (4 * batch)
        adam.zero_grad(set_to_none=True)
        out = net(x[rows])
        loss = 0.5 * ((out - y[rows]) ** 2).sum(1).mean() if squared else F.cross_entropy(out, labels[rows])
        loss.backward()
        adam.step()

    return step


def gram_by_autograd(n, inputs, depth, width, dtype):
    """The definition: one gradient per sample, then all inner products."""
    net, x = Relu(inputs, depth, width, 1, dtype), torch.randn(n, inputs, dtype=dtype)

    def step():
        rows = []
        for s in range(n):
            gradients = torch.autograd.grad(net(x[s : s + 1]).sum(), net.parameters())
            rows.append(torch.cat([g.reshape(-1) for g in gradients]))
        jacobian = torch.stack(rows)
        return jacobian @ jacobian.T

    return step


def gram_by_layers(n, inputs, depth, width, dtype):
    """Written by hand: two n × n products per layer."""
    net, x = Relu(inputs, depth, width, 1, dtype), torch.randn(n, inputs, dtype=dtype)

    @torch.no_grad()
    def step():
        activations, gates = [x], []
        for w in net.value[:-1]:
            q = activations[-1] @ w
            gates.append((q > 0).to(dtype))
            activations.append(q * gates[-1])
        delta = torch.ones(n, 1, dtype=dtype)
        kernel = torch.zeros(n, n, dtype=dtype)
        for layer in range(depth - 1, -1, -1):
            kernel += (delta @ delta.T) * (activations[layer] @ activations[layer].T)
            if layer > 0:
                delta = (delta @ net.value[layer].T) * gates[layer - 1]
        return kernel

    return step


def median_milliseconds(step, seconds):
    for _ in range(3):
        step()
    means, begin = [], time.perf_counter()
    while time.perf_counter() - begin < seconds or len(means) < 3:
        start, steps = time.perf_counter(), 0
        while steps == 0 or time.perf_counter() - start < CHUNK:
            step()
            steps += 1
        means.append((time.perf_counter() - start) / steps)
    return 1000 * statistics.median(means)


# Name of gatescope-bench, more of it where PyTorch does the work in several ways, and what makes the step.
CASES = [
    ("train/relu/in784/d5/w128/b64", "", lambda: training_step(Relu, 784, 5, 128, 64, 10, False)),
    ("train/soft_galu/in784/d5/w128/b64", "", lambda: training_step(SoftGalu, 784, 5, 128, 64, 10, False)),
    ("train/relu/in784/d6/w512/b1000", "", lambda: training_step(Relu, 784, 6, 512, 1000, 10, False)),
    ("train/relu/in2/d5/w8/b10", "", lambda: training_step(Relu, 2, 5, 8, 10, 1, True)),
    ("kernel/relu/n200/in784/d6/w128", "autograd, double", lambda: gram_by_autograd(200, 784, 6, 128, torch.float64)),
    ("kernel/relu/n200/in784/d6/w128", "autograd, single", lambda: gram_by_autograd(200, 784, 6, 128, torch.float32)),
    ("kernel/relu/n200/in784/d6/w128", "by layers, double", lambda: gram_by_layers(200, 784, 6, 128, torch.float64)),
    ("kernel/relu/n200/in784/d6/w128", "by layers, single", lambda: gram_by_layers(200, 784, 6, 128, torch.float32)),
    ("kernel/relu/n500/in784/d8/w256", "by layers, double", lambda: gram_by_layers(500, 784, 8, 256, torch.float64)),
    ("kernel/relu/n500/in784/d8/w256", "by layers, single", lambda: gram_by_layers(500, 784, 8, 256, torch.float32)),
    ("peak/sgemm/n1024", "", lambda: product(1024)),
]


def product(n):
    a = torch.randn(n, n)
    return lambda: a @ a


def run_torch(name, way, seconds):
    torch.manual_seed(1)
    torch.set_num_threads(1)
    make = next(c[2] for c in CASES if c[:2] == (name, way))
    print(median_milliseconds(make(), seconds))


def pinned(core, command):
    result = subprocess.run(["taskset", "-c", str(core)] + command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if result.returncode != 0:
        sys.exit(f"{' '.join(command)}: exit code {result.returncode}\n{result.stderr}")
    return result.stdout


def torch_milliseconds(core, name, way, seconds):
    return float(pinned(core, [sys.executable, __file__, "--torch", name, "--way", way, "--seconds", str(seconds)]))


def gatescope_milliseconds(core, program, name, seconds):
    repetitions = max(3, round(seconds / CHUNK))
    text = pinned(core, [program, f"--benchmark_filter=^{name}/threads:1/", "--benchmark_format=json",
                         f"--benchmark_repetitions={repetitions}", f"--benchmark_min_time={CHUNK}"])
    runs = [b for b in json.loads(text)["benchmarks"] if b["run_type"] == "iteration"]
    nanoseconds = {"ns": 1, "us": 1e3, "ms": 1e6}
    return statistics.median(b["real_time"] * nanoseconds[b["time_unit"]] for b in runs) / 1e6


def compare(case, arguments):
    name, way, _ = case
    theirs, ours = [], []
    for _ in range(arguments.rounds):
        ours.append(gatescope_milliseconds(arguments.core, arguments.program, name, arguments.seconds))
        theirs.append(torch_milliseconds(arguments.core, name, way, arguments.seconds))
    ratios = sorted(t / o for t, o in zip(theirs, ours))
    ratio = statistics.median(theirs) / statistics.median(ours)
    print(f"{name + ' ' + way:50s} {statistics.median(theirs):10.4f} ms {statistics.median(ours):10.4f} ms"
          f"   {ratio:6.2f}   {ratios[0]:.2f} to {ratios[-1]:.2f}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("filter", nargs="?", default="")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=1.0, help="of work per program and round")
    parser.add_argument("--core", type=int, default=max(os.sched_getaffinity(0)))
    parser.add_argument("--program", default="build/release/gatescope-bench")
    parser.add_argument("--torch", action="store_true", help="one benchmark in PyTorch, here and now: what the others start")
    parser.add_argument("--way", default="", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.torch:
        return run_torch(arguments.filter, arguments.way, arguments.seconds)
    print(f"{'':50s} {'PyTorch':>13s} {'gatescope':>13s}   {'ratio':>6s}   single rounds")
    for case in CASES:
        if arguments.filter in case[0]:
            compare(case, arguments)


if __name__ == "__main__":
    main()
