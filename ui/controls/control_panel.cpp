// The control panel.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/control_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/fields/validation.h"
#include "ui/base/core_text.h"
#include "ui/base/numbers.h"
#include "ui/base/plain_text.h"
#include "ui/base/side_room.h"
#include "ui/base/theme.h"
#include "ui/controls/field_editor.h"
#include "ui/controls/settings_history.h"

namespace gatescope {

ControlPanel::ControlPanel(QWidget* parent)
    : QScrollArea(parent), m_history(new SettingsHistory(this)), m_room(new SideRoom(this, [this] { matchFont(); })) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  setFocusPolicy(Qt::NoFocus);
  setAccessibleName(tr("Settings"));
  m_restart.setSingleShot(true);
  m_restart.setInterval(kRestartDelay);
  connect(&m_restart, &QTimer::timeout, this, &ControlPanel::tellStructure);
  connect(m_history, &SettingsHistory::restored, this, [this](const Settings& settings) { restore(settings); });
  buildGroups();
  matchFont();
  setSettings(Settings{});
}

// Large type in a small window: what the rows do not need is the plots'.
void ControlPanel::matchFont() {
  constexpr double kMostOfWindow = 0.42;
  const int wanted = std::max(kSmallestWidth, scaledPixels(kWidth, font()));
  const int needed = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
  setFixedWidth(std::min(wanted, std::max(needed, m_room->atMost(wanted, kMostOfWindow))));
  for (const Group& group : m_groups)
    group.more->setMaximumHeight(fontMetrics().height() + 4);  // no higher than the heading
}

void ControlPanel::changeEvent(QEvent* event) {
  QScrollArea::changeEvent(event);
  if (event->type() == QEvent::FontChange) matchFont();
}

void ControlPanel::buildGroups() {
  auto* content = new QWidget;
  auto* layout = new QVBoxLayout(content);
  layout->setContentsMargins(10, 6, 4, 8);
  layout->setSpacing(2);
  m_groups.reserve(fields().size());  // references into it stay valid while it grows
  for (const Field& field : fields()) {
    auto group = std::ranges::find(m_groups, field.group, &Group::name);
    Group& target = group == m_groups.end() ? addGroup(field.group, layout) : *group;
    auto* editor = new FieldEditor(field, content);
    target.rows->addWidget(editor);
    target.editors.push_back(editor);
    connect(editor, &FieldEditor::edited, this, [this, editor] { accept(editor); });
    if (auto* slider = editor->findChild<QSlider*>())
      connect(slider, &QSlider::sliderReleased, m_history, &SettingsHistory::seal);
  }
  layout->addStretch(1);
  setWidget(content);
}

ControlPanel::Group& ControlPanel::addGroup(const std::string& name, QVBoxLayout* layout) {
  Group group;
  group.name = name;
  auto* heading = new Label(coreText(name));
  QFont bold;
  bold.setBold(true);  // and nothing else: the size stays that of the window
  heading->setFont(bold);
  group.aside = new Label;
  group.aside->setForegroundRole(QPalette::PlaceholderText);
  group.more = makeMore(name);
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(heading);
  row->addWidget(group.aside, 1);
  row->addWidget(group.more);
  if (!m_groups.empty()) layout->addSpacing(8);
  layout->addLayout(row);
  group.rows = new QVBoxLayout;
  group.rows->setSpacing(3);
  layout->addLayout(group.rows);
  connect(group.more, &QToolButton::clicked, this, [this, index = m_groups.size()] {
    m_groups[index].unfolded = !m_groups[index].unfolded;
    showFolding();
  });
  m_groups.push_back(group);
  return m_groups.back();
}

QToolButton* ControlPanel::makeMore(const std::string& name) {
  auto* more = new QToolButton;
  more->setObjectName(QStringLiteral("more.") + QString::fromStdString(name));
  more->setText(tr("More…"));
  more->setAutoRaise(true);
  more->setArrowType(Qt::RightArrow);
  more->setForegroundRole(QPalette::PlaceholderText);
  more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  more->setFocusPolicy(Qt::TabFocus);
  more->setAccessibleName(tr("More settings: %1").arg(coreText(name)));
  more->setToolTip(tr("Settings that are rarely needed, and those that have no effect now, with the reason why"));
  return more;
}

void ControlPanel::setSettings(const Settings& settings) {
  if (m_telling) return;
  m_restart.stop();
  m_history->clear();
  m_entered = settings;
  m_emitted = normalised(settings);
  m_unreadable.clear();
  showValues();
  showIssues();
  showFolding();
}

Settings ControlPanel::settings() const { return normalised(m_entered); }

void ControlPanel::enter(const Settings& settings, const QString& name) {
  m_history->record({{}, name, m_entered, settings});
  restore(settings);
}

void ControlPanel::restore(const Settings& settings) {
  m_entered = settings;
  m_unreadable.clear();
  showValues();
  settle();
}

