// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_language.h"

#include <cstdio>
#include <filesystem>
#include <map>
#include <sstream>

#include "core/base/error.h"
#include "core/base/folders.h"
#include "core/base/message.h"
#include "core/base/po_file.h"
#include "core/base/text_file.h"

namespace gatescope {
namespace {

constexpr std::int64_t kMostPoBytes = 4'000'000;

/// "de_CH" and "de" of "de_CH.UTF-8@euro"; a language that begins with English needs no file.
std::vector<std::string> codesOf(const std::string& locale) {
  const std::string name = locale.substr(0, locale.find_first_of(".@"));
  const std::string language = name.substr(0, name.find('_'));
  return name == language ? std::vector{name} : std::vector{name, language};
}

/// Beside a program that was just built, or where the lessons lie.
std::filesystem::path languageFile(const std::string& code) {
  if (code.empty() || code.find_first_of("/.") != std::string::npos) return {};
  std::error_code failed;
  std::vector<std::filesystem::path> folders = shippedFolders("languages");
  const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", failed);
  if (!failed) folders.insert(folders.begin(), program.parent_path() / "languages");
  for (const std::filesystem::path& folder : folders)
    if (const std::filesystem::path file = folder / ("gatescope_" + code + ".po"); isFile(file)) return file;
  return {};
}

void speak(const std::filesystem::path& file) {
  try {
    setTranslator([texts = readTranslations(readTextFile(file, kMostPoBytes))](const char* english) {
      const auto found = texts.find(english);
      return found == texts.end() ? std::string() : found->second;
    });
  } catch (const Error& error) {
    std::fprintf(stderr, "gatescope-cli: %s: %s\n", file.c_str(),
                 said("%1; messages are in English", error.what()).c_str());
  }
}

class TranslatedHelp : public CLI::Formatter {
 public:
  TranslatedHelp() {
    for (const char* word : {saidLater("Usage"), saidLater("OPTIONS"), saidLater("SUBCOMMAND"), saidLater("REQUIRED"),
                             saidLater("Needs"), saidLater("Excludes"), saidLater("Positionals")})
      label(word, said(word));
  }
  std::string make_description(const CLI::App* app) const override {
    return said(app->get_description().c_str()) + "\n";
  }
  std::string make_group(std::string group, bool arePositional,
                         std::vector<const CLI::Option*> options) const override {
    return CLI::Formatter::make_group(group == "Options" ? said("Options") : group, arePositional, std::move(options));
  }
  std::string make_option_desc(const CLI::Option* option) const override {
    return said(option->get_description().c_str());
  }
  std::string make_subcommand(const CLI::App* command) const override {
    std::stringstream out;
    CLI::detail::format_help(out, command->get_name(), said(command->get_description().c_str()), column_width_);
    return out.str();
  }
  std::string make_subcommands(const CLI::App* app, CLI::AppFormatMode mode) const override {
    const std::string english = "\nSubcommands:\n";
    std::string text = CLI::Formatter::make_subcommands(app, mode);
    if (text.starts_with(english)) text.replace(0, english.size(), "\n" + said("Subcommands") + ":\n");
    return text;
  }
};

/// The values of %1, %2 … when `text` is `pattern` with them, in this order; empty when it is not.
std::vector<std::string> valuesIn(const std::string& text, const std::string& pattern) {
  std::vector<std::string> values;
  std::size_t at = 0, from = 0;
  for (std::size_t next = 0; (next = pattern.find('%', from)) != std::string::npos; from = next + 2) {
    const std::string before = pattern.substr(from, next - from);
    const std::size_t end = pattern.find('%', next + 2);
    if (text.compare(at, before.size(), before) != 0) return {};
    at += before.size();
    const std::string after = pattern.substr(next + 2, end == std::string::npos ? end : end - next - 2);
    const std::size_t stop = after.empty() ? text.size() : text.find(after, at);
    if (stop == std::string::npos) return {};
    values.push_back(text.substr(at, stop - at));
    at = stop;
  }
  return text.substr(at) == pattern.substr(from) ? values : std::vector<std::string>();
}

}  // namespace

std::vector<std::string> wantedLanguages() {
  std::string locale;
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
    if (locale = environment(name); !locale.empty()) break;
  if (locale == "C" || locale == "POSIX") return {};
  std::vector<std::string> codes;
  std::stringstream list(environment("LANGUAGE"));
  for (std::string each; std::getline(list, each, ':');)
    for (const std::string& code : codesOf(each)) codes.push_back(code);
  if (codes.empty()) codes = codesOf(locale);
  return codes;
}

void speakWantedLanguage() {
  for (const std::string& code : wantedLanguages()) {
    if (code == "en") return;
    if (const std::filesystem::path file = languageFile(code); !file.empty()) return speak(file);
  }
}

void translateHelp(CLI::App& app) {
  app.formatter(std::make_shared<TranslatedHelp>());
  app.failure_message([](const CLI::App*, const CLI::Error& error) {
    return usageText(error.what()) + "\n" + said("Run with %1 for more information.", "--help") + "\n";
  });
}

std::string usageText(const std::string& english) {
  for (const char* pattern :
       {saidLater("%1 is required"), saidLater("The following argument was not expected: %1"),
        saidLater("The following arguments were not expected: %1"), saidLater("%1 excludes %2"),
        saidLater("%1 requires %2"), saidLater("%1: %2 required %3 missing"), saidLater("Could not convert: %1 = %2"),
        saidLater("%1: Value %2 not in range %3 to %4"), saidLater("%1: %2 not in {%3}")})
    if (const std::vector<std::string> values = valuesIn(english, pattern); !values.empty()) {
      std::string subject = values[0] == "A subcommand" ? said("A subcommand") : values[0];
      const auto value = [&values](std::size_t i) { return i < values.size() ? values[i] : std::string(); };
      return said(pattern, subject, value(1), value(2), value(3));
    }
  return english;
}

}  // namespace gatescope
