// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/session_worker.h"

#include <new>
#include <utility>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/engine/ensemble_session.h"
#include "core/session/session_write.h"

namespace gatescope {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kSlice = 4ms;           // work between two looks at the inbox
constexpr std::chrono::milliseconds kStateInterval = 50ms;  // between two reports of the same phase
constexpr std::chrono::milliseconds kRateWindow = 400ms;
constexpr std::chrono::milliseconds kInspectionInterval = 83ms;  // a dozen inspections a second are a film
// Steps per second up to which every step has its inspection: the time would be waited away.
constexpr double kSlowMotion = 4;
constexpr std::int64_t kManySteps = 1'000'000;  // as many at once as the networks like
constexpr double kLargestHandedOver = 128e6;    // bytes of weights and moments

template <class... Handlers>
struct Overloaded : Handlers... {
  using Handlers::operator()...;
};
template <class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;  // clang 14 does not deduce it by itself

}  // namespace

// Nothing leaves the session thread.
template <class Work>
void SessionWorker::guarded(const Work& work) {
  try {
    work();
  } catch (const std::bad_alloc&) {
    outOfMemory();
  } catch (const std::exception& error) {
    fail(error.what());
  }
}

void SessionWorker::handle(const Command& command, const std::stop_token& cancel) {
  guarded([&] { carryOut(command, cancel); });
}

void SessionWorker::carryOut(const Command& command, const std::stop_token& cancel) {
  std::visit(Overloaded{
                 [&](const command::Start& start) {
                   m_cancel = cancel;
                   this->start(start);
                 },
                 [&](const command::Tune& tune) {
                   if (!m_run || !isMeant(tune.generation)) return;
                   m_run->tune(tune.live);
                   publish(true);
                   rest();
                 },
                 [&](const command::Pace& pace) { m_pace = pace.stepsPerSecond, m_nextStep = Clock::now(); },
                 [&](const command::Run& run) {
                   if (!isMeant(run.generation)) return;
                   m_stepsLeft = -1;
                   setRunning(true);
                 },
                 [&](const command::Pause&) { setRunning(false); },
                 [&](const command::Step& step) {
                   if (!isMeant(step.generation)) return;
                   m_stepsLeft = step.steps;
                   setRunning(true);
                 },
                 [&](const command::Save& save) { this->save(save); },
                 [&](const command::HandOver&) {
                   m_outbox.add(HandedOver{m_generation, present()});
                 },
                 [&](const command::Watch& watch) { this->watch(watch.order); },
                 [&](const command::ViewPast& view) { viewPast(view.step); },
                 [&](const command::Measure& measure) { this->measure(measure.everything); },
             },
             command);
}

void SessionWorker::start(const command::Start& start) {
  m_running = m_isToPredict = false;
  m_viewStep = -1;
  m_inspected = {};
  m_rate = 0;
  m_refusal = {};
  Results waiting = m_outbox.begin(start.generation);
  if (m_run && waiting.generation == m_generation) m_untold = std::move(waiting);
  RunState preparing;
  preparing.phase = RunPhase::Preparing;
  m_outbox.add(preparing);
  bool built = false;
  try {
    built = build(start);
  } catch (const Stopped&) {  // another start follows
  } catch (const std::bad_alloc&) {
    refuse(start, said("there is not enough memory for this run: lower network.width, network.depth or data.train"));
  } catch (const std::exception& error) {
    refuse(start, error.what());
  }
  if (built) setRunning(start.run);
}

bool SessionWorker::build(const command::Start& start) {
  std::unique_ptr<Ensemble> run = m_builder.build(start, m_run, m_cancel);
  if (!run) return false;
  handOver();
  m_run = std::move(run);
  m_generation = start.generation;
  m_untold = {};
  m_run->watch(m_order);
  m_checkpointVersion = ~std::uint64_t{0};
  m_stepsLeft = -1;
  return true;
}

