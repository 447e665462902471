// A plot of a study: as every plot, but its data are the points of a StudyModel and not a run.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include "core/study/sweep_json.h"
#include "ui/explorer/study_model.h"
#include "ui/plots/panel/plot_panel.h"

namespace gatescope {

/// A place in a study: a curve, and where on the x axis.
struct StudyPosition {
  std::vector<std::size_t> position;  ///< of each axis; that of the seeds does not count
  bool operator==(const StudyPosition&) const = default;
};

/// Says of a place in the study that it was pointed at or opened. The model outlives it. GUI thread.
class StudyPanel : public PlotPanel {
  Q_OBJECT
 public:
  StudyPanel(const StudyModel& model, const QString& id, const QString& title, QWidget* parent)
      : PlotPanel(id, title, parent), m_model(model) {}

  /// Another sweep: everything is built anew.
  virtual void studyChanged() { contentChanged(); }
  /// More points.
  void pointsArrived() { dataChanged(); }
  /// What of the study is shown, and the study.
  QString settingsLine() const override {
    const QString part = shownPart();
    return part.isEmpty() ? m_model.description() : tr("here %1; all: %2").arg(part, m_model.description());
  }
  FigureOrigin origin() const override {
    return {settingsLine(), QByteArray::fromStdString(toJson(m_model.sweep())), {}, {}};
  }

 signals:
  void positionPointed(const gatescope::StudyPosition& position);  ///< the pointer is at this place
  void positionOpened(const gatescope::StudyPosition& position);   ///< a double click

 protected:
  const StudyModel& model() const { return m_model; }
  /// "ReLU, w = 16" where a plot shows one of several; "" where it shows all.
  virtual QString shownPart() const { return {}; }

 private:
  const StudyModel& m_model;
};

}  // namespace gatescope

Q_DECLARE_METATYPE(gatescope::StudyPosition)
