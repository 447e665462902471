// Gate change as a strip: layers over time.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/maps/gate_strip_plot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

#include "core/gating/variants.h"
#include "ui/base/numbers.h"
#include "ui/plots/maps/cell_map.h"
#include "ui/plots/maps/colour_bar.h"
#include "ui/plots/panel/layout_elements.h"
#include "ui/plots/panel/rhythm.h"
#include "ui/plots/panel/series.h"
#include "ui/plots/panel/tickers.h"

namespace gatescope {

namespace {

using Mode = GateStripPlot::Mode;

const std::vector<double>& measure(const LayerSample& sample, Mode mode) {
  if (mode == Mode::Rate) return sample.gateChange;
  return mode == Mode::Total ? sample.gateChangeTotal : sample.activeFraction;
}

double valueOf(const LayerSample& sample, Mode mode, std::size_t layer) {
  const std::vector<double>& values = measure(sample, mode);
  return layer < values.size() ? values[layer] : kAbsent;
}

/// The samples that have a value of this measure.
std::vector<const LayerSample*> measured(const std::vector<LayerSample>& samples, Mode mode) {
  std::vector<const LayerSample*> found;
  for (const LayerSample& sample : samples)
    if (!measure(sample, mode).empty()) found.push_back(&sample);
  return found;
}

/// The sample that holds at `step` where none is in the same column: the last before, unless something was left out
/// until the next one; null outside.
const LayerSample* sampleFor(const std::vector<const LayerSample*>& samples, double step, const Rhythm& rhythm) {
  const auto stepOf = [](const LayerSample* sample) { return static_cast<double>(sample->step); };
  const auto after = std::ranges::upper_bound(samples, step, {}, stepOf);
  if (after == samples.begin() || after == samples.end()) return nullptr;
  return rhythm.isGap(stepOf(*(after - 1)), stepOf(*after)) ? nullptr : *(after - 1);
}

// Columns without a value show the one before, up to `width` columns: what was measured is never too thin to be seen.
MatrixD widened(MatrixD strip, Index width) {
  Index newest = -width;
  for (Index column = 0; column < strip.rows(); ++column) {
    if (!strip.row(column).array().isNaN().all()) {
      newest = column;
    } else if (column - newest < width) {
      strip.row(column) = strip.row(newest);
    }
  }
  return strip;
}

}  // namespace

MatrixD stripColumns(const std::vector<LayerSample>& samples, GateStripPlot::Mode mode, double first, double last,
                     int columns, const Rhythm& rhythm) {
  const auto layers = samples.empty() ? Index{0} : static_cast<Index>(samples.back().activeFraction.size());
  MatrixD result = MatrixD::Constant(columns, layers, kAbsent), counts = MatrixD::Zero(columns, layers);
  const double width = (last - first) / columns;
  for (const LayerSample& sample : samples) {
    const double position = std::floor((static_cast<double>(sample.step) - first) / width);
    if (!(position >= 0 && position < columns)) continue;
    const auto column = static_cast<Index>(position);
    for (Index l = 0; l < layers; ++l) {
      const double value = valueOf(sample, mode, static_cast<std::size_t>(l));
      if (std::isnan(value)) continue;
      result(column, l) = (counts(column, l) > 0 ? result(column, l) : 0) + value;
      counts(column, l) += 1;
    }
  }
  const std::vector<const LayerSample*> known = measured(samples, mode);
  for (Index column = 0; column < columns; ++column) {
    if (layers > 0 && counts(column, 0) == 0) {
      const LayerSample* sample = sampleFor(known, first + (static_cast<double>(column) + 0.5) * width, rhythm);
      if (!sample) continue;
      for (Index l = 0; l < layers; ++l) result(column, l) = valueOf(*sample, mode, static_cast<std::size_t>(l));
    } else {
      for (Index l = 0; l < layers; ++l) result(column, l) /= counts(column, l);
    }
  }
  return result;
}

PlotModes GateStripPlot::modeTable() {
  return {{QStringLiteral("rate"), tr("rate fₗ"), true},
          {QStringLiteral("total"), tr("total Fₗ")},
          {QStringLiteral("active"), tr("active")}};
}

GateStripPlot::GateStripPlot(QWidget* parent)
    : RunPlot(QStringLiteral("gate_strip"), tr("Gate strip"), parent), m_bar(new ColourBar(plot())) {
  plot()->plotLayout()->addElement(kAxesRow, kBarColumn, m_bar);
  setModes(modeTable());
  addModeBox(tr("Gate measure"), tr("fₗ: share of gates of layer l that changed from the step before. Fₗ: mean |Gₜ − "
                                    "G₀|. Active: mean Gₜ. All on the probe "
                                    "set."));
  // In a narrow plot, or with large type, fewer numbers, so that they do not touch.
  connect(plot(), &QCustomPlot::beforeReplot, this, [this] {
    constexpr int kMost = 5;
    const QFontMetrics metrics(plot()->xAxis->tickLabelFont());
    const QString widest = countText(std::llround(plot()->xAxis->range().upper));
    const int room = plot()->axisRect()->width() / (metrics.horizontalAdvance(widest + QStringLiteral("00")));
    plot()->xAxis->ticker()->setTickCount(std::clamp(room, 2, kMost));
  });
}

int GateStripPlot::layerCount() const {
  if (!run() || run()->median().layers().empty()) return 0;
  return static_cast<int>(run()->median().layers().back().activeFraction.size());
}

QString GateStripPlot::symbol() const {
  return mode() == Mode::Rate ? tr("f") : mode() == Mode::Total ? tr("F") : tr("active");
}

void GateStripPlot::rebuild() {
  plot()->clearPlottables();
  m_map = new CellMap(plot()->xAxis, plot()->yAxis, viridisGradient(theme()));
  plot()->yAxis->setRangeReversed(true);
  setAxes(tr("step"), false, true, tr("hidden layer"), false);
  plot()->yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new LinearTicker(true)));
}

