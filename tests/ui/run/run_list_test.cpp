// The list of runs with a real engine and without a window: runs that give way stay, are drawn, opened, saved, deleted.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_list.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTemporaryDir>

#include "core/session/session_read.h"
#include "tests/ui/support/bridge_support.h"

namespace gatescope {
namespace {

class RunListTest : public testing::Test {
 protected:
  void SetUp() override {
    runs.start(withWidth(12), false);
    ASSERT_TRUE(waitUntil([this] { return isReady() && !run().curves.steps().empty(); }));
  }
  const RunHistory& run() { return *runs.bridge().history(); }
  bool isReady() {
    return runs.bridge().state().phase == RunPhase::Ready && run().generation == runs.bridge().generation();
  }
  static Settings withWidth(std::int64_t width) {
    Settings settings = quickSettings();
    settings.experiment.network.width = width;
    return settings;
  }
  /// Trains the watched run, then watches one of another width.
  void replace(std::int64_t steps, std::int64_t width) {
    ASSERT_TRUE(advance(runs.bridge(), steps));
    runs.change(withWidth(width));
    ASSERT_TRUE(waitUntil([this] { return isReady(); }));
    ASSERT_TRUE(waitUntil([this] {
      return list.rows().size() < 2 || list.rows()[1].kind != ListedRun::Kind::Kept ||
             list.rows()[1].whyNotOpened.isEmpty();
    }));
  }
  std::int64_t widthOf(const ListedRun& row) { return row.history->settings.experiment.network.width; }

