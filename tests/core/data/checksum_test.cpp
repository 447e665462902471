// Data are known again, and every number counts.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/checksum.h"

#include <gtest/gtest.h>

namespace gatescope::test {
namespace {

Dataset twoSamples() {
  Dataset data;
  data.train.inputs = (Matrix(3, 2) << 1, 4, 2, 5, 3, 6).finished();
  data.train.targets = (Matrix(1, 2) << 1, -1).finished();
  return data;
}

// zlib.crc32(numpy.array([[1, 2, 3], [4, 5, 6]], "<f4").tobytes()) and so on
TEST(ChecksumTest, IsThatOfNumPy) { EXPECT_EQ(checksumOf(twoSamples()), (DataChecksum{423224612, 952029872, 0, 0})); }

TEST(ChecksumTest, TellsWhatDiffers) {
  const DataChecksum before = checksumOf(twoSamples());
  EXPECT_EQ(differenceOf(before, before), "");
  Dataset data = twoSamples();
  data.train.targets(0, 1) = 1;
  EXPECT_EQ(differenceOf(before, checksumOf(data)), "training targets");
  data.train.inputs.col(0).swap(data.train.inputs.col(1));
  EXPECT_EQ(differenceOf(before, checksumOf(data)), "training inputs, training targets");
}

}  // namespace
}  // namespace gatescope::test
