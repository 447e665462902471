// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/history.h"

#include "core/telemetry/measures.h"

namespace gatescope {

History::History(std::vector<StepSample> steps, std::vector<LayerSample> layers,
                 std::vector<std::shared_ptr<const KernelFrame>> kernels, const Thinnings& thinnings)
    : m_steps(kStepCapacity + 1, std::move(steps), thinnings[0]),
      m_layers(kLayerCapacity + 1, std::move(layers), thinnings[1]),
      m_kernels(kKernelCapacity + 1, std::move(kernels), thinnings[2]) {}

void History::dropFrom(std::int64_t step) {
  m_steps.dropFrom(step);
  m_layers.dropFrom(step);
  m_kernels.dropFrom(step);
}

double historyBytes(std::int64_t layers, std::int64_t samples) {
  constexpr double kBlock = 32;  // what the heap adds to a piece of memory
  const double perLayer = static_cast<double>(layerMeasures().size());
  const double gates = sizeof(LayerSample) + perLayer * (kBlock + sizeof(double) * static_cast<double>(layers));
  const double traces =
      static_cast<double>(kernelLayerMeasures().size()) * (kBlock + sizeof(double) * static_cast<double>(layers + 1));
  const double kernel = sizeof(KernelFrame) + 2 * kBlock + sizeof(double) * static_cast<double>(samples) + traces;
  return History::kStepCapacity * sizeof(StepSample) + History::kLayerCapacity * gates +
         History::kKernelCapacity * kernel;
}

}  // namespace gatescope
