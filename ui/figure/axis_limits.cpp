// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/axis_limits.h"

#include <qcustomplot.h>

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>

#include "ui/base/plain_text.h"

namespace gatescope {
namespace {

LimitFields* fieldsOf(const QCPAxis& axis, const QString& name, QWidget* parent) {
  auto* fields = new LimitFields(name, parent);
  fields->setLogarithmic(axis.scaleType() == QCPAxis::stLogarithmic);
  fields->setLimits(axis.range().lower, axis.range().upper);
  return fields;
}

}  // namespace

AxisLimits::AxisLimits(const QCPAxis& x, const QCPAxis& y, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_x(fieldsOf(x, tr("x axis"), this)),
      m_y(fieldsOf(y, tr("y axis"), this)),
      m_problem(new Label(this)) {
  setObjectName(QStringLiteral("axisLimits"));
  setAccessibleName(tr("Limits of the axes"));
  setAttribute(Qt::WA_DeleteOnClose);
  setFrameShape(QFrame::StyledPanel);
  m_x->setObjectName(QStringLiteral("x"));
  m_y->setObjectName(QStringLiteral("y"));
  m_problem->setObjectName(QStringLiteral("problem"));
  m_problem->setWordWrap(true);
  m_problem->hide();
  auto* form = new QFormLayout(this);
  form->addRow(tr("&x axis"), m_x);
  form->addRow(tr("&y axis"), m_y);
  form->addRow(m_problem);
  auto* buttons = new QHBoxLayout;
  auto* take = new QPushButton(tr("&Set limits"), this);
  auto* follow = new QPushButton(tr("&Follow the data"), this);
  take->setObjectName(QStringLiteral("take"));
  follow->setObjectName(QStringLiteral("follow"));
  buttons->addStretch(1);
  buttons->addWidget(follow);
  buttons->addWidget(take);
  form->addRow(buttons);
  connect(take, &QPushButton::clicked, this, &AxisLimits::take);
  connect(follow, &QPushButton::clicked, this, [this] {
    emit followChosen();
    close();
  });
}

void AxisLimits::showAt(const QCPAxis& axis) {
  const bool isX = axis.orientation() == Qt::Horizontal;
  const QRect axes = axis.axisRect()->rect();
  adjustSize();
  QPoint at = axis.parentPlot()->mapToGlobal(isX ? axes.bottomLeft() - QPoint(0, height()) : axes.topLeft());
  if (const QScreen* screen = axis.parentPlot()->screen()) {
    const QRect room = screen->availableGeometry();
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
  }
  move(at);
  show();
  (isX ? m_x : m_y)->startTyping();
}

void AxisLimits::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return take();
  if (event->key() == Qt::Key_Escape) {
    close();
    return;
  }
  QFrame::keyPressEvent(event);
}

void AxisLimits::take() {
  const QString problem = m_x->problem().isEmpty() ? m_y->problem() : m_x->problem();
  m_problem->setVisible(!problem.isEmpty());
  m_problem->setText(problem);
  adjustSize();
  if (!problem.isEmpty()) return;
  emit chosen(m_x->limits(), m_y->limits());
  close();
}

}  // namespace gatescope
