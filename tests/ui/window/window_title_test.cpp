// What the title bar says of file and run.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_title.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/support/bridge_support.h"
#include "ui/controls/control_panel.h"
#include "ui/controls/run_toolbar.h"
#include "ui/window/main_window.h"
#include "ui/window/window_files.h"

namespace gatescope {
namespace {

class WindowTitleTest : public testing::Test {
 protected:
  void SetUp() override {
    m_window = std::make_unique<MainWindow>(quickSettings());
    m_window->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    ASSERT_TRUE(waitUntil([this] { return isReady(); }));
  }
  SessionBridge& bridge() { return m_window->bridge(); }
  bool isReady() {
    return bridge().state().phase == RunPhase::Ready && bridge().history()->generation == bridge().generation();
  }
  QString title() { return m_window->windowTitle(); }
  void saveAs(const QString& path) {
    m_window->files().askSave();
    ASSERT_TRUE(waitUntil([this] { return m_window->findChild<QFileDialog*>(); }));
    auto* dialog = m_window->findChild<QFileDialog*>();
    dialog->setDirectory(QFileInfo(path).path());
    dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(QFileInfo(path).fileName());
    QMetaObject::invokeMethod(dialog, "accept");
    ASSERT_TRUE(waitUntil([&] { return title().startsWith(QFileInfo(path).fileName()); })) << title().toStdString();
  }

  QTemporaryDir m_folder;
  std::unique_ptr<MainWindow> m_window;
};

TEST_F(WindowTitleTest, NamesTheRunItsStateAndTheFileOnceThereIsOne) {
  EXPECT_EQ(title(), "ReLU, d = 3, w = 12[*] — ready — Gatescope");
  EXPECT_FALSE(m_window->isWindowModified());
  ASSERT_TRUE(advance(bridge(), 12));
  EXPECT_FALSE(m_window->isWindowModified()) << "there is no file that could be out of date";
  saveAs(m_folder.filePath("digits.gatescope"));
  EXPECT_EQ(title(), "digits.gatescope[*] — paused — Gatescope");
  EXPECT_FALSE(m_window->isWindowModified());
  m_window->toolbar().runAction()->trigger();
  ASSERT_TRUE(waitUntil([this] { return title() == "digits.gatescope[*] — running — Gatescope"; }));
  ASSERT_TRUE(waitUntil([this] { return m_window->isWindowModified(); }));
}

TEST_F(WindowTitleTest, AnOpenedFileIsOutOfDateWhenAnotherRunTakesItsPlaceAndNewHasNone) {
  const QString file = m_folder.filePath("digits.gatescope");
  ASSERT_TRUE(advance(bridge(), 12));
  saveAs(file);
  m_window->panel().change("network.width", std::int64_t{7});
  ASSERT_TRUE(waitUntil([this] { return m_window->isWindowModified(); }));
  ASSERT_EQ(m_window->files().openNow(file), "");
  ASSERT_TRUE(waitUntil([this] { return isReady() && bridge().state().step == 12; }));
  EXPECT_EQ(title(), "digits.gatescope[*] — paused — Gatescope");
  EXPECT_FALSE(m_window->isWindowModified());
  m_window->panel().change("network.width", std::int64_t{8});
  ASSERT_TRUE(waitUntil([this] { return isReady() && m_window->isWindowModified(); }));
  m_window->activateWindow();  // after the file dialog
  ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
  QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
  ASSERT_TRUE(waitUntil([this] { return isReady() && title() == "ReLU, d = 3, w = 12[*] — ready — Gatescope"; }))
      << title().toStdString();
  EXPECT_FALSE(m_window->isWindowModified());
  EXPECT_EQ(m_window->panel().settings(), quickSettings());
  EXPECT_EQ(m_window->runs().kept().runs().size(), 2u) << "the first run and the one that was opened are still there";
}

}  // namespace
}  // namespace gatescope
