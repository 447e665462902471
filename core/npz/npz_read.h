// Reading NumPy .npz archives: a zip of .npy members, format version 1.0 to 3.0.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/base/memory.h"
#include "core/npz/npy_array.h"

namespace gatescope {

/// What is read of an archive, and limits against hostile files: refused before anything of that size is allocated.
struct NpzLimits {
  std::uint64_t maximumBytes = std::uint64_t{8} << 30;  ///< of all members unpacked
  std::size_t maximumMembers = 4096;
  MemoryBudget* budget = nullptr;   ///< counts what is made; null: one of its own, half of what is free
  std::set<std::string> only = {};  ///< members to read, nothing else is looked at; empty: all
  /// Of these members only these rows are kept, numbers of the first index, ascending. They are read to their end, but
  /// what is not kept is neither stored nor judged.
  std::map<std::string, std::vector<std::int64_t>> rows = {};
};

/// Reads an archive made by NumPy or by writeNpz(): float16, float32, float64, integers and bool in either byte order,
/// C or Fortran order, stored or deflated. Anything else (truncated, mutated, object arrays, NaN where `allowNan` is
/// false, zip bombs, more memory than allowed) throws Error naming file and member; Stopped when that is requested. A
/// name of `limits.only` that is not there is absent from the result.
NpzMembers readNpz(const std::filesystem::path& file, bool allowNan = false, const NpzLimits& limits = {});

/// Shape of one array, and no more of it. Throws Error naming file and member, also when there is none.
std::vector<std::int64_t> npzShape(const std::filesystem::path& file, const std::string& name,
                                   const NpzLimits& limits = {});

/// Names of the arrays in an archive, in its order; what is no array is left out. Throws Error naming the file.
std::vector<std::string> npzMemberNames(const std::filesystem::path& file, const NpzLimits& limits = {});

}  // namespace gatescope
