// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_files.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <new>
#include <string_view>

#include "app/cli_progress.h"
#include "core/base/error.h"
#include "core/base/message.h"

namespace gatescope {
namespace {

// Memory that runs out where nothing can be caught ends the program with a message and exit code 1: on a thread, while
// what an exception passes is cleared away, or before main() while tables are made.
void tellOutOfMemory() {
  std::set_terminate([] {
    try {
      if (const std::exception_ptr failure = std::current_exception()) std::rethrow_exception(failure);
    } catch (const std::bad_alloc&) {
      constexpr std::string_view kMessage = "gatescope-cli: there is not enough memory\n";
      if (::write(STDERR_FILENO, kMessage.data(), kMessage.size()) < 0) _exit(kFailed);  // there is nobody left to tell
      _exit(kFailed);
    } catch (...) {
      std::abort();
    }
    std::abort();
  });
}

// Libraries make tables before main() too: only this comes before theirs.
[[gnu::section(".preinit_array"), gnu::used]] void (*tellFirst)() = tellOutOfMemory;

}  // namespace

void requireOther(const std::filesystem::path& in, const std::filesystem::path& out) {
  std::error_code missing;
  if (std::filesystem::equivalent(in, out, missing) && !missing)
    throw Error(out.string() + ": " + said("is the file that is read (%1); allowed: another file", in.string()));
}

void requireStandardOutput() {
  std::cout.flush();
  if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0 || !std::cout)
    throw Error(said("standard output: cannot be written"));
}

}  // namespace gatescope
