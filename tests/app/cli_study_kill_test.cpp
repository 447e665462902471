// A sweep that is killed at any moment goes on: no half results, nothing done twice, the same bytes in the end.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <gtest/gtest.h>
#include <spawn.h>
#include <unistd.h>

#include <csignal>
#include <random>

#include "tests/support/study_folders.h"

namespace gatescope::test {
namespace {

constexpr int kKills = 50;

class CliStudyKillTest : public testing::Test {
 protected:
  std::string path(const std::string& name) const { return (m_folder.path() / name).string(); }

  pid_t start(const std::string& sweep, const std::string& out) {
    std::vector<std::string> words{"gatescope-cli", "sweep", sweep, "--out", out, "--jobs", "2", "--resume", "--quiet"};
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t child = 0;
    EXPECT_EQ(posix_spawn(&child, cliProgram().c_str(), nullptr, nullptr, arguments.data(), environ), 0);
    return child;
  }

  // Waits until `more` points are there that were not, or it has ended by itself; then for a random moment; then kills.
  // Whether it was still there to be killed.
  bool killSoon(pid_t child, const std::string& out) {
    const std::size_t enough = pointFiles(out).size() + std::uniform_int_distribution<std::size_t>(0, 2)(m_random);
    int status = 0;
    while (pointFiles(out).size() < enough) {
      if (waitpid(child, &status, WNOHANG) == child) return endedWell(status);
      usleep(200);
    }
    usleep(std::uniform_int_distribution<useconds_t>(0, 40'000)(m_random));
    kill(child, SIGKILL);
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) || endedWell(status);
  }
  static bool endedWell(int status) {
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << status;
    return false;
  }

  TemporaryFolder m_folder;
  std::mt19937_64 m_random{20210};
};

// Every point that is there is whole, and those that were there are the same files.
void check(const std::string& out, std::map<std::string, FileIdentity>& known,
           const std::map<std::string, std::string>& expected) {
  if (!std::filesystem::exists(out + "/sweep.json")) return;
  const StudyFolder folder = StudyFolder::open(out);
  const std::map<std::string, FileIdentity> now = identities(out);
  for (const auto& [name, identity] : known)
    EXPECT_EQ(now.contains(name) && now.at(name) == identity, true) << name << " was done again";
  for (const auto& [name, text] : pointFiles(out)) EXPECT_EQ(text, expected.at(name)) << name;
  for (Index i = 0; i < folder.sweep().points(); ++i) {
    const StudyFolder::Read read = folder.read(i);
    const bool there = now.contains(folder.file(i).filename().string());
    EXPECT_EQ(read.state, there ? StudyFolder::State::Done : StudyFolder::State::Missing) << i << ": " << read.problem;
  }
  known = now;
}

TEST_F(CliStudyKillTest, FiftyKillsAtRandomMomentsLoseNothing) {
  const std::string sweep =
      smallSweep(path("sweep.json"), R"({"network.depth": [2, 3, 4, 5, 6], "network.width": [4, 8, 12, 16],
      "gating.variant": ["relu", "galu", "fixed_random"], "seed": [1, 2]})");
  ASSERT_EQ(cli("sweep " + sweep + " --out " + path("whole")).code, 0);
  const std::map<std::string, std::string> expected = pointFiles(path("whole"));
  ASSERT_EQ(expected.size(), 120u);
  int kills = 0;
  for (int round = 0; kills < kKills && !HasFailure();
       ++round) {  // a fast machine is through before the last kill: then once more
    const std::string out = path("killed-" + std::to_string(round));
    std::map<std::string, FileIdentity> known;
    while (kills < kKills && known.size() < expected.size() && !HasFailure()) {
      if (killSoon(start(sweep, out), out)) ++kills;
      check(out, known, expected);
    }
    ASSERT_EQ(cli("sweep " + sweep + " --resume --quiet --out " + out).code, 0);
    check(out, known, expected);
    EXPECT_EQ(pointFiles(out), expected);
  }
}

}  // namespace
}  // namespace gatescope::test
