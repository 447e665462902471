// gatescope-cli replay: trains a session's run again and says whether it is the same.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

#include "app/cli_progress.h"

namespace gatescope {

struct ReplayArguments {
  std::filesystem::path session, out;
  bool overwrite = false, quiet = false;
  int threads = 0;           ///< 0: every core
  std::uint64_t memory = 0;  ///< bytes that reading may take: see ReadLimits
};

/// Trains the run of a session from t=0 to where the session stands, changes of live controls included, writes its
/// files into `out` and prints whether every bit is the same: done when it is, failed with the place where it parts
/// when it is not. When interrupted, what there is so far is written. Throws Error.
ExitCode replaySession(const ReplayArguments& arguments);

}  // namespace gatescope
