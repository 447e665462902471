// The bottom line.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/status_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace gatescope {

namespace {

constexpr int kNoticeTime = 8000;  // ms that good news stays
constexpr int kProgressSteps = 1000;

QString counted(std::int64_t n) { return QLocale(QLocale::English).toString(static_cast<qlonglong>(n)); }

QString timeText(double seconds) {
  const qint64 s = std::llround(seconds);
  const auto two = [](qint64 x) { return QStringLiteral("%1").arg(x, 2, 10, QLatin1Char('0')); };
  if (s >= 360000) return QStringLiteral("days");
  return s >= 3600 ? QStringLiteral("%1:%2:%3").arg(s / 3600).arg(two(s / 60 % 60), two(s % 60))
                   : two(s / 60) + QLatin1Char(':') + two(s % 60);
}

QString percent(double share) { return QString::number(100 * share, 'f', share > 0.9995 || share < 0.0005 ? 0 : 1); }

/// Newest value that was measured, and its step.
template <class Member>
StepSample newest(const std::vector<StepSample>& samples, Member member) {
  const auto found = std::find_if(samples.rbegin(), samples.rend(), [member](const StepSample& s) { return !std::isnan(s.*member); });
  return found == samples.rend() ? StepSample{} : *found;
}

QString stateHelp(const RunState& state) {
  switch (state.phase) {
    case RunPhase::Empty:
      return QStringLiteral("Nothing has been started.");
    case RunPhase::Preparing:
      return QStringLiteral("Loading data and building the network.");
    case RunPhase::Ready:
      return QStringLiteral("Space runs it.");
    case RunPhase::Running:
      return QStringLiteral("Training. Space pauses it.");
    case RunPhase::Finished:
      return QStringLiteral("A stop rule was met. Raise “stop after” to go on; Space starts again from t=0.");
    case RunPhase::Diverged:
      return QStringLiteral("The loss is no longer finite. The last finite values are kept. Take a smaller step size.");
    case RunPhase::Failed:
      return QStringLiteral("The run could not be built or went wrong; see the message.");
  }
  return {};
}

QColor stateColour(const Theme& theme, RunPhase phase) {
  switch (phase) {
    case RunPhase::Empty:
    case RunPhase::Ready:
      return theme.initial;
    case RunPhase::Preparing:
      return theme.gateOn;
    case RunPhase::Running:
      return theme.train;
    case RunPhase::Finished:
      return {0x00, 0x9e, 0x73};
    case RunPhase::Diverged:
    case RunPhase::Failed:
      return theme.test;
  }
  return theme.text;
}

QString summary(const RunState& state) {
  if (state.dataTitle.empty()) return {};
  QString text = QStringLiteral("%1: %2 training").arg(QString::fromStdString(state.dataTitle), counted(state.trainSamples));
  text += state.testSamples > 0 ? QStringLiteral(" and %1 test samples").arg(counted(state.testSamples)) : QStringLiteral(" samples");
  text += QStringLiteral(", %1 inputs, %2 %3, %4 weights")
              .arg(counted(state.inputs), counted(state.outputs), state.outputs == 1 ? QStringLiteral("output") : QStringLiteral("outputs"),
                   counted(state.parameters));
  if (!state.noTestReason.empty()) {
    const QString reason = QString::fromStdString(state.noTestReason);
    text += QStringLiteral(". ") + reason.left(1).toUpper() + reason.mid(1);
  }
  return text;
}

}  // namespace

QString phaseWord(const RunState& state) {
  switch (state.phase) {
    case RunPhase::Empty:
      return QStringLiteral("Empty");
    case RunPhase::Preparing:
      return QStringLiteral("Preparing");
    case RunPhase::Ready:
      return state.step > 0 ? QStringLiteral("Paused") : QStringLiteral("Ready");
    case RunPhase::Running:
      return QStringLiteral("Running");
    case RunPhase::Finished:
      return QStringLiteral("Finished");
    case RunPhase::Diverged:
      return QStringLiteral("Diverged");
    case RunPhase::Failed:
      return QStringLiteral("Failed");
  }
  return {};
}

QString shortNumber(double value) {
  if (std::isnan(value)) return QStringLiteral("–");
  if (std::isinf(value)) return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
  if (std::abs(value) >= 1000 && std::abs(value) < 1e6) return counted(std::llround(value));
  return QString::number(value, 'g', 3);
}

