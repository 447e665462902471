// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/curve_legend.h"

#include <algorithm>

namespace gatescope {
namespace {

// Pixels beside type of 9 pt.
constexpr int kSwatch = 26;    // length of a legend line, long enough for two dashes
constexpr int kBand = 11;      // height of the band around it
constexpr int kGap = 6;        // between swatch and text
constexpr int kEntryGap = 18;  // between entries
constexpr int kSide = 8;       // free room at the plot's edges, in pixels of the screen
constexpr int kInset = 4;      // around a legend inside the axes

constexpr double kHidden = 1.42;  // contrast with the ground below which a colour is not seen on it
constexpr double kArea = 1.6;     // an area's swatch is at least so many times as thick as a line of the theme
constexpr double kMostOfPage = 0.38, kMostOfAxes = 0.7;  // width of a legend of one column

int lineHeight(const QFont& font) { return QFontMetrics(font).height() + 2; }

/// Lines end between words, and within one only where it is wider than all the room.
int wrapOf(const QString& text, const QFontMetrics& metrics, int room) {
  const QStringList words = text.split(QLatin1Char(' '));
  const bool fits =
      std::ranges::all_of(words, [&](const QString& word) { return metrics.horizontalAdvance(word) <= room; });
  return Qt::AlignLeft | Qt::AlignTop | (fits ? Qt::TextWordWrap : Qt::TextWrapAnywhere);
}

Qt::Alignment alignmentOf(LegendPlace corner) {
  const bool isLeft = corner == LegendPlace::TopLeft || corner == LegendPlace::BottomLeft;
  const bool isTop = corner == LegendPlace::TopLeft || corner == LegendPlace::TopRight;
  return (isLeft ? Qt::AlignLeft : Qt::AlignRight) | (isTop ? Qt::AlignTop : Qt::AlignBottom);
}

/// Holds a row or a column without taking room.
class Spacer : public QCPLayoutElement {
 public:
  Spacer(QCustomPlot* plot, Qt::Orientation along) : QCPLayoutElement(plot), m_along(along) {}
  QSize minimumOuterSizeHint() const override { return {0, 0}; }
  QSize maximumOuterSizeHint() const override {
    return m_along == Qt::Horizontal ? QSize(QWIDGETSIZE_MAX, 0) : QSize(0, QWIDGETSIZE_MAX);
  }

 private:
  Qt::Orientation m_along;
};

void clearSpacers(QCPLayoutGrid& grid) {
  for (QCPLayoutElement* element : grid.elements(false))
    if (dynamic_cast<Spacer*>(element)) grid.remove(element);
}

}  // namespace

CurveLegend::CurveLegend(QCustomPlot* plot) : QCPLayoutElement(plot) { setLayer(QStringLiteral("legend")); }

void CurveLegend::setEntries(std::vector<LegendEntry> entries) { m_entries = std::move(entries); }

// Cells without an element would take a share of the room: the rows of the legend always have one, and columns without
// any go.
void CurveLegend::moveTo(LegendPlace place) {
  QCPLayoutGrid& grid = *mParentPlot->plotLayout();
  if (layout()) layout()->take(this);
  clearSpacers(grid);
  m_place = place;
  const int inset = isCorner(place) ? kInset : 0;
  setMinimumMargins(QMargins(inset, inset, inset, inset));
  const int row = place == LegendPlace::Below ? kLegendBelowRow : kLegendRow;
  const bool isInRow = !isColumn();
  for (const int each : {kLegendRow, kLegendBelowRow})
    if (!isInRow || each != row) grid.addElement(each, kAxesColumn, new Spacer(mParentPlot, Qt::Horizontal));
  if (isInRow) grid.addElement(row, kAxesColumn, this);
  grid.simplify();
  if (isInRow) return;
  if (isCorner(place)) {
    mParentPlot->axisRect()->insetLayout()->addElement(this, alignmentOf(place));
  } else {
    if (!grid.hasElement(kAxesRow, kBarColumn))
      grid.addElement(kAxesRow, kBarColumn, new Spacer(mParentPlot, Qt::Vertical));
    grid.addElement(kAxesRow, kLegendColumn, this);
  }
}

int CurveLegend::pixels(int size) const { return scaledPixels(size, mParentPlot->font()); }

int CurveLegend::lead() const { return pixels(kSwatch) + pixels(kGap); }

std::vector<QRect> CurveLegend::rooms(QSize* size) const {
  const QFontMetrics metrics(mParentPlot->font());
  const int line = lineHeight(mParentPlot->font()), page = mParentPlot->viewport().width();
  const int side = isCorner(m_place) ? 2 : kSide;
  const double share = isCorner(m_place) ? kMostOfAxes : kMostOfPage;
  const int width = isColumn() ? static_cast<int>(share * page) : page - side;
  std::vector<QRect> result;
  QPoint next(side, 2);
  int rowHeight = line, widest = 0;
  for (const LegendEntry& entry : m_entries) {
    const int room = std::max(10, width - side - lead());
    const int whole = metrics.horizontalAdvance(entry.text) + 1;
    const int text = std::min(whole, room);
    const int height = whole <= room ? line
                                     : metrics.boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX),
                                                            wrapOf(entry.text, metrics, room), entry.text)
                                               .height() +
                                           2;
    if (next.x() > side && (isColumn() || next.x() + lead() + text > width)) {
      next = QPoint(side, next.y() + rowHeight);
      rowHeight = line;
    }
    result.emplace_back(next, QSize(lead() + text, height));
    rowHeight = std::max(rowHeight, height);
    widest = std::max(widest, next.x() + lead() + text + side);
    next.rx() += lead() + text + pixels(kEntryGap);
  }
  *size =
      m_entries.empty() ? QSize(0, 0) : QSize(widest, next.y() + rowHeight + (m_place == LegendPlace::Below ? 6 : 2));
  return result;
}

