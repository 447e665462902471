// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_controller.h"

#include <QPointer>
#include <algorithm>
#include <utility>

#include "core/fields/live_changes.h"
#include "core/fields/validation.h"
#include "ui/base/core_text.h"
#include "ui/base/numbers.h"

namespace gatescope {

RunController::RunController(QObject* parent) : QObject(parent) {
  m_kept.setNeeded([this](const KeptRun& kept) { return isNeeded(kept); });
  connect(&m_bridge, &SessionBridge::runReplaced, &m_kept, &KeptRuns::add);
  connect(&m_bridge, &SessionBridge::runReplaced, &m_pins, &PinnedRuns::complete);
  connect(&m_bridge, &SessionBridge::runHandedOver, &m_kept, [this](const HandedOver& run) {
    if (run.session) m_kept.addSession(run.generation, run.session);
  });
  connect(&m_pins, &PinnedRuns::retired, &m_kept,
          [this](const std::shared_ptr<const RunHistory>& run, const std::shared_ptr<const SessionSnapshot>& session) {
            m_kept.addBeside(*run, session);
          });
  // Later: a start has no place in the midst of the bridge's news.
  connect(&m_kept, &KeptRuns::changed, this, &RunController::openWhatComesBack, Qt::QueuedConnection);
  connect(&m_bridge, &SessionBridge::runChanged, this, &RunController::adopt);
  connect(&m_bridge, &SessionBridge::resultsArrived, this, &RunController::resultsArrived);
  connect(&m_bridge, &SessionBridge::pastViewChanged, this, &RunController::resultsArrived);
  connect(&m_pins, &PinnedRuns::changed, this, &RunController::showRuns);
  connect(&m_pins, &PinnedRuns::grown, this, &RunController::resultsArrived);
}

OtherRuns RunController::others() const {
  OtherRuns others = m_pins.others();
  if (m_ghostShown && m_bridge.ghost()) others.insert(others.begin(), ghostRun(*m_bridge.ghost()));
  return others;
}

bool RunController::isGoing() const {
  const RunPhase phase = m_bridge.state().phase;
  return phase == RunPhase::Running || (phase == RunPhase::Preparing && m_bridge.wantsRun());
}

void RunController::start(const Settings& settings, bool run, const QString& name) {
  m_comingBack = 0;
  RunStart from;
  from.name = name;
  m_bridge.start(normalised(settings), run, from);
  emit settingsChanged(settings);
}

void RunController::play(const Settings& settings, bool run, const QString& name) {
  m_comingBack = 0;
  RunStart from;
  from.name = name;
  from.isListed = false;
  m_bridge.start(normalised(settings), run, from);
  emit settingsChanged(settings);
}

void RunController::change(const Settings& settings, std::uint64_t gesture) {
  Settings changed = settings;
  changed.changes.clear();  // from here on the user steers
  m_comingBack = 0;
  RunStart from;
  from.gesture = gesture;
  m_bridge.start(normalised(changed), m_bridge.wantsRun(), from);
  emit settingsChanged(changed);
}

void RunController::tune(const LiveControls& live) {
  m_bridge.tune(live);
  emit settingsChanged(m_bridge.settings());
}

QString RunController::open(const QString& path) {
  m_comingBack = 0;
  QString problem = m_bridge.open(path);
  if (problem.isEmpty()) emit settingsChanged(m_bridge.settings());
  return problem;
}

void RunController::open(const KeptRun& kept, bool run) {
  if (!kept.session) return;
  reopen(kept, run);
  emit settingsChanged(m_bridge.settings());
}

void RunController::reopen(const KeptRun& kept, bool run) {
  Settings settings = kept.session->settings;
  settings.live = liveAt(settings, kept.session->step());
  settings.changes.clear();  // they are in the session
  RunStart from;
  from.title = kept.title;
  from.name = kept.history->name;
  from.session = kept.session;
  const std::uint64_t generation = kept.generation;
  m_bridge.start(settings, run, from);
  m_opened = {m_bridge.generation(), generation, from.session};
  emit reopened(generation, m_opened.generation);
}

void RunController::remove(const KeptRun& kept) {
  const std::uint64_t generation = kept.generation;
  const std::shared_ptr<const RunHistory> ghost = m_bridge.sharedGhost();
  if (ghost && ghost->generation == generation) m_bridge.setGhost(nullptr);
  showRuns();  // nobody draws it any more
  m_kept.remove(generation);
}

void RunController::branch(std::int64_t step) {
  m_bridge.branch(step);
  emit settingsChanged(m_bridge.settings());
}

void RunController::findData(const QString& file) {
  Settings settings = m_bridge.settings();
  settings.experiment.data.path = file.toStdString();
  RunStart from;
  from.resume = m_bridge.resumedFrom();
  from.title = m_bridge.history()->title;
  if (m_opened.generation == m_bridge.generation()) from.session = m_opened.session;
  m_bridge.start(settings, false, from);
  emit settingsChanged(m_bridge.settings());
}

QString RunController::startBoth(const Settings& beside, const Settings& watched) {
  QString problem = m_pins.start(beside);
  if (problem.isEmpty()) start(watched, true);
  return problem;
}

void RunController::run() {
  if (!m_bridge.canRun() && !m_pins.anyCanRun()) return emit stayed(whyItStays());
  m_bridge.run();
  m_pins.run();
}

QString RunController::whyItStays() const {
  const RunState& state = m_bridge.state();
  const LiveControls& live = m_bridge.settings().live;
  if (m_bridge.isOnlyForLooking()) return tr("This session can only be looked at: its data are gone.");
  if (state.phase == RunPhase::Diverged)
    return tr("The run has diverged and cannot go on. Lower the step size, then Reset (Ctrl+R) starts over.");
  if (live.stopSteps > 0 && state.step >= live.stopSteps)
    return tr("The run is complete after %1 steps. Raise “stop after” to go on, or Reset (Ctrl+R) to start over.")
        .arg(countText(state.step));
  return tr("%1. Change that stop rule to go on, or Reset (Ctrl+R) to start over.").arg(coreText(state.message));
}

void RunController::pause() {
  m_bridge.pause();
  m_pins.pause();
}

void RunController::runOrPause() { isGoing() ? pause() : run(); }

void RunController::step() {
  m_bridge.step();
  m_pins.step();
}

void RunController::reset() { m_bridge.reset(); }

void RunController::setPace(double stepsPerSecond) {
  m_pace = stepsPerSecond;
  m_bridge.pace(stepsPerSecond);
  m_pins.pace(stepsPerSecond);
  emit paceChanged(stepsPerSecond);
}

QString RunController::pin() { return m_pins.pin(*m_bridge.history()); }

void RunController::setGhostShown(bool shown) {
  m_ghostShown = shown;
  showRuns();
}

void RunController::viewPast(std::int64_t step) {
  m_bridge.viewPast(step);
  emit viewedStepChanged(step);
}

void RunController::setAside() {
  if (m_aside) return;
  emit putAside();
  m_aside = {m_bridge.generation(),  m_bridge.settings(), m_bridge.history()->title,
             m_bridge.sharedGhost(), m_ghostShown,        m_pace};
  m_comingBack = 0;
  m_pins.setAside();
}

void RunController::bringBack(bool run) {
  if (!m_aside) return;
  const Aside aside = *std::exchange(m_aside, std::nullopt);
  m_pins.bringBack();
  setPace(aside.pace);
  m_ghostShown = aside.ghostShown;
  if (run) {
    m_bridge.setGhost(aside.ghost);
    m_comingBack = aside.generation;
    RunStart from;
    from.title = aside.title;
    // What has not got far begins anew; the other run takes its place at once, or as soon as it was handed over.
    if (!m_kept.find(aside.generation) || !m_kept.find(aside.generation)->session)
      m_bridge.start(aside.settings, false, from);
    openWhatComesBack();
  }
  emit broughtBack(run);
  showRuns();
}

void RunController::openWhatComesBack() {
  if (!isComingBack()) return;
  reopen(*m_kept.find(std::exchange(m_comingBack, 0)), false);  // the settings are there already
}

bool RunController::isComingBack() const {
  const KeptRun* kept = m_comingBack == 0 ? nullptr : m_kept.find(m_comingBack);
  return kept && kept->session;
}

RunController::Measuring RunController::measureEverything() {
  if (Measuring held = m_measuring.lock()) return held;
  const auto measure = [](RunController& runs, bool everything) {
    runs.m_bridge.measureEverything(everything);
    runs.m_pins.measureEverything(everything);
  };
  measure(*this, true);
  // Whoever holds it last may outlive what runs.
  Measuring held(this, [runs = QPointer<RunController>(this), measure](void*) {
    if (runs) measure(*runs, false);
  });
  m_measuring = held;
  return held;
}

// Drawn, in the list as the run to come back to, or being opened: nobody would understand that it is gone.
bool RunController::isNeeded(const KeptRun& kept) const {
  const std::uint64_t generation = kept.generation;
  const bool comesBack = generation == m_comingBack || (m_aside && generation == m_aside->generation);
  const bool opens = m_opened.kept == generation && m_opened.generation == m_bridge.generation();
  const bool isGhost = m_bridge.ghost() && m_bridge.ghost()->generation == generation;
  const auto places = m_pins.places();
  const bool isPinned = std::ranges::any_of(places, [generation](const PinnedRuns::Place& place) {
    return !place.trainsAlong && place.run.history->generation == generation;
  });
  return comesBack || opens || isGhost || isPinned;
}

// Another run is watched: when that was a kept one, it is in the list as the watched run from now on.
void RunController::adopt() {
  const std::shared_ptr<const RunHistory> ghost = m_bridge.sharedGhost();  // until nobody draws it any more
  const RunHistory& run = *m_bridge.history();
  const bool isOpened = run.generation == m_opened.generation;
  if (isOpened && ghost && ghost->generation == m_opened.kept) m_bridge.setGhost(nullptr);
  showRuns();
  if (!isOpened) return;
  m_kept.remove(m_opened.kept);
  if (run.state.onlyForLooking.empty()) m_opened.session = nullptr;  // data may be found for the other
}

void RunController::showRuns() { emit shownRunsChanged(m_bridge.history(), others()); }

}  // namespace gatescope
