// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/base/plain_text.h"
#include "ui/lessons/lesson_stage.h"
#include "ui/lessons/lesson_words.h"

namespace gatescope {
namespace {

QPushButton* makeButton(const QString& text, const QString& help, QWidget* parent) {
  auto* button = new QPushButton(text, parent);
  button->setAccessibleName(text);
  button->setToolTip(help);
  button->setWhatsThis(help);
  button->setFocusPolicy(Qt::TabFocus);  // after a click the keys still step the lesson
  return button;
}

QString choiceText(std::size_t position, const QString& text) {
  return QStringLiteral("%1)  ").arg(position + 1) + plainAction(text);
}

QFont scaled(QFont font, double factor, bool bold = false) {
  font.setPointSizeF(font.pointSizeF() * factor);
  font.setBold(bold);
  return font;
}

}  // namespace

LessonPage::LessonPage(LessonStage& stage, QWidget* parent)
    : QWidget(parent),
      m_stage(stage),
      m_theme(makeTheme(Theme::Kind::Light)),
      m_scroll(new QScrollArea(this)),
      m_lessonTitle(new Label(this)),
      m_stepTitle(new Label(this)),
      m_progress(new QProgressBar(this)),
      m_work(new Label(this)),
      m_back(makeButton(tr("← Back"), tr("The previous step."), this)),
      m_again(makeButton(tr("Repeat"), tr("This step again, from t = 0. Space does the same."), this)),
      m_next(makeButton(tr("Next →"), tr("The next step: its settings are applied and its networks train."), this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_head = buildHead());
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->setAccessibleName(tr("Text of the step"));
  column->addWidget(m_scroll, 1);
  column->addWidget(m_foot = buildFoot());
  connect(&m_stage, &LessonStage::stepChanged, this, &LessonPage::showStep);
  connect(&m_stage, &LessonStage::verdictsChanged, this, &LessonPage::showChecks);
  connect(m_back, &QPushButton::clicked, this, [this] { m_stage.goTo(m_stage.step() - 1); });
  connect(m_next, &QPushButton::clicked, this, &LessonPage::goOn);
  connect(m_again, &QPushButton::clicked, &m_stage, &LessonStage::play);
  for (int i = 0; i < 9; ++i)
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)), this), &QShortcut::activated, this,
            [this, i] { answer(i); });
}

QWidget* LessonPage::buildHead() {
  auto* head = new QWidget(this);
  auto* column = new QVBoxLayout(head);
  auto* row = new QHBoxLayout;
  auto* course = new QToolButton(head);
  course->setText(tr("☰ Lessons"));
  course->setToolTip(tr("All lessons of the course, and your own."));
  course->setAutoRaise(true);
  course->setFocusPolicy(Qt::TabFocus);
  course->setObjectName(QStringLiteral("course"));
  course->setAccessibleName(tr("Lessons"));
  connect(course, &QToolButton::clicked, this, &LessonPage::courseRequested);
  m_lessonTitle->setForegroundRole(QPalette::PlaceholderText);
  m_lessonTitle->setWordWrap(true);
  row->addWidget(course);
  row->addWidget(m_lessonTitle, 1);
  m_stepTitle->setWordWrap(true);
  column->addLayout(row);
  column->addWidget(m_stepTitle);
  column->setContentsMargins(10, 6, 10, 2);
  return head;
}

QWidget* LessonPage::buildFoot() {
  auto* foot = new QWidget(this);
  auto* column = new QVBoxLayout(foot);
  column->setContentsMargins(10, 4, 10, 8);
  m_progress->setTextVisible(false);
  m_progress->setRange(0, 1000);
  m_progress->setMaximumHeight(8);
  m_progress->setAccessibleName(tr("Progress of the step"));
  m_work->setForegroundRole(QPalette::PlaceholderText);
  auto* row = new QHBoxLayout;
  for (QPushButton* button : {m_back, m_again, m_next}) row->addWidget(button, 1);
  column->addWidget(m_work);
  column->addWidget(m_progress);
  column->addLayout(row);
  return foot;
}

QLabel* LessonPage::addLabel(const QString& markdown) {
  auto* label = new Label(m_body);
  label->setTextFormat(Qt::MarkdownText);
  label->setText(markdown);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  label->setAccessibleName(tr("Text of the step"));
  label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  m_column->addWidget(label);
  return label;
}

void LessonPage::showStep() {
  clear();
  if (!m_stage.isOpen()) return;
  const LessonStep& step = m_stage.current();
  m_lessonTitle->setText(QString::fromStdString(m_stage.lesson()->title));
  m_stepTitle->setText(tr("%1 / %2  %3")
                           .arg(m_stage.step() + 1)
                           .arg(m_stage.lesson()->steps.size())
                           .arg(QString::fromStdString(step.title)));
  m_body = new QWidget(m_scroll);
  m_column = new QVBoxLayout(m_body);
  m_column->setContentsMargins(12, 4, 12, 8);
  addLabel(lessonMarkdown(step.text, *m_stage.lesson()));
  showQuestion();
  m_checks = addLabel({});
  m_checks->setTextFormat(Qt::RichText);
  m_checks->setObjectName(QStringLiteral("checks"));
  if (isLastStep() && !m_ending.isEmpty()) addLabel(m_ending)->setTextFormat(Qt::RichText);
  m_column->addStretch(1);
  m_scroll->setWidget(m_body);
  matchFont();
  showChecks();
}

