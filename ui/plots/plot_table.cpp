// The table of plots.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/eigenvalue_plot.h"
#include "ui/plots/gate_change_plot.h"
#include "ui/plots/loss_plot.h"
#include "ui/plots/plot_panel.h"

namespace gatescope {

namespace {

template <class Plot>
PlotPanel* create(QWidget* parent) {
  return new Plot(parent);
}

}  // namespace

const std::vector<PlotRow>& plotTable() {
  static const std::vector<PlotRow> rows = {
      {QStringLiteral("loss"), QStringLiteral("Loss"), QStringLiteral("Training and test loss over steps."), create<LossPlot>},
      {QStringLiteral("gate_change"), QStringLiteral("Gate change"),
       QStringLiteral("Share of gates that change per step, in each hidden layer."), create<GateChangePlot>},
      {QStringLiteral("eigenvalues"), QStringLiteral("Kernel eigenvalues"),
       QStringLiteral("Spectrum of the tangent kernel: now, at t = 0 and expected by theory."), create<EigenvaluePlot>},
  };
  return rows;
}

}  // namespace gatescope
