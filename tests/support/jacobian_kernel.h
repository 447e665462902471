// The obvious kernel: one gradient per sample and output, then their inner products. Slow; for tests only.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/cases.h"

namespace gatescope::test {

/// Jacobian of ŷ_c at sample s, as rows: (n·C) × parameters, ordered by output then sample.
inline MatrixD jacobian(Case& c, GateGradient mode) {
  const Index n = c.trace.capacity(), outputs = c.parameters.layout.outputs;
  MatrixD rows(n * outputs, c.parameters.layout.size);
  c.load();
  forward(c.spec, c.parameters, c.trace, 0, n);
  for (Index output = 0; output < outputs; ++output)
    for (Index s = 0; s < n; ++s) {
      c.trace.delta.back().setZero();
      c.trace.delta.back()(output, s) = 1;
      for (MatrixD& d : c.trace.featureDelta) d.setZero();
      backward(c.spec, c.parameters, c.trace, 0, n, mode);
      Parameters<double> g(c.parameters.layout);
      gradientAll(c.spec, c.trace, n, g);
      rows.row(output * n + s) = g.values.transpose();
    }
  return rows;
}

/// (1/C) Σ_c A_c B_cᵀ over the blocks of outputs.
inline MatrixD gramOfOutputs(const MatrixD& a, const MatrixD& b, Index n) {
  const Index outputs = a.rows() / n;
  MatrixD sum = MatrixD::Zero(n, n);
  for (Index c = 0; c < outputs; ++c) sum += a.middleRows(c * n, n) * b.middleRows(c * n, n).transpose();
  return sum / static_cast<double>(outputs);
}

}  // namespace gatescope::test
