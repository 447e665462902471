// Golden cases made by plain autograd in another program (tests/data/oracle): every array of every case.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>

#include "core/network/initialise.h"
#include "core/network/loss.h"
#include "core/probes/kernel.h"
#include "core/probes/kernel_measures.h"
#include "core/report/session_file.h"
#include "tests/support/tolerances.h"

namespace gatescope::test {
namespace {

const std::filesystem::path kOracle = std::filesystem::path(GATESCOPE_TEST_DATA) / "oracle";

std::vector<std::string> caseNames() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(kOracle))
    if (const std::string name = entry.path().stem().string(); !name.ends_with(".expected")) names.push_back(name);
  std::sort(names.begin(), names.end());
  return names;
}

MatrixD matrixOf(const NpyArray& array) {
  const std::vector<double> values = array.toDoubles();
  const Index rows = array.shape.empty() ? 1 : array.shape[0], columns = array.shape.size() < 2 ? 1 : array.shape[1];
  return Eigen::Map<const Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>>(values.data(), rows, columns);
}

// What the engine makes of one session, in the layout of the expected file.
struct Computed {
  std::map<std::string, MatrixD> arrays;
  void put(const std::string& name, const MatrixD& value) { arrays[name] = value; }
  void put(const std::string& name, double value) { arrays[name] = MatrixD::Constant(1, 1, value); }
};

Parameters<double> parametersOf(const SessionSnapshot& session, const ParameterLayout& layout) {
  Parameters<double> p(layout);
  for (std::size_t l = 0; l < layout.value.size(); ++l) {
    p.weights(layout.value[l]) = session.weights.value[l];
    if (layout.value[l].biasOffset >= 0) p.bias(layout.value[l]) = session.weights.valueBias[l];
  }
  for (std::size_t l = 0; l < layout.feature.size(); ++l) {
    p.weights(layout.feature[l]) = session.weights.feature[l];
    if (layout.feature[l].biasOffset >= 0) p.bias(layout.feature[l]) = session.weights.featureBias[l];
  }
  return p;
}

void putGradients(const NetworkSpec& spec, const Parameters<double>& g, Computed& out) {
  const auto put = [&](const std::vector<LayerShape>& layers, const std::string& name) {
    for (std::size_t l = 0; l < layers.size(); ++l) {
      out.put("grad_" + name + "_" + std::to_string(l + 1), MatrixD(g.weights(layers[l])));
      if (layers[l].biasOffset >= 0) out.put("grad_" + name + "_bias_" + std::to_string(l + 1), MatrixD(g.bias(layers[l])));
    }
  };
  put(g.layout.value, "value");
  if (spec.variant->trainsFeature) put(g.layout.feature, "feature");
}

void putKernel(const NetworkSpec& spec, const Parameters<double>& p, const SessionSnapshot& session, Trace<double>& trace, Computed& out) {
  const KernelParts parts = computeKernel(spec, p, trace);
  out.put("kernel", parts.kernel);
  out.put("kernel_value", parts.value);
  out.put("kernel_feature", parts.feature);
  out.put("kernel_cross", parts.cross);
  out.put("overlap", pathOverlap(trace));
  out.put("path_kernel", pathKernel(trace));
  out.put("overlap_log_scale", static_cast<double>(p.layout.hidden()) * std::log(static_cast<double>(p.layout.width)));
  if (spec.variant->expectedKernelHolds && p.layout.value[0].biasOffset < 0)
    out.put("expected_kernel", expectedKernel(pathKernel(trace), p.layout.width, valueDeviations(session.settings.experiment, p.layout)));
  const VectorD values = eigenvaluesDescending(parts.kernel);
  out.put("eigenvalues", MatrixD(values));
  out.put("condition", conditionNumber(values));
  out.put("effective_rank", effectiveRank(values));
  out.put("alignment", alignment(parts.kernel, session.probeTargets));
  out.put("nu", pathAlignment(pathKernel(trace), session.probeTargets));
  out.put("trace_value", parts.value.trace());
  out.put("trace_feature", parts.feature.trace());
}

Computed compute(const std::string& name) {
  const SessionSnapshot session = readSession(kOracle / (name + ".npz"));
  std::vector<Index> order;
  for (const std::int64_t l : session.gateOrder) order.push_back(l - 1);
  const NetworkSpec spec = makeSpec(session.settings, order);
  const Index n = session.probeInputs.cols();
  const ParameterLayout layout =
      makeLayout(session.settings.experiment.network, *spec.variant, session.probeInputs.rows(), session.probeTargets.rows());
  const Parameters<double> p = parametersOf(session, layout);
  Trace<double> trace(spec, layout, n);
  loadProbe(spec, session.probeInputs, session.masks, trace);
  forward(spec, p, trace, 0, n);

  Computed out;
  const LossKind kind = lossKind(session.settings.experiment.loss);
  out.put("output", trace.output.transpose());
  out.put("loss", lossOf<double>(kind, trace.output, session.probeTargets).loss / static_cast<double>(n));
  for (std::size_t l = 0; l < trace.gate.size(); ++l) out.put("gate_" + std::to_string(l + 1), trace.gate[l].transpose());
  lossGradient<double>(kind, trace.output, session.probeTargets, 1.0 / static_cast<double>(n), trace.delta.back());
  backward(spec, p, trace, 0, n, GateGradient::Through);
  Parameters<double> gradient(layout);
  gradientAll(spec, trace, n, gradient);
  putGradients(spec, gradient, out);
  putKernel(spec, p, session, trace, out);
  return out;
}

TEST(GoldenTest, EveryArrayOfEveryCaseAgreesWithAutograd) {
  int cases = 0;
  for (const std::string& name : caseNames()) {
    const Computed computed = compute(name);
    for (const auto& [member, array] : readNpz(kOracle / (name + ".expected.npz"), true)) {
      const auto found = computed.arrays.find(member);
      ASSERT_NE(found, computed.arrays.end()) << name << ' ' << member;
      const MatrixD expected = matrixOf(array);
      const double scale = expected.norm(), condition = computed.arrays.at("condition")(0, 0);
      if (member == "condition" && std::isinf(expected(0, 0))) {
        EXPECT_TRUE(std::isinf(condition)) << name;
        continue;
      }
      // The condition number inherits the rounding of ρ_n, which is relative to ρ_1.
      const double tolerance = member == "nu" ? kNu : member == "condition" ? std::max(kExact, 1e-13 * condition) : kExact;
      EXPECT_LE((found->second - expected).norm(), tolerance * scale + (scale == 0 ? 1e-300 : 0)) << name << ' ' << member;
    }
    EXPECT_EQ(computed.arrays.contains("expected_kernel"), readNpz(kOracle / (name + ".expected.npz"), true).contains("expected_kernel"))
        << name;
    ++cases;
  }
  EXPECT_EQ(cases, 26);
}

}  // namespace
}  // namespace gatescope::test
