// Whole files. They are written so that nobody ever sees half of one: temporary file, sync, rename.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <fstream>
#include <sstream>
#include <system_error>

#include "core/base/error.h"

namespace gatescope {

namespace {

[[noreturn]] void failWriting(const std::filesystem::path& file) {
  throw Error(file.string() + ": cannot be written: " + std::system_category().message(errno));
}

/// A file in `folder` that exists only until it is renamed; otherwise the destructor removes it.
class TemporaryFile {
 public:
  TemporaryFile(const std::filesystem::path& folder, mode_t mode) {
    static std::atomic<unsigned> counter{0};
    do {
      m_path = folder / (".gatescope-" + std::to_string(getpid()) + "-" + std::to_string(counter++) + ".tmp");
      m_descriptor = open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    } while (m_descriptor < 0 && errno == EEXIST);
    m_exists = m_descriptor >= 0;
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() {
    if (m_descriptor >= 0) close(m_descriptor);
    if (m_exists) unlink(m_path.c_str());
  }

  bool isOpen() const { return m_descriptor >= 0; }

  /// Each false leaves the reason in errno.
  bool write(const std::string& text) {
    constexpr std::size_t kBlockBytes = std::size_t{64} << 20;
    for (std::size_t done = 0; done < text.size();) {
      const ssize_t wrote = ::write(m_descriptor, text.data() + done, std::min(kBlockBytes, text.size() - done));
      if (wrote < 0 && errno != EINTR) return false;
      if (wrote > 0) done += static_cast<std::size_t>(wrote);
    }
    return true;
  }
  bool sync() { return fsync(m_descriptor) == 0; }
  bool keepMode(mode_t mode) { return fchmod(m_descriptor, mode) == 0; }
  bool renameTo(const std::filesystem::path& file) {
    const int descriptor = m_descriptor;
    m_descriptor = -1;
    if (close(descriptor) != 0) return false;
    if (rename(m_path.c_str(), file.c_str()) != 0) return false;
    m_exists = false;
    return true;
  }

 private:
  std::filesystem::path m_path;
  int m_descriptor = -1;
  bool m_exists = false;
};

/// The name in the folder survives a power failure only when the folder is synced too. Some file systems cannot: that
/// is no error.
bool syncFolder(const std::filesystem::path& folder) {
  const int descriptor = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return errno == EACCES;  // a folder may be writable without being readable
  const bool ok = fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP;
  const int reason = errno;
  close(descriptor);
  errno = reason;
  return ok;
}

}  // namespace

void writeFileAtomically(const std::filesystem::path& file, const std::string& text) {
  std::error_code ignored;
  // Through a link: the file it points to is replaced, not the link.
  const bool isLink = std::filesystem::is_symlink(file, ignored) && std::filesystem::exists(file, ignored);
  const std::filesystem::path target = isLink ? std::filesystem::canonical(file, ignored) : file;
  const std::filesystem::path folder = target.has_parent_path() ? target.parent_path() : std::filesystem::path(".");
  if (!target.has_filename()) throw Error(file.string() + ": cannot be written: not a file name");

  TemporaryFile temporary(folder, 0666);
  if (!temporary.isOpen()) failWriting(file);
  struct stat existing;
  const bool replaces = stat(target.c_str(), &existing) == 0 && S_ISREG(existing.st_mode);
  if (replaces && !temporary.keepMode(existing.st_mode & 07777)) failWriting(file);
  if (!temporary.write(text) || !temporary.sync() || !temporary.renameTo(target) || !syncFolder(folder))
    failWriting(file);
}

std::string readTextFile(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream text;
  if (stream && !std::filesystem::is_directory(file))
    text << stream.rdbuf();
  else
    stream.setstate(std::ios::failbit);
  if (!stream) throw Error(file.string() + ": cannot be read");
  return text.str();
}

}  // namespace gatescope
