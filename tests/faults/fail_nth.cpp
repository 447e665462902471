// Preloaded into a program, makes one call of the C library fail: GATESCOPE_FAIL names the kind (open, read, write,
// fsync, rename, close, malloc), GATESCOPE_FAIL_AT its number from 1. "from" before the number fails all from there on.
// When the call came, the file GATESCOPE_FAIL_MARK is made. Counts the calls of all threads together.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

// What the C library's own allocation is called, for dlsym() allocates too.
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* block, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
}

namespace {

std::atomic<long> calls{0};

struct Plan {
  const char* kind = nullptr;
  long at = 0;
  bool forGood = false;
};

const Plan& plan() {
  static const Plan made = [] {
    Plan plan;
    plan.kind = std::getenv("GATESCOPE_FAIL");
    const char* at = std::getenv("GATESCOPE_FAIL_AT");
    plan.forGood = at && std::strncmp(at, "from", 4) == 0;
    plan.at = at ? std::atol(at + (plan.forGood ? 4 : 0)) : 0;
    return plan;
  }();
  return made;
}

// Without the functions of this file.
void leaveMark() {
  if (const char* mark = std::getenv("GATESCOPE_FAIL_MARK"))
    syscall(SYS_close, syscall(SYS_openat, AT_FDCWD, mark, O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
}

bool fails(const char* kind, int error) {
  const Plan& now = plan();
  if (!now.kind || std::strcmp(now.kind, kind) != 0) return false;
  const long number = ++calls;
  if (number != now.at && !(now.forGood && number > now.at)) return false;
  if (number == now.at) leaveMark();
  errno = error;
  return true;
}

template <class Function>
Function* real(const char* name) {
  return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

}  // namespace

// NOLINTBEGIN: names and signatures are those of the C library
extern "C" {

#define GATESCOPE_OPEN(name)                                           \
  int name(const char* path, int flags, ...) {                         \
    va_list rest;                                                      \
    va_start(rest, flags);                                             \
    const mode_t mode = va_arg(rest, mode_t);                          \
    va_end(rest);                                                      \
    static auto* const call = real<int(const char*, int, ...)>(#name); \
    return fails("open", EMFILE) ? -1 : call(path, flags, mode);       \
  }
GATESCOPE_OPEN(open)
GATESCOPE_OPEN(open64)

#define GATESCOPE_OPENAT(name)                                              \
  int name(int folder, const char* path, int flags, ...) {                  \
    va_list rest;                                                           \
    va_start(rest, flags);                                                  \
    const mode_t mode = va_arg(rest, mode_t);                               \
    va_end(rest);                                                           \
    static auto* const call = real<int(int, const char*, int, ...)>(#name); \
    return fails("open", EMFILE) ? -1 : call(folder, path, flags, mode);    \
  }
GATESCOPE_OPENAT(openat)
GATESCOPE_OPENAT(openat64)

#define GATESCOPE_CALL(kind, error, failed, result, name, parameters, arguments) \
  result name parameters {                                                       \
    static auto* const call = real<result parameters>(#name);                    \
    return fails(kind, error) ? (failed) : call arguments;                       \
  }
GATESCOPE_CALL("open", EMFILE, nullptr, FILE*, fopen, (const char* path, const char* mode), (path, mode))
GATESCOPE_CALL("open", EMFILE, nullptr, FILE*, fopen64, (const char* path, const char* mode), (path, mode))
GATESCOPE_CALL("open", EMFILE, nullptr, FILE*, fdopen, (int file, const char* mode), (file, mode))
GATESCOPE_CALL("open", EMFILE, -1, int, mkstemp, (char* path), (path))
GATESCOPE_CALL("open", EMFILE, -1, int, mkstemp64, (char* path), (path))
GATESCOPE_CALL("read", EIO, -1, ssize_t, read, (int file, void* data, size_t size), (file, data, size))
GATESCOPE_CALL("read", EIO, -1, ssize_t, pread, (int file, void* data, size_t size, off_t at), (file, data, size, at))
GATESCOPE_CALL("read", EIO, -1, ssize_t, pread64, (int file, void* data, size_t size, off64_t at),
               (file, data, size, at))
GATESCOPE_CALL("write", ENOSPC, -1, ssize_t, write, (int file, const void* data, size_t size), (file, data, size))
GATESCOPE_CALL("write", ENOSPC, -1, ssize_t, writev, (int file, const iovec* data, int count), (file, data, count))
GATESCOPE_CALL("fsync", EIO, -1, int, fsync, (int file), (file))
GATESCOPE_CALL("fsync", EIO, -1, int, fdatasync, (int file), (file))
GATESCOPE_CALL("rename", EIO, -1, int, rename, (const char* from, const char* to), (from, to))
GATESCOPE_CALL("rename", EIO, -1, int, renameat, (int a, const char* from, int b, const char* to), (a, from, b, to))
GATESCOPE_CALL("rename", EIO, -1, int, renameat2, (int a, const char* from, int b, const char* to, unsigned flags),
               (a, from, b, to, flags))

// A file is closed even when closing it fails.
int close(int file) {
  const int result = static_cast<int>(syscall(SYS_close, file));
  return fails("close", EIO) ? -1 : result;
}
int fclose(FILE* file) {
  static auto* const call = real<int(FILE*)>("fclose");
  const int result = call(file);
  return fails("close", EIO) ? EOF : result;
}

// The C library reads and writes for these without the functions above; the stream remembers the error. Its flag cannot
// be set from outside but by a real error: reading what was opened for writing, and the other way round.
size_t fread(void* data, size_t size, size_t count, FILE* file) {
  static auto* const call = real<size_t(void*, size_t, size_t, FILE*)>("fread");
  if (!fails("read", EIO)) return call(data, size, count, file);
  file->_flags |= _IO_ERR_SEEN;
  return 0;
}
size_t fwrite(const void* data, size_t size, size_t count, FILE* file) {
  static auto* const call = real<size_t(const void*, size_t, size_t, FILE*)>("fwrite");
  if (!fails("write", ENOSPC)) return call(data, size, count, file);
  file->_flags |= _IO_ERR_SEEN;
  return 0;
}
int fflush(FILE* file) {
  static auto* const call = real<int(FILE*)>("fflush");
  if (!file || !fails("write", ENOSPC)) return call(file);
  file->_flags |= _IO_ERR_SEEN;
  return EOF;
}

void* malloc(size_t size) { return fails("malloc", ENOMEM) ? nullptr : __libc_malloc(size); }
void* calloc(size_t count, size_t size) { return fails("malloc", ENOMEM) ? nullptr : __libc_calloc(count, size); }
void* realloc(void* block, size_t size) { return fails("malloc", ENOMEM) ? nullptr : __libc_realloc(block, size); }
void* aligned_alloc(size_t alignment, size_t size) {
  return fails("malloc", ENOMEM) ? nullptr : __libc_memalign(alignment, size);
}
void* memalign(size_t alignment, size_t size) {
  return fails("malloc", ENOMEM) ? nullptr : __libc_memalign(alignment, size);
}
int posix_memalign(void** block, size_t alignment, size_t size) {
  if (fails("malloc", ENOMEM)) return ENOMEM;
  *block = __libc_memalign(alignment, size);
  return *block ? 0 : ENOMEM;
}
}
// NOLINTEND
