// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_replay.h"

#include <cstdio>
#include <thread>

#include "app/cli_files.h"
#include "app/run_folder.h"
#include "core/base/error.h"
#include "core/engine/replay.h"
#include "core/engine/start_ensemble.h"
#include "core/session/session_read.h"

namespace gatescope {
namespace {

std::string counted(std::size_t count, const char* what) {
  return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

ExitCode tell(const SessionSnapshot& session, const Ensemble& run, const std::string& file) {
  const std::string difference = firstDifference(session, run);
  if (difference.empty()) {
    std::size_t samples = 0;
    for (Index i = 0; i < run.count(); ++i) samples += networkOf(session, i).history.steps().size();
    const std::string networks =
        run.count() > 1 ? counted(static_cast<std::size_t>(run.count()), "network") + ", " : std::string();
    std::printf("%s: the same to the last bit: %s%lld steps, %s of live controls, %s compared\n", file.c_str(),
                networks.c_str(), static_cast<long long>(farthestOf(session).step()),
                counted(session.settings.changes.size(), "change").c_str(), counted(samples, "sample").c_str());
    return kDone;
  }
  std::fprintf(stderr, "gatescope-cli: %s: not the same: %s\n", file.c_str(), difference.c_str());
  return kFailed;
}

}  // namespace

ExitCode replaySession(const ReplayArguments& arguments) {
  catchInterrupts();
  const InterruptWatch watch;
  const ReadLimits limits{static_cast<double>(arguments.memory), watch.token()};
  try {
    const SessionSnapshot session = readSession(arguments.session, limits);
    const EnsembleData data = loadEnsembleData(courseOf(session), limits);
    const auto lock = openRunFolder(arguments.out, arguments.overwrite ? OldResults::Overwrite : OldResults::Refuse,
                                    arguments.quiet, "--overwrite to replace them");
    requireOther(arguments.session, arguments.out / kSessionFile);
    RunOptions options;
    options.threads = arguments.threads > 0 ? arguments.threads : static_cast<int>(std::thread::hardware_concurrency());
    options.memory = limits.memory;
    const std::unique_ptr<Ensemble> run = startReplay(session, data, options, watch.token());
    if (!run) return kInterrupted;
    ProgressLine line(arguments.quiet);
    while (advanceReplay(*run, session, watch.token()))
      if (line.due())
        line.show("step " + std::to_string(run->step()) + " of " + std::to_string(farthestOf(session).step()));
    writeRunFolder(*run, arguments.out);
    if (watch.token().stop_requested()) return kInterrupted;
    return tell(session, *run, arguments.session.string());
  } catch (const Stopped&) {  // while reading
    return kInterrupted;
  }
}

}  // namespace gatescope