QSize CurveLegend::needed() const {
  if (m_place == LegendPlace::None) return {0, 0};
  QSize size;
  rooms(&size);
  const int inset = isCorner(m_place) ? 2 * kInset : 0;
  return size.isEmpty() ? QSize(0, 0) : QSize(isColumn() ? size.width() + inset : 0, size.height() + inset);
}

QSize CurveLegend::minimumOuterSizeHint() const { return needed(); }

QSize CurveLegend::maximumOuterSizeHint() const {
  const QSize size = needed();
  if (isCorner(m_place)) return size;
  return isColumn() ? QSize(size.width(), QWIDGETSIZE_MAX) : QSize(QWIDGETSIZE_MAX, size.height());
}

void CurveLegend::draw(QCPPainter* painter) {
  if (m_entries.empty() || m_place == LegendPlace::None) return;
  QSize size;
  const std::vector<QRect> rooms = this->rooms(&size);
  const int line = lineHeight(mParentPlot->font()), middle = line / 2;
  // Above and below over the whole width, also over what stands beside the curves; on the right level with the axes.
  QPoint corner = rect().topLeft();
  if (!isColumn()) corner.setX(mParentPlot->viewport().left());
  if (m_place == LegendPlace::Right) corner.setY(mParentPlot->axisRect()->top());
  if (isCorner(m_place)) painter->fillRect(QRect(corner, size), m_theme.surface);  // over the grid
  painter->setFont(mParentPlot->font());
  const QFontMetrics metrics(mParentPlot->font());
  for (std::size_t i = 0; i < m_entries.size(); ++i) {
    const QRect room = rooms[i].translated(corner);
    drawSwatch(painter, m_entries[i], QPointF(room.left(), room.top() + middle + 0.5));
    painter->setPen(m_theme.text);
    const QRect text = room.adjusted(lead(), 0, 1, 0);
    if (text.height() <= line) {
      painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_entries[i].text);
    } else {
      const int wrap = wrapOf(m_entries[i].text, metrics, text.width());
      painter->drawText(text.adjusted(0, 1, 0, 0), wrap, m_entries[i].text);
    }
  }
}

void CurveLegend::drawSwatch(QCPPainter* painter, const LegendEntry& entry, const QPointF& left) const {
  const double length = pixels(kSwatch), width = entry.pen.widthF();
  painter->setAntialiasing(true);
  if (entry.band.isValid()) {
    const double height = pixels(kBand);
    painter->setPen(Qt::NoPen);
    painter->setBrush(entry.band);
    painter->drawRect(QRectF(left.x(), left.y() - height / 2, length, height));
  }
  QPen pen = entry.pen;
  if (pen.style() == Qt::SolidLine) pen.setCapStyle(Qt::FlatCap);
  painter->setPen(pen);
  painter->drawLine(QLineF(left, left + QPointF(length, 0)));
  // An area in white on white, or in black on black: a frame shows it. A line is drawn as in the plot, however faint.
  const bool isArea = width >= kArea * m_theme.lineWidth;
  if (isArea && contrastRatio(pen.color(), m_theme.surface) < kHidden) {
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_theme.text, 1));
    painter->drawRect(QRectF(left.x() - 0.5, left.y() - width / 2 - 0.5, length + 1, width + 1));
  }
  if (entry.mark.isNone()) return;
  entry.mark.applyTo(painter, QPen(entry.pen.color()));
  entry.mark.drawShape(painter, left + QPointF(length / 2, 0));
}

}  // namespace gatescope
