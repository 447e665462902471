// gatescope-cli sweep --slurm without a cluster: the script, run by bash, and what sbatch is told. tests/slurm_test.sh
// has a real one.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/study_folders.h"

namespace gatescope::test {
namespace {

namespace fs = std::filesystem;

class CliSlurmTest : public testing::Test {
 protected:
  std::string path(const std::string& name) const { return (m_folder.path() / name).string(); }
  std::string sweep(const std::string& out) const {
    return "sweep " + dozen(path("sweep.json")) + " --slurm --out " + quoted(path(out));
  }
  // A program that comes first in PATH.
  Answer withSbatch(const std::string& body, const std::string& arguments) const {
    fs::create_directories(path("bin"));
    std::ofstream(path("bin/sbatch")) << "#!/bin/sh\n" << body << '\n';
    fs::permissions(path("bin/sbatch"), fs::perms::owner_all);
    return shell("PATH=" + path("bin") + ":$PATH " + cliProgram() + " " + arguments);
  }
  TemporaryFolder m_folder;
};

TEST_F(CliSlurmTest, WritesAScriptThatSaysEverything) {
  const Answer answer = cli(sweep("out") + " --dry-run --quiet --array 3 --jobs 2 --partition 'a\"b' --time 1:30:00");
  EXPECT_EQ(answer.code, 0);
  EXPECT_EQ(answer.text, path("out/sweep.sbatch") + "\n");
  const std::string script = contents(path("out/sweep.sbatch"));
  EXPECT_EQ(script.substr(0, 12), "#!/bin/bash\n");
  for (const std::string& line :
       {std::string("#SBATCH --array=1-3"), std::string("#SBATCH --cpus-per-task=2"),
        std::string("#SBATCH --partition=\"a\\\"b\""), std::string("#SBATCH --time=\"1:30:00\""),
        "#SBATCH --output=\"" + path("out") + "/slurm-%a.log\""})
    EXPECT_NE(script.find("\n" + line + "\n"), std::string::npos) << line << '\n' << script;
  EXPECT_NE(script.find("--shard \"$SLURM_ARRAY_TASK_ID/3\" --jobs \"${SLURM_CPUS_PER_TASK:-1}\" --resume --quiet\n"),
            std::string::npos);
  EXPECT_TRUE(fs::exists(path("out/sweep.json")));
  EXPECT_EQ(cli(sweep("default") + " --dry-run --quiet").code, 0);
  const std::string plain = contents(path("default/sweep.sbatch"));
  EXPECT_NE(plain.find("#SBATCH --array=1-12\n#SBATCH --cpus-per-task=1\n#SBATCH --output="), std::string::npos)
      << plain;
}

TEST_F(CliSlurmTest, ItsTasksDoTheWorkWhateverTheFolderIsCalled) {
  ASSERT_EQ(cli("sweep " + dozen(path("sweep.json")) + " --out " + path("whole")).code, 0);
  const auto whole = pointFiles(path("whole"));
  for (const std::string name : {"it's \"my\" $HOME `x`", "back\\slash 100% %a", "two\nlines"}) {
    ASSERT_EQ(cli(sweep(name) + " --dry-run --quiet --array 3").code, 0) << name;
    for (const char* task : {"2", "1", "3", "1"}) {
      const Answer answer =
          shell("cd / && SLURM_ARRAY_TASK_ID=" + std::string(task) + " bash " + quoted(path(name + "/sweep.sbatch")));
      EXPECT_EQ(answer.code, 0) << name;
      EXPECT_EQ(answer.text, "") << name;
      if (*task == '2') {
        EXPECT_EQ(pointFiles(path(name)).size(), 4u) << name;
      }
    }
    EXPECT_EQ(pointFiles(path(name)), whole) << name;
  }
  EXPECT_TRUE(fs::exists(path("back\\slash 100% %a/slurm-2.log"))) << "a name that sbatch cannot carry";
}

TEST_F(CliSlurmTest, NoTextOfAUserBecomesALineOfTheScript) {
  for (const char* option : {"--partition $'p\"\\ntouch X\\n#\"'", "--partition $'p\\r'", "--time $'1\\ntouch X'",
                             "--time '1;2'", "--time soon", "--time 1:2:3:4", "--time ' 1'", "--time 1-"}) {
    const Answer answer = shell("bash -c " + quoted(cliProgram() + " " + sweep("out") + " --dry-run " + option));
    EXPECT_EQ(answer.code, 1) << option;
    EXPECT_NE(answer.text.find("allowed: "), std::string::npos) << answer.text;
    EXPECT_FALSE(fs::exists(path("out/sweep.sbatch"))) << option;
  }
  for (const char* time : {"30", "30:00", "1:30:00", "2-12", "2-12:30", "2-12:30:00", "UNLIMITED"})
    EXPECT_EQ(cli(sweep("out") + " --dry-run --time " + time).code, 0) << time;
  const std::string hostile = "a'\n#SBATCH --wrap=x\ntouch X\n'";
  ASSERT_EQ(cli(sweep(hostile) + " --dry-run --quiet").code, 0);
  const std::string script = contents(path(hostile + "/sweep.sbatch"));
  EXPECT_EQ(script.find("\n#SBATCH --wrap"), std::string::npos) << script;
  EXPECT_EQ(script.find("\ntouch"), std::string::npos) << script;
}

TEST_F(CliSlurmTest, HandsTheScriptToSbatchAndPrintsTheJob) {
  const std::string arguments = path("arguments");
  const Answer answer =
      withSbatch("printf '<%s>' \"$@\" >" + arguments + "; echo '4711;here'", sweep("a b") + " --array 2");
  EXPECT_EQ(answer.code, 0);
  EXPECT_EQ(contents(arguments), "<--parsable><" + path("a b/sweep.sbatch") + ">");
  EXPECT_NE(answer.text.find("4711\n"), std::string::npos) << answer.text;
  EXPECT_NE(answer.text.find("gatescope-cli merge '" + path("a b") + "'"), std::string::npos) << answer.text;
  EXPECT_EQ(withSbatch("echo 4712", sweep("a b") + " --array 2 --quiet").text, "4712\n")
      << "again, for what is missing";
}

TEST_F(CliSlurmTest, TellsWhenSbatchFailsAndKeepsTheScript) {
  const Answer refused = withSbatch("echo 'sbatch: error: no such partition' >&2; exit 1", sweep("out"));
  EXPECT_EQ(refused.code, 1);
  EXPECT_NE(refused.text.find("sbatch: error: no such partition\n"), std::string::npos) << refused.text;
  EXPECT_NE(refused.text.find("the script is kept: " + path("out/sweep.sbatch")), std::string::npos) << refused.text;
  const Answer missing = shell("PATH=/nonexistent " + cliProgram() + " " + sweep("out"));
  EXPECT_EQ(missing.code, 1);
  EXPECT_NE(missing.text.find("sbatch: not found"), std::string::npos) << missing.text;
  EXPECT_TRUE(fs::exists(path("out/sweep.sbatch")));
}

}  // namespace
}  // namespace gatescope::test
