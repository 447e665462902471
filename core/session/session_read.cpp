// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_read.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <limits>
#include <sstream>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/fields/json.h"
#include "core/fields/live_changes.h"
#include "core/fields/moved_paths.h"
#include "core/gating/variants.h"
#include "core/npz/npz_read.h"
#include "core/session/ensemble_members.h"
#include "core/session/session_history.h"
#include "core/session/session_members.h"
#include "core/session/session_size.h"

namespace gatescope {

namespace {

/// What the shapes of weights follow from.
struct Sizes {
  Index depth = 0, width = 0, inputs = 0, outputs = 0, samples = 0;
  bool bias = false, shallow = false;  ///< shallow: every feature layer reads x
};

std::string numbered(const std::string& name, Index layer) { return name + std::to_string(layer); }

Settings readSettingsMember(const SessionMembers& members) {
  const std::int64_t format = members.integer("format");
  if (format != 1) SessionMembers::refuse("format", said("is %1; this version reads format 1", format));
  const std::string text = members.text("experiment");
  Issues issues;
  Settings settings;
  try {
    settings = fromJson(text, issues);
  } catch (const std::exception& error) {  // whatever a hostile text makes the parser throw
    SessionMembers::refuse("experiment", said("cannot be read: %1", messageOf(error)));
  }
  if (!issues.empty()) SessionMembers::refuse("experiment", said("cannot be used: %1", toText(issues)));
  if (!members.has("probe_samples"))
    settings.experiment.probeChoice = ProbeChoice::First;  // as files of before have it
  return settings;
}

/// Changes of live controls. A file that lacks them knows of one at most, and of that only that it was made.
LiveChanges readChanges(const SessionMembers& members, Settings& settings, std::int64_t step) {
  Issues issues;
  LiveChanges changes;
  if (!members.has("changes")) {
    if (!members.has("initial_beta")) return changes;
    const double present = settings.live.beta;
    settings.live.beta = members.real("initial_beta");
    changes.push_back({step, "gating.beta", present});
    return changes;
  }
  try {
    changes = changesFromJson(parseStrictly(members.text("changes"), issues), issues);
  } catch (const Error& error) {
    SessionMembers::refuse("changes", error.what());
  }
  if (!issues.empty()) SessionMembers::refuse("changes", said("cannot be used: %1", toText(issues)));
  return changes;
}

/// Which training samples the probe samples are: gates are drawn by these numbers.
std::vector<std::int64_t> readProbeNumbers(const SessionMembers& members, const Settings& settings, Index samples) {
  if (!members.has("probe_samples")) return {};
  const std::vector<std::int64_t> numbers = members.integers("probe_samples", samples);
  std::int64_t before = -1;
  for (const std::int64_t number : numbers) {
    if (number <= before || number >= settings.experiment.data.train)
      SessionMembers::refuse("probe_samples", said("must ascend from 0 and stay below data.train"));
    before = number;
  }
  return numbers;
}

/// A network's layers 1 … count: layer l is `fanIn(l)` × `fanOut(l)`.
template <class FanIn, class FanOut>
void readLayers(const SessionMembers& members, const std::string& name, Index count, FanIn fanIn, FanOut fanOut,
                std::vector<MatrixD>& layers) {
  for (Index l = 1; l <= count; ++l) layers.push_back(members.matrix(numbered(name, l), fanIn(l), fanOut(l)));
  const std::string beyond = numbered(name, count + 1);
  if (members.has(beyond)) SessionMembers::refuse(beyond, said("is one layer too many: the experiment has %1", count));
}

template <class FanOut>
void readBiases(const SessionMembers& members, const std::string& name, Index count, FanOut fanOut, bool wanted,
                std::vector<VectorD>& layers) {
  const std::string first = numbered(name, 1);
  if (!wanted && members.has(first)) SessionMembers::refuse(first, said("is present, but network.bias is false"));
  for (Index l = 1; wanted && l <= count; ++l) layers.push_back(members.vector(numbered(name, l), fanOut(l)));
}

/// `prefix` is "" or "initial_".
WeightSet readWeights(const SessionMembers& members, const std::string& prefix, const Sizes& sizes, bool hasFeature) {
  WeightSet set;
  const auto valueIn = [&](Index l) { return l == 1 ? sizes.inputs : sizes.width; };
  const auto valueOut = [&](Index l) { return l == sizes.depth ? sizes.outputs : sizes.width; };
  readLayers(members, prefix + "value_", sizes.depth, valueIn, valueOut, set.value);
  readBiases(members, prefix + "value_bias_", sizes.depth, valueOut, sizes.bias, set.valueBias);
  if (!hasFeature) return set;
  const auto featureIn = [&](Index l) { return l == 1 || sizes.shallow ? sizes.inputs : sizes.width; };
  const auto featureOut = [&](Index) { return sizes.width; };
  readLayers(members, prefix + "feature_", sizes.depth - 1, featureIn, featureOut, set.feature);
  readBiases(members, prefix + "feature_bias_", sizes.depth - 1, featureOut, sizes.bias, set.featureBias);
  return set;
}

/// Fixed gates of the hidden layers, as numbers or bytes, every one 0 or 1.
std::vector<MatrixD> readMasks(const SessionMembers& members, const Sizes& sizes) {
  std::vector<MatrixD> masks;
  for (Index l = 1; l < sizes.depth; ++l) {
    const std::string name = numbered("mask_", l);
    MatrixD mask = members.gates(name, sizes.samples, sizes.width).transpose();
    if (!((mask.array() == 0.0) || (mask.array() == 1.0)).all())
      SessionMembers::refuse(name, said("holds a gate that is neither 0 nor 1"));
    masks.push_back(std::move(mask));
  }
  return masks;
}

/// `first` … of a permutation, in order.
bool isPermutation(std::vector<std::int64_t> values, std::int64_t first) {
  std::sort(values.begin(), values.end());
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i] != first + static_cast<std::int64_t>(i)) return false;
  }
  return true;
}

