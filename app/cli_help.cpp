// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_help.h"

#include <cstdio>
#include <memory>

#include "app/completion.h"
#include "app/man_page.h"
#include "app/window_options.h"
#include "core/base/build_info.h"
#include "core/base/message.h"

namespace gatescope {
namespace {

// CLI11 writes the range behind the kind of value: "UINT:INT in [1 - 1024]".
std::string valueOf(const CLI::Option& option) {
  if (option.get_items_expected_max() == 0) return "";
  const std::string type = option.get_type_name();
  if (type.starts_with("UINT") || type.starts_with("INT") || type.starts_with("FLOAT")) return "NUMBER";
  if (!option.nonpositional()) return option.get_name();
  return type.starts_with("TEXT") ? "FILE" : type.substr(0, type.find(':'));
}

OptionHelp optionHelp(const CLI::Option& option) {
  OptionHelp help;
  if (option.nonpositional()) {
    for (const std::string& name : option.get_snames()) help.names.push_back("-" + name);
    for (const std::string& name : option.get_lnames()) help.names.push_back("--" + name);
  }
  help.value = valueOf(option);
  help.help = option.get_description();
  help.required = option.get_required();
  help.repeats = option.get_items_expected_max() > 1;
  return help;
}

const CommandHelp& programHelp(const CommandHelp& cli, const CommandHelp& window, const std::string& name) {
  return name == window.name ? window : cli;
}

void addProgram(CLI::App& command, std::string& program) {
  command.add_option("--program", program, saidLater("gatescope-cli or gatescope, the window; default: gatescope-cli"))
      ->check(CLI::IsMember({"gatescope-cli", "gatescope"}))
      ->type_name("NAME");
}

}  // namespace

CommandHelp commandHelp(const CLI::App& app) {
  CommandHelp help{app.get_name(), app.get_description(), {}, {}, {}};
  for (const CLI::Option* option : app.get_options())
    (option->nonpositional() ? help.options : help.arguments).push_back(optionHelp(*option));
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
    help.commands.push_back(commandHelp(*command));
  return help;
}

void addHelpCommands(CLI::App& app) {
  const auto program = std::make_shared<std::string>("gatescope-cli"), shell = std::make_shared<std::string>();
  CLI::App* completion =
      app.add_subcommand("completion", saidLater("print what a shell needs to complete commands and settings"));
  completion->add_option("SHELL", *shell, saidLater("bash, zsh or fish"))->required()->check(CLI::IsMember(shells()));
  addProgram(*completion, *program);
  completion->callback([&app, program, shell] {
    const EnglishScope english;
    const std::string script = completionScript(*shell, programHelp(commandHelp(app), windowHelp(), *program));
    std::fputs(script.c_str(), stdout);
  });
  CLI::App* man = app.add_subcommand("man", saidLater("print the manual page of a program, for man"));
  addProgram(*man, *program);
  man->callback([&app, program] {
    const EnglishScope english;
    std::fputs(manPage(programHelp(commandHelp(app), windowHelp(), *program)).c_str(), stdout);
  });
}

std::string versionText() {
  std::string text = std::string("gatescope-cli ") + programVersion() + "\ncompiler: " + compilerText() +
                     "\ninstruction set: " + instructionSetText() + "\nthreads: " + threadsText() + "\nlibraries: ";
  for (const auto& [name, version] : libraryVersions()) text += name + ' ' + version + ", ";
  return text + "CLI11 " CLI11_VERSION;
}

}  // namespace gatescope
