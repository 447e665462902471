// One program at a time in a folder of results.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace gatescope {

/// Holds a folder for as long as it lives. The lock lies on the folder itself (flock), so nothing is left behind by a
/// program that is killed. Where the file system knows no locks nobody is kept out: held() is false, and whoever asks
/// is to say so. Not copied; any thread.
class FolderLock {
 public:
  /// Throws Error naming the owner when another program holds the folder, and when the folder cannot be opened.
  explicit FolderLock(const std::filesystem::path& folder);
  ~FolderLock();
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

  bool held() const { return m_held; }

 private:
  int m_descriptor = -1;
  bool m_held = false;
};

}  // namespace gatescope
