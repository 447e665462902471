// Training, step by step. Deterministic; knows no threads but the OpenMP team of a step.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/base/rng.h"
#include "core/data/dataset.h"
#include "core/engine/gate_source.h"
#include "core/network/loss.h"
#include "core/network/network.h"
#include "core/network/training_space.h"
#include "core/optimiser/optimiser.h"

namespace gatescope {

/// Order of samples in mini-batches: a new permutation each epoch from stream "batches". The last batch of an epoch may
/// be short.
class BatchOrder {
 public:
  BatchOrder(std::uint64_t seed, Index samples, Index batch);
  /// The next batch's sample numbers: [data, data + count).
  std::pair<const int*, Index> next();
  /// The newest batch of `count` samples was not used: it is the next again.
  void putBack(Index count);

  Rng::State randomState() const { return m_rng.state(); }
  const std::vector<int>& order() const { return m_order; }
  Index position() const { return m_position; }
  void restore(const Rng::State& random, std::vector<int> order, Index position);

 private:
  void shuffle();
  Rng m_rng;
  std::vector<int> m_order;
  Index m_batch, m_position = 0;
};

/// One run's weights, optimiser and batches. The losses are bitwise equal for any number of threads: every
/// sample's numbers are computed alike wherever the work is cut, and sums run in a fixed order. Session thread.
class Trainer {
 public:
  /// `source` only for fixed_learnt; `spaces` are shared with networks of the same shape, null: its own. Throws Error
  /// when data and settings do not fit, and Stopped.
  Trainer(const Settings& settings, std::shared_ptr<const Dataset> data, const GateWeights* source, int threads,
          const std::stop_token& stop = {}, std::shared_ptr<TrainingSpaces> spaces = nullptr);

  /// One optimiser step; returns loss and accuracy of its batch at the weights before the update. No allocation after
  /// the first calls. A loss that is not finite leaves the weights as they are. Cost: about 6·weights·batch flops.
  LossMean step() { return *stepUnless({}); }
  /// The same. When `stop` is requested, looked at between layers and tiles, nothing comes back, no step was made and
  /// all is as it was before.
  std::optional<LossMean> stepUnless(const std::stop_token& stop);
  /// Means over all these samples at the current weights; mask gates only for the training samples. When `stop`
  /// is requested, the result is worthless.
  LossMean evaluate(const Samples& samples, const std::stop_token& stop = {}) const;

  /// New β and so on; α is set by setStepSize().
  void tune(const LiveControls& live) { m_spec.gate.beta = live.beta; }
  void setStepSize(double alpha) { m_stepSize = alpha; }
  double stepSize() const { return m_stepSize; }

  const NetworkSpec& spec() const { return m_spec; }
  const Parameters<Scalar>& parameters() const { return m_parameters; }
  Parameters<Scalar>& parameters() { return m_parameters; }
  const std::vector<MaskMatrix>& masks() const { return m_masks; }
  Optimiser& optimiser() { return m_optimiser; }
  const Optimiser& optimiser() const { return m_optimiser; }
  BatchOrder& batches() { return m_batches; }
  const BatchOrder& batches() const { return m_batches; }
  /// Every step uses all training samples, so its loss is the exact training loss.
  bool usesAllSamples() const { return m_fullBatch; }

 private:
  /// A space of this network's until it is destroyed.
  class Lease;
  void loadColumns(TrainingSpace& space, const Samples& samples, const int* order, Index source, Index first,
                   Index count) const;
  void passes(TrainingSpace& space, Index first, Index count, Scalar scale, const std::stop_token& stop) const;
  void forwardBackward(TrainingSpace& space, const int* order, Index count, const std::stop_token& stop) const;
  bool applyGradient(TrainingSpace& space, Index count, const std::stop_token& stop);
  bool isSmall(Index samples) const;
  /// What tells whose training samples a space holds: gates that belong to samples are drawn for this network alone.
  const void* content() const { return m_masks.empty() ? static_cast<const void*>(m_data.get()) : this; }

  std::shared_ptr<const Dataset> m_data;
  NetworkSpec m_spec;
  Loss m_loss;
  int m_threads;
  double m_stepSize = 0;
  Parameters<Scalar> m_parameters;
  std::vector<MaskMatrix> m_masks;
  Optimiser m_optimiser;
  bool m_fullBatch;
  BatchOrder m_batches;
  Index m_capacity;      ///< samples that a space holds
  Scalar m_targetScale;  ///< κ
  std::shared_ptr<TrainingSpaces> m_spaces;
  std::vector<GradientTile> m_tiles;
  Index m_trained;  ///< length of the prefix of the flat vector that trains
};

}  // namespace gatescope
