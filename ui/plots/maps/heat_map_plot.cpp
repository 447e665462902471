// Kernel and path overlap between the probe samples, as a heat map.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/maps/heat_map_plot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

#include "core/probes/probe_order.h"
#include "ui/base/numbers.h"
#include "ui/plots/maps/cell_map.h"
#include "ui/plots/maps/colour_bar.h"
#include "ui/plots/panel/class_looks.h"
#include "ui/plots/panel/layout_elements.h"
#include "ui/plots/panel/probe_text.h"
#include "ui/plots/panel/tickers.h"

namespace gatescope {

namespace {

QCPColorGradient diverging(const Theme& theme) {
  QCPColorGradient gradient;
  gradient.clearColorStops();
  gradient.setColorStopAt(0, theme.test);
  gradient.setColorStopAt(0.5, Qt::white);
  gradient.setColorStopAt(1, theme.train);
  gradient.setLevelCount(255);
  return gradient;
}

}  // namespace

MatrixD cosines(const MatrixD& matrix, const std::vector<Index>& order) {
  const VectorD scale = matrix.diagonal().unaryExpr([](double x) { return x > 0 ? 1 / std::sqrt(x) : 0.0; });
  const Index n = static_cast<Index>(order.size());
  MatrixD result(n, n);
  for (Index j = 0; j < n; ++j)
    for (Index i = 0; i < n; ++i) {
      const Index a = order[static_cast<std::size_t>(i)], b = order[static_cast<std::size_t>(j)];
      result(i, j) = matrix(a, b) * scale(a) * scale(b);
    }
  return result;
}

PlotModes HeatMapPlot::modeTable(int depth) {
  PlotModes modes{{QStringLiteral("kernel"), tr("kernel K")},
                  {QStringLiteral("overlap"), tr("overlap λ")},
                  {QStringLiteral("path_kernel"), tr("path kernel H")}};
  for (int l = 1; l <= depth; ++l) modes.push_back({QStringLiteral("layer_%1").arg(l), tr("K of layer %1").arg(l)});
  return modes;
}

HeatMapPlot::HeatMapPlot(QWidget* parent)
    : RunPlot(QStringLiteral("heat_map"), tr("Kernel map"), parent), m_bar(new ColourBar(plot())) {
  plot()->plotLayout()->addElement(kAxesRow, kBarColumn, m_bar);
  connect(plot(), &QCustomPlot::afterLayout, this, &HeatMapPlot::fitSquare);
  setModes(modeTable(deepestNetwork()));
  offerModes(1 + static_cast<int>(Mode::Layer));
  addModeBox(
      tr("Matrix"),
      tr("Each entry divided by the root of its two diagonal entries: 1 is as close as a sample is to itself. Of "
         "a layer: Kₗ above the diagonal, E[Kₗ] below where theory has it."));
}

InspectionOrder HeatMapPlot::wants() const {
  InspectionOrder order;
  order.kernelLayer = layer();
  return order;
}

void HeatMapPlot::modeChosen() {
  emit wantsChanged();
  RunPlot::modeChosen();
}

void HeatMapPlot::runChosen(const RunHistory& run) {
  offerModes(static_cast<int>(run.settings.experiment.network.depth) + static_cast<int>(Mode::Layer));
}

// An inspection may still be of the layer that was chosen before.
const LayerKernel* HeatMapPlot::layerKernel() const {
  const Inspection* inspection = run() ? run()->shownInspection() : nullptr;
  const LayerKernel* found = inspection ? inspection->layerKernel.get() : nullptr;
  return found && found->layer == layer() ? found : nullptr;
}

const MatrixD* HeatMapPlot::shown() const {
  const KernelMatrices* matrices = run() ? run()->shownMatrices() : nullptr;
  if (!matrices) return nullptr;
  switch (mode()) {
    case Mode::Kernel:
      return &matrices->kernel;
    case Mode::Overlap:
      return &matrices->overlap;
    case Mode::PathKernel:
      return &matrices->pathKernel;
    case Mode::Layer:
      break;
  }
  const LayerKernel* found = layerKernel();
  return found && found->kernel.rows() == matrices->kernel.rows() ? &found->kernel : nullptr;
}

std::int64_t HeatMapPlot::shownStep() const {
  return mode() == Mode::Layer ? run()->shownInspection()->step : run()->shownMatrices()->step;
}

void HeatMapPlot::rebuild() {
  plot()->clearPlottables();
  plot()->axisRect()->setBackground(Qt::NoBrush);
  m_map = new CellMap(plot()->xAxis, plot()->yAxis, diverging(theme()));
  m_map->setDataRange({-1, 1});
  plot()->yAxis->setRangeReversed(true);  // as matrices are written
  plot()->axisRect()->setSizeConstraintRect(QCPLayoutElement::scrInnerRect);
}

void HeatMapPlot::drawClassBorders() {
  for (QCPItemLine* line : m_borders) plot()->removeItem(line);
  m_borders.clear();
  const double end = static_cast<double>(m_order.samples.size()) + 0.5;
  for (const Index start : m_order.starts)
    for (const bool upright : {true, false}) {
      auto* line = new QCPItemLine(plot());
      const double at = static_cast<double>(start) + 0.5;
      line->start->setCoords(upright ? at : 0.5, upright ? 0.5 : at);
      line->end->setCoords(upright ? at : end, upright ? end : at);
      line->setPen(QPen(Qt::black, 0.67 * theme().lineWidth));
      line->setSelectable(false);
      m_borders.push_back(line);
    }
}

void HeatMapPlot::updateData() {
  const MatrixD* matrix = shown();
  m_order = matrix ? thinned(*run()->shownMatrices()->order, kMostSamples) : ProbeOrder{};
  drawClassBorders();
  setValues({});
  setNote({});
  m_bar->setScale(0, 0, false, m_map->gradient(), theme());
  if (!matrix) return;
  MatrixD map = cosines(*matrix, m_order.samples);
  if (const LayerKernel* found = layerKernel(); found && found->expected.size() > 0)
    map.triangularView<Eigen::StrictlyLower>() = cosines(found->expected, m_order.samples);
  const int n = static_cast<int>(map.rows());
  m_map->fill(n, n, {0.5, n + 0.5}, {0.5, n + 0.5}, [&](int column, int row) { return map(row, column); });
  const ProbeOrder::By by = m_order.by;
  const QString axis = by == ProbeOrder::By::Class   ? tr("probe samples by class")
                       : by == ProbeOrder::By::Angle ? tr("probe samples by angle")
                                                     : tr("probe samples by target");
  setAxes(axis, false, true, tr("samples"), false);
  for (QCPAxis* side : {plot()->xAxis, plot()->yAxis}) {
    side->grid()->setVisible(false);
  }
  m_bar->setScale(-1, 1, false, m_map->gradient(), theme(), tr("normalised"));
  setValues(tr("step %1").arg(countText(shownStep())));
  setNote(noteOf(run()->shownMatrices()->order->samples.size()));
}

QString HeatMapPlot::noteOf(std::size_t all) const {
  QStringList notes;
  if (const LayerKernel* found = layerKernel())
    notes << (found->expected.size() > 0
                  ? tr("above the diagonal Kₗ, below it E[Kₗ] with the gates of now")
                  : QString::fromStdString(run()->shownKernel() ? run()->shownKernel()->noExpectedReason : ""));
  if (all > m_order.samples.size())
    notes << tr("%1 of %2 probe samples, evenly spread")
                 .arg(m_order.samples.size())
                 .arg(countText(static_cast<Index>(all)));
  notes.removeAll(QString());
  return notes.join(QStringLiteral("; "));
}

void HeatMapPlot::followData() {
  const double n = static_cast<double>(m_order.samples.size());
  plot()->xAxis->setRange(0.5, n + 0.5);
  plot()->yAxis->setRange(0.5, n + 0.5);
}

// A matrix is square, and its axes end where it does: what is left of the plot stays free.
void HeatMapPlot::fitSquare() {
  QCPAxisRect& area = *plot()->axisRect();
  area.setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
  layOut();
  const int side = std::min(area.width(), area.height());
  if (side < std::max(area.minimumSize().width(), area.minimumSize().height())) return;  // no room to choose a shape
  area.setMaximumSize(side, side);
  layOut();
  fitAxes();
}

std::int64_t HeatMapPlot::newestStep(const RunHistory& run) const { return run.matrices ? run.matrices->step : -1; }

QString HeatMapPlot::emptyText() const {
  return shown() ? QString() : waitingText(tr("the kernel between the probe samples"));
}

std::pair<Index, Index> HeatMapPlot::entryAt(const QPointF& position) const {
  const auto n = static_cast<Index>(m_order.samples.size());
  const auto row = static_cast<Index>(std::floor(position.y() - 0.5)),
             column = static_cast<Index>(std::floor(position.x() - 0.5));
  if (row < 0 || row >= n || column < 0 || column >= n) return {-1, -1};
  return {row, column};
}

QString HeatMapPlot::sampleText(Index position) const {
  const Index sample = m_order.samples[static_cast<std::size_t>(position)];
  const Inspection* inspection = run()->shownInspection();
  const Dataset* dataset = inspection ? inspection->data.get() : nullptr;
  const int label = dataset && dataset->classification ? probeClass(m_order, dataset, sample) : -1;
  if (label >= 0) return probeText(m_order, dataset, sample, className(*dataset, label));
  if (m_order.by != ProbeOrder::By::Class || m_order.starts.empty()) return probeText(m_order, dataset, sample);
  const auto block = std::upper_bound(m_order.starts.begin(), m_order.starts.end(), position) - m_order.starts.begin();
  return probeText(m_order, dataset, sample, tr("class no. %1").arg(block + 1));
}

QString HeatMapPlot::readoutAt(const QPointF& position) const {
  const auto [i, j] = entryAt(position);
  if (i < 0 || !shown()) return {};
  const std::vector<Index>& order = m_order.samples;
  const Index a = order[static_cast<std::size_t>(i)], b = order[static_cast<std::size_t>(j)];
  const LayerKernel* layered = layerKernel();
  const bool isExpected = layered && layered->expected.size() > 0 && i > j;
  const double raw = isExpected ? layered->expected(a, b) : (*shown())(a, b);
  return (isExpected ? tr("row %1: %2\ncolumn %3: %4\nexpected: normalised %5, raw %6")
                     : tr("row %1: %2\ncolumn %3: %4\nnormalised %5, raw %6"))
      .arg(i + 1)
      .arg(sampleText(i))
      .arg(j + 1)
      .arg(sampleText(j), numberText(m_map->data()->cell(static_cast<int>(j), static_cast<int>(i)), 4),
           numberText(raw, 4));
}

void HeatMapPlot::clickedAt(const QPointF& position) {
  const auto [i, j] = entryAt(position);
  if (i >= 0) emit sampleChosen(m_order.samples[static_cast<std::size_t>(i)]);
}

PlotTable HeatMapPlot::table() const {
  if (!shown()) return {};
  PlotTable table{
      {QStringLiteral("i"), QStringLiteral("j"), QStringLiteral("sample_i"), QStringLiteral("sample_j"),
       QStringLiteral("value")},
      std::vector<std::vector<double>>(5, std::vector<double>(m_order.samples.size() * m_order.samples.size()))};
  const MatrixD& matrix = *shown();
  const std::vector<Index>& order = m_order.samples;
  const Inspection* inspection = run()->shownInspection();
  const auto number = [&](Index sample) {
    return trainingNumber(inspection ? inspection->data.get() : nullptr, probeRow(m_order, sample));
  };
  std::size_t row = 0;
  for (std::size_t i = 0; i < order.size(); ++i)
    for (std::size_t j = 0; j < order.size(); ++j, ++row) {
      table.columns[0][row] = static_cast<double>(i + 1);
      table.columns[1][row] = static_cast<double>(j + 1);
      table.columns[2][row] = static_cast<double>(number(order[i]) + 1);
      table.columns[3][row] = static_cast<double>(number(order[j]) + 1);
      table.columns[4][row] = matrix(order[i], order[j]);
    }
  const LayerKernel* layered = layerKernel();
  if (!layered || layered->expected.size() == 0) return table;
  table.names.push_back(QStringLiteral("expected"));
  table.columns.emplace_back();
  for (const Index a : order)
    for (const Index b : order) table.columns.back().push_back(layered->expected(a, b));
  return table;
}

}  // namespace gatescope
