// Whole files. They are written so that nobody ever sees half of one: temporary file, sync, rename.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_file.h"
#include "core/base/message.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <random>
#include <system_error>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/folders.h"
#include "core/base/text.h"

namespace gatescope {

namespace {

[[noreturn]] void failWriting(const std::filesystem::path& file) {
  throw Error(file.string() + ": " + said("cannot be written: %1", std::system_category().message(errno)));
}

[[noreturn]] void failReading(const std::filesystem::path& file) {
  throw Error(file.string() + ": " + said("cannot be read: %1", std::system_category().message(errno)));
}

class Descriptor {
 public:
  explicit Descriptor(int number) : m_number(number) {}
  ~Descriptor() {
    if (m_number >= 0) close(m_number);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  bool isOpen() const { return m_number >= 0; }
  int number() const { return m_number; }
  /// False leaves the reason in errno: some file systems tell only now that they could not write.
  bool finish() { return close(std::exchange(m_number, -1)) == 0; }

 private:
  int m_number;
};

constexpr const char* kEnding = ".tmp";

// Of the temporary files of this machine: several machines may share a folder, and process numbers mean nothing beyond
// one.
std::string temporaryPrefix() {
  char host[256] = "";
  if (gethostname(host, sizeof host - 1) != 0) host[0] = '\0';
  return std::string(".gatescope-") + host + "-";
}

// Of this process. Numbers of processes come again, in containers at once: another text tells them apart.
const std::string& processName() {
  static const std::string name = std::to_string(getpid()) + "-" + std::to_string(std::random_device()());
  return name;
}

// Whether the program that made this temporary file is gone.
bool isAbandoned(const std::string& name, const std::string& prefix) {
  if (!name.starts_with(prefix) || !name.ends_with(kEnding)) return false;
  const std::string rest = name.substr(prefix.size());
  pid_t process = 0;
  std::from_chars(rest.data(), rest.data() + rest.size(), process);
  if (process <= 0) return false;
  if (process == getpid()) return !rest.starts_with(processName() + "-");
  return kill(process, 0) != 0 && errno == ESRCH;
}

// The descriptor of this program that a name such as /dev/stdout or /proc/self/fd/1 stands for; -1 when it is none.
int ownDescriptor(std::filesystem::path file) {
  constexpr int kMostLinks = 40;  // as many as the kernel follows
  std::error_code failed;
  const std::filesystem::path own = std::filesystem::canonical("/proc/self/fd", failed);
  for (int links = 0; links < kMostLinks && !failed; ++links) {
    const std::filesystem::path folder =
        std::filesystem::canonical(file.has_parent_path() ? file.parent_path() : ".", failed);
    if (failed) return -1;
    if (folder == own) {
      const std::string name = file.filename().string();
      int number = -1;
      return std::from_chars(name.data(), name.data() + name.size(), number).ec == std::errc() ? number : -1;
    }
    const std::filesystem::path next = std::filesystem::read_symlink(file, failed);  // fails on all that is no link
    file = next.is_absolute() ? next : folder / next;
  }
  return -1;
}

// All of it, to a file or a device. False leaves the reason in errno.
bool writeAll(int descriptor, const std::string& text) {
  constexpr std::size_t kBlockBytes = std::size_t{64} << 20;
  for (std::size_t done = 0; done < text.size();) {
    const ssize_t wrote = ::write(descriptor, text.data() + done, std::min(kBlockBytes, text.size() - done));
    if (wrote < 0 && errno != EINTR) return false;
    if (wrote > 0) done += static_cast<std::size_t>(wrote);
  }
  return true;
}

/// A file in `folder` that exists only until it is renamed; otherwise the destructor removes it.
class TemporaryFile {
 public:
  TemporaryFile(const std::filesystem::path& folder, mode_t mode) {
    static std::atomic<unsigned> counter{0};
    do {
      m_path = folder / (temporaryPrefix() + processName() + "-" + std::to_string(counter++) + kEnding);
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
  bool write(const std::string& text) { return writeAll(m_descriptor, text); }
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
  if (const int descriptor = ownDescriptor(file); descriptor >= 0) {
    std::fflush(nullptr);  // what was printed before comes before
    if (!writeAll(descriptor, text)) failWriting(file);
    return;
  }
  std::error_code ignored;
  // Through a link: the file it points to is replaced, not the link.
  const bool isLink = std::filesystem::is_symlink(file, ignored) && std::filesystem::exists(file, ignored);
  const std::filesystem::path target = isLink ? std::filesystem::canonical(file, ignored) : file;
  const std::filesystem::path folder = target.has_parent_path() ? target.parent_path() : std::filesystem::path(".");
  if (!target.has_filename()) throw Error(file.string() + ": " + said("cannot be written: not a file name"));

  struct stat existing;
  const bool exists = stat(target.c_str(), &existing) == 0, replaces = exists && S_ISREG(existing.st_mode);
  if (exists && S_ISDIR(existing.st_mode)) {
    errno = EISDIR;
    failWriting(file);
  }
  if (exists && !replaces) {
    Descriptor through(open(target.c_str(), O_WRONLY | O_CLOEXEC));
    if (!through.isOpen() || !writeAll(through.number(), text) || !through.finish()) failWriting(file);
    return;
  }
  TemporaryFile temporary(folder, 0666);
  if (!temporary.isOpen()) failWriting(file);
  if (replaces && !temporary.keepMode(existing.st_mode & 07777)) failWriting(file);
  if (!temporary.write(text) || !temporary.sync() || !temporary.renameTo(target) || !syncFolder(folder))
    failWriting(file);
}

void removeLeftovers(const std::filesystem::path& folder) {
  const std::string prefix = temporaryPrefix();
  for (const std::string& name : namesIn(folder)) {
    std::error_code kept;
    if (isAbandoned(name, prefix)) std::filesystem::remove(folder / name, kept);
  }
}

std::string readTextFile(const std::filesystem::path& file, std::uint64_t mostBytes) {
  const Descriptor descriptor(open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!descriptor.isOpen()) failReading(file);
  struct stat status;
  if (fstat(descriptor.number(), &status) != 0) failReading(file);
  if (S_ISDIR(status.st_mode)) throw Error(file.string() + ": " + said("cannot be read: it is a folder"));
  if (!S_ISREG(status.st_mode) && !S_ISFIFO(status.st_mode))
    throw Error(file.string() + ": " + said("cannot be read: only files and pipes are"));
  // Opened without waiting: a named pipe without a writer has its end at once. One that has a writer is waited for.
  const int flags = fcntl(descriptor.number(), F_GETFL);
  if (flags < 0 || fcntl(descriptor.number(), F_SETFL, flags & ~O_NONBLOCK) != 0) failReading(file);
  std::string text;
  for (std::vector<char> block(std::size_t{1} << 16);;) {
    const ssize_t got = read(descriptor.number(), block.data(), block.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) failReading(file);
    if (got == 0 && text.empty() && S_ISFIFO(status.st_mode))
      throw Error(file.string() + ": " + said("cannot be read: nothing is written into this pipe"));
    if (got == 0) return text;
    text.append(block.data(), static_cast<std::size_t>(got));
    if (text.size() > mostBytes)
      throw Error(
          file.string() + ": " +
          said("is too long to be read: allowed are %1 bytes", groupedNumber(static_cast<std::int64_t>(mostBytes))));
  }
}

}  // namespace gatescope
