// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/start_run.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/engine/memory_estimate.h"
#include "core/engine/run_session.h"
#include "core/fields/validation.h"

namespace gatescope {

namespace {

void throwIssues(const Issues& issues) {
  if (!issues.empty()) throw Error(toText(issues));
}

MemoryEstimate estimateFor(Settings settings, Index train, Index test, Index inputs, Index outputs) {
  settings.experiment.data.train = train;
  settings.experiment.data.test = test;
  return estimateMemory(settings, inputs, outputs);
}

// For the samples that exist, not for those asked for.
MemoryEstimate estimateFor(const Settings& settings, const Dataset& data) {
  return estimateFor(settings, data.train.count(), data.test.count(), data.inputs(), data.outputs());
}

void throwIfTooLarge(const MemoryEstimate& estimate) {
  const double available = availableMemory();
  const Issues issues = checkMemory(estimate, available);
  if (!issues.empty()) throw MemoryError(toText(issues), estimate.total() - available);
}

}  // namespace

void checkRun(const Settings& settings) {
  throwIssues(validate(settings));
  const DataSettings& data = settings.experiment.data;
  const DataSource& source = *findDataSource(data.name);
  const auto chosen = static_cast<Index>(data.classes.size());
  const Index classes = source.hasClasses && chosen > 0 ? chosen : std::max<Index>(source.classCount, 1);
  const Index outputs = data.targets == Targets::Classes ? classes : 1;
  const Index inputs = source.hasInputs ? data.inputs : std::max<Index>(source.inputs, 1);
  // How many samples a file has it says itself.
  throwIfTooLarge(
      estimateFor(settings, source.readsFiles ? 1 : data.train, source.readsFiles ? 0 : data.test, inputs, outputs));
}

double bytesOf(const Settings& settings, const Dataset& data) { return estimateFor(settings, data).total(); }

std::shared_ptr<const Dataset> loadRunData(const Settings& settings, const ReadLimits& limits) {
  checkRun(settings);
  return std::make_shared<const Dataset>(loadDataset(settings.experiment.data, settings.experiment.seed, limits));
}

void checkRun(const Settings& settings, const Dataset& data) {
  throwIssues(validate(settings));
  throwIfTooLarge(estimateFor(settings, data));
  if (settings.experiment.loss == Loss::CrossEntropy && !data.classification)
    throw Error("loss: cross_entropy needs classes, " + data.title + " has real targets; allowed: squared");
}

std::unique_ptr<Run> startRun(const Settings& settings, std::shared_ptr<const Dataset> data,
                              const SessionSnapshot* continued, const RunOptions& options, const std::stop_token& stop,
                              const SourceProgress& progress) {
  checkRun(settings, *data);
  GateWeights source;
  Settings pinned = settings;
  if (continued) {
    pinned.experiment.gating.sourceSteps = continued->settings.experiment.gating.sourceSteps;
  } else {
    pinSourceSteps(pinned);
    source = gateWeightsFor(pinned, data, options.threads, {options.memory, stop}, progress);
  }
  if (stop.stop_requested()) return nullptr;
  auto run = std::make_unique<Run>(pinned, std::move(data), source.weights.empty() ? nullptr : &source, options);
  if (continued) checkSameData(*continued, run->dataChecksum(), run->data(), settings.experiment.data.path);
  const bool started = continued ? run->resume(continuationOf(*continued, *run), stop) : run->start(stop);
  return started ? std::move(run) : nullptr;
}

std::unique_ptr<Run> showSession(const Settings& settings, const std::shared_ptr<const SessionSnapshot>& session,
                                 const std::string& why, const RunOptions& options, const std::stop_token& stop) {
  const auto data = std::make_shared<const Dataset>(probeDataOf(*session));
  checkRun(settings, *data);
  auto run = std::make_unique<Run>(settings, data, nullptr, options);
  return run->resume(pastOf(session, *run, why), stop) ? std::move(run) : nullptr;
}

}  // namespace gatescope
