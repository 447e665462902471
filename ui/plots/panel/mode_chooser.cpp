// The choice between a plot's modes, and the switch of its scale.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/mode_chooser.h"

#include <QComboBox>
#include <QToolButton>
#include <algorithm>

namespace gatescope {

ModeChooser::ModeChooser(QObject* parent) : QObject(parent) {}

void ModeChooser::setModes(PlotModes modes, int position) {
  m_modes = std::move(modes);
  m_chosen = position;
  m_offered.clear();
  offer(static_cast<int>(m_modes.size()), position);
}

void ModeChooser::offer(int count, int instead) {
  count = std::clamp(count, 1, static_cast<int>(m_modes.size()));
  m_instead = std::clamp(instead, 0, count - 1);
  const bool same = count == static_cast<int>(m_offered.size());
  if (!same) m_offered.assign(m_modes.begin(), m_modes.begin() + count);
  if (m_box && !same) fillBox();
  if (same && m_position == shownPosition()) return;
  m_position = shownPosition();
  m_logarithmic = m_modes[static_cast<std::size_t>(m_position)].logarithmic;
  showScale();
  if (m_box) m_box->setCurrentIndex(m_position);
}

int ModeChooser::shownPosition() const { return m_chosen < static_cast<int>(m_offered.size()) ? m_chosen : m_instead; }

void ModeChooser::fillBox() {
  m_box->clear();
  for (const PlotMode& mode : m_offered) m_box->addItem(mode.title, mode.id);
}

QString ModeChooser::id() const {
  return m_modes.empty() ? QString() : m_modes[static_cast<std::size_t>(m_position)].id;
}

void ModeChooser::choose(int position) {
  if (position < 0 || position >= static_cast<int>(m_modes.size())) return;
  m_chosen = position;
  const int shown = shownPosition();
  if (m_box) m_box->setCurrentIndex(shown);
  if (shown == m_position) return;
  m_position = shown;
  m_logarithmic = m_modes[static_cast<std::size_t>(shown)].logarithmic;
  showScale();
  emit modeChanged();
}

void ModeChooser::setLogarithmic(bool logarithmic) {
  const bool changed = m_logarithmic != logarithmic;
  m_logarithmic = logarithmic;
  showScale();
  if (changed) emit scaleChanged();
}

void ModeChooser::showScale() {
  if (m_log) m_log->setChecked(m_logarithmic);
}

QComboBox* ModeChooser::createBox(const QString& name, const QString& help, QWidget* parent) {
  m_box = new QComboBox(parent);
  fillBox();
  m_box->setCurrentIndex(m_position);
  m_box->setObjectName(QStringLiteral("mode"));
  m_box->setToolTip(help);
  m_box->setAccessibleName(name);
  m_box->setFocusPolicy(Qt::TabFocus);
  connect(m_box, &QComboBox::activated, this, &ModeChooser::choose);
  return m_box;
}

QToolButton* ModeChooser::createLogSwitch(QWidget* parent) {
  m_log = new QToolButton(parent);
  m_log->setText(tr("Log"));
  m_log->setToolTip(tr("Logarithmic y axis. Values at or below zero become gaps."));
  m_log->setAccessibleName(tr("Logarithmic y axis"));
  m_log->setObjectName(QStringLiteral("log"));
  m_log->setAutoRaise(true);
  m_log->setCheckable(true);
  m_log->setFocusPolicy(Qt::TabFocus);
  m_log->setChecked(m_logarithmic);
  connect(m_log, &QToolButton::clicked, this, &ModeChooser::setLogarithmic);
  return m_log;
}

}  // namespace gatescope
