// libFuzzer on one target, which the environment names: GATESCOPE_FUZZ_TARGET=csv gatescope-fuzz CORPUS.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "tests/fuzz/targets.h"

namespace {

const gatescope::test::FuzzTarget* chosen = nullptr;

}  // namespace

extern "C" int LLVMFuzzerInitialize(int* /*count*/, char*** /*arguments*/) {
  const char* name = std::getenv("GATESCOPE_FUZZ_TARGET");
  chosen = gatescope::test::findFuzzTarget(name ? name : "");
  if (chosen) return 0;
  std::fputs("GATESCOPE_FUZZ_TARGET must be one of:", stderr);
  for (const auto& target : gatescope::test::fuzzTargets()) std::fprintf(stderr, " %s", target.name.data());
  std::fputs("\n", stderr);
  std::exit(2);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  chosen->feed({reinterpret_cast<const char*>(data), size});
  return 0;
}
