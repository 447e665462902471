// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/session_worker.h"

#include <new>

#include "core/error.h"

namespace gatescope {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kSlice = 4ms;           // work between two looks at the inbox
constexpr std::chrono::milliseconds kStateInterval = 50ms;  // between two reports of the same phase
constexpr std::chrono::milliseconds kRateWindow = 400ms;

template <class... Handlers>
struct Overloaded : Handlers... {
  using Handlers::operator()...;
};

}  // namespace

void SessionWorker::handle(const Command& command, const std::stop_token& cancel) {
  std::visit(Overloaded{
                 [&](const command::Start& start) {
                   m_cancel = cancel;
                   this->start(start);
                 },
                 [&](const command::Tune& tune) {
                   if (m_run) m_run->tune(tune.live);
                   publish(true);
                 },
                 [&](const command::Pace& pace) { m_pace = pace.stepsPerSecond, m_nextStep = Clock::now(); },
                 [&](const command::Run&) { m_stepsLeft = -1, setRunning(true); },
                 [&](const command::Pause&) { setRunning(false); },
                 [&](const command::Step& step) {
                   m_stepsLeft = step.steps;
                   setRunning(true);
                 },
                 [&](const command::Save& save) { this->save(save); },
                 [&](const command::Watch& watch) { m_order = watch.order; },
                 [&](const command::LookAt& look) { m_lookAt = look.step; },
             },
             command);
}

void SessionWorker::start(const command::Start& start) {
  m_run.reset();
  m_running = false;
  m_rate = 0;
  m_outbox.begin(start.generation);
  RunState preparing;
  preparing.phase = RunPhase::Preparing;
  m_outbox.add(preparing);
  try {
    build(start);
  } catch (const std::bad_alloc&) {
    fail("there is not enough memory for this run: lower network.width, network.depth or data.train");
  } catch (const std::exception& error) {
    fail(error.what());
  }
}

void SessionWorker::build(const command::Start& start) {
  std::optional<SessionSnapshot> continued;
  if (!start.resume.empty()) continued = readSession(start.resume);
  const std::shared_ptr<const Dataset> data = dataFor(start.settings);
  const SourceProgress progress = [this, last = Clock::now()](std::int64_t step, std::int64_t steps) mutable {
    if (Clock::now() - last < kStateInterval) return;
    last = Clock::now();
    RunState state;
    state.phase = RunPhase::Preparing;
    state.step = step;
    state.totalSteps = steps;
    state.message = "Training the ReLU network whose gates are copied";
    m_outbox.add(state);
  };
  std::unique_ptr<Run> run =
      buildRun(start.settings, data, continued ? &*continued : nullptr, {m_threads, true, &m_outbox}, m_cancel, progress);
  if (!run || !(continued ? run->resume(*continued, m_cancel) : run->start(m_cancel))) return;
  m_run = std::move(run);
  m_stepsLeft = -1;
  setRunning(start.run);
}

std::shared_ptr<const Dataset> SessionWorker::dataFor(const Settings& settings) {
  const Experiment& e = settings.experiment;
  if (!m_data || !(m_dataSettings == e.data) || m_dataSeed != e.seed) {
    m_data.reset();
    m_data = std::make_shared<const Dataset>(loadDataset(e.data, e.seed));
    m_dataSettings = e.data;
    m_dataSeed = e.seed;
  }
  return m_data;
}

void SessionWorker::save(const command::Save& save) {
  try {
    if (!m_run) throw Error("there is no run to save");
    writeSession(m_run->snapshot(), save.file);
    m_outbox.add(Notice{true, "Saved " + save.file.filename().string(), save.file.string()});
  } catch (const std::exception& error) {
    m_outbox.add(Notice{false, error.what(), save.file.string()});
  }
}

void SessionWorker::setRunning(bool running) {
  m_running = running && m_run && m_run->phase() == RunPhase::Ready;
  m_rateBegin = m_nextStep = Clock::now();
  m_rateStep = m_run ? m_run->step() : 0;
  m_rate = 0;
  publish(true);
}

void SessionWorker::step() {
  m_run->advance(m_cancel);
  if (m_stepsLeft > 0 && --m_stepsLeft == 0) m_running = false;
  if (m_run->phase() != RunPhase::Ready) m_running = false;
}

void SessionWorker::work() {
  const Clock::time_point begin = Clock::now();
  try {
    if (m_pace > 0) {
      if (begin < m_nextStep) return;
      step();
      const auto interval = std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(1.0 / m_pace));
      m_nextStep = std::max(m_nextStep + interval, begin - interval);  // late steps are not made up for
    } else {
      while (m_running && !m_cancel.stop_requested() && Clock::now() - begin < kSlice) step();
    }
    publish(!m_running);
  } catch (const std::bad_alloc&) {
    fail("there is not enough memory to go on with this run");
  } catch (const std::exception& error) {
    fail(error.what());
  }
}

void SessionWorker::publish(bool always) {
  const Clock::time_point now = Clock::now();
  if (!m_run || (!always && now - m_lastPublished < kStateInterval)) return;
  m_lastPublished = now;
  if (now - m_rateBegin > kRateWindow) {
    m_rate = static_cast<double>(m_run->step() - m_rateStep) / std::chrono::duration<double>(now - m_rateBegin).count();
    m_rateBegin = now;
    m_rateStep = m_run->step();
  }
  RunState state = m_run->state();
  if (m_running) state.phase = RunPhase::Running;
  state.stepsPerSecond = m_rate;
  m_outbox.add(std::move(state));
}

void SessionWorker::fail(const std::string& message) {
  m_running = false;
  m_run.reset();
  RunState state;
  state.phase = RunPhase::Failed;
  state.message = message;
  m_outbox.add(std::move(state));
}

}  // namespace gatescope
