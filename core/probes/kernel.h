// Neural tangent Gram matrices by layers, without an n × P Jacobian.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <vector>

#include "core/network/network.h"

namespace gatescope {

/// K and its split, n × n, averaged over outputs. kernel = value + feature + cross.
struct KernelParts {
  MatrixD kernel;
  MatrixD value;                    ///< K^v: gates held
  MatrixD feature;                  ///< K^f: through the gates; zero for frozen or hard gates
  MatrixD cross;                    ///< only where the value weights act twice (soft_relu, glu); else zero
  std::vector<double> layerTraces;  ///< tr K_l, the share of value layer l in K^v: d
  bool keepsLayers = false;         ///< whether `layers` are wanted: d matrices more
  std::vector<MatrixD> layers;      ///< K_l, weights and biases of value layer l with gates held; K^v = Σ_l K_l
};

/// Sets the first samples of a probe trace: inputs d_in × n and, for mask gates, w × n masks per hidden layer.
void loadProbe(const NetworkSpec& spec, const Eigen::Ref<const MatrixD>& inputs, const std::vector<MatrixD>& masks,
               Trace<double>& trace);

/// Measures kernels; keeps its working memory between calls, because taking and clearing it costs more than the
/// products.
class KernelEngine {
 public:
  /// `team`: threads of one measurement; the bits do not depend on it.
  explicit KernelEngine(int team = 1) : m_team(team) {}

  /// K = (1/C) Σ_c Σ_l (Δ_lᵀΔ_l) ∘ (A_{l−1}ᵀA_{l−1}), plus Σ_l Δ_lᵀΔ_l where layer l has biases. Double precision.
  /// Feature layers whose gates train have terms of the same form in K^f. Where the value weights act twice, ψ = ψ^v +
  /// ψ^f with ψ^v the derivative with all gates held. `trace` holds the probe inputs (loadProbe) and is overwritten by
  /// the passes. Cost: C backward passes, and per layer one half product n²·fan_in and C of n²·fan_out. False, with
  /// worthless parts, when `stop` is requested, which is looked at between samples.
  bool measure(const NetworkSpec& spec, const Parameters<double>& parameters, Trace<double>& trace, KernelParts& parts,
               const std::stop_token& stop = {});

 private:
  void passForward(const NetworkSpec& spec, const Parameters<double>& p, Trace<double>& t, const std::stop_token& stop);
  void passBackward(const NetworkSpec& spec, const Parameters<double>& p, Trace<double>& t, GateGradient mode,
                    const std::stop_token& stop);
  const MatrixD& inputGram(const MatrixD& input, std::size_t position, bool known, const std::stop_token& stop);
  void addDecoupled(const NetworkSpec& spec, const ParameterLayout& layout, const Trace<double>& t, bool known,
                    KernelParts& parts, const std::stop_token& stop);
  void addCoupled(const NetworkSpec& spec, const ParameterLayout& layout, const Trace<double>& t, bool known,
                  KernelParts& parts, const std::stop_token& stop);
  void addFeature(const NetworkSpec& spec, const ParameterLayout& layout, const Trace<double>& t, bool known,
                  KernelParts& parts, const std::stop_token& stop);
  void addGram(const MatrixD& delta, const MatrixD& inputGram, bool bias, MatrixD& target, const std::stop_token& stop);
  void addLayer(Index l, const MatrixD& delta, const MatrixD& inputGram, bool bias, KernelParts& parts,
                const std::stop_token& stop);

  int m_team;
  std::vector<MatrixD>
      m_inputGrams;  ///< of what each layer reads, the same for all outputs; one that is reused with one output
  std::vector<MatrixD> m_held;  ///< where weights act twice: Δ with gates held
  MatrixD m_gram, m_through, m_sum;
};

/// One measurement with working memory of its own; empty matrices when stopped. Any thread.
KernelParts computeKernel(const NetworkSpec& spec, const Parameters<double>& parameters, Trace<double>& trace,
                          const std::stop_token& stop = {}, bool keepsLayers = false);

}  // namespace gatescope
