// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/start_run.h"

#include <algorithm>
#include <thread>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/engine/memory_estimate.h"
#include "core/engine/run_session.h"
#include "core/fields/validation.h"

namespace gatescope {

namespace {

void throwIssues(const Issues& issues) {
  if (!issues.empty()) throw Error(toText(issues));
}

// Where nobody has said yet how many threads train.
int allCores() { return static_cast<int>(std::thread::hardware_concurrency()); }

struct DataSizes {
  Index train, test, inputs, outputs;
};

MemoryEstimate estimateFor(Settings settings, const DataSizes& sizes, bool checkpoints, int threads) {
  settings.experiment.data.train = sizes.train;
  settings.experiment.data.test = sizes.test;
  MemoryEstimate estimate = estimateMemory(settings, sizes.inputs, sizes.outputs, threads);
  if (!checkpoints) estimate.checkpoints = 0;
  return estimate;
}

// For the samples that exist, not for those asked for.
MemoryEstimate estimateFor(const Settings& settings, const Dataset& data, bool checkpoints, int threads) {
  return estimateFor(settings, {data.train.count(), data.test.count(), data.inputs(), data.outputs()}, checkpoints,
                     threads);
}

// `taken`: bytes of the estimate that are taken already.
void throwIfTooLarge(const MemoryEstimate& estimate, const MemoryLimit& memory, double taken) {
  const Issues issues = checkMemory(estimate, memory, taken);
  if (issues.empty()) return;
  if (memory.chosen > 0) throw Error(toText(issues));
  throw MemoryError(toText(issues), memory.missing(estimate.total()) - taken);
}

}  // namespace

void checkRun(const Settings& settings, const MemoryLimit& memory) {
  throwIssues(validate(settings));
  const DataSettings& data = settings.experiment.data;
  const DataSource& source = *findDataSource(data.name);
  const auto chosen = static_cast<Index>(data.classes.size());
  const Index classes = source.hasClasses && chosen > 0 ? chosen : std::max<Index>(source.classCount, 1);
  const Index outputs = data.targets == Targets::Classes ? classes : 1;
  const Index inputs = source.hasInputs ? data.inputs : std::max<Index>(source.inputs, 1);
  const bool random = data.labels == Labels::Random || !source.randomLabels.empty();  // then nothing is tested
  // How many samples a file has it says itself.
  const DataSizes sizes{source.readsFiles ? 1 : data.train, source.readsFiles || random ? 0 : data.test, inputs,
                        outputs};
  throwIfTooLarge(estimateFor(settings, sizes, false, allCores()), memory, 0);
}

double bytesOf(const Settings& settings, const Dataset& data) {
  return estimateFor(settings, data, true, allCores()).total();
}

std::shared_ptr<const Dataset> loadRunData(const Settings& settings, const ReadLimits& limits) {
  checkRun(settings, limits.memory);
  return std::make_shared<const Dataset>(loadDataset(settings.experiment.data, settings.experiment.seed, limits));
}

void checkRun(const Settings& settings, const Dataset& data, const RunOptions& options) {
  throwIssues(validate(settings));
  const MemoryEstimate estimate = estimateFor(settings, data, options.checkpoints, options.threads);
  throwIfTooLarge(estimate, options.memory, estimate.data);
  if (settings.experiment.loss == Loss::CrossEntropy && !data.classification)
    throw Error("loss: " + said("cross_entropy needs classes, %1 has real targets; allowed: squared", data.title));
  checkGateSource(settings, data);
}

std::unique_ptr<Run> startRun(const Settings& settings, std::shared_ptr<const Dataset> data,
                              const SessionSnapshot* continued, const RunOptions& options, const std::stop_token& stop,
                              const SourceProgress& progress) {
  checkRun(settings, *data, options);
  GateWeights source;
  if (!continued) source = gateWeightsFor(settings, data, options.threads, {options.memory, stop}, progress);
  return startNetwork(settings, std::move(data), continued, source, options, stop);
}

std::unique_ptr<Run> startNetwork(const Settings& settings, std::shared_ptr<const Dataset> data,
                                  const SessionSnapshot* continued, const GateWeights& source,
                                  const RunOptions& options, const std::stop_token& stop) {
  Settings pinned = settings;
  if (continued)
    pinned.experiment.gating.sourceSteps = continued->settings.experiment.gating.sourceSteps;
  else
    pinSourceSteps(pinned);
  if (stop.stop_requested()) return nullptr;
  auto run = std::make_unique<Run>(pinned, std::move(data), source.weights.empty() ? nullptr : &source, options, stop);
  if (continued) checkSameData(*continued, run->dataChecksum(stop), run->data(), settings.experiment.data.path);
  const bool started = continued ? run->resume(continuationOf(*continued, *run), stop) : run->start(stop);
  return started ? std::move(run) : nullptr;
}

std::unique_ptr<Run> showSession(const Settings& settings, const std::shared_ptr<const SessionSnapshot>& session,
                                 const std::string& why, const RunOptions& options, const std::stop_token& stop) {
  const auto data = std::make_shared<const Dataset>(probeDataOf(*session));
  checkRun(settings, *data, options);
  auto run = std::make_unique<Run>(settings, data, nullptr, options, stop);
  return run->resume(pastOf(session, *run, why), stop) ? std::move(run) : nullptr;
}

}  // namespace gatescope
