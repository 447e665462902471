// A study on disk.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/study/sweep_json.h"
#include "tests/support/data_files.h"
#include "tests/support/full_disk.h"
#include "tests/support/infinite.h"
#include "tests/support/sweeps.h"

namespace gatescope::test {
namespace {

using State = StudyFolder::State;
StudyPoint example(Index point) {
  return {.point = point,
          .values = {{.value = kInf, .theory = 0.1 + 0.2, .reason = ""},
                     {.value = kAbsent, .theory = kAbsent, .reason = "a \"reason\", with more; über"}},
          .eigenvalues = {1.5, 1e-300, -0.0},
          .theoryEigenvalues = {2, kInf},
          .note = "a note",
          .failure = "",
          .curve = {{0, 3, 7}, {1.25, 0.5, kInf}}};
}

bool same(double a, double b) {
  return (std::isnan(a) && std::isnan(b)) || (a == b && std::signbit(a) == std::signbit(b));
}

// What making a folder or opening one throws.
template <class Make>
std::string errorOf(const Make& make) {
  try {
    make();
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

TEST(StudyFolderTest, PointsComeBackAsTheyWere) {
  const TemporaryFolder folder;
  const StudyFolder study(folder / "deep" / "study", smallSweep());
  EXPECT_EQ(study.file(12).filename(), "point-000012.json");
  EXPECT_EQ(study.read(3).state, State::Missing);
  study.write(example(3));
  const StudyFolder::Read read = StudyFolder::open(folder / "deep" / "study").read(3);
  ASSERT_EQ(read.state, State::Done) << read.problem;
  EXPECT_TRUE(read.program.starts_with("gatescope "));
  const StudyPoint wanted = example(3);
  EXPECT_EQ(read.point.point, 3);
  ASSERT_EQ(read.point.values.size(), 2u);
  for (std::size_t i = 0; i < 2; ++i) {
    EXPECT_TRUE(same(read.point.values[i].value, wanted.values[i].value));
    EXPECT_TRUE(same(read.point.values[i].theory, wanted.values[i].theory));
    EXPECT_EQ(read.point.values[i].reason, wanted.values[i].reason);
  }
  ASSERT_EQ(read.point.eigenvalues.size(), 3u);
  for (std::size_t i = 0; i < 3; ++i) EXPECT_TRUE(same(read.point.eigenvalues[i], wanted.eigenvalues[i]));
  EXPECT_EQ(read.point.theoryEigenvalues, wanted.theoryEigenvalues);
  EXPECT_EQ(read.point.note, wanted.note);
  EXPECT_EQ(read.point.curve.step, wanted.curve.step);
  EXPECT_EQ(read.point.curve.loss, wanted.curve.loss);
}

TEST(StudyFolderTest, AMeasuredPointComesBackToTheSameBytes) {
  const TemporaryFolder folder;
  Sweep sweep = smallSweep();
  sweep.measures = {"condition", "linearised_steps", "off_diagonal_ratio", "training_steps", "test_loss"};
  sweep.base.live.stopSteps = 3;
  const StudyFolder study(folder / "s", sweep);
  PointMeasurer measurer(sweep);
  study.write(*measurer.measure(5, {}));
  const std::string bytes = readBytes(study.file(5));
  study.write(study.read(5).point);
  EXPECT_EQ(readBytes(study.file(5)), bytes);
}

TEST(StudyFolderTest, AFailureIsKeptAndToBeDoneAgain) {
  const TemporaryFolder folder;
  const StudyFolder study(folder / "s", smallSweep());
  study.write(
      {.point = 4, .values = {}, .eigenvalues = {}, .theoryEigenvalues = {}, .note = "", .failure = "no such file"});
  const StudyFolder::Read read = study.read(4);
  EXPECT_EQ(read.state, State::Failed);
  EXPECT_EQ(read.problem, "no such file");
  EXPECT_EQ(read.point.failure, "no such file");
  EXPECT_TRUE(read.point.values.empty());
  study.write(example(2));
  EXPECT_EQ(study.unfinished({1, 2, 4}), (std::vector<Index>{1, 4}));
}

// A failure quotes what was in a file, and files hold anything.
TEST(StudyFolderTest, TextThatIsNoUtf8IsWrittenAllTheSame) {
  const TemporaryFolder folder;
  const StudyFolder study(folder / "s", smallSweep());
  const std::string quoted = "table.csv: '\xff\xfe\x80' is not a number";
  study.write({.point = 0, .values = {}, .eigenvalues = {}, .theoryEigenvalues = {}, .note = "", .failure = quoted});
  const StudyFolder::Read read = study.read(0);
  EXPECT_EQ(read.state, State::Failed) << read.problem;
  EXPECT_NAMES(read.problem, "is not a number");
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from << " in " << text;
  return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

TEST(StudyFolderTest, ABrokenFileHasAReasonAndNeverThrows) {
  const TemporaryFolder folder;
  const StudyFolder study(folder / "s", smallSweep());
  study.write(example(3));
  const std::string good = readBytes(study.file(3));
  const auto with = [&](const std::string& from, const std::string& to) { return replaced(good, from, to); };
  const std::pair<const char*, std::string> broken[] = {
      {"empty", ""},
      {"truncated", good.substr(0, good.size() / 2)},
      {"one byte short", good.substr(0, good.size() - 2)},
      {"binary", std::string("\0\x01\xff\x93NUMPY\0\0", 11)},
      {"not an object", "[1, 2]"},
      {"a number", "3"},
      {"null", "null"},
      {"an empty object", "{}"},
      {"deep", std::string(100'000, '[')},
      {"twice", good + good},
      {"other format", with("\"format\":1", "\"format\":2")},
      {"no format", with("\"format\":1,", "")},
      {"other point", with("\"point\":3", "\"point\":4")},
      {"point is text", with("\"point\":3", "\"point\":\"3\"")},
      {"other settings", with("\"depth\":2", "\"depth\":3")},
      {"settings are a list", with("\"settings\":{", "\"settings\":[],\"old\":{")},
      {"program is a number", with("\"program\":\"", "\"program\":1,\"old\":\"")},
      {"missing measure", with("\"linearised_steps\":null", "\"linear\":null")},
      {"value is text", with("\"condition\":\"inf\"", "\"condition\":\"large\"")},
      {"value is a list", with("\"condition\":\"inf\"", "\"condition\":[1]")},
      {"value is true", with("\"condition\":\"inf\"", "\"condition\":true")},
      {"value is no double", with("\"condition\":\"inf\"", "\"condition\":1e999")},
      {"NaN", with("\"condition\":\"inf\"", "\"condition\":NaN")},
      {"values are a list", with("\"values\":{", "\"values\":[],\"old\":{")},
      {"theory is a number", with("\"theory\":{", "\"theory\":1,\"old\":{")},
      {"reasons are a list", with("\"absent\":{", "\"absent\":[],\"old\":{")},
      {"reason is a number",
       with("\"absent\":{\"linearised_steps\":\"", "\"absent\":{\"linearised_steps\":1,\"old\":\"")},
      {"note is a number", with("\"note\":\"a note\"", "\"note\":1")},
      {"eigenvalues are a number", with("\"eigenvalues\":[", "\"eigenvalues\":1,\"old\":[")},
      {"eigenvalues are an object", with("\"eigenvalues\":[", "\"eigenvalues\":{\"a\":1},\"old\":[")},
      {"an eigenvalue is text", with("\"eigenvalues\":[1.5", "\"eigenvalues\":[\"1.5\"")},
      {"curve is a list", with("\"curve\":{", "\"curve\":[],\"old\":{")},
      {"curve without steps", with("\"step\":[0,3,7]", "\"steps\":[0,3,7]")},
      {"steps are a number", with("\"step\":[0,3,7]", "\"step\":3")},
      {"a step is not whole", with("\"step\":[0,3,7]", "\"step\":[0,3.5,7]")},
      {"a step below zero", with("\"step\":[0,3,7]", "\"step\":[-1,3,7]")},
      {"steps that go back", with("\"step\":[0,3,7]", "\"step\":[0,3,3]")},
      {"a step too many", with("\"step\":[0,3,7]", "\"step\":[0,3,7,8]")},
      {"a loss is text", with("\"train_loss\":[1.25", "\"train_loss\":[\"low\"")},
      {"losses are an object", with("\"train_loss\":[", "\"train_loss\":{},\"old\":[")},
      {"failure is a number", with("\"point\":3", "\"point\":3,\"failure\":1")},
      {"key twice", with("\"point\":3", "\"point\":3,\"point\":3")},
      {"value twice", with("\"condition\":\"inf\"", "\"condition\":1,\"condition\":\"inf\"")}};
  for (const auto& [what, bytes] : broken) {
    writeBytes(study.file(3), bytes);
    const StudyFolder::Read read = study.read(3);
    EXPECT_EQ(read.state, State::Broken) << what;
    EXPECT_NE(read.problem, "") << what;
  }
  writeBytes(study.file(3), good);
  EXPECT_EQ(study.read(3).state, State::Done);
}

// A version with fewer settings and without loss curves wrote less. What it measured still counts.
TEST(StudyFolderTest, AFileOfAnEarlierVersionIsReadAsBefore) {
  const TemporaryFolder folder;
  const StudyFolder study(folder / "s", smallSweep());
  StudyPoint point = example(3);
  point.curve = {};
  study.write(point);
  const std::string now = readBytes(study.file(3));
  EXPECT_EQ(now.find("curve"), std::string::npos);
  writeBytes(study.file(3), replaced(now, ",\"permute_gates\":false", ""));
  const StudyFolder::Read read = study.read(3);
  EXPECT_EQ(read.state, State::Done) << read.problem;
  EXPECT_TRUE(read.point.curve.isEmpty());
  EXPECT_EQ(read.point.theoryEigenvalues, point.theoryEigenvalues);
  for (const char* other : {",\"permute_gates\":true", ",\"no_such_setting\":1"}) {
    writeBytes(study.file(3), replaced(now, ",\"permute_gates\":false", other));
    EXPECT_EQ(study.read(3).state, State::Broken) << other;
  }
}

TEST(StudyFolderTest, AFolderInTheFilesPlaceIsBrokenAndCannotBeReplaced) {
  const TemporaryFolder folder;
  const StudyFolder study(folder / "s", smallSweep());
  std::filesystem::create_directories(study.file(3) / "more");
  EXPECT_EQ(study.read(3).state, State::Broken);
  EXPECT_NAMES(study.read(3).problem, study.file(3).string());
  EXPECT_NAMES(errorOf([&] { study.write(example(3)); }), study.file(3).string() + ": cannot be written");
  EXPECT_EQ(study.unfinished({3}), std::vector<Index>{3});
}

TEST(StudyFolderTest, AFullDiskLeavesNoHalfFile) {
  const TemporaryFolder folder;
  const StudyFolder study(folder / "s", smallSweep());
  study.write(example(3));
  const std::string good = readBytes(study.file(3));
  {
    const FullDisk full(100);
    EXPECT_NAMES(errorOf([&] { study.write(example(3)); }), study.file(3).string() + ": cannot be written");
    EXPECT_NAMES(errorOf([&] { study.write(example(4)); }), study.file(4).string() + ": cannot be written");
  }
  EXPECT_EQ(readBytes(study.file(3)), good);
  EXPECT_EQ(study.read(4).state, State::Missing);
}

TEST(StudyFolderTest, TheSameSweepOpensAndAnotherIsRefused) {
  const TemporaryFolder folder;
  const std::filesystem::path path = folder / "s";
  StudyFolder(path, smallSweep()).write(example(1));
  EXPECT_EQ(StudyFolder(path, smallSweep()).read(1).state, State::Done);
  EXPECT_EQ(toJson(StudyFolder::open(path).sweep()), toJson(smallSweep()));
  Sweep seeds = smallSweep(), measures = smallSweep(), base = smallSweep();
  seeds.axes[2] = axis("seed", {"2", "1"});
  measures.measures.pop_back();
  base.base.experiment.gating.p = 0.25;
  for (const Sweep& other : {seeds, measures, base})
    EXPECT_NAMES(errorOf([&] { StudyFolder(path, other); }),
                 "sweep.json: this folder holds a different sweep; allowed: ");
  EXPECT_EQ(StudyFolder(path, smallSweep()).read(1).state, State::Done);
}

// Written by hand, or by a version with fewer settings: other bytes, the same sweep.
TEST(StudyFolderTest, ASweepThatSaysTheSameInOtherWordsIsTheSame) {
  const TemporaryFolder folder;
  const std::filesystem::path path = folder / "s";
  std::filesystem::create_directories(path);
  writeBytes(path / "sweep.json", R"({"grid": {"network.depth": [2, 4.0]}})");
  EXPECT_EQ(StudyFolder::open(path).sweep().points(), 2);
  Sweep sweep;
  sweep.axes = {axis("network.depth", {"2", "4"})};
  sweep.measures = {"condition", "linearised_steps"};
  EXPECT_EQ(errorOf([&] { StudyFolder(path, sweep); }), "");
  EXPECT_NAMES(errorOf([&] { StudyFolder(path, smallSweep()); }), "holds a different sweep");
}

TEST(StudyFolderTest, FoldersThatCannotBeUsedAreNamed) {
  const TemporaryFolder folder;
  writeBytes(folder / "file", "x");
  const auto making = [&](const std::filesystem::path& path) {
    return errorOf([&] { StudyFolder(path, smallSweep()); });
  };
  EXPECT_NAMES(making(folder / "file"), (folder / "file").string());
  EXPECT_NAMES(making(folder / "file" / "below"), (folder / "file" / "below").string() + ": cannot be created: ");
  EXPECT_NAMES(making("/proc/study"), "/proc/study: cannot be created: ");
  EXPECT_NAMES(making(folder / std::string(300, 'a')), ": cannot be created: ");
  EXPECT_NAMES(errorOf([&] { StudyFolder::open(folder / "none"); }),
               (folder / "none" / "sweep.json").string() + ": cannot be read");
  std::filesystem::create_directories(folder / "s" / "sweep.json");
  EXPECT_NAMES(making(folder / "s"), "sweep.json: cannot be read");
  writeBytes(folder / "sweep.json", "{");
  EXPECT_NAMES(errorOf([&] { StudyFolder::open(folder.path()); }), "sweep.json: not valid JSON");
  EXPECT_NAMES(making(folder.path()), "sweep.json: ");
}

}  // namespace
}  // namespace gatescope::test
