// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/job_bar.h"

#include <QLabel>
#include <QPushButton>

namespace gatescope {

JobBar::JobBar(QWidget* parent) : OfferBar(parent) {
  text().setObjectName(QStringLiteral("jobText"));
  auto* cancel = new QPushButton(tr("Cancel"), this);
  cancel->setObjectName(QStringLiteral("cancelJob"));
  cancel->setAccessibleName(tr("Cancel this work"));
  addButton(cancel);
  connect(cancel, &QPushButton::clicked, this, &JobBar::cancelRequested);
}

void JobBar::setWork(const QString& work) {
  text().setText(work);
  setVisible(!work.isEmpty());
}

}  // namespace gatescope
