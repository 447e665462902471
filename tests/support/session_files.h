// What the tests of the report layer share: a folder that cleans up after itself, files as bytes, damage.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "core/base/rng.h"
#include "tests/support/error_text.h"

namespace gatescope {

/// A fresh folder that is removed with everything in it.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    static int count = 0;
    const auto* test = testing::UnitTest::GetInstance()->current_test_info();
    m_path = std::filesystem::path(testing::TempDir()) /
             ("gatescope-" + std::to_string(getpid()) + "-" + test->test_suite_name()[0] + std::to_string(count++));
    std::filesystem::create_directories(m_path);
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
  const std::filesystem::path& path() const { return m_path; }
  std::ptrdiff_t entries() const {
    return std::distance(std::filesystem::directory_iterator(m_path), std::filesystem::directory_iterator());
  }

 private:
  std::filesystem::path m_path;
};

inline std::string fileBytes(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

inline void writeBytes(const std::filesystem::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

/// `bytes` with up to three seeded flips, or, every fourth round, cut off.
inline std::string damagedCopy(const std::string& bytes, int round, Rng& rng) {
  if (round % 4 == 0) return bytes.substr(0, rng.below(bytes.size()));
  std::string damaged = bytes;
  const std::uint64_t flips = 1 + rng.below(3);
  for (std::uint64_t k = 0; k < flips; ++k) damaged[rng.below(damaged.size())] ^= static_cast<char>(1 + rng.below(255));
  return damaged;
}

/// Gives damaged copies to `read`, which may throw Error but nothing else. Returns how many it refused.
template <class Read>
int refusedMutations(const std::string& bytes, int rounds, Read read) {
  Rng rng(7, "mutations");
  int refused = 0;
  for (int round = 0; round < rounds; ++round) {
    const std::string damaged = damagedCopy(bytes, round, rng);
    if (!errorOf([&] { read(damaged); }).empty()) ++refused;
  }
  return refused;
}

/// The same with damaged files, each a new one: a file system may sync one that is overwritten, and that takes its
/// time.
template <class Read>
int refusedFiles(const std::string& bytes, const std::filesystem::path& file, int rounds, Read read) {
  return refusedMutations(bytes, rounds, [&](const std::string& damaged) {
    std::filesystem::remove(file);
    writeBytes(file, damaged);
    read(file);
  });
}

}  // namespace gatescope
