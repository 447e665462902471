// Sizes follow the type: nothing is cut when it grows, and what matters least gives way in a narrow window.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include "ui/controls/control_panel.h"
#include "ui/controls/field_editor.h"
#include "ui/controls/run_toolbar.h"
#include "ui/controls/status_row.h"

namespace gatescope {
namespace {

/// The whole application in a theme, as the window sets it; back to the usual one at the end.
class TypeSizeTest : public testing::Test {
 protected:
  ~TypeSizeTest() override { applyTheme(makeTheme(Theme::Kind::Light)); }
  static void setScale(double scale) { applyTheme(makeTheme(Theme::Kind::Light, scale)); }
};

TEST_F(TypeSizeTest, TheControlPanelGrowsAndNothingIsCut) {
  ControlPanel panel;
  panel.setAllUnfolded(true);
  panel.resize(panel.width(), 900);
  panel.show();
  EXPECT_EQ(panel.width(), ControlPanel::kWidth);
  for (const double scale : {1.0, 1.5, 2.5, 0.6}) {
    SCOPED_TRACE(scale);
    setScale(scale);
    ASSERT_TRUE(QTest::qWaitFor([&] {
      return std::abs(panel.width() - std::max(220.0, scale * ControlPanel::kWidth)) < 30 * scale;
    })) << panel.width();
    ASSERT_TRUE(QTest::qWaitFor([&] { return panel.widget()->width() <= panel.viewport()->width(); }))
        << panel.widget()->width() << " in " << panel.viewport()->width();
    for (const auto* spin : panel.findChildren<QAbstractSpinBox*>()) {
      if (spin->isVisible()) {
        EXPECT_GE(spin->width(), spin->fontMetrics().horizontalAdvance(QStringLiteral("0.00123")));
      }
    }
    for (const auto* label : panel.findChildren<QLabel*>()) {
      if (label->isVisible() && label->parentWidget() == panel.widget() && !label->text().isEmpty()) {
        EXPECT_GE(label->height(), label->fontMetrics().height() - 1) << label->text().toStdString();
      }
    }
  }
}

TEST_F(TypeSizeTest, BoldHeadingsGrowToo) {
  ControlPanel panel;
  panel.show();
  const auto* heading = panel.findChild<QLabel*>();
  ASSERT_TRUE(heading->font().bold());
  setScale(2);
  EXPECT_TRUE(QTest::qWaitFor([&] { return std::abs(heading->font().pointSizeF() - 18) < 0.1; }))
      << heading->font().pointSizeF();
  EXPECT_TRUE(heading->font().bold());
}

TEST_F(TypeSizeTest, LargeTypeLeavesNothingBehind) {
  ControlPanel panel;
  panel.show();
  const auto* box = panel.findChild<QComboBox*>();
  const int usual = box->sizeHint().height(), least = box->minimumSizeHint().height();
  setScale(2);
  EXPECT_TRUE(QTest::qWaitFor([&] { return box->height() > 1.25 * usual; }));
  setScale(1);
  EXPECT_TRUE(QTest::qWaitFor([&] { return box->height() == usual; })) << box->height() << " for " << usual;
  EXPECT_EQ(box->minimumSizeHint().height(), least);
}

TEST_F(TypeSizeTest, TheToolbarGrows) {
  RunToolbar toolbar;
  toolbar.show();
  const int icon = toolbar.iconSize().width(), slider = toolbar.speedSlider()->width();
  setScale(2);
  EXPECT_TRUE(QTest::qWaitFor(
      [&] { return toolbar.iconSize().width() == 2 * icon && toolbar.speedSlider()->width() == 2 * slider; }));
}

TEST_F(TypeSizeTest, TheStatusRowDropsWhatMattersLeast) {
  StatusRow row;
  RunState state;
  state.phase = RunPhase::Running;
  state.stepsPerSecond = 100;
  state.totalSteps = 1000;
  row.setState(state);
  row.show();
  const auto isSeen = [&row](const char* name) {
    return row.findChild<QLabel*>(QString::fromLatin1(name))->isVisible();
  };
  row.resize(1280, row.sizeHint().height());
  for (const char* name : {"step", "train", "test", "left", "condition", "accuracy", "speed", "measuring"})
    EXPECT_TRUE(isSeen(name)) << name;
  row.resize(600, row.height());
  EXPECT_TRUE(isSeen("step") && isSeen("train") && isSeen("test"));
  EXPECT_FALSE(isSeen("measuring"));
  row.resize(1280, row.height());
  EXPECT_TRUE(isSeen("measuring"));
  setScale(1.5);
  ASSERT_TRUE(QTest::qWaitFor([&] { return !isSeen("measuring"); }));
  row.resize(1024, row.height());
  EXPECT_LE(row.minimumSizeHint().width(), 500);
  EXPECT_TRUE(isSeen("step"));
}

}  // namespace
}  // namespace gatescope
