// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/kernel_draws.h"

#include <algorithm>
#include <cmath>

#include "core/network/initialise.h"
#include "core/probes/kernel.h"
#include "core/probes/kernel_probe.h"
#include "core/probes/path_kernel.h"
#include "core/probes/spectrum.h"

namespace gatescope {
namespace {

constexpr int kMostDraws = 500, kLeastDraws = 10;
constexpr double kMostFlops = 4e9;
constexpr std::uint64_t kFirstSeed = 1'000'003;  // far from the seeds that people choose

std::vector<MatrixD> probeMasks(const std::vector<MaskMatrix>& masks) {
  std::vector<MatrixD> own;
  for (const MaskMatrix& mask : masks) own.push_back(mask.cast<double>());
  return own;
}

// What the mean of `draws` kernels says beside its expectation.
void compare(const MatrixD& sum, const MatrixD& expected, int draws, KernelDraws& result) {
  const double n = static_cast<double>(draws);
  const VectorD diagonal = expected.diagonal();
  const double offSquares = expected.squaredNorm() - diagonal.squaredNorm();
  const double offProducts = sum.cwiseProduct(expected).sum() - sum.diagonal().dot(diagonal);
  result.diagonal.push_back(sum.trace() / n / expected.trace());
  result.offDiagonal.push_back(offSquares > 0 ? offProducts / n / offSquares : kAbsent);
  result.difference.push_back((sum / n - expected).norm() / expected.norm());
}

}  // namespace

int kernelDraws(const ParameterLayout& layout, Index samples) {
  const double n = static_cast<double>(samples), w = static_cast<double>(layout.width),
               d = static_cast<double>(layout.depth);
  const double each =
      n * n * (static_cast<double>(layout.inputs) + 2 * w * d) + 6 * n * static_cast<double>(layout.count());
  return static_cast<int>(
      std::clamp(kMostFlops / each, static_cast<double>(kLeastDraws), static_cast<double>(kMostDraws)));
}

std::string noDrawsReason(const Experiment& experiment, const GatingVariant& variant) {
  return noExpectedKernelReason(variant, experiment.network.bias);
}

KernelDraws drawKernels(const DrawnNetwork& network, const Eigen::Ref<const Matrix>& inputs,
                        const std::stop_token& stop) {
  const Index n = inputs.cols();
  const ParameterLayout& layout = network.parameters.layout;
  Parameters<double> parameters = network.parameters.cast<double>();
  Trace<double> trace(network.spec, layout, n);
  const std::vector<MatrixD> masks = probeMasks(network.masks);
  const MatrixD probe = inputs.cast<double>();
  KernelDraws result;
  result.samples = n;
  KernelEngine engine;
  KernelParts parts;
  MatrixD sum = MatrixD::Zero(n, n), whole = sum, expected;
  Experiment experiment = network.experiment;
  Parameters<Scalar> fresh(layout);
  for (int draw = 1, all = kernelDraws(layout, n); draw <= all; ++draw) {
    experiment.seed = network.experiment.seed + kFirstSeed * static_cast<std::uint64_t>(draw);
    initialise(experiment, fresh);
    parameters.values.head(layout.valueSize) = fresh.values.head(layout.valueSize).cast<double>();
    loadProbe(network.spec, probe, masks, trace);
    if (!engine.measure(network.spec, parameters, trace, parts, stop)) return result;
    if (draw == 1) expected = expectedKernel(network.spec, trace, valueDeviations(experiment, layout));
    sum += parts.value;
    whole += parts.kernel;
    compare(sum, expected, draw, result);
    if (draw == all && whole.allFinite()) result.meanEigenvalues = eigenvaluesDescending(whole / draw, stop);
  }
  return result;
}

}  // namespace gatescope
