// Probes of one run: when they measure, within which time, and that sets do not know of each other.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/probe_set.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>

#include "core/base/error.h"
#include "tests/support/runs.h"

namespace gatescope::test {
namespace {

/// A trainer and its probes, started; step() does what a run does, without curves.
struct Probed {
  Settings settings;
  std::shared_ptr<const Dataset> data;
  Trainer trainer;
  ProbeSet probes;
  std::int64_t at = 0;

  explicit Probed(const Settings& s, bool limited = false)
      : settings(s),
        data(blobs(s, 60, 4)),
        trainer(s, data, nullptr, 1),
        probes(s.experiment, data, trainer, 1, limited) {
    EXPECT_TRUE(probes.start(trainer, trainer.parameters(), {}));
    trainer.setStepSize(s.live.stepSizeNumber);
  }
  ProbeSet::Due step(double budget = 0) {
    ProbeSet::Due due = probes.measureDue(trainer, at, settings.live, {});
    trainer.step();
    ++at;
    probes.stepMade(trainer.stepSize(), budget);
    return due;
  }
};

TEST(ProbeSetTest, MeasuresExactlyWhatIsDue) {
  Settings s = smallRun();
  s.live.kernelEvery = 4;
  s.live.testEvery = 3;
  s.live.gatesEvery = 5;
  Probed run(s);
  for (std::int64_t step = 0; step < 30; ++step) {
    const ProbeSet::Due due = run.step();
    EXPECT_EQ(due.kernel != nullptr, step > 0 && step % 4 == 0) << step;
    EXPECT_EQ(due.test.has_value(), step > 0 && step % 3 == 0) << step;
    EXPECT_EQ(due.layers.has_value(), step > 0 && step % 5 == 0) << step;
    if (due.kernel) {
      EXPECT_EQ(due.kernel->step, step);
      EXPECT_EQ(run.probes.matrices()->step, step);
    }
  }
  const ProbeState state = run.probes.state(30, run.trainer.parameters());
  EXPECT_EQ(state.kernelStep, 28);
  EXPECT_EQ(state.testStep, 27);
  EXPECT_EQ(state.gateStep, 25);
}

TEST(ProbeSetTest, WithoutABudgetALimitedSetMeasuresEachOnce) {
  Settings s = smallRun();
  s.live.kernelEvery = s.live.testEvery = s.live.gatesEvery = 1;
  Probed run(s, true);
  int kernels = 0, tests = 0, gates = 0;
  for (int i = 0; i < 20; ++i) {
    const ProbeSet::Due due = run.step(0);
    kernels += due.kernel != nullptr, tests += due.test.has_value(), gates += due.layers.has_value();
  }
  EXPECT_EQ(kernels, 1);
  EXPECT_EQ(tests, 1);
  EXPECT_EQ(gates, 1);
}

// The rate is that of one step, however rarely it is measured.
TEST(ProbeSetTest, TheRateOfGateChangeDoesNotDependOnTheRhythm) {
  for (const GatingVariant& v : gatingVariants()) {
    Settings s = smallRun(v.id);
    s.live.stepSizeNumber = 0.3;  // gates flip to and fro
    std::map<std::int64_t, std::vector<double>> rates;
    for (const std::int64_t every : {1, 2, 7, 30}) {
      s.live.gatesEvery = every;
      Probed run(s);
      for (std::int64_t step = 0; step <= 60; ++step) {
        const ProbeSet::Due due = run.step();
        ASSERT_EQ(due.layers.has_value(), step > 0 && step % every == 0) << v.id << ", " << step;
        if (!due.layers) continue;
        ASSERT_EQ(due.layers->gateChange.size(), 2u) << v.id;
        if (every == 1) rates[step] = due.layers->gateChange;
        EXPECT_EQ(due.layers->gateChange, rates[step]) << v.id << ", every " << every << ", step " << step;
      }
    }
  }
}

// What is left out is a gap; the rest is as without the limit.
TEST(ProbeSetTest, ALimitedSetMeasuresApartOfWhatIsDue) {
  Settings s = smallRun();
  s.live.kernelEvery = 4;
  s.live.testEvery = 3;
  s.live.gatesEvery = 2;
  Probed all(s), some(s, true);
  int measured = 0, leftOut = 0;
  for (int i = 0; i < 200; ++i) {
    const double budget = i % 40 < 20 ? 0 : 1e3;
    const ProbeSet::Due whole = all.step(), part = some.step(budget);
    EXPECT_EQ(whole.isTestDue, part.isTestDue);
    ASSERT_TRUE(whole.layers || !part.layers);
    ASSERT_TRUE(whole.kernel || !part.kernel);
    ASSERT_TRUE(whole.test || !part.test);
    if (part.layers) {
      EXPECT_EQ(part.layers->gateChange, whole.layers->gateChange);
    }
    if (part.kernel) {
      EXPECT_EQ(part.kernel->eigenvalues, whole.kernel->eigenvalues);
    }
    if (part.test) {
      EXPECT_EQ(part.test->loss, whole.test->loss);
    }
    measured += part.layers.has_value();
    leftOut += whole.layers.has_value() && !part.layers;
  }
  EXPECT_GT(measured, 5);
  EXPECT_GT(leftOut, 5);
  some.probes.limit(false);
  for (int i = 0; i < 20; ++i) EXPECT_EQ(all.step().layers.has_value(), some.step().layers.has_value() || i == 0);
}

TEST(ProbeSetTest, InspectionsAreChargedOnlyWhereTheyAreMissed) {
  Probed run(smallRun(), true);
  run.probes.watch({.units = true});
  run.at = 1;
  EXPECT_TRUE(run.probes.mayInspect(1));
  EXPECT_TRUE(run.probes.inspect(run.trainer, 1, {.units = true}, false, {})->units);
  EXPECT_FALSE(run.probes.mayInspect(1));  // there is one of this step
  EXPECT_TRUE(run.probes.mayInspect(2));
  EXPECT_TRUE(run.probes.inspect(run.trainer, 2, {.units = true}, true, {})->units);
  EXPECT_FALSE(run.probes.mayInspect(3));  // its time is used up
}

TEST(ProbeSetTest, SetsSideBySideMeasureWhatEachMeasuresAlone) {
  Settings s = smallRun("soft_galu"), other = smallRun("relu");
  Probed alone(s), a(s), b(other);
  for (int i = 0; i < 25; ++i) {
    const ProbeSet::Due expected = alone.step(), measured = a.step();
    b.step();
    ASSERT_EQ(expected.kernel != nullptr, measured.kernel != nullptr);
    if (expected.kernel) {
      EXPECT_EQ(expected.kernel->eigenvalues, measured.kernel->eigenvalues);
    }
    if (expected.layers) {
      EXPECT_EQ(expected.layers->gateChange, measured.layers->gateChange);
    }
  }
}

TEST(ProbeSetTest, GoesOnFromItsState) {
  Settings s = smallRun();
  s.live.gatesEvery = 5;
  Probed whole(s), rest(s);
  for (int i = 0; i < 15; ++i) whole.step();
  const Parameters<Scalar> initial = rest.trainer.parameters();
  rest.trainer.parameters() = whole.trainer.parameters();
  rest.at = 15;
  const ProbeState state = whole.probes.state(15, whole.trainer.parameters());
  rest.probes.restore(state, 15);
  const ProbeState restored = rest.probes.state(15, rest.trainer.parameters());
  EXPECT_EQ(restored.gateStep, state.gateStep);
  EXPECT_EQ(restored.prediction.factors, state.prediction.factors);
  EXPECT_EQ(restored.weightChange, state.weightChange);
  const ProbeSet::Due due = rest.step(), expected = whole.step();
  ASSERT_TRUE(due.layers.has_value() && expected.layers.has_value());
  EXPECT_EQ(due.layers->gateChange, expected.layers->gateChange);
  EXPECT_EQ(due.layers->weightChange, expected.layers->weightChange);
  EXPECT_EQ(due.layers->weightChange.size(), 2u);
  EXPECT_NE(rest.trainer.parameters().values, initial.values);
}

TEST(ProbeSetTest, KernelsCarryWhatTheyPredictOnlyWhileSomebodyAsks) {
  Settings s = smallRun();
  s.live.kernelEvery = 2;
  s.live.predictorSamples = 30;
  Probed run(s);
  const auto next = [&] {
    for (;;)
      if (const ProbeSet::Due due = run.step(); due.kernel) return due.kernel;
  };
  EXPECT_TRUE(std::isnan(next()->kernelTestAccuracy));
  run.probes.watch({.predictor = true});
  const std::shared_ptr<const KernelFrame> asked = next();
  EXPECT_GE(asked->kernelTestAccuracy, 0.5);  // blobs that a line parts
  EXPECT_LE(asked->pathTestAccuracy, 1);
  EXPECT_GT(asked->kernelTestError, 0);
  EXPECT_GT(asked->pathTestError, 0);
  run.probes.watch({});
  EXPECT_TRUE(std::isnan(next()->pathTestError));
}

TEST(ProbeSetTest, TestFiguresAreAbsentWhereThereIsNoTestCurve) {
  for (const GatingVariant& v : gatingVariants()) {
    Probed run(smallRun(v.id));
    EXPECT_EQ(std::isnan(run.probes.measureTest(run.trainer, {}).loss), !v.hasTestCurve) << v.id;
  }
}

TEST(ProbeSetTest, RefusesAKernelThatIsNotFinite) {
  const Settings s = smallRun();
  const auto data = blobs(s, 60, 4);
  Trainer trainer(s, data, nullptr, 1);
  ProbeSet probes(s.experiment, data, trainer, 1, false);
  trainer.parameters().values.setConstant(std::numeric_limits<Scalar>::infinity());
  EXPECT_THROW(probes.start(trainer, trainer.parameters(), {}), Error);
}

}  // namespace
}  // namespace gatescope::test
