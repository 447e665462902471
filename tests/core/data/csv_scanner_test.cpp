// How a text is cut into records and cells.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_scanner.h"

#include <gtest/gtest.h>

#include "tests/support/data_files.h"

namespace gatescope {
namespace {

std::vector<std::vector<std::string>> recordsOf(const std::string& text) {
  CsvScanner scanner(text, "f.csv");
  std::vector<std::vector<std::string>> records;
  for (CsvCells cells; scanner.next(cells);) records.emplace_back(cells.begin(), cells.end());
  return records;
}

TEST(CsvScannerTest, TheSeparatorIsWhatLeavesNumbersWhole) {
  const std::pair<const char*, char> rows[] = {
      {"1,5;0\n2,5;1\n", ';'},    {"1,5\t0\n2,5\t1\n", '\t'}, {"1,5,0\n2,5,1\n", ','},
      {"a;b\n1;x,y\n", ';'},      {"a,b\n1,x;y\n", ','},      {"1\n2\n", ','},
      {"1;2,5;x\n", ';'},         {"1,2,0\n1,0\n", ','},      {"sep=|\n1|2\n", '|'},
      {"sep=\t\n1,5\t2\n", '\t'}, {"sep=,\n1,2\n", ','},      {"\"a;b\",1\n\"c;d\",2\n", ','}};
  for (const auto& [text, separator] : rows) EXPECT_EQ(CsvScanner(text, "").separator(), separator) << text;
}

TEST(CsvScannerTest, AFirstLineMayNameTheSeparator) {
  CsvScanner scanner("sep=;\na;b\n1;2\n", "f.csv");
  CsvCells cells;
  ASSERT_TRUE(scanner.next(cells));
  EXPECT_EQ(cells, (CsvCells{"a", "b"}));
  EXPECT_EQ(scanner.line(), 2);
}

TEST(CsvScannerTest, EmptyRecordsAreNone) {
  EXPECT_EQ(recordsOf("\n1,2\n,,\n  \n3,4\n,\n").size(), 2u);
  EXPECT_EQ(recordsOf("1,2,\n3,4,\n").front().size(), 3u) << "an empty cell at the end is one";
}

TEST(CsvScannerTest, QuotesThatStandTwiceAreOne) {
  EXPECT_EQ(recordsOf("1,\"x, \"\"y\"\"\nz\"\n").front()[1], "x, \"y\"\nz");
  EXPECT_EQ(recordsOf("1,\"\"\n").front()[1], "");
}

TEST(CsvScannerTest, WhatNoRunCouldTakeIsRefused) {
  std::string wide;
  for (int i = 0; i < 1'000'002; ++i) wide += "1,";
  try {
    recordsOf(wide + "0\n");
    FAIL();
  } catch (const Error& error) {
    EXPECT_NAMES(std::string(error.what()), "f.csv: line 1, column 1000002: more than 1,000,000 columns");
  }
  EXPECT_THROW(recordsOf("1,\"" + std::string(3 << 20, 'x') + "\"\n"), Error);
  EXPECT_THROW(recordsOf("1,\"" + std::string(3 << 20, '"') + "x\"\n"), Error);
}

}  // namespace
}  // namespace gatescope