  RunController runs;
  RunList list{runs};
};

TEST_F(RunListTest, ARunThatGivesWayStaysWithItsFiguresAndAShortOneDoesNot) {
  ASSERT_EQ(list.rows().size(), 1u);
  EXPECT_EQ(list.rows()[0].kind, ListedRun::Kind::Watched);
  const std::uint64_t first = list.rows()[0].id;
  replace(30, 7);
  replace(3, 8);
  const std::vector<ListedRun> rows = list.rows();
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_EQ(widthOf(rows[0]), 8);
  EXPECT_EQ(rows[1].id, first) << "the same row as when it was watched";
  EXPECT_EQ(rows[1].kind, ListedRun::Kind::Kept);
  EXPECT_EQ(rows[1].history->lastStep(), 30);
  EXPECT_EQ(rows[1].name, "ReLU, d = 3, w = 12");
  EXPECT_TRUE(rows[1].isGhost);
  EXPECT_TRUE(rows[1].isShown);
  EXPECT_EQ(rows[1].history->matrices, nullptr) << "curves and session are enough";
}

TEST_F(RunListTest, AnOpenedRunGoesOnWhereItStoodToTheSameBits) {
  replace(30, 7);
  const std::vector<StepSample> before = list.rows()[1].history->curves.steps();
  ASSERT_TRUE(advance(runs.bridge(), 20));
  ASSERT_EQ(list.open(list.rows()[1].id, false), "");
  ASSERT_TRUE(waitUntil([this] { return isReady() && run().state.step == 30; }));
  EXPECT_EQ(runs.settings().experiment.network.width, 12);
  ASSERT_EQ(list.rows().size(), 2u) << "it is the watched run now, and the other one stays";
  EXPECT_EQ(widthOf(list.rows()[1]), 7);
  ASSERT_TRUE(advance(runs.bridge(), 30));
  const std::vector<StepSample> again = run().curves.steps();
  ASSERT_GE(again.size(), 60u);
  for (std::size_t i = 0; i < before.size(); ++i) EXPECT_EQ(again[i].trainLoss, before[i].trainLoss) << i;
  RunController straight;
  straight.start(withWidth(12), false);
  ASSERT_TRUE(becomesReady(straight.bridge()) && advance(straight.bridge(), 60));
  const std::vector<StepSample>& other = straight.bridge().history()->curves.steps();
  for (std::size_t i = 0; i < other.size(); ++i) EXPECT_EQ(again[i].trainLoss, other[i].trainLoss) << i;
}

TEST_F(RunListTest, ContinueTrainsItFurther) {
  replace(30, 7);
  ASSERT_EQ(list.open(list.rows()[1].id, true), "");
  ASSERT_TRUE(waitUntil([this] { return run().settings.experiment.network.width == 12 && run().lastStep() > 40; }));
}

TEST_F(RunListTest, AKeptRunIsShownInAColourOfItsOwnHiddenAndUnpinned) {
  replace(30, 7);
  replace(30, 8);
  const std::uint64_t oldest = list.rows()[2].id;
  EXPECT_FALSE(list.find(oldest)->isShown);
  ASSERT_EQ(list.setShown(oldest, true), "");
  EXPECT_EQ(list.find(oldest)->position, 0);
  ASSERT_EQ(runs.others().size(), 2u) << "beside the ghost";
  EXPECT_EQ(runs.others()[1].name, "A: ReLU, d = 3, w = 12");
  EXPECT_EQ(runs.others()[1].history, list.find(oldest)->history) << "drawn from the same curves";
  ASSERT_EQ(list.setShown(oldest, false), "");
  EXPECT_EQ(runs.others().size(), 1u);
  EXPECT_EQ(list.find(oldest)->position, 0) << "its colour is kept for it";
  list.rename(oldest, "  wide  ");
  EXPECT_EQ(list.find(oldest)->name, "wide");
  ASSERT_EQ(list.setShown(oldest, true), "");
  EXPECT_EQ(runs.others()[1].name, "A: wide");
  list.unpin(oldest);
  EXPECT_EQ(runs.others().size(), 1u);
  EXPECT_EQ(list.find(oldest)->position, -1);
  EXPECT_EQ(list.find(oldest)->name, "wide");
}

TEST_F(RunListTest, TheGhostIsHiddenAndShown) {
  replace(30, 7);
  const std::uint64_t ghost = list.rows()[1].id;
  list.setShown(ghost, false);
  EXPECT_TRUE(runs.others().empty());
  EXPECT_FALSE(list.find(ghost)->isShown);
  list.setShown(ghost, true);
  EXPECT_EQ(runs.others().size(), 1u);
}

TEST_F(RunListTest, APinnedRunHasItsWholeCurvesWhenAnotherTakesItsPlace) {
  ASSERT_TRUE(advance(runs.bridge(), 15));
  ASSERT_EQ(list.pin(list.rows()[0].id), "");
  replace(15, 7);
  ASSERT_EQ(list.rows().size(), 2u) << "run and pin are one row";
  EXPECT_EQ(list.rows()[1].position, 0);
  EXPECT_EQ(runs.pins().others()[0].history->lastStep(), 30);
}

TEST_F(RunListTest, ADeletedRunIsGoneFromListPlotsAndGhost) {
  replace(30, 7);
  const std::uint64_t id = list.rows()[1].id;
  ASSERT_EQ(list.pin(id), "");
  list.remove(id);
  EXPECT_EQ(list.rows().size(), 1u);
  EXPECT_TRUE(runs.others().empty());
  list.remove(list.rows()[0].id);
  EXPECT_EQ(list.rows().size(), 1u) << "not the one on screen";
}

TEST_F(RunListTest, AKeptRunIsWrittenAsASession) {
  const QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("kept.gatescope"));
  replace(30, 7);
  QSignalSpy notices(&runs.bridge(), &SessionBridge::noticeArrived);
  ASSERT_EQ(list.save(list.rows()[1].id, file), "");
  ASSERT_TRUE(waitUntil([&] { return notices.size() == 1; }));
  EXPECT_TRUE(notices[0][0].value<Notice>().ok);
  const SessionSnapshot session = readSession(file.toStdString());
  EXPECT_EQ(session.step(), 30);
  EXPECT_EQ(session.settings.experiment.network.width, 12);
}

TEST_F(RunListTest, ARunThatTrainedAlongStaysWhenItIsUnpinned) {
  ASSERT_EQ(runs.startBoth(withWidth(7), withWidth(8)), "");
  const auto beside = [this] { return list.rows()[1]; };
  ASSERT_TRUE(waitUntil([&] { return beside().history->lastStep() > 20; }));
  EXPECT_EQ(beside().kind, ListedRun::Kind::Beside);
  EXPECT_NE(list.open(beside().id, false), "");
  list.unpin(beside().id);
  ASSERT_TRUE(waitUntil([&] { return list.rows().size() > 1 && beside().kind == ListedRun::Kind::Kept; }));
  EXPECT_EQ(widthOf(beside()), 7);
  runs.pause();
  ASSERT_EQ(list.open(beside().id, false), "");
  ASSERT_TRUE(waitUntil([this] { return isReady() && run().settings.experiment.network.width == 7; }));
}

TEST_F(RunListTest, AFileIsANewEntry) {
  const QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("digits.gatescope"));
  ASSERT_TRUE(advance(runs.bridge(), 12));
  QSignalSpy notices(&runs.bridge(), &SessionBridge::noticeArrived);
  runs.bridge().save(file);
  ASSERT_TRUE(waitUntil([&] { return notices.size() == 1; }));
  replace(18, 7);
  ASSERT_EQ(runs.pin(), "");
  ASSERT_TRUE(advance(runs.bridge(), 14));
  ASSERT_EQ(runs.open(file), "");
  ASSERT_TRUE(waitUntil([this] { return isReady() && run().state.step == 12; }));
  const std::vector<ListedRun> rows = list.rows();
  ASSERT_EQ(rows.size(), 3u);
  EXPECT_EQ(rows[0].name, "digits.gatescope");
  EXPECT_EQ(widthOf(rows[1]), 7);
  EXPECT_EQ(rows[1].position, 0) << "pins stay";
  EXPECT_EQ(widthOf(rows[2]), 12);
}