std::vector<std::int64_t> readGateOrder(const SessionMembers& members, const Settings& settings,
                                        const GatingVariant& variant) {
  const bool permuted = settings.experiment.network.permuteGates;
  if (!permuted && members.has("gate_order"))
    SessionMembers::refuse("gate_order", said("is present, but network.permute_gates is false"));
  if (!permuted || (!variant.gatesStandApart() && !members.has("gate_order"))) return {};
  const std::int64_t hidden = settings.experiment.network.depth - 1;
  std::vector<std::int64_t> order = members.integers("gate_order", static_cast<Index>(hidden));
  if (!isPermutation(order, 1)) SessionMembers::refuse("gate_order", said("is not a permutation of 1 to %1", hidden));
  return order;
}

std::vector<int> readClasses(const SessionMembers& members, const Sizes& sizes) {
  if (!members.has("classes")) return {};
  // A scalar target ±1 stands for two classes.
  const std::int64_t count = std::max<std::int64_t>(2, sizes.outputs);
  std::vector<int> classes;
  for (const std::int64_t value : members.integers("classes", sizes.samples)) {
    if (value < 0 || value >= count) SessionMembers::refuse("classes", said("holds class %1 of %2", value, count));
    classes.push_back(static_cast<int>(value));
  }
  return classes;
}

bool hasResume(const SessionMembers& members) {
  constexpr const char* kNames[] = {"batch_step",       "batch_step_size", "batch_loss_sum", "batch_correct_sum",
                                    "batch_loss_count", "batch_order",     "batch_position", "random_batch"};
  return std::all_of(std::begin(kNames), std::end(kNames), [&](const char* name) { return members.has(name); });
}

/// Gates of the step before; they may be NaN where the weights were too large. Files of before hold those of the last
/// measurement, which are of use only where it was made at that step.
std::vector<MatrixD> readLastGates(const SessionMembers& members, const Sizes& sizes, const ResumeState& resume) {
  std::vector<MatrixD> gates;
  const std::int64_t measured = resume.probeSteps.empty() ? -1 : resume.probeSteps[2];
  const std::int64_t step = members.has("batch_gates_step") ? members.count("batch_gates_step") : measured;
  if (step != resume.step - 1) return gates;
  for (Index l = 1; l < sizes.depth && members.has("batch_gates_1"); ++l)
    gates.push_back(
        members.gates(numbered("batch_gates_", l), sizes.samples, sizes.width, Finite::NotRequired).transpose());
  return gates;
}

/// The trainer indexes with these numbers, so they are checked here.
ResumeState readResume(const SessionMembers& members, const Sizes& sizes) {
  ResumeState resume;
  resume.step = members.count("batch_step");
  resume.stepSize = members.real("batch_step_size");
  resume.lossSum = members.real("batch_loss_sum");
  resume.correctSum = members.real("batch_correct_sum");
  resume.lossCount = members.count("batch_loss_count");
  resume.batchOrder = members.integers("batch_order");
  resume.batchPosition = members.integer("batch_position");
  resume.random = members.words("random_batch");
  if (!isPermutation(resume.batchOrder, 0))
    SessionMembers::refuse("batch_order", said("is not an order of the samples"));
  const bool inside =
      resume.batchPosition >= 0 && static_cast<std::size_t>(resume.batchPosition) <= resume.batchOrder.size();
  if (!inside) SessionMembers::refuse("batch_position", said("lies outside batch_order"));
  if (members.has("batch_probe_steps")) {
    resume.probeSteps = members.integers("batch_probe_steps", 3);
    for (const std::int64_t step : resume.probeSteps)
      if (step < 0 || step > resume.step)
        SessionMembers::refuse("batch_probe_steps", said("holds a step that was never made"));
  }
  if (members.has("prediction_factor")) {
    resume.prediction = {members.reals("prediction_factor"), members.count("prediction_steps"),
                         members.real("prediction_step_size")};
  }
  resume.gates = readLastGates(members, sizes, resume);
  if (!resume.gates.empty() && members.has("batch_weight_change")) {
    const VectorD change =
        members.vector("batch_weight_change", static_cast<Index>(sizes.depth - 1), Finite::NotRequired);
    resume.weightChange.assign(change.begin(), change.end());
  }
  if (members.has("finite_weights")) {
    resume.finite = members.reals("finite_weights");
    constexpr double kMost = static_cast<double>(std::numeric_limits<Scalar>::max());
    for (const double weight : resume.finite)
      if (!(std::abs(weight) <= kMost)) SessionMembers::refuse("finite_weights", said("holds NaN or infinity"));
  }
  const std::string prefix = "optimiser_";
  for (const auto& [name, array] : members.all()) {
    if (name.starts_with(prefix)) resume.optimiser.emplace_back(name.substr(prefix.size()), members.reals(name));
  }
  return resume;
}