void GateStripPlot::updateData() {
  fillMap();
  showNote();
}

void GateStripPlot::fillMap() {
  const int layers = layerCount();
  m_bar->setScale(0, 0, false, m_map->gradient(), theme());
  if (layers == 0) return m_map->clear();
  const std::vector<LayerSample>& samples = run()->median().layers();
  const double newest = static_cast<double>(samples.back().step) + 0.5;  // a column around each step
  m_first = std::max(-0.5, window().lower);
  m_last = std::max(m_first + 1, std::min(newest, window().upper));
  const int columns = m_columns = std::clamp(static_cast<int>(std::ceil(m_last - m_first)), 1, kMostColumns);
  constexpr int kLeast = 50;  // pixels: below, nothing has been laid out yet
  const int room = plot()->axisRect()->width();
  const Index columnsSeen = room < kLeast ? 1 : 1 + 2 * columns / room;
  const MatrixD strip =
      widened(stripColumns(samples, mode(), m_first, m_last, columns, layerRhythm(*run())), columnsSeen);
  const bool logarithmic = isLogarithmic();
  Extent extent;
  for (const double value : strip.reshaped())
    if (!logarithmic || value > 0) extent.include(value);
  if (extent.isEmpty()) extent = {0.1, 1};
  if (extent.lower >= extent.upper) extent = {extent.lower / 2, extent.upper > 0 ? extent.upper * 2 : 1};
  m_lower = logarithmic ? std::max(extent.lower, extent.upper * 1e-5) : extent.lower;
  m_upper = extent.upper;
  const bool coloured = strip.array().isFinite().any() && (!logarithmic || (strip.array() > 0).any());
  if (coloured)
    m_bar->setScale(m_lower, m_upper, logarithmic, m_map->gradient(), theme(),
                    modes()[static_cast<std::size_t>(modePosition())].title);
  m_map->fill(columns, layers, {m_first, m_last}, {0.5, layers + 0.5}, [&](int column, int layer) {
    const double value = strip(column, layer);
    return !logarithmic ? value : value > 0 ? std::log10(value) : kAbsent;
  });
  m_map->setDataRange(logarithmic ? QCPRange(std::log10(m_lower), std::log10(m_upper)) : QCPRange(m_lower, m_upper));
}

