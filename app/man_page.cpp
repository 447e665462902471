// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/man_page.h"

#include "core/base/build_info.h"
#include "core/fields/field_text.h"
#include "core/fields/fields.h"

namespace gatescope {
namespace {

// As text: no character is one of man's own, and no line begins with a command of it.
std::string escaped(const std::string& text) {
  std::string all;
  for (const char c : text) {
    if (c == '\\')
      all += "\\e";
    else if (c == '-')
      all += "\\-";
    else
      all += c == '\n' ? ' ' : c;
  }
  return all.starts_with('.') || all.starts_with('\'') ? "\\&" + all : all;
}

std::string bold(const std::string& text) { return "\\fB" + escaped(text) + "\\fR"; }
std::string italic(const std::string& text) { return "\\fI" + escaped(text) + "\\fR"; }

std::string heading(const OptionHelp& option) {
  std::string text;
  for (const std::string& name : option.names) text += (text.empty() ? "" : ", ") + bold(name);
  if (!option.value.empty()) text += (text.empty() ? "" : " ") + italic(option.value) + (option.repeats ? "…" : "");
  return text;
}

std::string rows(const std::vector<OptionHelp>& options) {
  std::string text;
  for (const OptionHelp& option : options)
    text += ".TP\n" + heading(option) + "\n" + escaped(option.help) + (option.required ? " (required)" : "") + "\n";
  return text;
}

// "gatescope-cli run [OPTIONS] --out FOLDER EXPERIMENT"
std::string synopsis(const std::string& program, const CommandHelp& command) {
  std::string text = bold(program) + " [" + italic("OPTIONS") + "]";
  for (const OptionHelp& option : command.options)
    if (option.required) text += " " + heading(option);
  for (const OptionHelp& argument : command.arguments)
    text += argument.required ? " " + heading(argument) : " [" + heading(argument) + "]";
  return text + "\n";
}

void addCommands(std::string& page, const std::string& before, const CommandHelp& parent) {
  for (const CommandHelp& command : parent.commands) {
    const std::string name = before.empty() ? command.name : before + " " + command.name;
    page += ".SS " + escaped(name) + "\n" + escaped(command.help) + ".\n";
    if (command.commands.empty()) page += ".PP\n" + synopsis(name, command);
    page += rows(command.arguments) + rows(command.options);
    addCommands(page, name, command);
  }
}

std::string settings() {
  std::string text = ".SH SETTINGS\nKeys of experiment files and of " + bold("--set") + ".\n";
  for (const Field& field : fields()) {
    const std::string initial = toText(field.defaultValue());
    text += ".TP\n" + bold(field.key) + "\n" + escaped(field.help) + " Allowed: " + escaped(allowedText(field)) +
            (field.unit.empty() ? "" : " " + escaped(field.unit)) + "." +
            (initial.empty() ? "" : " Default: " + escaped(initial) + ".") + "\n";
  }
  return text;
}

std::string exitStatus(bool engine) {
  const std::string diverged = engine ? "the run diverged, of an ensemble every network: a result, the files are there"
                                      : "the rendered run diverged, and the files are there";
  std::string text =
      ".SH EXIT STATUS\n.TP\n0\ndone\n.TP\n1\nfailed; the reason is on standard error\n.TP\n2\nwrong usage\n";
  text += ".TP\n3\n" + diverged + "\n";
  return engine ? text + ".TP\n130\ninterrupted, saved first\n" : text;
}

}  // namespace

std::string manPage(const CommandHelp& program) {
  const bool engine = !program.commands.empty();
  std::string page =
      ".TH " + escaped(program.name) + " 1 \"\" \"Gatescope " + programVersion() + "\" \"User Commands\"\n";
  std::string summary = program.help;
  if (summary.ends_with('.')) summary.pop_back();
  page += ".SH NAME\n" + escaped(program.name) + " \\- " + escaped(summary) + "\n.SH SYNOPSIS\n";
  page += engine ? bold(program.name) + " " + italic("COMMAND") + " [" + italic("OPTIONS") + "]\n"
                 : synopsis(program.name, program);
  page += ".SH OPTIONS\n" + rows(program.arguments) + rows(program.options);
  if (engine) {
    page += ".SH COMMANDS\n";
    addCommands(page, "", program);
    page += settings();
  }
  page += exitStatus(engine);
  page += ".SH SEE ALSO\n.BR " + std::string(engine ? "gatescope" : "gatescope\\-cli") + " (1)\n";
  return page;
}

}  // namespace gatescope
