// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/preset_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace gatescope {

PresetRow::PresetRow(QWidget* parent)
    : QWidget(parent),
      m_names(new QComboBox(this)),
      m_keep(new QPushButton(tr("&Keep"), this)),
      m_delete(new QPushButton(tr("&Delete"), this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(m_names, 1);
  row->addWidget(m_keep);
  row->addWidget(m_delete);
  m_names->setObjectName(QStringLiteral("preset"));
  m_names->setAccessibleName(tr("Preset"));
  m_names->setEditable(true);
  m_names->setInsertPolicy(QComboBox::NoInsert);
  m_names->setCompleter(nullptr);  // what is typed is a name of one's own
  m_names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_names->setMinimumContentsLength(20);
  m_names->lineEdit()->setPlaceholderText(tr("own: type a name to keep it"));
  m_names->lineEdit()->setMaxLength(60);
  m_keep->setObjectName(QStringLiteral("keepPreset"));
  m_keep->setToolTip(tr("Keeps all choices for a figure under this name, until you delete it."));
  m_delete->setObjectName(QStringLiteral("deletePreset"));
  m_delete->setToolTip(tr("Deletes this preset of your own. Those that come with the program stay."));
  for (QPushButton* button : {m_keep, m_delete}) button->setAutoDefault(false);
  setFocusProxy(m_names);
  connect(m_names, &QComboBox::activated, this, [this](int index) {
    if (const FigurePreset* preset = m_presets.find(m_names->itemText(index))) emit chosen(preset->figure);
  });
  connect(m_names, &QComboBox::editTextChanged, this, &PresetRow::nameEdited);
  connect(m_keep, &QPushButton::clicked, this, &PresetRow::keepFigure);
  connect(m_delete, &QPushButton::clicked, this, &PresetRow::removeFigure);
  fill({});
}

void PresetRow::keep() {
  m_presets.keep();
  fill(m_names->currentText());
  showFigure(m_figure);
}

void PresetRow::fill(const QString& shown) {
  const QSignalBlocker blocker(m_names);
  m_names->clear();
  for (const FigurePreset& preset : m_presets.all()) m_names->addItem(preset.name);
  m_names->setCurrentIndex(m_names->findText(shown));
  m_names->setEditText(shown);
  nameEdited();
}

// Limits and titles of axes belong to a plot: a figure with some is still that of its preset.
void PresetRow::showFigure(const Figure& figure) {
  m_figure = figure;
  Figure plain = figure;
  plain.x = plain.y = {};
  for (const FigurePreset& preset : m_presets.all()) {
    Figure other = preset.figure;
    other.x = other.y = {};
    if (other.fitsHeight && plain.fitsHeight) other.height = plain.height;
    if (other == plain) return fill(preset.name);
  }
  if (m_presets.find(m_names->currentText())) fill({});
}

void PresetRow::nameEdited() {
  const QString name = m_names->currentText().trimmed();
  m_keep->setEnabled(!name.isEmpty() && (!m_presets.find(name) || m_presets.isOwn(name)));
  m_delete->setEnabled(m_presets.isOwn(name));
}

void PresetRow::keepFigure() {
  const QString name = m_names->currentText().trimmed();
  const QString problem = m_presets.add(name, m_figure);
  if (problem.isEmpty()) fill(name);
  emit answered(problem.isEmpty() ? tr("Kept as “%1”.").arg(name) : problem, problem.isEmpty());
}

void PresetRow::removeFigure() {
  const QString name = m_names->currentText().trimmed();
  m_presets.remove(name);
  fill({});
  emit answered(tr("Deleted “%1”.").arg(name), true);
}

}  // namespace gatescope
