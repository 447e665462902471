// Where lessons come from, and that they are read again.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_library.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <fstream>

#include "tests/support/lessons.h"
#include "tests/support/temporary_folder.h"

namespace gatescope {
namespace {

const std::size_t kShipped = lessonFiles(shippedLessonsFolder()).size();

class LessonLibraryTest : public testing::Test {
 protected:
  QString path(const char* name) const { return QString::fromStdString((m_folder.path() / name).string()); }
  void write(const char* name, const std::string& text) const { std::ofstream(m_folder.path() / name) << text; }
  test::TemporaryFolder m_folder;
};

TEST_F(LessonLibraryTest, TheUsersOwnComeAfterThoseOfTheProgram) {
  write("mine.md", test::smallLesson());
  write("broken.md", "no lesson");
  LessonLibrary library(path(""));
  EXPECT_EQ(library.entries().size(), kShipped + 2);
  EXPECT_TRUE(library.entries().back().own);
  ASSERT_TRUE(library.find("small"));
  EXPECT_EQ(library.find("small")->path, path("mine.md"));
  ASSERT_TRUE(library.at(path("broken.md")));
  EXPECT_TRUE(library.at(path("broken.md"))->problem.contains("line 1"));
  EXPECT_FALSE(library.find("nothing"));
}

TEST_F(LessonLibraryTest, ALessonComesInTheLanguageThatIsSpoken) {
  std::string german = test::smallLesson();
  german.replace(german.find("A small lesson"), 14, "Eine Lektion");
  write("mine.md", test::smallLesson());
  write("mine.de.md", german);
  write("other.md", test::smallLesson());
  write("other.de.md", "not yet translated");
  const QLocale before;
  QLocale::setDefault(QLocale("de_CH"));
  LessonLibrary library(path(""));
  EXPECT_EQ(library.entries().size(), kShipped + 2) << "a translation is no lesson of its own";
  ASSERT_TRUE(library.at(path("mine.de.md")));
  EXPECT_EQ(library.at(path("mine.de.md"))->lesson->title, "Eine Lektion");
  ASSERT_TRUE(library.at(path("other.md"))) << "the English one in place of one that cannot be read";
  QLocale::setDefault(before);
  library.refresh();
  EXPECT_EQ(library.at(path("mine.md"))->lesson->title, "A small lesson");
}

TEST_F(LessonLibraryTest, WhatComesNextAndWhatItNeeds) {
  write("broken.md", "no lesson");
  write("mine.md", test::smallLesson());
  LessonLibrary library(path(""));
  const QString race = library.find("adaptation-race")->path;
  ASSERT_TRUE(library.after(race));
  EXPECT_EQ(library.after(race)->lesson->id, "gates-align");
  const QString last = library.entries()[kShipped - 1].path;
  ASSERT_TRUE(library.after(last));
  EXPECT_EQ(library.after(last)->path, path("mine.md")) << "one that cannot be played is passed over";
  EXPECT_FALSE(library.after(path("mine.md")));
  EXPECT_FALSE(library.after("/nowhere.md"));
  EXPECT_EQ(library.prerequisites(*library.find("adaptation-race")->lesson),
            QStringList(QString::fromStdString(library.find("gates-hold-information")->lesson->title)));
}

TEST_F(LessonLibraryTest, EveryPlotOfTheShippedLessonsExists) {
  LessonLibrary library(path(""));
  for (const LessonEntry& entry : library.entries()) EXPECT_EQ(entry.problem.toStdString(), "");
}

TEST_F(LessonLibraryTest, ChangesNewFilesAndReplacedOnesAreSeen) {
  write("mine.md", test::smallLesson());
  LessonLibrary library(path(""));
  EXPECT_EQ(library.entries().size(), kShipped + 1);
  QSignalSpy changed(&library, &LessonLibrary::changed);
  write("second.md", "no lesson");
  ASSERT_TRUE(changed.wait(5000));
  EXPECT_EQ(library.entries().size(), kShipped + 2);
  // As editors do: another file under the old name, twice.
  for (const char* title : {"Another title", "A third title"}) {
    std::string text = test::smallLesson();
    text.replace(text.find("A small lesson"), 14, title);
    write("mine.tmp", text);
    QFile::remove(path("mine.md"));
    ASSERT_TRUE(QFile::rename(path("mine.tmp"), path("mine.md")));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return library.find("small") && library.find("small")->lesson->title == title; }, 5000))
        << title;
  }
}

TEST_F(LessonLibraryTest, AFolderThatCameSinceIsReadWhenTheListOpens) {
  LessonLibrary library(path("lessons"));
  EXPECT_EQ(library.entries().size(), kShipped);
  QDir(path("")).mkdir("lessons");
  write("lessons/mine.md", test::smallLesson());
  library.refresh();
  EXPECT_EQ(library.entries().size(), kShipped + 1);
}

TEST_F(LessonLibraryTest, AModeOfAPlotMustBeOneOfItsChoices) {
  Lesson lesson = test::parsed(test::smallLesson());
  lesson.steps[0].plots = {"loss=accuracy", "heat_map=overlap"};
  EXPECT_EQ(plotProblem(lesson), "");
  lesson.steps[0].runs.front().settings.experiment.network.depth = 4;
  lesson.steps[0].plots = {"heat_map=layer 4", "gate_raster=layer_3", "decision_map=gates_3"};
  EXPECT_EQ(plotProblem(lesson), "");
  for (const char* beyond : {"heat_map=layer_5", "gate_raster=layer_4", "decision_map=gates_4"}) {
    lesson.steps[0].plots = {beyond};
    EXPECT_TRUE(plotProblem(lesson).contains("has no mode")) << beyond;
  }
  lesson.steps[0].plots = {"loss=precision"};
  EXPECT_TRUE(
      plotProblem(lesson).contains("line 24: plots: loss has no mode “precision”; allowed: loss, accuracy, test_only"))
      << plotProblem(lesson).toStdString();
}

}  // namespace
}  // namespace gatescope
