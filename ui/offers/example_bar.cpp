// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/example_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "core/data/dataset.h"
#include "ui/base/actions.h"
#include "ui/base/plain_text.h"
#include "ui/offers/examples.h"

namespace gatescope {

ExampleBar::ExampleBar(QWidget* parent) : QWidget(parent), m_shown(new QAction(tr("&Examples"), this)) {
  setObjectName(QStringLiteral("examples"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(10, 3, 6, 3);
  auto* lead = new Label(tr("Examples:"), this);
  lead->setForegroundRole(QPalette::PlaceholderText);
  row->addWidget(lead);
  for (const Example& example : examples()) {
    auto* button = new QToolButton(this);
    button->setText(example.title());
    button->setObjectName(example.id);
    button->setAccessibleName(tr("Example: %1").arg(example.title()));
    button->setToolTip(plainTip(example.help()));
    button->setWhatsThis(button->toolTip());
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(true);
    row->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, row = &example] { emit chosen(*row); });
  }
  row->addStretch(1);
  auto* close = new QToolButton(this);
  close->setText(QStringLiteral("✕"));
  close->setAutoRaise(true);
  close->setFocusPolicy(Qt::TabFocus);
  close->setAccessibleName(tr("Hide the examples"));
  close->setToolTip(tr("Hides the examples. View has them again."));
  row->addWidget(close);
  connect(close, &QToolButton::clicked, m_shown, [this] { m_shown->setChecked(false); });
  m_shown->setCheckable(true);
  describe(m_shown, {}, tr("A strip of runs to begin with: a click starts one with the plots that suit it."));
  connect(m_shown, &QAction::toggled, this, &QWidget::setVisible);
  hide();
}

BiasBar::BiasBar(QWidget* parent) : OfferBar(parent) {
  text().setText(tr("Without biases all first-layer gate lines pass through the origin."));
  text().setToolTip(
      tr("Two inputs and no biases: every line where a gate of the first layer flips passes through the "
         "origin. With biases the lines can lie anywhere."));
  auto* add = new QPushButton(tr("Switch on &biases"), this);
  add->setObjectName(QStringLiteral("addBiases"));
  auto* dismiss = new QPushButton(tr("&Not now"), this);
  dismiss->setObjectName(QStringLiteral("dismissBiases"));
  add->setAccessibleName(tr("Switch on biases"));
  dismiss->setAccessibleName(tr("Not now: leave the biases off"));
  addButton(add);
  addButton(dismiss);
  connect(add, &QPushButton::clicked, this, &BiasBar::biasesWanted);
  connect(dismiss, &QPushButton::clicked, this, [this] {
    m_dismissed = true;
    hide();
  });
}

void BiasBar::setSettings(const Settings& settings, bool isFree) {
  const DataSource* source = findDataSource(settings.experiment.data.name);
  const bool lacks = source && source->inputs == 2 && !source->regression && !settings.experiment.network.bias;
  setVisible(isFree && lacks && !m_dismissed);
}

}  // namespace gatescope
