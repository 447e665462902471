// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/run_builder.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <thread>

#include "core/base/message.h"
#include "core/engine/ensemble_session.h"
#include "core/engine/run_session.h"
#include "core/engine/start_run.h"
#include "core/fields/field_text.h"
#include "core/fields/fields.h"
#include "core/session/session_read.h"

namespace gatescope {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kProgressInterval{50};

// The setting in which two experiments differ, as text; "" when they are the same.
std::string differenceOf(const Settings& now, const Settings& before) {
  for (const Field& field : fields())
    if (!field.live && field.get(now) != field.get(before))
      return said("%1 is %2, it was %3", field.key, toText(field.get(now)), toText(field.get(before)));
  return "";
}

SessionSnapshot branchOf(const Ensemble* before, const command::Start& start) {
  if (!before) throw Error(said("there is no run to branch from: start one first"));
  const std::string difference = differenceOf(start.settings, before->settings());
  if (!difference.empty())
    throw Error(
        said("a branch continues the same experiment, but %1; allowed: other step size, β, stop rules and measuring, "
             "or a new run",
             difference));
  return snapshotOf(*before, start.branch);
}

}  // namespace

std::unique_ptr<Ensemble> RunBuilder::build(const command::Start& start, std::unique_ptr<Ensemble>& before,
                                            const std::stop_token& stop) {
  m_stop = stop;
  m_bytesBefore = before ? bytesOf(before->settings(), before->data()) : 0;
  if (!before) m_data.clear();
  const bool branches = start.branch >= 0;
  std::optional<SessionSnapshot> branch;
  if (branches) branch = branchOf(before.get(), start);
  std::optional<std::vector<Checkpoints>> past;
  std::unique_ptr<Ensemble> run;
  try {
    run = tryBuild(start, branch ? &*branch : nullptr);
  } catch (const MemoryError& error) {
    if (!before || error.missing() > m_bytesBefore) throw;
    if (branches) past = before->releaseCheckpoints();
    before.reset();
    m_data.clear();
    m_bytesBefore = 0;
    run = tryBuild(start, branch ? &*branch : nullptr);
  }
  if (run && branches) run->adoptCheckpoints(past ? std::move(*past) : before->releaseCheckpoints());
  return run;
}

// The steps of one network leave a core to the window, whose frames suffer when every core trains. Networks side by
// side take all: each is one thread, which makes way.
int RunBuilder::threadsFor(const Settings& settings) const {
  if (m_threads > 0) return m_threads;
  const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
  return settings.experiment.ensemble.seeds > 1 ? cores : std::max(1, cores - 1);
}

std::unique_ptr<Ensemble> RunBuilder::tryBuild(const command::Start& start, const SessionSnapshot* branch) {
  m_options.threads = threadsFor(start.settings);
  if (start.session) return openedRun(start.settings, start.session);
  if (branch || start.resume.empty()) return newRun(start.settings, branch);
  return openedRun(start.settings, std::make_shared<const SessionSnapshot>(readSession(start.resume, {0, m_stop})));
}

std::unique_ptr<Ensemble> RunBuilder::newRun(const Settings& settings, const SessionSnapshot* continued) {
  const SourceProgress progress = [this, last = Clock::now()](std::int64_t step, std::int64_t steps) mutable {
    if (Clock::now() - last < kProgressInterval) return;
    last = Clock::now();
    RunState state;
    state.phase = RunPhase::Preparing;
    state.step = step;
    state.totalSteps = steps;
    state.message = said("Training the ReLU network whose gates are copied");
    m_outbox.add(state);
  };
  return startEnsemble(settings, dataFor(settings), continued, m_options, m_stop, progress);
}

// A session whose data are gone, or others now, can still be looked at.
std::unique_ptr<Ensemble> RunBuilder::openedRun(const Settings& settings,
                                                const std::shared_ptr<const SessionSnapshot>& session) {
  checkSameNetworks(settings, *session);
  std::string gone;
  try {
    const EnsembleData& data = dataFor(settings);
    for (std::size_t i = 0; i < data.size() && (i == 0 || data[i] != data[0]); ++i)
      checkSameData(networkOf(*session, static_cast<std::int64_t>(i)), checksumOf(*data[i], m_stop), *data[i],
                    settings.experiment.data.path);
  } catch (const MemoryError& error) {
    if (error.missing() <= m_bytesBefore) throw;  // there is room when the run before has ended
    gone = error.what();
  } catch (const Error& error) {
    gone = error.what();
  }
  return gone.empty() ? newRun(settings, session.get()) : showEnsemble(settings, session, gone, m_options, m_stop);
}

// The data before are held while others are read: by the run in place, whose restart then needs no file.
const EnsembleData& RunBuilder::dataFor(const Settings& settings) {
  const Experiment& e = settings.experiment;
  const bool other = !(m_dataSettings == e.data) || (dependsOnSeed(e.data) && m_dataSeed != e.seed);
  if (m_data.empty() || other || m_data.size() != static_cast<std::size_t>(e.ensemble.seeds)) {
    m_data = dataOf(settings, other);
    m_dataSettings = e.data;
    m_dataSeed = e.seed;
  }
  return m_data;
}

// Another number of networks on data that no seed changes needs no file.
EnsembleData RunBuilder::dataOf(const Settings& settings, bool other) const {
  if (m_data.empty() || other || dependsOnSeed(settings.experiment.data))
    return loadEnsembleData(settings, {0, m_stop});
  return EnsembleData(static_cast<std::size_t>(settings.experiment.ensemble.seeds), m_data.front());
}

}  // namespace gatescope
