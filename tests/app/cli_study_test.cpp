// gatescope-cli sweep and merge as a user runs them.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <nlohmann/json.hpp>

#include "tests/support/cli_process.h"
#include "tests/support/full_disk.h"
#include "tests/support/study_folders.h"

namespace gatescope::test {
namespace {

class CliStudyTest : public testing::Test {
 protected:
  std::string path(const std::string& name) const { return (m_folder.path() / name).string(); }
  std::string sweep() const { return dozen(path("sweep.json")); }
  TemporaryFolder m_folder;
};

TEST_F(CliStudyTest, MeasuresEveryPointAndMergesThemIntoOneTable) {
  const Answer answer = cli("sweep " + sweep() + " --out " + path("out") + " --jobs 2");
  EXPECT_EQ(answer.code, 0);
  EXPECT_EQ(answer.text, "");
  EXPECT_EQ(pointFiles(path("out")).size(), 12u);
  const Answer printed = cli("merge " + path("out") + " --quiet");
  EXPECT_EQ(printed.code, 0);
  EXPECT_EQ(printed.text.substr(0, printed.text.find('\n')),
            "point,network.depth,gating.variant,seed,condition,condition_theory,linearised_steps,linearised_steps_"
            "theory,train_loss,note");
  EXPECT_EQ(std::ranges::count(printed.text, '\n'), 13);
  const Answer written = cli("merge " + path("out") + " --out " + path("table.csv"));
  EXPECT_EQ(written.code, 0);
  EXPECT_EQ(written.text, "12 of 12 points\n");
  EXPECT_EQ(contents(path("table.csv")), printed.text);
  EXPECT_EQ(cli("merge " + path("out") + " >/dev/full").code, 1);
}

TEST_F(CliStudyTest, MergeComparesWithPublishedNumbers) {
  ASSERT_EQ(cli("sweep " + sweep() + " --out " + path("out") + " --jobs 2").code, 0);
  std::ofstream(path("numbers.csv")) << "network.depth,gating.variant,measure,name,value,deviation,runs\n"
                                        "2,relu,train_loss,near,0.4,10,5\n3,galu,train_loss,far,7,0.001,5\n"
                                        "9,galu,train_loss,other,7,0.001,5\n";
  const Answer answer =
      cli("merge " + path("out") + " --against " + path("numbers.csv") + " --out " + path("table.csv"));
  EXPECT_EQ(answer.code, 0) << answer.text;
  EXPECT_TRUE(answer.text.starts_with("where")) << answer.text;
  EXPECT_NE(answer.text.find("network.depth = 2, gating.variant = relu  train_loss  near"), std::string::npos)
      << answer.text;
  const std::size_t far = answer.text.find("7.0000 ± 0.0010 (5)");
  ASSERT_NE(far, std::string::npos) << answer.text;
  EXPECT_EQ(answer.text.find("outside 3 σ"), answer.text.rfind("outside 3 σ")) << "one of two";
  EXPECT_GT(answer.text.find("outside 3 σ"), far);
  EXPECT_EQ(answer.text.find("other"), std::string::npos) << "it is of no point";
  EXPECT_EQ(contents(path("table.csv")), cli("merge " + path("out") + " --quiet").text);
  EXPECT_EQ(cli("merge " + path("out") + " --quiet --against " + path("numbers.csv")).text + "12 of 12 points\n",
            answer.text);
  std::ofstream(path("none.csv")) << "network.depth,measure,value\n9,train_loss,1\n";
  const Answer none = cli("merge " + path("out") + " --against " + path("none.csv"));
  EXPECT_EQ(none.code, 1);
  EXPECT_NE(none.text.find("none of these 1 numbers is of a point"), std::string::npos) << none.text;
  EXPECT_EQ(cli("merge " + path("out") + " --against " + path("no.csv")).code, 1);
  EXPECT_EQ(cli("merge " + path("out") + " --against " + path("none.csv") + " --out " + path("none.csv")).code, 1);
  EXPECT_EQ(contents(path("none.csv")), "network.depth,measure,value\n9,train_loss,1\n") << "never written onto";
}

TEST_F(CliStudyTest, ShardsAtTheSameTimeGiveTheFilesOfOneProcess) {
  const std::string file = sweep(), program = cliProgram();
  ASSERT_EQ(cli("sweep " + file + " --out " + path("one") + " --jobs 1").code, 0);
  ASSERT_EQ(cli("sweep " + file + " --out " + path("two") + " --threads 2").code, 0);
  const std::string shard = program + " sweep " + file + " --out " + path("shards") + " --jobs 1 --shard ";
  const Answer both = shell(shard + "1/2 & " + shard + "2/2 && wait $!");
  EXPECT_EQ(both.code, 0) << both.text;
  const auto expected = pointFiles(path("one"));
  EXPECT_EQ(expected.size(), 12u);
  EXPECT_EQ(pointFiles(path("two")), expected);
  EXPECT_EQ(pointFiles(path("shards")), expected);
}

TEST_F(CliStudyTest, AShardDoesItsOwnPoints) {
  ASSERT_EQ(cli("sweep " + sweep() + " --out " + path("out") + " --shard 2/5").code, 0);
  std::vector<std::string> names;
  for (const auto& [name, text] : pointFiles(path("out"))) names.push_back(name);
  EXPECT_EQ(names, (std::vector<std::string>{"point-000001.json", "point-000006.json", "point-000011.json"}));
  EXPECT_EQ(cli("sweep " + sweep() + " --out " + path("out") + " --shard 1/5").code, 0)
      << "the others of the folder are no obstacle";
}

TEST_F(CliStudyTest, ResultsAreNotMeasuredTwiceUnasked) {
  ASSERT_EQ(cli("sweep " + sweep() + " --out " + path("out") + " --shard 1/3").code, 0);
  const auto before = identities(path("out"));
  const Answer again = cli("sweep " + sweep() + " --out " + path("out"));
  EXPECT_EQ(again.code, 1);
  EXPECT_NE(again.text.find("already holds 4 of these 12 results; allowed: --resume"), std::string::npos) << again.text;
  EXPECT_EQ(identities(path("out")), before);
  const Answer other = cli("sweep " + sweep() + " --resume --seed 7 --out " + path("out"));
  EXPECT_NE(other.text.find("--seed: " + path("sweep.json") + " varies the seed in grid.seed"), std::string::npos)
      << other.text;
  EXPECT_EQ(other.code, 1);
}

TEST_F(CliStudyTest, ResumeMeasuresExactlyWhatIsMissingOrBroken) {
  ASSERT_EQ(cli("sweep " + sweep() + " --out " + path("out")).code, 0);
  const auto whole = pointFiles(path("out"));
  const auto before = identities(path("out"));
  const std::string deleted = "point-000003.json", cut = "point-000007.json", strange = "point-000010.json";
  std::filesystem::remove(path("out/" + deleted));
  std::filesystem::resize_file(path("out/" + cut), 100);
  std::ofstream(path("out/" + strange)) << whole.at(cut);
  const Answer merge = cli("merge " + path("out") + " --out " + path("part.csv"));
  EXPECT_EQ(merge.code, 1);
  EXPECT_NE(merge.text.find(deleted + " (network.depth = 2, gating.variant = galu, seed = 2): missing\n"),
            std::string::npos)
      << merge.text;
  EXPECT_NE(merge.text.find(cut + " (network.depth = 3, gating.variant = galu, seed = 2): broken: "), std::string::npos)
      << merge.text;
  EXPECT_NE(merge.text.find("it belongs to point 7\n9 of 12 points\n"), std::string::npos) << merge.text;
  const std::string table = contents(path("part.csv"));
  EXPECT_EQ(std::ranges::count(table, '\n'), 10);
  const Answer resumed = cli("sweep " + sweep() + " --resume --out " + path("out"));
  EXPECT_EQ(resumed.code, 0);
  EXPECT_EQ(resumed.text, "3 of 12 points remain\n");
  EXPECT_EQ(pointFiles(path("out")), whole);
  for (const auto& [name, identity] : identities(path("out")))
    EXPECT_EQ(identity == before.at(name), name != deleted && name != cut && name != strange) << name;
}

TEST_F(CliStudyTest, AFolderBelongsToOneSweep) {
  ASSERT_EQ(cli("sweep " + sweep() + " --out " + path("out")).code, 0);
  const std::string other = smallSweep(path("other.json"), R"({"network.depth": [2]})");
  const Answer answer = cli("sweep " + other + " --resume --out " + path("out"));
  EXPECT_EQ(answer.code, 1);
  EXPECT_NE(answer.text.find("this folder holds a different sweep"), std::string::npos) << answer.text;
  ASSERT_EQ(cli("sweep " + other + " --seed 5 --out " + path("seed")).code, 0);
  EXPECT_EQ(nlohmann::json::parse(contents(path("seed/point-000000.json"))).at("settings").at("seed"), 5);
}

TEST_F(CliStudyTest, TheSweepFileMayLieInItsFolder) {
  std::filesystem::create_directory(path("out"));
  const std::string file = dozen(path("out/sweep.json")), text = contents(file);
  const Answer answer = cli("sweep " + file + " --out " + path("out"));
  EXPECT_EQ(answer.code, 0) << answer.text;
  EXPECT_EQ(contents(file), text) << "what the user wrote stays";
  EXPECT_EQ(cli("merge " + path("out") + " --quiet --out " + path("table.csv")).text, "");
}

TEST_F(CliStudyTest, FailedPointsAreToldAndDoneAgainAndDivergedOnesAreResults) {
  const std::string data = path("data.csv");
  const std::string file =
      smallSweep(path("sweep.json"), R"({"data.name": ["sphere", "csv"], "network.depth": [2, 3, 4, 5, 6, 7]})",
                 R"("optimiser": {"step_size": 99}, )");
  std::string text = contents(file);
  text.replace(text.find(R"("name": "sphere")"), 16, R"("name": "sphere", "classes": [], "path": ")" + data + '"');
  std::ofstream(file) << text;
  const Answer answer = cli("sweep " + file + " --jobs 1 --out " + path("out"));
  EXPECT_EQ(answer.code, 1);
  EXPECT_NE(answer.text.find("point-000006.json (data.name = csv, network.depth = 2): failed: data.path: " + data),
            std::string::npos)
      << answer.text;
  EXPECT_NE(answer.text.find("and 1 others failed\n"), std::string::npos) << answer.text;
  EXPECT_NE(cli("merge " + path("out") + " --out " + path("t.csv")).text.find("\n6 of 12 points\n"), std::string::npos);
  const auto before = identities(path("out"));
  std::ofstream(data) << "a,b,y\n0.5,1,1\n1.5,2,-1\n0.25,3,1\n1.75,2,-1\n0.1,1,1\n1.9,0,-1\n";
  const Answer resumed = cli("sweep " + file + " --resume --out " + path("out"));
  EXPECT_EQ(resumed.code, 0) << resumed.text;
  EXPECT_EQ(resumed.text, "6 of 12 points remain\n");
  for (const auto& [name, identity] : identities(path("out")))
    EXPECT_EQ(identity == before.at(name), name < "point-000006.json") << name;
  EXPECT_NE(cli("merge " + path("out")).text.find("diverged"), std::string::npos);
}

TEST_F(CliStudyTest, WrongUsageEnds2AndNamesWhatIsAllowed) {
  const std::string begin = "sweep " + sweep() + " --out " + path("out");
  for (const char* shard : {"0/2", "3/2", "1", "1/", "/2", "1/2/3", "a/b", "-1/2", "1/0", "1.5/2"}) {
    const Answer answer = cli(begin + " --shard=" + shard);
    EXPECT_EQ(answer.code, 2) << shard;
    EXPECT_NE(answer.text.find("value " + std::string(shard) + " is not allowed; allowed: I/N"), std::string::npos)
        << answer.text;
  }
  for (const char* wrong : {"--jobs 0", "--array 2", "--partition p", "--time 1:00", "--dry-run", "--slurm --shard 1/2",
                            "--slurm --resume", "--slurm --array 0"})
    EXPECT_EQ(cli(begin + " " + wrong).code, 2) << wrong;
  EXPECT_EQ(cli("sweep " + sweep()).code, 2);
  EXPECT_EQ(cli("merge").code, 2);
  EXPECT_FALSE(std::filesystem::exists(path("out")));
  EXPECT_EQ(cli("merge " + path("out")).code, 1);
  const std::string bad = smallSweep(path("bad.json"), R"({"network.dpth": [2], "network.width": [4, 0]})");
  const Answer answer = cli("sweep " + bad + " --out " + path("out"));
  EXPECT_EQ(answer.code, 1);
  EXPECT_NE(answer.text.find("bad.json"), std::string::npos) << answer.text;
  EXPECT_NE(answer.text.find("did you mean network.depth?"), std::string::npos) << answer.text;
  EXPECT_NE(answer.text.find("grid.network.width: "), std::string::npos) << answer.text;
}

TEST_F(CliStudyTest, AFullDiskIsToldAndWhatIsThereStays) {
  ASSERT_EQ(cli("sweep " + sweep() + " --slurm --dry-run --out " + path("out")).code, 0);
  {
    const FullDisk full(500);
    const Answer answer = cli("sweep " + sweep() + " --resume --quiet --out " + path("out"));
    EXPECT_EQ(answer.code, 1);
    EXPECT_NE(answer.text.find("json: cannot be written: "), std::string::npos) << answer.text;
    EXPECT_EQ(pointFiles(path("out")).size(), 0u);
  }
  EXPECT_EQ(cli("sweep " + sweep() + " --resume --quiet --out " + path("out")).code, 0);
}

TEST_F(CliStudyTest, AnInterruptEnds130AndKeepsWhatIsDone) {
  const std::string file = smallSweep(path("long.json"), R"({"seed": [1, 2, 3, 4, 5], "stop.steps": [1, 100000000]})",
                                      R"("optimiser": {"step_size": 1e-7}, )");
  const std::string out = path("out");
  CliProcess program({"sweep", file, "--quiet", "--jobs", "2", "--out", out});
  program.await([&] { return !pointFiles(out).empty(); });  // the short one comes first, the long one would take hours
  EXPECT_EQ(program.endBy(SIGTERM), 130);
  const StudyFolder folder = StudyFolder::open(out);
  for (Index i = 0; i < folder.sweep().points(); ++i) EXPECT_NE(folder.read(i).state, StudyFolder::State::Broken) << i;
}

}  // namespace
}  // namespace gatescope::test
