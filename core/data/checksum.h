// Whether data are the same as they were.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "core/data/dataset.h"

namespace gatescope {

/// CRC-32 (that of zlib, gzip and zip) of the numbers that a run sees: training inputs, training targets, test inputs,
/// test targets. Each as little-endian float32, sample after sample: in NumPy zlib.crc32(x.astype('<f4').tobytes()).
using DataChecksum = std::array<std::int64_t, 4>;

/// Throws Stopped. Cost: one pass over the data, about a second per GB. Any thread.
DataChecksum checksumOf(const Dataset& data, const std::stop_token& stop = {});
/// What differs, for people: "training targets, test targets"; "" when nothing does.
std::string differenceOf(const DataChecksum& a, const DataChecksum& b);

}  // namespace gatescope
