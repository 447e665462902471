// The words of the bottom line.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/status_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

#include "ui/base/core_text.h"

namespace gatescope {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("StatusRow", text); }

}  // namespace

QString counted(std::int64_t n) { return QLocale(QLocale::English).toString(static_cast<qlonglong>(n)); }

QString timeText(double seconds) {
  const qint64 s = std::llround(seconds);
  const auto two = [](qint64 x) { return QStringLiteral("%1").arg(x, 2, 10, QLatin1Char('0')); };
  if (s >= 360000) return tr("days");
  return s >= 3600 ? QStringLiteral("%1:%2:%3").arg(s / 3600).arg(two(s / 60 % 60), two(s % 60))
                   : two(s / 60) + QLatin1Char(':') + two(s % 60);
}

QString percent(double share) { return QString::number(100 * share, 'f', share > 0.9995 || share < 0.0005 ? 0 : 1); }

QString stateHelp(const RunState& state) {
  switch (state.phase) {
    case RunPhase::Empty:
      return tr("No run has been started.");
    case RunPhase::Preparing:
      return tr("Loading data and building the network.");
    case RunPhase::Ready:
      return tr("Space runs it.");
    case RunPhase::Running:
      return tr("Training. Space pauses it.");
    case RunPhase::Finished:
      return tr("A stop rule was met. Raise “stop after” to continue; Space starts again from t=0.");
    case RunPhase::Diverged:
      return tr("The loss is no longer finite. The last finite values are kept. Try a smaller step size.");
    case RunPhase::Failed:
      return tr("The run could not be built, or an error occurred; see the message.");
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

QString runSummary(const RunState& state) {
  if (state.dataTitle.empty()) return {};
  QString text = tr("%1: %2 training").arg(coreText(state.dataTitle), counted(state.trainSamples));
  text += state.testSamples > 0 ? tr(" and %1 test samples").arg(counted(state.testSamples)) : tr(" samples");
  text += tr(", %1 inputs, %2 %3, %4 weights")
              .arg(counted(state.inputs), counted(state.outputs), state.outputs == 1 ? tr("output") : tr("outputs"),
                   counted(state.parameters));
  if (!state.noTestReason.empty()) {
    const QString reason = coreText(state.noTestReason);
    text += QStringLiteral(". ") + reason.left(1).toUpper() + reason.mid(1);
  }
  return text;
}

QString phaseWord(const RunState& state) {
  switch (state.phase) {
    case RunPhase::Empty:
      return tr("Empty");
    case RunPhase::Preparing:
      return tr("Preparing");
    case RunPhase::Ready:
      return state.step > 0 ? tr("Paused") : tr("Ready");
    case RunPhase::Running:
      return tr("Running");
    case RunPhase::Finished:
      return tr("Finished");
    case RunPhase::Diverged:
      return tr("Diverged");
    case RunPhase::Failed:
      return tr("Failed");
  }
  return {};
}

QString shortNumber(double value) {
  if (std::isnan(value)) return QStringLiteral("–");
  if (std::isinf(value)) return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
  if (std::abs(value) >= 1000 && std::abs(value) < 1e6) return counted(std::llround(value));
  return QString::number(value, 'g', 3);
}

}  // namespace gatescope
