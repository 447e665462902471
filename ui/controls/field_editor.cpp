// One row of the control panel.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/field_editor.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSlider>

#include "core/base/error.h"
#include "core/fields/field_text.h"
#include "ui/base/combo_sizes.h"
#include "ui/base/core_text.h"
#include "ui/base/plain_text.h"
#include "ui/base/theme.h"
#include "ui/controls/value_input.h"

namespace gatescope {

namespace {

constexpr int kLabelWidth = 94, kMarkWidth = 14;  // pixels beside type of 9 pt: names line up, values get the rest

QString text(const std::string& s) { return QString::fromStdString(s); }

QString cost(const Field& field) {
  return field.live ? FieldEditor::tr("⚡ live: takes effect during the run") : FieldEditor::tr("↻ restarts the run");
}

}  // namespace

QString fieldName(const Field& field) {
  QString name = coreText(field.label);
  if (!field.symbol.empty()) name += QLatin1Char(' ') + text(field.symbol);
  return name;
}

QString fieldHelp(const Field& field, bool full) {
  QString help = QStringLiteral("<p><b>%1</b>").arg(fieldName(field).toHtmlEscaped());
  if (!field.unit.empty()) help += FieldEditor::tr(" in %1").arg(coreText(field.unit).toHtmlEscaped());
  help += QStringLiteral("</p><p>%1</p>").arg(coreText(field.help).toHtmlEscaped());
  if (full) {
    const QString standard = text(toText(field.defaultValue()));
    help += FieldEditor::tr("<p>Allowed: %1.<br>Default: %2.<br>Key in files and on the command line: <tt>%3</tt>.</p>")
                .arg(text(allowedText(field)).toHtmlEscaped(),
                     standard.isEmpty() ? FieldEditor::tr("empty") : standard.toHtmlEscaped(), text(field.key));
  }
  return help + QStringLiteral("<p>%1.</p>").arg(cost(field));
}

FieldEditor::FieldEditor(const Field& field, QWidget* parent)
    : QWidget(parent),
      m_field(field),
      m_input(makeValueInput(field, this)),
      m_label(makeLabel()),
      m_mark(makeMark()),
      m_note(new Label(this)),
      m_issue(new Label(this)) {
  setObjectName(text(field.key));
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(5);
  grid->setVerticalSpacing(1);
  grid->setColumnStretch(1, 1);
  grid->addWidget(m_label, 0, 0);
  grid->addWidget(m_input, 0, 1);
  grid->addWidget(m_mark, 0, 2);
  grid->addWidget(m_note, 1, 1, 1, 2);
  grid->addWidget(m_issue, 2, 0, 1, 3);
  m_note->setForegroundRole(QPalette::PlaceholderText);
  m_note->setWordWrap(true);
  m_note->hide();
  m_issue->setObjectName(QStringLiteral("issue"));
  m_issue->setWordWrap(true);
  m_issue->hide();
  connect(m_input, &ValueInput::edited, this, [this] {
    setNote(m_input->note());
    emit edited();
  });
  describe();
  matchFont();
}

void FieldEditor::matchFont() {
  m_label->setFixedWidth(scaledPixels(kLabelWidth, font()));
  m_mark->setFixedWidth(scaledPixels(kMarkWidth, font()));
  renewComboSizes(*this);
}

QLabel* FieldEditor::makeLabel() {
  QString html = coreText(m_field.label).toHtmlEscaped();
  if (!m_field.symbol.empty()) {
    QString symbol = text(m_field.symbol).toHtmlEscaped();
    const qsizetype index = symbol.indexOf(QLatin1Char('_'));  // d_in
    if (index > 0) symbol = symbol.left(index) + QStringLiteral("<sub>%1</sub>").arg(symbol.mid(index + 1));
    html += QStringLiteral(" <i>%1</i>").arg(symbol);
  }
  auto* label = new Label(html, this);
  label->setTextFormat(Qt::RichText);
  label->setWordWrap(true);
  label->setBuddy(m_input->keyWidget());
  return label;
}

QLabel* FieldEditor::makeMark() {
  // U+FE0E asks for the plain sign, not the coloured picture.
  auto* mark = new Label(m_field.live ? QStringLiteral("⚡\uFE0E") : QStringLiteral("↻\uFE0E"), this);
  mark->setAlignment(Qt::AlignCenter);
  mark->setForegroundRole(QPalette::PlaceholderText);
  mark->setToolTip(cost(m_field));
  return mark;
}

void FieldEditor::describe() {
  const QString reason =
      m_inapplicable.isEmpty() ? QString() : tr("<p>Has no effect now: %1.</p>").arg(m_inapplicable.toHtmlEscaped());
  const QString tip = reason + fieldHelp(m_field, false), whatsThis = reason + fieldHelp(m_field, true);
  setToolTip(tip);
  setWhatsThis(whatsThis);
  for (auto* child : findChildren<QWidget*>())  // the number beside a keyword
    if (child->focusPolicy() != Qt::NoFocus && child->accessibleName().isEmpty())
      child->setAccessibleName(fieldName(m_field));
  QWidget* input = inputWidget();
  input->setAccessibleName(fieldName(m_field));
  input->setAccessibleDescription(coreText(m_field.help));
  input->setToolTip(tip);
  input->setWhatsThis(whatsThis);
  if (auto* slider = findChild<QSlider*>()) slider->setAccessibleName(tr("%1 slider").arg(fieldName(m_field)));
}

void FieldEditor::setSettings(const Settings& settings) {
  m_input->setValue(m_field.get(settings));
  setApplicability(settings);
  setNote(m_input->note());
}

void FieldEditor::setApplicability(const Settings& settings) {
  m_inapplicable = coreText(m_field.inapplicable(settings));
  setEnabled(isApplicable());
  describe();
}

QString FieldEditor::apply(Settings& settings) const {
  try {
    m_field.set(settings, m_input->value());
    return {};
  } catch (const std::exception& error) {
    QString reason = coreText(messageOf(error));
    const QString prefix = text(m_field.key) + QStringLiteral(": ");  // the user sees which field it is
    return reason.startsWith(prefix) ? reason.mid(prefix.size()) : reason;
  }
}

void FieldEditor::setIssue(const QString& issue) {
  if (issue == m_issueText) return;
  m_issueText = issue;
  m_issue->setText(issue);
  m_issue->setVisible(!issue.isEmpty());
  inputWidget()->setAccessibleDescription(issue.isEmpty() ? coreText(m_field.help) : issue);
}

QWidget* FieldEditor::inputWidget() const { return m_input->keyWidget(); }

void FieldEditor::setNote(const QString& note) {
  if (note == m_note->text()) return;
  m_note->setText(note);
  m_note->setVisible(!note.isEmpty());
}

void FieldEditor::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) matchFont();
  if (event->type() != QEvent::PaletteChange && event->type() != QEvent::Polish) return;
  QPalette colours = m_issue->palette();
  const bool dark = palette().color(QPalette::Window).lightness() < 128;
  const QColor red = dark ? QColor(0xff, 0x8a, 0x65) : QColor(0xb0, 0x2a, 0x0a);
  if (colours.color(QPalette::WindowText) == red) return;
  colours.setColor(QPalette::WindowText, red);
  m_issue->setPalette(colours);
}

}  // namespace gatescope
