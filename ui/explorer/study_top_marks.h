// Places of a study whose value is infinite: marks at the top of the plot.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <vector>

#include "ui/explorer/study_looks.h"
#include "ui/explorer/study_panel.h"

namespace gatescope {

/// Above every axis, whatever it shows: the curve's mark at the top edge, one below the other where several curves have
/// one there, and what it means under them: "never reached". Owned by its plot.
class StudyTopMarks : public QCPLayerable {
 public:
  struct Place {
    double x = 0;
    StudyLook look;
    StudyPosition position;
  };
  explicit StudyTopMarks(QCustomPlot* plot);
  /// Ascending in x; those of one x below each other in this order.
  void setPlaces(std::vector<Place> places, const QString& word, const QColor& colour);
  const std::vector<Place>& places() const { return m_places; }
  QString word() const { return m_word; }
  /// Where mark `i` is drawn.
  QPointF pixel(std::size_t i) const;

 protected:
  void applyDefaultAntialiasingHint(QCPPainter*) const override {}
  void draw(QCPPainter* painter) override;

 private:
  double rowHeight() const;
  std::vector<Place> m_places;
  QString m_word;
  QColor m_colour;
};

}  // namespace gatescope
