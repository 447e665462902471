// The memory estimate: sizes alone, before anything is allocated.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <string>

#include "core/engine/kept_steps.h"
#include "core/experiment/validation.h"
#include "core/gating/variants.h"

namespace gatescope {
namespace {

// Flat vectors that an optimiser keeps beside weights and gradient.
double optimiserVectors(const std::string& name) { return name == "adam" ? 2 : name == "momentum" || name == "rmsprop" ? 1 : 0; }

}  // namespace

std::string gigabytes(double bytes) {
  char text[32];
  std::snprintf(text, sizeof text, bytes < 1e8 ? "%.3f GB" : "%.1f GB", bytes / 1e9);
  return text;
}

MemoryEstimate estimateMemory(const Settings& settings, std::int64_t inputs, std::int64_t outputs) {
  const Experiment& e = settings.experiment;
  const GatingVariant* variant = findGatingVariant(e.gating.variant);
  const double d = static_cast<double>(e.network.depth), w = static_cast<double>(e.network.width), in = static_cast<double>(inputs),
               out = static_cast<double>(outputs), n = static_cast<double>(e.data.train),
               probes = std::min(n, static_cast<double>(e.probeSamples));
  const bool feature = variant && variant->hasFeatureNetwork();
  const double batch = e.optimiser.name == "gd" || e.optimiser.batch == 0 ? n : std::min(n, static_cast<double>(e.optimiser.batch));
  const double evaluated = std::max(batch, std::min(static_cast<double>(e.data.test), 256.0));
  const double hidden = (d - 1) * w, networks = feature ? 2 : 1;
  const double weights = in * w + (d - 2) * w * w + w * out + (feature ? in * w + (d - 2) * w * w : 0);

  MemoryEstimate bytes;
  bytes.data = 4 * (n + static_cast<double>(e.data.test)) * (in + out);
  // now, gradient, start twice, last finite twice, optimiser state; one copy in double for the probes
  bytes.parameters = weights * (4 * (6 + optimiserVectors(e.optimiser.name)) + 8);
  bytes.trace = 4 * evaluated * (in + out + 4 * hidden * networks);
  // Gram matrices: of what each layer reads (one, with one output), K and its parts, and those that the window may still look at,
  // of the present and of a step of the past
  const double grams = (out > 1 ? d + (feature ? d - 1 : 0) : 1) + 38;
  const double drawn = std::max(probes, 128.0);  // columns of the trace for pictures
  bytes.probes = 8 * (probes * (in + 6 * hidden * networks) + grams * probes * probes) + 2 * 4 * probes * hidden +
                 4 * drawn * (in + out + 4 * hidden * networks) + 4 * weights * 3;
  bytes.masks = variant && variant->source == GateSource::Mask ? n * hidden : 0;
  const double keptStep = 4 * (weights * (1 + optimiserVectors(e.optimiser.name)) + (batch < n ? n : 0)) + 8 * probes;
  bytes.kept = keptStep * static_cast<double>(KeptSteps::capacityFor(keptStep));
  return bytes;
}

double availableMemory() {
  std::ifstream info("/proc/meminfo");
  std::string name;
  double kilobytes = 0;
  for (std::string line; info >> name >> kilobytes && std::getline(info, line);)
    if (name == "MemAvailable:") return kilobytes * 1024;
  return 4e9;  // no such file: a cautious guess
}

Issues checkMemory(const MemoryEstimate& estimate, double available) {
  if (estimate.total() <= available) return {};
  const std::pair<const char*, double> parts[] = {{"data.train", estimate.data + estimate.masks},
                                                  {"network.width", estimate.parameters},
                                                  {"optimiser.batch", estimate.trace},
                                                  {"probes.samples", estimate.probes}};
  const auto* largest =
      std::max_element(std::begin(parts), std::end(parts), [](const auto& a, const auto& b) { return a.second < b.second; });
  return {{largest->first, "this run needs about " + gigabytes(estimate.total()) + " of memory, " + gigabytes(available) +
                               " are free; most of it, " + gigabytes(largest->second) + ", depends on " + largest->first}};
}

}  // namespace gatescope
