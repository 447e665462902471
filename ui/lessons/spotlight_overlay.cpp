// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/spotlight_overlay.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>

#include "ui/base/plain_text.h"

namespace gatescope {
namespace {

constexpr int kLight = 44;    // pixels: radius of the light at the pointer
constexpr int kDimmed = 170;  // of 255
constexpr int kCardMargin = 16;

}  // namespace

SpotlightOverlay::SpotlightOverlay(QWidget* parent) : QWidget(parent), m_card(new Label(this)) {
  m_card->setTextFormat(Qt::RichText);
  m_card->setAutoFillBackground(true);
  m_card->setFrameShape(QFrame::Box);
  m_card->setMargin(kCardMargin);
  m_card->hide();
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setAttribute(Qt::WA_NoSystemBackground);
  parent->installEventFilter(this);
  resize(parent->size());
  raise();
}

void SpotlightOverlay::setSpotlight(const QWidget* widget) {
  m_lit = widget;
  update();
}

void SpotlightOverlay::setBlank(bool blank) {
  m_blank = blank;
  m_card->setVisible(!blank && !card().isEmpty());
  update();
}

void SpotlightOverlay::setCard(const QString& text) {
  m_card->setText(text);
  m_card->setVisible(!m_blank && !text.isEmpty());
  placeCard();
}

QString SpotlightOverlay::card() const { return m_card->text(); }

bool SpotlightOverlay::uncover() {
  if (m_blank) return setBlank(false), true;
  if (card().isEmpty()) return false;
  setCard({});
  return true;
}

void SpotlightOverlay::placeCard() {
  m_card->adjustSize();
  m_card->move((width() - m_card->width()) / 2, (height() - m_card->height()) / 2);
}

void SpotlightOverlay::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  placeCard();
}

QRect SpotlightOverlay::lightRect() const {
  return m_pointer.isNull() ? QRect() : QRect(m_pointer.x() - kLight, m_pointer.y() - kLight, 2 * kLight, 2 * kLight);
}

void SpotlightOverlay::setPointer(const QPoint& position) {
  const QRect before = lightRect();
  m_pointer = position;
  update(before.adjusted(-1, -1, 1, 1));
  update(lightRect().adjusted(-1, -1, 1, 1));
}

bool SpotlightOverlay::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parent() && event->type() == QEvent::Resize) resize(parentWidget()->size());
  if (watched == parent() && event->type() == QEvent::ChildAdded) raise();
  return false;
}

void SpotlightOverlay::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (m_blank) return painter.fillRect(rect(), Qt::black);
  if (m_lit && m_lit->isVisible()) {
    const QRect lit(m_lit->mapTo(parentWidget(), QPoint()), m_lit->size());
    QRegion dark(rect());
    dark -= lit;
    painter.setClipRegion(dark);
    painter.fillRect(rect(), QColor(0, 0, 0, kDimmed));
    painter.setClipping(false);
  }
  if (m_pointer.isNull()) return;
  QRadialGradient light(m_pointer, kLight);
  light.setColorAt(0, QColor(230, 159, 0, 120));
  light.setColorAt(0.5, QColor(230, 159, 0, 60));
  light.setColorAt(1, QColor(230, 159, 0, 0));
  painter.setPen(Qt::NoPen);
  painter.setBrush(light);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.drawEllipse(m_pointer, kLight, kLight);
}

}  // namespace gatescope
