// A small session file that would become much memory.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_size.h"

#include "core/npz/npz_read.h"
#include "core/npz/npz_write.h"
#include "core/session/session_read.h"
#include "tests/support/session_files.h"

namespace gatescope {
namespace {

NpyArray zeros(std::int64_t count) {
  return {NpyArray::Type::UInt8, {count}, std::vector<unsigned char>(static_cast<std::size_t>(count))};
}

TEST(SessionSizeTest, EveryStepCountsAsTheSampleThatItBecomes) {
  const double none = sessionBytes({}), curve = sessionBytes({{"history_step", zeros(1000)}}),
               layers = sessionBytes({{"layer_step", zeros(1000)}}),
               frames = sessionBytes({{"kernel_step", zeros(1000)}, {"expected_reason", zeros(5000)}});
  EXPECT_EQ(none, 0);
  EXPECT_GT(curve, 1000 * 2 * 48);
  EXPECT_GT(layers, 1000 * 2 * 100);
  EXPECT_GT(frames, 1000 * 5000);
}

TEST(SessionSizeTest, IsRefusedBeforeItIsMade) {
  const TemporaryFolder folder;
  writeNpz(folder / "bomb.gatescope",
           {{"format", npyScalar(std::int64_t{1})}, {"experiment", npyBytes("{}")}, {"layer_step", zeros(20'000'000)}});
  EXPECT_LT(std::filesystem::file_size(folder / "bomb.gatescope"), 100'000u);
  const std::string text = errorOf([&] { readSession(folder / "bomb.gatescope", {1e9, {}}); });
  EXPECT_NE(text.find("bomb.gatescope: needs "), std::string::npos) << text;
  EXPECT_NE(text.find("allowed: 1.0 GB (--memory)"), std::string::npos) << text;
}

}  // namespace
}  // namespace gatescope
