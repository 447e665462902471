// A folder of its own for a test, removed with everything in it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>

namespace gatescope::test {

class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "gatescope-test-XXXXXX").string();
    m_path = mkdtemp(pattern.data());
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const std::filesystem::path& path() const { return m_path; }

 private:
  std::filesystem::path m_path;
};

/// A new folder that is the working folder while this lives.
class WorkingFolder {
 public:
  WorkingFolder() { std::filesystem::current_path(m_folder.path()); }
  ~WorkingFolder() {
    std::error_code ignored;
    std::filesystem::current_path(m_before, ignored);
  }
  WorkingFolder(const WorkingFolder&) = delete;
  WorkingFolder& operator=(const WorkingFolder&) = delete;
  /// As the system calls it.
  std::filesystem::path path() const { return std::filesystem::canonical(m_folder.path()); }

 private:
  std::filesystem::path m_before = std::filesystem::current_path();
  TemporaryFolder m_folder;
};

}  // namespace gatescope::test