// The run before stands where it stood; what waited of it when the Start arrived is told now.
void SessionWorker::refuse(const command::Start& start, const std::string& why) {
  if (!m_run) return fail(why);
  m_refusal = {start.generation, why};
  m_outbox.goBack(std::exchange(m_untold, {}));
  m_run->forgetPastView();
  setRunning(false);
}

// Null where it is short, too large, or does not fit into memory: its curves are all that others have of it then.
std::shared_ptr<const SessionSnapshot> SessionWorker::present() const {
  if (!m_run || !m_run->isWhole() || m_run->step() < kFewSteps || sessionBytes(*m_run) > kLargestHandedOver) return {};
  try {
    auto session = std::make_shared<SessionSnapshot>(snapshotOf(*m_run));
    session->matrices = nullptr;  // large, and measured again where the run goes on
    return session;
  } catch (const std::bad_alloc&) {
    return {};
  }
}

// The run gives way to another.
void SessionWorker::handOver() {
  if (std::shared_ptr<const SessionSnapshot> session = present())
    m_outbox.add(HandedOver{m_generation, std::move(session)});
}

void SessionWorker::save(const command::Save& save) {
  try {
    if (!m_run && !save.session) throw Error(said("there is no run to save"));
    SessionSnapshot session = save.session    ? *save.session
                              : save.step < 0 ? snapshotOf(*m_run)
                                              : snapshotOf(*m_run, save.step);
    session.controls = save.controls;
    writeSession(session, save.file);
    const std::string name = save.file.filename().string();
    m_outbox.add(Notice{
        true, save.step < 0 ? said("Saved %1", name) : said("Saved %1 as it was at step %2", name, session.resume.step),
        save.request});
  } catch (const std::exception& error) {
    m_outbox.add(Notice{false, messageOf(error), save.request});
  }
}

void SessionWorker::setRunning(bool running) {
  if (running) m_refusal = {};
  m_running = running && m_run && m_run->phase() == RunPhase::Ready;
  m_rateBegin = m_nextStep = Clock::now();
  m_rateStep = m_run ? m_run->step() : 0;
  m_rate = 0;
  if (m_run && !m_running) m_run->addCheckpoint();
  publish(true);
  rest();
}

// Inspections cost nothing that the run would miss, and nobody need lose the run because they did not fit into memory.
template <class Work>
void SessionWorker::inspecting(const Work& work) {
  try {
    work();
  } catch (const std::exception& error) {
    m_order = {};
    m_viewStep = -1;
    if (m_run) m_run->watch({}), m_run->forgetPastView();
    m_outbox.add(Notice{false, said("the network could not be drawn: %1", messageOf(error))});
  }
}

// The run does not go on by itself: what is looked at is inspected at once.
void SessionWorker::rest() {
  m_isToPredict = false;
  if (!m_run || m_running) return;
  inspecting([this] { inspect(false); });
  m_isToPredict = m_run->isToPredict();
}

// Seconds, for which no command waits.
void SessionWorker::predict(const std::stop_token& hurry) {
  m_isToPredict = false;
  inspecting([&] {
    m_run->predict(hurry);
    m_isToPredict = m_run->isToPredict();
  });
}

void SessionWorker::inspect(bool charged) {
  const Inspected wanted{m_run->step(), m_order, m_run->settings().live.beta};
  if (!m_order.any() || wanted == m_inspected) return;
  std::shared_ptr<const Inspection> inspection = m_run->inspect(m_order, charged, m_cancel);
  m_nextInspection = Clock::now() + kInspectionInterval;
  if (!inspection) return;
  m_inspected = wanted;
  m_outbox.add(std::move(inspection));
}

void SessionWorker::inspectWhileRunning() {
  if (!m_order.any() || m_cancel.stop_requested()) return;
  const bool slow = m_pace > 0 && m_pace <= kSlowMotion;
  if (slow || (Clock::now() >= m_nextInspection && m_run->mayInspect())) inspecting([&] { inspect(!slow); });
}

