// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folder_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <sstream>
#include <system_error>

#include "core/base/error.h"
#include "core/base/message.h"

namespace gatescope {
namespace {

// "gatescope-cli (process 4711)"; the kernel knows who holds a lock: "1: FLOCK ADVISORY WRITE 4711 08:01:1234 0 EOF".
std::string ownerOf(int descriptor) {
  struct stat status;
  if (fstat(descriptor, &status) != 0) return said("another program");
  const std::string inode = ":" + std::to_string(status.st_ino);
  std::ifstream locks("/proc/locks");
  for (std::string line; std::getline(locks, line);) {
    std::istringstream words(line);
    std::string number, kind, mode, access, process, file;
    words >> number >> kind >> mode >> access >> process >> file;
    if (kind != "FLOCK" || !file.ends_with(inode)) continue;
    std::string name;
    std::getline(std::ifstream("/proc/" + process + "/comm") >> std::ws, name);
    return said("%1 (process %2)", name.empty() ? said("another program") : name, process);
  }
  return said("another program");
}

}  // namespace

FolderLock::FolderLock(const std::filesystem::path& folder)
    : m_descriptor(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  if (m_descriptor < 0)
    throw Error(folder.string() + ": " + said("cannot be opened: %1", std::system_category().message(errno)));
  m_held = flock(m_descriptor, LOCK_EX | LOCK_NB) == 0;
  if (m_held || errno != EWOULDBLOCK) return;
  const std::string owner = ownerOf(m_descriptor);
  close(m_descriptor);
  throw Error(folder.string() + ": " +
              said("%1 is at work in this folder; allowed: another folder, or wait for it", owner));
}

FolderLock::~FolderLock() { close(m_descriptor); }

}  // namespace gatescope
