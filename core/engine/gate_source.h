// Where fixed_learnt takes its gates from.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

#include "core/base/memory.h"
#include "core/data/dataset.h"
#include "core/network/parameters.h"
#include "core/session/session_snapshot.h"

namespace gatescope {

/// Weights of a trained network whose gates are copied: d−1 layers, fan_in × fan_out; biases empty when off.
struct GateWeights {
  std::vector<Matrix> weights;
  std::vector<Vector> biases;
};

/// A session that gates are copied from.
struct GateSourceFile {
  std::filesystem::path path;
  SessionSnapshot session;
};
/// Reads the file that gating.source names: beside the experiment, else in the working folder. Null where none is named
/// or the variant copies no gates. Throws Error and Stopped.
std::shared_ptr<const GateSourceFile> readGateSource(const Settings& settings, const ReadLimits& limits = {});

/// Reads them from a session file: Θ^f where the file's variant has a ReLU feature network, else Θ^v of a relu run.
/// Throws Error when the file is broken or its shapes do not fit `settings`, and Stopped.
GateWeights readGateWeights(const std::filesystem::path& file, const Settings& settings, Index inputs,
                            const ReadLimits& limits = {});

/// Told (step, steps in all) now and then while the source trains; may be empty.
using SourceProgress = std::function<void(std::int64_t, std::int64_t)>;

/// Trains a ReLU network of the same shape on the same data, its start drawn from another seed than the run's, and
/// takes its weights where gating.source_choice says: at the end, or of all epochs, the end included, after the first
/// with the highest test accuracy, which costs a pass over the test samples for each. Blocks; returns no weights, or
/// throws Stopped, when `stop` is requested. Throws Error when that training diverges.
GateWeights trainGateWeights(const Settings& settings, const std::shared_ptr<const Dataset>& data, int threads,
                             const std::stop_token& stop, const SourceProgress& progress);

/// The weights that a run of these settings starts with: read or trained for fixed_learnt, none for every other
/// variant. A relative gating.source is looked for beside the experiment, then in the working folder. Blocks and throws
/// as the two above; no weights when stopped.
GateWeights gateWeightsFor(const Settings& settings, const std::shared_ptr<const Dataset>& data, int threads,
                           const ReadLimits& limits, const SourceProgress& progress);
/// The same for network `member` of `networks`, of a source that was read: from a file of as many networks each takes
/// those of its own, else all take those of the first. `settings` are those of this network.
GateWeights gateWeightsFor(const Settings& settings, const std::shared_ptr<const Dataset>& data, int threads,
                           const GateSourceFile* source, std::int64_t member, std::int64_t networks,
                           const std::stop_token& stop, const SourceProgress& progress);

/// Steps that the source of these settings trains for; 0 where none is trained.
std::int64_t gateSourceSteps(const Settings& settings);
/// Steps of one pass over so many training samples.
std::int64_t stepsPerEpoch(const OptimiserSettings& optimiser, std::int64_t samples);
/// Throws Error where the best epoch is asked for and these data have no test accuracy.
void checkGateSource(const Settings& settings, const Dataset& data);

/// Pins how long the source of fixed_learnt trains: gating.source_steps 0 follows stop.steps, which may change while
/// the run lives. A session thus tells what its gates were made of.
void pinSourceSteps(Settings& settings);

/// Puts the weights into Θ^f.
void setGateWeights(const GateWeights& source, Parameters<Scalar>& parameters);

}  // namespace gatescope
