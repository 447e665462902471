// Data sets in IDX files: MNIST, Fashion-MNIST and the user's own.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

namespace gatescope {

// Samples are taken in file order (the first N of the chosen classes), pixels divided by 255, images row-major. Only
// the chosen images are converted, and decoding stops after the last of them. Throw Error naming the file. Targets are
// left to completeDataset(). `seed` has no effect. Block while they read; any thread.

/// The full set from data.path, $GATESCOPE_DATA_DIR/mnist, gatescope/data/mnist in the XDG data home, or
/// /usr/share/datasets/mnist; else the bundled subset, which the note then says.
Dataset loadMnist(const DataSettings& settings, std::uint64_t seed, MemoryBudget& budget);

/// From data.path, $GATESCOPE_DATA_DIR/fashion_mnist or the Debian package dataset-fashion-mnist.
Dataset loadFashionMnist(const DataSettings& settings, std::uint64_t seed, MemoryBudget& budget);

/// data.path is a folder with the four standard files, or an images file with its labels file beside it. Without test
/// files the last samples are held out.
Dataset loadIdx(const DataSettings& settings, std::uint64_t seed, MemoryBudget& budget);

}  // namespace gatescope
