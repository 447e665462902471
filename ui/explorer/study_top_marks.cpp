// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/study_top_marks.h"

#include "ui/base/numbers.h"

namespace gatescope {

StudyTopMarks::StudyTopMarks(QCustomPlot* plot) : QCPLayerable(plot, QStringLiteral("legend")) {}

void StudyTopMarks::setPlaces(std::vector<Place> places, const QString& word, const QColor& colour) {
  m_places = std::move(places);
  m_word = word;
  m_colour = colour;
}

double StudyTopMarks::rowHeight() const { return m_places.empty() ? 0 : m_places.front().look.mark.size() + 4; }

QPointF StudyTopMarks::pixel(std::size_t i) const {
  double row = 0.5;
  for (std::size_t before = 0; before < i; ++before) row += m_places[before].x == m_places[i].x ? 1 : 0;
  return {mParentPlot->xAxis->coordToPixel(m_places[i].x), mParentPlot->axisRect()->top() + row * rowHeight() + 2};
}

void StudyTopMarks::draw(QCPPainter* painter) {
  const QRect room = mParentPlot->axisRect()->rect();
  QFont font = mParentPlot->font();
  font.setPointSizeF(0.9 * font.pointSizeF());
  const QFontMetrics metrics(font);
  const int width = metrics.horizontalAdvance(m_word);
  // Among the curves of a flat plot they would be read by nobody; the note under it says how many there are.
  const bool hasRoomForWords = room.height() >= 7 * metrics.height();
  double free = room.left();  // right of the words before
  painter->setAntialiasing(true);
  painter->setFont(font);
  for (std::size_t i = 0; i < m_places.size(); ++i) {
    const QPointF at = pixel(i);
    if (at.x() < room.left() - 1 || at.x() > room.right() + 1) continue;
    m_places[i].look.mark.applyTo(painter, m_places[i].look.pen);
    m_places[i].look.mark.drawShape(painter, at);
    const bool isLowest = i + 1 == m_places.size() || m_places[i + 1].x != m_places[i].x;
    const double left = within(at.x() - width / 2.0, room.left() + 2, room.right() - width - 2);
    if (!isLowest || left < free || !hasRoomForWords) continue;
    painter->setPen(m_colour);
    painter->drawText(QRectF(left, at.y() + rowHeight() / 2, width + 2, metrics.height()),
                      Qt::AlignLeft | Qt::AlignVCenter, m_word);
    free = left + width + metrics.averageCharWidth();
  }
}

}  // namespace gatescope
