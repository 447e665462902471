// Sweeps on a cluster: the batch script of a Slurm job array, one shard per task, and its submission.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace gatescope {

struct SlurmOptions {
  int array = 0;                ///< tasks; 0: as many as points, at most kDefaultTasks
  int cpus = 1;                 ///< of a task
  std::string partition, time;  ///< "": the cluster's own
  static constexpr int kDefaultTasks = 16;
};

/// What is wrong with partition or time; "" when nothing is. No text of a user becomes a line of a script.
std::string slurmProblem(const SlurmOptions& options);

/// Text as one word of bash on one line, whatever is in it.
std::string shellWord(const std::string& text);

/// The script whose task I of N measures shard I/N of the sweep in `folder` that is not done yet. `program` is this
/// one; both absolute. Relative paths inside the sweep stay those of `directory`.
std::string slurmScript(const std::filesystem::path& program, const std::filesystem::path& folder,
                        const std::filesystem::path& directory, const SlurmOptions& options);

/// Submits a script with sbatch; the job's id. Throws Error when sbatch is missing or fails; what it says is on
/// standard error.
std::string submitToSlurm(const std::filesystem::path& script);

}  // namespace gatescope
