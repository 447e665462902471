// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gatescope {

/// Registers study/reference_table, a depth sweep at three widths with one seed, and study/point, one point by samples,
/// depth and width.
void addStudies();

}  // namespace gatescope
