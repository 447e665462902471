// A run as a PDF report: settings, figures, plots.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <vector>

namespace gatescope {

class PlotPanel;
struct RunHistory;

/// A4, fonts embedded, plots as vectors in the print theme, two a page, in the order of `panels`. Written through a temporary
/// file. Returns "" or the reason why not. GUI thread; works offscreen.
QString writeRunReport(const RunHistory& run, const std::vector<PlotPanel*>& panels, const QString& file, const QDateTime& date);

}  // namespace gatescope
