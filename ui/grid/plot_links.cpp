// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/plot_links.h"

#include <algorithm>

#include "ui/plots/panel/run_plot.h"

namespace gatescope {

PlotLinks::PlotLinks(QObject* parent) : QObject(parent) {}

void PlotLinks::add(RunPlot& panel) {
  m_panels.push_back(&panel);
  connect(&panel, &RunPlot::pointed, this, [this, pointed = &panel](double x) { link(*pointed, x); });
  connect(&panel, &RunPlot::wantsChanged, this, &PlotLinks::updateOrder);
  connect(&panel, &RunPlot::sampleChosen, this, &PlotLinks::setSample);
}

void PlotLinks::link(const RunPlot& pointed, double x) {
  if (pointed.sharedAxis().isEmpty()) return;
  for (RunPlot* panel : m_panels)
    if (panel != &pointed && panel->sharedAxis() == pointed.sharedAxis() && panel->isSeen()) panel->linkTo(x);
}

void PlotLinks::setSample(Index sample) {
  m_sample = sample;
  updateOrder();
}

void PlotLinks::setNetwork(Index network) {
  m_network = network;
  updateOrder();
}

void PlotLinks::watchAll() {
  m_watchesAll = true;
  updateOrder();
}

void PlotLinks::want(const InspectionOrder& order) {
  m_wanted = order;
  updateOrder();
}

// Looked at again with every refresh: a plot may have been scrolled out of sight or hidden.
void PlotLinks::updateOrder() {
  InspectionOrder order;
  order.boundaryLayer = -1;
  order.sample = m_sample;
  order.member = m_network;
  order.draws = m_wanted.draws;
  order.modes = m_wanted.modes;
  order.predictor = m_wanted.predictor;
  for (const RunPlot* panel : m_panels) {
    const InspectionOrder own = panel->wants();
    // What a kernel predicts is dear: never measured for a plot that nobody sees.
    order.predictor = order.predictor || (own.predictor && panel->isSeen());
    if (!own.any() || !(m_watchesAll || panel->isSeen())) continue;
    order.units = order.units || own.units;
    order.gates = order.gates || own.gates;
    order.map = order.map || own.map;
    order.images = order.images || own.images;
    order.draws = order.draws || own.draws;
    order.modes = order.modes || own.modes;
    order.kernelLayer = std::max(order.kernelLayer, own.kernelLayer);
    if (own.map) order.boundaryLayer = std::max(order.boundaryLayer, own.boundaryLayer);
  }
  if (order == m_order) return;
  m_order = order;
  emit orderChanged(order);
}

}  // namespace gatescope
