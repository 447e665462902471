// What gatescope-cli owes to the files of its user: nothing is replaced by mistake, nothing is lost, all is told.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>

#include "core/session/session_read.h"
#include "tests/support/cli_process.h"
#include "tests/support/cli_program.h"
#include "tests/support/fast_build.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {
namespace {

class CliFilesTest : public testing::Test {
 protected:
  std::string path(const std::string& name) const { return (m_folder.path() / name).string(); }
  std::string file(const std::string& name, const std::string& text) {
    std::ofstream(path(name)) << text;
    return path(name);
  }
  std::string experiment(const std::string& steps = "5") {
    return file("e.json", R"({"data": {"name": "moons", "train": 40, "test": 20}, "network": {"depth": 3, "width": 8},
      "probes": {"samples": 20}, "stop": {"steps": )" +
                              steps + "}}");
  }
  std::string sweep() {
    return file("s.json", R"({"data": {"name": "identical", "train": 10, "test": 0, "labels": "random"},
      "gating": {"variant": "fixed_random"}, "network": {"width": 8}, "grid": {"network.depth": [2, 3]},
      "measure": ["condition"]})");
  }
  /// A run that saves all the time; what it says is in OUT.txt.
  CliProcess savingRun(const std::string& experiment, const std::string& out) const {
    return CliProcess({"run", experiment, "--quiet", "--save-every", "0.001", "--out", path(out)}, path(out + ".txt"));
  }
  /// Exit 1, these words in the message, and the file as it was.
  void expectRefused(const std::string& arguments, const std::string& kept, const std::string& words) {
    const std::string before = contents(kept);
    const Answer answer = cli(arguments);
    EXPECT_EQ(answer.code, 1) << arguments << "\n" << answer.text;
    EXPECT_NE(answer.text.find(words), std::string::npos) << answer.text;
    EXPECT_EQ(contents(kept), before) << arguments;
  }
  TemporaryFolder m_folder;
};

TEST_F(CliFilesTest, AFolderWithResultsIsRefusedUnlessItIsResumedOrOverwritten) {
  const std::string run = "run " + experiment() + " --quiet --out " + path("out"),
                    session = path("out/session.gatescope");
  ASSERT_EQ(cli(run).code, 0);
  expectRefused(run + " --set network.width=5", session, "--resume");
  expectRefused(run, path("out/history.csv"), "--overwrite");
  EXPECT_EQ(cli(run + " --resume").code, 0);
  std::filesystem::remove(session);
  expectRefused(run, path("out/history.csv"), "history.csv");
  expectRefused(run + " --resume", path("out/history.csv"), "but no session.gatescope to continue");
  EXPECT_EQ(cli(run + " --overwrite --set network.width=5").code, 0);
  EXPECT_EQ(readSession(session).settings.experiment.network.width, 5);
  EXPECT_EQ(cli(run + " --overwrite --resume").code, 2);
  std::filesystem::create_directories(path("fresh"));
  std::filesystem::copy_file(experiment(), path("fresh/experiment.json"));
  const std::string own = "run " + path("fresh/experiment.json") + " --quiet --out " + path("fresh");
  expectRefused(own, path("fresh/experiment.json"), "experiment.json");
  EXPECT_EQ(cli(own + " --resume").code, 0) << "the first task of a job that resumes";
}

