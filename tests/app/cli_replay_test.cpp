// gatescope-cli replay, and experiments that plan changes of live controls.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <fstream>

#include "core/npz/npz_write.h"
#include "core/session/session_read.h"
#include "core/session/session_write.h"
#include "tests/support/cli_program.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {
namespace {

class CliReplayTest : public testing::Test {
 protected:
  std::string path(const std::string& name) { return (m_folder.path() / name).string(); }
  /// Soft gates, mini-batches and a plan of five changes.
  std::string planned(const std::string& name = "e.json", const std::string& beta = "7") {
    std::ofstream(path(name)) << R"({"data": {"name": "moons", "train": 60, "test": 20},
 "network": {"depth": 3, "width": 8}, "gating": {"variant": "soft_galu"}, "probes": {"samples": 20},
 "optimiser": {"name": "adam", "batch": 16, "step_size": 0.001}, "stop": {"steps": 30},
 "changes": [{"step": 5, "key": "optimiser.step_size", "value": 0.002}, {"step": 8, "key": "gating.beta", "value": )"
                              << beta << R"(}, {"step": 8, "key": "probes.gates_every", "value": 3},
  {"step": 20, "key": "stop.steps", "value": 50}, {"step": 33, "key": "probes.test_every", "value": 4}]})";
    return path(name);
  }
  void run(const std::string& out) {
    const Answer answer = cli("run " + planned() + " --quiet --out " + path(out));
    ASSERT_EQ(answer.code, 0) << answer.text;
  }
  TemporaryFolder m_folder;
};

TEST_F(CliReplayTest, ARunWithFiveChangesIsTheSameAgain) {
  run("a");
  EXPECT_EQ(readSession(path("a/session.gatescope")).resume.step, 50) << "the plan made it longer";
  const Answer answer = cli("replay " + path("a/session.gatescope") + " --out " + path("b") + " --threads 2");
  EXPECT_EQ(answer.code, 0) << answer.text;
  EXPECT_NE(answer.text.find("the same to the last bit: 50 steps, 5 changes of live controls"), std::string::npos)
      << answer.text;
  for (const char* name : {"history.csv", "layers.csv", "kernel.csv", "experiment.json", "session.gatescope"})
    EXPECT_EQ(contents(path(std::string("a/") + name)), contents(path(std::string("b/") + name))) << name;
}

TEST_F(CliReplayTest, TheExperimentOfASessionRepeatsIt) {
  run("a");
  ASSERT_EQ(cli("convert " + path("a/session.gatescope") + " " + path("again.json")).code, 0);
  ASSERT_EQ(cli("run " + path("again.json") + " --quiet --out " + path("b")).code, 0);
  EXPECT_EQ(contents(path("a/session.gatescope")), contents(path("b/session.gatescope")));
  ASSERT_EQ(cli("run " + path("a/experiment.json") + " --quiet --out " + path("c")).code, 0);
  EXPECT_EQ(contents(path("a/session.gatescope")), contents(path("c/session.gatescope")));
}

TEST_F(CliReplayTest, SaysWhereItParts) {
  run("a");
  SessionSnapshot session = readSession(path("a/session.gatescope"));
  session.settings.changes[1].value = 8.0;
  writeSession(session, path("other.gatescope"));
  const Answer answer = cli("replay " + path("other.gatescope") + " --quiet --out " + path("b"));
  EXPECT_EQ(answer.code, 1) << answer.text;
  EXPECT_NE(answer.text.find("not the same: step "), std::string::npos) << answer.text;
  EXPECT_TRUE(std::filesystem::exists(path("b/session.gatescope"))) << "what it gave is there to be compared";
}

TEST_F(CliReplayTest, RefusesWhatItWouldLose) {
  run("a");
  const std::string session = path("a/session.gatescope"), before = contents(session);
  for (const char* more : {"", " --overwrite"}) {
    const Answer answer = cli("replay " + session + " --quiet --out " + path("a") + more);
    EXPECT_EQ(answer.code, 1) << answer.text;
    EXPECT_EQ(contents(session), before);
  }
  EXPECT_EQ(cli("replay " + path("none.gatescope") + " --out " + path("b")).code, 1);
  EXPECT_EQ(cli("replay " + session).code, 2);
}

TEST_F(CliReplayTest, ResumeFollowsThePlanAndWantsTheSame) {
  run("whole");
  const std::string resumed = " --resume --quiet --out " + path("a");
  ASSERT_EQ(cli("run " + planned() + " --set stop.steps=6" + resumed).code, 0);
  EXPECT_EQ(readSession(path("a/session.gatescope")).resume.step, 6);
  EXPECT_EQ(cli("run " + planned() + resumed).code, 0);
  EXPECT_EQ(contents(path("a/session.gatescope")), contents(path("whole/session.gatescope")));
  const Answer other = cli("run " + planned("f.json", "9") + resumed);
  EXPECT_EQ(other.code, 1);
  EXPECT_NE(other.text.find("--resume: changes is "), std::string::npos) << other.text;
}

TEST_F(CliReplayTest, AnExperimentSaysWhatIsWrongWithItsPlan) {
  const Answer answer = cli("validate " + planned("f.json", R"("big")"));
  EXPECT_EQ(answer.code, 1);
  EXPECT_NE(answer.text.find("changes[1]: value \"big\" is not allowed"), std::string::npos) << answer.text;
}

}  // namespace
}  // namespace gatescope::test
