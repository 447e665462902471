// How gates change: per layer, on the probe set.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <vector>

#include "core/network/network.h"
#include "core/probes/patterns.h"
#include "core/telemetry/telemetry.h"

namespace gatescope {

/// Remembers the gates at t=0 and at the last measurement. When `stop` is requested, results are worthless. Session
/// thread.
class GateProbe {
 public:
  /// `trace` holds the probe inputs and masks; it is used for every forward pass.
  GateProbe(const NetworkSpec& spec, const ParameterLayout& layout, const Matrix& inputs,
            const std::vector<MaskMatrix>& masks);

  /// Takes these weights' gates as t=0 and as the last measurement. Cost: one forward pass over the probe set.
  void start(const NetworkSpec& spec, const Parameters<Scalar>& initial, const std::stop_token& stop = {});
  /// f_l = mean |G_t − G_t'|/(t − t'), F_l = mean |G_t − G_0|, mean G_t, means over (sample, unit); patterns. Same
  /// cost.
  LayerSample measure(const NetworkSpec& spec, const Parameters<Scalar>& parameters, std::int64_t step,
                      const std::stop_token& stop = {});
  /// The same without the rate f_l, of any weights; the last measurement stays the last.
  LayerSample describe(const NetworkSpec& spec, const Parameters<Scalar>& parameters, std::int64_t step,
                       const std::stop_token& stop = {});
  /// As measure(), but the last measurement stays the last until remember().
  LayerSample measureOnly(const NetworkSpec& spec, const Parameters<Scalar>& parameters, std::int64_t step,
                          const std::stop_token& stop = {});
  /// The gates that measureOnly() saw, just before and at this step, are those of the last measurement.
  void remember(std::int64_t step);
  /// Gates of the last measurement: w × n per hidden layer.
  const std::vector<Matrix>& previous() const { return m_previous; }
  /// Sets the gates of the last measurement, for a run that is continued.
  void setPrevious(std::vector<Matrix> gates, std::int64_t step);
  /// The same from weights.
  void setPrevious(const NetworkSpec& spec, const Parameters<Scalar>& parameters, std::int64_t step,
                   const std::stop_token& stop = {});

 private:
  void pass(const NetworkSpec& spec, const Parameters<Scalar>& parameters, const std::stop_token& stop);

  Trace<Scalar> m_trace;
  std::vector<Matrix> m_initial, m_previous;  ///< w × n per hidden layer
  std::int64_t m_previousStep = 0;
  PatternSet m_patterns;
};

}  // namespace gatescope
