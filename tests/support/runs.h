// Small runs on made data, from their start to their end.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <cmath>
#include <memory>
#include <string>

#include "core/engine/start_run.h"
#include "tests/support/cases.h"
#include "tests/support/datasets.h"

namespace gatescope::test {

/// Depth 3, width 8; a step size at which every variant learns.
inline Settings smallRun(const std::string& variant = "relu", const std::string& optimiser = "gd",
                         std::int64_t batch = 0, std::int64_t steps = 40) {
  Settings s = caseSettings(variant, 3, 8);
  s.experiment.optimiser.name = optimiser;
  s.experiment.optimiser.batch = batch;
  s.experiment.initialisation.scale = InitialScale::He;
  s.experiment.probeSamples = 20;
  s.live.stepSize = StepSize::Number;
  s.live.stepSizeNumber = optimiser == "adam" || optimiser == "rmsprop" ? 1e-3 : 0.05;
  s.live.stopSteps = steps;
  s.live.testEvery = 5;
  s.live.kernelEvery = 10;
  return s;
}

/// On 60 blobs; with `continued` it goes on from there.
inline std::unique_ptr<Run> started(const Settings& s, const SessionSnapshot* continued = nullptr,
                                    const RunOptions& options = {}, Index inputs = 4) {
  return startRun(s, blobs(s, 60, inputs), continued, options);
}

inline void finish(Run& run) {
  for (int i = 0; i < 100000 && run.phase() == RunPhase::Ready; ++i) run.advance({});
}

inline void expectSame(double a, double b, const std::string& name) {
  EXPECT_TRUE(a == b || (std::isnan(a) && std::isnan(b))) << name << ": " << a << " and " << b;
}

/// Losses, spectra and predictions, bit for bit.
inline void expectSameCurves(const History& a, const History& b, const std::string& name) {
  ASSERT_EQ(a.steps().size(), b.steps().size()) << name;
  for (std::size_t i = 0; i < a.steps().size(); ++i) {
    EXPECT_EQ(a.steps()[i].step, b.steps()[i].step) << name;
    EXPECT_EQ(a.steps()[i].trainLoss, b.steps()[i].trainLoss) << name;
    expectSame(a.steps()[i].testLoss, b.steps()[i].testLoss, name);
  }
  ASSERT_EQ(a.kernels().size(), b.kernels().size()) << name;
  for (std::size_t i = 0; i < a.kernels().size(); ++i) {
    EXPECT_EQ(a.kernels()[i]->step, b.kernels()[i]->step) << name;
    EXPECT_EQ(a.kernels()[i]->eigenvalues, b.kernels()[i]->eigenvalues) << name;
    expectSame(a.kernels()[i]->predictedError, b.kernels()[i]->predictedError, name);
  }
}

}  // namespace gatescope::test
