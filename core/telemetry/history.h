// The curves of a run on the engine's side: bounded memory for any number of steps.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <vector>

#include "core/telemetry/telemetry.h"
#include "core/telemetry/thinned_series.h"

namespace gatescope {

/// Curves of one run, each a ThinnedSeries.
class History {
 public:
  static constexpr std::size_t kStepCapacity = 20000;
  static constexpr std::size_t kLayerCapacity = 8000;
  static constexpr std::size_t kKernelCapacity = 1000;
  /// Of steps, layers and kernels.
  using Thinnings = std::array<Thinning, 3>;

  History() = default;
  /// Curves that were thinned so far; a sample more than Thinning::kept() is that of the end.
  History(std::vector<StepSample> steps, std::vector<LayerSample> layers,
          std::vector<std::shared_ptr<const KernelFrame>> kernels, const Thinnings& thinnings);

  void add(const StepSample& sample) { m_steps.add(sample); }
  void add(const LayerSample& sample) { m_layers.add(sample); }
  void add(std::shared_ptr<const KernelFrame> frame) { m_kernels.add(std::move(frame)); }
  /// A frame that tells more takes the place of the newest, which was at the same step.
  void replaceNewest(std::shared_ptr<const KernelFrame> frame) { m_kernels.replaceNewest(std::move(frame)); }
  /// What is measured because the run ends here.
  void addEnd(const StepSample& sample) { m_steps.addEnd(sample); }
  void addEnd(const LayerSample& sample) { m_layers.addEnd(sample); }
  void addEnd(std::shared_ptr<const KernelFrame> frame) { m_kernels.addEnd(std::move(frame)); }
  bool hasEnd() const { return m_steps.hasEnd(); }
  /// Drops all from this step on: as far as the end goes, as if it had never been added.
  void dropFrom(std::int64_t step);

  const std::vector<StepSample>& steps() const { return m_steps.samples(); }
  const std::vector<LayerSample>& layers() const { return m_layers.samples(); }
  const std::vector<std::shared_ptr<const KernelFrame>>& kernels() const { return m_kernels.samples(); }
  Thinnings thinnings() const { return {m_steps.thinning(), m_layers.thinning(), m_kernels.thinning()}; }

 private:
  ThinnedSeries<StepSample> m_steps{kStepCapacity + 1};
  ThinnedSeries<LayerSample> m_layers{kLayerCapacity + 1};
  ThinnedSeries<std::shared_ptr<const KernelFrame>> m_kernels{kKernelCapacity + 1};
};

/// Bytes that these curves take at most, of so many hidden layers and probe samples.
double historyBytes(std::int64_t layers, std::int64_t samples);

}  // namespace gatescope
