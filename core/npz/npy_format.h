// The .npy format of one array: header text, element types, order. For readers and writers of archives.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/npz/npy_array.h"

namespace gatescope {

/// What the header of a .npy file says. `kind` and `itemSize` as in NumPy: 'f', 'i', 'u', 'b' and bytes per element.
struct NpyHeader {
  char kind = 'f';
  int itemSize = 8;
  bool fortranOrder = false;
  bool bigEndian = false;
  std::vector<std::int64_t> shape;
};

/// "\x93NUMPY", two bytes of version.
inline constexpr std::size_t kNpyPrefixBytes = 8;

/// Bytes of the header's length field for this prefix (2 in version 1.0, 4 in 2.0 and 3.0). Throws Error when it is no
/// .npy or another version. The texts of all errors of this file continue "member NAME ".
std::size_t npyLengthFieldBytes(std::string_view prefix);

/// Reads the dictionary {'descr': …, 'fortran_order': …, 'shape': …}. Throws Error for anything but float16, float32,
/// float64, integers and bool. Cost: length of the text; any thread.
NpyHeader parseNpyHeader(std::string_view dictionary);

/// Bytes of the array as it lies in the file, and as it lies in an NpyArray (integers take eight bytes there, float16
/// four). Throws Error on overflow.
std::uint64_t npyStoredBytes(const NpyHeader& header);
std::uint64_t npyUnpackedBytes(const NpyHeader& header);
/// What toNpyArray() makes beside the stored bytes and the array, while it works.
std::uint64_t npyCopiedBytes(const NpyHeader& header);

/// Array from the stored bytes (npyStoredBytes() of them): C order, types as npy_array.h has them.
NpyArray toNpyArray(const NpyHeader& header, std::vector<unsigned char> stored);

/// Everything of a version 1.0 file before the data, padded to a multiple of 64 bytes.
std::string npyFileHeader(const NpyArray& array);

/// Bytes of one element.
std::size_t npyItemBytes(NpyArray::Type type);
/// "float32", "int64", … for messages.
const char* npyTypeName(NpyArray::Type type);
/// "(8, 1)", "(8,)", "()".
std::string npyShapeText(const std::vector<std::int64_t>& shape);

}  // namespace gatescope