StatusRow::StatusRow(QWidget* parent)
    : QWidget(parent),
      m_theme(makeTheme(Theme::Kind::Light)),
      m_row(new QHBoxLayout),
      m_message(new QLabel(this)),
      m_dot(new QLabel(QStringLiteral("●"), this)),
      m_word(new QLabel(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(10, 4, 10, 6);
  column->setSpacing(2);
  m_message->setObjectName(QStringLiteral("message"));
  m_message->setWordWrap(true);
  m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_message->setFocusPolicy(Qt::NoFocus);
  column->addWidget(m_message);
  m_row->setSpacing(5);
  column->addLayout(m_row);
  m_row->addWidget(m_dot);
  m_row->addWidget(m_word);
  m_word->setObjectName(QStringLiteral("stateWord"));
  m_word->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("Preparing")) + 4);
  m_noticeTimer.setSingleShot(true);
  m_noticeTimer.setInterval(kNoticeTime);
  connect(&m_noticeTimer, &QTimer::timeout, this, [this] {
    m_notice.clear();
    showMessage();
  });
  addNumbers();
  setHistory(RunHistory{});
  setState(RunState{});
}

void StatusRow::addNumbers() {
  m_step = addCell(QStringLiteral("step"), QStringLiteral("step 12,000 of 20,000"),
                   QStringLiteral("<b>Step</b>: optimiser steps done, of those until the stop rule “stop after”."));
  m_progress = new QProgressBar(this);
  m_progress->setRange(0, kProgressSteps);
  m_progress->setTextVisible(false);
  m_progress->setFixedHeight(8);
  m_progress->setMinimumWidth(40);
  m_progress->setAccessibleName(QStringLiteral("Progress"));
  m_row->addWidget(m_progress, 1);
  m_left = addCell(QStringLiteral("left"), QStringLiteral("00:00 left"),
                   QStringLiteral("<b>Time left</b> until the last step, at the speed of now."));
  m_speed = addCell(QStringLiteral("speed"), QStringLiteral("10,000 steps/s"),
                    QStringLiteral("<b>Speed</b>: optimiser steps per second, measurements included."));
  m_condition = addCell(QStringLiteral("condition"), QStringLiteral("cond 1.23e+08"), {});
  m_train = addCell(QStringLiteral("train"), QStringLiteral("train 1.23e-08"), {});
  m_test = addCell(QStringLiteral("test"), QStringLiteral("test 0.0123"), {});
  m_accuracy = addCell(QStringLiteral("accuracy"), QStringLiteral("acc. 99.1 / 99.1 %"), {});
  m_measuring = addCell(QStringLiteral("measuring"), QStringLiteral("measuring 14 %"),
                        QStringLiteral("<b>Measuring</b>: share of the engine's time that gate and kernel measurements take. “share of "
                                       "time” under Measuring limits it."));
}

QLabel* StatusRow::addCell(const QString& name, const QString& widest, const QString& help) {
  auto* label = new QLabel(this);
  label->setObjectName(name);
  label->setAccessibleName(name);
  label->setToolTip(help);
  label->setMinimumWidth(fontMetrics().horizontalAdvance(widest) + 4);  // numbers change, their places do not
  m_row->addWidget(label);
  return label;
}

void StatusRow::setState(const RunState& state) {
  if (state.phase == RunPhase::Preparing && m_state.phase != RunPhase::Preparing && !m_noticeOk) m_notice.clear();
  m_state = state;
  if (!state.dataTitle.empty()) m_summary = summary(state);  // stays while the next run is prepared
  showState();
  showMessage();
}

void StatusRow::showState() {
  m_word->setText(phaseWord(m_state));
  m_word->setToolTip(stateHelp(m_state));
  m_dot->setToolTip(stateHelp(m_state));
  QPalette colours = m_dot->palette();
  colours.setColor(QPalette::WindowText, stateColour(m_theme, m_state.phase));
  m_dot->setPalette(colours);
  const bool counts = m_state.totalSteps > 0;
  m_step->setText(QStringLiteral("step %1").arg(counted(m_state.step)) +
                  (counts ? QStringLiteral(" of %1").arg(counted(m_state.totalSteps)) : QString()));
  const double done = counts ? double(m_state.step) / double(m_state.totalSteps) : 0;
  m_progress->setValue(static_cast<int>(kProgressSteps * std::min(1.0, done)));
  const bool running = m_state.phase == RunPhase::Running && m_state.stepsPerSecond > 0;
  const double left = double(m_state.totalSteps - m_state.step) / std::max(m_state.stepsPerSecond, 1e-9);
  m_left->setText(running && counts ? timeText(std::max(0.0, left)) + QStringLiteral(" left") : QString());
  m_speed->setText(running ? shortNumber(m_state.stepsPerSecond) + QStringLiteral(" steps/s") : QString());
  m_measuring->setText(running ? QStringLiteral("measuring %1 %").arg(std::lround(100 * m_state.probeShare)) : QString());
}

