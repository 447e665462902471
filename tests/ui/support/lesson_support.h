// The window with a lesson, for tests.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QTest>
#include <fstream>
#include <functional>
#include <memory>

#include "tests/support/lessons.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/support/bridge_support.h"
#include "ui/lessons/classroom.h"
#include "ui/lessons/lesson_list.h"
#include "ui/lessons/lesson_page.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/lessons/lesson_stage.h"
#include "ui/window/main_window.h"

namespace gatescope {

class LessonWindowTest : public testing::Test {
 protected:
  void SetUp() override {
    m_file = QString::fromStdString((m_folder.path() / "mine.md").string());
    write(test::smallLesson());
    m_window = std::make_unique<MainWindow>(quickSettings());
    m_window->resize(1280, 760);
    m_window->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
  }
  void write(const std::string& text) { std::ofstream(m_file.toStdString()) << text; }
  static bool waitFor(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, kBridgePatience); }
  Classroom& classroom() { return m_window->classroom(); }
  LessonStage& stage() { return classroom().stage(); }
  LessonPage& page() { return classroom().panel().page(); }
  bool isDone() {
    return waitFor([this] { return stage().isDone(); });
  }
  void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(m_window.get(), static_cast<Qt::Key>(key), modifiers);
  }

  test::TemporaryFolder m_folder;
  QString m_file;
  std::unique_ptr<MainWindow> m_window;
};

}  // namespace gatescope
