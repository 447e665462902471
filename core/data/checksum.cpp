// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/checksum.h"

#include <zlib.h>

namespace gatescope {
namespace {

std::int64_t checksumOf(const Matrix& values) {
  const auto* bytes = reinterpret_cast<const unsigned char*>(values.data());
  return static_cast<std::int64_t>(
      crc32_z(crc32_z(0, nullptr, 0), bytes, static_cast<std::size_t>(values.size()) * sizeof(Scalar)));
}

}  // namespace

DataChecksum checksumOf(const Dataset& data) {
  return {checksumOf(data.train.inputs), checksumOf(data.train.targets), checksumOf(data.test.inputs),
          checksumOf(data.test.targets)};
}

std::string differenceOf(const DataChecksum& a, const DataChecksum& b) {
  constexpr const char* kParts[] = {"training inputs", "training targets", "test inputs", "test targets"};
  std::string text;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (a[i] != b[i]) text += (text.empty() ? "" : ", ") + std::string(kParts[i]);
  return text;
}

}  // namespace gatescope
