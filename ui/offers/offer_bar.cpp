// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offer_bar.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/base/plain_text.h"
#include "ui/base/theme.h"

namespace gatescope {

OfferBar::OfferBar(QWidget* parent) : QWidget(parent), m_text(new Label(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(14, 6, 10, 6);
  m_text->setWordWrap(true);
  row->addWidget(m_text, 1);
  hide();
}

void OfferBar::addButton(QWidget* button) { layout()->addWidget(button); }

void OfferBar::paintEvent(QPaintEvent* /*event*/) {
  // A quiet ground and a mark.
  QPainter painter(this);
  const QColor mark = makeTheme(Theme::Kind::Light).gateOn;
  QColor ground = mark;
  ground.setAlpha(36);
  painter.fillRect(rect(), ground);
  painter.fillRect(QRect(0, 0, 4, height()), mark);
}

}  // namespace gatescope