void SessionWorker::watch(const InspectionOrder& order) {
  m_order = order;
  m_nextInspection = Clock::now();
  if (!m_run) return;
  m_run->watch(m_order);
  rest();
  if (m_viewStep < 0) return;
  inspecting([this] {
    if (std::shared_ptr<const PastView> pastView = m_run->viewPastAgain(m_order, m_cancel))
      m_outbox.add(std::move(pastView));
  });
}

void SessionWorker::viewPast(std::int64_t step) {
  m_viewStep = step;
  if (!m_run) return;
  if (step < 0) {
    m_run->forgetPastView();
    m_inspected = {};
    return rest();
  }
  inspecting([&] {
    if (std::shared_ptr<const PastView> pastView = m_run->viewPast(step, m_order, m_cancel))
      m_outbox.add(std::move(pastView));
  });
}

void SessionWorker::step(std::int64_t most) {
  const std::int64_t made = m_run->advance(m_cancel, m_stepsLeft > 0 ? std::min(most, m_stepsLeft) : most);
  if (m_stepsLeft > 0 && (m_stepsLeft -= made) == 0) m_running = false;
  if (m_run->phase() != RunPhase::Ready) m_running = false;
  if (!m_running && !m_cancel.stop_requested()) m_run->addCheckpoint();
}

void SessionWorker::work(const std::stop_token& hurry) {
  guarded([&] { m_running ? takeSteps() : predict(hurry); });
}

void SessionWorker::measure(bool everything) {
  m_measuresEverything = everything;
  m_builder.measureEverything(everything);
  if (m_run) m_run->limitProbes(!everything);
  publish(true);
}

void SessionWorker::takeSteps() {
  const Clock::time_point begin = Clock::now();
  if (m_measuresEverything && m_outbox.isFull()) {
    m_nextStep = begin + kSlice;
    return;
  }
  if (m_pace > 0) {
    if (begin < m_nextStep) return;
    step(1);
    const auto interval = std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(1.0 / m_pace));
    m_nextStep = std::max(m_nextStep + interval, begin - interval);  // late steps are not made up for
  } else {
    while (m_running && !m_cancel.stop_requested() && Clock::now() - begin < kSlice) step(kManySteps);
  }
  publish(!m_running);
  if (m_running)
    inspectWhileRunning();
  else if (!m_cancel.stop_requested())
    rest();
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
  state.refusal = m_refusal;
  m_outbox.add(std::move(state));
  if (m_run->checkpointVersion() == m_checkpointVersion || (m_running && now - m_lastCheckpoint < kStateInterval))
    return;
  m_lastCheckpoint = now;
  m_checkpointVersion = m_run->checkpointVersion();
  m_outbox.add(std::make_shared<const std::vector<std::int64_t>>(m_run->checkpointSteps()));
}

// A state as of divergence: the run stands at its last whole step. Telling it takes memory too: what is left of the run
// is given up for that.
void SessionWorker::outOfMemory() {
  const std::string message = said("there is not enough memory to continue this run");
  m_running = m_isToPredict = false;
  if (m_run && m_run->isWhole()) try {
      RunState state = m_run->state();
      state.phase = RunPhase::Failed;
      state.stands = true;
      state.refusal = m_refusal;
      state.message =
          said("there is not enough memory to continue this run; it stands at step %1 and can be saved", m_run->step());
      return m_outbox.add(std::move(state));
    } catch (const std::bad_alloc&) {
    }
  fail(message);
}

void SessionWorker::fail(const std::string& message) {
  m_running = m_isToPredict = false;
  m_run.reset();
  RunState state;
  state.phase = RunPhase::Failed;
  state.message = message;
  state.refusal = m_refusal;
  m_outbox.add(std::move(state));
}

}  // namespace gatescope
