// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/replay.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <optional>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/engine/run_session.h"
#include "core/engine/start_run.h"
#include "core/fields/field_text.h"
#include "core/gating/variants.h"
#include "core/telemetry/measures.h"

namespace gatescope {
namespace {

// Same bits; what one of them did not measure is no difference.
bool parts(double session, double again) {
  return session == session && again == again &&
         std::bit_cast<std::uint64_t>(session) != std::bit_cast<std::uint64_t>(again);
}

struct Difference {
  std::int64_t step = 0;
  std::string text;
};

// Looks through two series in step, and keeps the earliest difference.
class Comparison {
 public:
  template <class Samples, class Differences>
  void compare(const Samples& session, const Samples& again, const Differences& differences) {
    auto other = again.begin();
    for (const auto& sample : session) {
      while (other != again.end() && stepOf(*other) < stepOf(sample)) ++other;
      if (other == again.end()) return;
      if (stepOf(*other) != stepOf(sample)) continue;
      std::string text = differences(sample, *other);
      if (text.empty()) continue;
      if (!m_first || stepOf(sample) < m_first->step) m_first = {stepOf(sample), std::move(text)};
      return;
    }
  }
  std::string text() const { return m_first ? said("step %1: %2", m_first->step, m_first->text) : ""; }

 private:
  std::optional<Difference> m_first;
};

std::string sentence(const std::string& what, double session, double again) {
  return said("%1 is %2, the session has %3", what, toText(FieldValue(again)), toText(FieldValue(session)));
}

std::string differenceOf(const StepSample& session, const StepSample& again) {
  for (const StepMeasure& measure : stepMeasures())
    if (parts(session.*measure.value, again.*measure.value))
      return sentence(measure.key, session.*measure.value, again.*measure.value);
  return "";
}

std::string differenceOf(const std::string& key, const std::vector<double>& session, const std::vector<double>& again) {
  for (std::size_t l = 0; l < std::min(session.size(), again.size()); ++l)
    if (parts(session[l], again[l])) return sentence(said("%1 of layer %2", key, l + 1), session[l], again[l]);
  return "";
}

std::string differenceOf(const LayerSample& session, const LayerSample& again) {
  for (const LayerMeasure& measure : layerMeasures())
    if (std::string text = differenceOf(measure.key, session.*measure.values, again.*measure.values); !text.empty())
      return text;
  return "";
}

std::string differenceOf(const std::shared_ptr<const KernelFrame>& session,
                         const std::shared_ptr<const KernelFrame>& again) {
  for (Index i = 0; i < std::min(session->eigenvalues.size(), again->eigenvalues.size()); ++i)
    if (parts(session->eigenvalues(i), again->eigenvalues(i)))
      return sentence(said("eigenvalue %1", i + 1), session->eigenvalues(i), again->eigenvalues(i));
  for (const KernelMeasure& measure : kernelMeasures())
    if (parts((*session).*measure.value, (*again).*measure.value))
      return sentence(measure.key, (*session).*measure.value, (*again).*measure.value);
  for (const KernelLayerMeasure& measure : kernelLayerMeasures())
    if (std::string text = differenceOf(measure.key, (*session).*measure.values, (*again).*measure.values);
        !text.empty())
      return text;
  return "";
}

std::string differenceOf(const History& session, const History& again) {
  const auto of = [](const auto& a, const auto& b) { return differenceOf(a, b); };
  Comparison comparison;
  comparison.compare(session.steps(), again.steps(), of);
  comparison.compare(session.layers(), again.layers(), of);
  comparison.compare(session.kernels(), again.kernels(), of);
  return comparison.text();
}

std::string differenceOf(const WeightSet& session, const WeightSet& again) {
  const auto compare = [](const std::string& name, const auto& a, const auto& b) {
    for (std::size_t l = 0; l < std::min(a.size(), b.size()); ++l)
      if (a[l].size() != b[l].size() || (a[l].array() != b[l].array()).any())
        return said("%1 differs", name + "_" + std::to_string(l + 1));
    return a.size() == b.size() ? std::string() : name + ": " + said("another number of layers");
  };
  for (const std::string& text :
       {compare("value", session.value, again.value), compare("value_bias", session.valueBias, again.valueBias),
        compare("feature", session.feature, again.feature),
        compare("feature_bias", session.featureBias, again.featureBias)})
    if (!text.empty()) return text;
  return "";
}

std::string differenceOf(const ResumeState& session, const ResumeState& again) {
  auto optimiser = session.optimiser, other = again.optimiser;
  std::ranges::sort(optimiser);
  std::ranges::sort(other);
  if (optimiser != other) return said("the optimiser's state differs");
  if (session.random != again.random || session.batchOrder != again.batchOrder ||
      session.batchPosition != again.batchPosition)
    return said("the order of the batches differs");
  return "";
}

// Copied gates: those of the feature network at t=0.
GateWeights copiedGates(const SessionSnapshot& session) {
  GateWeights gates;
  for (const MatrixD& weights : session.initial.feature) gates.weights.push_back(weights.cast<Scalar>());
  for (const VectorD& bias : session.initial.featureBias) gates.biases.push_back(bias.cast<Scalar>());
  return gates;
}

}  // namespace

std::unique_ptr<Run> startReplay(const SessionSnapshot& session, std::shared_ptr<const Dataset> data,
                                 const RunOptions& options, const std::stop_token& stop) {
  if (session.history.steps().empty() || (!session.canResume && !session.diverged))
    throw Error(said("this session holds no run to train again: it lacks curves or the state of its training"));
  checkRun(session.settings, *data, options);
  const bool copied = findGatingVariant(session.settings.experiment.gating.variant)->start == FeatureStart::TrainedRelu;
  if (copied && session.initial.feature.empty())
    throw Error(said("this session lacks the weights at t=0, and with them the gates that were copied"));
  const GateWeights gates = copied ? copiedGates(session) : GateWeights{};
  auto run = std::make_unique<Run>(session.settings, std::move(data), copied ? &gates : nullptr, options, stop);
  checkSameData(session, run->dataChecksum(stop), run->data(), session.settings.experiment.data.path);
  return run->start(stop) ? std::move(run) : nullptr;
}

bool advanceReplay(Run& run, const SessionSnapshot& session, const std::stop_token& stop) {
  const bool there = run.step() >= session.step();
  const bool endIsMissing =
      (session.diverged || (session.history.hasEnd() && !run.history().hasEnd())) && run.phase() == RunPhase::Ready;
  if (run.phase() == RunPhase::Diverged || stop.stop_requested() || (there && !endIsMissing)) return false;
  // A finished run that somebody made go on, and changed nothing.
  if (run.phase() == RunPhase::Finished) run.tune(run.settings().live);
  if (run.phase() != RunPhase::Ready) return false;
  run.advance(stop);
  return true;
}

std::string firstDifference(const SessionSnapshot& session, const Run& run) {
  const SessionSnapshot again = snapshotOf(run);
  if (!session.initial.value.empty())
    if (const std::string text = differenceOf(session.initial, again.initial); !text.empty())
      return said("step %1: %2", 0, "initial_" + text);
  if (const std::string text = differenceOf(session.history, again.history); !text.empty()) return text;
  const auto last = [&session](const std::string& text) { return said("step %1: %2", session.step(), text); };
  if (again.step() != session.step())
    return said("step %1: the run ends here, the session goes on to step %2", again.step(), session.step());
  if (again.diverged.has_value() != session.diverged.has_value())
    return last(session.diverged ? said("the session has diverged, this run has not")
                                 : said("this run has diverged, the session has not"));
  if (const std::string text = differenceOf(session.weights, again.weights); !text.empty()) return last(text);
  if (session.diverged) return "";
  const std::string text = differenceOf(session.resume, again.resume);
  return text.empty() ? "" : last(text);
}

std::unique_ptr<Ensemble> startReplay(const SessionSnapshot& session, const EnsembleData& data,
                                      const RunOptions& options, const std::stop_token& stop) {
  checkRun(courseOf(session), *data.front(), options);
  checkSameNetworks(courseOf(session), session);
  return ensembleOf(courseOf(session), options, [&](Index i, const RunOptions& one) {
    const std::shared_ptr<const Dataset>& own = data[static_cast<std::size_t>(i)];
    return session.others.empty() ? startReplay(session, own, one, stop)
                                  : startReplay(aloneFrom(session, i), own, one, stop);
  });
}

bool advanceReplay(Ensemble& ensemble, const SessionSnapshot& session, const std::stop_token& stop) {
  constexpr int kSteps = 32;  // that are worth a parallel region
  const int steps = ensemble.count() == 1 ? 1 : kSteps;
  std::atomic<bool> isGoing = false;
  ensemble.forEach([&](Run& run, Index i) {
    const SessionSnapshot& own = networkOf(session, i);
    bool goes = true;
    for (int step = 0; step < steps && goes; ++step) goes = advanceReplay(run, own, stop);
    if (goes) isGoing = true;
  });
  return isGoing;
}

std::string firstDifference(const SessionSnapshot& session, const Ensemble& ensemble) {
  for (Index i = 0; i < ensemble.count(); ++i) {
    const std::string text = firstDifference(networkOf(session, i), ensemble.network(i));
    if (text.empty() || ensemble.count() == 1) {
      if (!text.empty()) return text;
      continue;
    }
    return said("seed %1: %2", networkOf(session, i).settings.experiment.seed, text);
  }
  return "";
}

}  // namespace gatescope
