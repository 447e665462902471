// The gates of all probe samples at one step.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/maps/gate_raster_plot.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/plots/maps/cell_map.h"

namespace gatescope {

namespace {

QCPColorGradient amber(const Theme& theme) {
  QCPColorGradient gradient;
  gradient.clearColorStops();
  gradient.setColorStopAt(0, theme.surface);
  gradient.setColorStopAt(1, theme.gateOn);
  gradient.setLevelCount(256);
  return gradient;
}

Index divideUp(Index a, Index b) { return (a + b - 1) / b; }

/// Mean gate of the units in one column of the map, for one sample: 0 … 1.
double columnMean(const GateRaster::Bytes& gates, Index sample, const std::vector<Index>& units, Index first,
                  Index count) {
  const Index end = std::min(first + count, static_cast<Index>(units.size()));
  int sum = 0;
  for (Index u = first; u < end; ++u) sum += gates(units[static_cast<std::size_t>(u)], sample);
  return sum / (255.0 * static_cast<double>(end - first));
}

std::vector<Index> unitOrder(const GateRaster::Bytes& gates, bool sorted) {
  std::vector<Index> units(static_cast<std::size_t>(gates.rows()));
  std::iota(units.begin(), units.end(), Index{0});
  if (!sorted) return units;
  const Eigen::ArrayXd activity = gates.cast<double>().rowwise().sum().array();
  std::ranges::stable_sort(units, [&](Index a, Index b) { return activity(a) > activity(b); });
  return units;
}

}  // namespace

GateRasterPlot::GateRasterPlot(QWidget* parent)
    : PlotPanel(QStringLiteral("gate_raster"), tr("Gate raster"), parent),
      m_layers(new QComboBox(this)),
      m_sort(new QToolButton(this)) {
  addTools();
}

void GateRasterPlot::addTools() {
  m_layers->addItem(tr("all"));
  m_layers->setToolTip(tr("Which hidden layers are shown."));
  m_layers->setAccessibleName(tr("Hidden layer"));
  m_layers->setFocusPolicy(Qt::TabFocus);
  m_sort->setText(tr("Sort"));
  m_sort->setObjectName(QStringLiteral("sort"));
  m_sort->setToolTip(tr("Sorts the units of each layer by how many samples they are open for, most first."));
  m_sort->setAccessibleName(tr("Sort units by activity"));
  m_sort->setAutoRaise(true);
  m_sort->setCheckable(true);
  m_sort->setFocusPolicy(Qt::TabFocus);
  addTool(m_layers);
  addTool(m_sort);
  connect(m_layers, &QComboBox::activated, this, [this](int index) { setLayer(index - 1); });
  connect(m_sort, &QToolButton::clicked, this, &GateRasterPlot::setSorted);
}

void GateRasterPlot::setLayer(int layer) {
  m_layers->setCurrentIndex(layer + 1);
  if (m_layer == layer) return;
  m_layer = layer;
  contentChanged();
}

void GateRasterPlot::setSorted(bool sorted) {
  m_sort->setChecked(sorted);
  if (m_sorted == sorted) return;
  m_sorted = sorted;
  contentChanged();
}

InspectionOrder GateRasterPlot::wants() const {
  InspectionOrder order;
  order.gates = true;
  return order;
}

void GateRasterPlot::rebuild() {
  plot()->clearPlottables();
  m_map = new CellMap(plot()->xAxis, plot()->yAxis, amber(theme()));
  m_map->setDataRange({0, 1});
  plot()->yAxis->setRangeReversed(true);  // as tables are read
  for (QCPAxis* axis : {plot()->xAxis, plot()->yAxis}) axis->grid()->setVisible(false);
}

void GateRasterPlot::listLayers() {
  const int layers = static_cast<int>(m_raster->layers.size());
  if (m_layers->count() == layers + 1) return;
  const QSignalBlocker blocker(m_layers);
  while (m_layers->count() > 1) m_layers->removeItem(1);
  for (int l = 1; l <= layers; ++l) m_layers->addItem(tr("layer %1").arg(l));
  if (m_layer >= layers) m_layer = -1;
  m_layers->setCurrentIndex(m_layer + 1);
}

void GateRasterPlot::arrange() {
  m_strips.clear();
  Index units = 0;
  for (std::size_t l = 0; l < m_raster->layers.size(); ++l) {
    if (m_layer >= 0 && l != static_cast<std::size_t>(m_layer)) continue;
    m_strips.push_back({l, 0, 0, unitOrder(m_raster->layers[l], m_sorted)});
    units += m_raster->layers[l].rows();
  }
  m_perColumn = std::max<Index>(1, divideUp(units, kMostColumns));
  m_columns = 0;
  for (Strip& strip : m_strips) {
    strip.firstColumn = m_columns;
    strip.columns = divideUp(static_cast<Index>(strip.units.size()), m_perColumn);
    m_columns += strip.columns;
  }
}

void GateRasterPlot::fillMap() {
  const auto n = static_cast<int>(m_order.samples.size());
  MatrixD cells(m_columns, n);
  for (const Strip& strip : m_strips)
    for (int row = 0; row < n; ++row) {
      const Index sample = m_order.samples[static_cast<std::size_t>(row)];
      for (Index column = 0; column < strip.columns; ++column)
        cells(strip.firstColumn + column, row) =
            columnMean(m_raster->layers[strip.layer], sample, strip.units, column * m_perColumn, m_perColumn);
    }
  m_map->fill(static_cast<int>(m_columns), n, {0.5, static_cast<double>(m_columns) + 0.5}, {0.5, n + 0.5},
              [&cells](int column, int row) { return cells(column, row); });
}

void GateRasterPlot::drawBorders() {
  for (QCPAbstractItem* line : m_borders) plot()->removeItem(line);
  m_borders.clear();
  const auto add = [this](double at, bool upright) {
    auto* line = new QCPItemStraightLine(plot());
    line->point1->setCoords(upright ? at : 0, upright ? 0 : at);
    line->point2->setCoords(upright ? at : 1, upright ? 1 : at);
    line->setPen(QPen(theme().text, 1));
    line->setSelectable(false);
    m_borders.push_back(line);
  };
  if (!m_raster) return;
  for (const Index start : m_order.starts) add(static_cast<double>(start) + 0.5, false);
  for (const Strip& strip : m_strips)
    if (strip.firstColumn > 0) add(static_cast<double>(strip.firstColumn) + 0.5, true);
}

void GateRasterPlot::markSample() {
  if (!m_mark) {
    m_mark = new QCPItemText(plot());
    m_mark->setLayer(QStringLiteral("overlay"));
    m_mark->setClipToAxisRect(false);
    m_mark->setSelectable(false);
    m_mark->setText(QStringLiteral("▶"));
    m_mark->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    m_mark->position->setTypeY(QCPItemPosition::ptPlotCoords);
    m_mark->setPositionAlignment(Qt::AlignRight | Qt::AlignVCenter);
  }
  m_mark->setVisible(false);
  if (!m_raster) return;
  const std::vector<Index>& samples = m_order.samples;
  const auto found = std::ranges::find(samples, m_picture.order.sample);
  if (found == samples.end()) return;
  m_mark->setVisible(true);
  m_mark->setColor(theme().accent);
  m_mark->setFont(plot()->font());
  m_mark->position->setCoords(0, static_cast<double>(found - samples.begin()) + 1);
}

}  // namespace gatescope