SessionData readData(const SessionMembers& members) {
  SessionData data;
  if (members.has("data_checksum")) {
    const std::vector<std::int64_t> sums = members.integers("data_checksum", 4);
    data.checksum.emplace();
    std::copy(sums.begin(), sums.end(), data.checksum->begin());
  }
  if (members.has("data_title")) data.title = members.text("data_title");
  if (members.has("class_names")) {
    std::istringstream lines(members.text("class_names"));
    for (std::string name; std::getline(lines, name);) data.classNames.push_back(name);
  }
  if (members.has("image_shape")) data.imageShape = members.integers("image_shape", 3);
  return data;
}

/// Images are looked up by these numbers.
void checkData(const SessionData& data, const Sizes& sizes) {
  if (data.imageShape.empty()) return;
  std::int64_t left = sizes.inputs;
  for (const std::int64_t side : data.imageShape) {
    if (side < 1 || left % side != 0) SessionMembers::refuse("image_shape", said("does not fit the inputs"));
    left /= side;
  }
  if (left != 1) SessionMembers::refuse("image_shape", said("does not fit the inputs"));
}

std::optional<Divergence> readDivergence(const SessionMembers& members) {
  if (!members.has("diverged_step")) return {};
  const Divergence diverged{members.integer("diverged_step"), members.real("diverged_step_size")};
  if (diverged.step < 0) SessionMembers::refuse("diverged_step", said("is negative"));
  return diverged;
}

SessionSnapshot readNetwork(const NpzMembers& archive) {
  const SessionMembers members(archive);
  SessionSnapshot session;
  session.settings = readSettingsMember(members);
  if (members.has("controls")) session.controls = members.text("controls");
  const Experiment& experiment = session.settings.experiment;
  const GatingVariant* variant = findGatingVariant(experiment.gating.variant);
  if (variant == nullptr)
    SessionMembers::refuse("experiment", said("names the unknown variant %1", experiment.gating.variant));
  const MatrixD x = members.anyMatrix("x", "(samples, inputs)"), y = members.anyMatrix("y", "(samples, outputs)");
  members.matrix("y", x.rows(), y.cols());  // as many samples as x
  const Sizes sizes{experiment.network.depth,
                    experiment.network.width,
                    x.cols(),
                    y.cols(),
                    x.rows(),
                    experiment.network.bias,
                    variant->chain == FeatureChain::Shallow};
  if (sizes.depth < 1 || sizes.width < 1)
    SessionMembers::refuse("experiment", said("has a network without layers or units"));
  session.probeInputs = x.transpose();
  session.probeTargets = y.transpose();
  session.probeClasses = readClasses(members, sizes);
  session.weights = readWeights(members, "", sizes, variant->hasFeatureNetwork());
  if (members.has("initial_value_1")) {
    session.initial =
        readWeights(members, "initial_", sizes, variant->hasFeatureNetwork() && members.has("initial_feature_1"));
  }
  if (variant->source == GateSource::Mask) session.masks = readMasks(members, sizes);
  session.gateOrder = readGateOrder(members, session.settings, *variant);
  session.data = readData(members);
  checkData(session.data, sizes);
  session.diverged = readDivergence(members);
  session.canResume = hasResume(members);
  if (session.canResume) session.resume = readResume(members, sizes);
  session.probeNumbers = readProbeNumbers(members, session.settings, sizes.samples);
  session.settings.changes = readChanges(members, session.settings, session.step());
  session.history = readHistory(members, sizes.depth - 1, session.canResume ? session.resume.step : -1);
  return session;
}

}  // namespace

SessionSnapshot fromMembers(const NpzMembers& archive) {
  SessionSnapshot session = readNetwork(archive);
  readOthers(archive, readNetwork, session);
  return session;
}

SessionSnapshot readSession(const std::filesystem::path& file, const ReadLimits& limits) {
  MemoryBudget budget(limits);
  NpzLimits archive;
  archive.budget = &budget;
  const NpzMembers members = readNpz(file, true, archive);
  budget.take(sessionBytes(members), file.string());
  try {
    SessionSnapshot session = fromMembers(members);
    if (!hasRelativePath(session.settings)) return session;
    const std::string folder = std::filesystem::absolute(file).parent_path().string();
    session.settings.experiment.data.folder = folder;
    for (SessionSnapshot& other : session.others) other.settings.experiment.data.folder = folder;
    return session;
  } catch (const Error& error) {
    throw Error(file.string() + ": " + error.what());
  }
}

}  // namespace gatescope
