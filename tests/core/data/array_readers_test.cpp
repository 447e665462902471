// Tests of the readers of NumPy archives and CIFAR-10 batches.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/data/dataset.h"
#include "core/npz/npz_write.h"
#include "tests/support/data_files.h"
#include "tests/support/locations.h"

namespace gatescope {
namespace {

using test::cifarRecord;
using test::dataSettings;
using test::loadError;
using test::TemporaryFolder;
using test::writeBytes;

// --- NumPy archives

MatrixD counting(Index rows, Index columns) {
  MatrixD values(rows, columns);
  for (Index r = 0; r < rows; ++r)
    for (Index c = 0; c < columns; ++c) values(r, c) = 10.0 * static_cast<double>(r) + static_cast<double>(c);
  return values;
}

class NpzDataTest : public testing::Test {
 protected:
  DataSettings write(const NpzMembers& members) {
    writeNpz(m_folder / "set.npz", members);
    DataSettings settings = dataSettings("npz", m_folder / "set.npz");
    settings.train = 4;
    settings.test = 2;
    return settings;
  }
  TemporaryFolder m_folder;
};

TEST_F(NpzDataTest, ReadsSamplesInFileOrder) {
  const Dataset data =
      loadDataset(write({{"x", npyMatrix(counting(6, 3))}, {"y", npyVector({-1, 1, 1, -1, 1, -1})}}), 1);
  EXPECT_EQ(data.title, "set");
  EXPECT_EQ(data.train.inputs.cast<double>(), counting(6, 3).topRows(4).transpose());
  EXPECT_EQ(data.test.inputs.cast<double>(), counting(6, 3).bottomRows(2).transpose());
  EXPECT_EQ(data.train.targets, (Matrix(1, 4) << -1, 1, 1, -1).finished());
  EXPECT_EQ(data.test.targets, (Matrix(1, 2) << 1, -1).finished());
  EXPECT_EQ(data.classNames, (std::vector<std::string>{"-1", "1"}));
}

TEST_F(NpzDataTest, ReadsOneHotSignsAndIntegerLabels) {
  const std::vector<int> labels = {0, 2, 1, 2, 0, 1};
  MatrixD oneHot = MatrixD::Zero(6, 3), signs = MatrixD::Constant(6, 3, -1);
  std::vector<std::int64_t> integers;
  for (Index s = 0; s < 6; ++s) {
    oneHot(s, labels[static_cast<std::size_t>(s)]) = 1;
    signs(s, labels[static_cast<std::size_t>(s)]) = 1;
    integers.push_back(labels[static_cast<std::size_t>(s)]);
  }
  for (const NpyArray& y : {npyMatrix(oneHot), npyMatrix(signs), npyIntegers(integers)}) {
    DataSettings settings = write({{"x", npyMatrix(counting(6, 3))}, {"y", y}});
    EXPECT_NAMES(loadError(settings), "data.targets");
    settings.targets = Targets::Classes;
    const Dataset data = loadDataset(settings, 1);
    EXPECT_EQ(data.train.targets.cast<double>(), oneHot.topRows(4).transpose());
    EXPECT_EQ(data.train.classes, (std::vector<int>{0, 2, 1, 2}));
    settings.targets = Targets::Value;
    settings.classes = {2, 0};
    const Dataset pair = loadDataset(settings, 1);
    EXPECT_EQ(pair.train.count() + pair.test.count(), 4);
    EXPECT_EQ(pair.train.inputs(0, 1), 10.0F);
    EXPECT_EQ(pair.train.targets(0, 1), -1.0F);
  }
}

TEST_F(NpzDataTest, ReadsRegressionWithSeveralOutputs) {
  const MatrixD y = counting(6, 2) * 0.25;
  DataSettings settings = write({{"x", npyMatrix(counting(6, 3))}, {"y", npyMatrix(y)}});
  settings.classes = {4, 7};  // has no meaning for regression
  const Dataset data = loadDataset(settings, 1);
  EXPECT_FALSE(data.classification);
  EXPECT_TRUE(data.train.classes.empty());
  EXPECT_EQ(data.train.targets.cast<double>(), y.topRows(4).transpose());
  EXPECT_EQ(data.outputs(), 2);
  settings.targets = Targets::Classes;
  EXPECT_NAMES(loadError(settings), "data.targets: classes do not fit set");
}

TEST_F(NpzDataTest, TakesTheTestSetOfTheFile) {
  NpzMembers members = {{"x", npyMatrix(counting(6, 3))},
                        {"y", npyVector({0, 1, 0, 1, 0, 1})},
                        {"x_test", npyMatrix(MatrixD(-counting(3, 3)))},
                        {"y_test", npyVector({1, 0, 1})}};
  const Dataset data = loadDataset(write(members), 1);
  EXPECT_EQ(data.test.count(), 2);
  EXPECT_EQ(data.test.inputs(1, 1), -11.0F);
  EXPECT_EQ(data.test.targets, (Matrix(1, 2) << 1, -1).finished());
  members["y_test"] = npyVector({1, 0});
  EXPECT_NAMES(loadError(write(members)), "member y_test: shape (2,)");
  members.erase("y_test");
  EXPECT_NAMES(loadError(write(members)), "no member y_test");
  members["y_test"] = npyVector({1, 0, 1});
  members["x_test"] = npyMatrix(counting(3, 4));
  EXPECT_NAMES(loadError(write(members)), "member x_test: 4 columns, but x has 3");
}

TEST_F(NpzDataTest, NamesOfOtherLibraries) {
  for (const auto& [x, y] : {std::pair("x_train", "y_train"), {"X", "y"}, {"X_train", "Y_train"}})
    EXPECT_EQ(loadDataset(write({{x, npyMatrix(counting(6, 3))}, {y, npyVector({-1, 1, 1, -1, 1, -1})}}), 1).inputs(),
              3);
  DataSettings settings = dataSettings("npz", std::filesystem::path(test::testData()) / "npz/keras.npz");
  settings.targets = Targets::Classes;
  const Dataset keras = loadDataset(settings, 1);
  EXPECT_EQ(keras.train.count(), 60);
  EXPECT_EQ(keras.test.count(), 20);
  EXPECT_EQ(keras.imageRows, 28);
  EXPECT_NAMES(loadError(write({{"x_train", npyMatrix(counting(3, 2))}, {"y", npyVector({1, 2, 3})}})),
               "no member y_train");
}

TEST_F(NpzDataTest, OtherMembersMayBeAnything) {
  DataSettings settings = dataSettings("npz", std::filesystem::path(test::testData()) / "npz/extra_text.npz");
  settings.targets = Targets::Classes;
  EXPECT_EQ(loadDataset(settings, 1).inputs(), 4);
  EXPECT_EQ(loadDataset(write({{"x", npyMatrix(counting(6, 3))},
                               {"y", npyVector({-1, 1, 1, -1, 1, -1})},
                               {"loss", npyVector({kAbsent})}}),
                        1)
                .inputs(),
            3);
}

TEST_F(NpzDataTest, ManyIntegersAreAskedForOrSaid) {
  std::vector<std::int64_t> labels(60);
  for (std::size_t i = 0; i < labels.size(); ++i) labels[i] = static_cast<std::int64_t>(i % 30);
  DataSettings settings = write({{"x", npyMatrix(counting(60, 2))}, {"y", npyIntegers(labels)}});
  settings.train = 60;
  EXPECT_NAMES(loadError(settings), "data.targets: ");
  EXPECT_NAMES(loadError(settings), "member y has 30 distinct integers as targets");
  settings.targets = Targets::Classes;
  EXPECT_EQ(loadDataset(settings, 1).outputs(), 30);
  settings.targets = Targets::Numbers;
  EXPECT_FALSE(loadDataset(settings, 1).classification);
}

TEST_F(NpzDataTest, KeepsToItsBudget) {
  DataSettings settings =
      write({{"x", npyMatrix(MatrixD::Zero(2000, 500))}, {"y", npyVector(std::vector<double>(2000))}});
  settings.train = 2000;
  try {
    loadDataset(settings, 1, {6e6, {}});
    FAIL();
  } catch (const Error& error) {
    EXPECT_NAMES(std::string(error.what()),
                 "set.npz: member x of shape (2000, 500): needs 0.008 GB of memory; allowed");
  }
}

TEST_F(NpzDataTest, OnlyTheSamplesThatAreTakenAreMade) {
  std::vector<double> labels(5000);
  for (std::size_t i = 0; i < labels.size(); ++i) labels[i] = static_cast<double>(i % 5);
  MatrixD x = MatrixD::Zero(5000, 400);
  for (Index i = 0; i < x.rows(); ++i) x(i, 399) = static_cast<double>(i);
  x(4999, 0) = kAbsent;  // nobody takes it
  DataSettings settings = write({{"x", npyMatrix(x)}, {"y", npyVector(labels)}});
  settings.classes = {3, 1};
  const auto lastColumn = [](const Samples& samples) { return Matrix(samples.inputs.row(399)); };
  const Dataset split = loadDataset(settings, 1, {1e6, {}});
  EXPECT_EQ(lastColumn(split.train), (Matrix(1, 4) << 1, 3, 6, 8).finished()) << "16 MB of doubles are not made";
  EXPECT_EQ(lastColumn(split.test), (Matrix(1, 2) << 11, 13).finished());
  settings = write({{"x", npyMatrix(x)},
                    {"y", npyVector(labels)},
                    {"x_test", npyMatrix(MatrixD(-x.topRows(4000)))},
                    {"y_test", npyVector(std::vector<double>(labels.begin(), labels.begin() + 4000))}});
  settings.classes = {3, 1};
  const Dataset two = loadDataset(settings, 1, {1e6, {}});
  EXPECT_EQ(lastColumn(two.train), lastColumn(split.train));
  EXPECT_EQ(lastColumn(two.test), (Matrix(1, 2) << -1, -3).finished());
  settings.test = 0;
  EXPECT_EQ(loadDataset(settings, 1, {1e6, {}}).test.count(), 0);
  settings.train = 5000;
  settings.classes = {4, 0};
  EXPECT_NAMES(loadError(settings), "member x holds NaN");
}

TEST_F(NpzDataTest, BrokenMembersAreNamed) {
  EXPECT_NAMES(loadError(write({{"data", npyVector({1, 2})}})),
               "no member x; a data set has x and y (and x_test, y_test); the file has data");
  EXPECT_NAMES(loadError(write({{"x", npyVector({1, 2})}, {"y", npyVector({1, 2})}})),
               "member x: shape (2,); it must be (n, d)");
  EXPECT_NAMES(loadError(write({{"x", npyMatrix(counting(3, 2))}, {"y", npyVector({1, 2})}})),
               "member y: shape (2,); it must be (n,) or (n, C) with n = 3");
  MatrixD large = counting(2, 2);
  large(1, 1) = 1e300;
  EXPECT_NAMES(loadError(write({{"x", npyMatrix(large)}, {"y", npyVector({0, 1})}})),
               "member x: holds a value that is not finite");
  writeBytes(m_folder / "set.npz", "no archive");
  const std::string text = loadError(dataSettings("npz", m_folder / "set.npz"));
  EXPECT_NAMES(text, "data.path: ");
  EXPECT_NAMES(text, "set.npz");
}

// --- CIFAR-10

TEST(Cifar10Test, ReadsPlanesAndClassesAcrossBatches) {
  const TemporaryFolder folder;
  writeBytes(folder / "data_batch_1.bin",
             cifarRecord(3, 255, 0, 51) + cifarRecord(0, 1, 1, 1) + cifarRecord(5, 0, 255, 0));
  writeBytes(folder / "data_batch_2.bin", cifarRecord(5, 7, 8, 9) + cifarRecord(3, 9, 8, 7));
  writeBytes(folder / "test_batch.bin", cifarRecord(5, 2, 2, 2));
  DataSettings settings = dataSettings("cifar10", folder.path());
  settings.classes = {3, 5};
  settings.train = 3;
  const Dataset data = loadDataset(settings, 1);
  EXPECT_EQ(data.title, "CIFAR-10 cat, dog");
  EXPECT_EQ(data.train.targets, (Matrix(1, 3) << -1, 1, 1).finished());
  EXPECT_EQ(data.train.inputs.col(0).segment(0, 1024), Vector::Ones(1024));
  EXPECT_EQ(data.train.inputs.col(0).segment(1024, 1024), Vector::Zero(1024));
  EXPECT_EQ(data.train.inputs(3071, 0), 0.2F);
  EXPECT_EQ(data.train.inputs(0, 2), 7.0F / 255);
  EXPECT_EQ(data.test.count(), 1);
  EXPECT_EQ(data.imageRows * data.imageColumns * data.imageChannels, 3072);
  EXPECT_NAMES(data.note, "missing in the folder: data_batch_3.bin, data_batch_4.bin, data_batch_5.bin");
}

TEST(Cifar10Test, FindsTheFolderOfTheArchive) {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder / "cifar-10-batches-bin");
  writeBytes(folder / "cifar-10-batches-bin/data_batch_1.bin", cifarRecord(0, 1, 2, 3) + cifarRecord(1, 1, 2, 3));
  DataSettings settings = dataSettings("cifar10", folder.path());
  settings.classes = {0, 1};
  const Dataset data = loadDataset(settings, 1);
  EXPECT_EQ(data.train.count(), 2);
  EXPECT_EQ(data.test.count(), 0);
  EXPECT_NAMES(data.note, "test_batch.bin");
}

TEST(Cifar10Test, KeepsToItsBudget) {
  const TemporaryFolder folder;
  std::string records;
  for (int i = 0; i < 100; ++i) records += cifarRecord(i % 2, 1, 2, 3);
  writeBytes(folder / "data_batch_1.bin", records);
  DataSettings settings = dataSettings("cifar10", folder.path());
  settings.classes = {0, 1};
  EXPECT_THROW(loadDataset(settings, 1, {1e6, {}}), Error);
  settings.train = 10;
  EXPECT_EQ(loadDataset(settings, 1, {1e6, {}}).train.count(), 10);
}

TEST(Cifar10Test, BrokenBatchesAreNamed) {
  const TemporaryFolder folder;
  DataSettings settings = dataSettings("cifar10", folder.path());
  settings.classes = {3, 5};
  EXPECT_NAMES(loadError(settings), "data.path: " + folder.path().string() + ": no folder with data_batch_1.bin");
  const std::string batch = (folder / "data_batch_1.bin").string();
  const std::string whole = cifarRecord(3, 1, 2, 3) + cifarRecord(5, 1, 2, 3);
  writeBytes(batch, whole.substr(0, 5000));
  EXPECT_NAMES(loadError(settings), batch + ": 5000 bytes are not a whole number of records");
  writeBytes(batch, "");
  EXPECT_NAMES(loadError(settings), batch + ": 0 bytes");
  writeBytes(batch, whole + cifarRecord(10, 0, 0, 0));
  EXPECT_NAMES(loadError(settings), batch + ": label 10 of record 3; allowed are 0 to 9");
  writeBytes(batch, cifarRecord(0, 1, 2, 3));
  EXPECT_NAMES(loadError(settings), "data.train: CIFAR-10 cat, dog holds no training sample");
}

}  // namespace
}  // namespace gatescope
