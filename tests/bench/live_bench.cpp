// gatescope-live-bench: what the window costs. The same run without and with the real window and its live plots; prints
// frames per second and the share of the headless steps per second that is left.
// Usage: gatescope-live-bench [WORD]: start, seeds, kernels, restart, studies, or part of a measurement's name
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <vector>

#include "core/engine/session.h"
#include "ui/base/theme.h"
#include "ui/controls/control_panel.h"
#include "ui/explorer/depth_explorer.h"
#include "ui/explorer/study_curves_plot.h"
#include "ui/explorer/study_presets.h"
#include "ui/grid/plot_grid.h"
#include "ui/plots/panel/plot_panel.h"
#include "ui/window/main_window.h"

#include <qcustomplot.h>

namespace gatescope {
namespace {

constexpr int kSeconds = 6;

Settings liveSettings(const char* optimiser, std::int64_t batch) {
  Settings s;  // depth 5, width 128, digits: what the window starts with
  s.live.stopSteps = 0;
  s.experiment.optimiser.name = optimiser;
  s.experiment.optimiser.batch = batch;
  if (batch > 0) s.live.stepSize = StepSize::Number, s.live.stepSizeNumber = 1e-4;
  return s;
}

Settings withSeeds(Settings s, std::int64_t seeds) {
  s.experiment.ensemble.seeds = seeds;
  return s;
}

void wait(int milliseconds) {
  QEventLoop loop;
  QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
  loop.exec();
}

struct Headless {
  double steps = 0, kernels = 0;  ///< per second
};

// A session that no one looks at.
Headless headless(const Settings& s) {
  Session session;
  session.post(command::Start{1, s, true, {}});
  std::int64_t first = -1, last = 0;
  std::size_t kernels = 0;
  QElapsedTimer clock;
  clock.start();
  qint64 begin = 0;
  while (first < 0 || clock.elapsed() - begin < kSeconds * 1000) {
    const Results results = session.take();
    if (first >= 0) kernels += results.members[0].kernels.size();
    for (const RunState& state : results.states) {
      if (state.phase != RunPhase::Running) continue;
      if (first < 0) first = state.step, begin = clock.elapsed();
      last = state.step;
    }
    wait(20);
  }
  const double seconds = static_cast<double>(clock.elapsed() - begin) / 1000;
  return {static_cast<double>(last - first) / seconds, static_cast<double>(kernels) / seconds};
}

Settings withoutProbes(Settings s) {
  s.live.kernelEvery = 0;
  s.live.gatesEvery = s.live.testEvery = 1000000;
  return s;
}

// What ten kernels a second cost a run that measures nothing else.
void measureKernels(const char* name, Settings s) {
  s = withoutProbes(s);
  s.experiment.network.depth = 6;
  s.live.budget = 1;
  const double bare = headless(s).steps;
  s.live.kernelEvery = static_cast<std::int64_t>(bare / 12);
  const Headless probed = headless(s);
  std::printf("%s, kernel of 200 samples: %.1f a second, %.1f of %.1f steps/s (%.0f %%)\n", name, probed.kernels,
              probed.steps, bare, 100 * probed.steps / bare);
}

struct Live {
  double steps = 0, frames = 0, slowestFrames = 0, longestGap = 0, longestReplot = 0;
  int plots = 0;  ///< seen
};

const QStringList kEightPlots = {"loss",    "gate_change", "eigenvalues", "alignment",
                                 "network", "gate_raster", "heat_map",    "kernel_history"};

// `plots`: which are shown; those of the start when there are none.
Live withWindow(const Settings& s, const QStringList& plots, const QSize& size) {
  MainWindow window(s);
  window.resize(size);
  if (!plots.isEmpty()) window.plots().setArrangement({{QStringLiteral("plots"), QJsonArray::fromStringList(plots)}});
  window.show();
  Live live;
  QList<PlotPanel*> panels = window.findChildren<PlotPanel*>();
  panels.removeIf([](const PlotPanel* panel) { return !panel->isSeen(); });
  live.plots = static_cast<int>(panels.size());
  std::vector<int> replots(static_cast<std::size_t>(panels.size()), 0);
  QElapsedTimer gap;
  qint64 longest = 0;
  for (qsizetype i = 0; i < panels.size(); ++i)
    QObject::connect(panels[i]->plot(), &QCustomPlot::afterReplot, &window, [&, i] {
      ++replots[static_cast<std::size_t>(i)];
      live.longestReplot = std::max(live.longestReplot, panels[i]->plot()->replotTime());
      if (gap.isValid()) longest = std::max(longest, gap.elapsed());
      gap.start();
    });
  wait(800);
  window.bridge().run();
  wait(1500);
  const std::int64_t first = window.bridge().state().step;
  std::fill(replots.begin(), replots.end(), 0);
  longest = 0;
  live.longestReplot = 0;
  QElapsedTimer clock;
  clock.start();
  wait(kSeconds * 1000);
  const double seconds = static_cast<double>(clock.elapsed()) / 1000;
  live.steps = static_cast<double>(window.bridge().state().step - first) / seconds;
  live.frames = *std::max_element(replots.begin(), replots.end()) / seconds;
  live.slowestFrames = *std::min_element(replots.begin(), replots.end()) / seconds;
  live.longestGap = static_cast<double>(longest);
  return live;
}

// Milliseconds from the last movement of a structural setting to the new run on screen, while training.
void measureRestarts(const Settings& s) {
  MainWindow window(s);
  window.show();
  wait(800);
  window.bridge().run();
  wait(500);
  std::vector<double> milliseconds;
  for (std::int64_t depth = 4; depth < 14; ++depth) {
    QEventLoop loop;
    QObject::connect(&window.bridge(), &SessionBridge::runChanged, &loop, &QEventLoop::quit);
    QElapsedTimer clock;
    clock.start();
    window.panel().change("network.depth", depth);
    loop.exec();
    milliseconds.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
  }
  std::sort(milliseconds.begin(), milliseconds.end());
  std::printf("restart after a change of depth, 4 to 13: median %.0f ms, longest %.0f ms\n", milliseconds[5],
              milliseconds.back());
}

void print(const char* name, const Live& live, double bare, double probed) {
  std::printf("  window, %-16s %8.1f steps/s  (%.0f %% of headless with probes, %.0f %% of the bare)\n", name,
              live.steps, 100 * live.steps / probed, 100 * live.steps / bare);
  std::printf(
      "  %d plots, frames          %8.1f /s        (rarest plot %.1f /s, longest gap %.0f ms, slowest replot %.1f "
      "ms)\n",
      live.plots, live.frames, live.slowestFrames, live.longestGap, live.longestReplot);
}

void measure(const char* name, const Settings& s) {
  const double bare = headless(withoutProbes(s)).steps, probed = headless(s).steps;
  std::printf("%s\n", name);
  std::printf("  headless, no probes      %8.1f steps/s\n", bare);
  std::printf("  headless, with probes    %8.1f steps/s  (%.0f %% of the bare)\n", probed, 100 * probed / bare);
  print("as it starts", withWindow(s, {}, {1280, 800}), bare, probed);
  print("eight plots", withWindow(s, kEightPlots, {1920, 1080}), bare, probed);
  std::fflush(stdout);
}

// From before the window exists to the first picture of a plot, and to the first one with the prepared run's data in
// it.
void measureStart(const Settings& s) {
  QElapsedTimer clock;
  clock.start();
  MainWindow window(s);
  double first = -1, filled = -1;
  QEventLoop loop;
  for (PlotPanel* panel : window.plots().panels())
    QObject::connect(panel->plot(), &QCustomPlot::afterReplot, &loop, [&, panel] {
      const double now = static_cast<double>(clock.nsecsElapsed()) / 1e6;
      if (first < 0) first = now;
      if (panel->id() != "eigenvalues" || panel->plot()->graphCount() == 0 ||
          window.bridge().history()->kernel() == nullptr)
        return;
      if (filled < 0) filled = now;
      loop.quit();
    });
  window.show();
  QTimer::singleShot(10000, &loop, &QEventLoop::quit);
  loop.exec();
  std::printf("window start: first plot drawn after %.0f ms, the prepared run's kernel after %.0f ms\n", first, filled);
}

// From the click on Start to a curve with all its depths on screen, and to the last of the 231 points of the reference
// table; with each preset's time after it. Nothing is kept on disk.
void measureStudies() {
  DepthExplorer explorer({});
  explorer.resize(1280, 800);
  explorer.show();
  for (const StudyPreset& preset : studyPresets()) {
    if (!preset.published.isEmpty()) continue;  // hours, and data that are not here
    explorer.chooseStudy(preset.id);
    QElapsedTimer clock;
    qint64 first = -1;
    QObject painted;
    QObject::connect(explorer.curves().plot(), &QCustomPlot::afterReplot, &painted, [&] {
      for (int i = 0; i < explorer.curves().plot()->graphCount() && first < 0; ++i)
        if (explorer.curves().plot()->graph(i)->dataCount() > 2) first = clock.elapsed();
    });
    clock.start();
    explorer.startStudy();
    while (explorer.job().isRunning()) wait(10);
    std::printf("study %s: first curve on screen %lld ms, %lld points %.1f s\n", qPrintable(preset.id),
                static_cast<long long>(first), static_cast<long long>(explorer.model().count()),
                static_cast<double>(clock.elapsed()) / 1000);
  }
}

}  // namespace
}  // namespace gatescope

