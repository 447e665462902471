// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/kernel_layers_plot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/base/numbers.h"
#include "ui/plots/curves/kernel_traces.h"
#include "ui/plots/curves/not_stored.h"
#include "ui/plots/curves/stacked_areas.h"
#include "ui/plots/panel/layout_elements.h"
#include "ui/plots/panel/rhythm.h"
#include "ui/plots/panel/series.h"

namespace gatescope {
namespace {

constexpr double kLayerBar = 0.7;

QCPBars* makeLayerBar(QCustomPlot& plot, const QColor& colour) {
  auto* bar = new QCPBars(plot.xAxis, plot.yAxis);
  bar->setLayer(QStringLiteral("grid"));  // over its lines
  bar->setPen(Qt::NoPen);
  bar->setBrush(colour);
  bar->setWidth(kLayerBar);
  bar->setSelectable(QCP::stNone);
  return bar;
}

int valueLayers(const RunHistory* run) {
  const KernelFrame* frame = run ? run->shownKernel() : nullptr;
  return frame ? static_cast<int>(frame->layerTraces.size()) : 0;
}

}  // namespace

PlotModes KernelLayersPlot::modeTable() {
  return {{QStringLiteral("stacked"), tr("stacked")},
          {QStringLiteral("layers"), tr("by layer"), true},
          {QStringLiteral("now"), tr("now")}};
}

KernelLayersPlot::KernelLayersPlot(QWidget* parent)
    : RunPlot(QStringLiteral("kernel_layers"), tr("Kernel by layers"), parent) {
  setModes(modeTable());
  addModeBox(
      tr("View of the layers"),
      tr("Kᵛ = Σₗ Kₗ, Kₗ of the weights of value layer l. Stacked: tr Kₗ one on the other, over steps. By layer: "
         "each by itself. Now: bars. Dotted, and as marks: tr E[Kₗ], expected at t = 0."));
  addStepTools();
  addLogSwitch();
}

QPen KernelLayersPlot::layerPen(int layer) const {
  return QPen(theme().layer(layer, m_layers), theme().lineWidth, Qt::SolidLine, Qt::SquareCap, Qt::BevelJoin);
}

const std::vector<double>& KernelLayersPlot::expected() const {
  static const std::vector<double> none;
  const KernelFrame* frame = run() ? run()->shownKernel() : nullptr;
  return frame ? frame->expectedLayerTraces : none;
}

void KernelLayersPlot::rebuild() {
  clearCurves();
  m_areas = nullptr;
  m_bars.clear();
  m_expected.clear();
  m_edges.clear();
  m_curves.clear();
  m_others.clear();
  m_layers = valueLayers(run());
  addOthers();
  addLayers();
  ladder().setLayers(mode() == Mode::Now ? 0 : m_layers, theme());
  if (mode() != Mode::Now) return setStepAxis(mode() == Mode::Stacked ? tr("tr Kₗ, stacked") : tr("tr Kₗ"));
  setAxes(tr("value layer l"), false, true, tr("tr Kₗ"), isLogarithmic());
}

void KernelLayersPlot::addOthers() {
  for (const OtherRun& other : others())
    m_others.push_back(&addRunCurve(mode() == Mode::Layers ? tr("%1, mean").arg(other.name) : other.name,
                                    other.pen(theme(), QPen(theme().initial, theme().lineWidth))));
}

void KernelLayersPlot::addLayers() {
  const auto addExpected = [this](const QString& name, const QColor& colour) {
    QPen pen = theme().theoryPen();
    pen.setColor(colour);
    m_expected.push_back(addCurve(name, pen));
  };
  if (mode() == Mode::Now) {
    for (int l = 0; l < m_layers; ++l) m_bars.push_back(makeLayerBar(*plot(), theme().layer(l, m_layers)));
    m_curves.push_back(&addRunCurve(tr("tr Kₗ"), QPen(theme().text, theme().lineWidth)));
    m_curves.front()->line->setLineStyle(QCPGraph::lsNone);
    addExpected(tr("tr E[Kₗ]"), theme().theory);
    m_expected.front()->setLineStyle(QCPGraph::lsNone);
    m_expected.front()->setScatterStyle(
        {QCPScatterStyle::ssDiamond, QPen(theme().theory, theme().lineWidth), theme().surface, 6 * theme().lineWidth});
    return;
  }
  if (mode() == Mode::Stacked) {
    m_areas = new StackedAreas(plot()->xAxis, plot()->yAxis);
    m_curves.push_back(&addRunCurve(tr("tr Kᵛ"), QPen(theme().text, theme().lineWidth)));
    for (int l = 0; l + 1 < m_layers; ++l) {
      QPen edge = layerPen(l);
      edge.setWidthF(1);
      m_edges.push_back(addCurve(tr("layer %1").arg(l + 1), edge));
    }
    for (int l = 0; l < m_layers; ++l)
      addExpected(l == 0 ? tr("tr E[K₁]") : tr("tr E[Kₗ], layers 1 to %1").arg(l + 1), theme().theory);
    for (QCPGraph* graph : m_expected) graph->setProperty("silent", true);  // layers say what is expected of them
    return;
  }
  for (int l = 0; l < m_layers; ++l) {
    addExpected(tr("tr E[Kₗ], layer %1").arg(l + 1), theme().layer(l, m_layers));
    m_curves.push_back(&addRunCurve(tr("layer %1").arg(l + 1), layerPen(l)));
  }
}

void KernelLayersPlot::updateData() {
  if (valueLayers(run()) != m_layers) rebuild();
  updateOthers();
  if (m_layers > 0) {
    if (mode() == Mode::Stacked) updateStack();
    if (mode() == Mode::Layers) updateLayers();
    if (mode() == Mode::Now) updateNow();
  }
  updateText();
}

void KernelLayersPlot::updateOthers() {
  for (std::size_t i = 0; i < m_others.size(); ++i) {
    const RunHistory& other = *others()[i].history;
    if (mode() == Mode::Now) {
      if (other.kernel())
        feedTraces(*m_others[i], other,
                   {other.low().kernels().back(), other.median().kernels().back(), other.high().kernels().back()});
      continue;
    }
    feed(*m_others[i], &other, withKernelRhythm(other, mode() == Mode::Layers ? meanTrace : valueTrace),
         kPointsPerCurve);
  }
}

void KernelLayersPlot::feedTraces(RunCurve& curve, const RunHistory& run, const KernelQuartiles& kernels) {
  feedAsIs(curve.line, tracesByLayer(kernels.median->layerTraces), kPointsPerCurve);
  if (!run.isEnsemble()) return;
  curve.low = tracesByLayer(kernels.low->layerTraces);
  curve.high = tracesByLayer(kernels.high->layerTraces);
  // Layers are no curve: each has a band of its own.
  Band band;
  for (qsizetype l = 0; l < curve.low.x.size(); ++l) {
    band.append(curve.low.x[l], curve.low.y[l], curve.high.y[l]);
    if (&curve == m_curves.front()) band.append(curve.low.x[l] + 0.5, kAbsent, kAbsent);
  }
  feedBand(curve, std::move(band));
  if (!showsEach()) return;
  std::vector<Series> networks;
  for (const auto& frame : run.shownFrames()) networks.push_back(frame ? tracesByLayer(frame->layerTraces) : Series());
  feedEach(curve, networks, kPointsPerCurve);
}

// At t = 0 it is known for all steps: gates that move leave it behind.
void KernelLayersPlot::feedExpected(std::size_t layer, double value) {
  const Series steps = valueTrace(run()->median());
  Series line;
  if (!std::isnan(value) && !steps.x.isEmpty()) {
    line.append(steps.x.front(), value);
    line.append(std::max(steps.x.back(), steps.x.front() + 1), value);
  }
  feedAsIs(m_expected[layer], line, kPointsPerCurve);
}

void KernelLayersPlot::updateStack() {
  QVector<double> x, gap;
  std::vector<QVector<double>> traces;
  std::vector<StackedAreas::Colours> colours;
  double expectedSum = 0;
  for (std::size_t l = 0; l < static_cast<std::size_t>(m_layers); ++l) {
    const Series trace = withKernelRhythm(*run(), traceOf(&KernelFrame::layerTraces, l))(run()->median());
    if (l == 0) x = trace.x, gap = trace.gap;
    traces.push_back(trace.y);
    const QColor colour = theme().layer(static_cast<int>(l), m_layers);
    const auto paled = [&](float strength) {
      QColor pale = colour;
      pale.setAlphaF(strength);
      return theme().opaque(QPen(pale)).color();
    };
    colours.push_back({paled(0.55F), paled(0.2F)});
    feedExpected(l, expectedSum += traceAt(expected(), l));
  }
  m_areas->setParts(x, std::move(gap), std::move(traces), std::move(colours));
  for (std::size_t l = 0; l < m_edges.size(); ++l) feedAsIs(m_edges[l], {x, m_areas->tops()[l]}, kPointsPerCurve);
  feed(*m_curves.front(), run(), withKernelRhythm(*run(), valueTrace), kPointsPerCurve);
}

void KernelLayersPlot::updateLayers() {
  for (std::size_t l = 0; l < m_curves.size(); ++l) {
    feed(*m_curves[l], run(), withKernelRhythm(*run(), traceOf(&KernelFrame::layerTraces, l)), kPointsPerCurve);
    feedExpected(l, traceAt(expected(), l));
  }
}

void KernelLayersPlot::updateNow() {
  const KernelQuartiles kernels = run()->shownKernels();
  const std::vector<double>& traces = kernels.median->layerTraces;
  for (std::size_t l = 0; l < m_bars.size(); ++l)
    m_bars[l]->setData({static_cast<double>(l + 1)}, {traceAt(traces, l)}, true);
  feedTraces(*m_curves.front(), *run(), kernels);
  feedAsIs(m_expected.front(), tracesByLayer(expected()), kPointsPerCurve);
}

void KernelLayersPlot::updateText() {
  const KernelFrame* frame = run() ? run()->shownKernel() : nullptr;
  std::vector<LegendEntry> entries;
  if (frame && m_layers > 0) {
    if (mode() == Mode::Stacked) entries.push_back(m_curves.front()->entry(named(tr("tr Kᵛ"))));
    if (mode() != Mode::Stacked) {
      const QColor colour = theme().faintText;
      entries.push_back({named(tr("tr Kₗ")),
                         QPen(colour, (mode() == Mode::Now ? 3 : 1) * theme().lineWidth),
                         {},
                         run()->isEnsemble() ? theme().band(colour) : QColor()});
    }
    if (!expected().empty())
      entries.push_back(mode() == Mode::Now
                            ? LegendEntry{tr("tr E[Kₗ]"), QPen(theme().theory, theme().lineWidth, Qt::NoPen),
                                          m_expected.front()->scatterStyle()}
                            : LegendEntry{tr("tr E[Kₗ]"), theme().theoryPen()});
  }
  for (std::size_t i = 0; i < m_others.size(); ++i)
    if (!m_others[i]->isEmpty()) entries.push_back(m_others[i]->entry(m_others[i]->line->name()));
  legend().setEntries(std::move(entries));
  if (!frame || m_layers == 0) return setValues({}), setNote({});
  QStringList notes;
  if (mode() == Mode::Now) {
    const QString step = tr("step %1").arg(countText(frame->step));
    setValues(run()->isEnsemble() ? tr("medians, %1").arg(step) : step);
  } else {
    showMedians([&](bool) { return tr("tr Kᵛ %1").arg(numberText(frame->traceValue)); });
    notes << sparseNote(valueTrace(run()->median()), kernelRhythm(*run()), window());
  }
  if (mode() == Mode::Stacked && run()->isEnsemble()) notes << tr("areas: medians of each layer");
  if (mode() != Mode::Now) notes << notStoredNote(firstTrace(run()->median()));
  if (expected().empty()) notes << QString::fromStdString(frame->noExpectedReason);
  notes.removeAll(QString());
  setNote(notes.join(QStringLiteral("; ")));
}

double KernelLayersPlot::largestTop() const {
  Extent extent;
  if (m_areas && !m_areas->tops().empty())
    for (const double top : m_areas->tops().back()) extent.include(top);
  extent.include(std::accumulate(expected().begin(), expected().end(), 0.0));
  return extent.upper;
}

void KernelLayersPlot::followData() {
  if (mode() == Mode::Now) return followNow();
  Extent now, beside;
  if (mode() == Mode::Stacked) {
    now.include(0);
    now.include(largestTop());
    now.include(extentOf(run(), valueTrace, isLogarithmic()));
    if (isLogarithmic()) now = extentOf(run(), traceOf(&KernelFrame::layerTraces, 0), true), now.include(largestTop());
  } else {
    for (std::size_t l = 0; l < static_cast<std::size_t>(m_layers); ++l)
      now.include(extentOf(run(), traceOf(&KernelFrame::layerTraces, l), isLogarithmic()));
    for (const double value : expected())
      if (value > 0) now.include(value);
  }
  for (const OtherRun& other : others())
    beside.include(extentOf(other.history, mode() == Mode::Layers ? meanTrace : valueTrace, isLogarithmic()));
  followSteps(now, beside);
}

void KernelLayersPlot::followNow() {
  Extent extent;
  const auto include = [&](const std::vector<double>& values) {
    for (const double value : values)
      if (!isLogarithmic() || value > 0) extent.include(value);
  };
  const KernelQuartiles kernels = run() ? run()->shownKernels() : KernelQuartiles();
  for (const auto& frame : {kernels.low, kernels.median, kernels.high})
    if (frame) include(frame->layerTraces);
  include(expected());
  const Extent own = extent;
  for (const OtherRun& other : others())  // what is much larger must not flatten the run that is watched
    if (other.history->kernel())
      for (const double value : other.history->kernel()->layerTraces)
        if (!isLogarithmic() || value > 0) extent.include(std::clamp(value, 0.01 * own.lower, 3 * own.upper));
  const Extent limits = roundLimits(extent, isLogarithmic());
  plot()->xAxis->setRange(0.4, m_layers + 0.6);
  plot()->yAxis->setRange(limits.lower, limits.upper);
}

std::int64_t KernelLayersPlot::newestStep(const RunHistory& run) const {
  return run.kernel() ? run.kernel()->step : -1;
}

QString KernelLayersPlot::emptyText() const {
  const bool any =
      valueLayers(run()) > 0 || std::ranges::any_of(m_others, [](const RunCurve* c) { return !c->isEmpty(); });
  if (any) return {};
  return run() && run()->kernel() ? notStoredNote(firstTrace(run()->median()))
                                  : waitingText(tr("the kernel of each layer"));
}

// The edge of the last layer is the line of tr K^v.
std::size_t KernelLayersPlot::edgeOf(const QString& name) const {
  const auto edge = std::ranges::find(m_edges, name, &QCPGraph::name);
  if (edge != m_edges.end()) return static_cast<std::size_t>(edge - m_edges.begin());
  const bool isSum = m_areas && !m_curves.empty() && m_curves.front()->line->name() == name;
  return isSum ? m_edges.size() : kNoEdge;
}

QString KernelLayersPlot::readout(const QString& name, double x, double y) const {
  if (mode() == Mode::Now) return tr("layer %1\n%2 = %3").arg(std::llround(x)).arg(name, valueText(name, x, y));
  const std::size_t layer = edgeOf(name);
  const QString text = layer == m_edges.size() || layer == kNoEdge
                           ? RunPlot::readout(name, x, y)
                           : tr("%1\nstep %2").arg(name, countText(std::llround(x)));
  if (layer == kNoEdge || run()->isEnsemble()) return text;
  const double own = m_areas->partAt(layer, x), sum = m_areas->sumAt(x);
  const QString trace =
      tr("tr Kₗ = %1, %2 % of tr Kᵛ; tr E[Kₗ] = %3")
          .arg(numberText(own, 4), numberText(100 * own / sum), numberText(traceAt(expected(), layer), 4));
  return (layer == m_edges.size() ? tr("%1\nlayer %2: %3").arg(text).arg(layer + 1).arg(trace)
                                  : tr("%1\n%2").arg(text, trace));
}

QString KernelLayersPlot::valueAt(const QString& name, double x, double y) const {
  const std::size_t layer = edgeOf(name);
  return layer < m_edges.size() ? numberText(m_areas->partAt(layer, x), 4) : RunPlot::valueAt(name, x, y);
}

PlotTable KernelLayersPlot::table() const {
  PlotTable table;
  if (run()) appendColumns(table, *run(), {}, traceColumns(valueLayers(run())), showsEach());
  for (const OtherRun& other : others())
    appendColumns(table, *other.history, other.prefix, traceColumns(valueLayers(other.history)), showsEach());
  return table;
}

}  // namespace gatescope
