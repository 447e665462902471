// A live plot: title row with Follow switch and menu, and a QCustomPlot under it. Base of every plot.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <functional>
#include <memory>
#include <vector>

#include "ui/base/theme.h"
#include "ui/plots/panel/plot_table.h"
#include "ui/run/run_history.h"
#include "ui/run/shown_runs.h"

class QCPGraph;
class QCustomPlot;
class QToolButton;

namespace gatescope {

class CurveLegend;
class LayerLadder;
struct Extent;
struct Series;
struct Window;

/// GUI thread only. Subclasses fill the plot; zoom, pan, Follow, theme, export and the empty-state message live here.
class PlotPanel : public QWidget {
  Q_OBJECT
 public:
  PlotPanel(QString id, QString title, QWidget* parent = nullptr);

  QString id() const;     ///< "loss": file names, layouts
  QString title() const;  ///< "Loss": on screen
  QCustomPlot* plot() const;

  /// The run to draw, and those to compare it with. All outlive the panel's use of them.
  void setRuns(const RunHistory* run, const OtherRuns& others);
  /// Draws what is new, if any of it is seen: one queued replot. Called by the display timer. Returns whether a replot
  /// was queued.
  bool refresh();
  /// Visible, and not scrolled out of sight.
  bool isSeen() const;
  void setTheme(const Theme& theme);
  const Theme& theme() const;

  bool follows() const;           ///< the axes follow the data
  void setFollows(bool follows);  ///< zooming or panning by hand switches it off

  /// Name of the x axis, where other plots have the same: "step". A pointer in one of them points in all.
  virtual QString sharedAxis() const { return {}; }
  /// Steps per second that the user wants; 0: as many as there are. For plots that show a step in stages.
  virtual void setPace(double stepsPerSecond);
  void setQuiet(bool quiet);  ///< for an audience: without tools in its title
  void linkTo(double x);      ///< another plot of this axis is pointed at here; NaN: no longer
  /// Takes the newest data though hidden, so that table() speaks of them.
  void catchUp();
  /// Everything drawn, in full precision, for CSV and the clipboard.
  virtual PlotTable table() const = 0;
  /// What of the network's inside this plot draws; it is measured only while the plot is seen.
  virtual InspectionOrder wants() const { return {}; }

  /// From here to endExport() the plot shows its newest data, though hidden, in the look of a file: smooth lines, title
  /// and settings in the picture, no crosshair. The axis ranges stay. Not nested.
  void beginExport(const Theme& theme);
  void endExport();
  /// One line that tells which run this is: variant, d, w, data, seed.
  virtual QString settingsLine() const;

 signals:
  void followChanged(bool follows);
  void exportRequested(const QString& format);  ///< "png", "svg", "pdf", "csv", "clipboard"
  void pointed(double x);  ///< the pointer is at this x; NaN: no longer. For plots with the same sharedAxis()
  void wantsChanged();     ///< wants() answers something else now
  void sampleChosen(gatescope::Index sample);  ///< a probe sample was clicked: all plots that show one show it

 protected:
  /// Rebuilds graphs when the run changed (number of layers, settings) or the theme did.
  virtual void rebuild() = 0;
  /// Feeds the data of run() and others() to the graphs.
  virtual void updateData() = 0;
  /// Sets the axis ranges from the data; called when following.
  virtual void followData() = 0;
  /// Step of the newest sample that this plot draws of `run`, −1 without: nothing is redrawn until it changes.
  virtual std::int64_t newestStep(const RunHistory& run) const = 0;
  /// What would fill an empty plot; "" when it has data.
  virtual QString emptyText() const = 0;

  /// Text under the pointer for a sample of the curve `name`.
  virtual QString readout(const QString& name, double x, double y) const;
  /// Text for a place in axis coordinates where no curve is near; "" for none.
  virtual QString readoutAt(const QPointF& position) const;
  /// A click (no drag) at a place in axis coordinates.
  virtual void clickedAt(const QPointF& position);
  /// A double click at a pixel of the plot; true: it meant something there, so the axes stay.
  virtual bool doubleClickedAt(const QPointF& pixel);

  const RunHistory* run() const;
  const OtherRuns& others() const;
  QString named(
      const QString& curve) const;  ///< a curve of the run that is watched, with the run's name where it has one

  /// The subclass shows something else now (mode, scale): rebuild, feed and follow again.
  void contentChanged();
  void dataChanged();  ///< there are more data than a run tells of: feeds and follows again
  /// Puts a widget into the title row; the panel owns it.
  void addTool(QWidget* tool);
  /// A "Log" switch of the y axis in the title row.
  QToolButton* addLogSwitch();
  /// Menu with logarithmic steps and smoothing, for curves over steps; feed() and setStepAxis() then follow it.
  void addStepTools();
  bool hasLogarithmicSteps() const;
  void setStepAxis(const QString& y, bool logY);  ///< setAxes() with the optimiser step below
  void setValues(const QString& text);            ///< newest numbers, in the title row
  void setNote(const QString& text);              ///< small text under the axes; "" = none
  CurveLegend& legend() const;
  LayerLadder& ladder() const;
  QCPGraph* addCurve(const QString& name, const QPen& pen);
  void setAxes(const QString& x, bool logX, bool wholeX, const QString& y, bool logY);
  /// What is seen of the x axis: all of it when following. thinned() keeps what lies in it.
  Window window() const;
  /// Feeds a thinned series; on logarithmic axes values ≤ 0 become gaps. With smoothing the graph shows the mean, and
  /// the measured values stay beside it, faint.
  void feed(QCPGraph* graph, const Series& series, int points);
  /// Follows curves over steps: x from 0 to a round number of steps, y to round limits around `y`, on a logarithmic
  /// axis with at most two decades more for `otherY`, that of the runs beside.
  void followSteps(const Extent& y, const Extent& otherY);
  /// Why there is nothing yet, by the run's phase; `what` says what would fill the plot.
  QString waitingText(const QString& what) const;

  void showEvent(QShowEvent* event) override;

 private:
  void composePicture();
  /// Brings the graphs up to date; false when nothing is new.
  bool synchronise();
  void movedByHand();
  void feedRaw(QCPGraph* graph, const Series& series);
  void showPastView();
  struct Private;
  std::unique_ptr<Private> m_private;

 public:
  /// Weight of the past in curves over steps, 0 (none) to below 1: exponential mean, bias-corrected.
  void setSmoothing(double weight);
  double smoothing() const;
  void setLogarithmicSteps(bool logarithmic);
  ~PlotPanel() override;
};

}  // namespace gatescope
