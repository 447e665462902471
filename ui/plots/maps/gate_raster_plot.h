// The gates of all probe samples at one step.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/maps/gate_raster_columns.h"
#include "ui/plots/panel/run_plot.h"

class QCPAbstractItem;
class QCPItemText;
class QToolButton;

namespace gatescope {

class CellMap;

/// Rows: probe samples, by class; columns: units, of all hidden layers side by side or of one. Amber: open; background:
/// closed.
class GateRasterPlot : public RunPlot {
  Q_OBJECT
 public:
  /// More columns than this are averaged.
  static constexpr Index kMostColumns = 2000;
  /// Of more probe samples than this some are shown, evenly spread.
  static constexpr Index kMostSamples = 300;

  explicit GateRasterPlot(QWidget* parent = nullptr);
  static PlotModes modeTable(int depth);  ///< all hidden layers, or one of them
  /// Hidden layer from 0; −1: all.
  int layer() const { return modePosition() - 1; }
  /// Units of a layer by how many samples they are open for, instead of by number.
  void setSorted(bool sorted);
  bool isSorted() const { return m_sorted; }
  /// One row per sample, all numbers from 1: training sample, class, gate of each unit. Class is empty where there are
  /// none.
  PlotTable table() const override;
  InspectionOrder wants() const override;

 protected:
  void runChosen(const RunHistory& run) override;
  void rebuild() override;
  void updateData() override;
  void followData() override;
  std::int64_t newestStep(const RunHistory& run) const override;
  QString emptyText() const override;
  QString readoutAt(const QPointF& position) const override;
  void clickedAt(const QPointF& position) override;

 private:
  void addSortSwitch();
  void drawBorders();
  void showAxes();
  void showText();
  void markSample();
  Index sampleAt(double y) const;  ///< −1: none
  QToolButton* m_sort;
  bool m_sorted = false;
  Inspection m_picture;                     ///< what is drawn
  GateRasterColumns m_columns;              ///< of its gates
  CellMap* m_map = nullptr;                 ///< owned by the plot
  QCPItemText* m_mark = nullptr;            ///< beside the chosen sample; owned by the plot
  std::vector<QCPAbstractItem*> m_borders;  ///< owned by the plot
};

}  // namespace gatescope
