// What the curves of a study say in text and as a table.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/explorer/study_line.h"
#include "ui/plots/panel/plot_table.h"

namespace gatescope {

/// For one measure against one setting. Keeps references: for use while they stand still.
class StudyCurvesText {
 public:
  StudyCurvesText(const StudyModel& model, const std::vector<StudyLine>& lines, QString measure, QString xAxis)
      : m_model(model), m_lines(lines), m_measure(std::move(measure)), m_xAxis(std::move(xAxis)) {}

  /// Best depths, knees, and what is left out; "" when there is nothing to say.
  QString notes() const;
  /// What would fill the plot; "" when there is something on it.
  QString emptyText() const;
  QString readout(const QString& name, double x, double y) const;
  PlotTable table() const;

 private:
  std::size_t x() const { return m_model.axis(m_xAxis.toStdString()); }
  bool isBestDepth() const;
  QString bestDepths() const;
  QString knees() const;
  QString leftOut() const;
  const StudyModel& m_model;
  const std::vector<StudyLine>& m_lines;
  QString m_measure, m_xAxis;
};

}  // namespace gatescope
