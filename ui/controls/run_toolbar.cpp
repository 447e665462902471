// The run toolbar.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/run_toolbar.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QSlider>
#include <QToolButton>
#include <cmath>

#include "ui/base/actions.h"
#include "ui/base/icons.h"
#include "ui/base/numbers.h"
#include "ui/base/plain_text.h"
#include "ui/base/theme.h"

namespace gatescope {

namespace {

constexpr int kFastest = 100;      // slider position without limit
constexpr double kDecades = 4;     // 1 … 10,000 steps a second
constexpr int kSliderWidth = 120;  // pixels beside type of 9 pt
constexpr int kIconSize = 16;

}  // namespace

RunToolbar::RunToolbar(QWidget* parent) : QToolBar(tr("Run"), parent) {
  setObjectName(QStringLiteral("runToolbar"));
  setMovable(false);
  setFloatable(false);
  setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_reset = makeAction(
      tr("Reset"), {QKeySequence(Qt::CTRL | Qt::Key_R)},
      tr("Back to t=0 with the same settings, seed and initial weights. The curves so far stay as a ghost."));
  m_run = makeAction(
      tr("Run"), {QKeySequence(Qt::Key_Space)},
      tr("Trains until a stop rule is met. Settings marked ⚡ can change during the run; those marked ↻ restart it. "
         "A finished run goes on when “stop after” is raised; Reset starts over."));
  m_step = makeAction(tr("Step"), {QKeySequence(Qt::Key_Period), QKeySequence(Qt::Key_Right)},
                      tr("One optimiser step, then pause."));
  buildSpeed();
  m_newSeed =
      makeAction(tr("New seed"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
                 tr("The next seed: new weights, new gates, new samples where they are drawn. Everything else stays."));
  connect(m_reset, &QAction::triggered, this, &RunToolbar::resetRequested);
  connect(m_step, &QAction::triggered, this, &RunToolbar::stepRequested);
  connect(m_newSeed, &QAction::triggered, this, &RunToolbar::newSeedRequested);
  connect(m_run, &QAction::triggered, this, [this] {
    if (m_running) {
      emit pauseRequested();
    } else {
      emit runRequested();
    }
  });
  showRunning(false);
  matchFont();
  // What does not fit a narrow window waits behind this button of Qt's.
  if (auto* extension = findChild<QWidget*>(QStringLiteral("qt_toolbar_ext_button")))
    extension->setAccessibleName(tr("More toolbar buttons"));
}

void RunToolbar::matchFont() {
  const int icon = scaledPixels(kIconSize, font());
  setIconSize(QSize(icon, icon));
  m_speed->setFixedWidth(scaledPixels(kSliderWidth, font()));
  m_speedText->setMinimumWidth(fontMetrics().horizontalAdvance(paceText(0)) + 8);
  // Run and Pause take the same room, so that nothing beside them moves.
  const int widest = std::max(fontMetrics().horizontalAdvance(tr("Pause")), fontMetrics().horizontalAdvance(tr("Run")));
  widgetForAction(m_run)->setMinimumWidth(widest + icon + 20);
}

QAction* RunToolbar::makeAction(const QString& text, const QList<QKeySequence>& keys, const QString& help) {
  QAction* action = addAction(text);
  describe(action, keys, help);
  QWidget* button = widgetForAction(action);
  button->setFocusPolicy(Qt::TabFocus);  // after a click, Space still runs and pauses
  button->setObjectName(text);
  button->setAccessibleName(text);
  button->installEventFilter(this);
  return action;
}

void RunToolbar::buildSpeed() {
  addSeparator();
  const QString help =
      tr("<p><b>Speed</b></p><p>From one step per second, to watch every step, to full speed. Takes effect at "
         "once.</p>");
  const auto addEnd = [this](const QString& word) {
    auto* label = new Label(word, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(6, 0, 6, 0);
    addWidget(label);
  };
  addEnd(tr("slow"));
  m_speed = new QSlider(Qt::Horizontal, this);
  m_speed->setObjectName(QStringLiteral("speed"));
  m_speed->setRange(0, kFastest);
  m_speed->setValue(kFastest);
  m_speed->setPageStep(10);
  m_speed->setAccessibleName(tr("Speed"));
  m_speed->setToolTip(help);
  m_speed->setWhatsThis(help);
  m_speed->installEventFilter(this);
  addWidget(m_speed);
  addEnd(tr("fast"));
  m_speedText = new Label(paceText(0), this);
  m_speedText->setObjectName(QStringLiteral("speedText"));
  m_speedText->setToolTip(help);
  addWidget(m_speedText);
  addSeparator();
  connect(m_speed, &QSlider::valueChanged, this, [this](int position) {
    m_speedText->setText(paceText(paceAt(position)));
    emit paceChanged(paceAt(position));
  });
}

double RunToolbar::paceAt(int position) {
  if (position >= kFastest) return 0;
  const double pace = std::pow(10.0, kDecades * position / (kFastest - 1));
  const double unit = std::pow(10.0, std::max(0.0, std::floor(std::log10(pace)) - 1));
  return std::round(pace / unit) * unit;
}

QString RunToolbar::paceText(double stepsPerSecond) {
  if (stepsPerSecond <= 0) return tr("full speed");
  const qint64 steps = std::llround(stepsPerSecond);
  return steps == 1 ? tr("1 step/s") : tr("%1 steps/s").arg(countText(steps));
}

void RunToolbar::setState(const RunState& state, bool wantsRun) {
  const RunPhase phase = state.phase;
  showRunning(phase == RunPhase::Running || (phase == RunPhase::Preparing && wantsRun));
  const bool goesOn = phase != RunPhase::Empty && state.onlyForLooking.empty();
  m_reset->setEnabled(goesOn);
  m_run->setEnabled(goesOn);
  m_step->setEnabled(goesOn && (phase == RunPhase::Ready || phase == RunPhase::Running));
}

QList<QAction*> RunToolbar::runActions() const { return {m_run, m_step, m_reset, m_newSeed}; }

void RunToolbar::setSeedEnabled(bool enabled) { m_newSeed->setEnabled(enabled); }

void RunToolbar::showRunning(bool running) {
  if (running == m_running && !m_run->icon().isNull()) return;
  m_running = running;
  m_run->setText(running ? tr("Pause") : tr("Run"));
  QWidget* button = widgetForAction(m_run);
  button->setAccessibleName(m_run->text());
  updateIcons();
}

void RunToolbar::updateIcons() {
  const QColor colour = palette().color(QPalette::ButtonText);
  m_reset->setIcon(themedIcon(QStringLiteral("reset"), colour));
  m_run->setIcon(themedIcon(m_running ? QStringLiteral("pause") : QStringLiteral("run"), colour));
  m_step->setIcon(themedIcon(QStringLiteral("step"), colour));
  m_newSeed->setIcon(themedIcon(QStringLiteral("seed"), colour));
}

void RunToolbar::changeEvent(QEvent* event) {
  QToolBar::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) updateIcons();
  if (event->type() == QEvent::FontChange && m_speedText) matchFont();
}

bool RunToolbar::eventFilter(QObject* watched, QEvent* event) {
  // With the keyboard on them, the slider keeps its arrows and a button its Space.
  if (event->type() == QEvent::ShortcutOverride) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool own = watched == m_speed ? (key == Qt::Key_Right || key == Qt::Key_Left) : key == Qt::Key_Space;
    if (own) event->accept();
    return own;
  }
  return QToolBar::eventFilter(watched, event);
}

}  // namespace gatescope
