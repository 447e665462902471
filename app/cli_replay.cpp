// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_replay.h"

#include <cstdio>
#include <thread>

#include "app/cli_files.h"
#include "app/run_folder.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/engine/replay.h"
#include "core/engine/start_ensemble.h"
#include "core/session/session_read.h"

namespace gatescope {
namespace {

std::string counted(std::size_t count, const char* one, const char* many) {
  return count == 1 ? said(one) : said(many, count);
}

ExitCode tell(const SessionSnapshot& session, const Ensemble& run, const std::string& file) {
  const std::string difference = firstDifference(session, run);
  if (difference.empty()) {
    std::size_t samples = 0;
    for (Index i = 0; i < run.count(); ++i) samples += networkOf(session, i).history.steps().size();
    const std::string networks = run.count() > 1 ? said("%1 networks", run.count()) + ", " : std::string();
    const std::string changes = counted(session.settings.changes.size(), saidLater("1 change of live controls"),
                                        saidLater("%1 changes of live controls"));
    const std::string compared = counted(samples, saidLater("1 sample compared"), saidLater("%1 samples compared"));
    std::printf(
        "%s: %s\n", file.c_str(),
        said("the same to the last bit: %1%2 steps, %3, %4", networks, farthestOf(session).step(), changes, compared)
            .c_str());
    return kDone;
  }
  std::fprintf(stderr, "gatescope-cli: %s: %s\n", file.c_str(), said("not the same: %1", difference).c_str());
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
                                    arguments.quiet, said("--overwrite to replace them"));
    requireOther(arguments.session, arguments.out / kSessionFile);
    RunOptions options;
    options.threads = arguments.threads > 0 ? arguments.threads : static_cast<int>(std::thread::hardware_concurrency());
    options.memory = limits.memory;
    const std::unique_ptr<Ensemble> run = startReplay(session, data, options, watch.token());
    if (!run) return kInterrupted;
    ProgressLine line(arguments.quiet);
    while (advanceReplay(*run, session, watch.token()))
      if (line.due()) line.show(said("step %1 of %2", run->step(), farthestOf(session).step()));
    writeRunFolder(*run, arguments.out);
    if (watch.token().stop_requested()) return kInterrupted;
    return tell(session, *run, arguments.session.string());
  } catch (const Stopped&) {  // while reading
    return kInterrupted;
  }
}

}  // namespace gatescope
