// A small sweep and its folders, as gatescope-cli leaves them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/stat.h>

#include <cstdint>
#include <fstream>
#include <map>
#include <string>

#include "core/study/study_folder.h"
#include "tests/support/cli_program.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {

/// A sweep file over `grid`, a JSON object: 20 points on a sphere, their kernel and 20 steps of training. `more` are
/// members before it.
inline std::string smallSweep(const std::filesystem::path& file, const std::string& grid,
                              const std::string& more = "") {
  std::ofstream(file)
      << R"({"data": {"name": "sphere", "inputs": 5, "train": 20, "test": 0}, "network": {"depth": 3, "width": 8},
    "stop": {"steps": 20}, "probes": {"samples": 20}, "measure": ["condition", "linearised_steps", "train_loss"], )"
      << more << "\"grid\": " << grid << "}";
  return file.string();
}
/// Twelve points.
inline std::string dozen(const std::filesystem::path& file) {
  return smallSweep(file, R"({"network.depth": [2, 3, 4], "gating.variant": ["relu", "galu"], "seed": [1, 2]})");
}

/// The text of every point's file, by name.
inline std::map<std::string, std::string> pointFiles(const std::filesystem::path& folder) {
  std::map<std::string, std::string> files;
  std::error_code none;
  for (const auto& entry : std::filesystem::directory_iterator(folder, none))
    if (entry.path().filename().string().starts_with("point-"))
      files[entry.path().filename().string()] = contents(entry.path());
  return files;
}

/// Which file it is, for tests of whether it was written again: that makes another one, later.
struct FileIdentity {
  ino_t number = 0;
  std::int64_t seconds = 0, nanoseconds = 0;
  bool operator==(const FileIdentity&) const = default;
};
inline FileIdentity identityOf(const std::filesystem::path& file) {
  struct stat status {};
  if (stat(file.c_str(), &status) != 0) return {};
  return {status.st_ino, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
}

/// Of all point files.
inline std::map<std::string, FileIdentity> identities(const std::filesystem::path& folder) {
  std::map<std::string, FileIdentity> all;
  for (const auto& [name, text] : pointFiles(folder)) all[name] = identityOf(folder / name);
  return all;
}

}  // namespace gatescope::test
