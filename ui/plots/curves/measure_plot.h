// Numbers of the kernel frames over steps: one plot for every group of measures.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "ui/plots/panel/run_plot.h"

namespace gatescope {

/// One curve of a view. Its pen says what it means in every plot.
struct MeasureCurve {
  enum class Look { Train, Test, Theory, Initial };
  QString column;   ///< "kernel_distance": CSV
  QString name;     ///< in the legend
  QString formula;  ///< under the pointer
  Look look = Look::Train;
  std::function<double(const KernelFrame&)> value;
  QString absent = {};  ///< what a frame without a value is: "singular"
};

/// A row of kernelMeasures() as a curve.
MeasureCurve measured(const char* key, MeasureCurve::Look look);

/// Curves that share an axis.
struct MeasureView {
  PlotMode mode;
  QString axis;
  std::vector<MeasureCurve> curves;
  /// Small text under the axes for the newest frame; may be empty.
  std::function<QString(const RunHistory&, const KernelFrame&)> note;
};

/// What a plot of these views can show.
PlotModes modesOf(const std::vector<MeasureView>& views);

/// x: optimiser step; y: the measures of the chosen view; the run before is faint, of an ensemble
/// medians on the bands of their quartiles. A frame that has no value is a gap.
/// GUI thread.
class MeasurePlot : public RunPlot {
  Q_OBJECT
 public:
  MeasurePlot(const QString& id, const QString& title, std::vector<MeasureView> views, QWidget* parent = nullptr);
  int view() const { return modePosition(); }
  void setView(int view) { chooseModeAt(view); }
  QString sharedAxis() const override { return QStringLiteral("step"); }
  /// All views' measures, whatever is shown.
  PlotTable table() const override;

 protected:
  void rebuild() override;
  void updateData() override;
  void followData() override;
  std::int64_t newestStep(const RunHistory& run) const override;
  QString emptyText() const override;
  QString readout(const QString& name, double x, double y) const override;

 private:
  const MeasureView& shownView() const { return m_views[static_cast<std::size_t>(view())]; }
  QPen pen(MeasureCurve::Look look) const;
  bool draws(const RunHistory& run) const;
  void showValues();
  void showNote();
  std::vector<MeasureView> m_views;
  std::vector<RunCurve*> m_curves;
  std::vector<std::vector<RunCurve*>> m_others;  ///< of each run beside
};

}  // namespace gatescope
