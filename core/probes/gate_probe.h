// How gates change: per layer, on the probe set.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <vector>

#include "core/network/network.h"
#include "core/probes/patterns.h"
#include "core/telemetry/telemetry.h"

namespace gatescope {

/// Remembers the gates at t=0 and of one step after it, for the rate of the next. When `stop` is requested, results are
/// worthless. Session thread.
class GateProbe {
 public:
  /// inputs d_in × n, masks of these samples, w × n per hidden layer (fixed_random), Dataset::planes.
  GateProbe(const NetworkSpec& spec, const ParameterLayout& layout, const Matrix& inputs,
            const std::vector<MaskMatrix>& masks, MatrixD planes = {});

  /// Takes these weights' gates as those of t=0. Cost: one forward pass over the probe set.
  void start(const NetworkSpec& spec, const Parameters<Scalar>& initial, const std::stop_token& stop = {});
  /// F_l = mean |G_t − G_0|, mean G_t, means over (sample, unit); patterns; measureGatePlanes(). Where the gates of
  /// step − 1 are remembered, f_l = mean |G_t − G_{t−1}| as well, and beside it ‖ΔΘ^v_l‖/‖Θ^v_l‖; else there is no
  /// rate. Same cost.
  LayerSample measure(const NetworkSpec& spec, const Parameters<Scalar>& parameters, std::int64_t step,
                      const std::stop_token& stop = {});
  /// The same without the rate, of any weights.
  LayerSample describe(const NetworkSpec& spec, const Parameters<Scalar>& parameters, std::int64_t step,
                       const std::stop_token& stop = {});
  /// Sees the gates of this step, which remember() then keeps. Same cost.
  void look(const NetworkSpec& spec, const Parameters<Scalar>& parameters, const std::stop_token& stop = {});
  /// Keeps the gates that measure() or look() saw last, those of `step`, for the rate of the step after it.
  void remember(std::int64_t step);
  /// The same for a run that is continued; `weightChange` is that of the step after it, which is made already.
  void remember(std::vector<Matrix> gates, std::vector<double> weightChange, std::int64_t step);
  /// Whether the gates of the step before `step` are there.
  bool knowsBefore(std::int64_t step) const { return m_previousStep == step - 1; }
  /// The gates that are remembered: w × n per hidden layer.
  const std::vector<Matrix>& previous() const { return m_previous; }
  /// ‖ΔΘ^v_l‖/‖Θ^v_l‖ of each hidden layer from the step that is remembered to these weights, those of the step after
  /// it; empty where that is not known.
  std::vector<double> weightChange(const Parameters<Scalar>& parameters) const;

 private:
  Trace<Scalar> m_trace;
  std::vector<Matrix> m_initial, m_previous;  ///< w × n per hidden layer
  Vector m_seenWeights, m_previousWeights;    ///< value weights that look() saw last, and those that are remembered
  std::vector<double> m_knownChange;          ///< of a continued run, whose previous weights are gone
  std::int64_t m_previousStep = 0;
  PatternSet m_patterns;
  MatrixD m_planes;  ///< d_in × count
};

}  // namespace gatescope
