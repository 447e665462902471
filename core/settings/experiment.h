// What a run is: plain values, compared by value. The type decides what a change costs: a change of Experiment rebuilds
// the run, a change of LiveControls never does.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "core/settings/live_change.h"

namespace gatescope {

// Choices of a setting; fields() gives each its text, in this order.
enum class Targets { Value, Classes, Numbers };  ///< ±1 or regression, as the targets suggest; one-hot; regression
enum class Labels { True, Random };
enum class Missing { Refuse, Skip };               ///< rows of a table that lack a value
enum class ValueNetworkInput { X, Ones };          ///< x, or all ones ("constant input")
enum class Distribution { Rademacher, Gaussian };  ///< ±σ, or normal
enum class InitialScale { Theory, He, Number };    ///< σ² = 1/(p·w), σ² = 2/fan_in, or σ itself
enum class Loss { Squared, CrossEntropy };
enum class SourceChoice { Last, Best };    ///< of the epochs of a gate source: the end, or by test accuracy
enum class ProbeChoice { Spread, First };  ///< evenly over order and classes, or the first training samples
enum class StepSize { Spectral, Number };  ///< α = c·n/ρ_max(K_0), or α itself

struct DataSettings {
  std::string name = "mnist";                  ///< an id of dataSources()
  std::string path;                            ///< file or folder, for sources that read the user's own data
  std::vector<std::int64_t> classes = {4, 7};  ///< which classes to keep; empty: all
  std::int64_t train = 1000;                   ///< number of training samples (at most)
  std::int64_t test = 400;                     ///< number of test samples (at most)
  Targets targets = Targets::Value;
  Labels labels = Labels::True;
  std::int64_t inputs = 50;           ///< d_in of sphere, identical, gaussians and oblique_tree
  double noise = 0.1;                 ///< standard deviation, generators that have one
  double targetScale = 1.0;           ///< κ, squared loss: see targetScale()
  double frequencyUpper = 1.0;        ///< a of circle
  double frequencyLower = 9.0;        ///< b of circle
  std::int64_t treeDepth = 3;         ///< of oblique_tree: questions from its root to a leaf
  std::string targetColumn;           ///< csv: name or number (from 1) of the target column; "" = last
  Missing missing = Missing::Refuse;  ///< csv
  /// Folder of the file that the experiment was read from, "" when there is none. No setting: relative paths of the
  /// experiment (data.path, gating.source) are looked for there before the working folder.
  std::string folder;
  bool operator==(const DataSettings&) const = default;
};

struct NetworkSettings {
  std::int64_t depth = 5;    ///< d, number of weight layers
  std::int64_t width = 128;  ///< w
  bool bias = false;
  ValueNetworkInput valueInput = ValueNetworkInput::X;
  bool permuteGates = false;
  double skip = 0.0;  ///< s of skip connections, in [0, 1)
  bool operator==(const NetworkSettings&) const = default;
};

struct GatingSettings {
  std::string variant = "relu";  ///< an id of gatingVariants()
  double p = 0.5;                ///< probability of a gate being on, fixed_random
  double gain = 1.0;             ///< 1+ε of a soft gate
  std::string source;            ///< fixed_learnt: session file whose gates are copied; "" trains a ReLU network first
  std::int64_t sourceSteps = 0;  ///< fixed_learnt without file: steps of that training; 0 = as many as stop.steps
  SourceChoice sourceChoice = SourceChoice::Last;  ///< fixed_learnt without file: when its gates are taken
  bool operator==(const GatingSettings&) const = default;
};

struct InitialisationSettings {
  Distribution distribution = Distribution::Rademacher;
  InitialScale scale = InitialScale::Theory;
  double scaleNumber = 0.1;  ///< σ when scale is Number
  bool operator==(const InitialisationSettings&) const = default;
};

struct OptimiserSettings {
  std::string name = "gd";  ///< an id of optimisers()
  double momentum = 0.9;
  std::int64_t batch = 0;  ///< mini-batch size; 0 = all. See batchSize().
  bool operator==(const OptimiserSettings&) const = default;
};

struct EnsembleSettings {
  std::int64_t seeds = 1;  ///< networks that train side by side, under seed, seed + 1, …
  bool operator==(const EnsembleSettings&) const = default;
};

/// Everything that a run is built from. Any change rebuilds the run.
struct Experiment {
  DataSettings data;
  NetworkSettings network;
  EnsembleSettings ensemble;
  GatingSettings gating;
  InitialisationSettings initialisation;
  Loss loss = Loss::Squared;
  OptimiserSettings optimiser;
  std::int64_t probeSamples = 200;                ///< size of the fixed probe set
  ProbeChoice probeChoice = ProbeChoice::Spread;  ///< which training samples; see chooseProbes()
  std::uint64_t seed = 1;
  bool operator==(const Experiment&) const = default;
};

/// κ: the squared loss compares outputs with κ·y. 1 for other losses.
inline double targetScale(const Experiment& experiment) {
  return experiment.loss == Loss::Squared ? experiment.data.targetScale : 1;
}

/// Size of the probe set of so many training samples.
inline std::int64_t probeCount(const Experiment& experiment, std::int64_t samples) {
  return std::min(experiment.probeSamples, samples);
}

/// What can change while a run goes on. Never rebuilds.
struct LiveControls {
  double beta = 4.0;  ///< β of soft gates
  StepSize stepSize = StepSize::Spectral;
  double stepSizeNumber = 0.001;         ///< α when stepSize is Number
  double spectralFactor = 0.1;           ///< c
  std::int64_t stopSteps = 2000;         ///< 0 = never
  double stopLoss = 0.0;                 ///< stop when the training loss is at or below; 0 = never
  double stopTestAccuracy = 0.0;         ///< stop when the test accuracy is at or above, [0, 1]; 0 = never
  std::int64_t kernelEvery = 20;         ///< steps between kernel probes; 0 = only at t=0
  std::int64_t gatesEvery = 1;           ///< steps between gate probes
  std::int64_t testEvery = 10;           ///< steps between evaluations of the test set
  double ridge = 1e-6;                   ///< r of the kernel predictor, relative to tr K/n
  std::int64_t predictorSamples = 1000;  ///< of the kernel predictor, at most, of training and of test set each
  double budget = 0.15;                  ///< share of time that probes may take while live; 1 = as often as asked for
  bool operator==(const LiveControls&) const = default;
};

/// One experiment file: both parts together, as fields() lists them, and how the live part changes while it runs.
struct Settings {
  Experiment experiment;
  LiveControls live;  ///< that the run starts with
  LiveChanges changes;
  bool operator==(const Settings&) const = default;
};

/// Settings of one network of an ensemble, from 0: those of a run of its seed alone.
inline Settings memberSettings(Settings settings, std::int64_t member) {
  settings.experiment.seed += static_cast<std::uint64_t>(member);
  settings.experiment.ensemble.seeds = 1;
  return settings;
}

}  // namespace gatescope
