// The words of the bottom line.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/status_text.h"

#include <QCoreApplication>

#include "ui/base/core_text.h"
#include "ui/base/numbers.h"

namespace gatescope {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("StatusRow", text); }

}  // namespace

QString stateHelp(const RunState& state) {
  if (!state.onlyForLooking.empty()) return tr("The data are gone: this session can only be looked at.");
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
      return tr("A stop rule was met. Raise “stop after” to continue, or Reset to start over.");
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
  QString text = tr("%1: %2 training").arg(coreText(state.dataTitle), countText(state.trainSamples));
  text += state.testSamples > 0 ? tr(" and %1 test samples").arg(countText(state.testSamples)) : tr(" samples");
  text += tr(", %1 inputs, %2 %3, %4 weights")
              .arg(countText(state.inputs), countText(state.outputs), state.outputs == 1 ? tr("output") : tr("outputs"),
                   countText(state.parameters));
  if (state.networks > 1) text += tr(", %1 networks").arg(state.networks);
  if (!state.noTestReason.empty()) {
    const QString reason = coreText(state.noTestReason);
    text += QStringLiteral(". ") + reason.left(1).toUpper() + reason.mid(1);
  }
  return text;
}

QString refusalText(const RunState& state) {
  return tr("The new run could not be started: %1. The run before is still here.").arg(coreText(state.refusal.why));
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

}  // namespace gatescope
