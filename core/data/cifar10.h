// CIFAR-10 in its binary version.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

namespace gatescope {

/// Reads data_batch_1.bin … data_batch_5.bin and test_batch.bin from data.path (or cifar-10-batches-bin in it): records
/// of 3,073 bytes, one label and 32 × 32 pixels in three row-major planes. First samples of the chosen classes in file
/// order, pixels divided by 255; stops reading when it has them. Throws Error naming the file. Targets are left to
/// completeDataset(). `seed` has no effect. Blocks while it reads; any thread.
Dataset loadCifar10(const DataSettings& settings, std::uint64_t seed, MemoryBudget& budget);

}  // namespace gatescope
