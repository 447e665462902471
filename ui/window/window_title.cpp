// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_title.h"

#include <QFileInfo>
#include <QWidget>

#include "ui/base/plain_text.h"
#include "ui/controls/status_text.h"
#include "ui/run/run_controller.h"

namespace gatescope {

WindowTitle::WindowTitle(RunController& runs, QWidget& window) : QObject(&window), m_runs(runs), m_window(window) {
  connect(&runs.bridge(), &SessionBridge::stateChanged, this, &WindowTitle::stateChanged);
  connect(&runs.bridge(), &SessionBridge::noticeArrived, this, &WindowTitle::noticeArrived);
  connect(&runs, &RunController::reopened, this, &WindowTitle::reopened);
  connect(&runs.bridge(), &SessionBridge::runChanged, this, &WindowTitle::show);
  window.setWindowTitle(QStringLiteral("Gatescope"));
}

void WindowTitle::setFile(const QString& path) {
  m_file = path;
  m_generation = m_runs.bridge().generation();
  m_step = -1;
  m_request = 0;
  show();
}

void WindowTitle::setFile(const File& file) {
  m_file = file.path;
  m_generation = file.generation;
  m_step = file.step;
  show();
}

void WindowTitle::expectSaved(std::uint64_t request, const QString& path) {
  m_request = request;
  m_expectedFile = path;
  m_expectedStep = m_runs.bridge().state().step;
}

void WindowTitle::noticeArrived(const Notice& notice) {
  if (m_request == 0 || notice.request != m_request) return;
  m_request = 0;
  if (!notice.ok) return;
  m_file = m_expectedFile;
  m_generation = m_runs.bridge().generation();
  m_step = m_expectedStep;
  show();
}

void WindowTitle::stateChanged(const RunState& state) {
  const bool isBuilt = state.phase != RunPhase::Preparing && state.phase != RunPhase::Failed;
  if (m_step < 0 && isBuilt && m_runs.bridge().generation() == m_generation) m_step = state.step;
  show();
}

// The same run goes on under another number. Another one is of no file.
void WindowTitle::reopened(std::uint64_t before, std::uint64_t now) {
  if (before == m_generation)
    m_generation = now;
  else
    m_file.clear();
  show();
}

QString WindowTitle::name() const {
  if (!m_file.isEmpty()) return QFileInfo(m_file).fileName();
  const RunHistory& run = *m_runs.bridge().history();
  const bool isTitled = run.generation == m_runs.bridge().generation() && !run.title.isEmpty();
  return isTitled ? run.title : shortRunName(m_runs.bridge().settings());
}

void WindowTitle::show() {
  const SessionBridge& bridge = m_runs.bridge();
  if (bridge.generation() == 0) return;
  const RunState& state = bridge.state();
  const bool moved = m_step >= 0 && state.step != m_step;
  QString shown = briefText(name());
  shown.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));  // Qt puts its mark of what is not saved there
  m_window.setWindowTitle(tr("%1[*] — %2 — Gatescope").arg(shown, phaseWord(state).toLower()));
  m_window.setWindowModified(!m_file.isEmpty() && (bridge.generation() != m_generation || moved));
}

}  // namespace gatescope
