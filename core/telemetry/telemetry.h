// What the engine tells: immutable values that cross threads.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/base/types.h"
#include "core/settings/experiment.h"

namespace gatescope {

/// Losses after `step` optimiser steps. Absent measurements are NaN. With mini-batches the training numbers are means
/// over the batches since the previous sample; with all samples in every step they are exact.
struct StepSample {
  std::int64_t step = 0;
  double trainLoss = kAbsent, trainAccuracy = kAbsent;  ///< accuracy in [0, 1]
  double testLoss = kAbsent, testAccuracy = kAbsent;
};

/// Gate measures of the d−1 hidden layers on the probe set; layerMeasures() lists them.
struct LayerSample {
  std::int64_t step = 0;
  std::vector<double> gateChange;  ///< f_l: mean |G_t − G_{t−1}|; empty where step t−1 was not looked at, as at t=0
  std::vector<double> gateChangeTotal;  ///< F_l: mean |G_t − G_0|
  std::vector<double> activeFraction;   ///< mean G_t
  std::vector<double> deadUnits;        ///< units whose gate is off for every sample
  std::vector<double> alwaysOnUnits;    ///< units whose gate is on for every sample
  std::vector<double> patterns;         ///< distinct gate patterns of the layer among the samples
  std::vector<double> weightChange;  ///< ‖ΔΘ^v_l‖/‖Θ^v_l‖ of the step that led here; empty where gateChange is
  std::vector<double> planeAngle;    ///< median over gates of the angle to the nearest of Dataset::planes, degrees
  std::vector<double> planesFound;  ///< share of these that a gate comes near; both empty where there are no planes
};

/// Kernel measures on the probe set (n samples); kernelMeasures() lists the numbers.
struct KernelFrame {
  std::int64_t step = 0;
  std::shared_ptr<const VectorD> initialEigenvalues;   ///< at t=0, descending
  std::shared_ptr<const VectorD> expectedEigenvalues;  ///< of E[K_0], or E[K^v_0] where a chain of gates trains;
                                                       ///< null where the theory does not apply
  std::string noExpectedReason;                        ///< why not
  std::string predictionNote;                          ///< why there is no linear prediction, or what it leaves out
  VectorD eigenvalues;                                 ///< now, descending; n
  double condition = kAbsent;                          ///< ρ_1/ρ_n; inf when singular to rounding
  double effectiveRank = kAbsent;                      ///< exp(−Σ p_i ln p_i)
  double alignment = kAbsent;                          ///< tr(YᵀKY)/(‖K‖_F ‖YYᵀ‖_F)
  double centredAlignment = kAbsent;                   ///< the same with kernel and targets centred
  double nu = kAbsent;                                 ///< ν = yᵀ(H/tr H + jitter)⁻¹y, mean over outputs
  double nuRelative = kAbsent;  ///< ν·C/‖Y‖²: 1 aligned, n white; inf where H is singular: the jitter would decide it
  double traceValue = kAbsent, traceFeature = kAbsent,
         traceCross = kAbsent;      ///< tr K^v, tr K^f, trace of the cross term
  double kernelDistance = kAbsent;  ///< 1 − ⟨K_t,K_0⟩/(‖K_t‖‖K_0‖)
  double pathDistance = kAbsent;    ///< the same for H
  double weightChange = kAbsent;    ///< ‖Θ_t−Θ_0‖/‖Θ_0‖ of all weights that train
  double error = kAbsent;           ///< ‖e_t‖, measured
  double predictedError = kAbsent;  ///< ‖∏(I − αK_0/n) e_0‖
  double patterns = kAbsent;        ///< distinct gate patterns of the whole network among the samples
  double segmentRegions = kAbsent;  ///< linear regions between two samples
  double planeRegions = kAbsent;    ///< distinct patterns on a grid over two-dimensional inputs
  double pathOutput = kAbsent;      ///< ⟨φ_x, v⟩ of the first sample, by all paths; tiny networks only
  double networkOutput = kAbsent;   ///< ŷ of the first sample, where pathOutput is
  double kernelTestAccuracy = kAbsent, kernelTestError = kAbsent;  ///< of kernel regression with K on the training
                                                                   ///< samples: test samples; only where asked for
  double pathTestAccuracy = kAbsent, pathTestError = kAbsent;      ///< the same with H
  std::vector<double> layerTraces;  ///< tr K_l of each value layer: shares of tr K^v; kernelLayerMeasures() lists these
  std::vector<double> expectedLayerTraces;  ///< tr E[K_l]; empty where the theory does not apply
};

/// Which training samples the probe samples are, and in which order they are shown.
struct ProbeOrder {
  enum class By { Class, Angle, Target };
  By by = By::Class;
  std::vector<Index> training;  ///< number of each probe sample among the training samples, ascending
  std::vector<Index> samples;   ///< numbers of probe samples, from 0
  std::vector<Index> starts;    ///< places in `samples` where another class begins; without the first
};

/// The matrices behind the newest frame, n × n. Only the newest are kept.
struct KernelMatrices {
  std::int64_t step = 0;
  MatrixD kernel, value;
  MatrixD feature, cross;                   ///< empty when zero
  MatrixD overlap;                          ///< λ/w^{d−1}
  MatrixD pathKernel;                       ///< H/w^{d−1}
  std::shared_ptr<const ProbeOrder> order;  ///< the same for all matrices of a run; never null in a run
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

/// A Start that failed while the run before it is still in place.
struct Refusal {
  std::uint64_t generation = 0;  ///< of that Start; 0: none was refused
  std::string why;
  bool operator==(const Refusal&) const = default;
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
  bool leavesOut = false;           ///< measurements that do not fit into their share of the time are left out
  Refusal refusal;                  ///< of the newest Start, until this run goes on
  bool stands = false;              ///< Failed for lack of memory alone: the run is whole, can be saved and may go on
  std::string onlyForLooking;       ///< why the run cannot go on though it can be looked at: its data are gone; or ""
  std::int64_t networks = 1;        ///< of an ensemble; step, phase and message are of the whole: see Ensemble
  std::int64_t diverged = 0;        ///< of these
  std::int64_t trainSamples = 0, testSamples = 0, inputs = 0, outputs = 0, parameters = 0;
  bool classification = true;
};

/// Answer to a command about a file, never lost.
struct Notice {
  bool ok = true;
  std::string text;           ///< "Saved run.gatescope" or the reason why not
  std::uint64_t request = 0;  ///< number of the Save it answers; 0: nobody asked
};

struct Inspection;
struct PastView;
struct SessionSnapshot;

/// A run as it stood when another took its place, or when somebody asked for it; never lost.
struct HandedOver {
  std::uint64_t generation = 0;
  std::shared_ptr<const SessionSnapshot> session;  ///< null: asked for, but too short or too large
};

/// Curves of one network of the run, as far as they are new.
struct MemberSamples {
  std::int64_t dropFrom = -1;  ///< ≥ 0: earlier samples from this step on are gone, the network went on instead
  std::vector<StepSample> steps;
  std::vector<LayerSample> layers;
  std::vector<std::shared_ptr<const KernelFrame>> kernels;  ///< bounded like the others; the last is the newest
  bool empty() const { return steps.empty() && layers.empty() && kernels.empty(); }
};

/// Everything that came since the last take(). `generation` is that of the newest Start, or of the run before when that
/// Start was refused; results of others were discarded.
struct Results {
  std::uint64_t generation = 0;
  /// One per network in the order of their seeds, at the same steps as long as they train; the first is always there,
  /// the others where there is something new of them.
  std::vector<MemberSamples> members = std::vector<MemberSamples>(1);
  std::shared_ptr<const KernelMatrices> matrices;  ///< the newest of the network that is looked at, or null
  std::shared_ptr<const Inspection> inspection;    ///< the newest, or null; see inspection.h
  std::shared_ptr<const PastView> pastView;        ///< answer to the newest ViewPast, or null
  std::shared_ptr<const std::vector<std::int64_t>> checkpoints;  ///< their steps, ascending, or null: as before
  std::shared_ptr<const Settings> course;  ///< settings at the start and all changes so far, or null: as before
  std::vector<RunState> states;            ///< in order; the last is the newest
  std::vector<Notice> notices;
  std::vector<HandedOver> handedOver;  ///< of any generation
  std::uint64_t thinned = 0;           ///< samples left out because the receiver was slow
};

}  // namespace gatescope
