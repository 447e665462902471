// Update rules as one pass over one flat vector.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/base/types.h"
#include "core/settings/experiment.h"

namespace gatescope {

/// gd, sgd: θ −= αg. momentum: v = μv + g, θ −= αv. rmsprop: v = 0.99v + 0.01g², θ −= αg/(√v + ε).
/// adam (Kingma, Ba): m, v with decays 0.9, 0.999 and bias correction; ε = 1e-8. Elementwise, so any split of the
/// vector gives the same bits.
class Optimiser {
 public:
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
  using Values = Eigen::Map<Eigen::Array<Scalar, Eigen::Dynamic, 1>>;
  using ConstValues = Eigen::Map<const Eigen::Array<Scalar, Eigen::Dynamic, 1>>;
  void adam(Values theta, ConstValues gradient, Index first, double stepSize);
  enum class Rule { Descent, Momentum, RmsProp, Adam };
  Rule m_rule;
  double m_momentum;
  std::int64_t m_steps = 0;
  Vector m_first, m_second;  ///< velocity or first moment; second moment
};

}  // namespace gatescope
