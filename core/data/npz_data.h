// Data sets in NumPy archives.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

namespace gatescope {

/// Reads data.path with members x (n, d) (also (n, rows, columns) images) and y (n, C) or (n,), and x_test, y_test when
/// they are there; x_train and y_train are other names of x and y, capitals do not matter. Other members are not looked
/// at. y is one-hot, or ±1 with one +1 a row, or integer class labels, or real (regression): see classesOfTargets().
/// Samples are taken in the order of the file; without x_test the test samples follow the training samples. Of x and
/// x_test only the rows that are taken are made in memory. Throws Error naming file and member, Stopped. Targets of
/// classes are left to completeDataset(). `seed` has no effect. Blocks while it reads; any thread.
Dataset loadNpz(const DataSettings& settings, std::uint64_t seed, MemoryBudget& budget);

}  // namespace gatescope
