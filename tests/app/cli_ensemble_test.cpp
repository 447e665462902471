// gatescope-cli with ensembles: run, resume, replay, convert.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <sstream>

#include "core/session/session_read.h"
#include "core/session/session_write.h"
#include "tests/support/cli_program.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {
namespace {

constexpr const char* kFiles[] = {"history.csv", "layers.csv", "kernel.csv", "experiment.json", "session.gatescope"};

class CliEnsembleTest : public testing::Test {
 protected:
  std::string path(const std::string& name) { return (m_folder.path() / name).string(); }
  std::string experiment(int seeds, const std::string& more = "") {
    std::ofstream(path("e.json")) << R"({"data": {"name": "moons", "train": 60, "test": 20},
 "network": {"depth": 3, "width": 8}, "gating": {"variant": "soft_galu"}, "probes": {"samples": 20},
 "optimiser": {"name": "adam", "batch": 16, "step_size": 0.001}, "stop": {"steps": 40}, "seed": 5,
 "ensemble": {"seeds": )" << seeds << "}"
                                  << more << "}";
    return path("e.json");
  }
  Answer run(const std::string& out, int seeds, const std::string& options = "", const std::string& more = "") {
    return cli("run " + experiment(seeds, more) + " --quiet --out " + path(out) + ' ' + options);
  }
  std::string session(const std::string& folder) { return path(folder + "/session.gatescope"); }
  void expectSameFolders(const std::string& a, const std::string& b) {
    for (const char* name : kFiles)
      EXPECT_EQ(contents(path(a + '/' + name)) == contents(path(b + '/' + name)), true) << name;
  }
  TemporaryFolder m_folder;
};

// Rows of a table by their seed, without it.
std::map<std::string, std::string> bySeed(const std::string& table) {
  std::map<std::string, std::string> parts;
  std::istringstream lines(table);
  std::string line, heading;
  for (std::getline(lines, heading); std::getline(lines, line);) {
    const std::size_t first = line.find(','), second = line.find(',', first + 1);
    parts[line.substr(first + 1, second - first - 1)] += line.substr(0, first) + line.substr(second) + '\n';
  }
  return parts;
}

TEST_F(CliEnsembleTest, TablesHaveARowPerStepAndSeedAndEachIsThatOfItsSeedAlone) {
  ASSERT_EQ(run("all", 3, "--threads 2").code, 0);
  for (const char* name : {"history.csv", "layers.csv", "kernel.csv"}) {
    const std::string table = contents(path(std::string("all/") + name));
    EXPECT_TRUE(table.starts_with("step,seed,")) << name;
    const auto parts = bySeed(table);
    ASSERT_EQ(parts.size(), 3u) << name;
    for (const int seed : {5, 6, 7}) {
      const std::string out = "alone" + std::to_string(seed);
      if (!std::filesystem::exists(path(out))) {
        ASSERT_EQ(run(out, 1, "--seed " + std::to_string(seed)).code, 0);
      }
      const std::string alone = contents(path(out + '/' + name));
      EXPECT_EQ(parts.at(std::to_string(seed)), alone.substr(alone.find('\n') + 1)) << name << ' ' << seed;
    }
  }
  EXPECT_TRUE(contents(path("all/history.csv"))
                  .starts_with("step,seed,train_loss,test_loss,train_accuracy,test_accuracy\n0,5,"));
}

TEST_F(CliEnsembleTest, ResumeGivesTheFilesOfAnUninterruptedRunForAnyNumberOfThreads) {
  const std::string plan = R"(, "changes": [{"step": 11, "key": "gating.beta", "value": 6}])";
  ASSERT_EQ(run("whole", 3, "--threads 2", plan).code, 0);
  ASSERT_EQ(run("half", 3, "--threads 1 --set stop.steps=17", plan).code, 0);
  ASSERT_EQ(run("half", 3, "--resume --threads 8", plan).code, 0);
  expectSameFolders("whole", "half");
  const Answer other = run("half", 4, "--resume", plan);
  EXPECT_EQ(other.code, 1);
  EXPECT_NE(other.text.find("--resume: ensemble.seeds is 4, the saved run has 3"), std::string::npos) << other.text;
}

TEST_F(CliEnsembleTest, IsTheSameAgain) {
  ASSERT_EQ(run("a", 3).code, 0);
  const Answer answer = cli("replay " + session("a") + " --out " + path("b"));
  EXPECT_EQ(answer.code, 0) << answer.text;
  EXPECT_NE(answer.text.find("the same to the last bit: 3 networks, 40 steps, "), std::string::npos) << answer.text;
  expectSameFolders("a", "b");
  SessionSnapshot changed = readSession(session("a"));
  changed.others[1].weights.value[0](0, 0) += 1;
  writeSession(changed, path("other.gatescope"));
  const Answer other = cli("replay " + path("other.gatescope") + " --quiet --out " + path("c"));
  EXPECT_EQ(other.code, 1) << other.text;
  EXPECT_NE(other.text.find("not the same: seed 7: step 40: value_1 differs"), std::string::npos) << other.text;
}

TEST_F(CliEnsembleTest, Converts) {
  ASSERT_EQ(run("a", 3).code, 0);
  for (const char* name : {"history.csv", "layers.csv", "kernel.csv"}) {
    ASSERT_EQ(cli("convert " + session("a") + ' ' + path(name)).code, 0);
    EXPECT_EQ(contents(path(name)), contents(path(std::string("a/") + name))) << name;
  }
  ASSERT_EQ(cli("convert " + session("a") + ' ' + path("copy.gatescope")).code, 0);
  EXPECT_EQ(readSession(path("copy.gatescope")).networks(), 3);
  ASSERT_EQ(cli("convert " + session("a") + ' ' + path("again.json")).code, 0);
  ASSERT_EQ(cli("run " + path("again.json") + " --quiet --out " + path("b")).code, 0);
  expectSameFolders("a", "b");
  ASSERT_EQ(cli("convert " + path("again.json") + ' ' + path("start.gatescope")).code, 0);
  EXPECT_EQ(readSession(path("start.gatescope")).networks(), 3);
  EXPECT_EQ(cli("analyse " + session("a") + " --out " + path("analysis.npz")).code, 0) << "its first network";
}

TEST_F(CliEnsembleTest, EndsWith3WhereAllHaveDiverged) {
  const std::string steep = "--set optimiser.name=gd --set gating.variant=relu --set stop.steps=300";
  // Without gates that could close for good.
  const Answer all = run("all", 3, steep + " --set gating.variant=dln --set optimiser.step_size=99");
  EXPECT_EQ(all.code, 3) << all.text;
  EXPECT_EQ(readSession(session("all")).others[1].diverged.has_value(), true);
  int some = 0;
  for (double stepSize = 2; stepSize < 60 && some == 0; stepSize *= 1.2) {
    std::ostringstream text;
    text << stepSize;
    const Answer answer = run("some", 6, steep + " --overwrite --set optimiser.step_size=" + text.str());
    const SessionSnapshot saved = readSession(session("some"));
    std::int64_t diverged = saved.diverged.has_value();
    for (const SessionSnapshot& other : saved.others) diverged += other.diverged.has_value();
    EXPECT_EQ(answer.code, diverged == 6 ? 3 : 0) << answer.text << diverged;
    some = diverged % 6 != 0;
  }
  EXPECT_TRUE(some) << "no step size at which some diverge and others do not";
}

}  // namespace
}  // namespace gatescope::test
