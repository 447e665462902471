// Published numbers beside measured ones, against means and deviations counted by hand.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/published.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/base/folders.h"
#include "core/study/sweep_json.h"
#include "tests/support/data_files.h"
#include "tests/support/error_text.h"
#include "tests/support/infinite.h"
#include "tests/support/sweeps.h"

namespace gatescope::test {
namespace {

// d = 2, 3; seeds 1, 2, 3: the condition number.
Sweep threeSeeds() {
  return {identicalInputs(7), {axis("network.depth", {"2", "3"}), axis("seed", {"1", "2", "3"})}, {"condition"}};
}

StudyPoint conditionAt(Index point, double value) {
  StudyPoint result;
  result.point = point;
  result.values = {{.value = value, .theory = kAbsent, .reason = ""}};
  return result;
}

std::vector<PublishedComparison> compared(const std::vector<double>& values, const std::string& csv) {
  std::vector<StudyPoint> points;
  for (std::size_t i = 0; i < values.size(); ++i)
    if (!std::isnan(values[i])) points.push_back(conditionAt(static_cast<Index>(i), values[i]));
  std::vector<const StudyPoint*> pointers;
  for (const StudyPoint& point : points) pointers.push_back(&point);
  return comparePublished(threeSeeds(), pointers, publishedFromCsv(csv, "numbers.csv"));
}

TEST(PublishedTest, ComparesMeansOverAllSeedsWithTheirStandardErrors) {
  const std::string csv =
      "measure,network.depth,value,deviation,runs,source,name\n"
      "condition,2,5,0.5,4,paper,two\n"
      "condition,3,8,,,paper,three\n"
      "condition,4,1,1,1,paper,not measured\n"
      "alignment,2,1,1,1,paper,another measure\n";
  const auto rows = compared({1, 2, 6, 7, kInf, kAbsent}, csv);
  ASSERT_EQ(rows.size(), 2u) << "the others are of no point";
  EXPECT_EQ(rows[0].published.name, "two");
  EXPECT_EQ(rows[0].points, 3);
  EXPECT_EQ(rows[0].runs, 3);
  EXPECT_DOUBLE_EQ(rows[0].mean, 3);
  EXPECT_DOUBLE_EQ(rows[0].deviation, std::sqrt((4 + 1 + 9) / 2.0));
  EXPECT_DOUBLE_EQ(rows[0].difference(), -2);
  EXPECT_DOUBLE_EQ(rows[0].sigma(), std::sqrt(0.25 / 4 + 7.0 / 3));
  EXPECT_FALSE(rows[0].isOutside());
  EXPECT_EQ(rows[1].runs, 1) << "an infinite value is none";
  EXPECT_DOUBLE_EQ(rows[1].mean, 7);
  EXPECT_TRUE(std::isnan(rows[1].deviation));
  EXPECT_TRUE(std::isnan(rows[1].sigma())) << "neither deviation is known";
  EXPECT_FALSE(rows[1].isOutside());
}

TEST(PublishedTest, MarksWhatIsMoreThanThreeSigmaApart) {
  // Means 2, deviation 1, three runs; as many are reported: σ = √(1/3 + 1/3).
  const double sigma = std::sqrt(2.0 / 3);
  for (const double difference : {2.99, 3.01, -2.99, -3.01}) {
    const auto rows = compared({1, 2, 3}, "measure,value,deviation,runs,network.depth\ncondition," +
                                              std::to_string(2 - difference * sigma) + ",1,3,2\n");
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].isOutside(), std::abs(difference) > 3) << difference;
  }
  // The deviation that one side does not tell is that of the other.
  const auto untold = compared({1, 2, 3}, "measure,value,runs,network.depth\ncondition,9,2,2\n");
  EXPECT_DOUBLE_EQ(untold[0].sigma(), std::sqrt(1.0 / 2 + 1.0 / 3));
  EXPECT_TRUE(untold[0].isOutside());
  const auto single = compared({1}, "measure,value,deviation,runs,network.depth\ncondition,9,2,4,2\n");
  EXPECT_DOUBLE_EQ(single[0].sigma(), std::sqrt(4.0 / 4 + 4));
  const auto same = compared({1, 1}, "measure,value,deviation,runs,network.depth\ncondition,9,0,2,2\n");
  EXPECT_DOUBLE_EQ(same[0].sigma(), 0);
  EXPECT_FALSE(same[0].isOutside()) << "two runs of the same value have no spread to compare with";
  const auto none = compared({}, "measure,value,deviation,runs,network.depth\ncondition,9,2,4,2\n");
  ASSERT_EQ(none.size(), 1u) << "it is of points that are still to be measured";
  EXPECT_EQ(none[0].runs, 0);
  EXPECT_FALSE(none[0].isOutside());
}

