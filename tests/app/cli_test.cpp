// gatescope-cli as a user runs it: the real program, its files and its exit codes.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/fields/fields.h"
#include "core/gating/variants.h"
#include "core/npz/npz_read.h"
#include "core/session/session_read.h"
#include "core/study/study_measures.h"
#include "tests/support/cli_process.h"
#include "tests/support/cli_program.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {
namespace {

class CliTest : public testing::Test {
 protected:
  std::string file(const std::string& name, const std::string& text) {
    std::ofstream(m_folder.path() / name) << text;
    return (m_folder.path() / name).string();
  }
  std::string path(const std::string& name) { return (m_folder.path() / name).string(); }
  std::string moons(const std::string& steps = "60") {
    return file("moons.json",
                R"({"data": {"name": "moons", "train": 100, "test": 50}, "network": {"depth": 3, "width": 16},
      "optimiser": {"name": "adam", "batch": 10, "step_size": 0.001}, "probes": {"samples": 20}, "stop": {"steps": )" +
                    steps + "}}");
  }
  TemporaryFolder m_folder;
};

TEST_F(CliTest, RunWritesItsFiveFiles) {
  const Answer answer = cli("run " + moons() + " --out " + path("out") + " --quiet");
  EXPECT_EQ(answer.code, 0) << answer.text;
  EXPECT_EQ(answer.text, "");
  for (const char* name : {"experiment.json", "history.csv", "layers.csv", "kernel.csv", "session.gatescope"})
    EXPECT_TRUE(std::filesystem::file_size(m_folder.path() / "out" / name) > 10) << name;
  EXPECT_EQ(contents(m_folder.path() / "out" / "history.csv").substr(0, 57),
            "step,train_loss,test_loss,train_accuracy,test_accuracy\n0,");
  EXPECT_EQ(readSession(m_folder.path() / "out" / "session.gatescope").resume.step, 60);
}

TEST_F(CliTest, ResumeGivesTheFilesOfAnUninterruptedRunForAnyNumberOfThreads) {
  const std::string experiment = moons();
  ASSERT_EQ(cli("run " + experiment + " --quiet --threads 2 --out " + path("whole")).code, 0);
  ASSERT_EQ(cli("run " + experiment + " --quiet --threads 1 --set stop.steps=25 --out " + path("half")).code, 0);
  ASSERT_EQ(cli("run " + experiment + " --quiet --resume --out " + path("half")).code, 0);
  const SessionSnapshot whole = readSession(path("whole") + "/session.gatescope"),
                        half = readSession(path("half") + "/session.gatescope");
  for (std::size_t l = 0; l < whole.weights.value.size(); ++l) EXPECT_EQ(whole.weights.value[l], half.weights.value[l]);
  EXPECT_EQ(whole.history.steps().back().trainLoss, half.history.steps().back().trainLoss);
  const Answer other = cli("run " + experiment + " --quiet --resume --set network.width=17 --out " + path("half"));
  EXPECT_EQ(other.code, 1);
  EXPECT_NE(other.text.find("network.width is 17, the saved run has 16"), std::string::npos) << other.text;
}

TEST_F(CliTest, DataAreFoundBesideTheExperimentAndFromItsResults) {
  std::filesystem::create_directories(m_folder.path() / "a");
  file("a/d.csv", "x;y\n1,5;0\n2,5;1\n1,7;0\n2,9;1\n");
  const std::string experiment =
      file("a/e.json", R"({"data": {"name": "csv", "path": "d.csv", "classes": [], "train": 4,
      "test": 0, "target_column": 2}, "network": {"depth": 2, "width": 4}, "stop": {"steps": 3}})");
  const std::string out = path("b/out");
  const Answer run = cli("run " + experiment + " --quiet --out " + out);
  EXPECT_EQ(run.code, 0) << run.text;
  EXPECT_EQ(readSession(out + "/session.gatescope").settings.experiment.data.path, "../../a/d.csv");
  const Answer resumed = cli("run " + experiment + " --quiet --resume --set stop.steps=5 --out " + out);
  EXPECT_EQ(resumed.code, 0) << resumed.text;
  const Answer again = cli("run " + out + "/experiment.json --quiet --out " + path("c"));
  EXPECT_EQ(again.code, 0) << again.text;
  const Answer none = cli("run " + experiment + " --quiet --set data.path=none.csv --out " + path("d"));
  EXPECT_EQ(none.code, 1);
  EXPECT_NE(none.text.find("data.path: none.csv: no such file or folder; looked for " + path("a/none.csv") + " and "),
            std::string::npos)
      << none.text;
}

