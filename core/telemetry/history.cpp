// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/history.h"

namespace gatescope {
namespace {

// Keeps every `stride`-th sample; at capacity drops every other one and doubles the stride. The newest sample is always
// the last element: it is replaced until one falls on the stride.
template <class T>
void addDecimated(std::vector<T>& series, T sample, std::size_t& stride, std::size_t& seen, std::size_t capacity) {
  const bool lastIsOnStride = seen == 0 || (seen - 1) % stride == 0;
  if (lastIsOnStride && series.size() >= capacity) {  // capacity is odd, so the last element survives
    for (std::size_t i = 0; 2 * i < series.size(); ++i) series[i] = std::move(series[2 * i]);
    series.resize((series.size() + 1) / 2);
    stride *= 2;
  }
  if (lastIsOnStride) {
    series.push_back(std::move(sample));
  } else {
    series.back() = std::move(sample);
  }
  ++seen;
}

}  // namespace

void History::add(const StepSample& sample) {
  addDecimated(m_steps, sample, m_stepStride, m_stepSeen, kStepCapacity + 1);
}

void History::add(const LayerSample& sample) {
  addDecimated(m_layers, sample, m_layerStride, m_layerSeen, kLayerCapacity + 1);
}

void History::add(std::shared_ptr<const KernelFrame> frame) {
  addDecimated(m_kernels, std::move(frame), m_kernelStride, m_kernelSeen, kKernelCapacity + 1);
}

}  // namespace gatescope
