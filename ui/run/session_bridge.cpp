// Commands out, results in: see session_bridge.h.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/session_bridge.h"

#include <QFileInfo>
#include <QThread>
#include <algorithm>

#include "core/base/error.h"
#include "ui/run/open_file.h"

namespace gatescope {

namespace {

constexpr int kFastInterval = 16, kSlowInterval = 33;  // ms: 60 and 30 pictures a second
constexpr int kLate = 10;                              // ms over the interval from which a tick counts as late
constexpr int kLateTicks = 6;                          // late ticks (less those in time) until the timer falls back
constexpr int kSlowTicks = 90;                         // about 3 s at 33 ms, then 16 ms is tried again

// A run that a slider passed by leaves no ghost: what was there before the drag stays beside what came of it.
bool leavesGhost(const RunHistory& run, const RunHistory& next) {
  const bool passedBy = run.gesture != 0 && run.gesture == next.gesture;
  return run.isListed && !passedBy && run.lastStep() >= kFewSteps;
}

bool isBuilt(const RunState& state) {
  return state.phase == RunPhase::Ready || state.phase == RunPhase::Running || state.phase == RunPhase::Finished ||
         state.phase == RunPhase::Diverged;
}

// As the engine: of a network beyond the last it is the last.
Index shownNetwork(const RunHistory& run, const InspectionOrder& order) {
  return std::clamp<Index>(order.member, 0, static_cast<Index>(run.others.size()));
}

bool hasGrown(const Results& results) {
  return !std::ranges::all_of(results.members, &MemberSamples::empty) || results.inspection || results.checkpoints ||
         results.course;
}

}  // namespace

SessionBridge::SessionBridge(QObject* parent, int threads)
    : QObject(parent), m_run(std::make_shared<RunHistory>()), m_session(threads) {
  m_timer.setTimerType(Qt::PreciseTimer);
  m_timer.setInterval(kFastInterval);
  connect(&m_timer, &QTimer::timeout, this, &SessionBridge::tick);
  m_sinceTick.start();
  m_timer.start();
}

void SessionBridge::start(const Settings& settings, bool run, const RunStart& from) {
  command::Start start;
  start.settings = settings;
  start.run = run;
  start.resume = std::filesystem::path(from.resume.toStdString());
  start.session = from.session;
  build(std::move(start), from);
}

void SessionBridge::branch(std::int64_t step) {
  command::Start start;
  start.settings = m_run->settings;
  start.branch = step;
  build(std::move(start));
}

void SessionBridge::build(command::Start start, const RunStart& from) {
  Q_ASSERT(thread() == QThread::currentThread());
  start.generation = m_starts + 1;
  auto next = std::make_unique<RunHistory>();
  next->generation = start.generation;
  next->settings = start.settings;
  next->name = from.name;
  next->title = from.title;
  next->gesture = from.gesture;
  next->isListed = from.isListed;
  next->resumedFrom = QString::fromStdString(start.resume.string());
  Settings settings = start.settings;
  const bool run = start.run;
  m_pending.reserve(m_pending.size() + 1);
  m_session.post(std::move(start));
  // What can run out of memory is done: the run before was in place until here.
  m_generation = ++m_starts;
  m_settings = std::move(settings);
  m_wantsRun = run;
  m_viewedStep = -1;
  m_pending.push_back(std::move(next));
  m_state = RunState{};
  m_state.phase = RunPhase::Preparing;
  m_state.totalSteps = m_settings.live.stopSteps;
  emit stateChanged(m_state);
}

QString SessionBridge::open(const QString& path) {
  try {
    const OpenedFile opened = openFile(path, m_settings);
    if (!opened.controls.empty()) m_controls = opened.controls;
    RunStart from;
    from.resume = opened.resume;
    from.title = QFileInfo(path).fileName();
    start(opened.settings, false, from);
    return {};
  } catch (const std::exception& error) {  // of the file system, of memory, ours
    return QString::fromStdString(messageOf(error));
  }
}

void SessionBridge::tune(const LiveControls& live) {
  m_tunedSinceEnd = true;
  m_settings.live = live;
  newest().settings.live = live;
  m_session.post(command::Tune{live, m_generation});
}

bool SessionBridge::canRun() const {
  const std::int64_t stop = m_settings.live.stopSteps;
  if (isOnlyForLooking() || m_state.phase == RunPhase::Diverged) return false;
  return m_state.phase != RunPhase::Finished || (m_tunedSinceEnd && (stop == 0 || m_state.step < stop));
}

void SessionBridge::run() {
  if (!canRun()) return;
  // Memory that is free again lets a run go on that lacked it.
  if (m_state.phase == RunPhase::Failed && !m_state.stands) return start(m_settings, true);
  m_wantsRun = true;
  m_session.post(command::Run{m_generation});
}

void SessionBridge::pause() {
  m_wantsRun = false;
  m_session.post(command::Pause{});
}

void SessionBridge::step(std::int64_t steps) {
  if (isOnlyForLooking()) return;
  m_wantsRun = false;
  m_session.post(command::Step{steps, m_generation});
}

void SessionBridge::reset() {
  if (!isOnlyForLooking()) start(m_settings, false);
}

void SessionBridge::pace(double stepsPerSecond) { m_session.post(command::Pace{stepsPerSecond}); }

void SessionBridge::measureEverything(bool everything) { m_session.post(command::Measure{everything}); }

std::uint64_t SessionBridge::save(const QString& path, std::int64_t step) {
  m_session.post(command::Save{std::filesystem::path(path.toStdString()), step, m_controls, ++m_saves});
  return m_saves;
}

std::uint64_t SessionBridge::save(const QString& path, const std::shared_ptr<const SessionSnapshot>& session) {
  m_session.post(command::Save{std::filesystem::path(path.toStdString()), -1, m_controls, ++m_saves, session});
  return m_saves;
}

void SessionBridge::handOver() { m_session.post(command::HandOver{}); }

void SessionBridge::watch(const InspectionOrder& order) {
  if (order == m_order) return;
  m_order = order;
  m_run->watched = shownNetwork(*m_run, order);
  m_session.post(command::Watch{order});
}

void SessionBridge::viewPast(std::int64_t step) {
  if (step == m_viewedStep) return;
  m_viewedStep = step;
  m_session.post(command::ViewPast{step});
  if (step >= 0 || !m_run->pastView) return;
  m_run->look(nullptr);
  emit pastViewChanged();
}

void SessionBridge::hold() {
  ++m_holds;
  m_timer.stop();
}

void SessionBridge::release() {
  if (--m_holds > 0) return;
  m_sinceTick.start();
  m_timer.start();
}

void SessionBridge::tick() {
  adaptInterval();
  drain();
}

void SessionBridge::adaptInterval() {
  const qint64 gap = m_sinceTick.restart();
  if (m_timer.interval() == kFastInterval) {
    m_lateTicks = gap > kFastInterval + kLate ? m_lateTicks + 1 : std::max(0, m_lateTicks - 1);
    if (m_lateTicks < kLateTicks) return;
    m_slowTicks = 0;
    m_timer.setInterval(kSlowInterval);
  } else if (++m_slowTicks >= kSlowTicks) {
    m_lateTicks = 0;
    m_timer.setInterval(kFastInterval);
  }
}

void SessionBridge::drain() {
  const Results results = m_session.take();
  for (const Notice& notice : results.notices) emit noticeArrived(notice);
  if (results.generation == m_generation)
    publish(results);
  else
    publishBefore(results);
  for (const HandedOver& run : results.handedOver) emit runHandedOver(run);  // after the last of its curves
}

RunHistory* SessionBridge::historyOf(std::uint64_t generation) const {
  if (m_run->generation == generation) return m_run.get();
  const auto found = std::ranges::find(m_pending, generation, [](const auto& run) { return run->generation; });
  return found == m_pending.end() ? nullptr : found->get();
}

// Of a run that the newest start() is to replace: what it measured until then, and word that it stays.
void SessionBridge::publishBefore(const Results& results) {
  RunHistory* run = historyOf(results.generation);
  if (!run) return;
  const auto refusesNewest = [this](const RunState& state) { return state.refusal.generation == m_generation; };
  if (std::ranges::any_of(results.states, refusesNewest)) {
    goBackTo(results.generation);
    return publish(results);
  }
  run->append(results);
  if (run == m_run.get() && hasGrown(results)) emit resultsArrived();
}

void SessionBridge::goBackTo(std::uint64_t generation) {
  std::erase_if(m_pending, [generation](const auto& run) { return run->generation != generation; });
  m_generation = generation;
  m_settings = newest().settings;
  m_wantsRun = false;
  if (!m_run->pastView) return;
  m_run->look(nullptr);
  emit pastViewChanged();
}

void SessionBridge::publish(const Results& results) {
  if (m_generation == 0) return;
  newest().append(results);
  newest().watched = shownNetwork(newest(), m_order);
  const bool viewedStep = results.pastView && m_viewedStep >= 0 && m_pending.empty();
  if (viewedStep) m_run->look(results.pastView);
  if (!m_pending.empty() && std::ranges::any_of(results.states, isBuilt)) adoptNewest();
  for (std::size_t i = 0; i < results.states.size(); ++i) {
    // Of a row of states that differ only in their numbers the last is enough.
    const bool last = i + 1 == results.states.size();
    if (!last && results.states[i].phase == results.states[i + 1].phase) continue;
    if (m_state.phase != RunPhase::Finished) m_tunedSinceEnd = false;
    m_state = results.states[i];
    emit stateChanged(m_state);
  }
  if (m_pending.empty() && hasGrown(results)) emit resultsArrived();
  if (viewedStep) emit pastViewChanged();
}

void SessionBridge::adoptNewest() {
  const std::shared_ptr<RunHistory> old = std::move(m_run);
  m_run = std::move(m_pending.back());
  m_pending.clear();
  if (leavesGhost(*old, *m_run)) m_ghost = old;
  // Of a run of the past its curves are drawn.
  old->matrices = nullptr;
  old->inspection = nullptr;
  old->look(nullptr);
  emit runReplaced(old);
  emit runChanged();  // `old` lives until the plots have let go of it
}

}  // namespace gatescope
