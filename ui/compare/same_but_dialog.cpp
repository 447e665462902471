// "Same, but…".
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/same_but_dialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/fields/validation.h"
#include "ui/base/plain_text.h"
#include "ui/controls/field_editor.h"

namespace gatescope {

SameButDialog::SameButDialog(const Settings& settings, QWidget* parent)
    : QDialog(parent),
      m_before(settings),
      m_choice(new QComboBox(this)),
      m_position(new QVBoxLayout),
      m_message(new Label(this)) {
  setWindowTitle(tr("Same, but…"));
  setAttribute(Qt::WA_DeleteOnClose);
  auto* column = new QVBoxLayout(this);
  auto* lead = new Label(tr("Change exactly one setting. This run starts again beside the new one, both with seed %1.")
                             .arg(static_cast<qulonglong>(settings.experiment.seed)),
                         this);
  lead->setWordWrap(true);
  column->addWidget(lead);
  for (const Field& field : fields())
    if (field.inapplicable(settings).empty() && field.key != "seed")
      m_choice->addItem(fieldName(field), QString::fromStdString(field.key));
  m_choice->setEditable(true);
  m_choice->setInsertPolicy(QComboBox::NoInsert);
  m_choice->completer()->setFilterMode(Qt::MatchContains);
  m_choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
  m_choice->setAccessibleName(tr("Setting to change"));
  m_choice->setMinimumContentsLength(24);
  m_choice->lineEdit()->installEventFilter(this);
  column->addWidget(m_choice);
  column->addLayout(m_position);
  m_message->setWordWrap(true);
  m_message->setMinimumHeight(2 * fontMetrics().height());  // messages must not move the buttons
  column->addWidget(m_message);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
  m_start = buttons->addButton(tr("Start both"), QDialogButtonBox::AcceptRole);
  column->addWidget(buttons);
  setMinimumWidth(360);
  connect(m_choice, &QComboBox::currentIndexChanged, this, &SameButDialog::showEditor);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(buttons, &QDialogButtonBox::accepted, this, [this] {
    emit confirmed(m_before, changed());
    accept();
  });
  choose("gating.variant");
  showEditor();
}

void SameButDialog::choose(const std::string& key) {
  m_choice->setCurrentIndex(m_choice->findData(QString::fromStdString(key)));
}

// Return goes on with the setting whose name was typed, or a part of it: to its value, not to the button of the dialog.
bool SameButDialog::eventFilter(QObject* watched, QEvent* event) {
  const bool isReturn = event->type() == QEvent::KeyPress && (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Return ||
                                                              static_cast<QKeyEvent*>(event)->key() == Qt::Key_Enter);
  if (watched != m_choice->lineEdit() || !isReturn) return QDialog::eventFilter(watched, event);
  const QString typed = m_choice->lineEdit()->text();
  int row = m_choice->findText(typed, Qt::MatchFixedString);
  if (row < 0) row = m_choice->findText(typed, Qt::MatchStartsWith);
  if (row < 0) row = m_choice->findText(typed, Qt::MatchContains);
  m_message->setText(row < 0 ? tr("No setting is called “%1”.").arg(typed) : QString());
  if (row < 0) return true;
  m_choice->setCurrentIndex(row);
  m_choice->setEditText(m_choice->itemText(row));
  m_editor->inputWidget()->setFocus(Qt::TabFocusReason);
  return true;
}

void SameButDialog::showEditor() {
  const Field* field = findField(m_choice->currentData().toString().toStdString());
  if (!field) return;
  delete m_editor;
  m_editor = new FieldEditor(*field, this);
  m_editor->setSettings(m_before);
  m_position->addWidget(m_editor);
  setTabOrder(m_choice, m_editor->inputWidget());
  connect(m_editor, &FieldEditor::edited, this, &SameButDialog::check);
  check();
}

Settings SameButDialog::changed() const {
  Settings after = m_before;
  if (m_editor->apply(after).isEmpty() && m_editor->field().key == "data.name")
    after = withDataSource(after, after.experiment.data.name);
  return normalised(after);
}

void SameButDialog::check() {
  Settings after = m_before;
  QString problem = m_editor->apply(after);
  const Settings result = changed();
  if (problem.isEmpty()) {
    if (const Issues issues = validate(result); !issues.empty()) problem = QString::fromStdString(toText(issues));
  }
  if (problem.isEmpty() && result == normalised(m_before)) problem = tr("Choose a value other than the current one.");
  m_message->setText(problem);
  m_start->setEnabled(problem.isEmpty());
}

}  // namespace gatescope
