// Kernel and path overlap between the probe samples, as a heat map.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/heat_map_plot.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <cmath>

#include "ui/plots/layout_elements.h"
#include "ui/plots/numbers.h"

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

HeatMapPlot::HeatMapPlot(QWidget* parent) : PlotPanel(QStringLiteral("heat_map"), tr("Kernel map"), parent), m_modes(new QComboBox(this)) {
  m_modes->addItem(tr("kernel K"));
  m_modes->addItem(tr("overlap λ"));
  m_modes->addItem(tr("path kernel H"));
  m_modes->setToolTip(tr("Each entry divided by the root of its two diagonal entries: 1 is as near as a sample is to itself."));
  m_modes->setAccessibleName(tr("Matrix"));
  m_modes->setFocusPolicy(Qt::TabFocus);
  addTool(m_modes);
  connect(m_modes, &QComboBox::activated, this, [this](int index) { setMode(static_cast<Mode>(index)); });
}

void HeatMapPlot::setMode(Mode mode) {
  m_modes->setCurrentIndex(static_cast<int>(mode));
  if (m_mode == mode) return;
  m_mode = mode;
  contentChanged();
}

const MatrixD& HeatMapPlot::shown(const KernelMatrices& matrices) const {
  switch (m_mode) {
    case Mode::Kernel:
      return matrices.kernel;
    case Mode::Overlap:
      return matrices.overlap;
    case Mode::PathKernel:
      break;
  }
  return matrices.pathKernel;
}

void HeatMapPlot::rebuild() {
  plot()->clearPlottables();
  plot()->axisRect()->setBackground(Qt::NoBrush);
  m_map = new QCPColorMap(plot()->xAxis, plot()->yAxis);
  m_map->setInterpolate(false);
  m_map->setTightBoundary(false);
  m_map->setGradient(diverging(theme()));
  m_map->setDataRange({-1, 1});
  m_map->setSelectable(QCP::stNone);
  plot()->yAxis->setRangeReversed(true);  // as matrices are written
}

void HeatMapPlot::drawClassBorders(const ProbeOrder& order) {
  for (QCPItemStraightLine* line : m_borders) plot()->removeItem(line);
  m_borders.clear();
  for (const Index start : order.starts)
    for (const bool upright : {true, false}) {
      auto* line = new QCPItemStraightLine(plot());
      const double at = static_cast<double>(start) + 0.5;
      line->point1->setCoords(upright ? at : 0, upright ? 0 : at);
      line->point2->setCoords(upright ? at : 1, upright ? 1 : at);
      line->setPen(QPen(Qt::black, 1));
      line->setSelectable(false);
      m_borders.push_back(line);
    }
}

void HeatMapPlot::updateData() {
  const KernelMatrices* matrices = run() ? run()->shownMatrices() : nullptr;
  if (!matrices) {
    drawClassBorders({});
    setValues({});
    return;
  }
  const MatrixD map = cosines(shown(*matrices), matrices->order->samples);
  const int n = static_cast<int>(map.rows());
  m_map->data()->setSize(n, n);
  m_map->data()->setRange({1, static_cast<double>(n)}, {1, static_cast<double>(n)});
  for (int i = 0; i < n; ++i)
    for (int j = 0; j < n; ++j) m_map->data()->setCell(j, i, map(i, j));
  drawClassBorders(*matrices->order);
  const ProbeOrder::By by = matrices->order->by;
  const QString axis = by == ProbeOrder::By::Class   ? tr("probe samples by class")
                       : by == ProbeOrder::By::Angle ? tr("probe samples by angle")
                                                     : tr("probe samples by target");
  setAxes(axis, false, true, axis, false);
  const double width = 3 * theme().lineWidth;
  legend().setEntries({{tr("−1"), QPen(theme().test, width)}, {tr("0"), QPen(Qt::white, width)}, {tr("1"), QPen(theme().train, width)}});
  setValues(tr("step %1").arg(countText(matrices->step)));
}

void HeatMapPlot::followData() {
  const double n = static_cast<double>(run()->shownMatrices()->kernel.rows());
  plot()->xAxis->setRange(0.5, n + 0.5);
  plot()->yAxis->setRange(0.5, n + 0.5);
}

std::int64_t HeatMapPlot::newestStep(const RunHistory& run) const { return run.matrices ? run.matrices->step : -1; }

QString HeatMapPlot::emptyText() const {
  return run() && run()->matrices ? QString() : waitingText(tr("the kernel between the probe samples"));
}

PlotTable HeatMapPlot::table() const {
  const KernelMatrices* matrices = run() ? run()->shownMatrices() : nullptr;
  if (!matrices) return {};
  PlotTable table{
      {QStringLiteral("i"), QStringLiteral("j"), QStringLiteral("sample_i"), QStringLiteral("sample_j"), QStringLiteral("value")},
      std::vector<std::vector<double>>(5)};
  const MatrixD& matrix = shown(*matrices);
  const std::vector<Index>& order = matrices->order->samples;
  for (std::size_t i = 0; i < order.size(); ++i)
    for (std::size_t j = 0; j < order.size(); ++j) {
      const double row[] = {static_cast<double>(i + 1), static_cast<double>(j + 1), static_cast<double>(order[i] + 1),
                            static_cast<double>(order[j] + 1), matrix(order[i], order[j])};
      for (std::size_t column = 0; column < 5; ++column) table.columns[column].push_back(row[column]);
    }
  return table;
}

}  // namespace gatescope
