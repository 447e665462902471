// The list of files opened last, through its menu.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recent_files.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace gatescope {
namespace {

class RecentFilesTest : public testing::Test {
 protected:
  QString make(const QString& name) {
    const QString path = folder.filePath(name);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    return path;
  }
  QAction* entry(const QString& path) {
    for (QAction* action : recent.menu()->actions())
      if (action->data() == path) return action;
    return nullptr;
  }
  QTemporaryDir folder;
  RecentFiles recent;
};

TEST_F(RecentFilesTest, NewestFirstEachOnceAtMostTen) {
  EXPECT_FALSE(recent.menu()->isEnabled());
  for (int i = 0; i < 14; ++i) recent.add(make(QString("%1.csv").arg(i)));
  recent.add(folder.filePath("9.csv"));
  ASSERT_EQ(recent.paths().size(), RecentFiles::kMost);
  EXPECT_EQ(recent.paths().front(), folder.filePath("9.csv"));
  EXPECT_EQ(recent.paths()[1], folder.filePath("13.csv"));
  EXPECT_EQ(recent.paths().count(folder.filePath("9.csv")), 1);
  EXPECT_TRUE(recent.menu()->isEnabled());
  EXPECT_EQ(recent.menu()->actions().size(), RecentFiles::kMost + 2) << "files, separator, Clear list";
  EXPECT_TRUE(recent.menu()->actions()[0]->text().contains("9.csv"));
}

TEST_F(RecentFilesTest, ChoosingOpens) {
  const QString path = make("a & b.gatescope");
  recent.add(path);
  QSignalSpy chosen(&recent, &RecentFiles::chosen);
  EXPECT_TRUE(entry(path)->text().endsWith("a && b.gatescope"));
  entry(path)->trigger();
  ASSERT_TRUE(QTest::qWaitFor([&] { return chosen.size() == 1; }));
  EXPECT_EQ(chosen[0][0], path);
}

TEST_F(RecentFilesTest, MissingFilesLeaveTheListWithAMessage) {
  const QString path = make("gone.csv"), other = make("other.csv");
  recent.add(path);
  recent.add(other);
  ASSERT_TRUE(QFile::remove(path));
  QSignalSpy lost(&recent, &RecentFiles::lost), chosen(&recent, &RecentFiles::chosen);
  entry(path)->trigger();
  ASSERT_TRUE(QTest::qWaitFor([&] { return lost.size() == 1; }));
  EXPECT_TRUE(lost[0][0].toString().contains(path));
  EXPECT_TRUE(chosen.isEmpty());
  EXPECT_EQ(recent.paths(), QStringList(other));
  EXPECT_EQ(entry(path), nullptr);
}

TEST_F(RecentFilesTest, CanBeCleared) {
  recent.add(make("a.csv"));
  recent.menu()->actions().back()->trigger();
  ASSERT_TRUE(QTest::qWaitFor([&] { return recent.paths().isEmpty(); }));
  EXPECT_FALSE(recent.menu()->isEnabled());
}

}  // namespace
}  // namespace gatescope
