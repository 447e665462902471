// One row of the list of runs.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/base/theme.h"
#include "ui/run/run_list.h"

class QTreeWidgetItem;

namespace gatescope {

/// Of the picture of a line, in pixels beside type of 9 pt.
inline constexpr int kLookWidth = 26, kLookHeight = 12;

/// Shows the run in its row, which is in a list: name, the line of its training loss, whether it is in the plots, what
/// sets it apart, its newest figures. GUI thread.
void showRunRow(QTreeWidgetItem& item, const ListedRun& run, const QString& differences, const Theme& theme);

}  // namespace gatescope
