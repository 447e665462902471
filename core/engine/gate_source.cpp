// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/gate_source.h"

#include <cmath>
#include <optional>
#include <string>
#include <utility>

#include "core/base/error.h"
#include "core/base/folders.h"
#include "core/base/message.h"
#include "core/base/text.h"
#include "core/engine/step_size.h"
#include "core/engine/trainer.h"
#include "core/session/session_read.h"

namespace gatescope {
namespace {

// The source's start must be independent of the run's own: another seed, fixed relation so that runs repeat.
constexpr std::uint64_t kSourceSeed = 0x9e3779b97f4a7c15ULL;

std::string shapeText(Index rows, Index columns) {
  return "(" + std::to_string(rows) + ", " + std::to_string(columns) + ")";
}

bool copiesGates(const Settings& settings) {
  return findGatingVariant(settings.experiment.gating.variant)->start == FeatureStart::TrainedRelu;
}

bool trainsSource(const Settings& settings) {
  return copiesGates(settings) && settings.experiment.gating.source.empty();
}

std::int64_t sourceSteps(const Settings& settings) {
  const std::int64_t chosen = settings.experiment.gating.sourceSteps;
  return chosen > 0 ? chosen : settings.live.stopSteps > 0 ? settings.live.stopSteps : 2000;
}

}  // namespace

namespace {

GateWeights gateWeightsOf(const SessionSnapshot& session, const std::filesystem::path& file, const Settings& settings,
                          Index inputs) {
  const GatingVariant* variant = findGatingVariant(session.settings.experiment.gating.variant);
  const bool feature = variant->chain == FeatureChain::Relu;
  if (!feature && variant->source != GateSource::OwnPreActivation)
    throw Error(file.string() + ": " + "gating.source: " +
                said("a %1 run has no ReLU gates to copy; allowed: relu, galu, soft_galu and similar", variant->id));
  const std::vector<MatrixD>& layers = feature ? session.weights.feature : session.weights.value;
  const std::vector<VectorD>& biases = feature ? session.weights.featureBias : session.weights.valueBias;
  const Index hidden = settings.experiment.network.depth - 1, width = settings.experiment.network.width;
  if (static_cast<Index>(layers.size()) < hidden)
    throw Error(file.string() + ": " + "gating.source: " +
                said("the file has depth %1, this run has depth %2; allowed: the same depth",
                     session.settings.experiment.network.depth, hidden + 1));
  if (settings.experiment.network.bias != !biases.empty())
    throw Error(file.string() + ": " +
                "gating.source: " + said("biases are on in one and off in the other; allowed: the same network.bias"));
  if (const double theirs = session.settings.experiment.network.skip; theirs != settings.experiment.network.skip)
    throw Error(file.string() + ": " + "gating.source: " +
                said("the file has network.skip %1, this run %2; allowed: the same network.skip", exactText(theirs),
                     exactText(settings.experiment.network.skip)));
  GateWeights source;
  for (Index l = 0; l < hidden; ++l) {
    const MatrixD& w = layers[static_cast<std::size_t>(l)];
    const Index fanIn = l == 0 ? inputs : width;
    if (w.rows() != fanIn || w.cols() != width)
      throw Error(file.string() + ": " + "gating.source: " +
                  said("layer %1 has shape %2, this run needs %3", l + 1, shapeText(w.rows(), w.cols()),
                       shapeText(fanIn, width)));
    source.weights.push_back(w.cast<Scalar>());
    if (!biases.empty()) source.biases.push_back(biases[static_cast<std::size_t>(l)].cast<Scalar>());
  }
  return source;
}

GateWeights valueWeightsOf(const Parameters<Scalar>& parameters) {
  GateWeights source;
  for (Index l = 0; l < parameters.layout.hidden(); ++l) {
    const LayerShape& layer = parameters.layout.value[static_cast<std::size_t>(l)];
    source.weights.emplace_back(parameters.weights(layer));
    if (layer.biasOffset >= 0) source.biases.emplace_back(parameters.bias(layer));
  }
  return source;
}

// The weights of the highest test accuracy, the first of equals.
class BestEpoch {
 public:
  // False when it was stopped.
  bool look(const Trainer& trainer, const Samples& test, const std::stop_token& stop) {
    const double accuracy = trainer.evaluate(test, stop).accuracy;
    if (stop.stop_requested()) return false;
    if (accuracy <= m_accuracy) return true;
    m_accuracy = accuracy;
    m_weights = valueWeightsOf(trainer.parameters());
    return true;
  }
  GateWeights take() { return std::move(m_weights); }

