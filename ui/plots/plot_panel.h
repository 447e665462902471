// A live plot: title row with Follow switch and menu, and a QCustomPlot under it. Base of every plot.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <functional>
#include <memory>
#include <vector>

#include "ui/run_history.h"
#include "ui/theme.h"

class QCustomPlot;
class QLabel;
class QMenu;
class QToolButton;

namespace gatescope {

/// Columns of numbers with their names: what CSV export and the clipboard write.
struct PlotTable {
  std::vector<QString> names;
  std::vector<std::vector<double>> columns;  ///< may differ in length; absent = NaN
};

/// GUI thread only. Subclasses fill the plot; zoom, pan, Follow, theme, export and the empty-state message live here.
class PlotPanel : public QWidget {
  Q_OBJECT
 public:
  PlotPanel(QString id, QString title, QWidget* parent = nullptr);

  QString id() const;     ///< "loss": file names, layouts
  QString title() const;  ///< "Loss": on screen
  QCustomPlot* plot() const;

  /// The run to draw, and the run before it as a ghost (may be null). Both outlive the panel's use of them.
  void setRuns(const RunHistory* run, const RunHistory* ghost);
  /// Draws what is new, if visible: one queued replot. Called by the display timer. Returns whether a replot was queued.
  bool refresh();
  void setTheme(const Theme& theme);

  bool follows() const;           ///< the axes follow the data
  void setFollows(bool follows);  ///< zooming or panning by hand switches it off

  /// Everything drawn, in full precision, for CSV and the clipboard.
  virtual PlotTable table() const = 0;

 signals:
  void followChanged(bool follows);
  void exportRequested(const QString& format);  ///< "png", "svg", "pdf", "csv", "clipboard"

 protected:
  /// Rebuilds graphs when the run changed (number of layers, settings) or the theme did.
  virtual void rebuild() = 0;
  /// Feeds the data of run() and ghost() to the graphs.
  virtual void updateData() = 0;
  /// Sets the axis ranges from the data; called when following.
  virtual void followData() = 0;
  /// What would fill an empty plot; "" when it has data.
  virtual QString emptyText() const = 0;

  const RunHistory* run() const;
  const RunHistory* ghost() const;
  const Theme& theme() const;

 private:
  struct Private;
  std::unique_ptr<Private> m_private;

 public:
  ~PlotPanel() override;
};

/// One row per plot; adding a plot is adding a pair of files and a row in plot_table.cpp.
struct PlotRow {
  QString id, title, description;
  std::function<PlotPanel*(QWidget* parent)> create;
};
const std::vector<PlotRow>& plotTable();

}  // namespace gatescope
