// Steps of the past that a run can go back to: weights and all that an exact resume needs.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/base/rng.h"
#include "core/base/types.h"
#include "core/network/loss.h"
#include "core/probes/linear_prediction.h"
#include "core/settings/experiment.h"

namespace gatescope {

/// What the probes of a run are between two steps.
struct ProbeState {
  std::int64_t kernelStep = 0, testStep = 0, gateStep = 0;  ///< where measurements were due before
  LinearPrediction::State prediction;                       ///< empty where there is none
  std::vector<Matrix> gates;         ///< of the step before, w × n per hidden layer; empty where nobody looked
  std::vector<double> weightChange;  ///< of the step made since then: see GateProbe; empty with them
};

/// What a run is between two steps, beside weights and moments.
struct StepState {
  std::int64_t step = 0, optimiserSteps = 0;
  LiveControls live;
  double stepSize = 0;
  Rng::State random{};          ///< of the batches
  std::vector<int> batchOrder;  ///< empty where every step uses all samples: it is 0 … n−1 then
  Index batchPosition = 0;
  LossMean batchSum;  ///< of the mini-batches since the last sample
  std::int64_t batchCount = 0;
  ProbeState probes;
};

struct Checkpoint {
  StepState state;
  Vector values;         ///< all weights
  Vector finite;         ///< see Run::finiteWeights()
  Vector first, second;  ///< moments of the optimiser, where it has them
};

/// Bytes of one checkpoint: weights twice and moments in single precision, the batch order's length (0 where every step
/// uses all samples), of the probe samples the prediction's factors and all gates.
double checkpointBytes(double weights, int moments, double order, double probes, double gates);

/// Up to 65 steps in at most 256 MB: the first, every step at the start, and whenever they are full every other one is
/// let go and from then on only every second (fourth, …) is wanted. A step beside that grid stays as long as it is the
/// newest. Memory of steps that were let go is used again. Not shared between threads.
class Checkpoints {
 public:
  static constexpr std::int64_t kCapacity = 65;
  static constexpr double kBytes = 256e6;

  /// Steps that fit when one takes so many bytes; at least 1, which is the first.
  static std::int64_t capacityFor(double bytesEach);

  explicit Checkpoints(double bytesEach) : m_capacity(static_cast<std::size_t>(capacityFor(bytesEach))) {}

  /// Whether `step` belongs to the grid and is not there yet.
  bool wants(std::int64_t step) const;
  /// Where the newest step is to be written: an old buffer, whose contents do not matter, or a new one. Null when there
  /// is room for the first step only. `step` must be above all that are there; when it is the newest already, that is
  /// what comes back.
  Checkpoint* slot(std::int64_t step);
  /// Takes the steps up to `last` of another run of the same sizes; after them every step is wanted again.
  void adopt(Checkpoints&& other, std::int64_t last);

  /// The newest at or below `step`; the first when there is none below. Null when there is none at all.
  const Checkpoint* at(std::int64_t step) const;
  /// Ascending.
  std::vector<std::int64_t> steps() const;
  std::int64_t stride() const { return m_stride; }
  /// Changes whenever steps() does.
  std::uint64_t version() const { return m_version; }

 private:
  void letGo(std::size_t index);
  void thin();

  std::size_t m_capacity;
  std::int64_t m_stride = 1;
  std::uint64_t m_version = 0;
  std::vector<std::unique_ptr<Checkpoint>> m_steps, m_spare;
};

}  // namespace gatescope
