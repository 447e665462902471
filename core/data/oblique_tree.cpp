// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/oblique_tree.h"

#include <algorithm>

#include "core/base/rng.h"

namespace gatescope {
namespace {

constexpr Index kPointsBetweenLooks = 64;
constexpr int kPointsTried = 128;  // of a tree, to see how it divides the sphere

VectorD pointOnSphere(Index inputs, Rng& rng) {
  VectorD x(inputs);
  double norm = 0;
  while (norm == 0) {
    for (Index i = 0; i < inputs; ++i) x(i) = rng.normal();
    norm = x.norm();
  }
  return x / norm;
}

// From the root to a leaf; leaves are numbered on behind the nodes, and which of two siblings it is is its class.
int classOf(const MatrixD& planes, const VectorD& x) {
  Index node = 0;
  while (node < planes.cols()) node = 2 * node + (planes.col(node).dot(x) > 0 ? 2 : 1);
  return node % 2 == 0 ? 1 : 0;
}

bool dividesFairly(const MatrixD& planes, Rng& rng) {
  int ones = 0;
  for (int i = 0; i < kPointsTried; ++i) ones += classOf(planes, pointOnSphere(planes.rows(), rng));
  return 4 * std::min(ones, kPointsTried - ones) >= kPointsTried;
}

MatrixD drawTree(Index inputs, std::int64_t depth, Rng& rng, const MemoryBudget& budget) {
  MatrixD planes(inputs, (Index{1} << depth) - 1);
  do {
    budget.checkStop();
    for (Index node = 0; node < planes.cols(); ++node) planes.col(node) = pointOnSphere(inputs, rng);
  } while (!dividesFairly(planes, rng));
  return planes;
}

Samples treeSamples(Index count, const MatrixD& planes, Rng& rng, const MemoryBudget& budget) {
  Samples samples;
  samples.inputs.resize(planes.rows(), count);
  for (Index s = 0; s < count; ++s) {
    if (s % kPointsBetweenLooks == 0) budget.checkStop();
    samples.inputs.col(s) = pointOnSphere(planes.rows(), rng).cast<Scalar>();
    samples.classes.push_back(classOf(planes, samples.inputs.col(s).cast<double>()));
  }
  return samples;
}

}  // namespace

Dataset generateObliqueTree(const DataSettings& settings, std::uint64_t seed, MemoryBudget& budget) {
  Rng rng(seed, "data");
  Dataset data;
  data.title =
      "oblique tree of depth " + std::to_string(settings.treeDepth) + ", d_in = " + std::to_string(settings.inputs);
  data.classNames = {"−1", "+1"};
  data.planes = drawTree(settings.inputs, settings.treeDepth, rng, budget);
  data.train = treeSamples(settings.train, data.planes, rng, budget);
  data.test = treeSamples(settings.test, data.planes, rng, budget);
  return data;
}

}  // namespace gatescope
