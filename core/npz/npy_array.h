// One NumPy array in memory.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
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

/// The arrays of an archive by name, without ".npy".
using NpzMembers = std::map<std::string, NpyArray>;

}  // namespace gatescope
