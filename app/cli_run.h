// gatescope-cli run: trains one experiment and leaves its files in a folder.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/cli_progress.h"
#include "core/base/error.h"
#include "core/settings/experiment.h"

namespace gatescope {

struct RunArguments {
  std::filesystem::path experiment, out;
  std::vector<std::string> assignments;  ///< "key=value"
  std::optional<std::uint64_t> seed;
  bool resume = false, overwrite = false;
  bool quiet = false;
  int threads = 0;           ///< 0: every core
  double saveEvery = 30;     ///< seconds between two saves of the session
  std::uint64_t memory = 0;  ///< bytes that may be taken; 0: see MemoryLimit
};

/// Settings of a file with `--set` and `--seed` applied. Throws Error naming file, key, value and what is allowed.
Settings settingsOf(const RunArguments& arguments);

/// Writes experiment.json, history.csv, layers.csv, kernel.csv and session.gatescope into `out`; saves the session now
/// and then, and first of all when interrupted. A folder that holds results is refused unless it is to be resumed or
/// overwritten, one in which another program is at work always. A save that fails is told and tried again; the command
/// fails when the last one did. Throws Error.
ExitCode runExperiment(const RunArguments& arguments);

}  // namespace gatescope
