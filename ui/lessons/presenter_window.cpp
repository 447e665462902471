// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/presenter_window.h"

#include <QLabel>
#include <QScrollArea>
#include <QTime>
#include <QVBoxLayout>

#include "ui/base/icons.h"
#include "ui/base/numbers.h"
#include "ui/base/plain_text.h"
#include "ui/base/theme.h"
#include "ui/lessons/lesson_stage.h"
#include "ui/lessons/lesson_words.h"
#include "ui/lessons/presentation.h"
#include "ui/run/session_bridge.h"

namespace gatescope {
namespace {

constexpr int kRefresh = 500;  // ms

}  // namespace

PresenterWindow::PresenterWindow(LessonStage& stage, const SessionBridge& bridge, QWidget* window)
    : QWidget(window, Qt::Window), m_stage(stage), m_bridge(bridge) {
  setWindowTitle(tr("Presenter notes"));
  setWindowIcon(applicationIcon());
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  auto* scroll = new QScrollArea(this);
  auto* body = new QWidget(scroll);
  m_column = new QVBoxLayout(body);
  m_column->setContentsMargins(16, 12, 16, 12);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setAccessibleName(windowTitle());
  scroll->setWidget(body);
  whole->addWidget(scroll, 1);
  m_clock = addLabel({}, 1.6, false);
  m_step = addLabel({}, 1.3, false);
  m_notes = addLabel(tr("Notes"), 1.3, true);
  m_next = addLabel(tr("Next"), 1.1, false);
  m_numbers = addLabel(tr("Now"), 1.1, false);
  m_checks = addLabel(tr("Checks"), 1.0, false);
  m_column->addStretch(1);
  addKeys();
  resizeWithType(*this, 560, 620);
  m_since.start();
  m_timer.setInterval(kRefresh);
  connect(&m_timer, &QTimer::timeout, this, &PresenterWindow::showNumbers);
  connect(&m_stage, &LessonStage::stepChanged, this, &PresenterWindow::showStep);
  connect(&m_stage, &LessonStage::verdictsChanged, this, &PresenterWindow::showNumbers);
  m_timer.start();
  showStep();
}

QLabel* PresenterWindow::addLabel(const QString& heading, double size, bool markdown) {
  if (!heading.isEmpty()) {
    auto* head = new Label(heading, this);
    head->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(head);
  }
  auto* label = new Label(this);
  label->setWordWrap(true);
  if (markdown) label->setTextFormat(Qt::MarkdownText);
  QFont face = label->font();
  face.setPointSizeF(face.pointSizeF() * size);
  label->setFont(face);
  m_column->addWidget(label);
  return label;
}

// Under what scrolls: they are seen whatever the notes.
void PresenterWindow::addKeys() {
  QStringList rows;
  for (const PresentationKey& key : presentationKeys()) rows << QStringLiteral("%1: %2").arg(key.keys, key.text);
  auto* keys = new Label(rows.join(QStringLiteral(" · ")), this);
  keys->setObjectName(QStringLiteral("keys"));
  keys->setWordWrap(true);
  keys->setForegroundRole(QPalette::PlaceholderText);
  keys->setMargin(12);
  layout()->addWidget(keys);
}

void PresenterWindow::showStep() {
  if (!m_stage.isOpen()) {
    for (QLabel* label : {m_step, m_notes, m_next, m_checks}) label->clear();
    return showNumbers();
  }
  const LessonStep& step = m_stage.current();
  const std::vector<LessonStep>& steps = m_stage.lesson()->steps;
  const auto next = static_cast<std::size_t>(m_stage.step()) + 1;
  m_step->setText(tr("%1 / %2  %3").arg(next).arg(steps.size()).arg(QString::fromStdString(step.title)));
  QString notes = lessonMarkdown(step.notes, *m_stage.lesson());
  if (step.question) {
    for (const LessonChoice& choice : step.question->choices)
      if (choice.right) notes += tr("\n\nAnswer: **%1**").arg(QString::fromStdString(choice.text));
  }
  m_notes->setText(notes.isEmpty() ? tr("No notes for this step.") : notes);
  m_next->setText(next < steps.size() ? QString::fromStdString(steps[next].title) : tr("the lesson ends here"));
  showNumbers();
}

void PresenterWindow::showNumbers() {
  const qint64 minutes = m_since.elapsed() / 60000, seconds = m_since.elapsed() / 1000 % 60;
  const int planned = m_stage.isOpen() ? m_stage.lesson()->minutes : 0;
  QString clock = QTime::currentTime().toString(QStringLiteral("HH:mm")) +
                  tr("  ·  %1:%2").arg(minutes).arg(seconds, 2, 10, QLatin1Char('0'));
  if (planned > 0) clock += tr(" of %1 min").arg(planned);
  m_clock->setText(clock);
  const RunHistory& run = *m_bridge.history();
  QString text = tr("step %1").arg(countText(run.state.step));
  if (!run.others.empty()) text += tr(" · medians of %1 networks").arg(run.others.size() + 1);
  if (!run.median().steps().empty()) {
    const StepSample& last = run.median().steps().back();
    text += tr(" · train %1").arg(numberText(last.trainLoss));
    if (!std::isnan(last.testAccuracy)) text += tr(" · test accuracy %1 %").arg(numberText(100 * last.testAccuracy));
  }
  if (const KernelFrame* frame = run.kernel()) text += tr(" · condition %1").arg(numberText(frame->condition));
  m_numbers->setText(text);
  QStringList checks;
  for (const auto& [check, verdict] : m_stage.checks())
    checks << tr("%1 %2: %3")
                  .arg(m_stage.isDone() ? verdictMark(verdict) : QStringLiteral("·"), QString::fromStdString(check.say),
                       withPowers(QString::fromStdString(verdict.measured)));
  m_checks->setText(checks.join(QLatin1Char('\n')));
}

QString PresenterWindow::notes() const { return m_notes->text(); }
QString PresenterWindow::results() const { return m_numbers->text(); }
QString PresenterWindow::next() const { return m_next->text(); }

}  // namespace gatescope
