// The curves of a run on the engine's side: bounded memory for any number of steps.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/telemetry/telemetry.h"

namespace gatescope {

/// Curves of one run. When a series reaches its capacity every other sample is dropped and from then on only every
/// second (fourth, …) is kept. The first and the newest sample are always there.
class History {
 public:
  static constexpr std::size_t kStepCapacity = 20000;
  static constexpr std::size_t kLayerCapacity = 8000;
  static constexpr std::size_t kKernelCapacity = 1000;

  void add(const StepSample& sample);
  void add(const LayerSample& sample);
  void add(std::shared_ptr<const KernelFrame> frame);

  const std::vector<StepSample>& steps() const { return m_steps; }
  const std::vector<LayerSample>& layers() const { return m_layers; }
  const std::vector<std::shared_ptr<const KernelFrame>>& kernels() const { return m_kernels; }

 private:
  std::vector<StepSample> m_steps;
  std::vector<LayerSample> m_layers;
  std::vector<std::shared_ptr<const KernelFrame>> m_kernels;
  std::size_t m_stepStride = 1, m_layerStride = 1, m_kernelStride = 1;
  std::size_t m_stepSeen = 0, m_layerSeen = 0, m_kernelSeen = 0;
};

}  // namespace gatescope
