// The plots side by side: two in a row, the last of an odd number over the full width; more than fit are scrolled to.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

#include "ui/plots/plot_panel.h"

class QAction;
class QScrollArea;
class QSplitter;

namespace gatescope {

/// Owns one panel per row of plotTable(). Plots can be hidden and resized; nothing floats. GUI thread.
class PlotGrid : public QWidget {
  Q_OBJECT
 public:
  explicit PlotGrid(QWidget* parent = nullptr);

  const std::vector<PlotPanel*>& panels() const { return m_panels; }
  /// One checkable action per plot, for menus.
  const std::vector<QAction*>& plotActions() const { return m_actions; }
  bool isShown(const PlotPanel& panel) const;

  void setRuns(const RunHistory* run, const OtherRuns& others);
  void setTheme(const Theme& theme);
  /// Tells all plots of the same x axis where one of them is pointed at.
  void link(const PlotPanel& pointed, double x);
  /// The probe sample that plots of one sample show, from 0.
  Index sample() const { return m_sample; }
  void setSample(Index sample);
  /// Draws what is new in visible plots.
  void refresh();
  /// The plots of the start, all the same size, all following their data.
  void resetLayout();

 signals:
  void orderChanged(const gatescope::PictureOrder& order);  ///< what the plots that are seen want to draw

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void arrange();
  void connectPanel(PlotPanel& panel);
  void updateOrder();

  std::vector<PlotPanel*> m_panels;
  std::vector<QAction*> m_actions;
  PictureOrder m_order;
  Index m_sample = 0;
  QScrollArea* m_area;
  QSplitter* m_rows = nullptr;
};

}  // namespace gatescope
