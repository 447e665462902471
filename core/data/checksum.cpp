// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/checksum.h"

#include <zlib.h>

#include <algorithm>

namespace gatescope {
namespace {

std::int64_t checksumOf(const Matrix& values, const std::stop_token& stop) {
  constexpr std::size_t kBlock = std::size_t{1} << 26;
  const auto* bytes = reinterpret_cast<const unsigned char*>(values.data());
  auto sum = crc32_z(0, nullptr, 0);
  for (std::size_t at = 0, all = static_cast<std::size_t>(values.size()) * sizeof(Scalar); at < all; at += kBlock) {
    if (stop.stop_requested()) throw Stopped();
    sum = crc32_z(sum, bytes + at, std::min(kBlock, all - at));
  }
  return static_cast<std::int64_t>(sum);
}

}  // namespace

DataChecksum checksumOf(const Dataset& data, const std::stop_token& stop) {
  return {checksumOf(data.train.inputs, stop), checksumOf(data.train.targets, stop), checksumOf(data.test.inputs, stop),
          checksumOf(data.test.targets, stop)};
}

std::string differenceOf(const DataChecksum& a, const DataChecksum& b) {
  constexpr const char* kParts[] = {"training inputs", "training targets", "test inputs", "test targets"};
  std::string text;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (a[i] != b[i]) text += (text.empty() ? "" : ", ") + std::string(kParts[i]);
  return text;
}

}  // namespace gatescope
