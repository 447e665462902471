// Comparing runs and looking back.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparison.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QStandardPaths>
#include <QTimer>
#include <utility>

#include "core/fields/validation.h"
#include "ui/base/numbers.h"
#include "ui/base/plain_text.h"
#include "ui/compare/difference_table.h"
#include "ui/compare/same_but_dialog.h"
#include "ui/compare/timeline.h"

namespace gatescope {

Comparison::Comparison(RunController& runs, Timeline& timeline, QWidget* window)
    : QObject(window),
      m_runs(runs),
      m_timeline(timeline),
      m_window(window),
      m_unpin(new QMenu(tr("Re&move pinned run"), window)) {
  m_gatesFolder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/gates");
  m_pin = makeAction(tr("&Pin this run"), QStringLiteral("Ctrl+P"),
                     tr("Keeps this run's curves, in their own colour and dash, beside every later run."));
  m_sameBut =
      makeAction(tr("Same, &but…"), QStringLiteral("Ctrl+B"),
                 tr("Pins this run, changes exactly one setting, and starts both from t = 0 with the same seed."));
  m_differences = makeAction(tr("Show &differences"), QStringLiteral("Ctrl+D"),
                             tr("Settings in which the runs on screen differ, and their results, side by side."));
  m_ghost = makeAction(tr("Show the run be&fore"), QString(),
                       tr("Whether the run before stays on the plots, faint, and in what is exported of them."));
  m_ghost->setCheckable(true);
  m_continue =
      makeAction(tr("&Continue from the step shown"), QStringLiteral("Ctrl+Return"),
                 tr("Starts a new run from the step the timeline shows, with its weights and the curves so far."));
  m_copyGates = makeAction(
      tr("Copy &gates from this run"), QStringLiteral("Ctrl+G"),
      tr("Starts a run with frozen gates, copied from this run at the step shown (or now), and fresh values: "
         "G = 1{qᶠ > 0} with Θᶠ as trained here. What it reaches was held by the gates alone."));
  m_back = makeAction(tr("Back to the present"), QStringLiteral("Esc"), tr("Shows the present in the plots again."));
  m_unpin->menuAction()->setToolTip(tr("Removes a pinned run from every plot."));
  m_unpin->menuAction()->setWhatsThis(m_unpin->menuAction()->toolTip());
  connectActions();
  connectRuns();
  showRuns();
  showPast();
}

QAction* Comparison::makeAction(const QString& text, const QString& keys, const QString& help) {
  auto* action = new QAction(text, this);
  action->setShortcut(QKeySequence(keys));
  action->setToolTip(QStringLiteral("<p>%1</p>").arg(help));
  if (!keys.isEmpty())
    action->setToolTip(QStringLiteral("<p>%1</p><p>%2</p>")
                           .arg(help, tr("Shortcut: %1").arg(action->shortcut().toString(QKeySequence::NativeText))));
  action->setWhatsThis(action->toolTip());
  return action;
}

void Comparison::connectActions() {
  connect(m_pin, &QAction::triggered, this, &Comparison::pin);
  connect(m_sameBut, &QAction::triggered, this, [this] { askSameBut(); });
  connect(m_differences, &QAction::triggered, this, [this] { showDifferences(); });
  connect(m_ghost, &QAction::triggered, &m_runs, &RunController::setGhostShown);
  connect(m_continue, &QAction::triggered, this, [this] { continueFrom(m_timeline.viewedStep()); });
  connect(m_copyGates, &QAction::triggered, this, [this] { copyGates(m_timeline.viewedStep()); });
  connect(m_back, &QAction::triggered, this, [this] { m_runs.viewPast(-1); });
  connect(m_unpin, &QMenu::aboutToShow, this, &Comparison::fillUnpinMenu);
  connect(&m_timeline, &Timeline::viewRequested, &m_runs, &RunController::viewPast);
  connect(&m_timeline, &Timeline::continueRequested, this, &Comparison::continueFrom);
  connect(&m_timeline, &Timeline::copyGatesRequested, this, &Comparison::copyGates);
}

void Comparison::connectRuns() {
  connect(&m_runs, &RunController::shownRunsChanged, this, [this] {
    showRuns();
    showPast();
  });
  connect(&m_runs, &RunController::resultsArrived, this, &Comparison::showPast);
  connect(&m_runs, &RunController::viewedStepChanged, this, &Comparison::showPast);
  connect(&m_runs.bridge(), &SessionBridge::noticeArrived, this, &Comparison::noticeArrived);
}

void Comparison::showRuns() {
  const bool anyPinned = !m_runs.pins().isEmpty();
  if (m_table && m_table->isVisible() && !m_showsChosen)
    m_table->show(*m_runs.bridge().history(), m_runs.pins().others());
  m_differences->setEnabled(anyPinned);
  m_unpin->setEnabled(anyPinned);
  m_ghost->setChecked(m_runs.isGhostShown());
}

void Comparison::showPast() {
  const RunHistory& run = *m_runs.bridge().history();
  const std::int64_t asked = m_runs.bridge().viewedStep();
  m_timeline.setSteps(run.checkpoints, run.state.step);
  m_timeline.setViewedStep(asked, run.pastView && run.pastView->step == asked);
  m_continue->setEnabled(asked >= 0);
  m_back->setEnabled(asked >= 0);
  m_pin->setEnabled(!run.curves.steps().empty());
}

void Comparison::pin() {
  const QString problem = m_runs.pin();
  const QString done =
      tr("Pinned. Change any setting: the pinned run stays beside the new one. Ctrl+D shows the differences.");
  emit answered(problem.isEmpty() ? done : problem, problem.isEmpty());
}

SameButDialog* Comparison::askSameBut() {
  auto* dialog = new SameButDialog(normalised(m_runs.settings()), m_window);
  connect(dialog, &SameButDialog::confirmed, this, &Comparison::startBoth);
  dialog->show();
  return dialog;
}

void Comparison::startBoth(const Settings& before, const Settings& after) {
  if (const QString problem = m_runs.startBoth(before, after); !problem.isEmpty()) emit answered(problem, false);
}

DifferenceTable& Comparison::showDifferences() {
  m_showsChosen = false;
  return showTable(*m_runs.bridge().history(), m_runs.pins().others(), tr("current run"));
}

DifferenceTable& Comparison::compare(const std::vector<ListedRun>& runs) {
  m_showsChosen = true;
  OtherRuns others;
  for (std::size_t i = 1; i < runs.size(); ++i) others.push_back({runs[i].history, runs[i].name, {}});
  return showTable(*runs.front().history, others, runs.front().name);
}

DifferenceTable& Comparison::showTable(const RunHistory& run, const OtherRuns& others, const QString& name) {
  if (!m_table) m_table = new DifferenceTable(m_window);
  m_table->show(run, others, name);
  m_table->show();
  m_table->raise();
  return *m_table;
}

void Comparison::fillUnpinMenu() {
  m_unpin->clear();
  for (const PinnedRuns::Place& place : m_runs.pins().places())
    m_unpin
        ->addAction(plainAction(place.run.name), this,
                    [this, position = place.run.pin] { m_runs.pins().remove(position); })
        ->setToolTip(plainTip(place.run.name));
  m_unpin->addSeparator();
  m_unpin->addAction(tr("All"), &m_runs.pins(), &PinnedRuns::removeAll);
}

void Comparison::continueFrom(std::int64_t step) {
  if (step < 0) return;
  m_runs.branch(step);
  emit answered(
      tr("A new run continues from step %1. Space runs it; the previous run stays as a ghost.").arg(countText(step)),
      true);
}

void Comparison::copyGates(std::int64_t step) {
  if (m_awaited.request != 0) return;
  if (!QDir().mkpath(m_gatesFolder)) {
    emit answered(tr("Gates are copied through a file, but the folder %1 cannot be created.").arg(m_gatesFolder),
                  false);
    return;
  }
  const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz"));
  const QString file = QStringLiteral("%1/gates-%2.gatescope").arg(m_gatesFolder, stamp);
  SessionBridge& bridge = m_runs.bridge();
  m_awaited = {bridge.save(file, step), file, bridge.generation()};
}

void Comparison::noticeArrived(const Notice& notice) {
  if (m_awaited.request == 0 || notice.request != m_awaited.request) return;
  const AwaitedGates gates = std::exchange(m_awaited, {});
  if (!notice.ok) return;  // the window shows why
  if (m_runs.bridge().generation() != gates.generation) {
    QFile::remove(gates.file);
    // After the window has shown that the file was written.
    QTimer::singleShot(
        0, this, [this] { emit answered(tr("The run was replaced in the meantime: no gates were copied."), false); });
    return;
  }
  Settings settings = m_runs.settings();
  settings.experiment.gating.variant = "fixed_learnt";
  settings.experiment.gating.source = gates.file.toStdString();
  m_runs.start(settings, true);
}

}  // namespace gatescope
