// A study's measure against depth, width, p or n.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/study_line.h"
#include "ui/explorer/study_panel.h"

class QComboBox;
class QCPItemStraightLine;

namespace gatescope {

class StudyCurvesText;
class StudyTopMarks;

/// One curve per variant, width and whatever else varies: the median over seeds with its quartiles as a band; dotted
/// what theory expects; upright lines at the knee d* = 1 + ln n/ln(1/p). Singular kernels and steps that never come are
/// marked at the top, whatever the axis shows, and counted under the axes.
class StudyCurvesPlot : public StudyPanel {
  Q_OBJECT
 public:
  /// Measure "best_depth": where the median condition number is smallest.
  static constexpr auto kBestDepth = "best_depth";

  explicit StudyCurvesPlot(const StudyModel& model, QWidget* parent = nullptr);

  QString measure() const;
  void setMeasure(const QString& id);
  /// The setting below: a key of fields().
  QString xAxis() const;
  void setXAxis(const QString& key);
  QComboBox* measureChoice() const { return m_measures; }
  QComboBox* axisChoice() const { return m_axes; }
  const StudyTopMarks* topMarks() const { return m_topMarks; }

  void studyChanged() override;
  /// Every curve: x, median, quartiles, theory, number of seeds; not only what is in sight.
  PlotTable table() const override;

 signals:
  void measureChanged();

 protected:
  void rebuild() override;
  void updateData() override;
  void followData() override;
  QString emptyText() const override;
  QString readout(const QString& name, double x, double y) const override;
  bool doubleClickedAt(const QPointF& pixel) override;

 private:
  void fillAxes();
  std::size_t x() const { return model().axis(xAxis().toStdString()); }
  bool isBestDepth() const { return measure() == QLatin1String(kBestDepth); }
  void measure(StudyLine& line) const;
  void nameFigure();
  void addLine(const StudyCurve& curve, const StudyLook& look);
  void showTheory();
  void markInfinite();
  void drawKnees();
  StudyCurvesText text() const;
  void pointAt(const QPointF& pixel);
  /// The curve's point nearest to a pixel; empty place when none is near.
  StudyPosition nearest(const QPointF& pixel) const;

  std::vector<StudyLine> m_lines;
  std::vector<QCPItemStraightLine*> m_knees;  ///< owned by the plot
  StudyTopMarks* m_topMarks;                  ///< owned by the plot
  QComboBox* m_measures;
  QComboBox* m_axes;
  StudyPosition m_pointed;
};

}  // namespace gatescope
