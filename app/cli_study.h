// gatescope-cli sweep and merge: measures the points of a sweep into a folder, and makes one table of them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "app/cli_progress.h"
#include "app/slurm.h"

namespace gatescope {

struct SweepArguments {
  std::filesystem::path sweep, out;
  std::string shard = "1/1";  ///< see shardProblem()
  std::optional<std::uint64_t> seed;
  bool resume = false;
  bool quiet = false;
  int jobs = 0;              ///< 0: not given
  std::uint64_t memory = 0;  ///< bytes that may be taken; 0: see MemoryLimit
  bool slurm = false, dryRun = false;
  SlurmOptions cluster;
};

/// What is wrong with the text of `--shard`; "" when it is I/N with I from 1 to N.
std::string shardProblem(const std::string& text);

/// Measures the points of the own shard, each written into `out` as it is done; or, with `slurm`, hands that to a
/// cluster. Failed when a point failed; a point that diverged has not. Throws Error.
ExitCode runSweep(const SweepArguments& arguments);

struct MergeArguments {
  std::filesystem::path folder, out;
  std::filesystem::path against;  ///< published numbers, see readPublished(); empty: none
  bool quiet = false;
};

/// Writes the table of a folder to `out`, or to standard output when that is empty; on standard error what is missing,
/// a line each. With published numbers they and what was measured are on standard output side by side instead. Failed
/// when something is missing. Throws Error.
ExitCode mergeFolder(const MergeArguments& arguments);

}  // namespace gatescope
