// What the steps of networks write and nobody keeps.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>
#include <vector>

#include "core/network/loss.h"
#include "core/network/network.h"

namespace gatescope {

/// Room for one step: the trace of its samples, their targets and the gradient.
struct TrainingSpace {
  TrainingSpace(const NetworkSpec& spec, const ParameterLayout& layout, Index outputs, Index capacity);
  bool fits(const ParameterLayout& layout, Index outputs, Index capacity) const;

  Trace<Scalar> trace;
  Matrix targets;  ///< κ·y, C × capacity, of the samples in the trace
  Parameters<Scalar> gradient;
  std::vector<LossSum> sums;           ///< one per block of samples, added in order
  const void* content = nullptr;       ///< whose training samples the trace holds, all of them; null: others
  static constexpr Index kBlock = 32;  ///< samples whose losses are summed at a time: fixes the order of sums
};

/// Spaces that networks of the same shape take for a step and give back: as many as train at the same time. The newest
/// one goes out first, which is still in the cache of the thread that gave it back. Any thread.
class TrainingSpaces {
 public:
  /// One that fits; made where there is none.
  std::unique_ptr<TrainingSpace> take(const NetworkSpec& spec, const ParameterLayout& layout, Index outputs,
                                      Index capacity);
  void giveBack(std::unique_ptr<TrainingSpace> space);

 private:
  std::mutex m_mutex;
  std::vector<std::unique_ptr<TrainingSpace>> m_spaces;
};

}  // namespace gatescope
