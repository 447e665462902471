// Tests of the readers of files: IDX, CSV, NumPy archives and CIFAR-10, whole and broken.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>

#include "core/base/rng.h"
#include "core/data/csv.h"
#include "core/data/idx.h"
#include "tests/support/csv_texts.h"
#include "tests/support/data_files.h"

namespace gatescope {
namespace {

using test::dataSettings;
using test::idxBytes;
using test::idxImages;
using test::idxLabels;
using test::loadError;
using test::TemporaryFolder;
using test::writeBytes;
using test::writeGzip;

// --- IDX

const std::vector<int> kTrainLabels = {1, 2, 1, 2, 2, 1};
const std::vector<int> kTestLabels = {2, 1, 3};

void writeIdxFolder(const TemporaryFolder& folder, bool gzip, bool withTest = true) {
  const auto write = gzip ? writeGzip : writeBytes;
  const std::string ending = gzip ? ".gz" : "";
  write(folder / ("train-images-idx3-ubyte" + ending), idxImages(kTrainLabels));
  write(folder / ("train-labels-idx1-ubyte" + ending), idxLabels(kTrainLabels));
  if (!withTest) return;
  write(folder / ("t10k-images-idx3-ubyte" + ending), idxImages(kTestLabels));
  write(folder / ("t10k-labels-idx1-ubyte" + ending), idxLabels(kTestLabels));
}

TEST(IdxTest, ReadsPlainAndCompressedFolders) {
  for (const bool gzip : {false, true}) {
    const TemporaryFolder folder;
    writeIdxFolder(folder, gzip);
    const Dataset data = loadDataset(dataSettings("idx", folder.path()), 1);
    EXPECT_EQ(data.train.count(), 6);
    EXPECT_EQ(data.test.count(), 2);  // label 3 is no class of the training set
    EXPECT_EQ(data.inputs(), 6);
    EXPECT_EQ(data.imageRows, 2);
    EXPECT_EQ(data.imageColumns, 3);
    EXPECT_EQ(data.imageChannels, 1);
    EXPECT_EQ(data.train.targets, (Matrix(1, 6) << -1, 1, -1, 1, 1, -1).finished());
    for (Index s = 0; s < 6; ++s)
      EXPECT_EQ(data.train.inputs(5, s),
                static_cast<float>(10 * s + kTrainLabels[static_cast<std::size_t>(s)]) / 255.0F);
  }
}

TEST(IdxTest, TakesAnImagesFileAndHoldsOutTheLastSamples) {
  const TemporaryFolder folder;
  writeBytes(folder / "mine-images-idx3-ubyte", idxImages(kTrainLabels));
  writeGzip(folder / "mine-labels-idx1-ubyte.gz", idxLabels(kTrainLabels));
  DataSettings settings = dataSettings("idx", folder / "mine-images-idx3-ubyte");
  settings.train = 3;
  settings.test = 2;
  const Dataset data = loadDataset(settings, 1);
  EXPECT_EQ(data.title, "mine-images-idx3-ubyte");
  EXPECT_EQ(data.train.inputs(0, 2), 21.0F / 255);
  EXPECT_EQ(data.test.inputs(0, 0), 42.0F / 255);
  EXPECT_EQ(data.test.inputs(0, 1), 51.0F / 255);
  settings.path = (folder / "mine-labels-idx1-ubyte.gz").string();
  EXPECT_NAMES(loadError(settings), "its labels file is not in the same folder");
}

TEST(IdxTest, FindsTheTestFilesBesideAnImagesFile) {
  const TemporaryFolder folder;
  writeIdxFolder(folder, true);
  const Dataset data = loadDataset(dataSettings("idx", folder / "train-images-idx3-ubyte.gz"), 1);
  EXPECT_EQ(data.train.count(), 6);
  EXPECT_EQ(data.test.count(), 2);
}

TEST(IdxTest, ChoosesClasses) {
  const TemporaryFolder folder;
  writeIdxFolder(folder, false);
  DataSettings settings = dataSettings("idx", folder.path());
  settings.classes = {2, 1};
  settings.train = 2;
  const Dataset data = loadDataset(settings, 1);
  EXPECT_EQ(data.train.targets, (Matrix(1, 2) << 1, -1).finished());
  settings.classes = {2, 9};
  EXPECT_NAMES(loadError(settings), "data.classes: there is no class 9; idx has 1, 2");
}

TEST(IdxTest, BrokenFilesAreNamed) {
  struct Case {
    const char* what;
    std::string images, labels;
    const char* message;
  };
  const std::string images = idxImages(kTrainLabels), labels = idxLabels(kTrainLabels);
  std::string wrongMagic = images, wrongType = images, noDimensions = images;
  wrongMagic[0] = 'P';
  wrongType[2] = '\x0d';
  noDimensions[3] = '\0';
  const std::vector<Case> cases = {
      {"empty", "", labels, "truncated"},
      {"cut header", images.substr(0, 9), labels, "truncated"},
      {"cut body", images.substr(0, images.size() - 1), labels, "the header declares 52 bytes, but the file has 51"},
      {"too long", images + "x", labels, "the header declares 52 bytes, but the file has 53"},
      {"magic", wrongMagic, labels, "not an IDX file"},
      {"type", wrongType, labels, "IDX type 13"},
      {"dimensions", noDimensions, labels, "0 dimensions"},
      {"empty dimension", idxBytes({6, 0, 3}, ""), labels, "dimension 2 is empty"},
      {"huge", idxBytes({0xffffffff, 0xffffffff, 0xffffffff}, "abc"), labels, "more than a terabyte"},
      {"large", idxBytes({60000, 28, 28}, "abc"), labels, "but the file has"},
      {"one dimension", labels, labels, "two to four dimensions"},
      {"counts differ", images, idxLabels({1, 2}), "6 images, but"},
      {"labels are images", images, images, "a labels file has one dimension"},
      {"labels cut", images, labels.substr(0, labels.size() - 2), "but the file has"},
  };
  for (const Case& broken : cases) {
    SCOPED_TRACE(broken.what);
    const TemporaryFolder folder;
    writeBytes(folder / "train-images-idx3-ubyte", broken.images);
    writeBytes(folder / "train-labels-idx1-ubyte", broken.labels);
    const std::string text = loadError(dataSettings("idx", folder.path()));
    EXPECT_NAMES(text, "data.path: " + folder.path().string());
    EXPECT_NAMES(text, broken.message);
  }
}

TEST(IdxTest, BrokenCompressedFilesAreNamed) {
  const TemporaryFolder folder;
  writeIdxFolder(folder, true, false);
  const std::filesystem::path images = folder / "train-images-idx3-ubyte.gz";
  const std::string whole = test::readBytes(images);
  const DataSettings settings = dataSettings("idx", folder.path());
  ASSERT_EQ(loadError(settings), "");
  writeBytes(images, whole.substr(0, whole.size() / 2));
  EXPECT_NAMES(loadError(settings), images.string());
  writeGzip(images, idxImages(kTrainLabels).substr(0, 30));
  EXPECT_NAMES(loadError(settings), images.string() + ": the file is truncated");
  writeGzip(images, idxBytes({6, 65535, 65535}, "abc"));
  EXPECT_NAMES(loadError(settings), "at most 64 MiB");
  writeGzip(images, idxBytes({60000, 28, 28}, "abc"));
  EXPECT_NAMES(loadError(settings), "more than a compressed file of");
}

TEST(IdxTest, ASmallFileKeepsToTheBudget) {
  const TemporaryFolder folder;
  writeGzip(folder / "train-images-idx3-ubyte.gz", idxBytes({20000, 28, 28}, std::string(20000 * 784, '\0')));
  writeGzip(folder / "train-labels-idx1-ubyte.gz", idxBytes({20000}, std::string(20000, '\1')));
  DataSettings settings = dataSettings("idx", folder.path());
  settings.train = 20000;
  settings.targets = Targets::Classes;
  try {
    loadDataset(settings, 1, {2e7, {}});
    FAIL() << "60 MB of single precision in 20 kB";
  } catch (const Error& error) {
    EXPECT_NAMES(std::string(error.what()), "train-images-idx3-ubyte.gz: needs 0.062 GB of memory; allowed: 0.020 GB");
  }
  std::stop_source stop;
  stop.request_stop();
  EXPECT_THROW(loadDataset(settings, 1, {0, stop.get_token()}), Stopped);
}

TEST(IdxTest, MutationsNeverDoMoreThanThrow) {
  const TemporaryFolder folder;
  writeIdxFolder(folder, true, false);
  const std::filesystem::path images = folder / "train-images-idx3-ubyte.gz";
  const std::filesystem::path labels = folder / "train-labels-idx1-ubyte.gz";
  const DataSettings settings = dataSettings("idx", folder.path());
  Rng rng(1, "mutations");
  int refused = 0;
  for (const std::filesystem::path& file : {images, labels}) {
    const std::string whole = test::readBytes(file);
    for (int round = 0; round < 150; ++round) {
      std::string bytes = whole;
      bytes[rng.below(bytes.size())] = static_cast<char>(rng.below(256));
      if (rng.bernoulli(0.3)) bytes.resize(rng.below(bytes.size()));
      writeBytes(file, bytes);
      const std::string text = loadError(settings);
      refused += !text.empty();
      EXPECT_TRUE(text.empty() || text.starts_with("data.")) << text;
    }
    writeBytes(file, whole);
  }
  EXPECT_GT(refused, 100);
}

TEST(IdxTest, ReaderChecksTheChecksumWhenItReadsAll) {
  const TemporaryFolder folder;
  MemoryBudget budget;
  writeGzip(folder / "labels", idxLabels({1, 2, 3}));
  std::string bytes = test::readBytes(folder / "labels");
  bytes[bytes.size() - 8] = static_cast<char>(bytes[bytes.size() - 8] ^ 1);  // first byte of the CRC
  writeBytes(folder / "broken", bytes);
  EXPECT_EQ(IdxReader(folder / "labels").readAll(budget), (std::vector<std::uint8_t>{1, 2, 3}));
  EXPECT_THROW(IdxReader(folder / "broken").readAll(budget), Error);
}

// --- CSV

DataSettings targetAt(const std::string& column) {
  DataSettings settings;
  settings.targetColumn = column;
  return settings;
}

Table tableOf(const std::string& text, const std::string& target = "") {
  return test::parsedCsv(text, targetAt(target)).table;
}

std::string refusalOf(const std::string& text, const std::string& target = "") {
  return test::csvError(text, targetAt(target));
}

TEST(CsvDataTest, DetectsHeaderSeparatorAndLineEnds) {
  const std::vector<float> cells = {1, 2.5, -3, 4e2};
  for (const char* text :
       {"1,2.5,a\n-3,4e2,b\n", "x;y;z\r\n1;2.5;a\r\n-3;4e2;b", "\xEF\xBB\xBFx\ty\tz\n1\t2.5\ta\n\n-3\t4e2\tb\n\n",
        "\"x\",\"y, really\",\"z\"\n\"1\", 2.5 ,a\n-3,\"+4e2\" ,\"b\"\n"}) {
    const Table table = tableOf(text);
    EXPECT_EQ(table.cells, cells) << text;
    EXPECT_EQ(table.columns, 2) << text;
    EXPECT_TRUE(table.classification) << text;
    EXPECT_EQ(table.labels, (std::vector<std::int64_t>{0, 1})) << text;
    EXPECT_EQ(table.classes[1].name, "b") << text;
  }
}

TEST(CsvDataTest, QuotedCellsKeepSeparatorsQuotesAndLineBreaks) {
  const Table table = tableOf("a,kind\n1,\"x, \"\"y\"\"\nz\"\n2,plain\n");
  EXPECT_EQ(table.classes[0].name, "plain");
  EXPECT_EQ(table.classes[1].name, "x, \"y\"\nz");
  EXPECT_NAMES(refusalOf("a,b\n1,\"x\ny\"\n2,3,4\n"), "line 4, column 3");  // the line break in quotes is counted
}

TEST(CsvDataTest, TargetColumnByNameAndNumber) {
  const char* text = "y,a,b\n1,10,20\n0,30,40\n";
  for (const char* target : {"y", "1"}) {
    const Table table = tableOf(text, target);
    EXPECT_EQ(table.cells, (std::vector<float>{10, 20, 30, 40}));
    EXPECT_EQ(table.labels, (std::vector<std::int64_t>{1, 0}));
  }
  EXPECT_EQ(tableOf(text, "a").labels, (std::vector<std::int64_t>{10, 30}));
  EXPECT_EQ(tableOf("2019,2020,kind\n1,2,3\n4,5,6\n", "kind").cells,
            (std::vector<float>{1, 2, 4, 5}));  // a name makes it a header
  EXPECT_NAMES(refusalOf(text, "aa"), "data.target_column: f.csv has no column 'aa' (did you mean");
  EXPECT_NAMES(refusalOf(text, "4"), "numbers from 1 to 3");
  EXPECT_NAMES(refusalOf(text, "0"), "data.target_column");
  EXPECT_NAMES(refusalOf("1,2\n3,4\n", "y"), "allowed are numbers from 1 to 2");
}

TEST(CsvDataTest, TargetsAreClassesOrValues) {
  EXPECT_TRUE(tableOf("1,0\n2,1\n").classification);
  EXPECT_TRUE(tableOf("1,-1\n2,1\n3,1\n").classification);
  const Table values = tableOf("1,0.5\n2,1\n3,2\n");
  EXPECT_FALSE(values.classification);
  EXPECT_EQ(values.values, (Matrix(1, 3) << 0.5, 1, 2).finished());
  EXPECT_FALSE(tableOf("1,1\n2,2\n3,3\n4,4\n").classification);
  EXPECT_EQ(tableOf("1,3\n2,x\n3,3\n").classes.size(), 2U);  // text and number together are texts
}

TEST(CsvDataTest, BadCellsAreNamedByLineAndColumn) {
  EXPECT_NAMES(refusalOf("a,b,c\n1,2,0\n3,x,1\n"), "f.csv: line 3, column 2: 'x' is not a number");
  EXPECT_NAMES(refusalOf("a,b,c\n\n1,,0\n"), "f.csv: line 3, column 2: the cell is empty");
  EXPECT_NAMES(refusalOf("a,b\n\"1,5\",0\n"), "line 2, column 1: '1,5' is not a number");
  for (const char* bad : {"nan", "inf", "-INF", "NaN", "1e400", "1e39"})
    EXPECT_NAMES(refusalOf(std::string("a,b\n1,0\n") + bad + ",1\n"),
                 std::string("line 3, column 1: '") + bad + "' is not a finite number");
  EXPECT_NAMES(refusalOf("1,0\n2,nan\n"), "line 2, column 2: 'nan' is not a finite");
  EXPECT_NAMES(refusalOf("1,0\n2,\n"), "line 2, column 2: the target is empty");
  EXPECT_NAMES(refusalOf("1,2,0\n1,0\n"), "line 2, column 2: 2 cells, but the first row has 3");
  EXPECT_NAMES(refusalOf("1,2,0\n1,2,3,0\n"), "line 2, column 4: 4 cells");
  EXPECT_NAMES(refusalOf("a,b\n1,\"open\n2,3\n"), "line 2, column 2: the quote that opens here");
  EXPECT_NAMES(refusalOf("a,b\n1,\"x\"y\n"), "line 2, column 2: text after the closing quote");
  EXPECT_NAMES(refusalOf("5.1,abc,setosa\n1,2,setosa\n"), "line 1, column 2");  // half numbers: no header
  EXPECT_NAMES(refusalOf("0x10,0\n1,1\n"), "'0x10' is not a number");
}

TEST(CsvDataTest, FilesWithoutATableAreRefused) {
  EXPECT_NAMES(refusalOf(""), "f.csv: the file is empty");
  EXPECT_NAMES(refusalOf("\n \r\n"), "the file is empty");
  EXPECT_NAMES(refusalOf("1\n2\n"), "only one column");
  EXPECT_NAMES(refusalOf("a,b\n"), "a header but no rows");
  std::string text = "a,b\n";
  for (int i = 0; i < 1001; ++i) text += "1,name" + std::to_string(i) + "\n";
  EXPECT_NAMES(refusalOf(text), "1,001 distinct texts");
}

TEST(CsvDataTest, MutationsNeverDoMoreThanThrow) {
  const std::string whole = "a;\"b\";c\r\n1;2;\"x\"\r\n-3.5;4e1;\"y \"\"z\"\r\n5;6;x\r\n";
  Rng rng(1, "mutations");
  int refused = 0, accepted = 0;
  for (int round = 0; round < 2000; ++round) {
    std::string text = whole;
    for (int change = 0; change < 2; ++change) text[rng.below(text.size())] = "\",;\n\r\t 9e.-x\xff"[rng.below(14)];
    if (rng.bernoulli(0.2)) text.resize(rng.below(text.size()));
    try {
      const Table table = tableOf(text);
      EXPECT_EQ(table.rows(), static_cast<Index>(table.classification ? table.labels.size()
                                                                      : static_cast<std::size_t>(table.values.cols())));
      ++accepted;
    } catch (const Error& error) {
      EXPECT_NAMES(std::string(error.what()), "f.csv");
      ++refused;
    }
  }
  EXPECT_GT(refused, 200);
  EXPECT_GT(accepted, 200);
}

TEST(CsvDataTest, LoadsShuffledBySeedAndSplits) {
  const TemporaryFolder folder;
  std::string text = "value,kind\n";
  for (int i = 0; i < 30; ++i) text += std::to_string(i) + (i < 15 ? ",cat\n" : ",dog\n");
  writeBytes(folder / "pets.csv", text);
  DataSettings settings = dataSettings("csv", folder / "pets.csv");
  settings.train = 20;
  settings.test = 10;
  const Dataset data = loadDataset(settings, 4);
  EXPECT_EQ(data.title, "pets");
  EXPECT_EQ(data.classNames, (std::vector<std::string>{"cat", "dog"}));
  std::vector<float> seen(data.train.inputs.data(), data.train.inputs.data() + 20);
  seen.insert(seen.end(), data.test.inputs.data(), data.test.inputs.data() + 10);
  EXPECT_FALSE(std::is_sorted(seen.begin(), seen.end()));
  for (Index s = 0; s < 20; ++s) EXPECT_EQ(data.train.targets(0, s), data.train.inputs(0, s) < 15 ? -1.0F : 1.0F);
  std::sort(seen.begin(), seen.end());
  for (std::size_t i = 0; i < 30; ++i) EXPECT_EQ(seen[i], static_cast<float>(i));  // every row once
  EXPECT_EQ(loadDataset(settings, 4).train.inputs, data.train.inputs);
  EXPECT_NE(loadDataset(settings, 5).train.inputs, data.train.inputs);
  settings.classes = {1, 0};
  EXPECT_EQ(loadDataset(settings, 4).train.targets, -data.train.targets);
  settings.classes = {4, 7};
  EXPECT_NAMES(loadError(settings), "data.classes: there is no class 4; csv has 0 (cat), 1 (dog)");
  settings.classes.clear();
  settings.train = 1000;
  settings.test = 500;
  const Dataset all = loadDataset(settings, 4);
  EXPECT_EQ(all.train.count(), 20);
  EXPECT_NAMES(all.note,
               "20 training samples instead of the 1,000 requested; 10 test samples instead of the 500 requested");
  writeBytes(folder / "pets.csv", std::string("1,2\n3,\0\n", 8));
  EXPECT_NAMES(loadError(settings), "not a text file");
  settings.path = folder.path().string();
  EXPECT_NAMES(loadError(settings), "no such file");
  writeBytes(folder / "data.csv", "a,b,c\n1,2,0\n3,x,1\n");
  settings.path = std::filesystem::relative(folder / "data.csv").string();
  EXPECT_NAMES(loadError(settings), "data.path: " + settings.path + ": line 3, column 2");
}

using Rows = std::vector<std::vector<std::string>>;

TEST(CsvHeadTest, CutsAsTheReaderDoes) {
  const CsvHead head = csvHead("\xEF\xBB\xBF\n a ;\"b;\"\"c\"\"\" ; d\r\n1;2;\"x\ny\"\r\n\n3;4;5", true, 10);
  EXPECT_EQ(head.header, (std::vector<std::string>{"a", "b;\"c\"", "d"}));
  EXPECT_EQ(head.rows, (Rows{{"1", "2", "x\ny"}, {"3", "4", "5"}}));
}

TEST(CsvHeadTest, KnowsAHeaderByTheReadersRule) {
  EXPECT_TRUE(csvHead("a,1.5\n2,x\n", true, 10).header.empty());
  EXPECT_EQ(csvHead("a,1\n2,3\n", true, 10).header.size(), 2u) << "a word over numbers, beside what can be a name";
  EXPECT_TRUE(csvHead("nan,inf\n2,3\n", true, 10).header.empty()) << "not finite, but numbers";
  EXPECT_EQ(csvHead("a,b\n2,3\n", true, 10).header.size(), 2u);
  EXPECT_EQ(csvHead("a,\n2,3\n", true, 10).header, (std::vector<std::string>{"a", ""}));
}

TEST(CsvHeadTest, LeavesOutWhatIsCutOffOrCannotBeCut) {
  EXPECT_EQ(csvHead("1,2\n3,4\n5,", false, 10).rows, (Rows{{"1", "2"}, {"3", "4"}}));
  EXPECT_EQ(csvHead("1,2\n3,4\n5,6", true, 10).rows.size(), 3u);
  EXPECT_EQ(csvHead("1,2\n3,\"4\n5,6\n", false, 10).rows, (Rows{{"1", "2"}})) << "an open quote";
  EXPECT_EQ(csvHead("1,2\n3,4\n5,6\n", true, 2).rows.size(), 2u);
  EXPECT_TRUE(csvHead("", true, 10).rows.empty());
}

}  // namespace
}  // namespace gatescope