 private:
  double m_accuracy = -1;
  GateWeights m_weights;
};

}  // namespace

GateWeights readGateWeights(const std::filesystem::path& file, const Settings& settings, Index inputs,
                            const ReadLimits& limits) {
  return gateWeightsOf(readSession(file, limits), file, settings, inputs);
}

GateWeights trainGateWeights(const Settings& settings, const std::shared_ptr<const Dataset>& data, int threads,
                             const std::stop_token& stop, const SourceProgress& progress) {
  Settings relu = settings;
  relu.experiment.gating = GatingSettings{};
  relu.experiment.network.permuteGates = false;
  relu.experiment.network.valueInput = ValueNetworkInput::X;
  relu.experiment.seed ^= kSourceSeed;
  Trainer trainer(relu, data, nullptr, threads, stop);
  trainer.setStepSize(chooseStepSize(relu, trainer, *data, stop));
  const std::int64_t steps = sourceSteps(settings),
                     epoch = stepsPerEpoch(relu.experiment.optimiser, data->train.count());
  std::optional<BestEpoch> best;
  if (settings.experiment.gating.sourceChoice == SourceChoice::Best) best.emplace();
  for (std::int64_t t = 0; t < steps; ++t) {
    if (stop.stop_requested()) return {};
    const std::optional<LossMean> batch = trainer.stepUnless(stop);
    if (!batch) return {};
    if (!std::isfinite(batch->loss))
      throw Error(said("the ReLU network whose gates are copied diverged at step %1: lower optimiser.step_size", t));
    if (progress && t % 16 == 0) progress(t, steps);
    if (best && ((t + 1) % epoch == 0 || t + 1 == steps) && !best->look(trainer, data->test, stop)) return {};
  }
  return best ? best->take() : valueWeightsOf(trainer.parameters());
}

std::shared_ptr<const GateSourceFile> readGateSource(const Settings& settings, const ReadLimits& limits) {
  const std::string& source = settings.experiment.gating.source;
  if (!copiesGates(settings) || source.empty()) return nullptr;
  auto file = std::make_shared<GateSourceFile>();
  try {
    file->path = foundPath(source, settings.experiment.data.folder);
  } catch (const Error& error) {
    throw Error(std::string("gating.source: ") + error.what());
  }
  file->session = readSession(file->path, limits);
  return file;
}

GateWeights gateWeightsFor(const Settings& settings, const std::shared_ptr<const Dataset>& data, int threads,
                           const GateSourceFile* source, std::int64_t member, std::int64_t networks,
                           const std::stop_token& stop, const SourceProgress& progress) {
  if (!copiesGates(settings)) return {};
  if (!source) return trainGateWeights(settings, data, threads, stop, progress);
  const std::int64_t own = source->session.networks() == networks ? member : 0;
  return gateWeightsOf(networkOf(source->session, own), source->path, settings, data->inputs());
}

GateWeights gateWeightsFor(const Settings& settings, const std::shared_ptr<const Dataset>& data, int threads,
                           const ReadLimits& limits, const SourceProgress& progress) {
  try {
    const auto source = readGateSource(settings, limits);
    return gateWeightsFor(settings, data, threads, source.get(), 0, 1, limits.stop, progress);
  } catch (const Stopped&) {
    return {};
  }
}

std::int64_t gateSourceSteps(const Settings& settings) { return trainsSource(settings) ? sourceSteps(settings) : 0; }

std::int64_t stepsPerEpoch(const OptimiserSettings& optimiser, std::int64_t samples) {
  const std::int64_t batch = batchSize(optimiser, samples);
  return batch > 0 ? (samples + batch - 1) / batch : 1;
}

void checkGateSource(const Settings& settings, const Dataset& data) {
  if (!trainsSource(settings) || settings.experiment.gating.sourceChoice != SourceChoice::Best) return;
  if (!data.classification)
    throw Error("gating.source_choice: " + said("best needs classes, %1 has real targets; allowed: last", data.title));
  if (data.test.count() == 0)
    throw Error("gating.source_choice: " +
                said("best needs test samples, %1 has none here; allowed: last", data.title));
}

void pinSourceSteps(Settings& settings) {
  if (trainsSource(settings)) settings.experiment.gating.sourceSteps = sourceSteps(settings);
}

void setGateWeights(const GateWeights& source, Parameters<Scalar>& parameters) {
  for (std::size_t l = 0; l < source.weights.size(); ++l) {
    parameters.feature(static_cast<Index>(l)) = source.weights[l];
    if (l < source.biases.size()) parameters.bias(parameters.layout.feature[l]) = source.biases[l];
  }
}

}  // namespace gatescope
