// What the kernel alone knows: kernel regression on the training samples, seen on test samples.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string>

#include "core/data/dataset.h"
#include "core/network/network.h"
#include "core/settings/experiment.h"

namespace gatescope {

/// Gram matrices of N samples with the first n of them, the training samples; N × n each.
struct PredictorKernels {
  MatrixD kernel;      ///< K, averaged over outputs
  MatrixD pathKernel;  ///< H/w^{d−1}
};

/// Both for inputs d_in × N and the first `train` of them, by layers as in KernelEngine and gateKernels(). Double
/// precision; tile by tile, of the training samples one half, shared by up to `team` threads: the bits do not depend on
/// it. Memory: N·n and the derivatives of n samples, n·C·w·d. Cost: C backward passes of N samples and (2·N − n)·n·(Σ
/// fan_in + C·Σ fan_out + w·d) flops. False, with worthless matrices, when `stop` is requested, which is looked at
/// between the layers of a tile. Gates must have a test curve.
bool predictorKernels(const NetworkSpec& spec, const Parameters<double>& parameters,
                      const Eigen::Ref<const MatrixD>& inputs, Index train, int team, PredictorKernels& kernels,
                      const std::stop_token& stop = {});

/// ŷ(x) = k(x, X)(K + r·tr(K)/n·I)⁻¹Y of the samples after the first n: kernel N × n, targets Y C × n, C × (N − n).
/// Empty when stopped, and where K is singular in spite of the ridge r. Cost: n³/3 flops.
MatrixD kernelRegression(const MatrixD& kernel, const Eigen::Ref<const MatrixD>& targets, double ridge,
                         const std::stop_token& stop = {});

/// Of the test samples; kAbsent where a kernel is singular.
struct PredictorScores {
  double kernelAccuracy = kAbsent, kernelError = kAbsent;  ///< share classified correctly, mean of ½‖ŷ − κy‖²; with K
  double pathAccuracy = kAbsent, pathError = kAbsent;  ///< with H
};

/// Which samples the predictor takes of a data set, in double: training samples first.
struct PredictorSamples {
  MatrixD inputs, targets;  ///< d_in × N, C × N; targets are κ·y
  Index train = 0;
};

/// How many training samples of `most` wanted ones take no more than 2 GB with their derivatives at every layer, and at
/// least 2: all but in networks that are both wide and deep.
Index mostPredictorSamples(const Experiment& experiment, Index outputs, Index most);

/// Up to mostPredictorSamples() of each set, spread over their order and classes.
PredictorSamples choosePredictorSamples(const Experiment& experiment, const Dataset& data, Index most);

/// Measures both kernels of these weights and predicts, with both at once where the team is two or more. All absent
/// when stopped. Cost as above.
PredictorScores predictorScores(const NetworkSpec& spec, const Parameters<double>& parameters,
                                const PredictorSamples& samples, double ridge, int team,
                                const std::stop_token& stop = {});

/// Why there is nothing to predict; "" when there is.
std::string noPredictorReason(const GatingVariant& variant, const Dataset& data);

}  // namespace gatescope
