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

#include "ui/base/numbers.h"
#include "ui/compare/difference_table.h"
#include "ui/compare/same_but_dialog.h"
#include "ui/compare/timeline.h"
#include "ui/controls/control_panel.h"
#include "ui/grid/plot_grid.h"

namespace gatescope {

Comparison::Comparison(const Parts& parts, QWidget* window)
    : QObject(window), m_parts(parts), m_window(window), m_unpin(new QMenu(tr("&Remove pinned run"), window)) {
  m_gatesFolder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/gates");
  m_pin = makeAction(tr("&Pin this run"), QStringLiteral("Ctrl+P"),
                     tr("Keeps this run's curves, in their own colour and dash, beside every later run."));
  m_sameBut =
      makeAction(tr("Same, &but…"), QStringLiteral("Ctrl+B"),
                 tr("Pins this run, changes exactly one setting, and starts both from t = 0 with the same seed."));
  m_differences = makeAction(tr("Show &differences"), QStringLiteral("Ctrl+D"),
                             tr("Settings in which the runs on screen differ, and their results, side by side."));
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
  connect(m_pin, &QAction::triggered, this, &Comparison::pin);
  connect(m_sameBut, &QAction::triggered, this, [this] { askSameBut(); });
  connect(m_differences, &QAction::triggered, this, [this] { showDifferences(); });
  connect(m_continue, &QAction::triggered, this, [this] { continueFrom(m_parts.timeline.viewedStep()); });
  connect(m_copyGates, &QAction::triggered, this, [this] { copyGates(m_parts.timeline.viewedStep()); });
  connect(m_back, &QAction::triggered, this, [this] { m_parts.bridge.viewPast(-1), showPast(); });
  connect(m_unpin, &QMenu::aboutToShow, this, &Comparison::fillUnpinMenu);
  connectRun();
  connectTimeline();
  showRuns();
  showPast();
}

QAction* Comparison::makeAction(const QString& text, const QString& keys, const QString& help) {
  auto* action = new QAction(text, this);
  action->setShortcut(QKeySequence(keys));
  action->setToolTip(QStringLiteral("<p>%1</p><p>%2</p>")
                         .arg(help, tr("Shortcut: %1").arg(action->shortcut().toString(QKeySequence::NativeText))));
  action->setWhatsThis(action->toolTip());
  return action;
}

void Comparison::connectRun() {
  SessionBridge& bridge = m_parts.bridge;
  connect(&bridge, &SessionBridge::runChanged, this, [this] {
    showRuns();
    showPast();
    m_parts.plots.refresh();
  });
  connect(&bridge, &SessionBridge::resultsArrived, this, &Comparison::showPast);
  connect(&bridge, &SessionBridge::pastViewChanged, this, [this] {
    showPast();
    m_parts.plots.refresh();
  });
  connect(&bridge, &SessionBridge::noticeArrived, this, &Comparison::noticeArrived);
  connect(&m_pins, &PinnedRuns::changed, this, [this] {
    showRuns();
    m_parts.plots.refresh();
  });
  connect(&m_pins, &PinnedRuns::grown, &m_parts.plots, &PlotGrid::refresh);
}

void Comparison::connectTimeline() {
  connect(&m_parts.timeline, &Timeline::viewRequested, this, [this](std::int64_t step) {
    m_parts.bridge.viewPast(step);
    showPast();
  });
  connect(&m_parts.timeline, &Timeline::continueRequested, this, &Comparison::continueFrom);
  connect(&m_parts.timeline, &Timeline::copyGatesRequested, this, &Comparison::copyGates);
}

void Comparison::showRuns() {
  OtherRuns others = m_pins.others();
  if (m_ghostShown && m_parts.bridge.ghost()) others.insert(others.begin(), ghostRun(*m_parts.bridge.ghost()));
  m_parts.plots.setRuns(m_parts.bridge.history(), others);
  if (m_table && m_table->isVisible()) m_table->show(*m_parts.bridge.history(), m_pins.others());
  m_differences->setEnabled(!m_pins.isEmpty());
  m_unpin->setEnabled(!m_pins.isEmpty());
}

void Comparison::setGhostShown(bool shown) {
  m_ghostShown = shown;
  showRuns();
}

void Comparison::showPast() {
  const RunHistory& run = *m_parts.bridge.history();
  const std::int64_t asked = m_parts.bridge.viewedStep();
  m_parts.timeline.setSteps(run.checkpoints, run.state.step);
  m_parts.timeline.setViewedStep(asked, run.pastView && run.pastView->step == asked);
  m_continue->setEnabled(asked >= 0);
  m_back->setEnabled(asked >= 0);
  m_pin->setEnabled(!run.curves.steps().empty());
}

void Comparison::pin() {
  const QString problem = m_pins.pin(*m_parts.bridge.history());
  const QString done =
      tr("Pinned. Change any setting: the pinned run stays beside the new one. Ctrl+D shows the differences.");
  emit answered(problem.isEmpty() ? done : problem, problem.isEmpty());
}

SameButDialog* Comparison::askSameBut() {
  auto* dialog = new SameButDialog(m_parts.panel.settings(), m_window);
  connect(dialog, &SameButDialog::confirmed, this, &Comparison::startBoth);
  dialog->show();
  return dialog;
}

void Comparison::startBoth(const Settings& before, const Settings& after) {
  if (const QString problem = m_pins.start(before); !problem.isEmpty()) {
    emit answered(problem, false);
    return;
  }
  m_parts.panel.setSettings(after);
  m_parts.bridge.start(after, true);
}

DifferenceTable& Comparison::showDifferences() {
  if (!m_table) m_table = new DifferenceTable(m_window);
  m_table->show(*m_parts.bridge.history(), m_pins.others());
  m_table->show();
  m_table->raise();
  return *m_table;
}

void Comparison::fillUnpinMenu() {
  m_unpin->clear();
  for (const OtherRun& pinned : m_pins.others())
    m_unpin->addAction(pinned.name, this, [this, position = pinned.pin] { m_pins.remove(position); });
  m_unpin->addSeparator();
  m_unpin->addAction(tr("All"), &m_pins, &PinnedRuns::clear);
}

void Comparison::continueFrom(std::int64_t step) {
  if (step < 0) return;
  m_parts.bridge.branch(step);
  emit branched();
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
  m_awaited = {m_parts.bridge.save(file, step), file, m_parts.bridge.generation()};
}

void Comparison::noticeArrived(const Notice& notice) {
  if (m_awaited.request == 0 || notice.request != m_awaited.request) return;
  const AwaitedGates gates = std::exchange(m_awaited, {});
  if (!notice.ok) return;  // the window shows why
  if (m_parts.bridge.generation() != gates.generation) {
    QFile::remove(gates.file);
    // After the window has shown that the file was written.
    QTimer::singleShot(
        0, this, [this] { emit answered(tr("The run was replaced in the meantime: no gates were copied."), false); });
    return;
  }
  Settings settings = m_parts.bridge.settings();
  settings.experiment.gating.variant = "fixed_learnt";
  settings.experiment.gating.source = gates.file.toStdString();
  m_parts.panel.setSettings(settings);
  m_parts.bridge.start(settings, true);
}

}  // namespace gatescope
