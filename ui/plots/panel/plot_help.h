// What a plot says about itself when it is asked.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <vector>

namespace gatescope {

/// A key or gesture that a plot understands, and what it does.
struct PlotKey {
  QString keys, text;
  QList<int> codes;  ///< Qt::Key; empty for the mouse
};
std::vector<PlotKey> plotKeyTable();
/// What's This of a plot: what it shows, and its keys.
QString plotHelp(const QString& title, const QString& description);

}  // namespace gatescope
