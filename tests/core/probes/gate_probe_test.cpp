// Gate measures against their definitions, unit by unit.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/gate_probe.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/cases.h"

namespace gatescope::test {
namespace {

std::vector<Matrix> gatesOf(const NetworkSpec& spec, const Parameters<Scalar>& p, const Matrix& inputs) {
  Trace<Scalar> trace(spec, p.layout, inputs.cols());
  trace.inputs = inputs;
  forward(spec, p, trace, 0, inputs.cols());
  return trace.gate;
}

double meanChange(const Matrix& a, const Matrix& b) {
  double sum = 0;
  for (Index i = 0; i < a.size(); ++i)
    sum += std::abs(static_cast<double>(a.data()[i]) - static_cast<double>(b.data()[i]));
  return sum / static_cast<double>(a.size());
}

TEST(GateProbeTest, MatchesItsDefinitionForHardAndSoftGates) {
  for (const char* id : {"relu", "soft_relu", "soft_galu", "dlgn_shallow", "galu_layer", "glu", "dln"}) {
    const Settings s = caseSettings(id, 4, 6);
    const NetworkSpec spec = makeSpec(s, {});
    Parameters<Scalar> first(makeLayout(s.experiment.network, *spec.variant, 3, 1));
    initialise(s.experiment, first);
    Parameters<Scalar> second = first, third = first;
    second.values.array() += 0.2f;
    third.values.array() -= 0.3f;
    const Matrix inputs = randomMatrix(3, 20, 9).cast<Scalar>();
    GateProbe probe(spec, first.layout, inputs, {});
    probe.start(spec, first);
    probe.look(spec, second);
    probe.remember(13);
    const LayerSample sample = probe.measure(spec, third, 14);
    const std::vector<Matrix> g0 = gatesOf(spec, first, inputs), g1 = gatesOf(spec, second, inputs),
                              g2 = gatesOf(spec, third, inputs);
    ASSERT_EQ(sample.gateChange.size(), 3u);
    for (std::size_t l = 0; l < 3; ++l) {
      EXPECT_NEAR(sample.gateChange[l], meanChange(g2[l], g1[l]), 1e-7) << id;
      EXPECT_NEAR(sample.gateChangeTotal[l], meanChange(g2[l], g0[l]), 1e-6) << id;
      EXPECT_NEAR(sample.activeFraction[l], g2[l].cast<double>().mean(), 1e-6) << id;
    }
    if (std::string(id) == "dln") {
      EXPECT_EQ(sample.gateChangeTotal[0], 0);
    }
    if (std::string(id) == "relu") {
      EXPECT_GT(sample.gateChangeTotal[0], 0);
    }
  }
}

TEST(GateProbeTest, WeightsChangeBesideTheGates) {
  const Settings s = caseSettings("galu", 4, 6);
  const NetworkSpec spec = makeSpec(s, {});
  Parameters<Scalar> first(makeLayout(s.experiment.network, *spec.variant, 3, 1));
  initialise(s.experiment, first);
  Parameters<Scalar> second = first;
  second.value(1) *= 1.5F;
  const Matrix inputs = randomMatrix(3, 20, 9).cast<Scalar>();
  GateProbe probe(spec, first.layout, inputs, {});
  probe.start(spec, second);
  EXPECT_TRUE(probe.measure(spec, first, 5).weightChange.empty()) << "step 4 was not looked at";
  probe.look(spec, first);
  probe.remember(7);
  const std::vector<double> change = probe.measure(spec, second, 8).weightChange;
  ASSERT_EQ(change.size(), 3u);
  EXPECT_EQ(change[0], 0);
  EXPECT_NEAR(change[1], 0.5, 1e-6);
  EXPECT_EQ(change[2], 0);
  GateProbe continued(spec, first.layout, inputs, {});
  continued.start(spec, first);
  continued.remember(probe.previous(), probe.weightChange(second), 7);
  EXPECT_EQ(continued.measure(spec, second, 8).weightChange, change);
}

TEST(GateProbeTest, HasARateOnlyBetweenStepsThatAdjoin) {
  const Settings s = caseSettings("relu");
  const NetworkSpec spec = makeSpec(s, {});
  Parameters<Scalar> p(makeLayout(s.experiment.network, *spec.variant, 3, 1));
  initialise(s.experiment, p);
  GateProbe probe(spec, p.layout, randomMatrix(3, 5, 1).cast<Scalar>(), {});
  probe.start(spec, p);
  EXPECT_TRUE(probe.measure(spec, p, 0).gateChange.empty());
  EXPECT_FALSE(probe.measure(spec, p, 1).gateChange.empty());
  EXPECT_TRUE(probe.measure(spec, p, 2).gateChange.empty()) << "nobody remembered step 1";
  probe.remember(2);
  EXPECT_FALSE(probe.measure(spec, p, 3).gateChange.empty());
  EXPECT_TRUE(probe.measure(spec, p, 4).gateChange.empty());
}

}  // namespace
}  // namespace gatescope::test
