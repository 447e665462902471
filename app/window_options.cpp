// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_options.h"

namespace gatescope {

const std::vector<WindowOption>& windowOptions() {
  static const std::vector<WindowOption> table = {
      {"run", "", "", saidLater("Train at once, as Space does.")},
      {"recover", "", "", saidLater("Open the newest run that a crash left, without asking.")},
      {"save-every", "SECONDS", std::to_string(kWindowSaveEvery),
       saidLater("Seconds between two saves of the run for the case of a crash.")},
      {"render", "FOLDER", "", saidLater("Run without a display and write plots, session and window to FOLDER.")},
      {"steps", "N", "0", saidLater("Number of steps for --render; default: until a stop rule is met.")},
      {"lesson", "ID", "", saidLater("Open a lesson, given by its id or file.")},
      {"present", "", "", saidLater("Start in presentation mode.")},
  };
  return table;
}

CommandHelp windowHelp() {
  CommandHelp help{"gatescope", kWindowSummary, {}, {{{}, "FILE", kWindowFile}}, {}};
  help.options.push_back({{"-h", "--help"}, "", saidLater("Displays help on commandline options.")});
  help.options.push_back({{"-v", "--version"}, "", saidLater("Displays version information.")});
  for (const WindowOption& option : windowOptions())
    help.options.push_back({{"--" + option.name}, option.value, option.help});
  return help;
}

}  // namespace gatescope
