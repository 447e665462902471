// Over the size of a header: what every plot is asked for, and what it may override and call, is one interface.
// A plot as a widget: title row with Follow switch and menu, and a QCustomPlot under it. Base of every plot.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimer>
#include <QWidget>
#include <cstdint>

#include "ui/base/theme.h"
#include "ui/figure/figure.h"
#include "ui/plots/panel/plot_mode.h"
#include "ui/plots/panel/plot_table.h"

class QCPAxis;
class QCPGraph;
class QComboBox;
class QCustomPlot;

namespace gatescope {

class AxisTitles;
class CentredMessage;
class CurveLegend;
class LayerLadder;
class ModeChooser;
class NoteLine;
class PlotView;
class TitleRow;
struct Series;
struct Window;

/// View, title, modes, zoom, Follow, theme, export and the empty-state message; subclasses fill the plot. It knows
/// nothing of what the numbers are of: see RunPlot and StudyPanel. GUI thread only.
class PlotPanel : public QWidget {
  Q_OBJECT
 public:
  PlotPanel(QString id, const QString& title, QWidget* parent = nullptr);
  ~PlotPanel() override;

  QString id() const { return m_id; }  ///< "loss": file names, layouts
  QString title() const;               ///< "Loss": on screen, as its mode calls it
  QCustomPlot* plot() const;

  /// Draws what is new, if any of it is seen: one queued replot. Called by the display timer. Returns whether a replot
  /// was queued.
  bool refresh();
  /// Visible, and not scrolled out of sight.
  bool isSeen() const;
  void setTheme(const Theme& theme);
  const Theme& theme() const { return m_theme; }

  bool follows() const { return m_follows; }  ///< the axes follow the data
  void setFollows(bool follows);              ///< zooming or panning by hand switches it off

  /// What can be chosen in the title; empty where there is no choice.
  const PlotModes& modes() const;
  QString modeId() const;  ///< of the mode that is shown; "" without modes
  /// As if the user had chosen it. An id that no run offers changes nothing; one that another run does is shown with
  /// that run.
  void chooseMode(const QString& id);
  bool hasLogSwitch() const;
  bool isLogarithmic() const;  ///< the scale of the mode, or what the Log switch says since
  void setLogarithmic(bool logarithmic);

  void setQuiet(bool quiet);  ///< for an audience: without tools in its title
  void linkTo(double x);      ///< another plot of this axis is pointed at here; NaN: no longer
  /// Takes the newest data though hidden, so that table() speaks of them.
  void catchUp();
  /// How often it took new data: as long as it stays the same, so does table().
  std::uint64_t drawings() const { return m_drawings; }
  /// Everything drawn, in full precision, for CSV and the clipboard.
  virtual PlotTable table() const = 0;

  /// From here to endExport() the plot shows its newest data, though hidden, in the look of a file: smooth lines, no
  /// crosshair, and of `figure` the words, the ghost, the axes and the place of the legend. The axis ranges are those
  /// of the screen where `figure` says nothing of them. `wraps`: long titles of axes go on in a second line, for those
  /// who draw more than once. Not nested.
  void beginExport(const Theme& theme, const Figure& figure = {}, bool wraps = false);
  void endExport();
  /// One line that tells where the numbers come from.
  virtual QString settingsLine() const = 0;
  /// What a file of the plot remembers.
  virtual FigureOrigin origin() const;
  CurveLegend& legend() const { return *m_legend; }
  LayerLadder& ladder() const { return *m_ladder; }
  /// Ranges as if they had been set by hand; absent limits stay. Both axes no longer follow.
  void setLimits(const AxisChoice& x, const AxisChoice& y);

 signals:
  void followChanged(bool follows);
  /// "png", "svg", "pdf", "csv", "tex"; "clipboard" and "latex" copy, "figure" asks for all choices.
  void exportRequested(const QString& format);
  void pointed(double x);  ///< the pointer is at this x; NaN: no longer

 protected:
  /// What has come since the plot was fed.
  enum class News { None, Data, Everything };

  /// Rebuilds graphs when the data are of another kind or the theme changed.
  virtual void rebuild() = 0;
  /// Feeds the data to the graphs.
  virtual void updateData() = 0;
  /// Sets the axis ranges from the data; called when following.
  virtual void followData() = 0;
  /// What would fill an empty plot; "" when it has data.
  virtual QString emptyText() const = 0;
  /// Looked at before each drawing: Data feeds, Everything rebuilds before.
  virtual News readNews();
  /// What lies over the data, whatever they are.
  virtual void drawMarks();
  /// It was drawn: with curves, or empty.
  virtual void pictureDrawn(bool empty) { static_cast<void>(empty); }
  /// Whether the run before is drawn, where it is there; asked for before a rebuild.
  virtual void showGhost(bool shown);
  /// Another mode was chosen.
  virtual void modeChosen() { contentChanged(); }

