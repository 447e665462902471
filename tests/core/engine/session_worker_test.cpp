// What the session thread makes of memory that runs out.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/session_worker.h"

#include <gtest/gtest.h>

#include "core/session/session_read.h"
#include "tests/support/cases.h"
#include "tests/support/fast_build.h"
#include "tests/support/small_memory.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {
namespace {

// Its kernel takes 32 MB each time somebody still holds the one before.
Settings largeProbes() {
  Settings s = caseSettings("relu", 3, 8);
  s.experiment.data.name = "moons";
  s.experiment.data.train = 1000;
  s.experiment.data.test = 0;
  s.experiment.probeSamples = 1000;
  s.live.stopSteps = 0;
  s.live.kernelEvery = 3;
  s.live.budget = 1;
  return s;
}

void doSteps(SessionWorker& worker, std::int64_t steps) {
  worker.handle(command::Step{steps}, {});
  while (worker.wantsToWork()) worker.work();
}

TEST(SessionWorkerTest, ARunThatMemoryEndsStandsAtItsLastStepAndCanBeSaved) {
  if (!kFast) GTEST_SKIP() << "sanitizers take all address space there is";
  const TemporaryFolder folder;
  Outbox outbox;
  SessionWorker worker(outbox, 1);
  worker.handle(command::Start{.generation = 1, .settings = largeProbes(), .run = false, .resume = {}}, {});
  doSteps(worker, 1);
  const Results before = outbox.take();  // holds matrices: new ones have to be made
  ASSERT_TRUE(before.matrices);
  {
    const SmallMemory full(std::size_t{1} << 20);
    doSteps(worker, 1'000'000);  // far fewer: until there is time for a kernel
  }
  const Results results = outbox.take();
  ASSERT_FALSE(results.states.empty());
  const RunState& end = results.states.back();
  ASSERT_EQ(end.phase, RunPhase::Failed);
  EXPECT_EQ(end.message, "there is not enough memory to continue this run; it stands at step " +
                             std::to_string(end.step) + " and can be saved");
  EXPECT_GE(end.step, 1);
  EXPECT_LT(end.step, 1'000'001);
  worker.handle(command::Save{.file = folder.path() / "s.gatescope", .step = -1, .controls = "", .request = 7}, {});
  const Results saved = outbox.take();
  ASSERT_EQ(saved.notices.size(), 1u);
  EXPECT_TRUE(saved.notices[0].ok) << saved.notices[0].text;
  EXPECT_EQ(readSession(folder.path() / "s.gatescope").resume.step, end.step);
}

}  // namespace
}  // namespace gatescope::test