TEST_F(CliFilesTest, NoCommandWritesOntoItsOwnInput) {
  ASSERT_EQ(cli("run " + experiment() + " --quiet --out " + path("out")).code, 0);
  const std::string session = path("out/session.gatescope");
  std::filesystem::create_symlink(session, path("link.gatescope"));
  std::filesystem::create_hard_link(session, path("same.gatescope"));
  for (const std::string& out :
       {session, path("out/../out/session.gatescope"), path("link.gatescope"), path("same.gatescope")}) {
    expectRefused("analyse " + session + " --out " + out, session, "is the file that is read");
    expectRefused("convert " + session + " " + out, session, "is the file that is read");
  }
  ASSERT_EQ(cli("sweep " + sweep() + " --quiet --out " + path("study")).code, 0);
  for (const char* own : {"study/sweep.json", "study/point-000000.json", "study/point-000001.json"})
    expectRefused("merge " + path("study") + " --out " + path(own), path(own), "is a file of the sweep");
  std::filesystem::create_hard_link(path("study/point-000001.json"), path("table.csv"));
  std::filesystem::create_directory_symlink(path("study"), path("alias"));
  expectRefused("merge " + path("study") + " --out " + path("table.csv"), path("table.csv"),
                "is the file that is read");
  expectRefused("merge " + path("alias") + " --out " + path("study/sweep.json"), path("study/sweep.json"),
                "is a file of");
  std::filesystem::remove(path("study/point-000001.json"));
  EXPECT_EQ(cli("merge " + path("study") + " --out " + path("alias/point-000001.json")).code, 1);
  EXPECT_FALSE(std::filesystem::exists(path("study/point-000001.json"))) << "the name of a point that is missing";
  EXPECT_EQ(cli("sweep " + sweep() + " --resume --quiet --out " + path("study")).code, 0);
  EXPECT_EQ(cli("merge " + path("study") + " --quiet --out " + path("study/table.csv")).code, 0);
}

TEST_F(CliFilesTest, ATableIsNotReplacedByOneThatLacksWhatCouldNotBeRead) {
  ASSERT_EQ(cli("sweep " + sweep() + " --quiet --out " + path("study")).code, 0);
  const std::string merge = "merge " + path("study") + " --out " + path("table.csv"),
                    point = path("study/point-000001.json");
  ASSERT_EQ(cli(merge).code, 0);
  std::filesystem::remove(point);
  std::filesystem::create_directories(point);
  expectRefused(merge, path("table.csv"), "so no table is written");
  expectRefused(merge, path("table.csv"), "point-000001.json (network.depth = 3): broken: ");
  std::filesystem::remove(point);
  EXPECT_EQ(cli(merge).code, 1);
  EXPECT_NE(cli("merge " + path("study")).text.find("point-000001.json (network.depth = 3): missing"),
            std::string::npos);
}

TEST_F(CliFilesTest, ARunGoesOnWhereItsDataHaveMoved) {
  std::string rows;
  for (int i = 0; i < 20; ++i)
    rows += std::to_string(i % 7) + "," + std::to_string(i % 5) + "," + (i % 2 ? "a" : "b") + "\n";
  file("one.csv", rows);
  file("same.csv", rows);
  file("other.csv", rows + "3,3,a\n");
  const std::string run = "run " +
                          file("csv.json", R"({"data": {"name": "csv", "path": ")" + path("one.csv") +
                                               R"(", "classes": [], "train": 15, "test": 5}, "probes": {"samples": 10},
      "network": {"depth": 2, "width": 4}, "stop": {"steps": 3}})") +
                          " --quiet --resume --out " + path("out");
  ASSERT_EQ(cli(run).code, 0);
  EXPECT_EQ(cli(run + " --set stop.steps=6 --set data.path=" + path("same.csv")).code, 0);
  EXPECT_EQ(readSession(path("out/session.gatescope")).settings.experiment.data.path, path("same.csv"));
  EXPECT_EQ(readSession(path("out/session.gatescope")).resume.step, 6);
  expectRefused(run + " --set data.path=" + path("other.csv"), path("out/session.gatescope"), "has changed since");
}