void ControlPanel::showValues() {
  for (const Group& group : m_groups)
    for (FieldEditor* editor : group.editors) editor->setSettings(m_entered);
}

void ControlPanel::change(const std::string& key, const FieldValue& value) {
  const Field* field = findField(key);
  Q_ASSERT(field);
  const Settings before = m_entered;
  field->set(m_entered, value);
  m_unreadable.erase(key);
  if (key == "data.name") adaptToData();
  editor(key)->setSettings(m_entered);
  m_history->record({key, fieldName(*field), before, m_entered});
  settle();
}

FieldEditor* ControlPanel::editor(const std::string& key) const {
  for (const Group& group : m_groups)
    for (FieldEditor* editor : group.editors)
      if (editor->field().key == key) return editor;
  return nullptr;
}

void ControlPanel::accept(FieldEditor* editor) {
  const Field& field = editor->field();
  const Settings before = m_entered;
  const QString reason = editor->apply(m_entered);
  if (reason.isEmpty()) {
    m_unreadable.erase(field.key);
    if (field.key == "data.name") adaptToData();
  } else {
    m_unreadable[field.key] = reason;
  }
  const auto* slider = editor->findChild<QSlider*>();
  m_history->record(
      {field.key, fieldName(field), before, m_entered, slider && slider->isSliderDown(), !reason.isEmpty()});
  settle();
}

// Classes and files of the old data set mean nothing in the new one.
void ControlPanel::adaptToData() {
  m_entered = withDataSource(m_entered, m_entered.experiment.data.name);
  showValues();
}

void ControlPanel::settle() {
  for (const Group& group : m_groups)
    for (FieldEditor* editor : group.editors) editor->setApplicability(m_entered);
  showIssues();
  showFolding();
  m_restart.stop();
  if (!m_issues.empty()) return;  // the last good run goes on
  const Settings now = settings();
  if (now.live != m_emitted.live) tellLive();
  if (now.experiment != m_emitted.experiment) m_restart.start();
}

void ControlPanel::tellLive() {
  const QScopedValueRollback telling(m_telling, true);
  m_emitted.live = settings().live;
  emit liveChanged(m_emitted.live);
}

void ControlPanel::tellStructure() {
  const QScopedValueRollback telling(m_telling, true);
  m_emitted = settings();
  emit structureChanged(m_emitted, m_history->gesture());
}

void ControlPanel::showIssues() {
  Issues issues = validate(settings());
  for (const auto& [key, reason] : m_unreadable) issues.push_back({key, reason.toStdString()});
  for (const Group& group : m_groups) {
    for (FieldEditor* editor : group.editors) {
      const auto issue = std::ranges::find(issues, editor->field().key, &Issue::field);
      editor->setIssue(issue == issues.end() ? QString() : coreText(issue->message));
    }
  }
  const bool changed = issues != m_issues;
  m_issues = std::move(issues);
  if (changed) emit issuesChanged(static_cast<int>(m_issues.size()));
}

void ControlPanel::showFolding() {
  for (const Group& group : m_groups) {
    const bool unfolded = group.unfolded;
    bool hides = false;
    for (FieldEditor* editor : group.editors) {
      const bool folds = (editor->field().advanced || !editor->isApplicable()) && editor->issue().isEmpty();
      editor->setVisible(!folds || unfolded);
      hides = hides || folds;
    }
    group.more->setVisible(hides);
    group.more->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
    group.more->setText(unfolded ? tr("Less") : tr("More…"));
  }
}

void ControlPanel::setAllUnfolded(bool unfolded) {
  for (Group& group : m_groups) group.unfolded = unfolded;
  showFolding();
}

void ControlPanel::setLocked(bool locked) {
  widget()->setEnabled(!locked);
  if (locked) m_history->clear();
}

void ControlPanel::setAside() {
  if (m_restart.isActive()) {
    m_restart.stop();
    tellStructure();
  }
  m_aside = m_entered;
  m_history->setAside();
}

void ControlPanel::bringBack(bool entered) {
  if (entered) setSettings(m_aside);
  m_history->bringBack();
  if (!entered) m_history->clear();
}

QAction* ControlPanel::undoAction() const { return m_history->undoAction(); }
QAction* ControlPanel::redoAction() const { return m_history->redoAction(); }

void ControlPanel::setStepSize(double stepSize) {
  const bool measured = stepSize > 0 && m_emitted.live.stepSize == StepSize::Spectral;
  editor("optimiser.step_size")->setNote(measured ? tr("α = %1 now").arg(numberText(stepSize)) : QString());
}

void ControlPanel::setDataTitle(const QString& title, const QString& note) {
  if (m_groups.empty()) return;
  m_groups.front().aside->setText(briefText(title));
  m_groups.front().aside->setToolTip(plainTip(note));
}

}  // namespace gatescope
