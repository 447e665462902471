// Runs that gave way to others: what stays, what goes first when there is no room, and what belongs together.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/kept_runs.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "core/engine/session.h"
#include "tests/ui/support/plot_runs.h"

namespace gatescope {
namespace {

std::shared_ptr<RunHistory> run(std::uint64_t generation, std::int64_t steps) {
  auto history = std::make_shared<RunHistory>(makeRun(generation, steps, 2));
  history->generation = generation;
  return history;
}

std::shared_ptr<const SessionSnapshot> session(Index weights) {
  auto made = std::make_shared<SessionSnapshot>();
  made->weights.value = {MatrixD::Zero(weights, 1)};
  return made;
}

std::vector<std::uint64_t> numbers(const KeptRuns& kept) {
  std::vector<std::uint64_t> numbers;
  for (const KeptRun& each : kept.runs()) numbers.push_back(each.generation);
  return numbers;
}

using Numbers = std::vector<std::uint64_t>;

TEST(KeptRunsTest, KeepsWhatMadeSomeStepsAndIsToBeListed) {
  KeptRuns kept;
  kept.add(run(1, 50));
  kept.add(run(2, kFewSteps - 2));
  const auto lesson = run(3, 80);
  lesson->isListed = false;
  kept.add(lesson);
  kept.add(run(4, kFewSteps + 1));
  EXPECT_EQ(numbers(kept), (Numbers{1, 4}));
  kept.remove(1);
  EXPECT_EQ(numbers(kept), Numbers{4});
  EXPECT_EQ(kept.find(1), nullptr);
  kept.rename(4, "mine");
  EXPECT_EQ(kept.find(4)->title, "mine");
}

TEST(KeptRunsTest, ASessionFindsItsRunWhicheverComesFirst) {
  KeptRuns kept;
  QSignalSpy changed(&kept, &KeptRuns::changed);
  kept.addSession(1, session(3));
  EXPECT_TRUE(kept.runs().empty());
  kept.add(run(1, 50));
  kept.add(run(2, 50));
  EXPECT_TRUE(kept.find(1)->session);
  EXPECT_FALSE(kept.find(2)->session);
  kept.addSession(2, session(4));
  EXPECT_EQ(kept.find(2)->session->weights.value[0].rows(), 4);
  EXPECT_EQ(changed.size(), 3);
}

TEST(KeptRunsTest, ASessionOfARunThatIsNotListedIsLetGo) {
  KeptRuns kept;
  const std::shared_ptr<const SessionSnapshot> early = session(3);
  kept.addSession(1, early);
  const auto lesson = run(1, 80);
  lesson->isListed = false;
  kept.add(lesson);
  EXPECT_EQ(early.use_count(), 1);
}

TEST(KeptRunsTest, RunsFromBesideHaveNumbersOfTheirOwn) {
  KeptRuns kept;
  kept.addSession(1, session(3));
  kept.addBeside(*run(1, 50), session(7));
  kept.add(run(1, 50));
  ASSERT_EQ(kept.runs().size(), 2u);
  EXPECT_NE(kept.runs()[0].generation, 1u);
  EXPECT_EQ(kept.runs()[0].session->weights.value[0].rows(), 7);
  EXPECT_EQ(kept.find(1)->session->weights.value[0].rows(), 3);
}

TEST(KeptRunsTest, ShortOnesGoFirstThenTheOldestAndThoseThatAreNeededStay) {
  const double one = KeptRun{1, {}, run(1, 400), session(1'000'000)}.bytes();
  KeptRuns kept(nullptr, 3.5 * one);
  std::uint64_t needed = 0;
  kept.setNeeded([&](const KeptRun& each) { return each.generation == needed; });
  const auto add = [&](std::uint64_t generation, std::int64_t steps) {
    kept.addSession(generation, session(1'000'000));
    kept.add(run(generation, steps));
  };
  add(1, 400);
  add(2, 400);
  add(3, KeptRuns::kShort - 1);
  EXPECT_EQ(numbers(kept), (Numbers{1, 2, 3}));
  add(4, 400);
  EXPECT_EQ(numbers(kept), (Numbers{1, 2, 4})) << "the short one went before older ones";
  needed = 1;
  add(5, 400);
  EXPECT_EQ(numbers(kept), (Numbers{1, 4, 5})) << "the oldest that nobody needs";
  EXPECT_LE(kept.bytes(), kept.mostBytes());
}

TEST(KeptRunsTest, BytesGrowWithCurvesAndWeights) {
  const double curves = KeptRun{1, {}, run(1, 400), nullptr}.bytes();
  EXPECT_GT(curves, KeptRun({1, {}, run(1, 100), nullptr}).bytes());
  EXPECT_NEAR((KeptRun{1, {}, run(1, 400), session(1000)}.bytes()) - curves, 8000, 500);
}

}  // namespace
}  // namespace gatescope