// What is on the page goes with the step that it was of: its keys find nothing to answer.
void LessonPage::clear() {
  m_answered = -1;
  m_choices.clear();
  m_explanation.clear();
  m_answer = m_checks = nullptr;
  m_lessonTitle->clear();
  m_stepTitle->clear();
  m_body = nullptr;
  m_column = nullptr;
  delete m_scroll->takeWidget();
}

void LessonPage::showQuestion() {
  const LessonStep& step = m_stage.current();
  if (!step.question) return;
  addLabel(tr("**Predict first.** %1").arg(lessonMarkdown(step.question->text, *m_stage.lesson())));
  for (std::size_t i = 0; i < step.question->choices.size(); ++i) {
    const LessonChoice& choice = step.question->choices[i];
    const QString text = QString::fromStdString(choice.text);
    auto* button = new QRadioButton(choiceText(i, text), m_body);
    button->setToolTip(tr("Shortcut: Ctrl+%1. Ctrl+J shows the answer.").arg(i + 1));
    button->setAccessibleName(text);
    connect(button, &QRadioButton::clicked, this, [this, i] { answer(static_cast<int>(i)); });
    m_column->addWidget(button);
    m_choices.push_back({text, choice.right, button});
  }
  m_explanation = lessonMarkdown(step.question->answer, *m_stage.lesson());
  m_answer = addLabel({});
  m_answer->setObjectName(QStringLiteral("answer"));
  m_answer->hide();
}

void LessonPage::answer(int choice) {
  if (choice < 0 || choice >= static_cast<int>(m_choices.size())) return;
  m_answered = choice;
  for (std::size_t i = 0; i < m_choices.size(); ++i) {
    const Choice& option = m_choices[i];
    const bool chosen = static_cast<int>(i) == choice;
    if (chosen) option.button->setChecked(true);
    const QString mark = option.right ? QStringLiteral("✓") : chosen ? QStringLiteral("✗") : QStringLiteral(" ");
    option.button->setText(choiceText(i, option.text) + QStringLiteral("  ") + mark);
  }
  const bool right = m_choices[static_cast<std::size_t>(choice)].right;
  m_answer->setText((right ? tr("**Correct.** %1") : tr("**Not quite.** %1")).arg(m_explanation));
  m_answer->show();
  matchFont();
  showChecks();
}

void LessonPage::setEnding(const QString& text, bool hasNext) {
  m_ending = text;
  m_hasNext = hasNext;
}

bool LessonPage::isLastStep() const { return m_stage.step() + 1 == static_cast<int>(m_stage.lesson()->steps.size()); }

void LessonPage::goOn() { isLastStep() ? emit nextLessonRequested() : m_stage.goTo(m_stage.step() + 1); }

void LessonPage::reveal() {
  answer(static_cast<int>(std::ranges::find_if(m_choices, &Choice::right) - m_choices.begin()));
}

void LessonPage::showChecks() {
  if (!m_stage.isOpen() || !m_checks) return;
  QString html;
  for (const JudgedCheck& check : m_stage.checks())
    html +=
        verdictHtml(check, {m_stage.isDone(), m_presenting}, m_theme) + QStringLiteral("<p style='margin:2px'></p>");
  // Measured numbers beside the question would answer it.
  if (!isAnswered() && !html.isEmpty())
    html = QStringLiteral("<p style='color:%1'>%2</p>")
               .arg(m_theme.faintText.name(), tr("What was measured is told with your answer."));
  if (!m_stage.failure().isEmpty())
    html += QStringLiteral("<p style='color:%1'>%2</p>").arg(m_theme.failure.name(), m_stage.failure().toHtmlEscaped());
  if (m_checks->text() != html) m_checks->setText(html);
  showButtons();
}

void LessonPage::showButtons() {
  const double progress = m_stage.progress();
  m_progress->setVisible(progress >= 0);
  m_progress->setValue(static_cast<int>(1000 * std::max(0.0, progress)));
  const QString work = stepWork(m_stage.current());
  m_work->setVisible(progress >= 0 && !work.isEmpty());
  m_work->setText(work);
  m_back->setEnabled(m_stage.step() > 0);
  m_next->setText(isLastStep() && m_hasNext ? tr("Next lesson →") : tr("Next →"));
  m_next->setEnabled(!isLastStep() || m_hasNext);
  m_again->setEnabled(!work.isEmpty());
}

bool LessonPage::scroll(int direction) {
  QScrollBar* bar = m_scroll->verticalScrollBar();
  const int before = bar->value();
  bar->setValue(before + direction * (bar->pageStep() * 4 / 5));
  return bar->value() != before;
}

QString LessonPage::checksText() const {
  return m_checks ? QTextDocumentFragment::fromHtml(m_checks->text()).toPlainText() : QString();
}

void LessonPage::setTheme(const Theme& theme) {
  m_theme = theme;
  showChecks();
}

void LessonPage::setPresenting(bool presenting) {
  m_presenting = presenting;
  m_head->findChild<QToolButton*>(QStringLiteral("course"))->setVisible(!presenting);
  for (QPushButton* button : {m_back, m_again, m_next}) button->setVisible(!presenting);
  showChecks();
}

void LessonPage::matchFont() {
  m_stepTitle->setFont(scaled(font(), 1.25, true));
  if (m_checks) m_checks->setFont(scaled(font(), 0.92));
  for (std::size_t i = 0; i < m_choices.size(); ++i)
    m_choices[i].button->setFont(scaled(font(), 1, static_cast<int>(i) == m_answered));
}

void LessonPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) matchFont();
}

}  // namespace gatescope
