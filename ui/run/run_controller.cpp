// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_controller.h"

#include "core/fields/validation.h"

namespace gatescope {

RunController::RunController(QObject* parent) : QObject(parent) {
  connect(&m_bridge, &SessionBridge::runChanged, this, &RunController::showRuns);
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
  m_bridge.start(normalised(settings), run, {}, name);
  emit settingsChanged(settings);
}

void RunController::change(const Settings& settings) {
  Settings changed = settings;
  changed.changes.clear();  // from here on the user steers
  start(changed, m_bridge.wantsRun());
}

void RunController::tune(const LiveControls& live) {
  m_bridge.tune(live);
  emit settingsChanged(m_bridge.settings());
}

QString RunController::open(const QString& path) {
  QString problem = m_bridge.open(path);
  if (problem.isEmpty()) emit settingsChanged(m_bridge.settings());
  return problem;
}

void RunController::branch(std::int64_t step) {
  m_bridge.branch(step);
  emit settingsChanged(m_bridge.settings());
}

void RunController::findData(const QString& file) {
  Settings settings = m_bridge.settings();
  settings.experiment.data.path = file.toStdString();
  m_bridge.start(settings, false, m_bridge.resumedFrom());
  emit settingsChanged(m_bridge.settings());
}

QString RunController::startBoth(const Settings& beside, const Settings& watched) {
  QString problem = m_pins.start(beside);
  if (problem.isEmpty()) start(watched, true);
  return problem;
}

void RunController::run() {
  m_bridge.run();
  m_pins.run();
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

void RunController::showRuns() { emit shownRunsChanged(m_bridge.history(), others()); }

}  // namespace gatescope
