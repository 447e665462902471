// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/start_run.h"

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/engine/memory_estimate.h"
#include "core/engine/run_session.h"
#include "core/fields/validation.h"

namespace gatescope {

void checkRun(const Settings& settings, const Dataset& data) {
  if (const Issues issues = validate(settings); !issues.empty()) throw Error(toText(issues));
  Settings actual = settings;  // the estimate is for the samples that exist, not for those asked for
  actual.experiment.data.train = data.train.count();
  actual.experiment.data.test = data.test.count();
  if (const Issues issues = checkMemory(estimateMemory(actual, data.inputs(), data.outputs()), availableMemory());
      !issues.empty())
    throw Error(toText(issues));
  if (settings.experiment.loss == Loss::CrossEntropy && !data.classification)
    throw Error("loss: cross_entropy needs classes, " + data.title + " has real targets; allowed: squared");
}

std::unique_ptr<Run> startRun(const Settings& settings, std::shared_ptr<const Dataset> data,
                              const SessionSnapshot* continued, const RunOptions& options, const std::stop_token& stop,
                              const SourceProgress& progress) {
  checkRun(settings, *data);
  GateWeights source;
  if (!continued) source = gateWeightsFor(settings, data, options.threads, stop, progress);
  if (stop.stop_requested()) return nullptr;
  auto run = std::make_unique<Run>(settings, std::move(data), source.weights.empty() ? nullptr : &source, options);
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
