// gatescope-cli lesson as a teacher runs it.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <limits>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "core/lesson/claim_judge.h"
#include "core/lesson/quantities.h"
#include "tests/support/broken_checks.h"
#include "tests/support/cli_program.h"
#include "tests/support/fast_build.h"
#include "tests/support/lessons.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();

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

TEST_F(CliLessonTest, WhatWasMeasuredIsWrittenForPrograms) {
  const std::string out = (m_folder.path() / "checks.json").string();
  cli("lesson check " + write(smallLesson()) + " --out " + out);
  const nlohmann::json rows = nlohmann::json::parse(contents(out));
  ASSERT_EQ(rows.size(), 4u);
  EXPECT_EQ(rows[0].at("lesson"), "small");
  EXPECT_EQ(rows[0].at("step"), "Train");
  EXPECT_EQ(rows[0].at("state"), "holds");
  EXPECT_EQ(rows[0].at("quantities").at("gate_change_total(galu)"),
            nlohmann::json({{"value", 0.0}, {"networks", {0.0}}}));
  EXPECT_EQ(rows[1].at("quantities").at("steps").at("value"), 30);
  EXPECT_EQ(rows[3].at("state"), "fails");
  EXPECT_GE(rows[3].at("quantities").at("condition(network.depth=3)").at("value"), 1);
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

// What a check measured as it was played, from the file that `lesson check --out` writes.
using Numbers = std::map<std::string, std::vector<double>>;  // by the quantity's text: the median, then each network's

double numberOf(const nlohmann::json& value) {
  if (value.is_null()) return kAbsent;
  return value.is_string() ? (value == "inf" ? kInfinite : -kInfinite) : value.get<double>();
}

Numbers numbersOf(const nlohmann::json& row) {
  Numbers numbers;
  for (const auto& [name, value] : row.at("quantities").items()) {
    std::vector<double>& own = numbers[name];
    own = {numberOf(value.at("value"))};
    for (const nlohmann::json& network : value.at("networks")) own.push_back(numberOf(network));
  }
  return numbers;
}

// A sum of numbers and quantities; `at`: 0 for medians, else the network, from 1.
double worth(const Expression& e, const Numbers& numbers, std::size_t at) {
  if (e.kind == Expression::Kind::Number) return e.number;
  if (e.kind == Expression::Kind::Quantity) return numbers.at(e.quantity.text()).at(at);
  const double a = worth(e.parts.at(0), numbers, at), b = worth(e.parts.at(1), numbers, at);
  return e.kind == Expression::Kind::Product ? a * b : e.kind == Expression::Kind::Sum ? a + b : a - b;
}

// With the wrong numbers of a row in place of those that were measured.
Verdict judged(const Claim& claim, const BrokenCheck& row, const Numbers& numbers) {
  const auto measure = [&](std::size_t at) -> Measure {
    return [&, at](const QuantityName& name) -> Measured {
      for (const auto& [quantity, wrong] : row.values)
        if (quantity == name.text()) return {worth(parseClaim(wrong + " > 0").sides[0], numbers, at), "", false};
      return {numbers.at(name.text()).at(at), "", false};
    };
  };
  const auto label = [](const QuantityName& name) { return name.text(); };
  if (claim.share.seeds == 0) return judge(claim, measure(0), label);
  std::vector<Measure> networks;
  for (int i = 1; i <= claim.share.seeds; ++i) networks.push_back(measure(static_cast<std::size_t>(i)));
  return judgeShare(claim, measure(0), networks, label);
}

// Every check of the table that is broken by wrong numbers, beside those that the course has measured.
void expectBroken(const nlohmann::json& played) {
  for (const BrokenCheck& row : brokenChecks()) {
    if (row.isPlayed()) continue;
    const auto [step, check] = meant(row);
    ASSERT_TRUE(check) << row.text();
    const auto found = std::ranges::find_if(played, [&, check = check, step = step](const nlohmann::json& each) {
      return each.at("lesson") == row.lesson && each.at("step") == step->title && each.at("check") == check->say;
    });
    ASSERT_NE(found, played.end()) << row.text();
    const Numbers numbers = numbersOf(*found);
    for (const auto& [quantity, wrong] : row.values)
      EXPECT_TRUE(numbers.contains(quantity)) << row.text() << ": the claim has no " << quantity;
    EXPECT_EQ(judged(check->claim, row, numbers).state, Verdict::State::Fails) << row.text();
  }
}

// All lessons of the course, for networks and data of a draw; then each check that the table of broken checks breaks by
// wrong numbers. Half a minute a seed: GATESCOPE_COURSE_SEEDS="1 101 201" takes others.
TEST(CliCourseTest, EveryCheckOfEveryLessonHolds) {
  if (!kFast) GTEST_SKIP() << "takes half an hour in this build";
  const TemporaryFolder folder;
  const std::string out = (folder.path() / "checks.json").string();
  const char* given = std::getenv("GATESCOPE_COURSE_SEEDS");
  std::istringstream seeds(given ? given : "1");
  int played = 0;
  for (std::string seed; seeds >> seed; ++played) {
    const Answer answer = cli("lesson check --all --seed " + seed + " --out " + out);
    EXPECT_EQ(answer.code, 0) << answer.text;
    expectBroken(nlohmann::json::parse(contents(out)));
  }
  EXPECT_GT(played, 0);
}

}  // namespace
}  // namespace gatescope::test
