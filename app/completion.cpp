// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/completion.h"

#include <algorithm>
#include <set>

#include "core/fields/fields.h"

namespace gatescope {
namespace {

// What completes a value.
enum class Values { None, Files, Folders, Settings };

Values valuesOf(const std::string& value) {
  if (value == "FOLDER") return Values::Folders;
  if (value == "KEY=VALUE") return Values::Settings;
  static const std::set<std::string> kOther = {"NUMBER", "NAME", "SIZE", "SECONDS", "N", "ID", "I/N", "LIMIT", "SHELL"};
  return value.empty() || kOther.contains(value) ? Values::None : Values::Files;
}

std::string replaced(const std::string& text, const std::string& characters, const std::string& before) {
  std::string all;
  for (const char c : text) all += characters.find(c) == std::string::npos ? std::string(1, c) : before + c;
  return all;
}

// Within single quotes of any of the shells.
std::string quotable(std::string text) {
  for (std::size_t at = 0; (at = text.find('\'', at)) != std::string::npos; at += 3) text.replace(at, 1, "’");
  return text;
}

std::string function(const CommandHelp& program) {
  std::string name = "_" + program.name;
  for (char& c : name)
    if (c == '-') c = '_';
  return name;
}

std::string spaced(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

// Every command with its full name, "" first.
struct Row {
  std::string name;
  const CommandHelp* command;
};

void addRows(const std::string& name, const CommandHelp& command, std::vector<Row>& rows) {
  rows.push_back({name, &command});
  for (const CommandHelp& inner : command.commands)
    addRows(name.empty() ? inner.name : name + " " + inner.name, inner, rows);
}

std::vector<Row> rowsOf(const CommandHelp& program) {
  std::vector<Row> rows;
  addRows("", program, rows);
  return rows;
}

// The choices of a setting, where it has some.
std::vector<std::string> choicesOf(const Field& field) {
  return field.kind == FieldKind::Boolean ? std::vector<std::string>{"true", "false"} : field.choices;
}

// bash

std::string bashValues(Values values) {
  switch (values) {
    case Values::Files:
      return "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")";
    case Values::Folders:
      return "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$cur\")";
    case Values::Settings:
      return "compopt -o nospace; mapfile -t COMPREPLY < <(compgen -S = -W \"$keys\" -- \"$cur\")";
    case Values::None:
      break;
  }
  return "COMPREPLY=()";
}

// Which command the words before the cursor name; the values of options name none.
std::string bashCommands(const std::vector<Row>& rows) {
  std::set<std::string> takers;
  std::string entries;
  for (const Row& row : rows) {
    for (const OptionHelp& option : row.command->options)
      if (!option.value.empty()) takers.insert(option.names.begin(), option.names.end());
    for (const CommandHelp& inner : row.command->commands)
      entries += "      '" + row.name + ":" + inner.name + "') command='" +
                 (row.name.empty() ? inner.name : row.name + " " + inner.name) + "' ;;\n";
  }
  std::string text = "  for ((i = 1; i < COMP_CWORD; ++i)); do\n    case \"$command:${COMP_WORDS[i]}\" in\n";
  for (const std::string& name : takers) text += "      *':" + name + "') ((++i)) ;;\n";
  return text + entries + "    esac\n  done\n";
}

std::string bashOptions(const std::vector<Row>& rows) {
  std::string text = "  case \"$command:$prev\" in\n";
  for (const Row& row : rows)
    for (const OptionHelp& option : row.command->options)
      for (const std::string& name : option.names)
        if (!option.value.empty())  // those of the program itself go with every command
          text += "    " + (row.name.empty() ? std::string("*") : "'" + row.name + "'") + "':" + name + "') " +
                  bashValues(valuesOf(option.value)) + "; return ;;\n";
  return text + "  esac\n";
}

std::string bashWords(const std::vector<Row>& rows) {
  std::string text = "  case \"$command\" in\n";
  for (const Row& row : rows) {
    std::vector<std::string> options, commands;
    for (const CommandHelp* from : {row.command, rows.front().command})
      for (const OptionHelp& option : from->options)
        for (const std::string& name : option.names)
          if (std::find(options.begin(), options.end(), name) == options.end()) options.push_back(name);
    for (const CommandHelp& inner : row.command->commands) commands.push_back(inner.name);
    const Values values = row.command->arguments.empty() ? Values::None : valuesOf(row.command->arguments[0].value);
    text += "    '" + row.name + "')\n      if [[ $cur == -* ]]; then mapfile -t COMPREPLY < <(compgen -W '" +
            spaced(options) + "' -- \"$cur\")\n      else " +
            (commands.empty() ? bashValues(values)
                              : "mapfile -t COMPREPLY < <(compgen -W '" + spaced(commands) + "' -- \"$cur\")") +
            "\n      fi ;;\n";
  }
  return text + "  esac\n";
}

// A word ends for bash where "=" is: the key is two words back, or one.
std::string bashSettings() {
  std::string text =
      "  local key=\n  [[ $prev == '=' ]] && key=${COMP_WORDS[COMP_CWORD-2]}\n"
      "  [[ $cur == '=' ]] && key=$prev cur=\n  case $key in\n";
  for (const Field& field : fields())
    if (const std::vector<std::string> choices = choicesOf(field); !choices.empty())
      text += "    " + field.key + ") mapfile -t COMPREPLY < <(compgen -W '" + spaced(choices) + "' -- \"$cur\") ;;\n";
  return text + "  esac\n  [[ -z $key || $key == -* ]] || return\n  [[ -z $key ]] || prev=$key\n";
}

std::string keyList() {
  std::vector<std::string> keys;
  for (const Field& field : fields()) keys.push_back(field.key);
  return spaced(keys);
}

std::string bashScript(const CommandHelp& program) {
  const std::vector<Row> rows = rowsOf(program);
  std::string text = "# bash completion for " + program.name + "\n" + function(program) + "() {\n";
  text += "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= i\n";
  if (!program.commands.empty()) text += "  local keys='" + keyList() + "'\n" + bashSettings() + bashCommands(rows);
  text += bashOptions(rows) + bashWords(rows);
  return text + "}\ncomplete -F " + function(program) + " " + program.name + "\n";
}

// zsh

std::string zshValues(const CommandHelp& program, Values values) {
  switch (values) {
    case Values::Files:
      return "_files";
    case Values::Folders:
      return "_files -/";
    case Values::Settings:
      return function(program) + "_settings";
    case Values::None:
      break;
  }
  return " ";
}

std::string zshOption(const CommandHelp& program, const OptionHelp& option) {
  const std::string help = "[" + replaced(quotable(option.help), "[]:\\", "\\") + "]";
  const std::string value =
      option.value.empty() ? "" : ":" + option.value + ":" + zshValues(program, valuesOf(option.value));
  const std::string many = option.repeats ? "*" : "";
  if (option.names.size() == 1) return " '" + many + option.names[0] + help + value + "'";
  std::string names, list;
  for (const std::string& name : option.names) {
    names += (names.empty() ? "" : " ") + name;
    list += (list.empty() ? "" : ",") + name;
  }
  return " '(" + names + ")'{" + list + "}'" + help + value + "'";
}

std::string zshFunction(const CommandHelp& program, const Row& row) {
  std::string name = function(program), text;
  for (const char c : row.name.empty() ? "" : "_" + row.name) name += c == ' ' ? '_' : c;
  text += name + "() {\n  local context state state_descr line\n  typeset -A opt_args\n  _arguments -C";
  const auto add = [&](const CommandHelp& from, bool help) {
    for (const OptionHelp& option : from.options)
      if (help || option.names.back() != "--help") text += " \\\n   " + zshOption(program, option);
  };
  add(*row.command, true);
  if (row.command != &program) add(program, false);
  for (const OptionHelp& argument : row.command->arguments)
    text += " \\\n    '" + std::string(argument.repeats ? "*" : "") + ":" + argument.value + ":" +
            zshValues(program, valuesOf(argument.value)) + "'";
  if (row.command->commands.empty()) return text + "\n}\n";
  text +=
      " \\\n    '1:command:->command' \\\n    '*::argument:->argument'\n  case $state in\n    command)\n"
      "      local -a commands=(";
  for (const CommandHelp& inner : row.command->commands)
    text += "\n        '" + inner.name + ":" + replaced(quotable(inner.help), ":\\", "\\") + "'";
  text += ")\n      _describe command commands ;;\n    argument) case $words[1] in\n";
  for (const CommandHelp& inner : row.command->commands)
    text += "      " + inner.name + ") " + name + "_" + inner.name + " ;;\n";
  return text + "    esac ;;\n  esac\n}\n";
}

std::string zshScript(const CommandHelp& program) {
  std::string text = "#compdef " + program.name + "\n";
  if (!program.commands.empty()) {
    text += function(program) + "_settings() {\n  if compset -P '*='; then\n    case ${IPREFIX%=} in\n";
    for (const Field& field : fields())
      if (const std::vector<std::string> choices = choicesOf(field); !choices.empty())
        text += "      *" + field.key + ") compadd " + spaced(choices) + " ;;\n";
    text += "    esac\n  else\n    compadd -S = " + keyList() + "\n  fi\n}\n";
  }
  for (const Row& row : rowsOf(program)) text += zshFunction(program, row);
  return text + "compdef " + function(program) + " " + program.name + "\n";
}

// fish

std::string fishCondition(const Row& row, const CommandHelp& program) {
  if (program.commands.empty()) return "";
  if (row.name.empty()) return " -n __fish_use_subcommand";
  std::string condition;
  std::size_t begin = 0;
  for (std::size_t end = 0; end != std::string::npos; begin = end + 1) {
    end = row.name.find(' ', begin);
    condition +=
        (condition.empty() ? "" : "; and ") + ("__fish_seen_subcommand_from " + row.name.substr(begin, end - begin));
  }
  return " -n '" + condition + "'";
}

std::string fishValues(Values values) {
  switch (values) {
    case Values::Files:
      return " -r -F";
    case Values::Folders:
      return " -x -a '(__fish_complete_directories)'";
    case Values::Settings: {
      std::string words;
      for (const Field& field : fields()) {
        words += (words.empty() ? "" : " ") + field.key + "=";
        for (const std::string& choice : choicesOf(field)) words += " " + field.key + "=" + choice;
      }
      return " -x -a '" + words + "'";
    }
    case Values::None:
      break;
  }
  return " -x";
}

std::string fishScript(const CommandHelp& program) {
  std::string text = "# fish completion for " + program.name + "\n";
  const std::string begin = "complete -c " + program.name;
  if (!program.commands.empty()) text += begin + " -f\n";
  for (const Row& row : rowsOf(program)) {
    const std::string condition = fishCondition(row, program);
    for (const CommandHelp& inner : row.command->commands) {
      std::string apart = condition;
      if (!row.name.empty()) {
        apart.pop_back();
        for (const CommandHelp& other : row.command->commands)
          apart += "; and not __fish_seen_subcommand_from " + other.name;
        apart += "'";
      }
      text += begin + apart + " -a " + inner.name + " -d '" + quotable(inner.help) + "'\n";
    }
    for (const OptionHelp& option : row.command->options) {
      text += begin + (row.name.empty() ? "" : condition);  // those of the program itself go with every command
      for (const std::string& name : option.names)
        text += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
      text +=
          (option.value.empty() ? "" : fishValues(valuesOf(option.value))) + " -d '" + quotable(option.help) + "'\n";
    }
    if (!row.command->arguments.empty() && !program.commands.empty())
      text += begin + condition +
              (valuesOf(row.command->arguments[0].value) == Values::Folders ? " -a '(__fish_complete_directories)'\n"
                                                                            : " -F\n");
  }
  return text;
}

}  // namespace

const std::vector<std::string>& shells() {
  static const std::vector<std::string> names = {"bash", "zsh", "fish"};
  return names;
}

std::string completionScript(const std::string& shell, const CommandHelp& program) {
  if (shell == "bash") return bashScript(program);
  return shell == "zsh" ? zshScript(program) : fishScript(program);
}

}  // namespace gatescope
