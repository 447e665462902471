// gatescope-cli lesson as a teacher runs it.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "core/lesson/quantities.h"
#include "tests/support/cli_program.h"
#include "tests/support/fast_build.h"
#include "tests/support/lessons.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {
namespace {

class CliLessonTest : public testing::Test {
 protected:
  std::string write(const std::string& text) const {
    const std::string file = (m_folder.path() / "mine.md").string();
    std::ofstream(file) << text;
    return file;
  }
  TemporaryFolder m_folder;
};

TEST_F(CliLessonTest, SaysStepByStepWhatHolds) {
  const Answer answer = cli("lesson check " + write(smallLesson()));
  EXPECT_EQ(answer.code, 1) << "one check cannot hold";
  for (const char* part : {"small: A small lesson\n", "1. Train",
                           "✓ The gates of GaLU stay\n       expected 0 within 0, measured 0  [definition]",
                           "✗ This one cannot be", "Possible reason: always", "3 of 4 checks hold"})
    EXPECT_NE(answer.text.find(part), std::string::npos) << part << "\nin\n" << answer.text;
}

TEST_F(CliLessonTest, ABrokenFileIsToldAndTheOthersArePlayed) {
  const std::string good = write(smallLesson());
  const std::string bad = (m_folder.path() / "bad.md").string();
  std::ofstream(bad) << "---\nlesson: 1\n";
  const Answer answer = cli("lesson check " + bad + " " + good);
  EXPECT_EQ(answer.code, 1);
  EXPECT_NE(answer.text.find("bad.md, line 1: the header has no end"), std::string::npos) << answer.text;
  EXPECT_NE(answer.text.find("1. Train"), std::string::npos);
}

TEST_F(CliLessonTest, NothingCheckedIsNoSuccess) {
  std::string text = smallLesson();
  for (std::size_t at = 0; (at = text.find("checks:", at)) != std::string::npos;)
    text.erase(at, text.find("```", at) - at);
  const Answer answer = cli("lesson check " + write(text));
  EXPECT_EQ(answer.code, 1);
  EXPECT_NE(answer.text.find("mine.md: has no checks"), std::string::npos) << answer.text;
}

TEST_F(CliLessonTest, OtherFencesAndAByteOrderMarkAreRead) {
  std::string text = "\xEF\xBB\xBF" + smallLesson();
  for (std::size_t at = 0; (at = text.find("```", at)) != std::string::npos; at += 3) text.replace(at, 3, "~~~");
  const Answer answer = cli("lesson check " + write(text));
  EXPECT_NE(answer.text.find("3 of 4 checks hold"), std::string::npos) << answer.text;
}

TEST_F(CliLessonTest, ADeepClaimIsToldWithItsFileAndLine) {
  std::string text = smallLesson();
  text.replace(text.find("steps = 30"), 10, std::string(20'000, '(') + "steps" + std::string(20'000, ')') + " > 0");
  const Answer answer = cli("lesson check " + write(text));
  EXPECT_EQ(answer.code, 1);
  EXPECT_NE(answer.text.find("mine.md, line 31: expect: "), std::string::npos) << answer.text;
  EXPECT_NE(answer.text.find("allowed: at most 1000"), std::string::npos) << answer.text;
  EXPECT_LT(answer.text.size(), 400u);
}

TEST_F(CliLessonTest, WrongUsageIsTold) {
  EXPECT_EQ(cli("lesson").code, 2);
  EXPECT_EQ(cli("lesson check").code, 1);
  EXPECT_EQ(cli("lesson check /nowhere/at/all.md").code, 1);
}

TEST_F(CliLessonTest, QuantitiesAreListed) {
  const Answer json = cli("lesson quantities");
  EXPECT_EQ(json.code, 0);
  EXPECT_EQ(nlohmann::json::parse(json.text).size(), runQuantities().size());
  EXPECT_NE(cli("lesson quantities --markdown").text.find("| `nu` |"), std::string::npos);
}

// All lessons of the course, for networks and data of three different draws.
// Half a minute a seed: GATESCOPE_COURSE_SEEDS="1 101 201" takes others.
TEST(CliCourseTest, EveryCheckOfEveryLessonHolds) {
  if (!kFast) GTEST_SKIP() << "takes half an hour in this build";
  const char* given = std::getenv("GATESCOPE_COURSE_SEEDS");
  std::istringstream seeds(given ? given : "1");
  int played = 0;
  for (std::string seed; seeds >> seed; ++played) {
    const Answer answer = cli("lesson check --all --seed " + seed);
    EXPECT_EQ(answer.code, 0) << answer.text;
  }
  EXPECT_GT(played, 0);
}

}  // namespace
}  // namespace gatescope::test
