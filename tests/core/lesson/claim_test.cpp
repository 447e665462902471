// Claims: what they read, how they fare, how they are told.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/claim.h"

#include <gtest/gtest.h>

#include <limits>
#include <map>

#include "core/base/error.h"
#include "core/lesson/claim_judge.h"

namespace gatescope::test {
namespace {

using State = Verdict::State;

Verdict judged(const std::string& text, const std::map<std::string, Measured>& known = {}) {
  const auto label = [](const QuantityName& quantity) { return "‹" + quantity.text() + "›"; };
  return judge(
      parseClaim(text), [&](const QuantityName& quantity) { return known.at(quantity.text()); }, label);
}

// What is said of a claim that is not taken.
std::string refusal(const std::string& text) {
  try {
    parseClaim(text);
  } catch (const Error& error) {
    return error.what();
  }
  return "taken";
}

TEST(ClaimTest, ArithmeticIsThatOfSchool) {
  for (const char* truth : {"1 + 2 * 3 = 7 within 0", "(1 + 2) * 3 = 9 within 0", "2^3^2 = 512 within 0",
                            "-2^2 = -4 within 0", "8 / 4 / 2 = 1 within 0", "5 - 2 - 1 = 2 within 0",
                            "sqrt(16) + abs(-3) = 7 within 0", "ln(exp(2)) = 2 within 1e-12", "2 * -3 = -6 within 0",
                            "1 < 2 <= 2 < 3", "3 > 2 >= 2 > 1", "1e3 = 1000 within 0", ".5 = 1/2 within 0"})
    EXPECT_EQ(judged(truth).state, State::Holds) << truth;
  for (const char* wrong : {"1 + 2 * 3 = 9 within 0", "1 < 2 < 2", "2 <= 1", "2 > 2"})
    EXPECT_EQ(judged(wrong).state, State::Fails) << wrong;
}

TEST(ClaimTest, TolerancesAreAbsoluteRelativeOrAFactor) {
  EXPECT_EQ(judged("10 = 11 within 1").state, State::Holds);
  EXPECT_EQ(judged("10 = 11.01 within 1").state, State::Fails);
  EXPECT_EQ(judged("95 = 100 within 5 %").state, State::Holds);
  EXPECT_EQ(judged("94.9 = 100 within 5 %").state, State::Fails);
  EXPECT_EQ(judged("-95 = -100 within 5 %").state, State::Holds);
  EXPECT_EQ(judged("67 = 100 within factor 1.5").state, State::Holds);
  EXPECT_EQ(judged("150 = 100 within factor 1.5").state, State::Holds);
  EXPECT_EQ(judged("151 = 100 within factor 1.5").state, State::Fails);
  EXPECT_EQ(judged("-100 = 100 within factor 1.5").state, State::Fails);
}

// Networks of which the i-th measured values[i] of a.
Verdict shared(const std::string& text, const std::vector<Measured>& values) {
  std::vector<Measure> networks;
  for (const Measured& value : values) networks.emplace_back([value](const QuantityName&) { return value; });
  return judgeShare(
      parseClaim(text), [&](const QuantityName&) { return values[values.size() / 2]; }, networks,
      [](const QuantityName& quantity) { return quantity.text(); });
}

TEST(ClaimTest, AShareOfSeedsIsCountedNetworkByNetwork) {
  const Claim claim = parseClaim("a < b in 4 of 5 seeds");
  EXPECT_EQ(claim.share.least, 4);
  EXPECT_EQ(claim.share.seeds, 5);
  EXPECT_EQ(parseClaim("a < b").share.seeds, 0);
  EXPECT_EQ(parseClaim("a = 1 within 5 % in 1 of 2 seeds").within, 0.05);
  EXPECT_EQ(parseClaim("a is absent in 2 of 3 seeds").share.least, 2);
  const std::vector<Measured> values{{1, "", false}, {2, "", false}, {3, "", false}};
  const Verdict two = shared("a < 3 in 2 of 3 seeds", values), three = shared("a < 3 in 3 of 3 seeds", values);
  EXPECT_EQ(two.state, State::Holds);
  EXPECT_EQ(two.expected, "a < 3 in 2 of 3 seeds");
  EXPECT_EQ(two.measured, "2 < 3, in 2 of 3 seeds");
  EXPECT_EQ(three.state, State::Fails);
  EXPECT_EQ(three.measured, "2 < 3, in 2 of 3 seeds");
  EXPECT_EQ(shared("a = 2 within 0 in 1 of 3 seeds", values).measured, "2, in 1 of 3 seeds");
}

TEST(ClaimTest, WhatOneNetworkLacksDoesNotHoldForIt) {
  const std::vector<Measured> diverged{{1, "", false}, {2, "", false}, {kAbsent, "it has diverged", false}};
  EXPECT_EQ(shared("a < 3 in 2 of 3 seeds", diverged).state, State::Holds);
  EXPECT_EQ(shared("a < 3 in 3 of 3 seeds", diverged).state, State::Fails);
  EXPECT_EQ(shared("a < 3 in 3 of 3 seeds", diverged).reason, "it has diverged");
  EXPECT_EQ(shared("a is absent in 1 of 3 seeds", diverged).state, State::Holds);
  const std::vector<Measured> open{{1, "", false}, {9, "", false}, {kAbsent, "not yet", true}};
  EXPECT_EQ(shared("a < 3 in 2 of 3 seeds", open).state, State::Unknown);
  EXPECT_EQ(shared("a < 3 in 3 of 3 seeds", open).state, State::Fails) << "whatever the third will be";
}

TEST(ClaimTest, SharesThatCannotBeAreRefused) {
  for (const char* text : {"a < b in", "a < b in 4", "a < b in 4 of", "a < b in 4 of 5", "a < b in 0 of 5 seeds",
                           "a < b in 6 of 5 seeds", "a < b in 1 of 33 seeds", "a < b in 1.5 of 5 seeds",
                           "a < b in -1 of 5 seeds", "a < b in 4 of 5 seeds c", "in 4 of 5 seeds"})
    EXPECT_NE(refusal(text), "taken") << text;
}

TEST(ClaimTest, QuantitiesHaveWordsAndPlaces) {
  const Claim claim = parseClaim("nu( relu , first )<0.5*condition(theory,network.depth=8)");
  const std::vector<QuantityName> names = claim.quantities();
  ASSERT_EQ(names.size(), 2u);
  EXPECT_EQ(names[0].text(), "nu(relu, first)");
  EXPECT_EQ(names[1].text(), "condition(theory, network.depth=8)");
  EXPECT_EQ(names[1].positions.front(), (std::pair<std::string, std::string>("network.depth", "8")));
}

TEST(ClaimTest, MissingNumbersAreNeitherRightNorForgotten) {
  const double inf = std::numeric_limits<double>::infinity();
  EXPECT_EQ(judged("a < 1", {{"a", {kAbsent, "not run", true}}}).state, State::Unknown);
  const Verdict absent = judged("a < 1", {{"a", {kAbsent, "no test curve", false}}});
  EXPECT_EQ(absent.state, State::Fails);
  EXPECT_EQ(absent.reason, "no test curve");
  EXPECT_EQ(judged("a is absent", {{"a", {kAbsent, "no test curve", false}}}).state, State::Holds);
  EXPECT_EQ(judged("a is absent", {{"a", {0.9, "", false}}}).state, State::Fails);
  EXPECT_EQ(judged("a is absent", {{"a", {kAbsent, "", true}}}).state, State::Unknown);
  EXPECT_EQ(judged("a > 1000", {{"a", {inf, "", false}}}).state, State::Holds);
  EXPECT_EQ(judged("a = 5 within factor 2", {{"a", {inf, "", false}}}).state, State::Fails);
}

TEST(ClaimTest, VerdictsSayWhatWasExpectedAndWhatIsTrue) {
  const std::map<std::string, Measured> known = {{"a", {3, "", false}}, {"b(x)", {2, "", false}}};
  const Verdict order = judged("a < 0.5 * (b(x) + 1)", known);
  EXPECT_EQ(order.state, State::Fails);
  EXPECT_EQ(order.expected, "‹a› < 0.5 · (‹b(x)› + 1)");
  EXPECT_EQ(order.measured, "3 > 1.5");
  const Verdict near = judged("a = 10 / b(x) within 5 %", known);
  EXPECT_EQ(near.expected, "5 within 5 %");
  EXPECT_EQ(near.measured, "3");
  EXPECT_EQ(judged("a - (b(x) - 1) > 0", known).expected, "‹a› − (‹b(x)› − 1) > 0");
  EXPECT_EQ(claimNumber(-0.000123456), "−0.0001235");
}

TEST(ClaimTest, WhatIsWrongIsToldWithItsPlace) {
  const std::map<std::string, std::string> wrong = {
      {"", "a number or the name"},          {"a", "expected <, <=, >, >=, = or 'is absent' at character 2"},
      {"a <", "a number or the name"},       {"a = 1", "needs 'within"},
      {"a < 1 within 2", "goes with '='"},   {"a = 1 within factor 0.5", "a factor must be at least 1"},
      {"a < (1 + 2", "expected ')'"},        {"a(b=) < 1", "expected a value after 'b='"},
      {"a < 1 b", "text after the claim"},   {"1 is absent", "only a quantity can be absent"},
      {"a is missing", "expected 'absent'"}, {"a < 2 % 3", "text after the claim"},
      {"sqrt 4 < 1", "expected '('"},
  };
  for (const auto& [text, message] : wrong) try {
      parseClaim(text);
      ADD_FAILURE() << text << " was taken";
    } catch (const Error& error) {
      EXPECT_NE(std::string(error.what()).find(message), std::string::npos) << error.what();
    }
}

TEST(ClaimTest, LongAndDeepClaimsAreRefusedAtOnceAndToldShort) {
  const auto deep = [](const std::string& open, const std::string& close) {
    std::string text;
    for (int i = 0; i < 20'000; ++i) text += open;
    text += "train_loss";
    for (int i = 0; i < 20'000; ++i) text += close;
    return text + " > 0";
  };
  for (const std::string& text :
       {deep("(", ")"), deep("-", ""), deep("2^", ""), deep("sqrt(", ")"), deep("1+", "+1")}) {
    const std::string refused = refusal(text);
    EXPECT_NE(refused.find("allowed: at most 1000"), std::string::npos) << refused;
    EXPECT_LT(refused.size(), 200u);
  }
  EXPECT_NE(refusal(std::string(40, '(') + "1" + std::string(40, ')') + " > 0")
                .find("nested too deep, allowed: at most 32 deep, at character 33"),
            std::string::npos);
  EXPECT_NE(refusal(std::string(40, '-') + "1 > 0").find("nested too deep"), std::string::npos);
  EXPECT_EQ(refusal(std::string(15, '(') + "1" + std::string(15, ')') + " > 0"), "taken");
}

}  // namespace
}  // namespace gatescope::test
