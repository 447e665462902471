// Parts of a whole, one on the other.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/panel/plottables.h"

namespace gatescope {

/// Areas from 0 up, the first part at the bottom, each in its colour; x ascending. A row with an absent value is a gap,
/// and one that nothing was measured before for long is joined to the one before in the part's faint colour. Opaque,
/// over grid and bands, whose edges lie over it. Owned by its plot.
class StackedAreas : public QuietPlottable {
 public:
  StackedAreas(QCPAxis* x, QCPAxis* y) : QuietPlottable(x, y) { setLayer(QStringLiteral("grid")); }
  struct Colours {
    QColor measured, joined;
  };
  /// `tops`: for each part the sum up to it, one value per x. `gap`: as of Series.
  void setAreas(QVector<double> x, QVector<double> gap, std::vector<QVector<double>> tops,
                std::vector<Colours> colours);
  const std::vector<QVector<double>>& tops() const { return m_tops; }
  const QVector<double>& x() const { return m_x; }

 protected:
  void draw(QCPPainter* painter) override;

 private:
  QPointF pixel(std::size_t part, qsizetype row) const;
  void drawPart(QCPPainter* painter, std::size_t part) const;
  QVector<double> m_x, m_gap;
  std::vector<QVector<double>> m_tops;
  std::vector<Colours> m_colours;
};

}  // namespace gatescope