int main(int argc, char** argv) {
  if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
    qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication app(argc, argv);
  gatescope::applyTheme(gatescope::makeTheme(gatescope::Theme::Kind::Light));
  // "seeds": only the measurements whose name has the word.
  const QString wanted = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
  const auto isWanted = [&wanted](const char* name) { return QString::fromUtf8(name).contains(wanted); };
  using namespace gatescope;
  if (isWanted("start")) measureStart(liveSettings("gd", 0));
  for (const std::int64_t seeds : {1, 8})
    for (const auto& [words, settings] : {std::pair("all 1,000 samples a step", liveSettings("gd", 0)),
                                          std::pair("Adam, batch 64", liveSettings("adam", 64))}) {
      const std::string name = (seeds > 1 ? "8 seeds of relu d5 w128, " : "relu d5 w128, ") + std::string(words);
      if (isWanted(name.c_str())) measure(name.c_str(), withSeeds(settings, seeds));
    }
  if (isWanted("kernels")) {
    measureKernels("relu d6 w128, all 1,000 samples a step", liveSettings("gd", 0));
    measureKernels("relu d6 w128, Adam, batch 64", liveSettings("adam", 64));
  }
  if (isWanted("restart")) measureRestarts(liveSettings("gd", 0));
  if (isWanted("studies")) measureStudies();
  return 0;
}
