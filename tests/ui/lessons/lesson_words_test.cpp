// Texts of a lesson as the window shows them.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_words.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocument>

namespace gatescope {
namespace {

// The pictures that a document of this Markdown loads.
std::vector<QSize> picturesOf(const QString& markdown) {
  QTextDocument document;
  document.setMarkdown(markdown);
  std::vector<QSize> sizes;
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
    for (QTextBlock::iterator at = block.begin(); !at.atEnd(); ++at)
      if (const QTextImageFormat format = at.fragment().charFormat().toImageFormat(); format.isValid()) {
        const QVariant data = document.resource(QTextDocument::ImageResource, QUrl(format.name()));
        sizes.push_back(data.typeId() == QMetaType::QByteArray ? QImage::fromData(data.toByteArray()).size()
                                                               : qvariant_cast<QImage>(data).size());
      }
  return sizes;
}

TEST(LessonWordsTest, RunsThatAreCalledAfterTheirVariantHaveItsName) {
  EXPECT_EQ(runName("galu_dependent"), "GaLU, dependent");
  EXPECT_EQ(runName("relu"), "ReLU");
  EXPECT_EQ(runName("wide"), "wide");
}

TEST(LessonWordsTest, PicturesAreShownWhateverTheirFolderIsCalled) {
  QTemporaryDir root;
  const QString folder = root.filePath("my (own) [100 %] #1 & co");
  ASSERT_TRUE(QDir().mkpath(folder + "/sub folder"));
  for (const char* name : {"plain.png", "sub folder/a (b) [c] 50%.png"}) {
    QImage image(3, 2, QImage::Format_RGB32);
    image.fill(Qt::red);
    ASSERT_TRUE(image.save(folder + "/" + name));
  }
  Lesson lesson;
  lesson.file = (folder + "/lesson.md").toStdString();
  const std::string absolute = (folder + "/plain.png").toStdString();
  for (const std::string& target : {std::string("plain.png"), std::string("sub folder/a (b) [c] 50%.png"),
                                    std::string("<plain.png> \"title\""), absolute})
    EXPECT_EQ(picturesOf(lessonMarkdown("Text ![words](" + target + ") and ![](" + target + ").", lesson)),
              std::vector<QSize>(2, QSize(3, 2)))
        << target;
  EXPECT_EQ(lessonMarkdown("![a](gone.png) b", lesson), "![a]() b");
}

}  // namespace
}  // namespace gatescope
