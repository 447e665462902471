// What the report of a run says: settings and figures as rows of text.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "ui/run/run_history.h"

namespace gatescope {

struct ReportRow {
  QString label, value;
  bool emphasised = false;  ///< differs from the default
  bool heading = false;     ///< label only
};

/// Every setting that has an effect, group by group, in the order of fields().
std::vector<ReportRow> settingsRows(const Settings& settings);
/// Every change of a live control while the run went on, with its step; none when there was none.
std::vector<ReportRow> changeRows(const RunHistory& run);
/// State, losses and accuracies of the newest samples, and the newest of each of kernelMeasures() that is not raw. What
/// was not measured is left out.
std::vector<ReportRow> figureRows(const RunHistory& run);

}  // namespace gatescope
