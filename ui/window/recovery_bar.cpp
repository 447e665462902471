// A bar that offers runs back after a crash.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recovery_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include "ui/base/theme.h"

namespace gatescope {

RecoveryBar::RecoveryBar(Autosave& autosave, QWidget* parent)
    : QWidget(parent),
      m_autosave(autosave),
      m_text(new QLabel(this)),
      m_open(new QPushButton(tr("Open it"), this)),
      m_discard(new QPushButton(tr("Discard"), this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(14, 6, 10, 6);
  m_text->setObjectName(QStringLiteral("recoveryText"));
  m_text->setTextFormat(Qt::PlainText);
  m_text->setWordWrap(true);
  row->addWidget(m_text, 1);
  row->addWidget(m_open);
  row->addWidget(m_discard);
  m_open->setObjectName(QStringLiteral("openRecovered"));
  m_discard->setObjectName(QStringLiteral("discardRecovered"));
  connect(m_open, &QPushButton::clicked, this, [this] {
    const SavedRun run = m_runs.front();
    m_autosave.takeOver(run);
    next();
    emit openRequested(run.path);
  });
  connect(m_discard, &QPushButton::clicked, this, [this] {
    m_autosave.discard(m_runs.front());
    next();
  });
  hide();
}

void RecoveryBar::offer() {
  m_runs = m_autosave.recoverable();
  showFirst();
}

void RecoveryBar::next() {
  m_runs.erase(m_runs.begin());
  showFirst();
}

void RecoveryBar::showFirst() {
  setVisible(!m_runs.empty());
  if (m_runs.empty()) return;
  const SavedRun& run = m_runs.front();
  QString text = tr("Gatescope did not exit properly. The run %1 was saved on %2.")
                     .arg(run.name, QLocale(QLocale::English).toString(run.time, QStringLiteral("d MMMM, HH:mm")));
  if (m_runs.size() > 1) text += QLatin1Char(' ') + tr("(1 of %1)").arg(m_runs.size());
  m_text->setText(text);
  m_open->setAccessibleName(tr("Open the run %1").arg(run.name));
  m_discard->setAccessibleName(tr("Discard the run %1").arg(run.name));
}

void RecoveryBar::paintEvent(QPaintEvent* /*event*/) {
  // A quiet ground and a mark: noticed, but no alarm.
  QPainter painter(this);
  const QColor mark = makeTheme(Theme::Kind::Light).gateOn;
  QColor ground = mark;
  ground.setAlpha(36);
  painter.fillRect(rect(), ground);
  painter.fillRect(QRect(0, 0, 4, height()), mark);
}

}  // namespace gatescope
