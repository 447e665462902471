// Measures over steps, of the kernel above all: one plot for every group of them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "ui/plots/panel/rhythm.h"
#include "ui/plots/panel/run_plot.h"

namespace gatescope {

/// One curve of a view. Its pen says what it means in every plot.
struct MeasureCurve {
  enum class Look { Train, Test, Theory, Initial, Gates };
  QString column;   ///< "kernel_distance": CSV
  QString name;     ///< in the legend
  QString formula;  ///< under the pointer
  Look look = Look::Train;
  CurveOf values;                                      ///< as measured, without gaps
  QString infinite = {};                               ///< what an infinite value means: "singular"
  bool isAlways = false;                               ///< see KernelMeasure
  Absent without = Absent::HasNoValue;                 ///< what it is on the curve
  Rhythm (*rhythm)(const RunHistory&) = kernelRhythm;  ///< when there are samples
  double scale = 1;                                    ///< 100: drawn in percent
  QString group = {};                          ///< CSV: before its columns, where its steps are others; "network_"
  std::function<QPen(const Theme&)> pen = {};  ///< instead of `look`
  bool isListed = true;                        ///< in the legend and the title
};

/// A number of every kernel frame.
CurveOf ofFrames(std::function<double(const KernelFrame&)> value);
/// A row of kernelMeasures() as a curve.
MeasureCurve measured(const char* key, MeasureCurve::Look look);

/// Curves that share an axis.
struct MeasureView {
  PlotMode mode;
  QString axis;
  std::vector<MeasureCurve> curves;
  std::function<QString(const RunHistory&)> note;  ///< small text under the axes; may be empty
  std::vector<MeasureCurve> beside = {};           ///< of the runs beside; empty: the same curves
  const std::vector<MeasureCurve>& curvesBeside() const { return beside.empty() ? curves : beside; }
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
  /// `help`: of the choice between views.
  MeasurePlot(const QString& id, const QString& title, std::vector<MeasureView> views, const QString& help,
              QWidget* parent);
  int view() const { return modePosition(); }
  void setView(int view) { chooseModeAt(view); }
  QString sharedAxis() const override { return QStringLiteral("step"); }
  /// All views' measures, whatever is shown.
  PlotTable table() const override;

 protected:
  /// Other curves, the modes being the same; drawn with the next rebuild().
  void setViews(std::vector<MeasureView> views) { m_views = std::move(views); }
  const std::vector<RunCurve*>& curves() const { return m_curves; }  ///< of the run that is watched
  const std::vector<std::vector<RunCurve*>>& curvesOfOthers() const { return m_others; }
  /// A curve as it is drawn. `isWatched`: the median of the run that is watched.
  virtual Series drawn(Series series, bool isWatched) const;
  /// What would fill the plot.
  virtual QString subject() const { return title().toLower(); }

  void rebuild() override;
  void updateData() override;
  void followData() override;
  std::int64_t newestStep(const RunHistory& run) const override;
  QString emptyText() const override;
  QString readout(const QString& name, double x, double y) const override;

 private:
  const MeasureView& shownView() const { return m_views[static_cast<std::size_t>(view())]; }
  QPen pen(const MeasureCurve& curve) const;
  CurveOf curveOf(const RunHistory* run, const MeasureCurve& curve) const;
  bool draws(const RunHistory& run) const;
  void appendTable(PlotTable& table, const RunHistory& run, const QString& prefix, bool isWatched) const;
  void showValues();
  QString newestText(const MeasureCurve& curve, const RunCurve& drawn, bool quartiles) const;
  void showNote();
  std::vector<MeasureView> m_views;
  std::vector<RunCurve*> m_curves;
  std::vector<std::vector<RunCurve*>> m_others;  ///< of each run beside
};

}  // namespace gatescope