  /// Text under the pointer for a sample of the curve `name`.
  virtual QString readout(const QString& name, double x, double y) const;
  /// The value alone, for a line of several.
  virtual QString valueAt(const QString& name, double x, double y) const;
  /// Text for a place in axis coordinates where no curve is near; "" for none.
  virtual QString readoutAt(const QPointF& position) const;
  /// What the place `x` of an axis is that plots share; "" where they do not. A pointer in one of them reads in all.
  virtual QString axisText(double x) const;
  /// What a plot without curves has at `x` of such an axis, line by line.
  virtual QStringList valuesAt(double x) const;
  /// What is marked at a pixel of the x axis; "" for nothing.
  virtual QString markText(double pixel) const;
  /// A click (no drag) at a place in axis coordinates.
  virtual void clickedAt(const QPointF& position);
  /// A double click at a pixel of the plot; true: it meant something there, so the axes stay.
  virtual bool doubleClickedAt(const QPointF& pixel);

  void setTitle(const QString& title);
  void contentChanged();  ///< something else is shown now: rebuilds, feeds and follows
  void dataChanged();     ///< there are more data: feeds and follows
  void discard();         ///< the next refresh() rebuilds, whatever the data say

  /// Puts a widget into the title row; the panel owns it.
  void addTool(QWidget* tool);
  void setToolShown(QWidget* tool, bool shown);
  /// What the plot can show, not empty, and which of it is shown. Draws nothing.
  void setModes(PlotModes modes, int position = 0);
  /// Only the first of these can be chosen now; see ModeChooser.
  void offerModes(int count, int instead = 0);
  /// A box in the title row to choose between the modes.
  QComboBox* addModeBox(const QString& name, const QString& help);
  /// A "Log" switch of the y axis in the title row.
  void addLogSwitch();
  int modePosition() const;  ///< among modes()
  void chooseModeAt(int position);

  /// Newest numbers, in the title row; `brief` where these have no room.
  void setValues(const QString& text, const QString& brief = {});
  void setNote(const QString& text);  ///< small text under the axes; "" = none
  QCPGraph* addCurve(const QString& name, const QPen& pen);
  void setAxes(const QString& x, bool logX, bool wholeX, const QString& y, bool logY);
  /// What is seen of the x axis: all of it when following. thinned() keeps what lies in it.
  Window window() const;
  bool hasLogarithmicX() const;
  /// What a graph of about `points` points shows of a series: on logarithmic axes values ≤ 0 are gaps.
  Series drawable(const Series& series, int points) const;
  void layOut();  ///< all parts of the picture, within its drawing
  /// No more numbers along the axes than there is room for.
  void fitAxes();
  /// Feeds a graph with drawable(), as a subclass likes to show it.
  virtual void feed(QCPGraph* graph, const Series& series, int points);
  /// As it is, whatever a subclass does to others.
  void feedAsIs(QCPGraph* graph, const Series& series, int points);

  void showEvent(QShowEvent* event) override;

 private:
  void showTitle();
  void composePicture();
  void connectView();
  /// Brings the graphs up to date; false when nothing is new.
  bool synchronise();
  /// What is drawn is the newest; if not, it will be soon.
  bool isCurrent();
  void refreshSoon();
  void tellNewest();
  void movedByHand();
  void wear(const Theme& theme);
  void askLimits(QCPAxis* axis);

  QString m_id, m_title, m_noteText;
  TitleRow* m_row;
  PlotView* m_view;
  ModeChooser* m_modes;
  // In the picture, owned by the view: from top to bottom.
  NoteLine* m_pageTitle;
  CurveLegend* m_legend;
  LayerLadder* m_ladder;
  NoteLine* m_note;
  NoteLine* m_pageFoot;
  CentredMessage* m_message;
  AxisTitles* m_axisTitles;
  Theme m_theme;
  /// What the screen has while an export has something else.
  struct Screen {
    Theme theme;
    bool follows = true;
    double ranges[4] = {};  ///< of x, then of y
  };
  Screen m_screen;
  bool m_follows = true;
  bool m_stale = true;     ///< graphs have to be rebuilt whatever the data say
  bool m_unfed = false;    ///< the window moved: feed again
  bool m_setting = false;  ///< ranges change because of us, not by hand
  std::uint64_t m_drawings = 0;
  QTimer m_telling{this};
};

}  // namespace gatescope
