// Rendering a run to files.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/render.h"

#include <qcustomplot.h>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTextStream>
#include <QTimer>
#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

#include "core/base/message.h"
#include "ui/export/plot_export.h"
#include "ui/grid/plot_grid.h"
#include "ui/window/main_window.h"
#include "ui/window/window_files.h"

namespace gatescope {

namespace {

constexpr int kStepsWithoutRule = 1000;

int fail(const QString& reason) {
  QTextStream(stderr) << "gatescope: " << reason << '\n';
  return 1;
}

bool hasEnded(RunPhase phase) {
  return phase == RunPhase::Finished || phase == RunPhase::Diverged || phase == RunPhase::Failed;
}

/// Why the run that was asked for is none; "" when it is there, or not yet.
QString problemOf(const RunState& state) {
  return QString::fromStdString(state.phase == RunPhase::Failed ? state.message : state.refusal.why);
}

/// Lets the window live until `done`, which is asked now and then.
template <class Done>
void waitUntil(const Done& done) {
  constexpr int kAskEvery = 5;  // ms
  if (done()) return;
  QEventLoop loop;
  QTimer asking;
  QObject::connect(&asking, &QTimer::timeout, &loop, [ended = &loop, ask = &done] {
    if ((*ask)()) ended->quit();
  });
  asking.start(kAskEvery);
  loop.exec();
}

/// Until the newest state satisfies `done` or the run has ended.
template <class Done>
void waitFor(const SessionBridge& bridge, const Done& done) {
  waitUntil([&] { return done(bridge.state()) || hasEnded(bridge.state().phase); });
}

/// Waits until everything that any plot draws was measured at the present step. Not for ever: a run that diverged has
/// none.
void waitForInspection(MainWindow& window) {
  constexpr int kPatience = 10000;  // ms
  const SessionBridge& bridge = window.bridge();
  window.plots().links().watchAll();
  QElapsedTimer waited;
  waited.start();
  waitUntil([&] {
    const auto& inspection = bridge.history()->inspection;
    const bool there = inspection && inspection->step == bridge.state().step && inspection->units && inspection->gates;
    return there || bridge.state().phase == RunPhase::Diverged || waited.hasExpired(kPatience);
  });
}

/// What the kernel predicts is measured at the present step, where the run rests, and is not measured again while it
/// goes on: a step may take longer than all of the run.
void waitForPredictions(MainWindow& window) {
  constexpr int kPatience = 600000;  // ms, for thousands of samples
  const SessionBridge& bridge = window.bridge();
  const RunState state = bridge.state();
  if (!state.noTestReason.empty() || state.testSamples == 0 || state.phase == RunPhase::Diverged) return;
  const std::uint64_t before = bridge.history()->replaced;
  window.plots().links().want({.predictor = true});
  QElapsedTimer waited;
  waited.start();
  waitUntil([&] {
    const KernelFrame* kernel = bridge.history()->kernel();
    const bool there = kernel && kernel->step == state.step && !std::isnan(kernel->kernelTestError);
    return there || bridge.history()->replaced > before || waited.hasExpired(kPatience);
  });
  window.plots().links().want({});
}

QString saveSession(SessionBridge& bridge, const QString& path) {
  const auto answers = std::make_shared<std::vector<Notice>>();
  const QMetaObject::Connection listening = QObject::connect(
      &bridge, &SessionBridge::noticeArrived, &bridge, [answers](const Notice& notice) { answers->push_back(notice); });
  const std::uint64_t request = bridge.save(path);
  const auto answered = [&] { return std::ranges::find(*answers, request, &Notice::request); };
  waitUntil([&] { return answered() != answers->end(); });
  QObject::disconnect(listening);
  return answered()->ok ? QString() : QString::fromStdString(answered()->text);
}

/// Writes all files; returns "" or the reason why not.
QString writeFiles(MainWindow& window, const QDir& folder) {
  QTextStream out(stdout);
  const auto written = [&](const QString& path) { out << QDir::toNativeSeparators(path) << '\n'; };
  for (PlotPanel* panel : window.plots().panels()) {
    for (const QString& format : plotFormats()) {
      const QString path = folder.filePath(panel->id() + QLatin1Char('.') + format);
      if (const QString problem = exportPlot(*panel, path, format); !problem.isEmpty()) return problem;
      written(path);
    }
  }
  const QString session = folder.filePath(QStringLiteral("session.gatescope"));
  if (const QString problem = saveSession(window.bridge(), session); !problem.isEmpty()) return problem;
  written(session);
  for (PlotPanel* panel : window.plots().panels()) panel->plot()->replot(QCustomPlot::rpImmediateRefresh);
  const QString picture = folder.filePath(QStringLiteral("window.png"));
  if (!window.grab().save(picture)) return QStringLiteral("cannot write ") + picture;
  written(picture);
  return {};
}

}  // namespace

int renderRun(const QString& folder, const Settings& settings, int steps, const QString& open) {
  if (!QDir().mkpath(folder))
    return fail(QString::fromStdString(said("cannot create the folder %1", folder.toStdString())));
  MainWindow window(settings);
  SessionBridge& bridge = window.bridge();
  const RunController::Measuring measuring = window.runs().measureEverything();  // nobody waits for a picture
  if (!open.isEmpty())
    if (const QString problem = window.files().openNow(open); !problem.isEmpty()) return fail(problem);
  window.setThemeChoice(MainWindow::ThemeChoice::Light);
  window.show();
  waitFor(bridge, [](const RunState& state) { return state.phase == RunPhase::Ready; });
  if (const QString problem = problemOf(bridge.state()); !problem.isEmpty()) return fail(problem);
  if (!hasEnded(bridge.state().phase)) {
    LiveControls live = bridge.settings().live;
    // The number of steps becomes the stop rule: the run finishes, and the files say so.
    if (steps > 0) live.stopSteps = bridge.state().step + steps;
    if (live.stopSteps == 0) live.stopSteps = bridge.state().step + kStepsWithoutRule;
    window.runs().tune(live);
    waitForPredictions(window);
    bridge.run();
    waitFor(bridge, [](const RunState&) { return false; });
  }
  const RunState end = bridge.state();
  if (const QString problem = problemOf(end); !problem.isEmpty()) return fail(problem);
  waitForInspection(window);
  waitForPredictions(window);
  if (const QString problem = writeFiles(window, QDir(folder)); !problem.isEmpty()) return fail(problem);
  if (end.phase != RunPhase::Diverged) return 0;
  QTextStream(stderr) << "gatescope: " << QString::fromStdString(end.message) << '\n';
  return 3;
}

}  // namespace gatescope
