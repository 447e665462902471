// Update rules against their textbook form, one number at a time.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimiser/optimiser.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <limits>

#include "core/base/error.h"

namespace gatescope {
namespace {

// θ after `steps` steps with gradients g_t = cos(t + 1), by a rule for one number.
double textbook(const std::string& name, int steps) {
  double theta = 0.5, v = 0, m = 0;
  for (int t = 1; t <= steps; ++t) {
    const double g = std::cos(t), alpha = 0.01;
    if (name == "gd" || name == "sgd") theta -= alpha * g;
    if (name == "momentum") v = 0.8 * v + g, theta -= alpha * v;
    if (name == "rmsprop") v = 0.99 * v + 0.01 * g * g, theta -= alpha * g / (std::sqrt(v) + 1e-8);
    if (name == "adam") {
      m = 0.9 * m + 0.1 * g;
      v = 0.999 * v + 0.001 * g * g;
      theta -= alpha * (m / (1 - std::pow(0.9, t))) / (std::sqrt(v / (1 - std::pow(0.999, t))) + 1e-8);
    }
  }
  return theta;
}

Vector trained(Optimiser& optimiser, int from, int to, Vector values) {
  for (int t = from; t <= to; ++t) {
    const Vector gradient = Vector::Constant(values.size(), std::cos(static_cast<float>(t)));
    optimiser.beginStep();
    optimiser.update(values, gradient, 0.01, 0, 7);
    optimiser.update(values, gradient, 0.01, 7, values.size() - 7);
  }
  return values;
}

TEST(OptimiserTest, EveryRuleMatchesItsTextbookForm) {
  for (const char* name : {"gd", "sgd", "momentum", "rmsprop", "adam"}) {
    Optimiser optimiser({name, 0.8, 0}, 20);
    const Vector values = trained(optimiser, 1, 30, Vector::Constant(20, 0.5f));
    for (Index i = 0; i < 20; ++i) EXPECT_NEAR(values(i), textbook(name, 30), 2e-6) << name;
  }
}

TEST(OptimiserTest, StateContinuesBitForBit) {
  for (const char* name : {"gd", "sgd", "momentum", "rmsprop", "adam"}) {
    Optimiser whole({name, 0.8, 0}, 20), first({name, 0.8, 0}, 20), second({name, 0.8, 0}, 20);
    const Vector start = Vector::Constant(20, 0.5f);
    const Vector half = trained(first, 1, 11, start);
    second.restore(first.state());
    EXPECT_EQ(trained(whole, 1, 30, start), trained(second, 12, 30, half)) << name;
  }
}

TEST(OptimiserTest, RefusesStateThatDoesNotFit) {
  Optimiser adam({"adam", 0.9, 0}, 20), smaller({"adam", 0.9, 0}, 10), plain({"gd", 0.9, 0}, 20);
  EXPECT_THROW(smaller.restore(adam.state()), Error);
  EXPECT_THROW(plain.restore(adam.state()), Error);
  EXPECT_THROW(adam.restore(plain.state()), Error);
}

TEST(OptimiserTest, RefusesNumbersThatNoRunMade) {
  constexpr double kNaN = std::numeric_limits<double>::quiet_NaN(), kInfinity = std::numeric_limits<double>::infinity();
  for (const double steps : {1e19, 1e16, -1.0, 0.5, kNaN, kInfinity, -kInfinity}) {
    Optimiser plain({"gd", 0.9, 0}, 2);
    EXPECT_THROW(plain.restore({{"steps", {steps}}}), Error) << steps;
    EXPECT_EQ(plain.steps(), 0);
  }
  for (const double moment : {kNaN, kInfinity, 1e300}) {
    Optimiser momentum({"momentum", 0.9, 0}, 2);
    EXPECT_THROW(momentum.restore({{"steps", {3}}, {"first", {0, moment}}}), Error) << moment;
  }
}

TEST(OptimiserTest, StateHoldsTheMomentsOfTheTable) {
  for (const OptimiserRule& rule : optimisers()) {
    OptimiserSettings settings;
    settings.name = rule.id;
    const Optimiser optimiser(settings, 3);
    EXPECT_EQ(optimiser.first().size(), rule.keepsFirst ? 3 : 0) << rule.id;
    EXPECT_EQ(optimiser.second().size(), rule.keepsSecond ? 3 : 0) << rule.id;
    EXPECT_EQ(optimiser.state().size(), 1u + static_cast<std::size_t>(rule.moments())) << rule.id;
    EXPECT_EQ(findOptimiser(rule.id), &rule);
  }
  OptimiserSettings unknown;
  unknown.name = "newton";
  EXPECT_EQ(findOptimiser("newton"), nullptr);
  EXPECT_THROW(Optimiser(unknown, 3), Error);
}

TEST(OptimiserTest, BatchIsAllSamplesWhereTheRuleOrTheSettingSaysSo) {
  OptimiserSettings settings;
  settings.batch = 16;
  EXPECT_EQ(batchSize(settings, 100), 100) << "gd";
  settings.name = "sgd";
  EXPECT_EQ(batchSize(settings, 100), 16);
  EXPECT_EQ(batchSize(settings, 10), 10);
  settings.batch = 0;
  EXPECT_EQ(batchSize(settings, 100), 100);
}

}  // namespace
}  // namespace gatescope
