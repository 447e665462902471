// A scale of colours with its numbers.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/maps/colour_bar.h"

#include <algorithm>
#include <cmath>

#include "ui/base/numbers.h"

namespace gatescope {

namespace {

constexpr int kGap = 8, kBar = 10, kMargin = 4;

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
                         const Theme& theme) {
  m_lower = lower;
  m_upper = upper;
  m_logarithmic = logarithmic;
  m_gradient = gradient;
  m_theme = theme;
}

QSize ColourBar::minimumOuterSizeHint() const {
  if (m_lower >= m_upper) return {0, 0};
  const QFontMetrics metrics(mParentPlot->font());
  return {kGap + kBar + 2 * kMargin +
              std::max(metrics.horizontalAdvance(QStringLiteral("5·10⁻¹⁰")),
                       metrics.horizontalAdvance(QStringLiteral("500,000"))),
          0};
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
  const double height = QFontMetricsF(mParentPlot->font()).height();
  // Between the ends as many numbers as there is room for, at most three.
  const int parts = bar.height() > 8 * height ? 4 : bar.height() > 4 * height ? 2 : 1;
  for (int i = 0; i <= parts; ++i) {
    const double share = static_cast<double>(i) / parts;
    const double value =
        m_logarithmic ? m_lower * std::pow(m_upper / m_lower, share) : m_lower + share * (m_upper - m_lower);
    const double y = within(bar.bottom() - share * bar.height(), bar.top() + height / 2, bar.bottom() - height / 2);
    painter->drawText(QRectF(bar.right() + kMargin, y - height / 2, rect().right() - bar.right(), height),
                      Qt::AlignLeft | Qt::AlignVCenter, numberText(value, m_logarithmic ? 1 : 2));
  }
}

}  // namespace gatescope
