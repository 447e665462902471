// A run for each plot in which it has something to draw, with four pinned runs and a run before.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "tests/ui/support/map_runs.h"
#include "tests/ui/support/plot_runs.h"
#include "ui/plots/panel/run_plot.h"

namespace gatescope {

class EveryPlot {
 public:
  EveryPlot() {
    const char* names[] = {"A: Fixed learnt, d = 5, w = 128", "B: ReLU, d = 5, w = 128",
                           "C: GaLU, dependent, d = 12, w = 64", "D: Soft GaLU, d = 8, w = 256"};
    for (int pin = 0; pin < 4; ++pin) {
      const auto place = static_cast<std::size_t>(pin);
      m_pinned[place] = makeRun(static_cast<std::uint64_t>(pin) + 2, 200 + 60 * pin, 4 + pin);
      OtherRun other{&m_pinned[place], QString::fromUtf8(names[pin]),
                     QString(QChar(static_cast<char16_t>(u'a' + pin))) + QLatin1Char('_'), pin, pin};
      m_others.push_back(other);
    }
    m_others.insert(m_others.begin(), ghostRun(m_before));
    m_run.state.dataTitle = "MNIST 4, 7";
  }

  const OtherRuns& others() const { return m_others; }
  /// Draws it; its run is one of the data that it is for.
  void show(RunPlot& plot) { plot.setRuns(runFor(plot), m_others); }

 private:
  const RunHistory* runFor(const RunPlot& plot) {
    if (plot.id() == QLatin1String("decision_map")) return &m_plane;
    if (plot.id() == QLatin1String("function")) return &m_line;
    if (plot.id() == QLatin1String("digit_wall")) return &m_images;
    if (plot.id() == QLatin1String("draws")) return &m_draws;
    if (plot.id() == QLatin1String("paths")) return &m_paths;
    if (plot.id() == QLatin1String("gate_planes")) return &m_planes;
    return &m_run;
  }
  static RunHistory trained(const char* data, std::shared_ptr<Inspection> (*look)(const TrainedNetwork&)) {
    Settings settings = mapSettings(data);
    if (settings.experiment.data.name == "mnist") settings.experiment.data.targets = Targets::Classes;
    TrainedNetwork network(settings);
    network.train(20);
    return network.run(look(network));
  }
  static RunHistory drawsRun() {
    const auto inspection = makeInspection(madeSettings(3, 6), makeDataset(2, 40), 0, 10);
    inspection->draws = std::make_shared<const KernelDraws>(
        KernelDraws{6, {1.4, 1.2, 1.1, 1.05}, {0.5, 0.8, 0.9, 0.95}, {0.8, 0.6, 0.5, 0.4}});
    RunHistory run = makeRun(1, 20, 2);
    run.inspection = inspection;
    return run;
  }
  static RunHistory pathsRun() {
    const auto inspection = makeInspection(madeSettings(3, 6), makeDataset(2, 40), 0, 10);
    auto units = std::make_shared<UnitInspection>(*inspection->units);
    units->paths = {{0, {0, 0}, 1, 2}, {0, {0, 1}, 1, -1}, {1, {0, 0}, 0.5, 1}, {1, {1, 0}, 0, 7}};
    inspection->units = units;
    RunHistory run = makeRun(1, 20, 2);
    run.inspection = inspection;
    return run;
  }

  RunHistory m_run = makeRun(1, 400, 10);
  RunHistory m_before = makeRun(9, 150, 4);
  RunHistory m_pinned[4];
  RunHistory m_plane = trained("moons", [](const TrainedNetwork& network) { return network.plane(40, 1); });
  RunHistory m_line =
      trained("circle", [](const TrainedNetwork& network) { return network.curve(OutputMap::Over::Circle); });
  RunHistory m_images = trained("mnist", [](const TrainedNetwork& network) { return network.images(); });
  RunHistory m_draws = drawsRun();
  RunHistory m_paths = pathsRun();
  RunHistory m_planes = makePlanesRun(1, 400);
  OtherRuns m_others;
};

}  // namespace gatescope
