// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folders.h"
#include "core/base/message.h"

#include <dirent.h>

#include <cstdlib>
#include <memory>

#include "core/base/error.h"

namespace gatescope {

namespace fs = std::filesystem;

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

std::vector<fs::path> shippedFolders(const std::string& name) {
  std::vector<fs::path> folders = {fs::path(GATESCOPE_SOURCE_RESOURCES) / name,
                                   fs::path(GATESCOPE_INSTALL_RESOURCES) / name};
  std::error_code code;
  const fs::path program = fs::read_symlink("/proc/self/exe", code);
  if (!code) folders.push_back(program.parent_path() / "../share/gatescope" / name);
  return folders;
}

fs::path userFolder(const std::string& name) {
  if (const std::string base = environment("XDG_DATA_HOME"); !base.empty()) return fs::path(base) / "gatescope" / name;
  const std::string home = environment("HOME");
  return home.empty() ? fs::path() : fs::path(home) / ".local/share/gatescope" / name;
}

fs::path foundPath(const std::string& path, const std::string& folder) {
  std::error_code code;
  if (path.empty()) return path;
  if (fs::path(path).is_absolute() || folder.empty()) {
    if (fs::exists(path, code)) return path;
    throw Error(path + ": " +
                said("no such file or folder%1",
                     fs::path(path).is_absolute() ? "" : said(" in %1", fs::current_path(code).string())));
  }
  const fs::path beside = fs::path(folder) / path;
  if (fs::exists(beside, code)) return beside;
  if (fs::exists(path, code)) return path;
  throw Error(
      path + ": " +
      said("no such file or folder; looked for %1 and %2", beside.string(), (fs::current_path(code) / path).string()));
}

std::vector<std::string> namesIn(const fs::path& folder) {
  const auto close = [](DIR* open) { closedir(open); };
  const std::unique_ptr<DIR, decltype(close)> open(opendir(folder.c_str()), close);
  std::vector<std::string> names;
  while (const dirent* entry = open ? readdir(open.get()) : nullptr) {
    const std::string name = entry->d_name;
    if (name != "." && name != "..") names.push_back(name);
  }
  return names;
}

bool isFile(const std::filesystem::path& path) {
  std::error_code code;
  return std::filesystem::is_regular_file(path, code);
}

}  // namespace gatescope
