// gatescope-cli: everything without a window.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <memory>
#include <vector>

#include "app/cli_convert.h"
#include "app/cli_files.h"
#include "app/cli_help.h"
#include "app/cli_language.h"
#include "app/cli_lesson.h"
#include "app/cli_replay.h"
#include "app/cli_run.h"
#include "app/cli_study.h"
#include "app/cli_tables.h"
#include "app/quiet_threads.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/text_file.h"
#include "core/data/dataset.h"
#include "core/engine/gate_source.h"
#include "core/engine/start_run.h"
#include "core/fields/json.h"
#include "core/fields/json_values.h"
#include "core/fields/validation.h"
#include "core/npz/npz_write.h"
#include "core/session/analysis.h"
#include "core/session/session_read.h"
#include "core/study/sweep_json.h"

namespace gatescope {
namespace {

// Data and gates that a run could not read are found when they are looked for. The messages name their field.
void checkData(const Settings& settings, const ReadLimits& limits, Issues& issues) {
  try {
    const std::shared_ptr<const Dataset> data = loadRunData(settings, limits);
    checkRun(settings, *data, {.memory = limits.memory});
    if (!settings.experiment.gating.source.empty()) gateWeightsFor(settings, data, 1, limits, {});
  } catch (const std::exception& error) {
    issues.push_back({"", messageOf(error)});
  }
}

void addIssues(const Issues& more, Issues& issues) { issues.insert(issues.end(), more.begin(), more.end()); }

// Of an experiment, or of a sweep; of a sweep's data those of its first point.
Issues problemsOf(const std::string& text, const std::string& folder, const ReadLimits& limits) {
  Issues issues;
  if (!isSweep(text)) {
    Settings settings = fromJson(text, issues);
    settings.experiment.data.folder = folder;
    addIssues(validate(settings), issues);
    if (issues.empty()) checkData(settings, limits, issues);
    return issues;
  }
  Sweep sweep = sweepFromJson(text, issues);
  sweep.base.experiment.data.folder = folder;
  addIssues(validate(sweep), issues);
  if (issues.empty()) checkData(sweep.settings(0), limits, issues);
  return issues;
}

// Every problem of an experiment or a sweep, one per line.
ExitCode validateFile(const std::string& file, const ReadLimits& limits) {
  const std::string text = readTextFile(file, kJsonBytes);
  try {
    const Issues issues = problemsOf(text, std::filesystem::absolute(file).parent_path().string(), limits);
    if (!issues.empty()) std::printf("%s\n", toText(issues).c_str());
    return issues.empty() ? kDone : kFailed;
  } catch (const Error& error) {
    throw Error(file + ": " + error.what());
  }
}

void analyseFile(const std::string& in, const std::string& out, const ReadLimits& limits) {
  requireOther(in, out);
  const SessionSnapshot session = readSession(in, limits);
  NpzMembers members;
  try {
    members = analyse(session, limits.memory);
  } catch (const Error& error) {
    throw Error(in + ": " + error.what());
  }
  writeNpz(out, members);
}

void addTable(CLI::App& app, const char* name, const char* what, std::string (*json)(), std::string (*markdown)()) {
  CLI::App* command = app.add_subcommand(name, what);
  const auto wanted = std::make_shared<bool>(false);
  command->add_flag("--markdown", *wanted, saidLater("print a Markdown table instead of JSON"));
  command->callback([=] {
    const EnglishScope english;  // programs and documents read them
    std::fputs((*wanted ? markdown() : json()).c_str(), stdout);
  });
}

void addSchema(CLI::App& app) {
  CLI::App* command =
      app.add_subcommand("schema", saidLater("the JSON schema of experiment files: editors complete keys with it"));
  const auto sweeps = std::make_shared<bool>(false);
  command->add_flag("--sweep", *sweeps, saidLater("that of sweep files"));
  command->callback([=] { std::fputs((*sweeps ? sweepSchemaJson() : experimentSchemaJson()).c_str(), stdout); });
}

struct Commands {
  RunArguments run;
  SweepArguments sweep;
  LessonArguments lesson;
  ReplayArguments replay;
  std::uint64_t seed = 0;
  std::string in, out, against, precision = "double";
  ExitCode result = kDone;

