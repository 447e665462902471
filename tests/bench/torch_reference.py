#!/usr/bin/env python3
"""The same work as gatescope-bench in PyTorch (Debian's python3-torch), with ordinary autograd and Adam, one thread by default.

Prints one line per benchmark: name, median milliseconds. Optional: nothing in Gatescope needs it. Run both in turn on an idle
machine and compare:  tests/bench/torch_reference.py [--threads N] [--seconds S] [FILTER]
SPDX-License-Identifier: GPL-3.0-or-later
"""
import argparse
import statistics
import time

import torch
import torch.nn.functional as F


def weights(fan_ins, width, outputs, dtype=torch.float32):
    shapes = [(n, width) for n in fan_ins[:-1]] + [(fan_ins[-1], outputs)]
    return [(torch.randn(s, dtype=dtype) * (2.0 / s[0]) ** 0.5).requires_grad_() for s in shapes]


class Relu:
    def __init__(self, inputs, depth, width, outputs, dtype=torch.float32):
        self.value = weights([inputs] + [width] * (depth - 1), width, outputs, dtype)

    def parameters(self):
        return self.value

    def __call__(self, x):
        for w in self.value[:-1]:
            x = torch.relu(x @ w)
        return x @ self.value[-1]


class SoftGalu(Relu):
    def __init__(self, inputs, depth, width, outputs, dtype=torch.float32):
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
    step()
    times, begin = [], time.perf_counter()
    while time.perf_counter() - begin < seconds or len(times) < 3:
        start = time.perf_counter()
        step()
        times.append(time.perf_counter() - start)
    return 1000 * statistics.median(times)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("filter", nargs="?", default="")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=2.0)
    arguments = parser.parse_args()
    torch.manual_seed(1)
    torch.set_num_threads(arguments.threads)
    double, single = torch.float64, torch.float32
    cases = {
        "train/relu/in784/d5/w128/b64": lambda: training_step(Relu, 784, 5, 128, 64, 10, False),
        "train/soft_galu/in784/d5/w128/b64": lambda: training_step(SoftGalu, 784, 5, 128, 64, 10, False),
        "train/relu/in784/d6/w512/b1000": lambda: training_step(Relu, 784, 6, 512, 1000, 10, False),
        "train/relu/in2/d5/w8/b10": lambda: training_step(Relu, 2, 5, 8, 10, 1, True),
        "kernel/relu/n200/in784/d6/w128 autograd, double": lambda: gram_by_autograd(200, 784, 6, 128, double),
        "kernel/relu/n200/in784/d6/w128 autograd, single": lambda: gram_by_autograd(200, 784, 6, 128, single),
        "kernel/relu/n200/in784/d6/w128 by layers, double": lambda: gram_by_layers(200, 784, 6, 128, double),
        "kernel/relu/n200/in784/d6/w128 by layers, single": lambda: gram_by_layers(200, 784, 6, 128, single),
        "kernel/relu/n500/in784/d8/w256 by layers, double": lambda: gram_by_layers(500, 784, 8, 256, double),
        "kernel/relu/n500/in784/d8/w256 by layers, single": lambda: gram_by_layers(500, 784, 8, 256, single),
    }
    for name, make in cases.items():
        if arguments.filter in name:
            print(f"{name:55s} {median_milliseconds(make(), arguments.seconds):10.4f} ms", flush=True)
    a = torch.randn(1024, 1024)
    if arguments.filter in "peak/sgemm/n1024":
        milliseconds = median_milliseconds(lambda: a @ a, arguments.seconds)
        print(f"{'peak/sgemm/n1024':55s} {milliseconds:10.4f} ms  {2 * 1024**3 / milliseconds / 1e6:.0f} Gflop/s", flush=True)


if __name__ == "__main__":
    main()
