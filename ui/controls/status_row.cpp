// The bottom line.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/status_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "ui/base/core_text.h"
#include "ui/base/numbers.h"
#include "ui/base/plain_text.h"
#include "ui/controls/status_text.h"
#include "ui/run/run_figures.h"

namespace gatescope {

namespace {

constexpr int kNoticeTime = 8000;  // ms that good news stays
constexpr int kProgressSteps = 1000;
constexpr int kProgressWidth = 40, kProgressHeight = 8;  // pixels; the height beside type of 9 pt
constexpr int kSide = 10, kSpacing = 5;                  // pixels

/// Newest value that was measured, and its step.
template <class Member>
StepSample newest(const std::vector<StepSample>& samples, Member member) {
  const auto found =
      std::find_if(samples.rbegin(), samples.rend(), [member](const StepSample& s) { return !std::isnan(s.*member); });
  return found == samples.rend() ? StepSample{} : *found;
}

}  // namespace

StatusRow::StatusRow(QWidget* parent)
    : QWidget(parent),
      m_theme(makeTheme(Theme::Kind::Light)),
      m_row(new QHBoxLayout),
      m_message(new Label(this)),
      m_dot(new Label(QStringLiteral("●"), this)),
      m_word(new Label(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kSide, 4, kSide, 6);
  column->setSpacing(2);
  column->setSizeConstraint(QLayout::SetNoConstraint);  // see fitWidth()
  m_message->setObjectName(QStringLiteral("message"));
  m_message->setWordWrap(true);
  m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_message->setFocusPolicy(Qt::NoFocus);
  column->addWidget(m_message);
  m_row->setSpacing(kSpacing);
  column->addLayout(m_row);
  m_row->addWidget(m_dot);
  m_row->addWidget(m_word);
  m_word->setObjectName(QStringLiteral("stateWord"));
  m_noticeTimer.setSingleShot(true);
  m_noticeTimer.setInterval(kNoticeTime);
  connect(&m_noticeTimer, &QTimer::timeout, this, [this] {
    m_notice.clear();
    showMessage();
  });
  addNumbers();
  matchFont();
  setHistory(RunHistory{});
  setState(RunState{});
}

void StatusRow::addNumbers() {
  m_step = addCell(QStringLiteral("step"), tr("step %1 of %2").arg(countText(12000), countText(20000)),
                   tr("<b>Step</b>: optimiser steps done, of those that the stop rule “stop after” allows."));
  m_progress = new QProgressBar(this);
  m_progress->setRange(0, kProgressSteps);
  m_progress->setTextVisible(false);
  m_progress->setMinimumWidth(kProgressWidth);
  m_progress->setAccessibleName(tr("Progress"));
  m_row->addWidget(m_progress, 1);
  m_left = addCell(QStringLiteral("left"), tr("00:00 left"),
                   tr("<b>Time left</b> until the last step, at the current speed."));
  m_speed = addCell(QStringLiteral("speed"), tr("%1 steps/s").arg(countText(10000)),
                    tr("<b>Speed</b>: optimiser steps per second, measurements included."));
  m_condition = addCell(QStringLiteral("condition"), tr("cond 1.23e+08"), {});
  m_train = addCell(QStringLiteral("train"), tr("train 1.23e-08"), {});
  m_test = addCell(QStringLiteral("test"), tr("test 0.0123"), {});
  m_accuracy = addCell(QStringLiteral("accuracy"), tr("acc. 99.1 / 99.1 %"), {});
  m_measuring = addCell(QStringLiteral("measuring"), tr("measuring 14 %"),
                        tr("<b>Measuring</b>: share of the engine's time taken by gate and kernel measurements. “time "
                           "budget” under Measuring limits it."));
}

QLabel* StatusRow::addCell(const QString& name, const QString& widest, const QString& help) {
  auto* label = new Label(this);
  label->setObjectName(name);
  label->setToolTip(help);
  m_row->addWidget(label);
  m_cells.push_back({label, widest});
  return label;
}

void StatusRow::matchFont() {
  const QFontMetrics metrics = fontMetrics();
  m_word->setMinimumWidth(metrics.horizontalAdvance(tr("Preparing")) + 4);
  m_progress->setFixedHeight(scaledPixels(kProgressHeight, font()));
  for (const Cell& cell : m_cells)
    cell.label->setMinimumWidth(metrics.horizontalAdvance(cell.widest) + 4);  // their places stay
  fitWidth();
}

// What matters least goes first when the window is narrow or the type large.
void StatusRow::fitWidth() {
  int room = width() - 2 * kSide - m_dot->sizeHint().width() - m_word->minimumWidth() - kProgressWidth - 2 * kSpacing;
  for (QLabel* label : {m_step, m_train, m_test, m_left, m_condition, m_accuracy, m_speed, m_measuring}) {
    room -= label->minimumWidth() + kSpacing;
    label->setVisible(room >= 0);
  }
}

QSize StatusRow::minimumSizeHint() const {
  const int width = 2 * kSide + m_dot->sizeHint().width() + m_word->minimumWidth() + kProgressWidth + 2 * kSpacing;
  return {width, QWidget::minimumSizeHint().height()};
}

void StatusRow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitWidth();
}

