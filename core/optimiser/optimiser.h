// The table of optimisers, and their update rules as one pass over one flat vector.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/base/types.h"
#include "core/settings/experiment.h"

namespace gatescope {

/// What one update of a range of the flat vector reads and writes. A moment that the rule does not keep is empty.
struct UpdateRange {
  using Values = Eigen::Map<Eigen::Array<Scalar, Eigen::Dynamic, 1>>;
  using ConstValues = Eigen::Map<const Eigen::Array<Scalar, Eigen::Dynamic, 1>>;
  Values theta;
  ConstValues gradient;
  Values first, second;   ///< velocity or first moment; second moment
  double stepSize = 0;    ///< α
  double momentum = 0;    ///< μ
  std::int64_t step = 0;  ///< from 1
};

/// An optimiser. Adding one is adding a row and its update in optimiser.cpp.
struct OptimiserRule {
  std::string id;                                ///< "adam": JSON, command line
  bool usesBatches = true;                       ///< false: every step uses all samples, whatever optimiser.batch says
  bool usesMomentum = false;                     ///< optimiser.momentum has a meaning
  bool isDescent = false;                        ///< θ −= αg: over all samples, what theory linearises
  bool keepsFirst = false, keepsSecond = false;  ///< which moments it keeps beside θ
  /// Elementwise, so any split of the vector gives the same bits. No allocation.
  void (*update)(UpdateRange range) = nullptr;

  /// Flat vectors that it keeps beside weights and gradient.
  int moments() const { return (keepsFirst ? 1 : 0) + (keepsSecond ? 1 : 0); }
};

/// All rows, in the order of the table. Built once; safe from any thread.
const std::vector<OptimiserRule>& optimisers();
/// The row with this id, or nullptr.
const OptimiserRule* findOptimiser(const std::string& id);
/// Samples of one step out of `samples`: THE rule of full batches. An unknown optimiser takes batches.
std::int64_t batchSize(const OptimiserSettings& settings, std::int64_t samples);

/// One run's optimiser: the rule's moments and the step count.
class Optimiser {
 public:
  /// `settings.name` must be an id of optimisers().
  Optimiser(const OptimiserSettings& settings, Index size);

  /// Counts the step; call once before the updates of a step.
  void beginStep() { ++m_steps; }
  /// θ and g on [first, first + count). No allocation; disjoint ranges may run in different threads.
  void update(Vector& values, const Vector& gradient, double stepSize, Index first, Index count);

  using State = std::vector<std::pair<std::string, std::vector<double>>>;
  /// Named state for an exact resume: what the rule keeps beside θ, and the step count.
  State state() const;
  /// state() of these raw values.
  static State stateOf(std::int64_t steps, const Vector& first, const Vector& second);
  std::int64_t steps() const { return m_steps; }
  /// Velocity or first moment; second moment. Empty where the rule has none.
  const Vector& first() const { return m_first; }
  const Vector& second() const { return m_second; }
  /// Throws Error when the state is of another rule or size.
  void restore(const State& state);

 private:
  const OptimiserRule& m_rule;
  double m_momentum;
  std::int64_t m_steps = 0;
  Vector m_first, m_second;  ///< velocity or first moment; second moment
};

}  // namespace gatescope
