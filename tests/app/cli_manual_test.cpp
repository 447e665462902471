// The manual's list of commands and options is what the program says of itself.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>

#include "tests/support/cli_program.h"
#include "tests/support/locations.h"

namespace gatescope::test {
namespace {

constexpr auto kRefreshCommands = "GATESCOPE_REFRESH_MANUAL";

struct OptionRow {
  std::string command, option, help;
};

// A line of man's language as text.
std::string plainLine(std::string line) {
  line = std::regex_replace(line, std::regex(R"(\\f[BIR]|\\&)"), "");
  line = std::regex_replace(line, std::regex(R"(\\-)"), "-");
  return std::regex_replace(line, std::regex(R"(\\e)"), "\\");
}

// Of every command what it takes; what all of them take comes first, without a command, and once.
std::vector<OptionRow> optionRows() {
  std::istringstream page(cli("man").text);
  std::vector<OptionRow> rows;
  std::set<std::string> everywhere;
  std::string command;
  bool isOpen = false;
  for (std::string line; std::getline(page, line);) {
    if (line.starts_with(".SH ")) isOpen = line == ".SH OPTIONS" || line == ".SH COMMANDS";
    if (line.starts_with(".SS ")) command = plainLine(line.substr(4));
    if (!isOpen || line != ".TP") continue;
    std::string option, help;
    std::getline(page, option);
    std::getline(page, help);
    option = plainLine(option);
    if (command.empty()) everywhere.insert(option);
    if (command.empty() || !everywhere.contains(option)) rows.push_back({command, option, plainLine(help)});
  }
  return rows;
}

std::string cellText(const std::string& text) { return std::regex_replace(text, std::regex(R"([|*_<>])"), "\\$&"); }

std::string commandTable() {
  std::string table = "| command | takes | which is |\n| --- | --- | --- |\n";
  for (const OptionRow& row : optionRows()) {
    const std::string command = row.command.empty() ? "every" : "`" + row.command + "`";
    table += "| " + command + " | `" + row.option + "` | " + cellText(row.help) + " |\n";
  }
  return table;
}

std::string contentOf(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

TEST(CliManualTest, PageListsEveryCommandAndOption) {
  const std::filesystem::path file = std::filesystem::path(testData()) / "../../resources/manual/command-line.md";
  const std::string page = contentOf(file), begin = "<!-- commands all -->\n", end = "<!-- end -->";
  const std::size_t from = page.find(begin), to = page.find(end, from);
  ASSERT_NE(from, std::string::npos);
  ASSERT_NE(to, std::string::npos);
  const std::string table = commandTable();
  EXPECT_GT(std::ranges::count(table, '\n'), 40);
  if (page.substr(from + begin.size(), to - from - begin.size()) == table) return;
  if (!std::getenv(kRefreshCommands)) {
    FAIL() << "resources/manual/command-line.md is older than the commands. To make it new: " << kRefreshCommands
           << "=1 build/release/gatescope-core-tests --gtest_filter='CliManualTest.*'";
  }
  std::ofstream(file, std::ios::binary) << page.substr(0, from) + begin + table + page.substr(to);
}

// By hand, with what it is for; the table above alone would not explain it.
TEST(CliManualTest, EveryCommandIsExplained) {
  const std::string page = contentOf(std::filesystem::path(testData()) / "../../resources/manual/command-line.md");
  const std::string byHand = page.substr(0, page.find("<!-- commands all -->"));
  for (const OptionRow& row : optionRows()) {
    const std::string word = row.command.substr(row.command.rfind(' ') + 1);
    EXPECT_TRUE(std::regex_search(byHand, std::regex("\n###? [^\n]*\\b" + word + "\\b"))) << row.command;
    const std::string option =
        row.option.substr(row.option.rfind(", ") == std::string::npos ? 0 : row.option.rfind(", ") + 2);
    if (option.starts_with("--")) {
      EXPECT_NE(byHand.find(option.substr(0, option.find(' '))), std::string::npos) << row.command << ' ' << option;
    }
  }
}

}  // namespace
}  // namespace gatescope::test
