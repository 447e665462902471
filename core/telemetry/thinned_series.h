// One curve in bounded memory.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include "core/telemetry/telemetry.h"

namespace gatescope {

/// How far a series is thinned: of the `seen` samples every `stride`-th is there, and the newest.
struct Thinning {
  std::int64_t stride = 1, seen = 0;
  /// Samples that are there.
  std::int64_t kept() const { return seen == 0 ? 0 : (seen - 1) / stride + 1 + ((seen - 1) % stride != 0); }
};

inline std::int64_t stepOf(const StepSample& sample) { return sample.step; }
inline std::int64_t stepOf(const LayerSample& sample) { return sample.step; }
inline std::int64_t stepOf(const std::shared_ptr<const KernelFrame>& frame) { return frame->step; }

/// Samples in the order of their steps. When they are `capacity` (odd), every other one is dropped and from then on
/// only every second (fourth, …) is kept. The first and the newest are always there. Beside them stands at most one
/// sample of the end, which is not counted: without it the series is that of a run that went on.
template <class T>
class ThinnedSeries {
 public:
  explicit ThinnedSeries(std::size_t capacity) : m_capacity(capacity) {}
  /// As they were when another series was thinned so far; one sample more than Thinning::kept() is that of the end.
  ThinnedSeries(std::size_t capacity, std::vector<T> samples, const Thinning& thinning)
      : m_capacity(capacity),
        m_samples(std::move(samples)),
        m_thinning(thinning),
        m_hasEnd(static_cast<std::int64_t>(m_samples.size()) > thinning.kept()) {}

  const std::vector<T>& samples() const { return m_samples; }
  const Thinning& thinning() const { return m_thinning; }
  bool hasEnd() const { return m_hasEnd; }

  /// The end, when there is one, gives way.
  void add(T sample) {
    dropEnd();
    const bool newestIsKept = m_thinning.seen == 0 || (m_thinning.seen - 1) % m_thinning.stride == 0;
    if (newestIsKept && m_samples.size() >= m_capacity) halve();
    if (newestIsKept) {
      m_samples.push_back(std::move(sample));
    } else {
      m_samples.back() = std::move(sample);
    }
    ++m_thinning.seen;
  }

  void addEnd(T sample) {
    dropEnd();
    m_samples.push_back(std::move(sample));
    m_hasEnd = true;
  }

  /// Takes the place of the newest, which was at the same step.
  void replaceNewest(T sample) { m_samples.back() = std::move(sample); }

  /// Drops the end and all else from this step on. What else goes cannot be told from what was thinned before.
  void dropFrom(std::int64_t step) {
    if (!m_samples.empty() && stepOf(m_samples.back()) >= step) dropEnd();
    if (m_samples.empty() || stepOf(m_samples.back()) < step) return;
    while (!m_samples.empty() && stepOf(m_samples.back()) >= step) m_samples.pop_back();
    const std::int64_t left = static_cast<std::int64_t>(m_samples.size());
    m_thinning.seen = left == 0 ? 0 : (left - 1) * m_thinning.stride + 1;
  }

 private:
  void dropEnd() {
    if (m_hasEnd) m_samples.pop_back();
    m_hasEnd = false;
  }
  // The capacity is odd, so the newest stays.
  void halve() {
    for (std::size_t i = 1; 2 * i < m_samples.size(); ++i) m_samples[i] = std::move(m_samples[2 * i]);
    m_samples.resize((m_samples.size() + 1) / 2);
    m_thinning.stride *= 2;
  }

  std::size_t m_capacity;
  std::vector<T> m_samples;
  Thinning m_thinning;
  bool m_hasEnd = false;
};

}  // namespace gatescope
