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
  /// `parts`: the values of each by itself, one per x. `gap`: as of Series.
  void setParts(QVector<double> x, QVector<double> gap, std::vector<QVector<double>> parts,
                std::vector<Colours> colours);
  const QVector<double>& x() const { return m_x; }
  /// For each part the sum up to it.
  const std::vector<QVector<double>>& tops() const { return m_tops; }
  /// One part by itself, and all of them together, at the first row from `x` on; absent beyond the last.
  double partAt(std::size_t part, double x) const;
  double sumAt(double x) const;
  const std::vector<Colours>& colours() const { return m_colours; }

 protected:
  void draw(QCPPainter* painter) override;

 private:
  QPointF pixel(std::size_t part, qsizetype row) const;
  void drawPart(QCPPainter* painter, std::size_t part) const;
  double topAt(std::size_t part, double x) const;
  QVector<double> m_x, m_gap;
  std::vector<QVector<double>> m_tops;
  std::vector<Colours> m_colours;
};

}  // namespace gatescope
