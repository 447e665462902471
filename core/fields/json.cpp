// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/json.h"

#include "core/base/text_file.h"
#include "core/fields/json_values.h"
#include "core/fields/moved_paths.h"
#include "core/fields/validation.h"

namespace gatescope {

std::string toJson(const Settings& settings) { return settingsAsJson(settings).dump(1) + "\n"; }

Settings fromJson(const std::string& text, Issues& issues) {
  return settingsFromJson(parseStrictly(text, issues), issues);
}

Settings readSettings(const std::filesystem::path& file, Issues& issues) {
  const std::string text = readTextFile(file, kJsonBytes);
  try {
    Settings settings = fromJson(text, issues);
    settings.experiment.data.folder = std::filesystem::absolute(file).parent_path().string();
    const Issues more = validate(settings);
    issues.insert(issues.end(), more.begin(), more.end());
    return settings;
  } catch (const Error& error) {
    throw Error(file.string() + ": " + error.what());
  }
}

Settings readSettings(const std::filesystem::path& file) {
  Issues issues;
  const Settings settings = readSettings(file, issues);
  if (!issues.empty()) throw Error(file.string() + ":\n" + toText(issues));
  return settings;
}

void writeSettings(const Settings& settings, const std::filesystem::path& file) {
  writeFileAtomically(file, toJson(movedTo(std::filesystem::absolute(file).parent_path(), settings)));
}

}  // namespace gatescope
