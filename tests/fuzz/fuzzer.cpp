// libFuzzer on one target, which the environment names: GATESCOPE_FUZZ_TARGET=csv gatescope-fuzz CORPUS.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include "tests/fuzz/targets.h"

namespace {

const gatescope::test::FuzzTarget* chosen = nullptr;
double mostSeconds = 4;  // GATESCOPE_FUZZ_SECONDS; for one input

/// Of the processor, not of the clock: what else the machine does is no finding.
double processorSeconds() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int* /*count*/, char*** /*arguments*/) {
  const char* name = std::getenv("GATESCOPE_FUZZ_TARGET");
  chosen = gatescope::test::findFuzzTarget(name ? name : "");
  if (const char* seconds = std::getenv("GATESCOPE_FUZZ_SECONDS")) mostSeconds = std::atof(seconds);
  if (chosen) return 0;
  std::fputs("GATESCOPE_FUZZ_TARGET must be one of:", stderr);
  for (const auto& target : gatescope::test::fuzzTargets()) std::fprintf(stderr, " %s", target.name.data());
  std::fputs("\n", stderr);
  std::exit(2);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const double begin = processorSeconds();
  chosen->feed({reinterpret_cast<const char*>(data), size});
  const double taken = processorSeconds() - begin;
  if (taken <= mostSeconds) return 0;
  std::fprintf(stderr, "It took %.1f s of the processor; %.1f are allowed.\n", taken, mostSeconds);
  std::abort();
}
