// What a run takes of the machine's memory, before anything is allocated.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/settings/experiment.h"

namespace gatescope {

/// Bytes that a run needs at its peak: data, parameters with optimiser state, trace and gradient of one batch, probes,
/// masks, curves, checkpoints. Of an ensemble all are there for each network but the data, unless each has its own, and
/// what a step writes, which is there for each that trains at the same time.
struct MemoryEstimate {
  double data = 0, parameters = 0, trace = 0, probes = 0, masks = 0, curves = 0, checkpoints = 0;
  double networks = 1;
  double total() const { return data + parameters + trace + probes + masks + curves + checkpoints; }
};
/// Estimate from sizes alone, before anything is allocated. `inputs` and `outputs` are those of the data set; so many
/// `threads` train.
MemoryEstimate estimateMemory(const Settings& settings, std::int64_t inputs, std::int64_t outputs, int threads = 1);
/// An issue that names both numbers when the estimate exceeds what is allowed; none otherwise. `taken`: bytes of it
/// that are there already.
Issues checkMemory(const MemoryEstimate& estimate, const MemoryLimit& memory, double taken = 0);

}  // namespace gatescope
