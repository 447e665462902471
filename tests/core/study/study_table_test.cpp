// One table of all points.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/study/study_folder.h"
#include "core/study/study_table.h"
#include "tests/support/data_files.h"
#include "tests/support/infinite.h"
#include "tests/support/sweeps.h"

namespace gatescope::test {
namespace {

StudyPoint pointWith(Index point, std::vector<StudyValue> values, const std::string& note = "") {
  return {.point = point,
          .values = std::move(values),
          .eigenvalues = {},
          .theoryEigenvalues = {},
          .note = note,
          .failure = ""};
}

Sweep classesSweep() {
  Sweep sweep = smallSweep();
  sweep.base.experiment.data.name = "gaussians";
  sweep.axes = {axis("data.classes", {"4, 7", "1, 2, 3"}), axis("optimiser.step_size", {"spectral", "0.1"})};
  sweep.measures = {"condition", "train_loss"};
  return sweep;
}

TEST(StudyTableTest, HasAColumnPerSettingAndMeasureAndTheoryWhereThereIsOne) {
  const Sweep sweep = classesSweep();
  const StudyPoint points[] = {
      pointWith(0,
                {{.value = 0.1 + 0.2, .theory = 3, .reason = ""}, {.value = 1e-300, .theory = kAbsent, .reason = ""}}),
      pointWith(1, {{.value = kInf, .theory = kAbsent, .reason = ""},
                    {.value = kAbsent, .theory = kAbsent, .reason = "why, not"}}),
      pointWith(3, {{.value = 1, .theory = 1, .reason = "b"}, {.value = 2, .theory = kAbsent, .reason = "b"}},
                "a \"quoted\"\nnote")};
  const std::string header = "point,data.classes,optimiser.step_size,condition,condition_theory,train_loss,note\n";
  const std::string lines[] = {"0,\"4, 7\",spectral,0.30000000000000004,3,1e-300,\n",
                               "1,\"4, 7\",0.1,inf,,,\"why, not\"\n",
                               "3,\"1, 2, 3\",0.1,1,1,2,\"a \"\"quoted\"\"\nnote; b\"\n"};
  EXPECT_EQ(studyCsv(sweep, {&points[0], &points[1], &points[2]}), header + lines[0] + lines[1] + lines[2]);
  EXPECT_EQ(studyCsv(sweep, {&points[2], &points[0]}), header + lines[2] + lines[0]);
  EXPECT_EQ(studyCsv(sweep, {}), header);
  StudyPoint failed = points[0];
  failed.failure = "no file";
  failed.values.clear();
  EXPECT_EQ(studyCsv(sweep, {&failed}), header);
}

TEST(StudyTableTest, MergeNamesWhatIsMissingBrokenOrFailed) {
  const TemporaryFolder folder;
  const StudyFolder study(folder / "s", classesSweep());
  const StudyPoint done =
      pointWith(1, {{.value = 5, .theory = 6, .reason = ""}, {.value = 7, .theory = kAbsent, .reason = ""}});
  study.write(done);
  writeBytes(study.file(0), "{");
  StudyPoint failed = pointWith(2, {});
  failed.failure = "there is not enough memory";
  study.write(failed);
  const MergedStudy merged = mergeStudy(study);
  EXPECT_EQ(merged.csv, studyCsv(classesSweep(), {&done}));
  EXPECT_EQ(merged.done, 1);
  EXPECT_FALSE(merged.complete());
  ASSERT_EQ(merged.problems.size(), 3u);
  EXPECT_NAMES(merged.problems[0],
               "point-000000.json (data.classes = 4, 7, optimiser.step_size = spectral): broken: not valid JSON");
  EXPECT_EQ(
      merged.problems[1],
      "point-000002.json (data.classes = 1, 2, 3, optimiser.step_size = spectral): failed: there is not enough memory");
  EXPECT_EQ(merged.problems[2], "point-000003.json (data.classes = 1, 2, 3, optimiser.step_size = 0.1): missing");
}

TEST(StudyTableTest, MergeTellsWhetherAllThatIsThereWasRead) {
  const TemporaryFolder folder;
  const StudyFolder study(folder / "s", classesSweep());
  writeBytes(study.file(0), "{");
  EXPECT_FALSE(mergeStudy(study).readFailed) << "what is broken was read";
  std::filesystem::create_directories(study.file(1));  // nothing that can be read
  EXPECT_TRUE(mergeStudy(study).readFailed);
}

TEST(StudyTableTest, MergeOfAllPointsIsTheTableOfAllPoints) {
  const TemporaryFolder folder;
  const Sweep sweep = smallSweep();
  const StudyFolder study(folder / "s", sweep);
  PointMeasurer measurer(sweep);
  std::vector<StudyPoint> points;
  std::vector<const StudyPoint*> pointers;
  for (Index i = sweep.points(); i-- > 0;) study.write(*measurer.measure(i, {}));  // order of measuring does not matter
  for (const Index i : allPoints(sweep)) points.push_back(*measurer.measure(i, {}));
  for (const StudyPoint& point : points) pointers.push_back(&point);
  const MergedStudy merged = mergeStudy(study);
  EXPECT_TRUE(merged.complete()) << merged.problems.front();
  EXPECT_EQ(merged.done, 12);
  EXPECT_EQ(merged.csv, studyCsv(sweep, pointers));
  EXPECT_EQ(std::ranges::count(merged.csv, '\n'), 13);
}

TEST(StudyTableTest, MergeTellsOfDifferentVersions) {
  const TemporaryFolder folder;
  Sweep sweep = smallSweep();
  sweep.axes = {axis("seed", {"1", "2"})};
  const StudyFolder study(folder / "s", sweep);
  PointMeasurer measurer(sweep);
  for (const Index i : allPoints(sweep)) study.write(*measurer.measure(i, {}));
  EXPECT_TRUE(mergeStudy(study).complete());
  std::string text = readBytes(study.file(1));
  const std::size_t at = text.find("\"program\":\"gatescope ");
  ASSERT_NE(at, std::string::npos);
  text.insert(at + 21, "9");
  writeBytes(study.file(1), text);
  const MergedStudy merged = mergeStudy(study);
  EXPECT_EQ(merged.done, 2);
  ASSERT_EQ(merged.problems.size(), 1u);
  EXPECT_NAMES(merged.problems[0], "the points were measured by different versions: gatescope ");
  EXPECT_NAMES(merged.problems[0], ", gatescope 9");
}

}  // namespace
}  // namespace gatescope::test
