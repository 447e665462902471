// A million steps: memory stays where it was after the first tenth.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <unistd.h>
#include <algorithm>

#include <fstream>

#include "core/engine/start_run.h"
#include "tests/support/cases.h"
#include "tests/support/datasets.h"
#include "tests/support/fast_build.h"

namespace gatescope::test {
namespace {

constexpr std::int64_t kSteps = kFast ? 1000000 : 10000, kLooks = kFast ? 500 : 50;
constexpr bool kMeasures = kFast;  // sanitizers keep freed memory

double residentBytes() {
  std::ifstream info("/proc/self/statm");
  double pages = 0, resident = 0;
  info >> pages >> resident;
  return resident * static_cast<double>(sysconf(_SC_PAGESIZE));
}

Settings small() {
  Settings s = caseSettings("relu", 3, 4);
  s.experiment.initialisation.scale = InitialScale::He;
  s.experiment.optimiser.name = "sgd";
  s.experiment.optimiser.batch = 4;
  s.experiment.probeSamples = 8;
  s.live.stepSize = StepSize::Number;
  s.live.stepSizeNumber = 1e-3;
  s.live.stopSteps = kSteps;
  s.live.testEvery = 4;
  s.live.gatesEvery = 5;
  s.live.kernelEvery = 100;
  return s;
}

/// Runs all steps, looks now and then, and takes from the outbox every `drainEvery` steps (0: never).
void endure(std::int64_t drainEvery) {
  Outbox outbox;
  const Settings s = small();
  const std::unique_ptr<gatescope::Run> run = startRun(s, blobs(s, 16, 2), nullptr, {1, false, &outbox, true});
  run->watch({.units = true});
  const InspectionOrder order{true, true, true, true, 1, 0};
  double early = 0;
  while (run->phase() == RunPhase::Ready) {
    run->advance({});
    const std::int64_t step = run->step();
    if (step % (kSteps / kLooks) == 0) {
      outbox.add(run->inspect(order, false, {}));
      outbox.add(run->viewPast(step / 2, order, {}));
    }
    if (drainEvery > 0 && step % drainEvery == 0) {
      const Results taken = outbox.take();
      ASSERT_LE(taken.members[0].steps.size(), Outbox::kCapacity);
    }
    if (step == kSteps / 10) early = residentBytes();
  }
  const double late = residentBytes();
  ASSERT_EQ(run->step(), kSteps);
  EXPECT_LE(run->history().steps().size(), History::kStepCapacity + 1);
  EXPECT_LE(run->history().layers().size(), History::kLayerCapacity + 1);
  EXPECT_LE(run->history().kernels().size(), History::kKernelCapacity + 1);
  EXPECT_LE(run->checkpoints().steps().size(), static_cast<std::size_t>(Checkpoints::kCapacity));
  EXPECT_EQ(run->checkpoints().steps().back(), kSteps);
  const Results rest = outbox.take();
  EXPECT_LE(rest.members[0].steps.size(), Outbox::kCapacity);
  EXPECT_LE(rest.members[0].layers.size(), Outbox::kCapacity);
  EXPECT_LE(rest.members[0].kernels.size(), Outbox::kCapacity);
  if (kMeasures) {
    EXPECT_LT(late, early + 3e6) << "after a tenth " << early / 1e6 << " MB, at the end " << late / 1e6 << " MB";
  }
}

TEST(EnduranceTest, AMillionStepsThatSomebodyReads) { endure(1000); }
TEST(EnduranceTest, AMillionStepsThatNobodyReads) { endure(0); }

}  // namespace
}  // namespace gatescope::test
