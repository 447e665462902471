// The row over a plot, wide and narrow.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/title_row.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace gatescope {
namespace {

class TitleRowTest : public testing::Test {
 protected:
  TitleRowTest() {
    auto* modes = new QComboBox;
    modes->addItem(QStringLiteral("condition"));
    row.addTool(modes);
    row.setValues(QStringLiteral("train 0.17"));
    row.resize(600, 30);
    row.show();
  }
  bool shows(const char* name) const { return row.findChild<QToolButton*>(QLatin1String(name))->isVisible(); }
  bool showsText(const QString& text) const {
    return std::ranges::any_of(row.findChildren<QLabel*>(),
                               [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
  }
  /// The widest row in which `name` is hidden.
  void narrowUntilHidden(const char* name) {
    for (int width = 600; width > 100 && shows(name); --width) row.resize(width, 30);
  }

  TitleRow row{QStringLiteral("Kernel history")};
};

TEST_F(TitleRowTest, ANarrowRowGivesUpValuesThenExportThenFollowAndKeepsItsTitle) {
  EXPECT_TRUE(showsText("Kernel history") && showsText("train 0.17") && shows("follow") && shows("export"));
  narrowUntilHidden("export");
  EXPECT_TRUE(showsText("Kernel history") && !showsText("train 0.17") && shows("follow") && !shows("export"));
  narrowUntilHidden("follow");
  EXPECT_TRUE(showsText("Kernel history") && !shows("follow") && !shows("export") && shows("place"));
  row.resize(600, 30);
  EXPECT_TRUE(shows("follow") && shows("export"));
}

TEST_F(TitleRowTest, LongValuesGiveWayToBriefOnesThenToNone) {
  row.setValues(QStringLiteral("median: 0.17 [0.15, 0.19]"), QStringLiteral("median: 0.17"));
  EXPECT_TRUE(showsText("median: 0.17 [0.15, 0.19]"));
  int width = 600;
  while (width > 100 && showsText("median: 0.17 [0.15, 0.19]")) row.resize(--width, 30);
  EXPECT_TRUE(showsText("median: 0.17"));
  while (width > 100 && showsText("median: 0.17")) row.resize(--width, 30);
  EXPECT_TRUE(showsText("Kernel history"));
  EXPECT_TRUE(showsText(""));
}

TEST_F(TitleRowTest, TheMenuHasWhatTheRowHasNoRoomFor) {
  QSignalSpy follows(&row, &TitleRow::followToggled), exports(&row, &TitleRow::exportChosen);
  row.setFollows(false);
  QAction* follow = nullptr;
  for (QAction* action : row.positionMenu()->actions()) {
    if (action->isCheckable()) follow = action;
  }
  ASSERT_TRUE(follow);
  EXPECT_FALSE(follow->isChecked());
  follow->trigger();
  EXPECT_EQ(follows.back().front(), true);
  ASSERT_TRUE(row.positionMenu()->actions().contains(row.exportMenu()->menuAction()));
  row.exportMenu()->actions().front()->trigger();
  EXPECT_EQ(exports.back().front(), QStringLiteral("png"));
}

}  // namespace
}  // namespace gatescope
