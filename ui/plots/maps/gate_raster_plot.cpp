// The gates of all probe samples at one step.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/maps/gate_raster_plot.h"

#include <qcustomplot.h>

#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "ui/base/numbers.h"
#include "ui/plots/maps/cell_map.h"
#include "ui/plots/maps/gate_raster_text.h"
#include "ui/plots/panel/layout_elements.h"

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

}  // namespace

PlotModes GateRasterPlot::modeTable(int depth) {
  PlotModes modes{{QStringLiteral("all"), tr("all")}};
  for (int l = 1; l < depth; ++l) modes.push_back({QStringLiteral("layer_%1").arg(l), tr("layer %1").arg(l)});
  return modes;
}

GateRasterPlot::GateRasterPlot(QWidget* parent)
    : RunPlot(QStringLiteral("gate_raster"), tr("Gate raster"), parent), m_sort(new QToolButton(this)) {
  setModes(modeTable(deepestNetwork()));
  offerModes(1);
  addModeBox(tr("Hidden layer"), tr("Which hidden layers are shown."));
  addSortSwitch();
}

void GateRasterPlot::addSortSwitch() {
  m_sort->setText(tr("Sort"));
  m_sort->setObjectName(QStringLiteral("sort"));
  m_sort->setToolTip(tr("Sorts the units of each layer by how many samples they are open for, most first."));
  m_sort->setAccessibleName(tr("Sort units by activity"));
  m_sort->setAutoRaise(true);
  m_sort->setCheckable(true);
  m_sort->setFocusPolicy(Qt::TabFocus);
  addTool(m_sort);
  connect(m_sort, &QToolButton::clicked, this, &GateRasterPlot::setSorted);
}

void GateRasterPlot::runChosen(const RunHistory& run) {
  offerModes(static_cast<int>(run.settings.experiment.network.depth));
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

void GateRasterPlot::updateData() {
  const Inspection* shown = run() ? run()->shownInspection() : nullptr;
  m_picture = shown && shown->gates && shown->gates->order && !shown->gates->layers.empty() ? *shown : Inspection{};
  m_columns = {m_picture.gates, layer(), m_sorted, kMostSamples, kMostColumns};
  if (!m_columns.isEmpty()) {
    const MatrixD cells = m_columns.cells();
    const auto columns = static_cast<int>(cells.rows()), rows = static_cast<int>(cells.cols());
    m_map->fill(columns, rows, {0.5, columns + 0.5}, {0.5, rows + 0.5},
                [&cells](int column, int row) { return cells(column, row); });
    showAxes();
  }
  drawBorders();
  markSample();
  showText();
}

void GateRasterPlot::showAxes() {
  setAxes(rasterColumnsTitle(m_columns, m_sorted), false, true, rasterRowsTitle(m_columns), false);
  const std::vector<GateRasterColumns::Strip>& strips = m_columns.strips();
  if (strips.size() == 1) return;
  // The numbers of the layers under their middles; not all where they would not fit.
  constexpr std::size_t kMostLabels = 10;
  const std::size_t every = (strips.size() + kMostLabels - 1) / kMostLabels;
  const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
  for (std::size_t i = 0; i < strips.size(); i += every)
    ticker->addTick(static_cast<double>(strips[i].firstColumn) + 0.5 * static_cast<double>(strips[i].columns) + 0.5,
                    QString::number(strips[i].layer + 1));
  plot()->xAxis->setTicker(ticker);
}

void GateRasterPlot::showText() {
  if (m_columns.isEmpty()) {
    setValues({});
    setNote({});
    return legend().setEntries({});
  }
  legend().setEntries({{tr("open"), QPen(theme().gateOn, 3 * theme().lineWidth)}});
  setValues(tr("step %1").arg(countText(m_picture.step)));
  setNote(rasterNote(m_columns, m_picture.step));
}

void GateRasterPlot::drawBorders() {
  for (QCPAbstractItem* line : m_borders) plot()->removeItem(line);
  m_borders.clear();
  const auto add = [this](double at, bool upright) {
    auto* line = new QCPItemStraightLine(plot());
    line->point1->setCoords(upright ? at : 0, upright ? 0 : at);
    line->point2->setCoords(upright ? at : 1, upright ? 1 : at);
    line->setPen(QPen(theme().text, 0.67 * theme().lineWidth));
    line->setSelectable(false);
    m_borders.push_back(line);
  };
  if (m_columns.isEmpty()) return;
  for (const Index start : m_columns.order().starts) add(static_cast<double>(start) + 0.5, false);
  for (const GateRasterColumns::Strip& strip : m_columns.strips())
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
  if (m_columns.isEmpty()) return;
  const std::vector<Index>& samples = m_columns.order().samples;
  const auto found = std::ranges::find(samples, m_picture.order.sample);
  if (found == samples.end()) return;
  m_mark->setVisible(true);
  m_mark->setColor(theme().accent);
  m_mark->setFont(plot()->font());
  m_mark->position->setCoords(0, static_cast<double>(found - samples.begin()) + 1);
}

void GateRasterPlot::followData() {
  plot()->xAxis->setRange(0.5, static_cast<double>(m_columns.columns()) + 0.5);
  plot()->yAxis->setRange(0.5, static_cast<double>(m_columns.rows()) + 0.5);
}

std::int64_t GateRasterPlot::newestStep(const RunHistory& run) const {
  return run.inspection ? run.inspection->step : -1;
}

QString GateRasterPlot::emptyText() const {
  return m_columns.isEmpty() ? waitingText(tr("the gates of all probe samples")) : QString();
}

Index GateRasterPlot::sampleAt(double y) const { return m_columns.sampleAt(static_cast<Index>(std::lround(y)) - 1); }

QString GateRasterPlot::readoutAt(const QPointF& position) const {
  const Index sample = sampleAt(position.y());
  const auto column = static_cast<Index>(std::lround(position.x())) - 1;
  if (sample < 0 || column < 0 || column >= m_columns.columns()) return {};
  return rasterReadout(m_columns, column, sample, m_picture.data.get());
}

void GateRasterPlot::clickedAt(const QPointF& position) {
  if (const Index sample = sampleAt(position.y()); sample >= 0) emit sampleChosen(sample);
}

PlotTable GateRasterPlot::table() const {
  return m_columns.isEmpty() ? PlotTable{} : rasterTable(m_columns, m_picture.data.get());
}

}  // namespace gatescope
