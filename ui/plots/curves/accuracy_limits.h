// Limits for accuracies close up.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/panel/series.h"

namespace gatescope {

/// Extent of y after the first tenth of x: where runs differ, without the steep rise of the start, which is alike for
/// all.
Extent lateExtentY(const Series& series);
/// `data` in percent, widened to whole fives that are not above 100; 0 to 100 where it comes near 0.
Extent percentLimits(const Extent& data);

}  // namespace gatescope
