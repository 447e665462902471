// NumPy .npz archives: a zip of .npy members, format version 1.0.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/base/types.h"

namespace gatescope {

/// One array of an archive: shape as NumPy shows it, and its values in C order in the type they were stored in.
struct NpyArray {
  enum class Type { Float32, Float64, Int64, UInt8, UInt64 };
  Type type = Type::Float64;
  std::vector<std::int64_t> shape;   ///< () is a scalar
  std::vector<unsigned char> bytes;  ///< little endian, C order

  std::int64_t size() const;              ///< product of the shape
  std::vector<double> toDoubles() const;  ///< values converted to double
};

/// Builders. Matrices are written with shape (rows, cols) in C order.
NpyArray npyScalar(std::int64_t value);
NpyArray npyScalar(double value);
NpyArray npyBytes(const std::string& text);  ///< (bytes,) uint8
NpyArray npyVector(const std::vector<double>& values);
NpyArray npyIntegers(const std::vector<std::int64_t>& values);
NpyArray npyWords(const std::vector<std::uint64_t>& values);
NpyArray npyMatrix(const Eigen::Ref<const MatrixD>& values);
NpyArray npyMatrix(const Eigen::Ref<const Matrix>& values);  ///< float32

/// Members by name without ".npy".
using NpzMembers = std::map<std::string, NpyArray>;

/// Limits against hostile files: refused before anything of that size is allocated.
struct NpzLimits {
  std::uint64_t maximumBytes = std::uint64_t{8} << 30;  ///< of all members unpacked
  std::size_t maximumMembers = 4096;
};

/// Reads an archive made by NumPy or by writeNpz(): float32, float64, integers and bool, C or Fortran order, stored or
/// deflated. Anything else (truncated, mutated, object arrays, NaN where `allowNan` is false, zip bombs) throws Error
/// naming file and member.
NpzMembers readNpz(const std::filesystem::path& file, bool allowNan = false, const NpzLimits& limits = {});

/// Writes all members (deflated) to a temporary file in the same folder, syncs and renames. Throws Error; never leaves
/// a half-written file.
void writeNpz(const std::filesystem::path& file, const NpzMembers& members);

}  // namespace gatescope
