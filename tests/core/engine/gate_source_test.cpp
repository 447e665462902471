// When the gates of a trained source are taken.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/gate_source.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/engine/trainer.h"
#include "core/optimiser/optimiser.h"
#include "tests/support/data_files.h"
#include "tests/support/error_text.h"
#include "tests/support/runs.h"

namespace gatescope::test {
namespace {

// Five epochs of four steps and two steps of a sixth.
Settings bestSource(std::int64_t batch = 16, std::uint64_t seed = 1) {
  Settings s = smallRun("fixed_learnt", "adam", batch);
  s.experiment.seed = seed;
  s.experiment.network.bias = true;
  s.experiment.gating.sourceSteps = 22;
  s.experiment.gating.sourceChoice = SourceChoice::Best;
  s.live.stepSizeNumber = 0.02;
  return s;
}

// The source trained for this many steps, from its start: what it then is.
Trainer sourceAfter(const Settings& s, const std::shared_ptr<const Dataset>& data, std::int64_t steps) {
  Settings relu = s;
  relu.experiment.gating = {};
  relu.experiment.seed ^= 0x9e3779b97f4a7c15ULL;
  Trainer trainer(relu, data, nullptr, 1, {});
  trainer.setStepSize(s.live.stepSizeNumber);
  for (std::int64_t t = 0; t < steps; ++t) trainer.stepUnless({});
  return trainer;
}

struct BestOfRun {
  std::int64_t step = 0;
  bool isAlone = true;
};

BestOfRun bestOf(const Settings& s, const std::shared_ptr<const Dataset>& data, std::int64_t epoch) {
  BestOfRun best;
  double highest = -1;
  for (std::int64_t step = 1; step <= s.experiment.gating.sourceSteps; ++step) {
    if (step % epoch != 0 && step != s.experiment.gating.sourceSteps) continue;
    const double accuracy = sourceAfter(s, data, step).evaluate(data->test, {}).accuracy;
    if (accuracy < highest) continue;
    best.isAlone = accuracy > highest;
    if (best.isAlone) best.step = step;
    highest = accuracy;
  }
  return best;
}

// The twin: the network trained anew to the end of each epoch, and once more to that of the best.
TEST(GateSourceTest, TheBestEpochIsTheFirstHighestOfTheReluRunsCurve) {
  int early = 0, ties = 0;
  for (std::uint64_t seed = 1; seed <= 6; ++seed)
    for (const std::int64_t batch : {0, 16}) {
      const Settings s = bestSource(batch, seed);
      const std::shared_ptr<const Dataset> data = blobs(s, 60, 4);
      const BestOfRun best = bestOf(s, data, batch == 0 ? 1 : 4);
      const Trainer again = sourceAfter(s, data, best.step);
      const GateWeights gates = trainGateWeights(s, data, 1, {}, {});
      ASSERT_EQ(gates.weights.size(), 2u);
      for (Index l = 0; l < 2; ++l) {
        const Parameters<Scalar>& there = again.parameters();
        const LayerShape& layer = there.layout.value[static_cast<std::size_t>(l)];
        EXPECT_TRUE(gates.weights[static_cast<std::size_t>(l)] == there.weights(layer)) << "seed " << seed;
        EXPECT_TRUE(gates.biases[static_cast<std::size_t>(l)] == there.bias(layer));
      }
      early += best.step < s.experiment.gating.sourceSteps;
      ties += !best.isAlone;
    }
  EXPECT_GT(early, 0) << "else the last epoch would do";
  EXPECT_GT(ties, 0) << "else no tie was decided";
}

TEST(GateSourceTest, LastIsTheEndAndThreadsMakeNoDifference) {
  Settings s = bestSource();
  const std::shared_ptr<const Dataset> data = blobs(s, 60, 4);
  const GateWeights best = trainGateWeights(s, data, 1, {}, {});
  EXPECT_TRUE(best.weights == trainGateWeights(s, data, 3, {}, {}).weights);
  s.experiment.gating.sourceChoice = SourceChoice::Last;
  const Trainer relu = sourceAfter(s, data, s.experiment.gating.sourceSteps);
  const LayerShape& first = relu.parameters().layout.value.front();
  EXPECT_TRUE(trainGateWeights(s, data, 1, {}, {}).weights[0] == relu.parameters().weights(first));
  s.experiment.gating.sourceChoice = SourceChoice::Best;
  s.experiment.gating.sourceSteps = 3;  // less than an epoch: only its end
  const GateWeights brief = trainGateWeights(s, data, 1, {}, {});
  s.experiment.gating.sourceChoice = SourceChoice::Last;
  EXPECT_TRUE(brief.weights == trainGateWeights(s, data, 1, {}, {}).weights);
}

TEST(GateSourceTest, StoppedThereAreNoGates) {
  const Settings s = bestSource();
  std::stop_source stop;
  const GateWeights gates =
      trainGateWeights(s, blobs(s, 60, 4), 1, stop.get_token(), [&](std::int64_t step, std::int64_t) {
        if (step == 16) stop.request_stop();
      });
  EXPECT_TRUE(gates.weights.empty());
}

TEST(GateSourceTest, TheBestNeedsATestAccuracy) {
  const Settings s = bestSource();
  Dataset data = *blobs(s, 60, 4);
  const auto refusal = [&] {
    return errorOf([&] { startRun(s, std::make_shared<const Dataset>(data), nullptr, {}); });
  };
  EXPECT_EQ(refusal(), "");
  data.classification = false;
  EXPECT_NAMES(refusal(), "gating.source_choice: best needs classes");
  data.classification = true;
  data.test = {};
  EXPECT_NAMES(refusal(), "gating.source_choice: best needs test samples");
}

TEST(GateSourceTest, CountsStepsAndEpochs) {
  Settings s = bestSource();
  EXPECT_EQ(gateSourceSteps(s), 22);
  s.experiment.gating.sourceSteps = 0;
  EXPECT_EQ(gateSourceSteps(s), s.live.stopSteps);
  s.experiment.gating.source = "relu.gatescope";
  EXPECT_EQ(gateSourceSteps(s), 0);
  EXPECT_EQ(stepsPerEpoch(s.experiment.optimiser, 60), 4);
  s.experiment.optimiser.batch = 0;
  EXPECT_EQ(stepsPerEpoch(s.experiment.optimiser, 60), 1);
}

}  // namespace
}  // namespace gatescope::test
