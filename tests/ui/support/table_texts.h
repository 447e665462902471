// The words of the tables (settings, variants, data, measures, plots), which reach the screen through coreText() or the
// context "plots": no tool that reads sources finds them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace gatescope {

/// Each once, sorted, without those that have no letters.
QStringList tableTexts();

}  // namespace gatescope