void StatusRow::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange && m_measuring) matchFont();
}

void StatusRow::setState(const RunState& state) {
  const bool begins = state.phase == RunPhase::Preparing && m_state.phase != RunPhase::Preparing;
  const bool refuses = state.refusal.generation != 0 && state.refusal != m_state.refusal;
  if ((begins && !m_noticeOk) || refuses) m_notice.clear();
  m_state = state;
  if (!state.dataTitle.empty()) m_summary = runSummary(state);  // stays while the next run is prepared
  showState();
  showMessage();
}

void StatusRow::showState() {
  m_word->setText(phaseWord(m_state));
  m_word->setToolTip(plainTip(stateHelp(m_state)));
  m_dot->setToolTip(plainTip(stateHelp(m_state)));
  QPalette colours = m_dot->palette();
  colours.setColor(QPalette::WindowText, stateColour(m_theme, m_state.phase));
  m_dot->setPalette(colours);
  const bool counts = m_state.totalSteps > 0;
  m_step->setText(counts ? tr("step %1 of %2").arg(countText(m_state.step), countText(m_state.totalSteps))
                         : tr("step %1").arg(countText(m_state.step)));
  const double done = counts ? double(m_state.step) / double(m_state.totalSteps) : 0;
  m_progress->setValue(static_cast<int>(kProgressSteps * std::min(1.0, done)));
  const bool running = m_state.phase == RunPhase::Running && m_state.stepsPerSecond > 0;
  const double left = double(m_state.totalSteps - m_state.step) / std::max(m_state.stepsPerSecond, 1e-9);
  m_left->setText(running && counts ? tr("%1 left").arg(timeText(std::max(0.0, left))) : QString());
  m_speed->setText(running ? tr("%1 steps/s").arg(shortNumber(m_state.stepsPerSecond)) : QString());
  m_measuring->setText(running ? tr("measuring %1 %").arg(std::lround(100 * m_state.probeShare)) : QString());
}

