// What a run does not have because an older version saved it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/plots/panel/series.h"
#include "ui/run/run_history.h"

namespace gatescope {

/// On a measure that is always taken, of these samples: "" where all have it, else that the rest were not stored.
QString notStoredNote(const Series& samples);
/// Of what is measured in a step, beside the gate change.
QString notStoredNote(const RunHistory& run, std::vector<double> LayerSample::*values);

}  // namespace gatescope
