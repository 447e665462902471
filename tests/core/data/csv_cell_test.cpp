// What one cell of a table says.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_cell.h"

#include <gtest/gtest.h>

#include <string>

namespace gatescope {
namespace {

TEST(CsvCellTest, KindsOfCells) {
  const std::pair<const char*, CellKind> rows[] = {
      {"12", CellKind::Whole},      {"-3", CellKind::Whole},         {"+1e5", CellKind::Whole},
      {"1.5", CellKind::Point},     {".5", CellKind::Point},         {"1.", CellKind::Point},
      {"1,5", CellKind::Comma},     {"-0,25", CellKind::Comma},      {"1,5e3", CellKind::Comma},
      {"1e39", CellKind::TooLarge}, {"1e400", CellKind::TooLarge},   {"-INF", CellKind::TooLarge},
      {"", CellKind::Missing},      {"NA", CellKind::Missing},       {"n/a", CellKind::Missing},
      {"?", CellKind::Missing},     {"null", CellKind::Missing},     {"NaN", CellKind::Missing},
      {"-", CellKind::Missing},     {"#N/A", CellKind::Missing},     {"1.234,5", CellKind::Odd},
      {"1,234.5", CellKind::Odd},   {"1,234,567", CellKind::Odd},    {"1 234", CellKind::Odd},
      {"1'234", CellKind::Odd},     {"1\u00A0234,5", CellKind::Odd}, {"abc", CellKind::Text},
      {"0x10", CellKind::Text},     {"2019-01-02", CellKind::Text},  {"20-30", CellKind::Text},
      {"--1", CellKind::Text},      {"none", CellKind::Text},        {"infinite", CellKind::Text},
      {"1.2.3", CellKind::Text},    {"1,", CellKind::Odd},           {",", CellKind::Text}};
  for (const auto& [cell, kind] : rows) EXPECT_EQ(kindOfCell(cell), kind) << cell;
}

TEST(CsvCellTest, NumbersBeyondDoubleAreZeroOrTooLarge) {
  double number = 7;
  EXPECT_EQ(readCell("1e-400", number), CellKind::Whole);
  EXPECT_EQ(number, 0);
  EXPECT_EQ(readCell("-1e-400", number), CellKind::Whole);
  EXPECT_EQ(number, 0);
  EXPECT_EQ(readCell("0." + std::string(400, '0') + "1", number), CellKind::Point);
  EXPECT_EQ(number, 0);
  EXPECT_EQ(readCell("1,5e-400", number), CellKind::Comma);
  EXPECT_EQ(number, 0);
  EXPECT_EQ(readCell(std::string(400, '9'), number), CellKind::TooLarge);
  EXPECT_EQ(readCell("0,25", number), CellKind::Comma);
  EXPECT_EQ(number, 0.25);
}

TEST(CsvCellTest, LongCellsAreCutBetweenCharacters) {
  EXPECT_EQ(shownCell("abc"), "'abc'");
  const std::string most(39, 'x');
  EXPECT_EQ(shownCell(most + "äöü"), "'" + most + "…'");
}

}  // namespace
}  // namespace gatescope
