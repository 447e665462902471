// Undo and redo in the control panel, by keys and mouse: one step for each gesture, live and structural.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/settings_history.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QSignalSpy>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTest>

#include "ui/controls/control_panel.h"
#include "ui/controls/field_editor.h"
#include "ui/controls/number_spin_box.h"

namespace gatescope {
namespace {

class SettingsHistoryTest : public testing::Test {
 protected:
  SettingsHistoryTest()
      : m_panel(*new ControlPanel(&m_window)),
        m_structural(&m_panel, &ControlPanel::structureChanged),
        m_live(&m_panel, &ControlPanel::liveChanged) {
    m_window.setCentralWidget(&m_panel);
    m_window.menuBar()->addMenu(QStringLiteral("Edit"))->addActions({m_panel.undoAction(), m_panel.redoAction()});
    m_window.resize(1000, 700);  // in a narrow one the panel is narrower, and a pixel of a slider more
    m_window.show();
    m_window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
  }
  template <class Widget>
  Widget* find(const char* name) {
    auto* widget = m_panel.findChild<Widget*>(QString::fromLatin1(name));
    EXPECT_NE(widget, nullptr) << name;
    return widget;
  }
  std::int64_t depth() { return m_panel.settings().experiment.network.depth; }
  void undo(QWidget* focus) { QTest::keyClick(focus, Qt::Key_Z, Qt::ControlModifier); }
  void redo(QWidget* focus) { QTest::keyClick(focus, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
  /// Presses the handle of a slider, moves it in steps and lets go.
  void drag(QSlider* slider, int to, int moves) {
    QStyleOptionSlider option;
    option.initFrom(slider);
    option.minimum = slider->minimum();
    option.maximum = slider->maximum();
    option.sliderPosition = option.sliderValue = slider->value();
    option.subControls = QStyle::SC_All;
    const QRect handle = slider->style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, slider);
    const QPoint from = handle.center(), target(from.x() + to, from.y());
    QTest::mousePress(slider, Qt::LeftButton, {}, from);
    EXPECT_TRUE(slider->isSliderDown());
    for (int i = 1; i <= moves; ++i) QTest::mouseMove(slider, from + (target - from) * i / moves);
    QTest::mouseRelease(slider, Qt::LeftButton, {}, target);
  }

  QMainWindow m_window;
  ControlPanel& m_panel;
  QSignalSpy m_structural, m_live;
};

TEST_F(SettingsHistoryTest, NothingToUndoAtFirst) {
  EXPECT_FALSE(m_panel.undoAction()->isEnabled());
  EXPECT_FALSE(m_panel.redoAction()->isEnabled());
}

TEST_F(SettingsHistoryTest, KeysUndoAndRedoAStructuralChange) {
  auto* spin = find<NumberSpinBox>("network.depth.spin");
  spin->setFocus();
  QTest::keyClick(spin, Qt::Key_Up);
  EXPECT_EQ(depth(), 6);
  EXPECT_EQ(m_panel.undoAction()->text(), "Undo depth d");
  ASSERT_TRUE(m_structural.wait());
  undo(spin);
  EXPECT_EQ(depth(), 5);
  EXPECT_EQ(spin->value(), 5);
  ASSERT_TRUE(m_structural.wait()) << "the run is built again, as if the user had set it";
  EXPECT_EQ(m_structural.back().front().value<Settings>().experiment.network.depth, 5);
  EXPECT_EQ(m_panel.redoAction()->text(), "Redo depth d");
  redo(spin);
  EXPECT_EQ(depth(), 6);
  ASSERT_TRUE(m_structural.wait());
  EXPECT_EQ(m_structural.size(), 3);
}

TEST_F(SettingsHistoryTest, WhatThePanelTellsMayComeBackToIt) {
  QObject::connect(&m_panel, &ControlPanel::structureChanged, &m_panel, &ControlPanel::setSettings);
  const std::int64_t before = depth();
  m_panel.change("network.depth", before + 1);
  ASSERT_TRUE(m_structural.wait());
  EXPECT_EQ(depth(), before + 1);
  ASSERT_TRUE(m_panel.undoAction()->isEnabled()) << "nothing was forgotten";
  m_panel.undoAction()->trigger();
  EXPECT_EQ(depth(), before);
}

TEST_F(SettingsHistoryTest, ALiveSettingGoesBackAtOnceWithoutANewRun) {
  m_panel.change("gating.variant", std::string("soft_galu"));
  ASSERT_TRUE(m_structural.wait());
  m_panel.change("gating.beta", 9.0);
  EXPECT_EQ(m_live.size(), 1);
  m_panel.undoAction()->trigger();
  ASSERT_EQ(m_live.size(), 2);
  EXPECT_EQ(m_live.back().front().value<LiveControls>().beta, LiveControls{}.beta);
  EXPECT_FALSE(m_structural.wait(3 * ControlPanel::kRestartDelay));
  m_panel.undoAction()->trigger();
  EXPECT_EQ(m_panel.settings(), Settings{});
}

TEST_F(SettingsHistoryTest, ADragIsOneStepHoweverLongAndTheNextAnother) {
  auto* slider = find<QSlider>("network.depth.slider");
  const Settings start = m_panel.settings();
  drag(slider, 12, 6);
  const std::int64_t first = depth();
  EXPECT_GT(first, start.experiment.network.depth);
  drag(slider, 15, 6);
  EXPECT_GT(depth(), first);
  m_panel.undoAction()->trigger();
  EXPECT_EQ(depth(), first);
  m_panel.undoAction()->trigger();
  EXPECT_EQ(m_panel.settings(), start);
  EXPECT_FALSE(m_panel.undoAction()->isEnabled());
}

TEST_F(SettingsHistoryTest, ADragIsOneGestureThereAndBackAgainAsWell) {
  auto* slider = find<QSlider>("network.depth.slider");
  // Positions a hundred apart: each is another depth.
  const int start = slider->value(), apart = 100;
  const auto gesture = [this] { return m_structural.back()[1].value<std::uint64_t>(); };
  slider->setSliderDown(true);
  slider->setValue(start + apart);
  ASSERT_TRUE(m_structural.wait());
  const std::uint64_t first = gesture();
  EXPECT_GT(first, 0u);
  for (const int value : {start + 2 * apart, start, start + 3 * apart}) {
    slider->setValue(value);
    ASSERT_TRUE(m_structural.wait());
    EXPECT_EQ(gesture(), first) << value;
  }
  slider->setSliderDown(false);
  emit slider->sliderReleased();
  m_panel.change("network.width", std::int64_t{9});
  ASSERT_TRUE(m_structural.wait());
  EXPECT_NE(gesture(), first);
  const std::uint64_t second = gesture();
  m_panel.undoAction()->trigger();
  ASSERT_TRUE(m_structural.wait());
  EXPECT_NE(gesture(), second);
}

TEST_F(SettingsHistoryTest, WhatIsPutAsideComesBackWithItsUndo) {
  m_panel.change("network.depth", std::int64_t{7});
  ASSERT_TRUE(m_structural.wait());
  m_panel.setAside();
  Settings lesson;
  lesson.experiment.network.width = 9;
  m_panel.setSettings(lesson);
  EXPECT_FALSE(m_panel.undoAction()->isEnabled());
  m_panel.change("network.depth", std::int64_t{11});
  ASSERT_TRUE(m_structural.wait());
  EXPECT_TRUE(m_panel.undoAction()->isEnabled());
  m_panel.bringBack(true);
  EXPECT_EQ(depth(), 7);
  EXPECT_EQ(m_panel.settings().experiment.network.width, Settings{}.experiment.network.width);
  EXPECT_EQ(m_panel.undoAction()->text(), "Undo depth d");
  m_panel.undoAction()->trigger();
  EXPECT_EQ(m_panel.settings(), Settings{});
  EXPECT_FALSE(m_panel.undoAction()->isEnabled());
  m_panel.setAside();
  m_panel.setSettings(lesson);
  m_panel.bringBack(false);
  EXPECT_EQ(m_panel.settings().experiment.network.width, 9) << "a new beginning";
  EXPECT_FALSE(m_panel.undoAction()->isEnabled());
  EXPECT_FALSE(m_panel.redoAction()->isEnabled());
}

TEST_F(SettingsHistoryTest, KeysInOneGoAreOneStepAndAnotherSettingEndsIt) {
  auto* depthBox = find<NumberSpinBox>("network.depth.spin");
  auto* widthBox = find<NumberSpinBox>("network.width.spin");
  depthBox->setFocus();
  for (int i = 0; i < 3; ++i) QTest::keyClick(depthBox, Qt::Key_Up);
  widthBox->setFocus();
  QTest::keyClick(widthBox, Qt::Key_Up);
  depthBox->setFocus();
  QTest::keyClick(depthBox, Qt::Key_Up);
  EXPECT_EQ(depth(), 9);
  undo(depthBox);
  EXPECT_EQ(depth(), 8);
  undo(depthBox);
  EXPECT_EQ(m_panel.settings().experiment.network.width, 128);
  undo(depthBox);
  EXPECT_EQ(depth(), 5);
}

TEST_F(SettingsHistoryTest, ThereAndBackAgainIsNoStep) {
  auto* spin = find<NumberSpinBox>("network.depth.spin");
  spin->setFocus();
  QTest::keyClick(spin, Qt::Key_Up);
  QTest::keyClick(spin, Qt::Key_Down);
  EXPECT_FALSE(m_panel.undoAction()->isEnabled());
}

TEST_F(SettingsHistoryTest, WhileANumberIsTypedUndoIsTheTextsAndAfterwardsTheSettings) {
  m_panel.change("network.depth", std::int64_t(7));
  auto* spin = find<NumberSpinBox>("network.width.spin");
  spin->setFocus();
  spin->selectAll();
  QTest::keyClicks(spin, QStringLiteral("64"));
  undo(spin);
  EXPECT_EQ(spin->text(), "128") << "the typing goes back";
  EXPECT_EQ(depth(), 7) << "and no setting";
  spin->selectAll();
  QTest::keyClicks(spin, QStringLiteral("64"));
  QTest::keyClick(spin, Qt::Key_Return);
  EXPECT_EQ(m_panel.settings().experiment.network.width, 64);
  undo(spin);
  EXPECT_EQ(spin->text(), "128");
  EXPECT_EQ(m_panel.settings().experiment.network.width, 128);
  undo(spin);
  EXPECT_EQ(depth(), 5);
  undo(spin);  // nothing is left: nothing happens, in the text neither
  EXPECT_EQ(spin->text(), "128");
}

TEST_F(SettingsHistoryTest, ATextLineLikewise) {
  auto* line = find<QLineEdit>("data.classes.line");
  line->setFocus();
  line->selectAll();
  QTest::keyClicks(line, QStringLiteral("0, 1"));
  undo(line);
  EXPECT_FALSE(m_panel.undoAction()->isEnabled());
  line->selectAll();
  QTest::keyClicks(line, QStringLiteral("0, 1"));
  QTest::keyClick(line, Qt::Key_Return);
  EXPECT_EQ(m_panel.settings().experiment.data.classes, (std::vector<std::int64_t>{0, 1}));
  undo(line);
  EXPECT_EQ(m_panel.settings(), Settings{});
  EXPECT_EQ(line->text(), "4, 7");
}

TEST_F(SettingsHistoryTest, ATextThatIsNoValueIsTakenBackAlone) {
  m_panel.change("network.depth", std::int64_t(7));
  auto* line = find<QLineEdit>("data.classes.line");
  line->setFocus();
  line->selectAll();
  QTest::keyClicks(line, QStringLiteral("four"));
  QTest::keyClick(line, Qt::Key_Return);
  EXPECT_EQ(m_panel.issues().size(), 1);
  undo(line);
  EXPECT_TRUE(m_panel.issues().empty());
  EXPECT_EQ(line->text(), "4, 7");
  EXPECT_EQ(depth(), 7);
}

TEST_F(SettingsHistoryTest, OtherDataComeBackWithTheirClasses) {
  m_panel.change("data.classes", std::vector<std::int64_t>{0, 1});
  const Settings before = m_panel.settings();
  auto* box = find<QComboBox>("data.name.combo");
  box->setCurrentIndex(box->findData(QStringLiteral("sphere")));
  EXPECT_NE(m_panel.settings(), before);
  m_panel.undoAction()->trigger();
  EXPECT_EQ(m_panel.settings(), before);
  EXPECT_EQ(find<QLineEdit>("data.classes.line")->text(), "0, 1");
}

TEST_F(SettingsHistoryTest, AnOpenedFileIsANewBeginningAndManySettingsAtOnceAreOneStep) {
  m_panel.change("network.depth", std::int64_t(7));
  m_panel.setSettings(Settings{});
  EXPECT_FALSE(m_panel.undoAction()->isEnabled());
  Settings lesson;
  lesson.experiment.network.depth = 12;
  lesson.live.budget = 0.5;
  m_panel.enter(lesson, QStringLiteral("lesson"));
  EXPECT_EQ(m_panel.settings(), lesson);
  EXPECT_EQ(m_live.size(), 1);
  ASSERT_TRUE(m_structural.wait());
  EXPECT_EQ(m_panel.undoAction()->text(), "Undo lesson");
  m_panel.undoAction()->trigger();
  EXPECT_EQ(m_panel.settings(), Settings{});
}

}  // namespace
}  // namespace gatescope
