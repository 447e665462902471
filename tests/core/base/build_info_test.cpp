// What the program was built with.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/build_info.h"

#include <gtest/gtest.h>

#include <fstream>
#include <string>

namespace gatescope::test {
namespace {

TEST(BuildInfoTest, TheProcessorHasWhatTheProgramWasBuiltFor) {
  EXPECT_LE(builtLevel(), processorLevel());
  EXPECT_EQ(levelName(1), "x86-64");
  EXPECT_EQ(levelName(3), "x86-64-v3");
}

// Linux's own list of the processor's features.
TEST(BuildInfoTest, LevelIsThatOfTheFlagsThatLinuxSees) {
  std::ifstream file("/proc/cpuinfo");
  std::string flags;
  for (std::string line; std::getline(file, line);)
    if (line.starts_with("flags")) flags = line + " ";
  if (flags.empty()) GTEST_SKIP() << "/proc/cpuinfo lists no flags: no x86-64";
  const auto has = [&](const char* flag) { return flags.find(" " + std::string(flag) + " ") != std::string::npos; };
  EXPECT_EQ(processorLevel() >= 3, has("avx2") && has("fma") && has("bmi2"));
  EXPECT_EQ(processorLevel() >= 4, has("avx2") && has("avx512f") && has("avx512bw") && has("avx512vl"));
}

}  // namespace
}  // namespace gatescope::test
