// The training losses of a study by depth.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/loss_curve.h"
#include "ui/explorer/study_panel.h"

class QCPGraph;

namespace gatescope {

/// The loss against the step for one variant, width and whatever else varies: a curve per depth from shallow to deep on
/// the layers' scale, the median over seeds with its quartiles as a band.
class StudyTrainingPlot : public StudyPanel {
  Q_OBJECT
 public:
  explicit StudyTrainingPlot(const StudyModel& model, QWidget* parent = nullptr);

  /// Shows all depths at this place.
  void setPosition(const StudyPosition& position);
  /// Whether this study has curves, now or once they are measured.
  bool isOfUse() const;
  void studyChanged() override;
  /// The step, and each depth's median and quartiles.
  PlotTable table() const override;

 protected:
  void rebuild() override;
  void updateData() override;
  void followData() override;
  QString shownPart() const override;
  QString emptyText() const override;
  QString readout(const QString& name, double x, double y) const override;

 private:
  struct Depth {
    QString name;  ///< "d = 8"
    LossBand band;
    QCPGraph *median = nullptr, *low = nullptr, *high = nullptr;  ///< owned by the plot
  };
  void draw(const Depth& depth);
  QString divergences() const;
  StudyPosition m_position;
  std::vector<Depth> m_depths;
};

}  // namespace gatescope
