// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/cost.h"

#include <algorithm>
#include <cmath>

#include "core/data/dataset.h"
#include "core/engine/gate_source.h"
#include "core/gating/variants.h"
#include "core/network/parameters.h"
#include "core/optimiser/optimiser.h"
#include "core/probes/kernel_predictor.h"

namespace gatescope {
namespace {

struct Sizes {
  double weights = 0, fanIn = 0, fanOut = 0;
};

Sizes sizesOf(const Settings& settings, double inputs, double outputs) {
  const NetworkSettings& network = settings.experiment.network;
  const GatingVariant* variant = findGatingVariant(settings.experiment.gating.variant);
  const ParameterLayout layout = makeLayout(network, *variant, static_cast<Index>(inputs), static_cast<Index>(outputs));
  Sizes sizes;
  for (const auto* layers : {&layout.value, &layout.feature})
    for (const LayerShape& layer : *layers) {
      sizes.weights += static_cast<double>(layer.fanIn) * static_cast<double>(layer.fanOut);
      sizes.fanIn += static_cast<double>(layer.fanIn);
      sizes.fanOut += static_cast<double>(layer.fanOut);
    }
  return sizes;
}

}  // namespace

double kernelCost(const Settings& settings, double inputs, double outputs) {
  const Sizes sizes = sizesOf(settings, inputs, outputs);
  const double n = static_cast<double>(probeCount(settings.experiment, settings.experiment.data.train));
  return 2 * sizes.weights * n * (1 + outputs) + n * n * (sizes.fanIn + outputs * sizes.fanOut) + 4.0 / 3 * n * n * n;
}

static double predictorCost(const Settings& settings, double inputs, double outputs) {
  const Sizes sizes = sizesOf(settings, inputs, outputs);
  const DataSettings& data = settings.experiment.data;
  const auto most = static_cast<double>(
      mostPredictorSamples(settings.experiment, static_cast<Index>(outputs), settings.live.predictorSamples));
  const double n = std::min(most, static_cast<double>(data.train));
  const double all = n + std::min(most, static_cast<double>(data.test));
  return 2 * sizes.weights * all * (1 + outputs) + 2 * all * n * (sizes.fanIn + outputs * sizes.fanOut) +
         2.0 / 3 * n * n * n;
}

// Of the ReLU network whose gates a run copies; its own test passes too, where the best epoch is looked for.
static double sourceCost(const Settings& settings, double inputs, double outputs) {
  const std::int64_t steps = gateSourceSteps(settings);
  if (steps == 0) return 0;
  Settings relu = settings;
  relu.experiment.gating = GatingSettings{};
  const DataSettings& data = settings.experiment.data;
  const double weights = sizesOf(relu, inputs, outputs).weights;
  const auto batch = static_cast<double>(batchSize(relu.experiment.optimiser, data.train));
  const double training = 6 * weights * batch * static_cast<double>(steps);
  if (settings.experiment.gating.sourceChoice != SourceChoice::Best) return training;
  const std::int64_t epoch = stepsPerEpoch(relu.experiment.optimiser, data.train);
  return training + 2 * weights * static_cast<double>(data.test) *
                        std::ceil(static_cast<double>(steps) / static_cast<double>(epoch));
}

double pointCost(const Settings& settings, bool trains, bool predicts) {
  const Experiment& e = settings.experiment;
  const DataSource* source = findDataSource(e.data.name);
  const double fixed = source ? static_cast<double>(source->inputs) : 0;
  const double inputs = fixed > 0 ? fixed : static_cast<double>(e.data.inputs);
  const double outputs =
      e.data.targets == Targets::Classes ? std::max<double>(2, static_cast<double>(e.data.classes.size())) : 1;
  double cost = kernelCost(settings, inputs, outputs);
  cost += sourceCost(settings, inputs, outputs);
  if (predicts) cost += predictorCost(settings, inputs, outputs);
  if (!trains) return cost;
  const double batch = static_cast<double>(batchSize(e.optimiser, e.data.train));
  return cost + 6 * sizesOf(settings, inputs, outputs).weights * batch * static_cast<double>(settings.live.stopSteps);
}

}  // namespace gatescope
