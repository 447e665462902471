// What gatescope-cli says of itself: version, schema, manual pages and completions, which know every command.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <regex>
#include <set>

#include "core/base/build_info.h"
#include "core/fields/fields.h"
#include "tests/support/cli_program.h"
#include "tests/support/json_schema.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {
namespace {

struct HelpCase {
  std::string command;
  std::set<std::string> options;
};

// Every command and its options, as --help lists them.
std::vector<HelpCase> helpCases() {
  std::vector<HelpCase> cases;
  std::vector<std::string> commands = {""};
  for (std::size_t i = 0; i < commands.size(); ++i) {
    HelpCase row{commands[i], {}};
    bool listsCommands = false;
    std::istringstream text(cli(commands[i] + " --help").text);
    for (std::string line; std::getline(text, line);) {
      listsCommands = line.empty() ? listsCommands : line[0] != ' ' ? line == "Subcommands:" : listsCommands;
      std::smatch match;
      static const std::regex option("^  (?:-\\w,)?(--[a-z-]+).*"), command("^  ([a-z]+) .*");
      if (std::regex_match(line, match, option)) row.options.insert(match[1]);
      if (listsCommands && std::regex_match(line, match, command))
        commands.push_back(commands[i].empty() ? match[1].str() : commands[i] + " " + match[1].str());
    }
    cases.push_back(row);
  }
  return cases;
}

std::string lastWord(const std::string& command) { return command.substr(command.rfind(' ') + 1); }

// What bash offers after these words, the last one unfinished.
std::string offered(const std::string& words, const std::string& program = "gatescope-cli") {
  std::string function = "_" + program;
  if (program == "gatescope-cli") function = "_gatescope_cli";
  const Answer answer = shell("bash -c 'compopt() { :; }; eval \"$(" + cliProgram() + " completion bash --program " +
                              program + ")\"; COMP_WORDS=(" + program + " " + words +
                              "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); " + function + "; echo \"${COMPREPLY[*]}\"'");
  return answer.text.substr(0, answer.text.size() - 1);
}

bool offers(const std::string& words, const std::string& word) {
  return (" " + offered(words) + " ").find(" " + word + " ") != std::string::npos;
}

TEST(CliHelpTest, VersionNamesWhatItWasBuiltWith) {
  const Answer answer = cli("--version");
  EXPECT_EQ(answer.code, 0);
  EXPECT_EQ(answer.text.find(std::string("gatescope-cli ") + programVersion() + "\n"), 0U) << answer.text;
  for (const char* part : {"\ncompiler: ", "\ninstruction set: ", "\nthreads: ", "\nlibraries: Eigen 3",
                           "nlohmann-json 3", "yaml-cpp 0", "libzip 1", "zlib 1", "CLI11 2"})
    EXPECT_NE(answer.text.find(part), std::string::npos) << part << " in " << answer.text;
}

TEST(CliHelpTest, SchemaIsThatOfExperimentsOrOfSweeps) {
  using Json = nlohmann::ordered_json;
  const JsonSchema experiments(Json::parse(cli("schema").text)), sweeps(Json::parse(cli("schema --sweep").text));
  const Json sweep = {{"grid", {{"seed", Json::array({1, 2})}}}}, experiment = {{"seed", 3}};
  EXPECT_EQ(experiments.problemOf(experiment), "");
  EXPECT_NE(experiments.problemOf(sweep), "");
  EXPECT_EQ(sweeps.problemOf(sweep), "");
  EXPECT_NE(sweeps.problemOf(experiment), "");
}

TEST(CliHelpTest, ManualAndCompletionsKnowEveryCommandOptionAndSetting) {
  const std::vector<HelpCase> cases = helpCases();
  EXPECT_GE(cases.size(), 15U);
  std::string man = std::regex_replace(cli("man").text, std::regex("\\\\-"), "-");
  for (const char* shellName : {"man", "bash", "zsh", "fish"}) {
    const std::string text = std::string(shellName) == "man" ? man : cli(std::string("completion ") + shellName).text;
    for (const HelpCase& row : cases) {
      EXPECT_NE(text.find(lastWord(row.command)), std::string::npos) << shellName << ": " << row.command;
      EXPECT_FALSE(row.options.empty()) << row.command;
      for (const std::string& option : row.options)
        EXPECT_NE(text.find(std::string(shellName) == "fish" ? "-l " + option.substr(2) : option), std::string::npos)
            << shellName << ": " << row.command << ' ' << option;
    }
    for (const Field& field : fields())
      EXPECT_NE(text.find(field.key), std::string::npos) << shellName << ": " << field.key;
  }
}

TEST(CliHelpTest, BashOffersWhatMayComeNext) {
  for (const HelpCase& row : helpCases()) {
    for (const std::string& option : row.options)
      EXPECT_TRUE(offers(row.command + " -", option)) << row.command << option;
    const std::size_t space = row.command.find(' ');
    const std::string before = space == std::string::npos ? "" : row.command.substr(0, space) + " ";
    if (!row.command.empty()) {
      EXPECT_TRUE(offers(before + lastWord(row.command).substr(0, 2), lastWord(row.command))) << row.command;
    }
  }
  EXPECT_EQ(offered("run --set network.dep"), "network.depth=");
  EXPECT_EQ(offered("run --set data.missing = \"\""), "refuse skip");
  EXPECT_EQ(offered("run --set data.missing ="), "refuse skip");
  EXPECT_EQ(offered("run --set network.bias = t"), "true");
  EXPECT_EQ(offered("run --threads 1"), "");
  EXPECT_EQ(offered("run --out sweep --sh"), "") << "a folder called as a command is no command";
  EXPECT_TRUE(offers("sweep --out run --sh", "--shard"));
}

TEST(CliHelpTest, BashOffersFilesAndFolders) {
  TemporaryFolder folder;
  std::filesystem::create_directories(folder.path() / "results");
  std::ofstream(folder.path() / "results.json") << "{}";
  const std::string begin = folder.path().string() + "/res";
  EXPECT_EQ(offered("run --out " + begin), begin + "ults");
  EXPECT_EQ(offered("run --out = " + begin), begin + "ults");
  EXPECT_TRUE(offers("run " + begin, begin + "ults.json"));
  EXPECT_NE(offered(begin, "gatescope").find("results.json"), std::string::npos);
}

TEST(CliHelpTest, TheWindowHasItsManualAndCompletionsToo) {
  const std::string man = std::regex_replace(cli("man --program gatescope").text, std::regex("\\\\-"), "-");
  for (const char* option : {"--run", "--render", "--lesson", "--save-every", "--present", "--steps", "--recover"}) {
    EXPECT_NE(man.find(option), std::string::npos) << option;
    EXPECT_NE((" " + offered("--", "gatescope") + " ").find(std::string(" ") + option + " "), std::string::npos);
  }
  EXPECT_EQ(cli("completion csh").code, 2);
  EXPECT_EQ(cli("man --program gatescop").code, 2);
}

// No line of a page is taken for a command of man that was meant as text.
TEST(CliHelpTest, ManualPagesHoldKnownCommandsOnly) {
  for (const char* program : {"gatescope", "gatescope-cli"}) {
    std::istringstream page(cli(std::string("man --program ") + program).text);
    for (std::string line; std::getline(page, line);) {
      if (line.starts_with('.') || line.starts_with('\'')) {
        EXPECT_TRUE(std::regex_match(line, std::regex("\\.(TH|SH|SS|TP|PP|BR)( .*)?"))) << line;
      }
    }
  }
}

}  // namespace
}  // namespace gatescope::test
