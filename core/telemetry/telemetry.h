// What the engine tells: immutable values that cross threads.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/types.h"

namespace gatescope {

/// Losses after `step` optimiser steps. Absent measurements are NaN. With mini-batches the training figures are means over
/// the batches since the previous sample; with all samples in every step they are exact.
struct StepSample {
  std::int64_t step = 0;
  double trainLoss = kAbsent, trainAccuracy = kAbsent;  ///< accuracy in [0, 1]
  double testLoss = kAbsent, testAccuracy = kAbsent;
};

/// Gate measures of the d−1 hidden layers on the probe set.
struct LayerSample {
  std::int64_t step = 0;
  std::vector<double> gateChange;       ///< f_l: mean |G_t − G_t'| per step since the previous measurement; empty at t=0
  std::vector<double> gateChangeTotal;  ///< F_l: mean |G_t − G_0|
  std::vector<double> activeFraction;   ///< mean G_t
};

/// Kernel measures on the probe set (n samples).
struct KernelFrame {
  std::int64_t step = 0;
  std::shared_ptr<const VectorD> initialEigenvalues;    ///< at t=0, descending
  std::shared_ptr<const VectorD> expectedEigenvalues;   ///< of E[K_0]; null where the theory does not apply
  std::string noExpectedReason;                         ///< why not
  VectorD eigenvalues;                                  ///< now, descending; n
  double condition = kAbsent;                           ///< ρ_1/ρ_n; inf when singular to rounding
  double effectiveRank = kAbsent;                       ///< exp(−Σ p_i ln p_i)
  double alignment = kAbsent;                           ///< tr(YᵀKY)/(‖K‖_F ‖YYᵀ‖_F)
  double nu = kAbsent;                                  ///< ν = yᵀ(H/tr H + jitter)⁻¹y, mean over outputs
  double traceValue = kAbsent, traceFeature = kAbsent;  ///< tr K^v, tr K^f
};

enum class RunPhase {
  Empty,      ///< nothing started
  Preparing,  ///< loading data, building the network, training the source of fixed_learnt gates
  Ready,      ///< built, not running
  Running,
  Finished,  ///< a stop rule was met
  Diverged,  ///< the loss is no longer finite: a result, not an error
  Failed     ///< the run could not be built or went wrong; see message
};

/// State of the run, never lost.
struct RunState {
  RunPhase phase = RunPhase::Empty;
  std::int64_t step = 0, totalSteps = 0;  ///< totalSteps 0: no stop rule on steps
  double stepsPerSecond = 0;
  double probeShare = 0;            ///< share of time taken by probes, [0, 1]
  double stepSize = 0;              ///< α in use
  std::string message;              ///< what happened and what to do; "" when nothing is to say
  std::string dataTitle, dataNote;  ///< of the data set in use
  std::string noTestReason;         ///< why there is no test curve, or ""
  std::int64_t trainSamples = 0, testSamples = 0, inputs = 0, outputs = 0, parameters = 0;
  bool classification = true;
};

/// Answer to a command about a file, never lost.
struct Notice {
  bool ok = true;
  std::string text;  ///< "Saved run.gatescope" or the reason why not
  std::string path;
};

/// Everything that came since the last take(). `generation` is that of the newest Start; older results were discarded.
struct Results {
  std::uint64_t generation = 0;
  std::vector<StepSample> steps;
  std::vector<LayerSample> layers;
  std::vector<std::shared_ptr<const KernelFrame>> kernels;  ///< bounded like the others; the last is the newest
  std::vector<RunState> states;                             ///< in order; the last is the newest
  std::vector<Notice> notices;
  std::uint64_t thinned = 0;  ///< samples left out because the receiver was slow
};

}  // namespace gatescope