TEST_F(CliTest, MemoryMayBeLimited) {
  const Answer refused = cli("run " + moons() + " --memory 2kB --out " + path("out"));
  EXPECT_EQ(refused.code, 1);
  const std::size_t needed = refused.text.find("this run needs about 0.00");  // the digits grow with what is measured
  ASSERT_NE(needed, std::string::npos) << refused.text;
  EXPECT_NE(refused.text.find(" GB of memory; allowed: 0.000 GB (--memory)", needed), std::string::npos)
      << refused.text;
  EXPECT_FALSE(std::filesystem::exists(path("out/session.gatescope")));
  const Answer validated = cli("validate " + moons() + " --memory 2kB");
  EXPECT_EQ(validated.code, 1);
  EXPECT_NE(validated.text.find("(--memory)"), std::string::npos) << validated.text;
  EXPECT_EQ(cli("run " + moons() + " --memory 1GB --quiet --out " + path("out")).code, 0);
  EXPECT_EQ(cli("run " + moons() + " --memory much --out " + path("out")).code, 2);
}

TEST_F(CliTest, ExitCodesTellWhatHappened) {
  EXPECT_EQ(cli("").code, 2);
  EXPECT_EQ(cli("run").code, 2);
  EXPECT_EQ(cli("dance").code, 2);
  EXPECT_EQ(cli("--version").code, 0);
  EXPECT_EQ(cli("--help").code, 0);
  EXPECT_EQ(cli("run /nonexistent.json --out " + path("x")).code, 1);
  const Answer diverged =
      cli("run " + moons() + " --out " + path("d") + " --set optimiser.name=gd --set optimiser.step_size=99");
  EXPECT_EQ(diverged.code, 3) << diverged.text;
  EXPECT_NE(diverged.text.find("diverged"), std::string::npos);
  EXPECT_TRUE(std::filesystem::exists(path("d") + "/session.gatescope"));
}

TEST_F(CliTest, MessagesNameFileKeyValueAndRange) {
  const std::string bad = file("bad.json", R"({"network": {"depth": 99, "wdth": 3}, "loss": "cross_entropy"})");
  const Answer run = cli("run " + bad + " --out " + path("x"));
  EXPECT_EQ(run.code, 1);
  EXPECT_NE(run.text.find("bad.json"), std::string::npos) << run.text;
  const Answer check = cli("validate " + bad);
  EXPECT_EQ(check.code, 1);
  EXPECT_NE(check.text.find("network.depth: value 99 is not allowed; allowed: an integer from 2 to 64\n"),
            std::string::npos)
      << check.text;
  EXPECT_NE(check.text.find("network.wdth: unknown key; did you mean network.width?\n"), std::string::npos)
      << check.text;
  EXPECT_EQ(std::count(check.text.begin(), check.text.end(), '\n'), 3) << check.text;
  EXPECT_EQ(cli("validate " + moons()).code, 0);
  const Answer set = cli("run " + moons() + " --set network.depth --set seed=x --out " + path("x"));
  EXPECT_NE(set.text.find("must be key=value"), std::string::npos) << set.text;
  EXPECT_NE(set.text.find("seed: 'x' is not allowed"), std::string::npos) << set.text;
}

