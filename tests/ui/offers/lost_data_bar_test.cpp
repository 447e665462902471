// A session whose data file is gone: everything in it can be seen, and with the file found again it goes on.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/lost_data_bar.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "tests/ui/support/table_support.h"
#include "ui/controls/run_toolbar.h"
#include "ui/window/main_window.h"
#include "ui/window/window_files.h"

namespace gatescope {
namespace {

class LostDataBarTest : public testing::Test {
 protected:
  void SetUp() override {
    writeTable(1);
    const auto bridge = readyBridge(tableSettings(m_table));
    ASSERT_TRUE(bridge && advance(*bridge, 7));
    QSignalSpy saved(bridge.get(), &SessionBridge::noticeArrived);
    bridge->save(m_session);
    ASSERT_TRUE(waitUntil([&] { return !saved.isEmpty(); }));
    m_samples = bridge->history()->curves.steps().size();
  }
  void writeTable(int factor) const {
    QByteArray text = "a,b,label\n";
    for (int i = 0; i < 60; ++i)
      text += QStringLiteral("%1,%2,%3\n").arg(factor * (i % 7)).arg(i % 11).arg(i % 2).toUtf8();
    writeText(m_table, text);
  }
  bool opens() {
    m_window.files().openNow(m_session);
    return waitUntil([this] { return m_window.bridge().history()->generation == m_window.bridge().generation(); });
  }
  QWidget& bar() { return *m_window.findChild<LostDataBar*>(); }
  QString text() { return bar().findChild<QLabel*>("lostDataText")->text(); }

  QTemporaryDir m_folder;
  QString m_table = m_folder.filePath("table.csv"), m_session = m_folder.filePath("run.gatescope");
  std::size_t m_samples = 0;
  MainWindow m_window{quickSettings()};
};

TEST_F(LostDataBarTest, WhatIsStoredIsShownAndOnlyGoingOnIsBarred) {
  ASSERT_TRUE(QFile::rename(m_table, m_folder.filePath("moved.csv")));
  m_window.show();
  ASSERT_TRUE(opens());
  ASSERT_TRUE(waitUntil([this] { return bar().isVisible(); }));
  EXPECT_TRUE(text().contains("table.csv")) << text().toStdString();
  EXPECT_EQ(m_window.bridge().state().step, 7);
  EXPECT_EQ(m_window.bridge().history()->curves.steps().size(), m_samples);
  const std::uint64_t generation = m_window.bridge().generation();
  m_window.bridge().run();
  m_window.bridge().step();
  m_window.bridge().reset();
  QSignalSpy saved(&m_window.bridge(), &SessionBridge::noticeArrived);
  m_window.bridge().save(m_folder.filePath("again.gatescope"));
  ASSERT_TRUE(waitUntil([&] { return !saved.isEmpty(); })) << "all commands before are done";
  EXPECT_EQ(m_window.bridge().generation(), generation) << "nothing starts anew";
  EXPECT_EQ(m_window.bridge().state().step, 7);
  for (const QAction* action : m_window.toolbar().runActions())
    EXPECT_EQ(action->isEnabled(), action == m_window.toolbar().runActions().back()) << action->text().toStdString();
}

TEST_F(LostDataBarTest, WithTheFileFoundTheRunGoesOn) {
  const QString moved = m_folder.filePath("moved.csv");
  ASSERT_TRUE(QFile::rename(m_table, moved));
  m_window.show();
  ASSERT_TRUE(opens());
  ASSERT_TRUE(waitUntil([this] { return bar().isVisible(); }));
  m_window.runs().findData(moved);
  ASSERT_TRUE(becomesReady(m_window.bridge()));
  EXPECT_FALSE(bar().isVisible());
  EXPECT_TRUE(advance(m_window.bridge(), 3));
  EXPECT_EQ(m_window.bridge().state().step, 10);
}

TEST_F(LostDataBarTest, OtherDataAreNotTheseData) {
  ASSERT_TRUE(QFile::remove(m_table));
  m_window.show();
  ASSERT_TRUE(opens());
  ASSERT_TRUE(waitUntil([this] { return bar().isVisible(); }));
  writeTable(2);
  const QString before = text();
  m_window.runs().findData(m_table);
  ASSERT_TRUE(waitUntil([&] { return bar().isVisible() && text() != before; }));
  EXPECT_TRUE(m_window.bridge().isOnlyForLooking());
}

}  // namespace
}  // namespace gatescope