TEST_F(CliFilesTest, ALongerRunKeepsTheGatesThatWereCopied) {
  const std::string run = "run " + experiment() + " --set gating.variant=fixed_learnt --quiet --out ";
  ASSERT_EQ(cli(run + path("out")).code, 0);
  EXPECT_EQ(cli(run + path("out") + " --resume").code, 0);
  expectRefused(run + path("out") + " --resume --set stop.steps=9", path("out/session.gatescope"),
                "gating.source_steps is 9, the saved run has 5");
  const std::string longer = " --set stop.steps=9 --set gating.source_steps=5";
  ASSERT_EQ(cli(run + path("out") + " --resume" + longer).code, 0);
  ASSERT_EQ(cli(run + path("whole") + longer).code, 0);
  EXPECT_EQ(shell("diff -r " + path("out") + " " + path("whole")).text, "");
}

TEST_F(CliFilesTest, TwoProgramsInOneFolderAreRefusedWithTheOwnersName) {
  const std::string endless = experiment("0");
  CliProcess first({"run", endless, "--quiet", "--out", path("out")});
  first.await([&] { return std::filesystem::exists(path("out/kernel.csv")); });  // written once the run has begun
  const Answer answer = cli("run " + endless + " --overwrite --out " + path("out"));
  const pid_t child = first.id();
  EXPECT_EQ(first.endBy(SIGHUP), 130) << "a hang-up saves first, too";
  EXPECT_EQ(answer.code, 1);
  EXPECT_NE(answer.text.find("(process " + std::to_string(child) + ") is at work"), std::string::npos) << answer.text;
  EXPECT_TRUE(readSession(path("out/session.gatescope")).canResume);
}

TEST_F(CliFilesTest, LeftoversOfKilledProgramsGo) {
  std::filesystem::create_directories(path("out"));
  char host[256] = "";
  gethostname(host, sizeof host - 1);
  const pid_t child = fork();
  if (child == 0) _exit(0);
  waitpid(child, nullptr, 0);  // a process number that nobody has
  const std::string dead = std::string("out/.gatescope-") + host + "-" + std::to_string(child) + "-1-0.tmp";
  const std::string alive = std::string("out/.gatescope-") + host + "-" + std::to_string(getpid()) + "-1-0.tmp";
  const std::string elsewhere = "out/.gatescope-" + std::string(host) + "x-" + std::to_string(child) + "-1-0.tmp";
  for (const std::string& name : {dead, alive, elsewhere}) file(name, "half");
  ASSERT_EQ(cli("run " + experiment() + " --quiet --out " + path("out")).code, 0);
  EXPECT_FALSE(std::filesystem::exists(path(dead)));
  EXPECT_TRUE(std::filesystem::exists(path(alive)));
  EXPECT_TRUE(std::filesystem::exists(path(elsewhere)));
}

TEST_F(CliFilesTest, StandardOutputThatIsFullIsAnError) {
  for (const char* command :
       {"fields", "variants --markdown", "measures", "lesson quantities", "--help", "--version"}) {
    const Answer answer = shell(cliProgram() + " " + command + " > /dev/full");
    EXPECT_EQ(answer.code, 1) << command;
    EXPECT_NE(answer.text.find("standard output: cannot be written"), std::string::npos) << answer.text;
  }
}

TEST_F(CliFilesTest, DevicesAndPipesAreWrittenThrough) {
  ASSERT_EQ(cli("sweep " + sweep() + " --quiet --out " + path("study")).code, 0);
  const Answer table = cli("merge " + path("study") + " --quiet --out /dev/stdout");
  EXPECT_EQ(table.text.substr(0, 6), "point,") << table.text;
  EXPECT_EQ(cli("merge " + path("study") + " --quiet --out /dev/full").code, 1);
  EXPECT_EQ(std::filesystem::status("/dev/full").type(), std::filesystem::file_type::character);
}

TEST_F(CliFilesTest, TheCommandThatWasProbablyMeantIsNamed) {
  const Answer answer = cli("sweeep");
  EXPECT_EQ(answer.code, 2);
  EXPECT_NE(answer.text.find("did you mean 'sweep'?"), std::string::npos) << answer.text;
}

