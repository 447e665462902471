// Gates and generalisation on real digits, every figure a mean of three seeds.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <map>

#include "core/engine/start_run.h"
#include "tests/support/fast_build.h"

namespace gatescope {
namespace {

// First 5,000 training and 2,000 test images, d=5, w=128, He, Adam 1e-3, batch 64, 15 epochs, cross-entropy, β=4.
Settings reference(const std::string& variant, std::uint64_t seed) {
  Settings s;
  Experiment& e = s.experiment;
  e.data.classes = {};
  e.data.train = 5000;
  e.data.test = 2000;
  e.data.targets = Targets::Classes;
  e.gating.variant = variant;
  e.initialisation = {Distribution::Gaussian, InitialScale::He, 0.1};
  e.loss = Loss::CrossEntropy;
  e.optimiser = {"adam", 0.9, 64};
  e.probeSamples = 20;
  e.seed = seed;
  s.live.stepSize = StepSize::Number;
  s.live.stepSizeNumber = 1e-3;
  s.live.stopSteps = 15 * 79;
  s.live.kernelEvery = 0;
  s.live.gatesEvery = s.live.testEvery = 1000;
  return s;
}

double testPercent(const Settings& s) {
  const auto data = std::make_shared<const Dataset>(loadDataset(s.experiment.data, s.experiment.seed));
  const std::unique_ptr<gatescope::Run> run = startRun(s, data, nullptr, {.threads = 1});
  while (run->phase() == RunPhase::Ready) run->advance({});
  return 100 * run->history().steps().back().testAccuracy;
}

double testPercent(const std::string& variant) {
  double sum = 0;
  for (std::uint64_t seed = 1; seed <= 3; ++seed) sum += testPercent(reference(variant, seed)) / 3;
  return sum;
}

TEST(GeneralisationTest, AdaptiveGatesBeatFixedOnesAndAnyGatesBeatNone) {
  if (!test::kFast) GTEST_SKIP() << "21 training runs: too slow without optimisation or under a sanitizer";
  const std::map<std::string, double> published = {
      {"relu", 93.2},      {"galu", 87.8}, {"galu_dependent", 88.7}, {"fixed_learnt", 91.3}, {"soft_galu", 93.5},
      {"soft_relu", 92.7}, {"dln", 84.9}};
  std::map<std::string, double> measured;
  for (const auto& [variant, percent] : published) {
    measured[variant] = testPercent(variant);
    RecordProperty(variant, std::to_string(measured[variant]));
    EXPECT_NEAR(measured[variant], percent, 2.0) << variant;
  }
  for (const char* adaptive : {"relu", "soft_galu"})
    for (const char* frozen : {"galu", "galu_dependent"})
      EXPECT_GE(measured[adaptive], measured[frozen] + 1.5) << adaptive << ' ' << frozen;
  for (const char* frozen : {"galu", "galu_dependent"}) EXPECT_GT(measured[frozen], measured["dln"]) << frozen;
}

// Twelve layers: gates of language models do not train without skip connections, and frozen gates lose what they have
// at five. An independent program has these means of three seeds with spreads up to 1.4.
TEST(GeneralisationTest, SkipConnectionsLetDeepGatesTrain) {
  if (!test::kFast) GTEST_SKIP() << "trains deep networks: too slow without optimisation or under a sanitizer";
  const auto percent = [](const char* variant, double skip) {
    Settings s = reference(variant, 1);
    s.experiment.network.depth = 12;
    s.experiment.network.skip = skip;
    return testPercent(s);
  };
  EXPECT_LT(percent("glu", 0), 50);
  EXPECT_NEAR(percent("glu", 0.9), 92.8, 2.5);
  const double plain = percent("galu", 0), skipped = percent("galu", 0.9);
  EXPECT_NEAR(plain, 80.7, 3.5);
  EXPECT_NEAR(skipped, 88.7, 2.5);
  EXPECT_GT(skipped, plain + 4);
}

}  // namespace
}  // namespace gatescope
