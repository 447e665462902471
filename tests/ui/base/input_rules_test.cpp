// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/input_rules.h"

#include <gtest/gtest.h>

#include <QtTest/qtestspontaneevent.h>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace gatescope {
namespace {

void turnWheel(QWidget& widget) {
  const QPointF at = widget.rect().center();
  QWheelEvent turn(at, widget.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
  QSpontaneKeyEvent::setSpontaneous(&turn);  // only one of the user's goes on to what is around
  qApp->notify(&widget, &turn);
}

class InputRulesTest : public testing::Test {
 protected:
  InputRulesTest() {
    window.setCentralWidget(area);
    area->setWidget(content);
    area->setWidgetResizable(true);
    combo->addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
    auto* column = new QVBoxLayout(content);
    for (QWidget* each : std::initializer_list<QWidget*>{combo, spin, slider, line, button, tool}) {
      each->setMinimumHeight(60);
      column->addWidget(each);
    }
    run->setShortcut(Qt::Key_Space);
    save->setShortcut(Qt::CTRL | Qt::Key_E);
    window.addActions({run, save});
    for (QAction* action : {run, save})
      QObject::connect(action, &QAction::triggered, action, [this, action] { ++triggered[action]; });
    QObject::connect(button, &QPushButton::clicked, button, [this] { ++pressed; });
    QObject::connect(tool, &QToolButton::clicked, tool, [this] { ++pressed; });
    window.resize(300, 200);
    window.show();
    QApplication::setActiveWindow(&window);
    content->setFocus();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
  }

  QMainWindow window;
  QScrollArea* area = new QScrollArea;
  QWidget* content = new QWidget;
  QComboBox* combo = new QComboBox;
  QSpinBox* spin = new QSpinBox;
  QSlider* slider = new QSlider(Qt::Horizontal);
  QLineEdit* line = new QLineEdit;
  QPushButton* button = new QPushButton(QStringLiteral("Do"));
  QToolButton* tool = new QToolButton;
  QAction* run = new QAction(&window);
  QAction* save = new QAction(&window);
  std::map<QAction*, int> triggered;
  int pressed = 0;
  const InputRules rules{nullptr};
};

TEST_F(InputRulesTest, TheWheelOverAControlScrollsWhatIsAround) {
  for (QWidget* control : std::initializer_list<QWidget*>{combo, spin, slider}) {
    area->verticalScrollBar()->setValue(0);
    ASSERT_GT(area->verticalScrollBar()->maximum(), 0);
    turnWheel(*control);
    EXPECT_GT(area->verticalScrollBar()->value(), 0) << control->metaObject()->className();
    EXPECT_FALSE(control->hasFocus()) << control->metaObject()->className();
  }
  EXPECT_EQ(combo->currentIndex(), 0);
  EXPECT_EQ(spin->value(), 0);
  EXPECT_EQ(slider->value(), 0);
}

TEST_F(InputRulesTest, AControlThatWasClickedTurns) {
  combo->setFocus(Qt::MouseFocusReason);
  turnWheel(*combo);
  EXPECT_EQ(combo->currentIndex(), 1);
}

TEST_F(InputRulesTest, SpaceAndReturnPressTheButtonThatHasTheKeyboard) {
  QTest::keyClick(window.focusWidget(), Qt::Key_Space);
  EXPECT_EQ(triggered[run], 1);
  int wanted = 0;
  for (QWidget* each : std::initializer_list<QWidget*>{button, tool}) {
    each->setFocus(Qt::TabFocusReason);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) {
      QTest::keyClick(each, key);
      EXPECT_EQ(pressed, ++wanted) << key;
    }
  }
  EXPECT_EQ(triggered[run], 1);
}

TEST_F(InputRulesTest, ShortcutsWorkFromATextOrNumberField) {
  for (QWidget* field : std::initializer_list<QWidget*>{line, spin}) {
    field->setFocus();
    triggered[save] = 0;
    QTest::keyClick(field, Qt::Key_E, Qt::ControlModifier);
    EXPECT_EQ(triggered[save], 1) << field->metaObject()->className();
  }
  line->setText(QStringLiteral("abc"));
  line->setFocus();
  QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
  EXPECT_EQ(line->selectedText(), "abc");
  QTest::keyClick(line, Qt::Key_Space);
  EXPECT_EQ(line->text(), " ");
}

TEST_F(InputRulesTest, CtrlWAndEscCloseWindowsBesideTheMainOne) {
  const auto keys = {std::pair{Qt::Key_W, Qt::KeyboardModifiers(Qt::ControlModifier)},
                     std::pair{Qt::Key_Escape, Qt::KeyboardModifiers(Qt::NoModifier)}};
  for (const auto& [key, modifiers] : keys) {
    QWidget beside(nullptr, Qt::Window);
    QPushButton inner(QStringLiteral("in it"), &beside);
    beside.show();
    QTest::keyClick(&inner, key, modifiers);
    EXPECT_FALSE(beside.isVisible()) << key;
    QDialog dialog(&window);
    dialog.show();
    QTest::keyClick(&dialog, key, modifiers);
    EXPECT_FALSE(dialog.isVisible()) << key;
    QTest::keyClick(&window, key, modifiers);
    EXPECT_TRUE(window.isVisible()) << key;
  }
}

}  // namespace
}  // namespace gatescope
