// Checks of settings beyond the range of one field, and the memory estimate.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/error.h"
#include "core/experiment/experiment.h"

namespace gatescope {

/// Every problem of these settings: ranges, choices, and combinations that make no sense. Empty when a run can be built.
Issues validate(const Settings& settings);

/// The same settings with options that have no meaning for the variant put back to their defaults, so that switching the
/// variant never leaves a combination behind that validate() refuses.
Settings normalised(const Settings& settings);

/// The same settings for another data source: file, classes and targets that belong to the old one are put to what suits
/// the new one, so that choosing a data set never leaves a selection behind that it cannot fulfil.
Settings withDataSource(const Settings& settings, const std::string& name);

/// Bytes that a run needs at its peak: data, parameters, optimiser state, trace of one batch, probes, masks, kept steps.
struct MemoryEstimate {
  double data = 0, parameters = 0, trace = 0, probes = 0, masks = 0, kept = 0;
  double total() const { return data + parameters + trace + probes + masks + kept; }
};
/// Estimate from sizes alone, before anything is allocated. `inputs` and `outputs` are those of the data set.
MemoryEstimate estimateMemory(const Settings& settings, std::int64_t inputs, std::int64_t outputs);
/// "1.2 GB".
std::string gigabytes(double bytes);
/// Memory that can be taken now (MemAvailable), in bytes.
double availableMemory();
/// An issue that names both figures when the estimate exceeds `available`; none otherwise.
Issues checkMemory(const MemoryEstimate& estimate, double available);

}  // namespace gatescope
