// The plots side by side: as many columns as the width allows; more than fit are scrolled to.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QWidget>
#include <vector>

#include "ui/grid/plot_links.h"
#include "ui/plots/panel/run_plot.h"
#include "ui/plots/panel/title_row.h"
#include "ui/plots/plot_registry.h"

class QAction;
class QKeyEvent;
class QRubberBand;
class QScrollArea;
class QSplitter;

namespace gatescope {

/// Owns one panel per row of plotTable(). Plots can be hidden, resized and moved, by menu or by dragging their title;
/// nothing floats. The wheel zooms in a plot; over titles, the scroll bar, and with Shift everywhere it scrolls. GUI
/// thread.
class PlotGrid : public QWidget {
  Q_OBJECT
 public:
  explicit PlotGrid(QWidget* parent = nullptr);

  /// In the order of plotTable().
  const std::vector<RunPlot*>& panels() const { return m_panels; }
  /// One checkable action per plot, for menus, in the same order; data() is the plot's id.
  const std::vector<QAction*>& plotActions() const { return m_actions; }
  bool isShown(const PlotPanel& panel) const;
  /// The plots that are chosen, in reading order.
  std::vector<PlotPanel*> shownPanels() const;
  /// One plot takes the room of all, and the others wait; null puts them back as they were.
  void enlarge(PlotPanel* panel);
  PlotPanel* enlarged() const { return m_enlarged; }
  int columns() const;

  void setRuns(const RunHistory* run, const OtherRuns& others);
  void setTheme(const Theme& theme);
  /// What the plots tell each other, and what is measured for them.
  PlotLinks& links() { return *m_links; }
  void setPace(double stepsPerSecond);
  /// Draws what is new in visible plots.
  void refresh();
  /// For an audience: the first plots only, as many as can be read from afar, without tools and without scrolling.
  void setForAudience(bool audience);
  /// The plots of the start, all the same size, all following their data.
  void resetLayout();
  /// Shows `panel` if need be and scrolls to it.
  void reveal(PlotPanel& panel);

  void move(PlotPanel& panel, TitleRow::Move where);
  /// `panel` takes the place of `target`.
  void moveTo(PlotPanel& panel, PlotPanel& target);

  /// Which plots, in what order, sizes and modes: what a layout keeps.
  QJsonObject arrangement() const;
  /// Plots that this version does not know are left out. False, and nothing changes, when none is left.
  bool setArrangement(const QJsonObject& arrangement);

 signals:
  void changeSuggested(const gatescope::Suggestion& suggestion);  ///< an empty plot offers it, and somebody took it
  void arranged();                                                ///< plots came, went or moved

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void addPanel(const PlotRow& row);
  void connectTitle(PlotPanel* panel);
  void matchFont();
  void arrange();
  void showPlots(const std::vector<RunPlot*>& shown);
  std::vector<PlotPanel*> panelsOnScreen() const;
  void takeAway(const std::vector<PlotPanel*>& shown);
  bool showsAll() const { return !m_enlarged && !m_audience; }
  void keepSizes();
  bool plotKey(QObject* plot, const QKeyEvent& key);
  PlotPanel* panelAt(const QPoint& globalPosition) const;
  void markDrop(const PlotPanel* target);

  std::vector<RunPlot*> m_panels, m_order;  ///< m_order: hidden ones keep their place
  std::vector<QAction*> m_actions;
  PlotLinks* m_links;
  bool m_audience = false;
  PlotPanel* m_enlarged = nullptr;
  QJsonObject m_sizes;  ///< of the plots as they were before one was enlarged or an audience came
  QScrollArea* m_area;
  QSplitter* m_rows = nullptr;
  QRubberBand* m_mark = nullptr;
  int m_columns = 0;
  bool m_quiet = false;  ///< several plots come and go: arranged once, at the end
};

}  // namespace gatescope
