// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/history.h"

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

}  // namespace gatescope
