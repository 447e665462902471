// Which layers the kernel comes from.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/panel/run_plot.h"

namespace gatescope {

class StackedAreas;

/// K^v = Σ_l K_l, K_l of the weights of value layer l with gates held: tr K_l, viridis from first to last layer, beside
/// tr E[K_l] dotted. Of an ensemble medians; bands are quartiles. GUI thread.
class KernelLayersPlot : public RunPlot {
  Q_OBJECT
 public:
  /// Stacked: over steps, one layer on the other, under the line of tr K^v. Layers: over steps, each by itself. Now:
  /// bars by layer at the step that is looked at, E[K_l] as marks.
  enum class Mode { Stacked, Layers, Now };

  explicit KernelLayersPlot(QWidget* parent = nullptr);
  static PlotModes modeTable();  ///< in the order of Mode
  Mode mode() const { return static_cast<Mode>(modePosition()); }
  void setMode(Mode mode) { chooseModeAt(static_cast<int>(mode)); }
  QString sharedAxis() const override { return mode() == Mode::Now ? QString() : QStringLiteral("step"); }
  /// tr K_l and tr E[K_l] of every layer over steps, and tr K^v.
  PlotTable table() const override;

 protected:
  void rebuild() override;
  void updateData() override;
  void followData() override;
  std::int64_t newestStep(const RunHistory& run) const override;
  QString emptyText() const override;
  QString readout(const QString& name, double x, double y) const override;
  QString valueAt(const QString& name, double x, double y) const override;

 private:
  static constexpr std::size_t kNoEdge = static_cast<std::size_t>(-1);
  std::size_t edgeOf(const QString& name) const;  ///< the layer whose upper edge in the stack has this name, or kNoEdge
  QPen layerPen(int layer) const;
  void addOthers();
  void addLayers();
  void updateStack();
  void updateLayers();
  void updateNow();
  void feedTraces(RunCurve& curve, const RunHistory& run, const KernelQuartiles& kernels);
  void feedExpected(std::size_t layer, double value);
  void updateOthers();
  void updateText();
  void followNow();
  double largestTop() const;
  const std::vector<double>& expected() const;

  int m_layers = 0;
  StackedAreas* m_areas = nullptr;    ///< owned by the plot, as all that follows
  std::vector<QCPBars*> m_bars;       ///< one per layer
  std::vector<QCPGraph*> m_expected;  ///< tr E[K_l], or their sums up to l; of Mode::Now one, with all
  std::vector<QCPGraph*> m_edges;     ///< upper edges of all layers in the stack but the last
  std::vector<RunCurve*> m_curves;    ///< of the run: tr K^v, or one per layer
  std::vector<RunCurve*> m_others;    ///< of the runs beside
};

}  // namespace gatescope
