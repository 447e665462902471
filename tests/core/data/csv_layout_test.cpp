// Which first row is a header, which column is the target, and what columns hold.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_layout.h"

#include <gtest/gtest.h>

#include "tests/support/data_files.h"
#include "tests/support/error_text.h"

namespace gatescope {
namespace {

CsvLayout layoutOf(const std::string& text, const std::string& target = "") {
  MemoryBudget budget;
  CsvScanner scanner(text, "f.csv");
  return csvLayout(scanner, target, budget);
}

std::string targetError(const std::string& text, const std::string& target) {
  return errorOf([&] { csvTarget(layoutOf(text, target), target, "f.csv"); });
}

TEST(CsvLayoutTest, AHeaderIsAFirstRowThatNoOtherIsLike) {
  for (const char* text :
       {"a,b\n1,2\n", "x,kind\n1,cat\n2,dog\n", "0,1,2,label\n5.6,6.7,0,0\n7.2,8.5,1,1\n",
        "2019,2020,price\n1,2,3\n4,5,6\n", ",0,1,label\n1,2,3,0\n2,3,4,1\n", "400.5,401,401.5,protein\n1,2,3,4\n",
        "a,\n1,2\n", "a,NA,b\n1,2,3\n", "label,x\n1,2\n3,y\n", "kind,1\n0,3\n1,4\n"})
    EXPECT_TRUE(layoutOf(text).hasHeader) << text;
  for (const char* text : {"1,2\n3,4\n", "1,cat\n2,dog\n", "5.1,abc,0\n1,2,1\n", "5.1,3.5,setosa\n1,2,setosa\n",
                           "0x10,0\n1,1\n", "1,x\n2,3\n3,x\n", "1,x\n2,3\n3,y\n", "NA,NA,setosa\n1,2,setosa\n",
                           ",,setosa\n1,2,setosa\n", "nan,inf\n2,3\n", "1,5;0\n2,5;1\n", "3,1,label\n1,2,0\n"})
    EXPECT_FALSE(layoutOf(text).hasHeader) << text;
  EXPECT_TRUE(layoutOf("5.1,abc\n1,2\n", "abc").hasHeader) << "named";
}

TEST(CsvLayoutTest, SeparatorsAtTheEndOfEveryLineMakeNoColumn) {
  EXPECT_EQ(layoutOf("a;b;\n1;2;\n3;4;\n").columns.size(), 2u);
  EXPECT_EQ(layoutOf("a;b\n1;2;\n3;4;\n").columns.size(), 2u);
  EXPECT_EQ(layoutOf("a;b;;;\n1;2\n3;4;;\n").columns.size(), 2u);
  EXPECT_EQ(layoutOf("a;b;c\n1;2;\n3;4;5\n").columns.size(), 3u) << "one cell is there";
  EXPECT_EQ(layoutOf("a;b;c\n1;2;\n3;4;\n").columns.size(), 3u) << "it has a name";
}

TEST(CsvLayoutTest, ColumnsAreCounted) {
  const CsvLayout layout = layoutOf("a;b;c\n1;1,5;x\n2;2;NA\n-;2,5;y\n");
  EXPECT_EQ(layout.rows, 3);
  EXPECT_EQ(layout.separator, ';');
  EXPECT_EQ(layout.columns[0].whole, 2);
  EXPECT_EQ(layout.columns[0].missing, 1);
  EXPECT_EQ(layout.columns[1].comma, 2);
  EXPECT_TRUE(layout.columns[1].isNumeric());
  EXPECT_EQ(layout.columns[2].text, 2);
  EXPECT_EQ(layout.columns[2].name, "c");
  EXPECT_EQ(layoutOf("a,b\n\"1,5\",2\n").columns[0].odd, 1) << "beside comma as separator it may group thousands";
}

TEST(CsvLayoutTest, AColumnThatIsTwoThingsIsAsked) {
  const char* text = "0,1,2,label\n5.6,6.7,0,0\n7.2,8.5,1,1\n";
  EXPECT_EQ(csvTarget(layoutOf(text), "", ""), 3u);
  EXPECT_EQ(csvTarget(layoutOf(text), "label", ""), 3u);
  EXPECT_EQ(csvTarget(layoutOf(text), "4", ""), 3u);
  EXPECT_EQ(csvTarget(layoutOf(text), "#2", ""), 1u);
  EXPECT_EQ(csvTarget(layoutOf(text), "0", ""), 0u);
  EXPECT_NAMES(targetError(text, "2"),
               "data.target_column: '2' is the name of column 3 of f.csv and the number of another; allowed: #3 or #2");
  EXPECT_NAMES(targetError("a,a,b\n1,2,3\n", "a"), "several columns called 'a'; allowed: the number of one");
  EXPECT_NAMES(targetError("a,b\n1,2\n", "#3"), "has no column '#3'");
  const std::vector<std::string> header = {"0", "1", "2", "label"};
  for (std::size_t c = 0; c < header.size(); ++c)
    EXPECT_EQ(csvTarget(layoutOf(text), csvColumnNumber(header, c), ""), c);
}

}  // namespace
}  // namespace gatescope
