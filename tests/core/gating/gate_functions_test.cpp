// What gates do to signals and derivatives, beside the formulas, number by number.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gating/gate_functions.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "tests/support/cases.h"

namespace gatescope::test {
namespace {

constexpr Index kCount = 77;  // no whole number of vectors
const GateShape kShapes[] = {
    {GateFunction::Hard, 4, 1}, {GateFunction::Soft, 4, 1}, {GateFunction::Soft, 2.5, 1.1}, {GateFunction::One, 4, 1}};

double gateOf(const GateShape& shape, double q) {
  if (shape.function == GateFunction::Soft) return shape.gain / (1 + std::exp(-shape.beta * q));
  return shape.function == GateFunction::One || q > 0 ? 1 : 0;
}
double slopeOf(const GateShape& shape, double gate) {
  return shape.function == GateFunction::Soft ? shape.beta * gate * (1 - gate / shape.gain) : 0;
}

// Everything that one layer takes and gives.
template <class S>
struct Layer {
  MatrixOf<S> q, read, back, below, gate, activation, delta, slope;
  bool skips = false;  ///< s = 0.6, c = 0.8
  explicit Layer(Index count = kCount)
      : q(randomMatrix(count, 1, 1).cast<S>()),
        read(randomMatrix(count, 1, 2).cast<S>()),
        back(randomMatrix(count, 1, 3).cast<S>()),
        below(randomMatrix(count, 1, 4).cast<S>()),
        gate(count, 1),
        activation(count, 1),
        delta(count, 1),
        slope(count, 1) {}
  void pass(const GateShape& shape, Index first, Index count, bool own) {
    const bool given = shape.function == GateFunction::One;
    if (given) gate.setOnes();
    GatedLayer<S> layer{count, q.data() + first, given ? nullptr : (own ? q : read).data() + first,
                        gate.data() + first};
    if (skips) layer.below = below.data() + first, layer.skip = S(0.6), layer.branch = S(0.8);
    passGates<S>(shape, layer, activation.data() + first);
    passGatesBack<S>(shape, layer, back.data() + first, delta.data() + first, (own ? delta : slope).data() + first);
  }
};

template <class S>
void expectFormulas(const GateShape& shape, double tolerance, bool skips) {
  Layer<S> separate, own;
  separate.skips = own.skips = skips;
  const double skip = skips ? 0.6 : 0, branch = skips ? 0.8 : 1;
  separate.pass(shape, 0, kCount, false);
  own.pass(shape, 0, kCount, true);
  for (Index i = 0; i < kCount; ++i) {
    const double q = separate.q(i), read = separate.read(i), back = separate.back(i);
    const double gate = gateOf(shape, read), ownGate = gateOf(shape, q);
    EXPECT_NEAR(separate.gate(i), gate, tolerance);
    EXPECT_NEAR(separate.activation(i), branch * q * gate + skip * separate.below(i), tolerance);
    EXPECT_NEAR(separate.delta(i), branch * back * gate, tolerance);
    EXPECT_NEAR(separate.slope(i), branch * back * q * slopeOf(shape, gate), 4 * tolerance);
    EXPECT_NEAR(own.delta(i), branch * back * (ownGate + q * slopeOf(shape, ownGate)), 4 * tolerance);
  }
}

TEST(GateFunctionsTest, FollowTheirFormulas) {
  for (const GateShape& shape : kShapes)
    for (const bool skips : {false, true}) {
      expectFormulas<double>(shape, 1e-14, skips);
      expectFormulas<float>(shape, 2e-6, skips);
    }
}

template <class S>
void expectSameBitsWhereverCut(const GateShape& shape, bool own, bool skips) {
  Layer<S> whole;
  whole.skips = skips;
  whole.pass(shape, 0, kCount, own);
  for (const Index part : {1, 5, 16, 30}) {
    Layer<S> parts;
    parts.skips = skips;
    for (Index first = 0; first < kCount; first += part) parts.pass(shape, first, std::min(part, kCount - first), own);
    EXPECT_EQ(parts.gate, whole.gate) << part;
    EXPECT_EQ(parts.activation, whole.activation) << part;
    EXPECT_EQ(parts.delta, whole.delta) << part;
    if (!own) {
      EXPECT_EQ(parts.slope, whole.slope) << part;
    }
  }
}

TEST(GateFunctionsTest, BitsDoNotDependOnWhereALayerIsCut) {
  for (const GateShape& shape : kShapes)
    for (const bool own : {false, true})
      for (const bool skips : {false, true}) {
        expectSameBitsWhereverCut<float>(shape, own, skips);
        if (shape.function != GateFunction::Soft) expectSameBitsWhereverCut<double>(shape, own, skips);
      }
}

TEST(GateFunctionsTest, GatesAloneAreThoseOfThePass) {
  for (const GateShape& shape : kShapes) {
    Layer<float> layer;
    layer.pass(shape, 0, kCount, false);
    Matrix gate(kCount, 1);
    openGates<float>(shape, layer.read, gate);
    EXPECT_EQ(gate, layer.gate);
  }
}

TEST(GateFunctionsTest, WhatIsNotANumberStaysSo) {
  for (const GateShape& shape : kShapes) {
    Layer<float> layer(1);
    layer.q(0) = std::nanf("");
    layer.pass(shape, 0, 1, true);
    EXPECT_TRUE(std::isnan(layer.activation(0)));
  }
}

}  // namespace
}  // namespace gatescope::test
