// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/build_info.h"

#include <zip.h>
#include <zlib.h>

#include <Eigen/Core>
#include <nlohmann/json.hpp>

namespace gatescope {
namespace {

std::string version(int major, int minor, int patch) {
  return std::to_string(major) + '.' + std::to_string(minor) + '.' + std::to_string(patch);
}

std::string levelText(int level) {
  const std::string name = levelName(level);
  return level == 4 ? name + " (AVX-512)" : level == 3 ? name + " (AVX2)" : name;
}

}  // namespace

int builtLevel() {
#if !defined(__x86_64__)
  return 0;
#elif defined(__AVX512F__) && defined(__AVX512BW__) && defined(__AVX512CD__) && defined(__AVX512DQ__) && \
    defined(__AVX512VL__)
  return 4;
#elif defined(__AVX2__) && defined(__FMA__) && defined(__BMI2__)
  return 3;
#elif defined(__SSE4_2__) && defined(__POPCNT__)
  return 2;
#else
  return 1;
#endif
}

// Only what tells the levels apart: no processor has these without the rest of their level. Whether the system saves
// the registers is looked at too.
int processorLevel() {
#if defined(__x86_64__)
  __builtin_cpu_init();
  const bool v2 = __builtin_cpu_supports("sse4.2") && __builtin_cpu_supports("popcnt");
  const bool v3 = v2 && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
                  __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
  const bool v4 = v3 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                  __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") &&
                  __builtin_cpu_supports("avx512vl");
  return v4 ? 4 : v3 ? 3 : v2 ? 2 : 1;
#else
  return 0;
#endif
}

std::string levelName(int level) {
  if (level < 1) return "";
  return level == 1 ? "x86-64" : "x86-64-v" + std::to_string(level);
}

const char* programVersion() { return GATESCOPE_VERSION; }

std::string compilerText() {
#if defined(__clang__)
  std::string text = "clang " + version(__clang_major__, __clang_minor__, __clang_patchlevel__);
#else
  std::string text = "GCC " + version(__GNUC__, __GNUC_MINOR__, __GNUC_PATCHLEVEL__);
#endif
  text += ", C++" + std::to_string(__cplusplus / 100 % 100);
#if defined(__OPTIMIZE__)
  return text + ", optimised";
#else
  return text + ", not optimised";
#endif
}

std::string instructionSetText() {
  if (builtLevel() == 0) return "not x86-64";
  return levelText(builtLevel()) + "; this processor: " + levelText(processorLevel());
}

std::string threadsText() {
#if defined(_OPENMP)
  return "OpenMP of " + std::to_string(_OPENMP / 100) + '-' + std::to_string(_OPENMP / 10 % 10) +
         std::to_string(_OPENMP % 10);
#else
  return "one thread only";
#endif
}

std::vector<std::pair<std::string, std::string>> libraryVersions() {
  return {
      {"Eigen", version(EIGEN_WORLD_VERSION, EIGEN_MAJOR_VERSION, EIGEN_MINOR_VERSION)},
      {"nlohmann-json", version(NLOHMANN_JSON_VERSION_MAJOR, NLOHMANN_JSON_VERSION_MINOR, NLOHMANN_JSON_VERSION_PATCH)},
      {"yaml-cpp", GATESCOPE_YAML_CPP_VERSION},
      {"libzip", zip_libzip_version()},
      {"zlib", zlibVersion()}};
}

}  // namespace gatescope