  ReadLimits limits() const { return {static_cast<double>(run.memory), {}}; }
};

void addRun(CLI::App& app, Commands& commands) {
  CLI::App* run =
      app.add_subcommand("run", saidLater("train an experiment and write its curves and session to a folder"));
  run->add_option("EXPERIMENT", commands.run.experiment, saidLater("experiment file (JSON)"))->required();
  run->add_option("--out", commands.run.out, saidLater("folder for the results"))->required()->type_name("FOLDER");
  run->add_option("--set", commands.run.assignments,
                  saidLater("key=value, with a key from 'gatescope-cli fields'; may be repeated"))
      ->allow_extra_args(false)
      ->type_name("KEY=VALUE");
  run->add_flag("--resume", commands.run.resume,
                saidLater("continue the session in the folder exactly as if it had never stopped"));
  run->add_flag("--overwrite", commands.run.overwrite, saidLater("replace the results in the folder"))
      ->excludes("--resume");
  run->add_option("--save-every", commands.run.saveEvery,
                  saidLater("seconds between two saves of the session (default 30)"))
      ->check(CLI::Range(0.0, 1e6));
  run->callback([&app, &commands] {
    if (app.count("--seed") > 0) commands.run.seed = commands.seed;
    commands.result = runExperiment(commands.run);
  });
}

void addReplay(CLI::App& app, Commands& commands) {
  CLI::App* replay = app.add_subcommand(
      "replay",
      saidLater(
          "train a session's run again, changes of live controls included, and say whether every bit is the same"));
  replay->add_option("SESSION", commands.replay.session, saidLater("session file"))->required();
  replay->add_option("--out", commands.replay.out, saidLater("folder for the results"))
      ->required()
      ->type_name("FOLDER");
  replay->add_flag("--overwrite", commands.replay.overwrite, saidLater("replace the results in the folder"));
  replay->callback([&commands] {
    commands.replay.threads = commands.run.threads;
    commands.replay.quiet = commands.run.quiet;
    commands.replay.memory = commands.run.memory;
    commands.result = replaySession(commands.replay);
  });
}

// What a cluster is told has a meaning only with --slurm; which shard it is, and that it goes on, the cluster's tasks
// say themselves.
void addSlurm(CLI::App& sweep, SweepArguments& arguments) {
  CLI::Option* slurm = sweep.add_flag(
      "--slurm", arguments.slurm,
      saidLater("submit the sweep as a Slurm job array instead: write sweep.sbatch to the folder, pass it to sbatch "
                "and print the job's id; run the same command again to do what is missing"));
  slurm->excludes("--shard")->excludes("--resume");
  sweep
      .add_option("--array", arguments.cluster.array,
                  saidLater("number of array tasks, one shard each; default: one per point, at most 16"))
      ->check(CLI::Range(1, 1'000'000))
      ->needs(slurm);
  sweep.add_option("--partition", arguments.cluster.partition, saidLater("Slurm partition for the tasks"))
      ->needs(slurm)
      ->type_name("NAME");
  sweep
      .add_option("--time", arguments.cluster.time,
                  saidLater("time limit per task, in sbatch format: HOURS:MINUTES:SECONDS"))
      ->needs(slurm)
      ->type_name("LIMIT");
  sweep
      .add_flag("--dry-run", arguments.dryRun,
                saidLater("write the batch script and print its path without submitting it"))
      ->needs(slurm);
}

void addSweep(CLI::App& app, Commands& commands) {
  SweepArguments& arguments = commands.sweep;
  CLI::App* sweep = app.add_subcommand(
      "sweep", saidLater("measure every point of a sweep and write one result file per point to a folder"));
  sweep->add_option("SWEEP", arguments.sweep, saidLater("sweep file (JSON): an experiment, \"grid\" and \"measure\""))
      ->required();
  sweep
      ->add_option("--out", arguments.out,
                   saidLater("folder for the results; several processes may share it, one shard each"))
      ->required()
      ->type_name("FOLDER");
  sweep->add_option("--shard", arguments.shard, saidLater("I/N: only every Nth point, starting from the Ith"))
      ->check(shardProblem)
      ->type_name("I/N");
  sweep
      ->add_option("--jobs", arguments.jobs,
                   saidLater("points measured at once, one thread each; default: all cores, 1 with --slurm"))
      ->check(CLI::Range(1, 1024));
  sweep->add_flag("--resume", arguments.resume,
                  saidLater("measure only the points that are missing, broken or failed"));
  addSlurm(*sweep, arguments);
  sweep->callback([&app, &commands] {
    SweepArguments& all = commands.sweep;
    if (app.count("--seed") > 0) all.seed = commands.seed;
    if (all.jobs == 0) all.jobs = commands.run.threads;
    all.quiet = commands.run.quiet;
    all.memory = commands.run.memory;
    commands.result = runSweep(all);
  });
  CLI::App* merge = app.add_subcommand(
      "merge",
      saidLater("merge a sweep's folder into one table and list the points that are missing, broken or failed"));
  merge->add_option("DIR", commands.in, saidLater("folder of a sweep"))->required();
  merge->add_option("--out", commands.out, saidLater("table (.csv) to write instead of standard output"));
  merge
      ->add_option(
          "--against", commands.against,
          saidLater(
              "table (.csv) of published numbers: print them beside what was measured, and what is outside of 3 σ"))
      ->type_name("FILE");
  merge->callback([&commands] {
    commands.result = mergeFolder({commands.in, commands.out, commands.against, commands.run.quiet});
  });
}

void addLesson(CLI::App& app, Commands& commands) {
  CLI::App* lesson = app.add_subcommand("lesson", saidLater("check and play lessons without a window"));
  lesson->require_subcommand(1);
  CLI::App* check =
      lesson->add_subcommand("check", saidLater("play lessons step by step and report which checks hold"));
  check->add_option("FILE", commands.lesson.files, saidLater("lesson files (Markdown)"));
  check->add_flag("--all", commands.lesson.all, saidLater("all lessons that come with the program"));
  check->add_option("--out", commands.lesson.out, saidLater("file (.json) for what every check measured"));
  check->callback([&app, &commands] {
    if (app.count("--seed") > 0) commands.lesson.seed = commands.seed;
    commands.lesson.threads = commands.run.threads;
    commands.lesson.quiet = commands.run.quiet;
    commands.lesson.memory = commands.run.memory;
    commands.result = checkLessons(commands.lesson);
  });
  addTable(*lesson, "quantities", saidLater("quantities of a run that a lesson's checks can use"), quantitiesJson,
           quantitiesMarkdown);
}

void addFileCommands(CLI::App& app, Commands& commands) {
  CLI::App* check =
      app.add_subcommand("validate", saidLater("list every problem of an experiment or a sweep, one per line"));
  check->add_option("FILE", commands.in, saidLater("experiment or sweep file (JSON)"))->required();
  check->callback([&commands] { commands.result = validateFile(commands.in, commands.limits()); });
  CLI::App* analysis = app.add_subcommand(
      "analyse", saidLater("compute everything from the weights and data of a session, without training"));
  analysis->add_option("SESSION", commands.in, saidLater("session file"))->required();
  analysis->add_option("--out", commands.out, saidLater("archive to write (.npz)"))->required();
  analysis->add_option("--precision", commands.precision, saidLater("precision of the computation"))
      ->check(CLI::IsMember({"double"}));
  analysis->callback([&commands] { analyseFile(commands.in, commands.out, commands.limits()); });
  CLI::App* convert = app.add_subcommand(
      "convert", saidLater("convert between session (.gatescope, .npz), experiment (.json) and table (.csv)"));
  convert->add_option("IN", commands.in, saidLater("file to read"))->required();
  convert->add_option("OUT", commands.out, saidLater("file to write; its extension sets the format"))->required();
  convert->callback([&commands] { convertFile(commands.in, commands.out, commands.limits()); });
}

// After a usage error: the command that was probably meant.
void tellNearestCommand(const CLI::App& app, int argc, char** argv) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
    names.push_back(command->get_name());
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    if (word.starts_with("-")) continue;
    if (std::ranges::find(names, word) != names.end()) return;
    const std::string nearest = nearestName(word, names);
    const std::string text = nearest.empty() ? said("'%1' is not a command", word)
                                             : said("'%1' is not a command; did you mean '%2'?", word, nearest);
    std::fprintf(stderr, "%s\n", text.c_str());
    return;
  }
}

