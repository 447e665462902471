// Reading NumPy .npz archives: a zip of .npy members, format version 1.0 or 2.0.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

#include "core/npz/npy_array.h"

namespace gatescope {

/// Limits against hostile files: refused before anything of that size is allocated.
struct NpzLimits {
  std::uint64_t maximumBytes = std::uint64_t{8} << 30;  ///< of all members unpacked
  std::size_t maximumMembers = 4096;
};

/// Reads an archive made by NumPy or by writeNpz(): float32, float64, integers and bool, C or Fortran order, stored or
/// deflated. Anything else (truncated, mutated, object arrays, NaN where `allowNan` is false, zip bombs) throws Error
/// naming file and member.
NpzMembers readNpz(const std::filesystem::path& file, bool allowNan = false, const NpzLimits& limits = {});

}  // namespace gatescope
