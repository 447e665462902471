// Looking back: a past view is what was measured then, and looking changes no bit of the run.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/past_viewer.h"

#include <gtest/gtest.h>

#include "tests/support/runs.h"

namespace gatescope::test {
namespace {

std::unique_ptr<gatescope::Run> runWithCheckpoints(const Settings& s, int threads = 1, Index inputs = 4) {
  return started(s, nullptr, {.threads = threads, .checkpoints = true}, inputs);
}

/// Everything is looked at, after every other step, and now and then back.
std::unique_ptr<gatescope::Run> viewedStep(const Settings& s, int threads) {
  std::unique_ptr<gatescope::Run> run = runWithCheckpoints(s, threads, 2);
  const InspectionOrder all{true, true, true, true, 3, 1};
  run->watch(all);
  for (int i = 0; i < 100000 && run->phase() == RunPhase::Ready; ++i) {
    run->advance({});
    if (i % 2 == 0) {
      EXPECT_TRUE(run->inspect(all, true, {})->units);
    }
    if (i % 13 == 3) {
      EXPECT_TRUE(run->viewPast(i / 2, all, {})->kernel);
    }
  }
  return run;
}

TEST(PastViewerTest, ViewingThePastChangesNoBitOfTheRun) {
  std::vector<Settings> all;
  for (const GatingVariant& v : gatingVariants()) all.push_back(smallRun(v.id, "adam", 16));
  all.push_back(smallRun());
  for (Settings& s : all)
    for (const int threads : {1, 2}) {
      s.live.stopSteps = 30;
      const std::unique_ptr<gatescope::Run> alone = runWithCheckpoints(s, threads, 2), watched = viewedStep(s, threads);
      finish(*alone);
      EXPECT_EQ(alone->trainer().parameters().values, watched->trainer().parameters().values) << nameOf(s);
      expectSameCurves(alone->history(), watched->history(), nameOf(s));
      ASSERT_EQ(alone->history().layers().size(), watched->history().layers().size()) << nameOf(s);
      for (std::size_t i = 0; i < alone->history().layers().size(); ++i) {
        EXPECT_EQ(alone->history().layers()[i].gateChange, watched->history().layers()[i].gateChange) << nameOf(s);
        EXPECT_EQ(alone->history().layers()[i].gateChangeTotal, watched->history().layers()[i].gateChangeTotal)
            << nameOf(s);
      }
    }
}

TEST(PastViewerTest, APastViewIsWhatWasMeasuredThen) {
  for (const GatingVariant& v : gatingVariants()) {
    Settings s = smallRun(v.id, "gd", 0, 60);
    s.live.kernelEvery = 10;
    const std::unique_ptr<gatescope::Run> run = runWithCheckpoints(s);
    finish(*run);
    s.live.kernelEvery = 5;  // measured at 5, 15 … as well
    const std::unique_ptr<gatescope::Run> often = runWithCheckpoints(s);
    finish(*often);
    for (const auto& frame : often->history().kernels()) {
      const std::shared_ptr<const PastView> pastView = run->viewPast(frame->step, {}, {});
      ASSERT_TRUE(pastView) << v.id;
      EXPECT_EQ(pastView->step, frame->step) << v.id;
      EXPECT_EQ(pastView->kernel->eigenvalues, frame->eigenvalues) << v.id << ' ' << frame->step;
      EXPECT_EQ(pastView->kernel->kernelDistance, frame->kernelDistance) << v.id << ' ' << frame->step;
      EXPECT_EQ(pastView->kernel->predictedError, frame->predictedError) << v.id << ' ' << frame->step;
      EXPECT_EQ(pastView->matrices->step, frame->step) << v.id;
      EXPECT_NEAR(pastView->matrices->kernel.trace(), frame->eigenvalues.sum(),
                  1e-8 * pastView->matrices->kernel.trace())
          << v.id;
      EXPECT_FALSE(pastView->inspection->units) << v.id;
    }
    for (const LayerSample& sample : often->history().layers()) {
      const std::shared_ptr<const PastView> pastView = run->viewPast(sample.step, {}, {});
      EXPECT_EQ(pastView->layers.activeFraction, sample.activeFraction) << v.id << ' ' << sample.step;
      EXPECT_EQ(pastView->layers.gateChangeTotal, sample.gateChangeTotal) << v.id << ' ' << sample.step;
      EXPECT_EQ(pastView->layers.patterns, sample.patterns) << v.id << ' ' << sample.step;
      if (sample.step > 0) {
        EXPECT_EQ(pastView->layers.gateChange, sample.gateChange) << v.id << ' ' << sample.step;
      }
    }
  }
}

TEST(PastViewerTest, AnotherOrderMeasuresNoKernelAgain) {
  const std::unique_ptr<gatescope::Run> run = runWithCheckpoints(smallRun());
  EXPECT_EQ(run->viewPastAgain({}, {}), nullptr);  // of nothing yet
  finish(*run);
  const std::shared_ptr<const PastView> first = run->viewPast(7, {}, {});
  const std::shared_ptr<const PastView> again = run->viewPastAgain({.gates = true}, {});
  ASSERT_TRUE(first && again);
  EXPECT_EQ(again->step, 7);
  EXPECT_EQ(again->kernel, first->kernel);
  EXPECT_FALSE(first->inspection->gates);
  EXPECT_TRUE(again->inspection->gates);
  EXPECT_EQ(run->viewPast(7, {}, {})->kernel, first->kernel);
  run->forgetPastView();
  EXPECT_EQ(run->viewPastAgain({}, {}), nullptr);
}

}  // namespace
}  // namespace gatescope::test
