// A study's measure over depth × width.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/study_panel.h"

class QComboBox;
class QCPItemText;

namespace gatescope {

class CellMap;
class ColourBar;

/// A cell per depth and width that has come, coloured by the median over seeds, with its number where there is room; ∞
/// where that is infinite. The measure is that of the curves. Where variants, p or n vary, one of them is chosen.
class StudyMapPlot : public StudyPanel {
  Q_OBJECT
 public:
  explicit StudyMapPlot(const StudyModel& model, QWidget* parent = nullptr);

  void setMeasure(const QString& id);
  QComboBox* choice() const { return m_choice; }
  void studyChanged() override;
  /// One row per cell: depth, width, median.
  PlotTable table() const override;

 protected:
  void rebuild() override;
  void updateData() override;
  void followData() override;
  QString shownPart() const override;
  QString emptyText() const override;
  QString readoutAt(const QPointF& position) const override;
  void clickedAt(const QPointF& position) override;
  bool doubleClickedAt(const QPointF& pixel) override;

 private:
  std::size_t depth() const { return model().depth(); }
  std::size_t width() const { return model().width(); }
  const StudyCurve* chosen() const;
  double medianAt(int column, int row) const;
  StudyPosition positionAt(const QPointF& position) const;
  void chooseCells();
  void writeNumbers(double lower, double upper);
  void fitCells();
  void showNumbersThatFit();
  void thinTicks();

  QString m_measure = QStringLiteral("condition");
  std::vector<StudyCurve> m_curves;
  std::vector<std::size_t> m_columns, m_rows;  ///< of the depths and widths those with a point
  int m_stride = 1;                            ///< of the labels of the depths
  QComboBox* m_choice;
  ColourBar* m_bar;
  CellMap* m_map = nullptr;             ///< owned by the plot
  std::vector<QCPItemText*> m_numbers;  ///< owned by the plot
};

}  // namespace gatescope
