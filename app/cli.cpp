// gatescope-cli: everything without a window.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>

#include "app/cli_convert.h"
#include "app/cli_run.h"
#include "app/cli_tables.h"
#include "app/quiet_threads.h"
#include "core/error.h"
#include "core/experiment/json.h"
#include "core/report/analysis.h"

namespace gatescope {
namespace {

// Every problem of a file, one per line.
ExitCode validateFile(const std::string& file) {
  Issues issues;
  readSettings(file, issues);
  for (const Issue& issue : issues) std::printf("%s: %s\n", issue.field.c_str(), issue.message.c_str());
  return issues.empty() ? kDone : kFailed;
}

void analyseFile(const std::string& in, const std::string& out) {
  const SessionSnapshot session = readSession(in);
  NpzMembers members;
  try {
    members = analyse(session);
  } catch (const Error& error) {
    throw Error(in + ": " + error.what());
  }
  writeNpz(out, members);
}

void addTable(CLI::App& app, const char* name, const char* what, std::string (*json)(), std::string (*markdown)()) {
  CLI::App* command = app.add_subcommand(name, what);
  const auto wanted = std::make_shared<bool>(false);
  command->add_flag("--markdown", *wanted, "a table for people instead of JSON");
  command->callback([=] { std::fputs((*wanted ? markdown() : json()).c_str(), stdout); });
}

struct Commands {
  RunArguments run;
  std::uint64_t seed = 0;
  std::string in, out, precision = "double";
  ExitCode result = kDone;
};

void addRun(CLI::App& app, Commands& commands) {
  CLI::App* run = app.add_subcommand("run", "train an experiment; writes its curves and session into a folder");
  run->add_option("EXPERIMENT", commands.run.experiment, "experiment file (JSON)")->required();
  run->add_option("--out", commands.run.out, "folder for the results")->required();
  run->add_option("--set", commands.run.assignments, "key=value, a key of 'gatescope-cli fields'; may be repeated")
      ->allow_extra_args(false);
  run->add_flag("--resume", commands.run.resume, "go on with the session in the folder, exactly as if never stopped");
  run->callback([&app, &commands] {
    if (app.count("--seed") > 0) commands.run.seed = commands.seed;
    commands.result = runExperiment(commands.run);
  });
}

void addFileCommands(CLI::App& app, Commands& commands) {
  CLI::App* check = app.add_subcommand("validate", "list every problem of an experiment file, one per line");
  check->add_option("EXPERIMENT", commands.in, "experiment file (JSON)")->required();
  check->callback([&commands] { commands.result = validateFile(commands.in); });
  CLI::App* analysis = app.add_subcommand("analyse", "compute everything from the weights and data of a session, without training");
  analysis->add_option("SESSION", commands.in, "session file")->required();
  analysis->add_option("--out", commands.out, "archive to write (.npz)")->required();
  analysis->add_option("--precision", commands.precision, "of the computation")->check(CLI::IsMember({"double"}));
  analysis->callback([&commands] { analyseFile(commands.in, commands.out); });
  CLI::App* convert = app.add_subcommand("convert", "between session (.gatescope, .npz), experiment (.json) and table (.csv)");
  convert->add_option("IN", commands.in, "file to read")->required();
  convert->add_option("OUT", commands.out, "file to write; its ending says as what")->required();
  convert->callback([&commands] { convertFile(commands.in, commands.out); });
}

int execute(int argc, char** argv) {
  CLI::App app("Gatescope without its window: train deep gated networks and measure them.", "gatescope-cli");
  app.set_version_flag("--version", "gatescope-cli " GATESCOPE_VERSION);
  app.require_subcommand(1);
  app.fallthrough();
  Commands commands;
  app.add_option("--threads", commands.run.threads, "threads of a training step; the results do not depend on it")
      ->check(CLI::Range(1, 1024));
  app.add_option("--seed", commands.seed, "replaces the experiment's seed")->check(CLI::NonNegativeNumber);
  app.add_flag("--quiet", commands.run.quiet, "no progress and no notes on standard error");
  addRun(app, commands);
  addFileCommands(app, commands);
  addTable(app, "fields", "all settings: keys, ranges, defaults, help", fieldsJson, fieldsMarkdown);
  addTable(app, "variants", "the gating variants", variantsJson, variantsMarkdown);
  addTable(app, "datasets", "where data comes from", datasetsJson, datasetsMarkdown);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? kDone : kWrongUsage;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "gatescope-cli: %s\n", error.what());
    return kFailed;
  }
  return commands.result;
}

}  // namespace
}  // namespace gatescope

int main(int argc, char** argv) {
  gatescope::restartWithQuietThreads(argv);
  return gatescope::execute(argc, argv);
}
