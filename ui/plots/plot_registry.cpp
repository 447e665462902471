// The table of plots.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/plot_registry.h"

#include "core/data/dataset.h"
#include "core/settings/experiment.h"
#include "ui/base/core_text.h"
#include "ui/plots/curves/clocks_plot.h"
#include "ui/plots/curves/eigenvalue_plot.h"
#include "ui/plots/curves/function_plot.h"
#include "ui/plots/curves/gate_change_plot.h"
#include "ui/plots/curves/gate_planes_plot.h"
#include "ui/plots/curves/kernel_draws_plot.h"
#include "ui/plots/curves/kernel_layers_plot.h"
#include "ui/plots/curves/loss_plot.h"
#include "ui/plots/curves/measure_views.h"
#include "ui/plots/curves/predictor_plot.h"
#include "ui/plots/maps/decision_map_plot.h"
#include "ui/plots/maps/digit_wall_plot.h"
#include "ui/plots/maps/gate_raster_plot.h"
#include "ui/plots/maps/gate_strip_plot.h"
#include "ui/plots/maps/heat_map_plot.h"
#include "ui/plots/maps/modes_plot.h"
#include "ui/plots/network/network_plot.h"
#include "ui/plots/network/path_plot.h"

namespace gatescope {

namespace {

template <class Plot>
RunPlot* create(QWidget* parent) {
  return new Plot(parent);
}

PlotModes none(int) { return {}; }

/// The same for every run.
template <class Plot>
PlotModes modesOfPlot(int) {
  return Plot::modeTable();
}

template <auto views>
PlotRow measures(const char* id, const char* title, const char* description, bool shown) {
  return {
      QLatin1String(id),
      QString::fromUtf8(title),
      QString::fromUtf8(description),
      [=](QWidget* parent) { return new MeasurePlot(QLatin1String(id), QString::fromUtf8(title), views(), parent); },
      [](int) { return modesOf(views()); },
      shown};
}

}  // namespace

const std::vector<PlotRow>& plotTable() {
  static const std::vector<PlotRow> rows = {
      {QStringLiteral("loss"), QStringLiteral("Loss"), QStringLiteral("Training and test loss over steps."),
       create<LossPlot>, modesOfPlot<LossPlot>},
      {QStringLiteral("gate_change"), QStringLiteral("Gate change"),
       QStringLiteral("Share of gates that change from one step to the next, in each hidden layer."),
       create<GateChangePlot>, modesOfPlot<GateChangePlot>},
      {QStringLiteral("eigenvalues"), QStringLiteral("Kernel eigenvalues"),
       QStringLiteral(
           "Spectrum of the tangent kernel: now, at t = 0 and expected (of Kᵛ where a chain of gates trains)."),
       create<EigenvaluePlot>, modesOfPlot<EigenvaluePlot>, true, PlotKind::Spectrum},
      measures<alignmentViews>("alignment", "Alignment",
                               "How gates and kernel align with the labels: ν·C/‖Y‖² (1 aligned, n white), alignments.",
                               true),
      measures<predictionViews>("prediction", "Linear prediction",
                                "The error, measured and as the kernel at t = 0 predicts it.", false),
      measures<kernelPartViews>("kernel_parts", "Kᵛ against Kᶠ",
                                "What moves the output: the value part and the gates' part of the kernel.", false),
      {QStringLiteral("kernel_layers"), QStringLiteral("Kernel by layers"),
       QStringLiteral("Which layers the kernel comes from: tr Kₗ over steps or now, beside tr E[Kₗ]."),
       create<KernelLayersPlot>, modesOfPlot<KernelLayersPlot>, false},
      {QStringLiteral("modes"), QStringLiteral("Modes"),
       QStringLiteral("Power of targets and errors, Σ⟨vᵢ, ·⟩², in the eigenvectors of K₀; a click shows one of them."),
       create<ModesPlot>, modesOfPlot<ModesPlot>, false, PlotKind::Bars},
      {QStringLiteral("predictor"), QStringLiteral("Kernel predictor"),
       QStringLiteral("Test accuracy of kernel regression, k(x, X)(K + r·tr(K)/n·I)⁻¹Y, with K and H, beside the "
                      "network's."),
       create<PredictorPlot>, modesOfPlot<PredictorPlot>, false},
      {QStringLiteral("clocks"), QStringLiteral("Two clocks"),
       QStringLiteral("How fast weights move, ‖ΔΘ‖/‖Θ‖ in a step, beside how fast gates do."), create<ClocksPlot>,
       modesOfPlot<ClocksPlot>, false},
      measures<distanceViews>("distance", "Distance from t = 0", "How far kernel, path kernel and weights have moved.",
                              false),
      measures<kernelHistoryViews>("kernel_history", "Kernel history",
                                   "Condition number, largest and smallest eigenvalue, effective rank.", false),
      measures<patternViews>("patterns", "Patterns and regions",
                             "Gate patterns, linear regions, and the output as a sum over paths.", false),
      {QStringLiteral("gate_planes"), QStringLiteral("Gate planes"),
       QStringLiteral("How near the planes where gates switch come to those of the tree that made the labels."),
       create<GatePlanesPlot>, modesOfPlot<GatePlanesPlot>, false},
      {QStringLiteral("heat_map"), QStringLiteral("Kernel map"),
       QStringLiteral("Kernel, that of any layer, overlap and path kernel between the probe samples, sorted."),
       create<HeatMapPlot>, HeatMapPlot::modeTable, false, PlotKind::Map},
      {QStringLiteral("decision_map"), QStringLiteral("Decision map"),
       QStringLiteral("The output over two inputs, with the line where the decision flips and where gates do."),
       create<DecisionMapPlot>, DecisionMapPlot::modeTable, false, PlotKind::Plane, PlotNeeds::TwoInputs},
      {QStringLiteral("function"), QStringLiteral("Function"),
       QStringLiteral("The output over one input or over the circle, and where the gates of each layer flip."),
       create<FunctionPlot>, none, false, PlotKind::Wave, PlotNeeds::OneInput},
      {QStringLiteral("digit_wall"), QStringLiteral("Digit wall"),
       QStringLiteral("A hundred images, evenly chosen, with the network's predictions."), create<DigitWallPlot>,
       modesOfPlot<DigitWallPlot>, false, PlotKind::Tiles, PlotNeeds::Images},
      {QStringLiteral("network"), QStringLiteral("Network"),
       QStringLiteral("One sample on its way through the units, lit by their gates."), create<NetworkPlot>,
       modesOfPlot<NetworkPlot>, false, PlotKind::Units},
      {QStringLiteral("gate_raster"), QStringLiteral("Gate raster"),
       QStringLiteral("The gates of all probe samples, unit by unit."), create<GateRasterPlot>,
       GateRasterPlot::modeTable, false, PlotKind::Raster},
      {QStringLiteral("gate_strip"), QStringLiteral("Gate strip"),
       QStringLiteral("Gate change as a strip of colours: layers over steps."), create<GateStripPlot>,
       modesOfPlot<GateStripPlot>, false, PlotKind::Strip},
      {QStringLiteral("paths"), QStringLiteral("Paths"),
       QStringLiteral("Every path of a tiny network: what each adds to the output, and their sum."), create<PathPlot>,
       none, false, PlotKind::Bars},
      {QStringLiteral("draws"), QStringLiteral("Mean kernel"),
       QStringLiteral("The mean kernel over redrawn weights, gates held, against what theory expects."),
       create<KernelDrawsPlot>, none, false},
  };
  return rows;
}

bool suits(const PlotRow& row, const Settings& settings) {
  const DataSource* source = findDataSource(settings.experiment.data.name);
  if (!source || row.needs == PlotNeeds::Nothing) return true;
  const Index inputs = source->hasInputs ? settings.experiment.data.inputs : source->inputs;
  if (inputs == 0) return true;
  switch (row.needs) {
    case PlotNeeds::OneInput:
      return inputs == 1 || source->regression;  // the circle is one of them
    case PlotNeeds::TwoInputs:
      return inputs == 2;
    case PlotNeeds::Images:
      return source->readsFiles;
    default:
      return true;
  }
}

std::vector<Suggestion> alternativesFor(const PlotRow& row) {
  constexpr std::size_t kMost = 4;
  std::vector<Suggestion> found;
  if (row.needs == PlotNeeds::Nothing) return found;
  for (const DataSource& source : dataSources()) {
    Settings settings;
    settings.experiment.data.name = source.id;
    const bool isKnown = source.inputs > 0 && !source.needsPath;
    if (isKnown && suits(row, settings) && found.size() < kMost)
      found.push_back({coreText(source.title), {{"data.name", source.id}}});
  }
  return found;
}

const PlotRow* findPlotRow(const QString& id) {
  for (const PlotRow& row : plotTable())
    if (row.id == id) return &row;
  return nullptr;
}

}  // namespace gatescope
