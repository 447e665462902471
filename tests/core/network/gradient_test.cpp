// Gradients of every row of the variant table against central differences.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/cases.h"
#include "tests/support/tolerances.h"

namespace gatescope::test {
namespace {

// Central difference of the loss along parameter i, the slow obvious twin of backward().
double difference(Case& c, Index i) {
  constexpr double kStep = 1e-5;
  const double saved = c.parameters.values(i);
  c.parameters.values(i) = saved + kStep;
  const double above = c.loss();
  c.parameters.values(i) = saved - kStep;
  const double below = c.loss();
  c.parameters.values(i) = saved;
  return (above - below) / (2 * kStep);
}

TEST(GradientTest, MatchesCentralDifferencesForEveryVariantAndOption) {
  for (const Settings& settings : allCases()) {
    Case c(settings, 3, outputsOf(settings));
    const Parameters<double> analytic = c.gradient();
    const Index trained = c.spec.variant->trainsFeature ? analytic.layout.size : analytic.layout.valueSize;
    VectorD numeric = VectorD::Zero(analytic.layout.size);
    for (Index i = 0; i < trained; ++i) numeric(i) = difference(c, i);
    const double error = (analytic.values - numeric).norm() / numeric.norm();
    EXPECT_GT(numeric.norm(), 1e-3) << nameOf(settings);
    EXPECT_LE(error, kGradient) << nameOf(settings);
  }
}

TEST(GradientTest, FrozenFeatureNetworksGetNoGradient) {
  for (const char* id : {"galu", "galu_dependent", "galu_shallow", "galu_layer", "fixed_learnt"}) {
    Case c(caseSettings(id));
    const Parameters<double> g = c.gradient();
    EXPECT_EQ(g.values.tail(g.layout.size - g.layout.valueSize).norm(), 0) << id;
  }
}

TEST(GradientTest, ChunksOfSamplesGiveTheSamePassesAsOne) {
  for (const Settings& settings : allCases()) {
    Case whole(settings, 3, outputsOf(settings), 9), parts(settings, 3, outputsOf(settings), 9);
    const Parameters<double> g = whole.gradient();
    forward(parts.spec, parts.parameters, parts.trace, 0, 4);
    forward(parts.spec, parts.parameters, parts.trace, 4, 5);
    EXPECT_LE((parts.trace.output - whole.trace.output).norm(), kExact) << nameOf(settings);
    parts.trace.delta.back() = whole.trace.delta.back();
    backward(parts.spec, parts.parameters, parts.trace, 0, 4, GateGradient::Through);
    backward(parts.spec, parts.parameters, parts.trace, 4, 5, GateGradient::Through);
    Parameters<double> summed(parts.parameters.layout);
    gradientAll(parts.spec, parts.trace, 9, summed);
    EXPECT_LE((summed.values - g.values).norm(), kExact * g.values.norm()) << nameOf(settings);
  }
}

TEST(GradientTest, TilesCoverWhatTrainsOnceInOrder) {
  for (const std::int64_t width : {1, 5, 300})
    for (const bool bias : {false, true}) {
      Settings settings = caseSettings("soft_galu", 4, width);
      settings.experiment.network.bias = bias;
      const ParameterLayout layout = makeLayout(settings.experiment.network, *findGatingVariant("soft_galu"), 400, 3);
      VectorD covered = VectorD::Zero(layout.size);
      for (const GradientTile& tile : gradientTiles(layout, true))
        covered.segment(tile.offset, tile.length).array() += 1;
      EXPECT_LE(covered.maxCoeff(), 1);
      Index weights = 0;
      for (const std::vector<LayerShape>* layers : {&layout.value, &layout.feature})
        for (const LayerShape& layer : *layers) {
          EXPECT_EQ(covered.segment(layer.offset, layer.fanIn * layer.fanOut).minCoeff(), 1);
          if (bias) {
            EXPECT_EQ(covered.segment(layer.biasOffset, layer.fanOut).minCoeff(), 1);
          }
          weights += layer.fanIn * layer.fanOut + (bias ? layer.fanOut : 0);
        }
      EXPECT_EQ(weights, layout.count());
      for (const GradientTile& tile : gradientTiles(layout, false))
        EXPECT_LE(tile.offset + tile.length, layout.valueSize);
    }
}

TEST(GradientTest, DependentGatesEqualReluAtTheStart) {
  for (const double skip : {0.0, 0.6}) {
    Settings a = caseSettings("relu"), b = caseSettings("galu_dependent");
    a.experiment.network.skip = b.experiment.network.skip = skip;
    Case relu(a), galu(b);
    galu.parameters.values.head(relu.parameters.values.size()) = relu.parameters.values;
    for (Index l = 0; l < galu.parameters.layout.hidden(); ++l) galu.parameters.feature(l) = galu.parameters.value(l);
    relu.loss();
    galu.loss();
    EXPECT_EQ((relu.trace.output - galu.trace.output).norm(), 0) << skip;
  }
}

// z(l) = s·z(l−1) + c·q(l) ∘ G(l), written out for one sample and the two chains of a network whose gates train.
TEST(GradientTest, SkipConnectionsLeadPastTheLayersOfBothNetworks) {
  for (const char* id : {"soft_galu", "dlgn", "glu"}) {
    Settings settings = caseSettings(id);
    settings.experiment.network.skip = 0.6;
    Case c(settings);
    c.loss();
    VectorD z = c.inputs.col(2), f = z;
    const FeatureChain chain = c.spec.variant->chain;
    for (Index l = 0; l < c.parameters.layout.hidden(); ++l) {
      const double skip = l == 0 ? 0 : 0.6, branch = l == 0 ? 1 : 0.8;
      const VectorD read = c.parameters.feature(l).transpose() * (chain == FeatureChain::Layer ? z : f);
      const VectorD gate = 1 / (1 + (-c.spec.gate.beta * read.array()).exp());
      const VectorD passed = (c.parameters.value(l).transpose() * z).cwiseProduct(gate);
      const VectorD passedOn = chain == FeatureChain::Relu ? VectorD(read.cwiseMax(0)) : read;
      z = l == 0 ? passed : VectorD(skip * z + branch * passed);
      f = l == 0 ? passedOn : VectorD(skip * f + branch * passedOn);
      EXPECT_LE((c.trace.activation[static_cast<std::size_t>(l)].col(2) - z).norm(), 1e-12) << id << ' ' << l;
    }
  }
}

TEST(GradientTest, HardGateIsClosedAtExactlyZero) {
  MatrixD q(1, 3), gate(1, 3);
  q << -1, 0, 1;
  openGates<double>({GateFunction::Hard, 4, 1}, q, gate);
  EXPECT_EQ(gate(0, 0), 0);
  EXPECT_EQ(gate(0, 1), 0);
  EXPECT_EQ(gate(0, 2), 1);
}

}  // namespace
}  // namespace gatescope::test
