// Which files open as what.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/open_file.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "core/base/error.h"
#include "core/data/dataset.h"
#include "core/fields/validation.h"
#include "tests/support/locations.h"

namespace gatescope {
namespace {

class OpenFileTest : public testing::Test {
 protected:
  QString write(const QString& name, const QByteArray& bytes) {
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
  }
  QTemporaryDir folder;
};

TEST_F(OpenFileTest, IdxPairsOpenByEitherFile) {
  QByteArray images("\0\0\x08\x03\0\0\0\x0c\0\0\0\x02\0\0\0\x02", 16), labels("\0\0\x08\x01\0\0\0\x0c", 8);
  for (int i = 0; i < 12; ++i) {
    images += QByteArray(4, static_cast<char>(20 * i));
    labels += static_cast<char>(i % 3);
  }
  const QString inspection = write("toy-images-idx3-ubyte", images), classes = write("toy-labels-idx1-ubyte", labels);
  for (const QString& path : {inspection, classes}) {
    const Settings settings = openFile(path, Settings()).settings;
    EXPECT_EQ(settings.experiment.data.name, "idx");
    EXPECT_EQ(settings.experiment.data.path, inspection.toStdString());
    EXPECT_TRUE(validate(settings).empty());
    const Dataset data = loadDataset(settings.experiment.data, 1);
    EXPECT_EQ(data.inputs(), 4);
    EXPECT_EQ(data.outputs(), 3);
  }
}

TEST_F(OpenFileTest, CompressedIdxOpens) {
  const QString path =
      QDir(QString::fromStdString(test::testData())).filePath("../../resources/data/mnist/t10k-images-idx3-ubyte.gz");
  const Settings settings = openFile(path, Settings()).settings;
  EXPECT_EQ(settings.experiment.data.name, "idx");
  EXPECT_EQ(loadDataset(settings.experiment.data, 1).inputs(), 784);
}

TEST_F(OpenFileTest, TablesByTheirEnding) {
  EXPECT_TRUE(isTableFile("a.csv"));
  EXPECT_TRUE(isTableFile("A.CSV"));
  EXPECT_TRUE(isTableFile("a.tsv"));
  EXPECT_FALSE(isTableFile("a.npz"));
  const QString path = write("a.csv", "x,y\n1,0.5\n2,0.25\n");
  EXPECT_EQ(openFile(path, Settings()).settings.experiment.data.name, "csv");
  EXPECT_TRUE(openFile(path, Settings()).settings.experiment.data.classes.empty());
}

TEST_F(OpenFileTest, OtherFilesAreRefusedWithWhatIsAllowed) {
  const QString path = write("a.docx", "x");
  try {
    openFile(path, Settings());
    FAIL();
  } catch (const Error& error) {
    EXPECT_TRUE(QString(error.what()).contains(path) && QString(error.what()).contains(".csv")) << error.what();
  }
  EXPECT_THROW(openFile(folder.filePath("none.csv"), Settings()), Error);
}

}  // namespace
}  // namespace gatescope
