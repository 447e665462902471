// The newest numbers of a run as text.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

#include "core/telemetry/measures.h"
#include "ui/run/run_history.h"

namespace gatescope {

using NumberText = std::function<QString(double)>;

/// "0.12", of an ensemble "0.12 [0.1, 0.15]": median, lower and upper quartile. As many as three numbers that `number`
/// writes.
QString figureText(const RunHistory& run, double StepSample::*figure, const NumberText& number);
/// "singular" where the measure is infinite for that, "not stored" where an older version saved the run without it.
QString figureText(const RunHistory& run, const KernelMeasure& measure, const NumberText& number);
/// In place of a number that an older version did not store.
QString notStoredText();
/// "0.12 [0.1, 0.15]"; "–" without a value.
QString quartilesText(const Quartiles& quartiles, const NumberText& number);
/// "seed 1", of an ensemble "seeds 1–8".
QString seedsText(const Experiment& experiment);

}  // namespace gatescope