TEST_F(CliFilesTest, ValidateKnowsSweepsAndLooksForTheData) {
  EXPECT_EQ(cli("validate " + sweep()).code, 0);
  const Answer sweepAnswer =
      cli("validate " + file("bad_sweep.json", R"({"grid": {"network.depth": [1]}, "measure": ["conditon"]})"));
  EXPECT_EQ(sweepAnswer.code, 1);
  EXPECT_NE(sweepAnswer.text.find("network.depth"), std::string::npos) << sweepAnswer.text;
  EXPECT_NE(sweepAnswer.text.find("condition"), std::string::npos) << sweepAnswer.text;
  const Answer missing =
      cli("validate " + file("missing.json", R"({"data": {"name": "csv", "path": "not_there.csv"}})"));
  EXPECT_EQ(missing.code, 1);
  EXPECT_NE(missing.text.find("data.path: "), std::string::npos) << missing.text;
  EXPECT_NE(missing.text.find("not_there.csv"), std::string::npos) << missing.text;
}

TEST_F(CliFilesTest, DeepFilesAreRefusedAndToldShort) {
  const std::string deep = std::string(80'000, '[') + std::string(80'000, ']');
  for (const std::string& text : {deep, "{\"grid\": " + deep + "}", "{\"seed\": " + deep + "}"}) {
    const std::string name = file("deep.json", text);
    for (const char* command : {"validate ", "run --out x ", "sweep --out x "}) {
      const Answer answer = cli(command + name);
      EXPECT_EQ(answer.code, 1) << command;
      EXPECT_LT(answer.text.size(), 600u) << command;
      EXPECT_NE(answer.text.find("nested too deep"), std::string::npos) << answer.text;
    }
  }
}

void allowFilesOf(const CliProcess& program, rlim_t bytes) {
  const rlimit limit{bytes, RLIM_INFINITY};
  prlimit(program.id(), RLIMIT_FSIZE, &limit, nullptr);
}

TEST_F(CliFilesTest, AFailedSaveIsToldAndTriedAgain) {
  CliProcess run = savingRun(experiment("0"), "out");
  run.await([&] { return std::filesystem::exists(path("out/kernel.csv")); });
  allowFilesOf(run, 100);
  run.await(
      [&] { return contents(path("out.txt")).find("could not be saved, training continues: ") != std::string::npos; });
  const std::int64_t before = readSession(path("out/session.gatescope")).resume.step;
  allowFilesOf(run, RLIM_INFINITY);
  run.await([&] { return readSession(path("out/session.gatescope")).resume.step > before; });
  EXPECT_EQ(run.endBy(SIGTERM), 130);
  EXPECT_TRUE(readSession(path("out/session.gatescope")).canResume);
}

TEST_F(CliFilesTest, ALastSaveThatFailsEndsWith1AndTheOneBeforeIsWhole) {
  CliProcess run = savingRun(experiment("0"), "out");
  run.await([&] { return std::filesystem::exists(path("out/kernel.csv")); });
  allowFilesOf(run, 100);
  EXPECT_EQ(run.endBy(SIGINT), 1);
  EXPECT_TRUE(readSession(path("out/session.gatescope")).canResume);
  for (const auto& entry : std::filesystem::directory_iterator(path("out")))
    EXPECT_NE(entry.path().extension(), ".tmp") << entry.path();
}

TEST_F(CliFilesTest, AHangUpSavesButNotUnderNohup) {
  {
    CliProcess run = savingRun(experiment("0"), "hung");
    run.await([&] { return std::filesystem::exists(path("hung/kernel.csv")); });
    const auto step = [&] { return readSession(path("hung/session.gatescope")).resume.step; };
    run.await([&] { return step() > 0; });
    const std::int64_t before = step();
    EXPECT_EQ(run.endBy(SIGHUP), 130);
    EXPECT_GE(step(), before);
  }
  const Answer answer = shell("trap '' HUP; " + cliProgram() + " run " + experiment("3") + " --quiet --out " +
                              path("kept") + " & kill -HUP $!; wait $!");
  EXPECT_EQ(answer.code, 0) << answer.text;
}

TEST_F(CliFilesTest, AnInterruptActsDuringTheFirstKernel) {
  if (!kFast) GTEST_SKIP() << "a kernel of a large network";
  const std::string large = file("large.json", R"({"data": {"name": "sphere", "inputs": 500, "train": 2000, "test": 0},
    "network": {"depth": 12, "width": 800}, "probes": {"samples": 2000}, "stop": {"steps": 1}})");
  CliProcess run = savingRun(large, "out");
  // It has begun to compute when it has made its folder; its kernel takes many times as long as anything before.
  run.await([&] { return std::filesystem::exists(path("out")); });
  EXPECT_EQ(run.endBy(SIGINT), 130);
  EXPECT_FALSE(std::filesystem::exists(path("out/session.gatescope"))) << "it never got to its first step";
}

