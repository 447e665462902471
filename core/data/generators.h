// Synthetic data sets. Each fills inputs and classes (circle: targets); completeDataset() makes the targets.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/data/dataset.h"

namespace gatescope {

/// Their rows for dataSources(). All draw from the stream "data" of `seed`, training samples before test samples: the
/// training set does not depend on data.test. Cost: O(inputs · samples). Any thread.
std::vector<DataSource> generatedSources();

}  // namespace gatescope
