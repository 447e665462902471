// Published numbers beside a study's: bars and a table.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/study/published.h"

class QTableWidget;

namespace gatescope {

class StudyModel;
class StudyPublishedPlot;

/// Of use where a number is of a point of the study. The model outlives it. GUI thread.
class StudyPublished : public QWidget {
  Q_OBJECT
 public:
  explicit StudyPublished(const StudyModel& model, QWidget* parent);

  /// Of these it shows the ones that are of the study.
  void setNumbers(std::vector<PublishedNumber> numbers);
  /// More points, or another study. Cost: numbers · points of the sweep.
  void renew();
  bool isOfUse() const { return !m_rows.empty(); }
  const std::vector<PublishedComparison>& comparisons() const { return m_rows; }
  StudyPublishedPlot& plot() { return *m_plot; }
  QTableWidget& table() { return *m_table; }

 private:
  void fillTable();

  const StudyModel& m_model;
  std::vector<PublishedNumber> m_numbers;
  std::vector<PublishedComparison> m_rows;
  StudyPublishedPlot* m_plot;
  QTableWidget* m_table;
};

}  // namespace gatescope