TEST_F(CliFilesTest, MemoryThatRunsOutIsAMessage) {
  if (!kFast) GTEST_SKIP() << "sanitizers take all address space there is";
  const std::string large = file("large.json", R"({"data": {"name": "sphere", "inputs": 50, "train": 2000, "test": 0},
    "network": {"depth": 3, "width": 300}, "probes": {"samples": 1000}, "stop": {"steps": 1}})");
  const std::string points = file("points.json", R"({"data": {"name": "sphere", "inputs": 50, "train": 1500, "test": 0},
    "network": {"depth": 3}, "probes": {"samples": 1500}, "grid": {"network.width": [300]}, "measure": ["condition"]})");
  int told = 0;
  for (const std::string& command : {"run " + large + " --overwrite", "sweep " + points + " --resume --jobs 1"})
    for (int megabytes = 60; megabytes <= 300; megabytes += 40) {
      const Answer answer = shell("ulimit -v " + std::to_string(megabytes * 1000) + "; " + cliProgram() + " " +
                                  command + " --threads 1 --quiet --out " + path("out" + std::to_string(command[0])));
      EXPECT_TRUE(answer.code == 0 || answer.code == 1 || answer.code == 127) << answer.code << " " << answer.text;
      if (answer.code == 1) {
        EXPECT_NE(answer.text.find("memory"), std::string::npos) << answer.text;
        ++told;
      }
    }
  EXPECT_GT(told, 2);
}

TEST_F(CliFilesTest, FilesThatAreNoneAreToldAtOnce) {
  ASSERT_EQ(mkfifo(path("pipe").c_str(), 0600), 0);
  for (const std::string& name : {std::string("/dev/zero"), path("pipe"), path(""), std::string("/proc/self/mem")})
    for (const char* command : {"validate ", "run --out x ", "sweep --out x ", "lesson check "}) {
      const Answer answer = cli(command + name);
      EXPECT_EQ(answer.code, 1) << command << name;
      EXPECT_NE(answer.text.find(name + ": cannot be read"), std::string::npos) << answer.text;
    }
  EXPECT_EQ(shell("cat " + experiment() + " | " + cliProgram() + " validate /dev/stdin").code, 0);
  EXPECT_EQ(shell("bash -c '" + cliProgram() + " validate <(cat " + sweep() + ")'").code, 0);
}

TEST_F(CliFilesTest, AShellsFileIsWrittenThrough) {
  ASSERT_EQ(cli("sweep " + sweep() + " --quiet --out " + path("study")).code, 0);
  ASSERT_EQ(cli("merge " + path("study") + " --quiet --out " + path("table.csv")).code, 0);
  shell("{ echo before; " + cliProgram() + " merge " + path("study") + " --quiet --out /dev/stdout; echo after; } > " +
        path("all.txt"));
  EXPECT_EQ(contents(path("all.txt")), "before\n" + contents(path("table.csv")) + "after\n");
}

}  // namespace
}  // namespace gatescope::test