void StatusRow::setHistory(const RunHistory& history) {
  const std::vector<StepSample>& steps = history.curves.steps();
  const QString mean =
      QStringLiteral("L = mean over samples of %1")
          .arg(history.settings.experiment.loss == "squared" ? QStringLiteral("½‖e‖²") : QStringLiteral("−log softmax(ŷ)[class]"));
  const StepSample train = newest(steps, &StepSample::trainLoss), test = newest(steps, &StepSample::testLoss);
  m_train->setText(QStringLiteral("train %1").arg(shortNumber(train.trainLoss)));
  m_train->setToolTip(QStringLiteral("<b>Training loss</b> %1: %2. All training samples, step %3.")
                          .arg(QString::number(train.trainLoss), mean, counted(train.step)));
  m_test->setText(QStringLiteral("test %1").arg(shortNumber(test.testLoss)));
  m_test->setToolTip(std::isnan(test.testLoss)
                         ? QStringLiteral("<b>Test loss</b>: not measured. %1").arg(QString::fromStdString(m_state.noTestReason))
                         : QStringLiteral("<b>Test loss</b> %1: %2. Held-out samples, step %3.")
                               .arg(QString::number(test.testLoss), mean, counted(test.step)));
  const StepSample trainHits = newest(steps, &StepSample::trainAccuracy), testHits = newest(steps, &StepSample::testAccuracy);
  QString accuracy;
  if (!std::isnan(trainHits.trainAccuracy)) accuracy = QStringLiteral("acc. ") + percent(trainHits.trainAccuracy);
  if (!accuracy.isEmpty() && !std::isnan(testHits.testAccuracy)) accuracy += QStringLiteral(" / ") + percent(testHits.testAccuracy);
  m_accuracy->setText(accuracy.isEmpty() ? accuracy : accuracy + QStringLiteral(" %"));
  m_accuracy->setToolTip(
      QStringLiteral("<b>Accuracy</b>, training / test: share of samples whose class is predicted, step %1.").arg(counted(trainHits.step)));
  const KernelFrame* kernel = history.kernel();
  m_condition->setText(QStringLiteral("cond %1").arg(shortNumber(kernel ? kernel->condition : kAbsent)));
  m_condition->setToolTip(QStringLiteral("<b>Condition number</b> ρ₁/ρₙ of the tangent kernel K: how unevenly fast the errors can fall; "
                                         "∞ when K is singular to rounding. Probe set of %1 samples, step %2.")
                              .arg(kernel ? counted(kernel->eigenvalues.size()) : QStringLiteral("0"), counted(kernel ? kernel->step : 0)));
}

void StatusRow::showNotice(const QString& text, bool ok) {
  m_notice = text;
  m_noticeOk = ok;
  m_noticeTimer.stop();
  if (ok) m_noticeTimer.start();
  showMessage();
}

void StatusRow::showMessage() {
  const bool failed = m_state.phase == RunPhase::Failed || m_state.phase == RunPhase::Diverged;
  const QString own = QString::fromStdString(m_state.message);
  const bool bad = m_notice.isEmpty() ? failed : !m_noticeOk;
  QString text = !m_notice.isEmpty() ? m_notice : !own.isEmpty() ? own : m_summary;
  if (m_state.phase == RunPhase::Ready && m_state.step == 0 && m_notice.isEmpty()) text += QStringLiteral(". Space runs it.");
  if (text.isEmpty()) text = QStringLiteral(" ");  // the line keeps its height
  m_message->setText(text);
  m_message->setToolTip(QString::fromStdString(m_state.dataNote));
  QPalette colours = m_message->palette();
  colours.setColor(QPalette::WindowText, bad ? m_theme.test : m_notice.isEmpty() && own.isEmpty() ? m_theme.faintText : m_theme.text);
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
