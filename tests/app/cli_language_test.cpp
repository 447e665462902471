// gatescope-cli in the user's language: chosen by the environment, with exit codes and data as ever.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <filesystem>

#include "tests/support/cli_program.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {
namespace {

/// The command line with nothing of the language but this in its environment.
Answer spoken(const std::string& environment, const std::string& arguments) {
  return shell("env -u LC_ALL -u LC_MESSAGES -u LANG -u LANGUAGE " + environment + " " + cliProgram() + " " +
               arguments);
}

bool hasLanguages() {
  return std::filesystem::exists(std::filesystem::path(cliProgram()).parent_path() / "languages/gatescope_de.po");
}

std::string wrongRun(const TemporaryFolder& folder) {
  std::ofstream(folder.path() / "experiment.json") << "{}";
  return "run " + (folder.path() / "experiment.json").string() + " --out " + (folder.path() / "out").string() +
         " --set network.depth=-1";
}

constexpr const char* kEnglish = "network.depth: value -1 is not allowed; allowed: an integer from 2 to ";
constexpr const char* kGerman = "network.depth: der Wert -1 ist nicht erlaubt; erlaubt: eine ganze Zahl von 2 bis ";

class CliLanguageTest : public testing::Test {
 protected:
  void SetUp() override {
    if (!hasLanguages()) GTEST_SKIP() << "built without Qt's lconvert";
  }
  TemporaryFolder m_folder;
};

TEST_F(CliLanguageTest, AnErrorIsSaidInTheUsersLanguageWithTheSameExitCode) {
  const std::string run = wrongRun(m_folder);
  const Answer english = spoken("LC_ALL=C", run);
  EXPECT_NE(english.text.find(kEnglish), std::string::npos) << english.text;
  for (const char* environment : {"LANGUAGE=de", "LANG=de_CH.UTF-8", "LC_MESSAGES=de_DE LANG=fr_FR.UTF-8",
                                  "LC_ALL=de_AT.UTF-8@euro LANG=C", "LANGUAGE=tlh:de:fr LANG=en_GB.UTF-8"}) {
    const Answer german = spoken(environment, run);
    EXPECT_NE(german.text.find(kGerman), std::string::npos) << environment << ": " << german.text;
    EXPECT_EQ(german.code, english.code);
  }
  const Answer chinese = spoken("LANG=zh_CN.UTF-8", run);
  EXPECT_NE(chinese.text.find("值 -1 不被允许"), std::string::npos) << chinese.text;
}

TEST_F(CliLanguageTest, OthersReadEnglish) {
  const std::string run = wrongRun(m_folder);
  for (const char* environment :
       {"", "LC_ALL=C LANGUAGE=de", "LC_ALL=POSIX LANG=de_DE.UTF-8", "LANG=tlh_XX.UTF-8", "LANG=C.UTF-8",
        "LANGUAGE=en:de LANG=de_DE.UTF-8", "LANGUAGE=../de", "LANG=zh_TW.UTF-8"}) {
    const Answer answer = spoken(environment, run);
    EXPECT_NE(answer.text.find(kEnglish), std::string::npos) << environment << ": " << answer.text;
  }
}

TEST_F(CliLanguageTest, HelpAndWrongUsageFollow) {
  const std::string help = spoken("LANGUAGE=de", "run --help").text;
  for (const char* text :
       {"ein Experiment trainieren und Kurven und Sitzung in einen Ordner schreiben\nAufruf: ", "Argumente:", "NÖTIG",
        "Optionen:", "Ordner für die Ergebnisse", "Diese Hilfe zeigen und enden"})
    EXPECT_NE(help.find(text), std::string::npos) << text << " is not in\n" << help;
  EXPECT_NE(spoken("LANGUAGE=de", "--help").text.find("\nUnterbefehle:\n"), std::string::npos);
  const Answer wrong = spoken("LANGUAGE=de", "run nowhere.json");
  EXPECT_EQ(wrong.text, "--out wird benötigt\nMehr dazu mit --help.\n");
  EXPECT_EQ(wrong.code, 2);
  EXPECT_EQ(spoken("LC_ALL=C", "run nowhere.json").text, "--out is required\nRun with --help for more information.\n");
  EXPECT_NE(spoken("LANGUAGE=de", "rum").text.find("'rum' ist kein Befehl; gemeint: 'run'?"), std::string::npos);
}

TEST_F(CliLanguageTest, WhatProgramsReadIsTheSameInEveryLanguage) {
  for (const char* arguments :
       {"fields", "fields --markdown", "variants", "datasets --markdown", "measures", "schema", "schema --sweep",
        "lesson quantities", "man", "man --program gatescope", "completion bash", "completion zsh --program gatescope",
        "completion fish", "--version"})
    EXPECT_EQ(spoken("LANGUAGE=de", arguments).text, spoken("LC_ALL=C", arguments).text) << arguments;
}

// What is said of a point goes into its file, and from there into tables.
TEST_F(CliLanguageTest, AStudysFilesAreEnglish) {
  std::ofstream(m_folder.path() / "sweep.json")
      << R"({"data": {"name": "csv", "path": "nowhere.csv"}, "grid": {"network.depth": [2]}, "measure": ["condition"]})";
  const std::string out = (m_folder.path() / "out").string();
  const Answer german =
      spoken("LANGUAGE=de", "--quiet sweep " + (m_folder.path() / "sweep.json").string() + " --out " + out);
  EXPECT_NE(german.code, 0) << german.text;
  std::string files;
  for (const auto& entry : std::filesystem::directory_iterator(out)) files += contents(entry.path());
  EXPECT_NE(files.find("no such file or folder"), std::string::npos) << files << german.text;
}

TEST_F(CliLanguageTest, ABrokenFileIsOneLineOfWarning) {
  const std::filesystem::path program = m_folder.path() / "gatescope-cli";
  std::filesystem::copy_file(cliProgram(), program);
  std::filesystem::create_directory(m_folder.path() / "languages");
  std::ofstream(m_folder.path() / "languages/gatescope_de.po") << "msgid \"a\"\nbroken\n";
  const Answer answer = shell("LC_ALL= LANGUAGE=de LANG=de_DE.UTF-8 " + program.string() + " rum");
  const std::string warning = (m_folder.path() / "languages/gatescope_de.po").string() +
                              ": line 2: this is no translation; messages are in English\n";
  EXPECT_TRUE(answer.text.starts_with("gatescope-cli: " + warning)) << answer.text;
  EXPECT_NE(answer.text.find("'rum' is not a command; did you mean 'run'?"), std::string::npos) << answer.text;
  EXPECT_EQ(answer.code, 2);
}

}  // namespace
}  // namespace gatescope::test