TEST_F(CliTest, TablesAreJsonOfEveryRow) {
  EXPECT_EQ(nlohmann::json::parse(cli("variants").text).size(), gatingVariants().size());
  EXPECT_EQ(nlohmann::json::parse(cli("fields").text).size(), fields().size());
  EXPECT_EQ(nlohmann::json::parse(cli("datasets").text).size(), 15u);
  EXPECT_EQ(nlohmann::json::parse(cli("measures").text).size(), studyMeasures().size());
  for (const char* table : {"variants", "fields", "datasets", "measures"})
    EXPECT_EQ(cli(std::string(table) + " --markdown").text[0], '|') << table;
}

TEST_F(CliTest, AnalyseWritesAnArchiveAndRefusesBrokenSessions) {
  const std::string oracle = testData() + "/oracle/soft_galu.npz";
  const Answer answer = cli("analyse " + oracle + " --out " + path("a.npz"));
  EXPECT_EQ(answer.code, 0) << answer.text;
  EXPECT_EQ(readNpz(path("a.npz")).at("kernel").shape, (std::vector<std::int64_t>{9, 9}));
  const Answer broken =
      cli("analyse " + file("broken.npz", contents(oracle).substr(0, 3000)) + " --out " + path("b.npz"));
  EXPECT_EQ(broken.code, 1);
  EXPECT_NE(broken.text.find("broken.npz"), std::string::npos) << broken.text;
  EXPECT_FALSE(std::filesystem::exists(path("b.npz")));
}

TEST_F(CliTest, ConvertsBetweenSessionExperimentAndTable) {
  ASSERT_EQ(cli("run " + moons() + " --quiet --out " + path("out")).code, 0);
  const std::string session = path("out") + "/session.gatescope";
  ASSERT_EQ(cli("convert " + session + " " + path("e.json")).code, 0);
  EXPECT_EQ(contents(path("e.json")), contents(path("out") + "/experiment.json"));
  for (const char* table : {"history.csv", "layers.csv", "kernel.csv"}) {
    ASSERT_EQ(cli("convert " + session + " " + path(table)).code, 0);
    EXPECT_EQ(contents(path(table)), contents(path("out") + "/" + table)) << table;
  }
  ASSERT_EQ(cli("convert " + path("e.json") + " " + path("start.npz")).code, 0);
  EXPECT_EQ(readSession(path("start.npz")).weights.value[0], readSession(session).initial.value[0]);
  const std::string table = file("data.csv", "a,b,kind\n0.5,1,x\n1.5,2,y\n0.25,3,x\n1.75,2,y\n0.1,1,x\n1.9,0,y\n");
  const Answer made = cli("convert " + table + " " + path("table.gatescope"));
  EXPECT_EQ(made.code, 0) << made.text;
  EXPECT_EQ(cli("convert " + path("e.json") + " " + path("x.csv")).code, 1);
  EXPECT_NE(cli("convert a.txt b.json").text.find("unknown extension '.txt'"), std::string::npos);
}

TEST_F(CliTest, AnInterruptSavesFirstAndEnds130) {
  CliProcess run({"run", moons("0"), "--quiet", "--out", path("endless")});
  run.await(
      [&] { return std::filesystem::exists(path("endless") + "/kernel.csv"); });  // written once the run has begun
  EXPECT_EQ(run.endBy(SIGINT), 130);
  EXPECT_TRUE(readSession(path("endless") + "/session.gatescope").canResume);
}

TEST_F(CliTest, LinksNoGuiLibrary) {
  FILE* pipe = popen(("ldd " + cliProgram()).c_str(), "r");
  std::string libraries;
  std::array<char, 4096> buffer{};
  while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), pipe))
    libraries.append(buffer.data(), count);
  pclose(pipe);
  EXPECT_NE(libraries.find("libzip"), std::string::npos);
  for (const char* gui : {"Qt", "qcustomplot", "libX11", "libxcb", "libGL"})
    EXPECT_EQ(libraries.find(gui), std::string::npos) << gui;
}

}  // namespace
}  // namespace gatescope::test