TEST(PublishedTest, AnEmptyCellTakesAllAndSettingsThatDoNotVarySelectToo) {
  const auto rows = compared({1, 2, 3, 4, 5, 9},
                             "gating.variant,network.depth,measure,value\nfixed_random,,condition,4\n"
                             "relu,,condition,4\n,3,condition,6\n");
  ASSERT_EQ(rows.size(), 2u) << "no point is of relu";
  EXPECT_EQ(rows[0].runs, 6);
  EXPECT_DOUBLE_EQ(rows[0].mean, 4);
  EXPECT_EQ(rows[1].runs, 3);
  EXPECT_EQ(publishedWhere(rows[0].published, threeSeeds()), "") << "nothing of it varies";
  EXPECT_EQ(publishedWhere(rows[1].published, threeSeeds()), "network.depth = 3");
}

TEST(PublishedTest, TheTableIsAlignedAndMarked) {
  const auto rows = compared({1, 2, 3, 4},
                             "network.depth,measure,name,value,deviation,runs\n2,condition,FRNPF(II),9,1,3\n"
                             "3,condition,–,4.5,,\n");
  EXPECT_EQ(
      publishedTable(threeSeeds(), rows),
      "where              measure    name       reported             measured             difference  σ\n"
      "network.depth = 2  condition  FRNPF(II)  9.0000 ± 1.0000 (3)  2.0000 ± 1.0000 (3)  -7.0000     8.6 outside "
      "3 σ\n"
      "network.depth = 3  condition  –          4.5000               4.0000 (1)           -0.5000     –\n");
}

TEST(PublishedTest, SaysWhatIsWrongAndWhere) {
  const auto problem = [](const std::string& text) { return errorOf([&] { publishedFromCsv(text, "numbers.csv"); }); };
  EXPECT_NAMES(problem(""), "numbers.csv: holds no table of published numbers");
  EXPECT_NAMES(problem("measure,value\n"), "numbers.csv: holds no published numbers");
  EXPECT_NAMES(problem("measure,runs\ncondition,1\n"), "column value is missing");
  EXPECT_NAMES(problem("measure,value,value\n"), "column value is there twice");
  EXPECT_NAMES(problem("measure,value,network.dpth\n"), "did you mean network.depth?");
  EXPECT_NAMES(problem("measure,value\nconditon,1\n"), "numbers.csv: line 2, column 1: 'conditon' is no measure");
  EXPECT_NAMES(problem("measure,value\ncondition,a\n"), "line 2, column 2: value 'a' is not allowed");
  EXPECT_NAMES(problem("measure,value,runs\ncondition,1,0\n"), "allowed: a number of at least 1");
  EXPECT_NAMES(problem("measure,value,deviation\ncondition,1,-1\n"), "allowed: a number of at least 0");
  EXPECT_NAMES(problem("measure,value,network.depth\ncondition,1,99\n"), "network.depth: ");
  EXPECT_NAMES(problem("measure,value\ncondition,1,2\n"), "the row has 3 cells; allowed: 2");
}

// The files that come with the program fit each other: each row of the paper's table is five points of each study.
TEST(PublishedTest, ThePublishedTableFitsItsSweeps) {
  const std::filesystem::path folder = shippedFolders("studies").front() / "published";
  const std::vector<PublishedNumber> numbers = readPublished(folder / "published.csv");
  EXPECT_EQ(numbers.size(), 20u);
  for (const char* name : {"mnist-sgd.json", "mnist-adam.json"}) {
    const Sweep sweep = readSweep(folder / name);
    EXPECT_EQ(sweep.points(), 25);
    const auto rows = comparePublished(sweep, {}, numbers);
    ASSERT_EQ(rows.size(), 10u) << name;
    for (const PublishedComparison& row : rows) {
      EXPECT_EQ(row.points, 5) << name;
      EXPECT_GT(row.published.value, 0.95);
      EXPECT_LT(row.published.value, 0.99);
    }
    EXPECT_EQ(sweep.base.live.stopSteps % sweep.base.live.testEvery, 0) << "it is tested once an epoch";
    EXPECT_EQ(sweep.base.live.testEvery * sweep.base.experiment.optimiser.batch, sweep.base.experiment.data.train);
  }
}

}  // namespace
}  // namespace gatescope::test
