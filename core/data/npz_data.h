// Data sets in NumPy archives.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

namespace gatescope {

/// Reads data.path with members x (n, d) (also (n, rows, columns) images) and y (n, C) or (n,), and x_test, y_test when
/// they are there. y is one-hot, or ±1 with one +1 a row, or integer class labels, or real (regression). Samples are
/// taken in the order of the file; without x_test the test samples follow the training samples. Throws Error naming
/// file and member. Targets of classes are left to completeDataset(). `seed` has no effect. Blocks while it reads; any
/// thread.
Dataset loadNpz(const DataSettings& settings, std::uint64_t seed);

}  // namespace gatescope
