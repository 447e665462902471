// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/slurm.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <regex>
#include <system_error>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/text.h"

namespace gatescope {
namespace {

bool isControl(char c) { return (c >= 0 && c < ' ') || c == 127; }

std::string octal(char c) {
  char text[5];
  std::snprintf(text, sizeof text, "\\%03o", static_cast<unsigned>(c));
  return text;
}

// A value in an #SBATCH line, which sbatch reads by rules of its own: in quotes, a backslash before quotes and
// backslashes.
std::string sbatchWord(const std::string& text) {
  std::string word = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') word += '\\';
    word += c;
  }
  return word + '"';
}

// Where a task's output goes. %a is the task; a backslash would switch that off for the whole name, and a line ends at
// its end.
std::string outputLines(const std::filesystem::path& folder) {
  const std::string name = folder.string();
  const bool fits = std::ranges::none_of(name, [](char c) { return c == '\\' || isControl(c); });
  if (!fits)
    return "#SBATCH --output=/dev/null\n\n# sbatch cannot carry this folder's name.\nexec >>" +
           shellWord((folder / "slurm-").string()) + "\"$SLURM_ARRAY_TASK_ID.log\" 2>&1\n";
  std::string escaped;
  for (const char c : name) escaped += c == '%' ? std::string("%%") : std::string(1, c);
  return "#SBATCH --output=" + sbatchWord(escaped + "/slurm-%a.log") + "\n";
}

std::string readAll(int descriptor) {
  std::string text;
  std::array<char, 256> buffer{};
  for (;;) {
    const ssize_t count = read(descriptor, buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return text;
    text.append(buffer.data(), static_cast<std::size_t>(count));
  }
}

}  // namespace

std::string slurmProblem(const SlurmOptions& options) {
  if (std::ranges::any_of(options.partition, isControl))
    return "--partition: " +
           said("the name holds a line break or another control character; allowed: the name of a partition");
  static const std::regex time("[0-9]{1,9}(:[0-9]{1,2}){0,2}|[0-9]{1,9}-[0-9]{1,2}(:[0-9]{1,2}){0,2}|UNLIMITED");
  if (!options.time.empty() && (options.time.size() > 30 || !std::regex_match(options.time, time)))
    return "--time: " + said(
                            "value %1 is not allowed; allowed: MINUTES, MINUTES:SECONDS, HOURS:MINUTES:SECONDS, "
                            "DAYS-HOURS, DAYS-HOURS:MINUTES or DAYS-HOURS:MINUTES:SECONDS",
                            shownText(options.time, 30));
  return "";
}

std::string shellWord(const std::string& text) {
  const bool control = std::ranges::any_of(text, isControl);  // written as a number, so that it begins no line
  std::string word = control ? "$'" : "'";
  for (const char c : text) {
    if (control && isControl(c))
      word += octal(c);
    else if (control && (c == '\'' || c == '\\'))
      word += std::string("\\") + c;
    else
      word += c == '\'' ? std::string("'\\''") : std::string(1, c);
  }
  return word + "'";
}

std::string slurmScript(const std::filesystem::path& program, const std::filesystem::path& folder,
                        const std::filesystem::path& directory, const SlurmOptions& options) {
  const std::string tasks = std::to_string(options.array);
  std::string text = "#!/bin/bash\n";
  text +=
      "# Measures the sweep of this folder: each task of the array does its shard of the points. What is done stays "
      "done:\n";
  text +=
      "# submitted again, it measures only what is missing. The table of all:  gatescope-cli merge FOLDER --out "
      "FILE.csv\n";
  text += "#SBATCH --job-name=gatescope-sweep\n";
  text += "#SBATCH --array=1-" + tasks + "\n";
  text += "#SBATCH --cpus-per-task=" + std::to_string(options.cpus) + "\n";
  if (!options.partition.empty()) text += "#SBATCH --partition=" + sbatchWord(options.partition) + "\n";
  if (!options.time.empty()) text += "#SBATCH --time=" + sbatchWord(options.time) + "\n";
  text += outputLines(folder);
  text += "\ncd " + shellWord(directory.string()) + " || exit  # relative paths inside the sweep start here\n";
  text += "exec " + shellWord(program.string()) + " sweep " + shellWord((folder / "sweep.json").string()) + " --out " +
          shellWord(folder.string()) + " --shard \"$SLURM_ARRAY_TASK_ID/" + tasks +
          "\" --jobs \"${SLURM_CPUS_PER_TASK:-1}\" --resume --quiet\n";
  return text;
}

std::string submitToSlurm(const std::filesystem::path& script) {
  const std::string kept = "; " + said("the script is kept: %1", script.string());
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) throw Error("sbatch: " + std::system_category().message(errno) + kept);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
  std::string name = "sbatch", option = "--parsable", file = script.string();
  std::array<char*, 4> arguments{name.data(), option.data(), file.data(), nullptr};
  pid_t child = 0;
  const int failed = posix_spawnp(&child, name.c_str(), &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  close(ends[1]);
  const std::string answer = failed == 0 ? readAll(ends[0]) : "";
  close(ends[0]);
  if (failed == ENOENT) throw Error("sbatch: " + said("not found; run this on a machine that submits to Slurm") + kept);
  if (failed != 0) throw Error("sbatch: " + std::system_category().message(failed) + kept);
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) throw Error("sbatch: " + said("failed, see above") + kept);
  return answer.substr(0, answer.find_first_of(";\n"));  // "JOB" or "JOB;CLUSTER"
}

}  // namespace gatescope
