// Inputs of all kinds of fields: six small classes that only makeValueInput() knows.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/value_input.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QWheelEvent>
#include <cmath>

#include "core/base/error.h"
#include "core/fields/field_text.h"
#include "ui/base/core_text.h"
#include "ui/base/file_dialog.h"
#include "ui/controls/choice_text.h"
#include "ui/controls/number_spin_box.h"
#include "ui/controls/settings_history.h"

namespace gatescope {

namespace {

QString text(const std::string& s) { return QString::fromStdString(s); }

QHBoxLayout* rowLayout(QWidget* widget) {
  auto* layout = new QHBoxLayout(widget);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  return layout;
}

/// Combo box of a field's choices; wheel and width as in a narrow, scrolling panel.
QComboBox* makeCombo(const Field& field, ValueInput* input) {
  auto* combo = new QComboBox(input);
  combo->setObjectName(text(field.key) + QStringLiteral(".combo"));
  combo->setFocusPolicy(Qt::StrongFocus);
  combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  combo->setMinimumContentsLength(2);
  combo->setMaxVisibleItems(16);
  for (const std::string& choice : field.choices) {
    combo->addItem(choiceTitle(field, choice), text(choice));
    combo->setItemData(combo->count() - 1, choiceHelp(field, choice), Qt::ToolTipRole);
  }
  combo->installEventFilter(input);
  return combo;
}

class BooleanInput : public ValueInput {
 public:
  BooleanInput(const Field& field, QWidget* parent) : ValueInput(field, parent), m_box(new QCheckBox(this)) {
    m_box->setObjectName(text(field.key) + QStringLiteral(".check"));
    m_box->setFocusPolicy(Qt::TabFocus);  // after a click, Space still runs the program
    m_box->installEventFilter(this);
    rowLayout(this)->addWidget(m_box);
    connect(m_box, &QCheckBox::toggled, this, &ValueInput::edited);
  }
  void setValue(const FieldValue& value) override {
    const QSignalBlocker blocker(m_box);
    m_box->setChecked(std::get<bool>(value));
  }
  FieldValue value() const override { return m_box->isChecked(); }
  QWidget* keyWidget() const override { return m_box; }

 private:
  QCheckBox* m_box;
};

class NumberInput : public ValueInput {
 public:
  NumberInput(const Field& field, QWidget* parent)
      : ValueInput(field, parent), m_scale(field), m_spin(new NumberSpinBox(field, this)) {
    m_spin->setObjectName(text(field.key) + QStringLiteral(".spin"));
    QHBoxLayout* layout = rowLayout(this);
    if (m_scale.hasSlider()) {
      m_slider = new QSlider(Qt::Horizontal, this);
      m_slider->setObjectName(text(field.key) + QStringLiteral(".slider"));
      m_slider->setRange(0, m_scale.positions());
      m_slider->setMinimumWidth(30);
      m_slider->setFocusPolicy(Qt::StrongFocus);
      m_slider->installEventFilter(this);
      layout->addWidget(m_slider, 1);
      connect(m_slider, &QSlider::valueChanged, this,
              [this](int position) { m_spin->setValue(m_scale.toValue(position)); });
    } else {
      layout->addStretch(1);
    }
    layout->addWidget(m_spin);
    connect(m_spin, &QDoubleSpinBox::valueChanged, this, [this](double number) {
      placeSlider(number);
      emit edited();
    });
  }
  void setValue(const FieldValue& value) override {
    const QSignalBlocker blocker(m_spin);
    const std::int64_t* integer = std::get_if<std::int64_t>(&value);
    m_spin->setValue(integer ? static_cast<double>(*integer) : std::get<double>(value));
    placeSlider(m_spin->value());
  }
  FieldValue value() const override {
    if (field().kind == FieldKind::Integer) return static_cast<std::int64_t>(std::llround(m_spin->value()));
    return m_spin->value();
  }
  QWidget* keyWidget() const override { return m_spin; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    // A slider position may be less than one step of the number: keys go by the number.
    if (watched == m_slider && event->type() == QEvent::KeyPress && stepByKey(static_cast<QKeyEvent*>(event)->key()))
      return true;
    return ValueInput::eventFilter(watched, event);
  }

 private:
  bool stepByKey(int key) {
    const bool up = key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_PageUp;
    const bool down = key == Qt::Key_Left || key == Qt::Key_Down || key == Qt::Key_PageDown;
    const int size = key == Qt::Key_PageUp || key == Qt::Key_PageDown ? 10 : 1;
    if (up || down) m_spin->stepBy(up ? size : -size);
    return up || down;
  }
  void placeSlider(double number) {
    if (!m_slider) return;
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(m_scale.toPosition(number));
  }

  NumberScale m_scale;
  NumberSpinBox* m_spin;
  QSlider* m_slider = nullptr;
};

class ChoiceInput : public ValueInput {
 public:
  ChoiceInput(const Field& field, QWidget* parent) : ValueInput(field, parent), m_combo(makeCombo(field, this)) {
    rowLayout(this)->addWidget(m_combo);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &ValueInput::edited);
  }
  void setValue(const FieldValue& value) override {
    const QSignalBlocker blocker(m_combo);
    m_combo->setCurrentIndex(
        m_combo->findData(text(std::get<std::string>(value))));  // −1, empty, for an unknown keyword
  }
  FieldValue value() const override { return m_combo->currentData().toString().toStdString(); }
  QWidget* keyWidget() const override { return m_combo; }
  QString note() const override { return choiceNote(field(), m_combo->currentData().toString().toStdString()); }