void GateStripPlot::showNote() {
  const int layers = layerCount();
  if (layers == 0) {
    setValues({});
    return setNote({});
  }
  const LayerSample& newest = run()->median().layers().back();
  const QString step = tr("step %1").arg(countText(newest.step));
  setValues(run()->isEnsemble() ? tr("medians, %1").arg(step) : step);
  const GatingVariant* variant = findGatingVariant(run()->settings.experiment.gating.variant);
  const QString scale = mode() == Mode::Rate    ? tr("colour: fₗ, gate change in one step")
                        : mode() == Mode::Total ? tr("colour: Fₗ, gate change since t = 0")
                                                : tr("colour: active fraction of gates");
  Series steps;
  for (const LayerSample* sample : measured(run()->median().layers(), mode()))
    steps.append(static_cast<double>(sample->step), 0);
  const QString sparse = sparseNote(steps, layerRhythm(*run()), window());
  QStringList notes;
  if (variant && variant->hasFrozenGates() && mode() != Mode::Active) {
    notes << tr("the gates of %1 are frozen: their change is 0 at every step")
                 .arg(QString::fromStdString(variant->label));
  } else {
    notes << scale;
    if (mode() == Mode::Rate)
      notes << (sparse.isEmpty() ? tr("background: no gate changed")
                                 : tr("background: no gate changed, or not measured"));
    if (mode() != Mode::Rate && !sparse.isEmpty()) notes << tr("background: not measured");
  }
  if (!sparse.isEmpty()) notes << sparse;
  setNote(notes.join(QStringLiteral("; ")));
}

void GateStripPlot::followData() {
  followSteps({}, {});
  plot()->yAxis->setRange(0.5, layerCount() + 0.5);
}

std::int64_t GateStripPlot::newestStep(const RunHistory& run) const {
  return run.median().layers().empty() ? -1 : run.median().layers().back().step;
}

QString GateStripPlot::emptyText() const {
  return layerCount() > 0 ? QString() : waitingText(tr("the gate change of each layer"));
}

// The column that is drawn at this step; empty beside the map.
VectorD GateStripPlot::columnAt(double step) const {
  if (layerCount() == 0 || step < m_first || step > m_last) return {};
  const MatrixD columns =
      stripColumns(run()->median().layers(), mode(), m_first, m_last, m_columns, layerRhythm(*run()));
  const double share = (step - m_first) / (m_last - m_first);
  const auto at = static_cast<Index>(share * static_cast<double>(columns.rows()));
  return columns.row(std::min(at, columns.rows() - 1)).transpose();
}

QStringList GateStripPlot::valuesAt(double x) const {
  QStringList lines;
  const VectorD column = columnAt(x);
  for (Index l = 0; l < column.size(); ++l)
    if (!std::isnan(column(l))) lines << tr("layer %1: %2").arg(l + 1).arg(numberText(column(l), 4));
  return lines;
}

QString GateStripPlot::readoutAt(const QPointF& position) const {
  const int layer = static_cast<int>(std::lround(position.y()));
  const VectorD column = columnAt(position.x());
  if (layer < 1 || layer > column.size()) return {};
  const double value = column(layer - 1);
  return tr("layer %1\nstep %2: %3")
      .arg(layer)
      .arg(countText(std::llround(position.x())),
           std::isnan(value) ? tr("not measured") : tr("%1 = %2").arg(symbol(), numberText(value, 4)));
}

PlotTable GateStripPlot::table() const {
  const QString name = mode() == Mode::Rate    ? QStringLiteral("gate_change")
                       : mode() == Mode::Total ? QStringLiteral("gate_change_total")
                                               : QStringLiteral("active_fraction");
  std::vector<RunColumn> layers;
  for (int l = 0; l < layerCount(); ++l)
    layers.push_back({QStringLiteral("%1_%2").arg(name).arg(l + 1), [mode = mode(), l](const History& curves) {
                        Series series;
                        for (const LayerSample& sample : curves.layers())
                          series.append(static_cast<double>(sample.step),
                                        valueOf(sample, mode, static_cast<std::size_t>(l)));
                        return series;
                      }});
  PlotTable table;
  if (!layers.empty()) appendColumns(table, *run(), {}, layers, false);
  return table;
}

}  // namespace gatescope
