// What plots tell each other through the grid: where one points, which sample is chosen, what has to be measured for
// them.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/plot_grid.h"

namespace gatescope {

void PlotGrid::connectPanel(RunPlot& panel) {
  connect(&panel, &RunPlot::pointed, this, [this, &panel](double x) { link(panel, x); });
  connect(&panel, &RunPlot::wantsChanged, this, &PlotGrid::updateOrder);
  connect(&panel, &RunPlot::sampleChosen, this, &PlotGrid::setSample);
}

void PlotGrid::link(const RunPlot& pointed, double x) {
  if (pointed.sharedAxis().isEmpty()) return;
  for (RunPlot* panel : m_panels)
    if (panel != &pointed && panel->sharedAxis() == pointed.sharedAxis() && panel->isSeen()) panel->linkTo(x);
}

void PlotGrid::setSample(Index sample) {
  m_sample = sample;
  updateOrder();
}

void PlotGrid::setPace(double stepsPerSecond) {
  for (RunPlot* panel : m_panels) panel->setPace(stepsPerSecond);
}

void PlotGrid::watchAll() {
  m_watchesAll = true;
  updateOrder();
}

void PlotGrid::wantDraws(bool wanted) {
  m_wantsDraws = wanted;
  updateOrder();
}

// Looked at again with every refresh: a plot may have been scrolled out of sight or hidden.
void PlotGrid::updateOrder() {
  InspectionOrder order;
  order.boundaryLayer = -1;
  order.sample = m_sample;
  order.draws = m_wantsDraws;
  for (const RunPlot* panel : m_panels) {
    const InspectionOrder own = panel->wants();
    if (!own.any() || !(m_watchesAll || panel->isSeen())) continue;
    order.units = order.units || own.units;
    order.gates = order.gates || own.gates;
    order.map = order.map || own.map;
    order.images = order.images || own.images;
    order.draws = order.draws || own.draws;
    if (own.map) order.boundaryLayer = std::max(order.boundaryLayer, own.boundaryLayer);
  }
  if (order == m_inspection) return;
  m_inspection = order;
  emit orderChanged(order);
}

}  // namespace gatescope
