// A bar that offers runs back after a crash.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/recovery_bar.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include "ui/base/plain_text.h"

namespace gatescope {

RecoveryBar::RecoveryBar(Autosave& autosave, QWidget* parent)
    : OfferBar(parent),
      m_autosave(autosave),
      m_open(new QPushButton(tr("Open it"), this)),
      m_discard(new QPushButton(tr("Discard"), this)) {
  text().setObjectName(QStringLiteral("recoveryText"));
  addButton(m_open);
  addButton(m_discard);
  m_open->setObjectName(QStringLiteral("openRecovered"));
  m_discard->setObjectName(QStringLiteral("discardRecovered"));
  connect(m_open, &QPushButton::clicked, this, &RecoveryBar::openFirst);
  connect(m_discard, &QPushButton::clicked, this, [this] {
    m_autosave.discard(m_runs.front());
    next();
  });
}

void RecoveryBar::offer() {
  m_runs = m_autosave.recoverable();
  showFirst();
}

void RecoveryBar::openFirst() {
  if (m_runs.empty()) return;
  const SavedRun run = m_runs.front();
  m_autosave.takeOver(run);
  next();
  emit openRequested(run.path);
}

void RecoveryBar::next() {
  m_runs.erase(m_runs.begin());
  showFirst();
}

void RecoveryBar::showFirst() {
  setVisible(!m_runs.empty());
  if (m_runs.empty()) return;
  const SavedRun& run = m_runs.front();
  QString offer = tr("Gatescope did not exit properly. The run %1 was saved on %2.")
                      .arg(run.name, QLocale(QLocale::English).toString(run.time, QStringLiteral("d MMMM, HH:mm")));
  if (m_runs.size() > 1) offer += QLatin1Char(' ') + tr("(1 of %1)").arg(m_runs.size());
  text().setText(briefMessage(offer));
  m_open->setAccessibleName(tr("Open the run %1").arg(run.name));
  m_discard->setAccessibleName(tr("Discard the run %1").arg(run.name));
}

}  // namespace gatescope
