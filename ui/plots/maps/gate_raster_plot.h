// The gates of all probe samples at one step.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/panel/plot_panel.h"

class QComboBox;
class QCPAbstractItem;

class QCPItemText;

namespace gatescope {

class CellMap;

/// Rows: probe samples, by class; columns: units, of all hidden layers side by side or of one. Amber: open; background:
/// closed.
class GateRasterPlot : public PlotPanel {
  Q_OBJECT
 public:
  /// More columns than this are averaged.
  static constexpr Index kMostColumns = 2000;
  /// Of more probe samples than this some are shown, evenly spread.
  static constexpr Index kMostSamples = 300;

  explicit GateRasterPlot(QWidget* parent = nullptr);
  /// Hidden layer from 0; −1: all.
  void setLayer(int layer);
  int layer() const { return m_layer; }
  /// Units of a layer by how many samples they are open for, instead of by number.
  void setSorted(bool sorted);
  bool isSorted() const { return m_sorted; }
  /// One row per sample and unit, all numbers from 1: sample, class, layer, unit, gate. Class is empty where there are
  /// none.
  PlotTable table() const override;
  InspectionOrder wants() const override;

 protected:
  void rebuild() override;
  void updateData() override;
  void followData() override;
  std::int64_t newestStep(const RunHistory& run) const override;
  QString emptyText() const override;
  QString readoutAt(const QPointF& position) const override;
  void clickedAt(const QPointF& position) override;

 private:
  /// The columns of one layer: units in the order shown, m_perColumn to a column.
  struct Strip {
    std::size_t layer = 0;
    Index firstColumn = 0, columns = 0;
    std::vector<Index> units;
  };
  void addTools();
  void arrange();
  void fillMap();
  void drawBorders();
  void showAxes();
  void showWords();
  void markSample();
  void listLayers();
  Index sampleAt(double y) const;  ///< −1: none
  int classOf(Index sample) const;
  QComboBox* m_layers;
  QToolButton* m_sort;
  int m_layer = -1;
  bool m_sorted = false;
  std::shared_ptr<const GateRaster> m_raster;  ///< what is drawn
  Inspection m_picture;
  ProbeOrder m_order;  ///< of the samples that are shown
  std::vector<Strip> m_strips;
  Index m_columns = 0, m_perColumn = 1;
  CellMap* m_map = nullptr;                 ///< owned by the plot
  QCPItemText* m_mark = nullptr;            ///< beside the chosen sample; owned by the plot
  std::vector<QCPAbstractItem*> m_borders;  ///< owned by the plot
};

}  // namespace gatescope