// Help and version are output too.
ExitCode helpEnd() {
  try {
    requireStandardOutput();
    return kDone;
  } catch (const Error& error) {
    std::fprintf(stderr, "gatescope-cli: %s\n", error.what());
    return kFailed;
  }
}

int execute(int argc, char** argv) {
  CLI::App app(saidLater("Gatescope without a window: train deep gated networks and measure them."), "gatescope-cli");
  app.set_version_flag("--version", versionText());
  app.get_option("--version")->description(saidLater("Display program version information and exit"));
  app.get_help_ptr()->description(saidLater("Print this help message and exit"));
  translateHelp(app);
  app.require_subcommand(1);
  app.fallthrough();
  Commands commands;
  app.add_option("--threads", commands.run.threads,
                 saidLater("threads of a training step; the results do not depend on it"))
      ->check(CLI::Range(1, 1024));
  app.add_option("--memory", commands.run.memory,
                 saidLater("most memory that a run with its data, or a file that is read, may take, such as 2GB; "
                           "default: half of what is free"))
      ->transform(CLI::AsSizeValue(true))
      ->type_name("SIZE");
  app.add_option("--seed", commands.seed, saidLater("overrides the experiment's seed"))->check(CLI::NonNegativeNumber);
  app.add_flag("--quiet", commands.run.quiet, saidLater("no progress or notes on standard error"));
  addRun(app, commands);
  addReplay(app, commands);
  addSweep(app, commands);
  addLesson(app, commands);
  addFileCommands(app, commands);
  addTable(app, "fields", saidLater("all settings: keys, ranges, defaults, help"), fieldsJson, fieldsMarkdown);
  addTable(app, "variants", saidLater("the gating variants"), variantsJson, variantsMarkdown);
  addTable(app, "datasets", saidLater("the available data sets"), datasetsJson, datasetsMarkdown);
  addTable(app, "measures", saidLater("what a sweep can measure"), measuresJson, measuresMarkdown);
  addSchema(app);
  addHelpCommands(app);
  try {
    app.parse(argc, argv);
    requireStandardOutput();
  } catch (const CLI::ParseError& error) {
    const int status = app.exit(error);
    if (status != 0) tellNearestCommand(app, argc, argv);
    return status == 0 ? helpEnd() : kWrongUsage;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "gatescope-cli: %s\n", messageOf(error).c_str());
    return kFailed;
  }
  return commands.result;
}

}  // namespace
}  // namespace gatescope

// NOLINTNEXTLINE(bugprone-exception-escape): what is thrown before parsing is a mistake in the commands above
int main(int argc, char** argv) {
  std::signal(SIGXFSZ, SIG_IGN);  // a file that may grow no more is an error as any other
  gatescope::restartWithQuietThreads(argv);
  gatescope::speakWantedLanguage();
  return gatescope::execute(argc, argv);
}
