// The eigenvalues at one place of a study.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/study_panel.h"
#include "ui/plots/panel/series.h"

namespace gatescope {

/// The fraction of eigenvalues of K_0 at or below ρ (ECDF): every seed faint, all seeds together, and dotted what
/// theory expects. Eigenvalues are divided by their mean, so that places can be compared; white is a step at 1.
class StudySpectrumPlot : public StudyPanel {
  Q_OBJECT
 public:
  explicit StudySpectrumPlot(const StudyModel& model, QWidget* parent = nullptr);

  void setPosition(const StudyPosition& position);
  const StudyPosition& position() const { return m_position; }
  void studyChanged() override;
  /// Each seed's eigenvalues and theory's, descending, as measured.
  PlotTable table() const override;

 protected:
  void rebuild() override;
  void updateData() override;
  void followData() override;
  QString shownPart() const override;
  QString emptyText() const override;
  QString readout(const QString& name, double x, double y) const override;

 private:
  std::vector<const StudyPoint*> points() const;
  void wearColour(const QColor& colour);
  StudyPosition m_position;
  std::vector<QCPGraph*> m_seeds;  ///< owned by the plot, as the others
  QCPGraph* m_all = nullptr;
  QCPGraph* m_theory = nullptr;
};

/// Steps up by 1/n at each value over their mean, ascending; values ≤ 0 lie left of the logarithmic axis, but count.
Series relativeDistribution(std::vector<double> values);

}  // namespace gatescope
