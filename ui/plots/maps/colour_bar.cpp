// A scale of colours with its numbers.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/maps/colour_bar.h"

#include <algorithm>
#include <cmath>

#include "ui/base/numbers.h"
#include "ui/plots/panel/layout_elements.h"
#include "ui/plots/panel/tickers.h"

namespace gatescope {

namespace {

constexpr int kGap = 8, kBar = 10, kMargin = 4;
constexpr int kMost = 6;  // numbers

}  // namespace

QCPColorGradient viridisGradient(const Theme& theme) {
  constexpr int kStops = 20;
  QCPColorGradient gradient;
  gradient.clearColorStops();
  for (int i = 0; i < kStops; ++i)
    gradient.setColorStopAt(static_cast<double>(i) / (kStops - 1), theme.layer(i, kStops));
  gradient.setLevelCount(256);
  gradient.setNanHandling(QCPColorGradient::nhTransparent);
  return gradient;
}

ColourBar::ColourBar(QCustomPlot* plot) : QCPLayoutElement(plot) { setLayer(QStringLiteral("legend")); }

void ColourBar::setScale(double lower, double upper, bool logarithmic, const QCPColorGradient& gradient,
                         const Theme& theme, const QString& name) {
  m_lower = lower;
  m_upper = upper;
  m_logarithmic = logarithmic;
  m_gradient = gradient;
  m_theme = theme;
  m_name = name;
}

std::vector<ColourBar::Tick> ColourBar::ticks(double lower, double upper, bool logarithmic, int most) {
  const QSharedPointer<QCPAxisTicker> ticker(logarithmic ? static_cast<QCPAxisTicker*>(new LogTicker(most))
                                                         : new LinearTicker(false));
  ticker->setTickCount(std::max(2, most));
  QVector<double> values;
  QVector<QString> texts;
  ticker->generate({lower, upper}, QLocale::c(), 'g', 6, values, nullptr, &texts);
  std::vector<Tick> result;
  const double slack = 1e-9 * (upper - lower);  // a limit that is a tick itself must not be lost to rounding
  for (qsizetype i = 0; i < values.size(); ++i) {
    const bool isIn = values[i] >= lower - slack && values[i] <= upper + slack;
    if (isIn && (result.empty() || result.back().text != texts[i])) result.push_back({values[i], texts[i]});
  }
  // 1, 2, 5 within two decades may be more than there is room for: the decades, else every other one.
  while (result.size() > static_cast<std::size_t>(std::max(2, most)) && result.size() > 2)
    std::erase_if(result, [i = 0](const Tick&) mutable { return i++ % 2 == 1; });
  return result;
}

int ColourBar::numbersWidth() const {
  const QFontMetrics metrics(mParentPlot->font());
  int widest = metrics.horizontalAdvance(QStringLiteral("0.005"));  // usual ones come and go without moving the plot
  for (const Tick& tick : ticks(m_lower, m_upper, m_logarithmic, kMost))
    widest = std::max(widest, metrics.horizontalAdvance(tick.text));
  return widest;
}

QSize ColourBar::minimumOuterSizeHint() const {
  if (m_lower >= m_upper) return {0, 0};
  const int name = m_name.isEmpty() ? 0 : QFontMetrics(mParentPlot->font()).height();
  return {kGap + kBar + 2 * kMargin + numbersWidth() + name, 0};
}

QSize ColourBar::maximumOuterSizeHint() const { return {minimumOuterSizeHint().width(), QWIDGETSIZE_MAX}; }

void ColourBar::draw(QCPPainter* painter) {
  if (m_lower >= m_upper) return;
  const QRect beside = mParentPlot->axisRect()->rect();
  const QRectF bar(rect().left() + kGap, beside.top() + 0.5, kBar, beside.height());
  constexpr int kParts = 48;
  painter->setAntialiasing(false);
  for (int i = 0; i < kParts; ++i) {
    const double bottom = bar.bottom() - bar.height() * i / kParts,
                 top = bar.bottom() - bar.height() * (i + 1) / kParts;
    painter->fillRect(QRectF(QPointF(bar.left(), std::floor(top)), QPointF(bar.right(), std::ceil(bottom))),
                      QColor(m_gradient.color((i + 0.5) / kParts, {0, 1})));
  }
  painter->setFont(mParentPlot->font());
  painter->setPen(m_theme.faintText);
  drawNumbers(*painter, bar);
  drawName(*painter, bar);
}

void ColourBar::drawNumbers(QCPPainter& painter, const QRectF& bar) const {
  const double height = QFontMetricsF(mParentPlot->font()).height();
  const int most = std::clamp(static_cast<int>(bar.height() / (2 * height)), 2, kMost);
  double free = bar.bottom() + height;  // above what is written already
  for (const Tick& tick : ticks(m_lower, m_upper, m_logarithmic, most)) {
    const double share = m_logarithmic ? std::log(tick.value / m_lower) / std::log(m_upper / m_lower)
                                       : (tick.value - m_lower) / (m_upper - m_lower);
    const double at = bar.bottom() - share * bar.height();
    const double y = within(at, bar.top() + height / 2, bar.bottom() - height / 2);
    if (y + height / 2 > free) continue;
    painter.drawLine(QLineF(bar.right(), at, bar.right() + kMargin / 2.0, at));
    painter.drawText(QRectF(bar.right() + kMargin, y - height / 2, numbersWidth() + kMargin, height),
                     Qt::AlignLeft | Qt::AlignVCenter, tick.text);
    free = y - height / 2;
  }
}

void ColourBar::drawName(QCPPainter& painter, const QRectF& bar) const {
  if (m_name.isEmpty()) return;
  const QFontMetrics metrics(mParentPlot->font());
  const int room = static_cast<int>(bar.height());
  painter.save();
  painter.setPen(m_theme.text);
  painter.translate(bar.right() + kMargin + numbersWidth() + kMargin, bar.center().y());
  painter.rotate(-90);
  painter.drawText(QRectF(-room / 2.0, 0, room, metrics.height()), Qt::AlignCenter | Qt::TextSingleLine,
                   AxisTitles::fitted(m_name, metrics, room));
  painter.restore();
}

}  // namespace gatescope
