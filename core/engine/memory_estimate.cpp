// The memory estimate: sizes alone, before anything is allocated.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/memory_estimate.h"

#include <algorithm>

#include "core/base/message.h"
#include "core/data/dataset.h"
#include "core/engine/checkpoints.h"
#include "core/gating/variants.h"
#include "core/optimiser/optimiser.h"
#include "core/probes/gate_planes.h"
#include "core/probes/probe_memory.h"
#include "core/telemetry/history.h"

namespace gatescope {

MemoryEstimate estimateMemory(const Settings& settings, std::int64_t inputs, std::int64_t outputs, int threads) {
  const Experiment& e = settings.experiment;
  const GatingVariant* variant = findGatingVariant(e.gating.variant);
  const NetworkSizes sizes{inputs, outputs, e.network.depth, e.network.width, variant && variant->hasFeatureNetwork()};
  const std::int64_t probes = probeCount(e, e.data.train);
  const double n = static_cast<double>(e.data.train);
  const double batch = static_cast<double>(batchSize(e.optimiser, e.data.train));
  const OptimiserRule* rule = findOptimiser(e.optimiser.name);
  const int moments = rule ? rule->moments() : 0;
  const double evaluated = std::max(batch, std::min(static_cast<double>(e.data.test), 256.0));
  const double hidden = static_cast<double>((sizes.depth - 1) * sizes.width), networks = sizes.feature ? 2 : 1;
  const double weights = weightCount(sizes), row = static_cast<double>(inputs + outputs);

  MemoryEstimate bytes;
  bytes.networks = static_cast<double>(e.ensemble.seeds);
  bytes.data = 4 * (n + static_cast<double>(e.data.test)) * row * (dependsOnSeed(e.data) ? bytes.networks : 1);
  // now, start twice, last finite twice, optimiser state; one copy in double for the probes
  bytes.parameters = weights * (4 * (5 + moments) + 8);
  // The weights of a gate source wait until the run is built; the source itself, gone by then, is smaller than the run.
  if (variant && variant->start == FeatureStart::TrainedRelu) {
    const double source = weightCount({inputs, outputs, e.network.depth, e.network.width, false});
    bytes.parameters += 4 * source * (e.gating.sourceChoice == SourceChoice::Best ? 2 : 1);
  }
  const double spaces = std::min(bytes.networks, static_cast<double>(std::max(threads, 1)));
  bytes.trace = spaces * 4 * (weights + evaluated * (row + 4 * hidden * networks));
  bytes.probes = probeMemory(sizes, probes);
  if (noGatePlanesReason(settings).empty()) bytes.probes += planeMemory(sizes);
  bytes.masks = variant && variant->source == GateSource::Mask ? n * hidden : 0;
  const double checkpoint = checkpointBytes(weights, moments, batch < n ? n : 0, static_cast<double>(probes),
                                            hidden * static_cast<double>(probes));
  bytes.checkpoints = checkpoint * static_cast<double>(Checkpoints::capacityFor(bytes.networks * checkpoint));
  bytes.curves = historyBytes(sizes.depth - 1, probes);
  for (double* part : {&bytes.parameters, &bytes.probes, &bytes.masks, &bytes.checkpoints, &bytes.curves})
    *part *= bytes.networks;
  return bytes;
}

Issues checkMemory(const MemoryEstimate& estimate, const MemoryLimit& memory, double taken) {
  const double allowed = memory.bytes(taken);
  if (estimate.total() <= allowed) return {};
  if (estimate.networks > 1)
    return {{"ensemble.seeds",
             said("these %1 networks need about %2 of memory; allowed: %3. One of them takes %4 beside the data",
                  static_cast<std::int64_t>(estimate.networks), gigabytes(estimate.total()), memory.text(allowed),
                  gigabytes((estimate.total() - estimate.data) / estimate.networks))}};
  const std::pair<const char*, double> parts[] = {{"data.train", estimate.data + estimate.masks},
                                                  {"network.width", estimate.parameters},
                                                  {"optimiser.batch", estimate.trace},
                                                  {"probes.samples", estimate.probes + estimate.curves}};
  const auto* largest = std::max_element(std::begin(parts), std::end(parts),
                                         [](const auto& a, const auto& b) { return a.second < b.second; });
  return {{largest->first,
           said("this run needs about %1 of memory; allowed: %2. The largest part, %3, depends on %4",
                gigabytes(estimate.total()), memory.text(allowed), gigabytes(largest->second), largest->first)}};
}

}  // namespace gatescope
