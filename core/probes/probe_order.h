// In which order the probe samples are shown: neighbours belong together.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/telemetry/telemetry.h"

namespace gatescope {

/// Order of the probe samples, which are these `training` samples: by class where there are several, else by angle in
/// two dimensions, else by the first target. Samples that are alike keep their order.
ProbeOrder orderProbes(const Samples& train, std::vector<Index> training);

/// At most `most` of the samples, evenly spread over the order: for pictures that have no room for thousands.
ProbeOrder thinned(const ProbeOrder& order, Index most);

}  // namespace gatescope
