// A drawing of what a plot looks like, before anything has been measured.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

#include "ui/plots/plot_registry.h"

namespace gatescope {

struct Theme;

/// `size` in the window's pixels, of which one is `ratio` of the screen's. GUI thread.
QPixmap plotSketch(PlotKind kind, const Theme& theme, const QSize& size, double ratio);

}  // namespace gatescope
