// Numbers of runs and ensembles as text.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_figures.h"

#include <gtest/gtest.h>

#include "tests/ui/support/plot_runs.h"
#include "ui/base/numbers.h"

namespace gatescope {
namespace {

const NumberText kNumber = [](double value) { return numberText(value, 3); };

TEST(RunFiguresTest, OneNetworkIsANumberAndSeveralAreMedianAndQuartiles) {
  const RunHistory alone = makeRun(1, 101, 2), several = makeEnsemble(1, 101, 2, 5);
  const double loss = alone.curves.steps().back().trainLoss;
  EXPECT_EQ(figureText(alone, &StepSample::trainLoss, kNumber), numberText(loss, 3));
  const Quartiles quartiles = several.newest(&StepSample::trainLoss);
  EXPECT_LT(quartiles.low, quartiles.median);
  EXPECT_LT(quartiles.median, quartiles.high);
  EXPECT_EQ(figureText(several, &StepSample::trainLoss, kNumber),
            kNumber(quartiles.median) + " [" + kNumber(quartiles.low) + ", " + kNumber(quartiles.high) + "]");
  EXPECT_EQ(figureText(several, kernelMeasure("condition"), kNumber),
            quartilesText(several.newest(&KernelFrame::condition), kNumber));
}

TEST(RunFiguresTest, WhatIsNotThereIsADash) {
  EXPECT_EQ(figureText(RunHistory(), &StepSample::trainLoss, kNumber), "–");
  EXPECT_EQ(figureText(RunHistory(), kernelMeasure("nu"), kNumber), "–");
  EXPECT_EQ(quartilesText({}, kNumber), "–");
}

TEST(RunFiguresTest, WhatIsInfiniteIsNamedAndWhatAnOlderVersionSavedWithoutIsSaid) {
  RunHistory run = makeRun(1, 101, 2);
  const auto newest = [&](double condition, double nu) {
    Results results;
    auto frame = makeFrame(40, run.kernel()->step + 10);
    frame->condition = condition;
    frame->nuRelative = nu;
    results.members[0].kernels.push_back(frame);
    run.append(results);
    return figureText(run, kernelMeasure("condition"), kNumber) + ", " +
           figureText(run, kernelMeasure("nu_relative"), kNumber);
  };
  EXPECT_EQ(newest(40, 2), "40, 2");
  EXPECT_EQ(newest(INFINITY, INFINITY), "singular, singular");
  EXPECT_EQ(newest(40, kAbsent), "40, not stored");
}

TEST(RunFiguresTest, SeedsAreNamedFromFirstToLast) {
  Experiment experiment;
  experiment.seed = 7;
  EXPECT_EQ(seedsText(experiment), "seed 7");
  experiment.ensemble.seeds = 5;
  EXPECT_EQ(seedsText(experiment), "seeds 7–11");
}

}  // namespace
}  // namespace gatescope
