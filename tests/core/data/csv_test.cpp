// Tables as people have them: decimal commas, missing values, classes that are many, files that claim memory. The files
// of tests/data/csv came from the field.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv.h"

#include <gtest/gtest.h>

#include "tests/support/csv_texts.h"
#include "tests/support/data_files.h"
#include "tests/support/locations.h"

namespace gatescope {
namespace {

using test::csvError;
using test::dataSettings;
using test::loadError;
using test::parsedCsv;

std::filesystem::path field(const std::string& name) { return std::filesystem::path(test::testData()) / "csv" / name; }

DataSettings fieldSettings(const std::string& name, Targets targets = Targets::Value) {
  DataSettings settings = dataSettings("csv", field(name));
  settings.targets = targets;
  settings.test = 0;
  return settings;
}

DataSettings with(Targets targets) {
  DataSettings settings;
  settings.targets = targets;
  return settings;
}

DataSettings skipping() {
  DataSettings settings;
  settings.missing = Missing::Skip;
  return settings;
}

TEST(CsvFieldTest, DecimalCommasInTheTargetAreNumbers) {
  const Dataset data = loadDataset(fieldSettings("target_comma.csv"), 1);
  EXPECT_FALSE(data.classification);
  EXPECT_EQ(data.inputs(), 2);
  EXPECT_EQ(data.train.count(), 300);
  EXPECT_EQ(data.train.targets.minCoeff(), 9.4F);
}

TEST(CsvFieldTest, DecimalCommasAreNeverClasses) {
  EXPECT_NAMES(loadError(fieldSettings("target_comma.csv", Targets::Classes)), "data.targets: classes do not fit");
}

TEST(CsvFieldTest, DecimalCommasWithoutHeader) {
  const Dataset data = loadDataset(fieldSettings("two_commas.csv", Targets::Classes), 1);
  EXPECT_EQ(data.inputs(), 1);
  EXPECT_EQ(data.train.count(), 4);
  EXPECT_EQ(data.classNames.size(), 2u);
  EXPECT_EQ(data.train.inputs.minCoeff(), 1.5F);
}

TEST(CsvFieldTest, OneMissingValueAmongNumbersIsNamed) {
  const std::string text = loadError(fieldSettings("na_target.csv"));
  EXPECT_NAMES(text, "na_target.csv: line 19, column 3: 'NA' is a missing value");
  EXPECT_NAMES(text, "data.missing");
  DataSettings settings = fieldSettings("na_target.csv");
  settings.missing = Missing::Skip;
  const Dataset data = loadDataset(settings, 1);
  EXPECT_FALSE(data.classification);
  EXPECT_NAMES(data.note, "1 row that lacks a value left out");
}

TEST(CsvFieldTest, AHeaderOfNumbersAndAWord) {
  const Dataset data = loadDataset(fieldSettings("int_header.csv"), 1);
  EXPECT_EQ(data.inputs(), 3);
  EXPECT_EQ(data.train.count(), 60);
  EXPECT_EQ(data.classNames.size(), 2u);
}

TEST(CsvFieldTest, TwentySixClassesAreAskedForOrSaid) {
  DataSettings settings = fieldSettings("letters26.csv", Targets::Classes);
  settings.targetColumn = "1";
  EXPECT_EQ(loadDataset(settings, 1).outputs(), 26);
  settings.targets = Targets::Value;
  EXPECT_NAMES(loadError(settings),
               "has 26 distinct integers as targets, which may be classes or numbers; allowed: "
               "classes, numbers");
  settings.targets = Targets::Numbers;
  EXPECT_EQ(loadDataset(settings, 1).outputs(), 1);
}

TEST(CsvFieldTest, SeparatorLineOfASpreadsheet) {
  EXPECT_EQ(loadDataset(fieldSettings("sep_line.csv", Targets::Classes), 1).inputs(), 2);
}

TEST(CsvFieldTest, OneColumnOfARaggedFileIsNamed) {
  EXPECT_NAMES(loadError(fieldSettings("two_commas_broken.csv")), "two_commas_broken.csv: line 2, column 1: 1 cells");
}

TEST(CsvMissingTest, EveryKindIsNamedWithLineColumnAndText) {
  for (const char* cell : {"NA", "N/A", "?", "null", "NULL", "-", "#N/A"}) {
    const std::string text = csvError(std::string("a,b\n1,2\n") + cell + ",3\n");
    EXPECT_NAMES(text, std::string("f.csv: line 3, column 1: '") + cell + "' is a missing value");
    EXPECT_NAMES(text, "data.missing to skip");
    EXPECT_NAMES(csvError(std::string("a,b\n1,0.5\n2,") + cell + "\n"), "line 3, column 2: '");
  }
  EXPECT_NAMES(csvError("a,b\n1,2\n,3\n"), "line 3, column 1: the cell is empty");
  EXPECT_NAMES(csvError("a,b\n1,cat\n2,?\n"), "line 3, column 2: '?' is a missing value");
}

TEST(CsvMissingTest, SkippingLeavesOutTheseRowsAlone) {
  const CsvTable read = parsedCsv("a,b\n1,0.5\nNA,1.5\n3,\n4,2.5\n", skipping());
  EXPECT_EQ(read.table.cells, (std::vector<float>{1, 4}));
  EXPECT_EQ(read.table.values, (Matrix(1, 2) << 0.5, 2.5).finished());
  EXPECT_EQ(read.skipped, 2);
  EXPECT_EQ(read.note, "2 rows that lack a value left out");
  EXPECT_EQ(parsedCsv("a,b\n1,cat\n2,?\n3,dog\n", skipping()).table.classes.size(), 2u);
  EXPECT_NAMES(csvError("a,b\nNA,1\n2,?\n", skipping()), "data.missing = skip leaves none");
}

TEST(CsvNumberTest, DecimalCommasWhereTheColumnIsConsistent) {
  EXPECT_EQ(parsedCsv("a;b;c\n1,5;2;0,5\n2;3;1,25\n").table.cells, (std::vector<float>{1.5, 2, 2, 3}));
  EXPECT_EQ(parsedCsv("1,5\t0,5\n2,5\t1,5\n2,5\t0,25\n").table.values, (Matrix(1, 3) << 0.5, 1.5, 0.25).finished());
  EXPECT_NAMES(csvError("a;b\n1,5;0\n2,5;1\n3.5;0\n"), "line 4, column 1: '3.5' has a decimal point, but");
  EXPECT_NAMES(csvError("a;b\n1.5;0\n2.5;1\n3,5;0\n"), "line 4, column 1: '3,5' is not a number");
  EXPECT_NAMES(csvError("a;b\n1;1.234,5\n2;5,5\n"), "line 2, column 2: '1.234,5' is not a number");
  EXPECT_NAMES(csvError("a;b\n1;0,5\n2;x\n3;1,5\n"), "line 3, column 2: 'x' is not a number");
  EXPECT_NAMES(csvError("a;b\n1;x\n2;y\n3;1,5\n"), "line 4, column 2: '1,5' is neither a number nor a class");
  EXPECT_NAMES(csvError("a,b\n\"1,5\",0\n"), "line 2, column 1: '1,5' is not a number");
  EXPECT_NAMES(csvError("a,b\n1,\"1,5\"\n2,\"2,5\"\n"), "line 2, column 2: '1,5' is not a number");
}

TEST(CsvNumberTest, ASlipAmongNumbersIsNoClass) {
  EXPECT_NAMES(csvError("a,b\n1,0.5\n2,1.5\n3,oops\n"), "line 4, column 2: 'oops' is not a number");
  EXPECT_NAMES(csvError("a,b\n1,5\n2,6\n3,7\n4,8\n5,9\n6,oops\n"), "line 7, column 2: 'oops' is not a number");
  EXPECT_EQ(parsedCsv("a,b\n1,5\n2,6\n3,7\n4,8\n5,9\n6,5a\n", with(Targets::Classes)).table.classes.size(), 6u)
      << "said";
  EXPECT_NAMES(csvError("a,b\n1,x\n2,y\n", with(Targets::Numbers)), "line 2, column 2: 'x' is not a number");
}

TEST(CsvNumberTest, NamesOfClassesAreShort) {
  EXPECT_NAMES(csvError("a,b\n1,x\n2," + std::string(1001, 'y') + "\n"),
               "line 3, column 2: the name of a class has 1,001 bytes; allowed: at most 1,000");
}

TEST(CsvNumberTest, TooSmallIsZero) {
  EXPECT_EQ(parsedCsv("1e-400,0\n-1e-50,1\n").table.cells, (std::vector<float>{0, 0}));
}

TEST(CsvNumberTest, SeparatorsAtTheEndOfLines) {
  EXPECT_EQ(parsedCsv("a;b;c;\n1;2;0;\n3;4;1;\n").table.columns, 2);
  EXPECT_EQ(parsedCsv("1,2,0,\n3,4,1,\n").table.labels, (std::vector<std::int64_t>{0, 1}));
  EXPECT_EQ(parsedCsv("a,b,c\n1,2,0,,\n3,4,1\n").table.columns, 2);
  EXPECT_NAMES(csvError("a,b,c\n1,2,0\n3,4,\n"), "line 3, column 3: the target is empty");
}

TEST(CsvTargetsTest, ExplicitClassesUpToAThousand) {
  std::string text = "a,b\n", many = "a,b\n", reals = "a,b\n";
  for (int i = 0; i < 1000; ++i) text += "1," + std::to_string(i) + "\n";
  for (int i = 0; i < 1001; ++i) many += "1," + std::to_string(i) + "\n";
  EXPECT_EQ(parsedCsv(text, with(Targets::Classes)).table.classes.size(), 1000u);
  EXPECT_NAMES(csvError(text), "which may be classes or numbers");
  EXPECT_NAMES(csvError(many, with(Targets::Classes)), "more than 1,000 distinct integers");
  EXPECT_FALSE(parsedCsv(many).table.classification) << "too many to ask";
  EXPECT_FALSE(parsedCsv("1,0\n2,1\n3,0\n", with(Targets::Numbers)).table.classification);
  EXPECT_TRUE(parsedCsv("1,1\n2,2\n3,3\n4,4\n", with(Targets::Classes)).table.classification);
}

TEST(CsvFileTest, EncodingsAndLineEndsOfOtherMachines) {
  const test::TemporaryFolder folder;
  const std::string utf16 = [] {
    std::string bytes = "\xFF\xFE";
    for (const char c : std::string("x;y\r\n1,5;0\r\n2,5;1\r\n")) bytes += {c, '\0'};
    return bytes;
  }();
  const std::pair<std::string, const char*> rows[] = {{utf16, "UTF-16"},
                                                      {"gr\xF6\xDF"
                                                       "e;y\n1,5;0\n2,5;1\n",
                                                       "Windows-1252"},
                                                      {"x;y\r1,5;0\r2,5;1\r", ""}};
  for (const auto& [bytes, note] : rows) {
    test::writeBytes(folder / "f.csv", bytes);
    DataSettings settings = dataSettings("csv", folder / "f.csv");
    settings.test = 0;
    const Dataset data = loadDataset(settings, 1);
    EXPECT_EQ(data.train.inputs.sum(), 4) << note;
    EXPECT_NAMES(data.note, note);
  }
}

TEST(CsvFileTest, KeepsToItsBudgetAndStops) {
  const test::TemporaryFolder folder;
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "1,2,3,4,5,6,7,8," + std::to_string(i % 2) + "\n";
  test::writeBytes(folder / "f.csv", text);
  const DataSettings settings = dataSettings("csv", folder / "f.csv");
  try {
    loadDataset(settings, 1, {500'000, {}});
    FAIL();
  } catch (const Error& error) {
    EXPECT_NAMES(std::string(error.what()), "f.csv: needs 0.001 GB of memory; allowed: 0.001 GB (--memory)");
  }
  EXPECT_EQ(loadDataset(settings, 1, {5e6, {}}).train.count(), 1000);
  std::stop_source stop;
  stop.request_stop();
  EXPECT_THROW(loadDataset(settings, 1, {0, stop.get_token()}), Stopped);
}

TEST(CsvFileTest, OneLongLineIsRefusedForWhatItIs) {
  const test::TemporaryFolder folder;
  std::string line;
  for (int i = 0; i < 1'500'000; ++i) line += "1,";
  test::writeBytes(folder / "f.csv", line + "0\n");
  EXPECT_NAMES(loadError(dataSettings("csv", folder / "f.csv")), "more than 1,000,000 columns");
}

}  // namespace
}  // namespace gatescope
