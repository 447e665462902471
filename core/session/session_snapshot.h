// What a session file *.gatescope holds: weights, probe data, experiment, curves and what an exact resume needs.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/data/checksum.h"
#include "core/probes/linear_prediction.h"
#include "core/settings/experiment.h"
#include "core/telemetry/history.h"

namespace gatescope {

/// Weights as they lie in a file: fan_in × fan_out per layer, biases empty when off.
struct WeightSet {
  std::vector<MatrixD> value;        ///< d layers
  std::vector<VectorD> valueBias;    ///< d or none
  std::vector<MatrixD> feature;      ///< d−1 layers or none
  std::vector<VectorD> featureBias;  ///< d−1 or none
};

/// State that an exact resume needs beyond the weights. All of it is as the optimiser and the batch order hold it.
struct ResumeState {
  std::int64_t step = 0;
  std::vector<std::pair<std::string, std::vector<double>>> optimiser;  ///< "velocity", …; read back sorted by name
  std::vector<std::uint64_t> random;                                   ///< state words of the batch stream
  std::vector<std::int64_t> batchOrder;                                ///< order of the samples in this epoch
  std::int64_t batchPosition = 0;
  double stepSize = 0;                 ///< α in use (spectral: computed at t=0)
  double lossSum = 0, correctSum = 0;  ///< of the mini-batches since the last sample
  std::int64_t lossCount = 0;
  std::vector<std::int64_t>
      probeSteps;  ///< where kernel, test and gate measurements were due before; empty in files that lack it
  LinearPrediction::State prediction;  ///< empty where there is none
  std::vector<MatrixD> gates;          ///< of the step before, w × n per hidden layer; empty where nobody looked
  std::vector<double> weightChange;    ///< of the step since then, d−1; empty with them and in older files
  std::vector<double> finite;          ///< all weights that a run which diverges keeps; empty: the present ones
};

/// Of the data, what a look at a session needs when they are gone, and whether they are the same.
struct SessionData {
  std::optional<DataChecksum> checksum;  ///< absent in files that lack it
  std::string title;
  std::vector<std::string> classNames;
  std::vector<std::int64_t> imageShape;  ///< rows, columns, channels; empty when the inputs are no image
};

/// Where a run has diverged.
struct Divergence {
  std::int64_t step = 0;
  double stepSize = 0;
};

/// One session in memory. Matrices of samples are d_in × n here (one column per sample), n × d_in in the file.
struct SessionSnapshot {
  Settings settings;                       ///< as the run was started, and all changes of its live controls
  MatrixD probeInputs;                     ///< d_in × n
  MatrixD probeTargets;                    ///< C × n
  std::vector<int> probeClasses;           ///< not in the file when empty
  std::vector<std::int64_t> probeNumbers;  ///< which training samples they are; empty: not known, the first
  WeightSet weights;
  WeightSet initial;                    ///< at t=0; empty when unknown
  std::vector<MatrixD> masks;           ///< fixed_random: w × n per hidden layer, n = probe samples
  std::vector<std::int64_t> gateOrder;  ///< from 1; empty when gates are not permuted
  History history;
  std::shared_ptr<const KernelMatrices> matrices;  ///< behind the newest frame; written, never read back
  SessionData data;
  std::optional<Divergence> diverged;  ///< the weights are the last finite ones; nothing can go on
  ResumeState resume;
  std::string
      controls;  ///< how the window shows its controls to a class: free, locked or hidden; not in the file when ""
  bool canResume = false;  ///< resume state is present
  /// The other networks of an ensemble in the order of their seeds, each with the settings of its seed alone, without
  /// matrices. Probe samples that are those of the first are left out: see networkOf().
  std::vector<SessionSnapshot> others;

  /// Where the run stands, of an ensemble its first network.
  std::int64_t step() const { return diverged ? diverged->step : resume.step; }
  /// Networks in it.
  std::int64_t networks() const { return 1 + static_cast<std::int64_t>(others.size()); }
};

/// One network of a session, from 0, without what it shares with the first.
const SessionSnapshot& networkOf(const SessionSnapshot& session, std::int64_t member);
/// The network that came farthest, of several the first.
const SessionSnapshot& farthestOf(const SessionSnapshot& session);
/// What the whole was started with, and the changes of its live controls, as that network has them.
Settings courseOf(const SessionSnapshot& session);
/// The session of that network alone, whole: as of a run of its seed.
SessionSnapshot aloneFrom(const SessionSnapshot& session, std::int64_t member);
/// Adds one more network to those of an ensemble, without its matrices and the probe samples that are the first one's.
void addNetwork(SessionSnapshot& session, SessionSnapshot network);
/// The session of an ensemble from those of its networks, each whole. At least one.
SessionSnapshot together(std::vector<SessionSnapshot> networks);

}  // namespace gatescope
