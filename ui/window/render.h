// gatescope --render: one run without a display, every plot and the session as files.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/settings/experiment.h"

namespace gatescope {

/// Runs `steps` steps (0: until the stop rule, at most 1,000 when there is none) in a real window, then writes every
/// plot as PNG, SVG, PDF and CSV, session.gatescope and window.png into `folder` and prints their names. Blocks in an
/// event loop; needs a QApplication, best offscreen. Returns the exit code: 0 done, 1 failed (reason on standard
/// error), 3 diverged. `open`: a file to start from, or "" for `settings`.
int renderRun(const QString& folder, const Settings& settings, int steps, const QString& open = {});

}  // namespace gatescope
