// The numbers of a plot as a table, in a window of its own.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace gatescope {

class PlotPanel;
class PlotTableModel;

/// Not modal. It follows the run while it is seen; whoever is at its last row stays there. Ctrl+C copies what is
/// selected, or all, Ctrl+W or Esc closes. GUI thread.
class PlotTableWindow : public QWidget {
  Q_OBJECT
 public:
  /// `plots`: those to choose from, asked for whenever it comes to the front. They outlive it.
  explicit PlotTableWindow(std::function<std::vector<PlotPanel*>()> plots, QWidget* parent = nullptr);

  /// Comes to the front with the numbers of this plot; without one with those of the plot it had, or the first.
  void showPlot(PlotPanel* panel);
  /// Takes what is new of the plot.
  void refresh();
  void copy() const;

  PlotPanel* plot() const { return m_panel; }
  QTableView& view() { return *m_view; }
  PlotTableModel& model() { return *m_model; }
  QComboBox& choice() { return *m_choice; }

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void buildLayout();
  void addKeys();
  void listPlots();
  void take(PlotPanel* panel);
  void tellSize();
  void matchFont();

  std::function<std::vector<PlotPanel*>()> m_plots;
  PlotPanel* m_panel = nullptr;
  std::uint64_t m_drawings = 0;  ///< of the panel, when its numbers were taken
  PlotTableModel* m_model;
  QTableView* m_view;
  QComboBox* m_choice;
  QPushButton* m_copy;
  QLabel* m_size;
  QTimer m_following{this};
};

}  // namespace gatescope
