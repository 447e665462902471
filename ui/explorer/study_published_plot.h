// Published numbers beside what a study measured, as bars.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "core/study/published.h"
#include "ui/explorer/study_panel.h"

class QCPBars;

namespace gatescope {

/// For each place of the study that somebody reports a number of: a bar per source and one of what was measured, each
/// with its standard deviation, and a cross over measured ones that are outside of 3 σ of a source's.
class StudyPublishedPlot : public StudyPanel {
  Q_OBJECT
 public:
  explicit StudyPublishedPlot(const StudyModel& model, QWidget* parent = nullptr);

  /// Shows those of the first one's measure.
  void setComparisons(std::vector<PublishedComparison> rows);
  /// What somebody calls it, else the settings of it that vary: "FRNPF(II)".
  QString placeName(const PublishedComparison& row) const;
  /// Place, means, standard deviations and runs of each source and of what was measured, and how many σ they differ.
  PlotTable table() const override;

 protected:
  void rebuild() override;
  void updateData() override;
  void followData() override;
  QString emptyText() const override;
  QString readoutAt(const QPointF& position) const override;

 private:
  /// The bars of one source, or of what was measured.
  struct Group {
    QString name;
    std::vector<double> x, mean, deviation;
    std::vector<QString> text;
  };
  void group();
  void add(Group& group, std::size_t place, double mean, double deviation, int runs) const;
  QColor colourOf(std::size_t group) const;

  std::vector<PublishedComparison> m_rows;
  QStringList m_places;
  std::vector<Group> m_groups;  ///< sources in their order, then what was measured
  std::vector<double> m_outside;
};

}  // namespace gatescope
