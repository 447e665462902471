// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/analysis.h"

#include <cmath>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/fields/live_changes.h"
#include "core/gating/variants.h"
#include "core/network/initialise.h"
#include "core/network/loss.h"
#include "core/probes/kernel.h"
#include "core/probes/kernel_measures.h"
#include "core/probes/kernel_probe.h"
#include "core/probes/path_kernel.h"
#include "core/probes/probe_memory.h"
#include "core/probes/spectrum.h"

namespace gatescope {
namespace {

std::string memberName(const std::string& name, std::size_t l) { return name + "_" + std::to_string(l + 1); }

std::vector<double> toVector(const VectorD& v) { return {v.data(), v.data() + v.size()}; }

void fill(const std::vector<MatrixD>& weights, const std::vector<VectorD>& biases,
          const std::vector<LayerShape>& layers, Parameters<double>& p) {
  for (std::size_t l = 0; l < layers.size(); ++l) {
    p.weights(layers[l]) = weights.at(l);
    if (layers[l].biasOffset >= 0) p.bias(layers[l]) = biases.at(l);
  }
}

// One session as a network that can be run.
struct Loaded {
  NetworkSpec spec;
  Parameters<double> parameters;
  Trace<double> trace;
};

Loaded load(const SessionSnapshot& session) {
  std::vector<Index> order;
  for (const std::int64_t l : session.gateOrder) order.push_back(l - 1);
  Loaded loaded;
  Settings now = session.settings;
  now.live = liveAt(session.settings, session.step());
  loaded.spec = makeSpec(now, order);
  const ParameterLayout layout = makeLayout(session.settings.experiment.network, *loaded.spec.variant,
                                            session.probeInputs.rows(), session.probeTargets.rows());
  loaded.parameters = Parameters<double>(layout);
  fill(session.weights.value, session.weights.valueBias, layout.value, loaded.parameters);
  fill(session.weights.feature, session.weights.featureBias, layout.feature, loaded.parameters);
  loaded.trace = Trace<double>(loaded.spec, layout, session.probeInputs.cols());
  loadProbe(loaded.spec, session.probeInputs, session.masks, loaded.trace);
  return loaded;
}

void putGradients(const std::string& name, const std::vector<LayerShape>& layers, const Parameters<double>& g,
                  NpzMembers& out) {
  for (std::size_t l = 0; l < layers.size(); ++l) {
    out[memberName("grad_" + name, l)] = npyMatrix(MatrixD(g.weights(layers[l])));
    if (layers[l].biasOffset >= 0)
      out[memberName("grad_" + name + "_bias", l)] = npyVector(toVector(g.bias(layers[l])));
  }
}

void putPasses(const SessionSnapshot& session, Loaded& n, NpzMembers& out) {
  const Index samples = n.trace.capacity();
  const Loss kind = session.settings.experiment.loss;
  forward(n.spec, n.parameters, n.trace, 0, samples);
  out["output"] = npyMatrix(MatrixD(n.trace.output.transpose()));
  const MatrixD targets = targetScale(session.settings.experiment) * session.probeTargets;
  const double loss = lossOf<double>(kind, n.trace.output, targets).loss / static_cast<double>(samples);
  if (!std::isfinite(loss)) throw Error(said("the loss of these weights is not finite: there is nothing to analyse"));
  out["loss"] = npyScalar(loss);
  for (std::size_t l = 0; l < n.trace.gate.size(); ++l)
    out[memberName("gate", l)] = npyMatrix(MatrixD(n.trace.gate[l].transpose()));
  lossGradient<double>(kind, n.trace.output, targets, 1.0 / static_cast<double>(samples), n.trace.delta.back());
  backward(n.spec, n.parameters, n.trace, 0, samples, GateGradient::Through);
  Parameters<double> gradient(n.parameters.layout);
  gradientAll(n.spec, n.trace, samples, gradient);
  putGradients("value", gradient.layout.value, gradient, out);
  if (n.spec.variant->trainsFeature) putGradients("feature", gradient.layout.feature, gradient, out);
}

void putKernel(const SessionSnapshot& session, Loaded& n, NpzMembers& out) {
  const KernelParts parts = computeKernel(n.spec, n.parameters, n.trace, {}, true);
  if (!parts.kernel.allFinite())
    throw Error(said("the kernel of these weights is not finite: there is nothing to analyse"));
  out["kernel"] = npyMatrix(parts.kernel);
  out["kernel_value"] = npyMatrix(parts.value);
  out["kernel_feature"] = npyMatrix(parts.feature);
  out["kernel_cross"] = npyMatrix(parts.cross);
  for (std::size_t l = 0; l < parts.layers.size(); ++l) out[memberName("kernel_layer", l)] = npyMatrix(parts.layers[l]);
  const ParameterLayout& layout = n.parameters.layout;
  const GateKernels gates = gateKernels(n.spec, n.trace);
  const MatrixD& path = gates.pathKernel;
  out["overlap"] = npyMatrix(gates.overlap);
  out["overlap_log_scale"] =
      npyScalar(static_cast<double>(layout.hidden()) * std::log(static_cast<double>(layout.width)));
  out["path_kernel"] = npyMatrix(path);
  if (noExpectedKernelReason(*n.spec.variant, layout.value[0].biasOffset >= 0).empty())
    out["expected_kernel"] =
        npyMatrix(expectedKernel(n.spec, n.trace, valueDeviations(session.settings.experiment, layout)));
  const VectorD eigenvalues = eigenvaluesDescending(parts.kernel);
  out["eigenvalues"] = npyVector(toVector(eigenvalues));
  out["condition"] = npyScalar(conditionNumber(eigenvalues));
  out["effective_rank"] = npyScalar(effectiveRank(eigenvalues));
  out["alignment"] = npyScalar(alignment(parts.kernel, session.probeTargets));
  const double nu = pathAlignment(path, session.probeTargets);
  out["nu"] = npyScalar(nu);
  out["nu_relative"] = npyScalar(relativePathAlignment(nu, session.probeTargets));
  out["trace_value"] = npyScalar(parts.value.trace());
  out["trace_feature"] = npyScalar(parts.feature.trace());
}

}  // namespace

NpzMembers analyse(const SessionSnapshot& session, const MemoryLimit& memory) {
  const Index samples = session.probeInputs.cols();
  const Experiment& e = session.settings.experiment;
  const GatingVariant* variant = findGatingVariant(e.gating.variant);
  const double layers =
      8 * static_cast<double>(samples) * static_cast<double>(samples) * static_cast<double>(e.network.depth);
  const double needed = layers + probeMemory({session.probeInputs.rows(), session.probeTargets.rows(), e.network.depth,
                                              e.network.width, variant && variant->hasFeatureNetwork()},
                                             samples);
  if (const double allowed = memory.bytes(); needed > allowed)
    throw Error("x: " + said("the analysis of %1 samples needs about %2 of memory; allowed: %3", samples,
                             gigabytes(needed), memory.text(allowed)));
  Loaded network = load(session);
  NpzMembers out;
  putPasses(session, network, out);
  putKernel(session, network, out);
  return out;
}

}  // namespace gatescope