void StatusRow::setHistory(const RunHistory& history) {
  const std::vector<StepSample>& steps = history.median().steps();
  const QString mean =
      tr("L = mean over samples of %1")
          .arg(history.settings.experiment.loss == Loss::Squared ? QStringLiteral("½‖e‖²")
                                                                 : QStringLiteral("−log softmax(ŷ)[class]"));
  const auto exact = [](double value) { return numberText(value); };
  const QString networks =
      history.isEnsemble() ? tr(" Median and quartiles of %1 networks.").arg(history.networks().size()) : QString();
  const StepSample train = newest(steps, &StepSample::trainLoss), test = newest(steps, &StepSample::testLoss);
  m_train->setText(tr("train %1").arg(shortNumber(train.trainLoss)));
  m_train->setToolTip(tr("<b>Training loss</b> %1: %2. All training samples, step %3.")
                          .arg(figureText(history, &StepSample::trainLoss, exact), mean, countText(train.step)) +
                      networks);
  m_test->setText(tr("test %1").arg(shortNumber(test.testLoss)));
  m_test->setToolTip(
      std::isnan(test.testLoss)
          ? tr("<b>Test loss</b>: not measured. %1").arg(briefMessage(coreText(m_state.noTestReason)).toHtmlEscaped())
          : tr("<b>Test loss</b> %1: %2. Held-out samples, step %3.")
                    .arg(figureText(history, &StepSample::testLoss, exact), mean, countText(test.step)) +
                networks);
  const StepSample trainHits = newest(steps, &StepSample::trainAccuracy),
                   testHits = newest(steps, &StepSample::testAccuracy);
  QString accuracy;
  if (!std::isnan(trainHits.trainAccuracy)) accuracy = tr("acc. %1").arg(percent(trainHits.trainAccuracy));
  if (!accuracy.isEmpty() && !std::isnan(testHits.testAccuracy))
    accuracy += QStringLiteral(" / ") + percent(testHits.testAccuracy);
  m_accuracy->setText(accuracy.isEmpty() ? accuracy : accuracy + QStringLiteral(" %"));
  m_accuracy->setToolTip(tr("<b>Accuracy</b>, training / test: share of samples classified correctly, step %1.")
                             .arg(countText(trainHits.step)) +
                         networks);
  const KernelFrame* kernel = history.kernel();
  m_condition->setText(tr("cond %1").arg(shortNumber(kernel ? kernel->condition : kAbsent)));
  m_condition->setToolTip(tr("<b>Condition number</b> ρ₁/ρₙ of the tangent kernel K: how unevenly the errors can fall; "
                             "∞ when K is singular to rounding. Probe set of %1 samples, step %2.")
                              .arg(kernel ? countText(kernel->eigenvalues.size()) : QStringLiteral("0"),
                                   countText(kernel ? kernel->step : 0)) +
                          networks);
}

void StatusRow::showNotice(const QString& text, bool ok) {
  m_notice = text;
  m_noticeOk = ok;
  m_noticeTimer.stop();
  if (ok) m_noticeTimer.start();
  showMessage();
}

void StatusRow::showMessage() {
  const bool refused = m_state.refusal.generation != 0;
  const bool failed = refused || m_state.phase == RunPhase::Failed || m_state.phase == RunPhase::Diverged;
  const QString own = refused ? refusalText(m_state) : coreText(m_state.message);
  const bool bad = m_notice.isEmpty() ? failed : !m_noticeOk;
  QString text = !m_notice.isEmpty() ? m_notice : !own.isEmpty() ? own : m_summary;
  if (m_state.phase == RunPhase::Ready && m_state.step == 0 && m_notice.isEmpty() && !refused)
    text += tr(". Space runs it.");
  if (text.isEmpty()) text = QStringLiteral(" ");  // the line keeps its height
  m_message->setText(briefMessage(text));
  m_message->setToolTip(plainTip(coreText(m_state.dataNote)));
  QPalette colours = m_message->palette();
  colours.setColor(QPalette::WindowText, bad                                   ? m_theme.failure
                                         : m_notice.isEmpty() && own.isEmpty() ? m_theme.faintText
                                                                               : m_theme.text);
  m_message->setPalette(colours);
}

void StatusRow::setTheme(const Theme& theme) {
  m_theme = theme;
  showState();
  showMessage();
}

QString StatusRow::stateWord() const { return m_word->text(); }

QString StatusRow::message() const { return m_message->text().trimmed(); }

}  // namespace gatescope
