// The timeline: marks, keys, mouse, and what can be done from a step of the past.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/timeline.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace gatescope {
namespace {

class TimelineTest : public testing::Test {
 protected:
  TimelineTest() : looks(&timeline, &Timeline::viewRequested) {
    timeline.resize(900, 30);
    timeline.setSteps({0, 10, 20, 40, 80}, 90);
    timeline.show();
  }
  QPushButton* button(const QString& text) {
    for (QPushButton* candidate : timeline.findChildren<QPushButton*>())
      if (candidate->text() == text) return candidate;
    return nullptr;
  }
  std::int64_t newest() const { return looks.back().front().toLongLong(); }
  void click(std::int64_t step) {
    QTest::mouseClick(&timeline.strip(), Qt::LeftButton, {},
                      QPoint(timeline.strip().position(step), timeline.strip().height() / 2));
  }
  Timeline timeline;
  QSignalSpy looks;
};

TEST_F(TimelineTest, AClickViewsTheNearestCheckpoint) {
  click(22);
  ASSERT_EQ(looks.size(), 1);
  EXPECT_EQ(newest(), 20);
  click(71);
  EXPECT_EQ(newest(), 80);
  click(71);
  EXPECT_EQ(looks.size(), 2) << "the same step is not asked for twice";
}

TEST_F(TimelineTest, DraggingGoesThroughTheCheckpointsToThePresent) {
  TimelineStrip& strip = timeline.strip();
  const int middle = strip.height() / 2;
  QTest::mousePress(&strip, Qt::LeftButton, {}, QPoint(strip.position(0), middle));
  for (int x = strip.position(0); x < strip.width(); x += 5) {
    QMouseEvent move(QEvent::MouseMove, QPointF(x, middle), strip.mapToGlobal(QPointF(x, middle)), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(&strip, &move);
  }
  std::vector<std::int64_t> asked;
  for (const QList<QVariant>& look : looks) asked.push_back(look.front().toLongLong());
  EXPECT_EQ(asked, (std::vector<std::int64_t>{0, 10, 20, 40, 80, -1}));
}

TEST_F(TimelineTest, KeysGoFromMarkToMark) {
  QTest::keyClick(&timeline.strip(), Qt::Key_Left);
  EXPECT_EQ(newest(), 80);
  QTest::keyClick(&timeline.strip(), Qt::Key_Left);
  EXPECT_EQ(newest(), 40);
  QTest::keyClick(&timeline.strip(), Qt::Key_Right);
  EXPECT_EQ(newest(), 80);
  QTest::keyClick(&timeline.strip(), Qt::Key_Home);
  EXPECT_EQ(newest(), 0);
  QTest::keyClick(&timeline.strip(), Qt::Key_Left);
  EXPECT_EQ(newest(), 0) << "before the first there is nothing";
  QTest::keyClick(&timeline.strip(), Qt::Key_End);
  EXPECT_EQ(newest(), -1);
}

TEST_F(TimelineTest, WordsThatHaveNoRoomAreLeftOut) {
  timeline.setViewedStep(40, true);
  ASSERT_TRUE(button("Continue from here"));
  const int needed = timeline.minimumSizeHint().width();
  timeline.resize(needed, timeline.height());
  ASSERT_FALSE(button("Continue from here"));
  EXPECT_GE(button("Continue")->width(), button("Continue")->sizeHint().width());
  EXPECT_EQ(button("Continue")->accessibleName(), "Continue from here");
  QFont larger = timeline.font();
  larger.setPointSizeF(1.5 * larger.pointSizeF());
  timeline.setFont(larger);
  EXPECT_GT(timeline.minimumSizeHint().width(), needed);
  timeline.resize(1400, timeline.height());
  EXPECT_TRUE(button("Continue from here"));
}

TEST_F(TimelineTest, ButtonsAreThereOnlyInThePast) {
  EXPECT_FALSE(button("Continue from here")->isVisible());
  timeline.setViewedStep(40, true);
  ASSERT_TRUE(button("Continue from here")->isVisible());
  QSignalSpy branches(&timeline, &Timeline::continueRequested), gates(&timeline, &Timeline::copyGatesRequested);
  QTest::mouseClick(button("Continue from here"), Qt::LeftButton);
  QTest::mouseClick(button("Copy gates"), Qt::LeftButton);
  ASSERT_EQ(branches.size(), 1);
  EXPECT_EQ(branches.front().front().toLongLong(), 40);
  EXPECT_EQ(gates.front().front().toLongLong(), 40);
  QTest::mouseClick(button("Now"), Qt::LeftButton);
  EXPECT_EQ(newest(), -1);
}

TEST_F(TimelineTest, WithoutCheckpointsThereIsOnlyThePresent) {
  timeline.setSteps({}, 0);
  QTest::keyClick(&timeline.strip(), Qt::Key_Left);
  QTest::mouseClick(&timeline.strip(), Qt::LeftButton, {}, QPoint(20, 5));
  EXPECT_TRUE(looks.isEmpty());
}

}  // namespace
}  // namespace gatescope
