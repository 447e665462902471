// Logarithmic steps and smoothing, for curves over steps.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/step_tools.h"

#include <qcustomplot.h>

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

namespace gatescope {

namespace {

constexpr double kWeights[] = {0, 0.5, 0.8, 0.9, 0.95, 0.99};

}  // namespace

StepTools::StepTools(QWidget* plot) : QObject(plot), m_button(new QToolButton(plot)) {
  m_button->setText(tr("Axes"));
  m_button->setObjectName(QStringLiteral("axes"));
  m_button->setAccessibleName(tr("Axes and smoothing"));
  m_button->setToolTip(
      tr("Logarithmic steps, and smoothing: an exponential average of the past, without its bias towards the first "
         "values. "
         "The measured curve stays visible, faintly."));
  m_button->setWhatsThis(m_button->toolTip());
  m_button->setAutoRaise(true);
  m_button->setPopupMode(QToolButton::InstantPopup);
  m_button->setFocusPolicy(Qt::TabFocus);
  auto* menu = new QMenu(m_button);
  m_logarithmic = menu->addAction(tr("Logarithmic steps"));
  m_logarithmic->setCheckable(true);
  connect(m_logarithmic, &QAction::toggled, this, &StepTools::axisChanged);
  m_smoothingTitle = menu->addSection(tr("Smoothing"));
  m_smoothings = new QActionGroup(menu);
  for (const double weight : kWeights) {
    QAction* action = menu->addAction(weight == 0 ? tr("None") : tr("Weight %1 of the past").arg(weight));
    action->setCheckable(true);
    action->setChecked(weight == 0);
    action->setData(weight);
    m_smoothings->addAction(action);
  }
  connect(m_smoothings, &QActionGroup::triggered, this, [this](const QAction* action) {
    const double weight = action->data().toDouble();
    if (m_smoothing == weight) return;
    m_smoothing = weight;
    emit smoothingChanged();
  });
  m_button->setMenu(menu);
}

void StepTools::addChoice(QAction* choice) { m_button->menu()->insertAction(m_smoothingTitle, choice); }

bool StepTools::hasLogarithmicSteps() const { return m_logarithmic->isChecked(); }

QPointer<QCPGraph>& StepTools::measuredBeside(QCPGraph* smoothed) {
  // A new graph may lie where one lay that is gone; a QPointer knows.
  if (!m_measured.value(smoothed)) m_measured.removeIf([](const auto& entry) { return entry.value().isNull(); });
  return m_measured[smoothed];
}

}  // namespace gatescope