// A slider that is dragged passes by many runs.
TEST_F(RunListTest, TheRunBeforeADragIsTheGhostWhateverLayBetween) {
  replace(30, 7);
  const auto between = [&](std::int64_t width, std::uint64_t gesture, std::int64_t steps) {
    runs.change(withWidth(width), gesture);
    ASSERT_TRUE(waitUntil([this] { return isReady(); }));
    ASSERT_TRUE(steps == 0 || advance(runs.bridge(), steps));
  };
  ASSERT_TRUE(advance(runs.bridge(), 25));
  between(8, 1, 40);  // many steps: a fast network
  between(9, 1, 6);
  between(10, 1, 60);
  ASSERT_NE(runs.bridge().ghost(), nullptr);
  EXPECT_EQ(runs.bridge().ghost()->settings.experiment.network.width, 7);
  EXPECT_EQ(runs.bridge().ghost()->lastStep(), 25);
  between(11, 2, 0);
  EXPECT_EQ(runs.bridge().ghost()->settings.experiment.network.width, 10) << "what came of the drag";
  EXPECT_EQ(list.rows().size(), 5u) << "nothing of some length is lost";
}

TEST_F(RunListTest, APinHoldsItsRunInTheList) {
  replace(30, 7);
  const std::uint64_t id = list.rows()[1].id;
  ASSERT_EQ(list.pin(id), "");
  list.open(list.rows()[1].id, false);
  ASSERT_TRUE(waitUntil([this] { return isReady() && run().state.step == 30; }));
  EXPECT_EQ(list.rows().size(), 2u) << "its curves stay pinned beside the run that goes on";
  EXPECT_EQ(list.rows()[1].kind, ListedRun::Kind::Pinned);
  EXPECT_NE(list.open(list.rows()[1].id, false), "");
}

}  // namespace
}  // namespace gatescope
