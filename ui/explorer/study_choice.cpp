// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/study_choice.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/base/plain_text.h"
#include "ui/explorer/study_presets.h"

namespace gatescope {
namespace {

constexpr int kTitle = Qt::UserRole + 1, kHelp = Qt::UserRole + 2;

void addStudy(QComboBox& box, const QString& id, const QString& title, const QString& help) {
  box.addItem(title, id);
  box.setItemData(box.count() - 1, title, kTitle);
  box.setItemData(box.count() - 1, help, kHelp);
}

}  // namespace

StudyChoice::StudyChoice(QWidget* parent) : QWidget(parent), m_box(new QComboBox(this)), m_help(new Label(this)) {
  for (const StudyPreset& preset : studyPresets()) addStudy(*m_box, preset.id, preset.title(), preset.help());
  addStudy(*m_box, QLatin1String(kWindow), tr("The window's experiment"),
           tr("One network, as in the window: give several values to depth, width or anything else."));
  m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_box->setMinimumContentsLength(12);
  m_box->setAccessibleName(tr("Study"));
  m_box->setToolTip(tr("Studies to start from. Everything can be changed below."));
  m_help->setWordWrap(true);
  m_help->setForegroundRole(QPalette::PlaceholderText);
  auto* label = new Label(tr("St&udy"), this);
  label->setBuddy(m_box);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(label);
  column->addWidget(m_box);
  column->addWidget(m_help);
  connect(m_box, &QComboBox::activated, this, [this] { emit chosen(id()); });
}

void StudyChoice::choose(const QString& id) {
  setEdited(false);
  const QString file = QLatin1String(kFile);
  int row = m_box->findData(id);
  if (row < 0 && m_box->findData(file) < 0)
    addStudy(*m_box, file, tr("A study from a file"), tr("As its sweep.json says."));
  if (row < 0) row = m_box->findData(file);
  m_box->setCurrentIndex(row);
  m_help->setText(m_box->currentData(kHelp).toString());
}

QString StudyChoice::id() const { return m_box->currentData().toString(); }

void StudyChoice::setEdited(bool edited) {
  const int shown = m_box->currentIndex();
  for (int row = 0; row < m_box->count(); ++row) {
    const QString title = m_box->itemData(row, kTitle).toString();
    m_box->setItemText(row, edited && row == shown ? tr("edited: %1").arg(title) : title);
  }
  m_box->setToolTip(edited ? tr("%1 Choose it again for what it was.").arg(m_box->currentText())
                           : tr("Studies to start from. Everything can be changed below."));
}

}  // namespace gatescope