 private:
  QComboBox* m_combo;
};

class ChoiceOrNumberInput : public ValueInput {
 public:
  ChoiceOrNumberInput(const Field& field, QWidget* parent)
      : ValueInput(field, parent), m_combo(makeCombo(field, this)), m_spin(new NumberSpinBox(field, this)) {
    m_spin->setObjectName(text(field.key) + QStringLiteral(".spin"));
    m_combo->addItem(tr("number"));
    QHBoxLayout* layout = rowLayout(this);
    layout->addWidget(m_combo, 1);
    layout->addWidget(m_spin);
    m_spin->setVisible(false);
    m_spin->setValue(field.usualNumber);
    connect(m_combo, &QComboBox::currentIndexChanged, this, [this] {
      m_spin->setVisible(isNumber());
      emit edited();
    });
    connect(m_spin, &QDoubleSpinBox::valueChanged, this, &ValueInput::edited);
  }
  void setValue(const FieldValue& value) override {
    const QSignalBlocker comboBlocker(m_combo), spinBlocker(m_spin);
    if (const double* number = std::get_if<double>(&value)) {
      m_spin->setValue(*number);
      m_combo->setCurrentIndex(m_combo->count() - 1);
    } else {
      m_combo->setCurrentIndex(m_combo->findData(text(std::get<std::string>(value))));
    }
    m_spin->setVisible(isNumber());
  }
  FieldValue value() const override {
    if (isNumber()) return m_spin->value();
    return m_combo->currentData().toString().toStdString();
  }
  QWidget* keyWidget() const override { return m_combo; }

 private:
  bool isNumber() const { return m_combo->currentIndex() == m_combo->count() - 1; }
  QComboBox* m_combo;
  NumberSpinBox* m_spin;
};

class TextInput : public ValueInput {
 public:
  TextInput(const Field& field, QWidget* parent) : ValueInput(field, parent), m_line(new QLineEdit(this)) {
    m_line->setObjectName(text(field.key) + QStringLiteral(".line"));
    QHBoxLayout* layout = rowLayout(this);
    layout->addWidget(m_line, 1);
    if (field.kind == FieldKind::Path) layout->addWidget(makeBrowseButton());
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::editingFinished, this, &TextInput::finish);
  }
  void setValue(const FieldValue& value) override {
    m_shown = text(toText(value));
    m_line->setText(m_shown);
  }
  FieldValue value() const override { return parseValue(field(), m_line->text().trimmed().toStdString()); }
  QWidget* keyWidget() const override { return m_line; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    // Once the text is entered it is a setting, and undo is the panel's; before, it takes back the typing.
    const bool passes = watched == m_line && isUndoKey(*event) && m_line->text() == m_shown;
    if (passes) event->ignore();
    return passes || ValueInput::eventFilter(watched, event);
  }

 private:
  void finish() {
    if (m_line->text() == m_shown) return;  // leaving the field is no change
    m_shown = m_line->text();
    emit edited();
  }
  QToolButton* makeBrowseButton() {
    auto* button = new QToolButton(this);
    button->setText(QStringLiteral("…"));
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(tr("choose %1").arg(coreText(field().label)));
    button->setToolTip(tr("Choose a file"));
    button->installEventFilter(this);
    connect(button, &QToolButton::clicked, this, [this] {
      FileDialogOptions options;
      options.title = tr("Choose %1").arg(coreText(field().label));
      showFileDialog(window(), options, [this](const QString& path) {
        m_line->setText(path);
        finish();
      });
    });
    return button;
  }

  QLineEdit* m_line;
  QString m_shown;
};

}  // namespace

ValueInput::ValueInput(const Field& field, QWidget* parent) : QWidget(parent), m_field(&field) {}

bool ValueInput::eventFilter(QObject* watched, QEvent* event) {
  auto* widget = qobject_cast<QWidget*>(watched);
  if (!widget) return false;
  if (event->type() == QEvent::Wheel && !widget->hasFocus()) {
    event->ignore();
    return true;
  }
  if (event->type() != QEvent::ShortcutOverride) return false;
  const int key = static_cast<QKeyEvent*>(event)->key();
  const bool presses = key == Qt::Key_Space && qobject_cast<QAbstractButton*>(widget);
  const bool moves = (key == Qt::Key_Right || key == Qt::Key_Left) &&
                     (qobject_cast<QSlider*>(widget) || qobject_cast<QComboBox*>(widget));
  if (presses || moves) event->accept();
  return presses || moves;
}

ValueInput* makeValueInput(const Field& field, QWidget* parent) {
  switch (field.kind) {
    case FieldKind::Boolean:
      return new BooleanInput(field, parent);
    case FieldKind::Integer:
    case FieldKind::Real:
      return new NumberInput(field, parent);
    case FieldKind::Choice:
      return new ChoiceInput(field, parent);
    case FieldKind::ChoiceOrNumber:
      return new ChoiceOrNumberInput(field, parent);
    case FieldKind::Text:
    case FieldKind::Path:
    case FieldKind::IntegerList:
      return new TextInput(field, parent);
  }
  return nullptr;
}

}  // namespace gatescope
