// The seed of tests that draw what they do: another one each time, printed first, so that what fails can be repeated.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>
#include <random>

namespace gatescope::test {

/// GATESCOPE_RANDOM_SEED, or a new one.
inline unsigned randomSeed() {
  const char* given = std::getenv("GATESCOPE_RANDOM_SEED");
  const unsigned seed = given && *given ? static_cast<unsigned>(std::strtoul(given, nullptr, 10))
                                        : static_cast<unsigned>(std::random_device()());
  std::printf("GATESCOPE_RANDOM_SEED=%u repeats this\n", seed);
  std::fflush(stdout);
  return seed;
}

}  // namespace gatescope::test
