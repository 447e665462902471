// Layer ladder, axis titles, notes and the message of an empty plot.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/layout_elements.h"

#include <QCoreApplication>

namespace gatescope {

namespace {

// Pixels beside type of 9 pt.
constexpr int kRung = 14, kRungGap = 20;
constexpr int kSide = 8;  // free room at the plot's edges, in pixels of the screen

constexpr int kCompactFrom = 12;  // layers

int lineHeight(const QFont& font) { return QFontMetrics(font).height() + 2; }

QString layerWord() { return QCoreApplication::translate("LayerLadder", "layer"); }

}  // namespace

AxisTitles::AxisTitles(QCustomPlot* plot) : QCPLayerable(plot, QStringLiteral("background")) {
  for (QCPAxis* axis : {plot->xAxis, plot->yAxis}) m_titles.push_back({axis, {}, {}});
}

QString AxisTitles::fullTitle(const QCPAxis& axis) const {
  for (const Title& title : m_titles)
    if (title.axis == &axis && axis.label() == title.drawn) return title.full;
  return axis.label();
}

QString AxisTitles::fitted(const QString& title, const QFontMetrics& metrics, int room) {
  const auto fits = [&](const QString& text) { return metrics.horizontalAdvance(text) <= room; };
  if (fits(title)) return title;
  QString shorter = title;
  if (shorter.endsWith(QLatin1Char(')'))) shorter = shorter.left(shorter.lastIndexOf(QStringLiteral(" (")));
  if (fits(shorter)) return shorter;
  shorter = shorter.left(shorter.indexOf(QStringLiteral(", ")));  // "fₗ" of "fₗ, gate change per step"
  return fits(shorter) ? shorter : metrics.elidedText(shorter, Qt::ElideRight, room);
}

QString AxisTitles::wrapped(const QString& title, const QFontMetrics& metrics, int room) {
  QString best;
  int least = room + 1;
  for (qsizetype at = title.indexOf(QLatin1Char(' ')); at > 0; at = title.indexOf(QLatin1Char(' '), at + 1)) {
    const QString first = title.left(at), second = title.mid(at + 1);
    const int widest = std::max(metrics.horizontalAdvance(first), metrics.horizontalAdvance(second));
    if (widest >= least) continue;
    least = widest;
    best = first + QLatin1Char('\n') + second;
  }
  return best;
}

void AxisTitles::draw(QCPPainter*) {
  for (Title& title : m_titles) {
    if (title.axis->label() != title.drawn) title.full = title.axis->label();
    const QRect curves = title.axis->axisRect()->rect();
    const int room = title.axis->orientation() == Qt::Vertical ? curves.height() : curves.width();
    // The title stands at the middle of its axis and may reach over its ends by what the margins leave.
    const QFontMetrics metrics(title.axis->labelFont());
    const bool isLong = m_wraps && metrics.horizontalAdvance(title.full) > room + kSide;
    title.drawn = isLong ? wrapped(title.full, metrics, room + kSide) : QString();
    if (title.drawn.isEmpty()) title.drawn = fitted(title.full, metrics, room + kSide);
    title.axis->setLabel(title.drawn);
  }
}

LayerLadder::LayerLadder(QCustomPlot* plot) : QCPLayoutElement(plot) { setLayer(QStringLiteral("legend")); }

void LayerLadder::setLayers(int layers, const Theme& theme) {
  QStringList names;
  for (int l = 0; l < layers; ++l) names << QString::number(l + 1);
  setRungs(layerWord(), names, theme);
}

void LayerLadder::setRungs(const QString& title, const QStringList& names, const Theme& theme) {
  m_title = title;
  m_names = names;
  m_theme = theme;
}

bool LayerLadder::isCompact() const {
  return count() >= kCompactFrom || (count() + 1) * lineHeight(mParentPlot->font()) > rect().height();
}

QSize LayerLadder::minimumOuterSizeHint() const {
  if (count() == 0 || !m_isShown) return {0, 0};
  const QFontMetrics metrics(mParentPlot->font());
  int width = metrics.horizontalAdvance(m_title);
  for (const QString& name : m_names) width = std::max(width, pixels(kRungGap) + metrics.horizontalAdvance(name));
  return {width + 2 * kSide, 0};
}

QSize LayerLadder::maximumOuterSizeHint() const { return {minimumOuterSizeHint().width(), QWIDGETSIZE_MAX}; }

void LayerLadder::draw(QCPPainter* painter) {
  if (count() == 0 || !m_isShown) return;
  const int line = lineHeight(mParentPlot->font());
  painter->setFont(mParentPlot->font());
  painter->setPen(m_theme.text);
  // The ladder stands beside the curves, not beside the axis labels.
  QRect area = rect();
  const QRect curves = mParentPlot->axisRect()->rect();
  area.setTop(curves.top());
  area.setBottom(curves.bottom());
  painter->drawText(QRect(area.left() + 2, area.top(), area.width(), line), Qt::AlignLeft | Qt::AlignVCenter, m_title);
  area.setTop(area.top() + line + 2);
  area.setLeft(area.left() + 2);
  if (isCompact()) {
    drawCompact(painter, area, line);
  } else {
    drawRungs(painter, area, line);
  }
}

void LayerLadder::drawRungs(QCPPainter* painter, const QRect& area, int line) const {
  for (int l = 0; l < count(); ++l) {
    const int top = area.top() + l * line;
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.layer(l, count()));
    painter->drawRect(QRect(area.left(), top + line / 2 - 1, pixels(kRung), std::max(3, pixels(3))));
    painter->setPen(m_theme.text);
    painter->drawText(QRect(area.left() + pixels(kRungGap), top, area.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                      m_names[l]);
  }
}

void LayerLadder::drawCompact(QCPPainter* painter, const QRect& area, int line) const {
  const int height = std::min(area.height() - line, count() * pixels(8));
  const int top = area.top() + line / 2;
  painter->setAntialiasing(false);
  painter->setPen(Qt::NoPen);
  for (int l = 0; l < count(); ++l) {
    const int from = top + height * l / count(), to = top + height * (l + 1) / count();
    painter->setBrush(m_theme.layer(l, count()));
    painter->drawRect(QRect(area.left(), from, pixels(kRung), to - from));
  }
  painter->setPen(m_theme.text);
  for (const int l : {0, (count() - 1) / 2, count() - 1}) {
    const int centre = top + height * (2 * l + 1) / (2 * count());
    painter->drawText(QRect(area.left() + pixels(kRungGap), centre - line / 2, area.width(), line),
                      Qt::AlignLeft | Qt::AlignVCenter, m_names[l]);
  }
}

NoteLine::NoteLine(QCustomPlot* plot) : QCPLayoutElement(plot) { setLayer(QStringLiteral("legend")); }

void NoteLine::setText(const QString& text, const QFont& font, const QColor& colour) {
  m_text = text;
  m_font = font;
  m_colour = colour;
}

QSize NoteLine::minimumOuterSizeHint() const {
  if (m_text.isEmpty()) return {0, 0};
  const QFontMetrics metrics(m_font);
  const int width = std::max(50, mParentPlot->viewport().width() - 2 * kSide);
  const QRect needed = metrics.boundingRect(QRect(0, 0, width, 3 * metrics.lineSpacing()), Qt::TextWordWrap, m_text);
  return {0, std::min(needed.height(), 3 * metrics.lineSpacing()) + 6};
}

QSize NoteLine::maximumOuterSizeHint() const { return {QWIDGETSIZE_MAX, minimumOuterSizeHint().height()}; }

void NoteLine::draw(QCPPainter* painter) {
  if (m_text.isEmpty()) return;
  painter->setFont(m_font);
  painter->setPen(m_colour);
  // Over the whole width, for which there is room, also under what stands beside the curves.
  const QRect page = mParentPlot->viewport();
  const QRect room(page.left() + kSide, rect().top() + 1, page.width() - 2 * kSide, rect().height() - 2);
  painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_text);
}

CentredMessage::CentredMessage(QCustomPlot* plot) : QCPLayerable(plot, QStringLiteral("overlay")) {}

void CentredMessage::setText(const QString& text, const QColor& colour) {
  m_text = text;
  m_colour = colour;
}

void CentredMessage::draw(QCPPainter* painter) {
  if (m_text.isEmpty()) return;
  painter->setFont(mParentPlot->font());
  painter->setPen(m_colour);
  painter->drawText(mParentPlot->viewport().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_text);
}

}  // namespace gatescope
