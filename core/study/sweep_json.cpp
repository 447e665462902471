// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/sweep_json.h"

#include "core/base/message.h"
#include "core/base/text_file.h"
#include "core/fields/field_text.h"
#include "core/fields/json_values.h"

namespace gatescope {
namespace {

void readAxis(const std::string& key, const Json& json, Sweep& sweep, Issues& issues) {
  const std::string position = "grid." + key;
  const Field* field = findField(key);
  if (!field) {
    Settings ignored;
    Issues unknown;
    setFromText(ignored, key, "", unknown);  // says which key is nearest
    for (const Issue& issue : unknown) issues.push_back({position, issue.message});
    return;
  }
  if (!json.is_array())
    return issues.push_back({position, said("value %1 is not allowed; allowed: a list of values", shownJson(json))});
  SweepAxis axis{field, {}};
  for (const Json& value : json) try {
      if (issues.size() >= kMostIssues) break;
      axis.values.push_back(valueOf(*field, value));
    } catch (const Error& error) {
      issues.push_back({position, error.what()});
    }
  sweep.axes.push_back(std::move(axis));
}

void readGrid(const Json& json, Sweep& sweep, Issues& issues) {
  if (!json.is_object())
    return issues.push_back(
        {"grid",
         said("value %1 is not allowed; allowed: an object such as {\"network.depth\": [2, 4, 8]}", shownJson(json))});
  for (const auto& [key, values] : json.items()) readAxis(key, values, sweep, issues);
}

void readMeasures(const Json& json, Sweep& sweep, Issues& issues) {
  if (!json.is_array())
    return issues.push_back({"measure", said("value %1 is not allowed; allowed: a list of names", shownJson(json))});
  sweep.measures.clear();
  for (const Json& name : json) {
    if (issues.size() >= kMostIssues) break;
    if (name.is_string())
      sweep.measures.push_back(name.get<std::string>());
    else
      issues.push_back({"measure", said("value %1 is not allowed; allowed: a name", shownJson(name))});
  }
}

}  // namespace

std::string toJson(const Sweep& sweep) {
  Json json = settingsAsJson(sweep.base);
  json["grid"] = Json::object();
  for (const SweepAxis& axis : sweep.axes) {
    Json values = Json::array();
    for (const FieldValue& value : axis.values) values.push_back(jsonOf(value));
    json["grid"][axis.field->key] = std::move(values);
  }
  json["measure"] = sweep.measures;
  return json.dump(1) + "\n";
}

Sweep sweepFromJson(const std::string& text, Issues& issues) {
  Json json = parseStrictly(text, issues);
  if (!json.is_object()) throw Error(said("not a sweep: the file must hold one JSON object"));
  Sweep sweep;
  sweep.measures = kUsualMeasures;
  if (json.contains("grid"))
    readGrid(json["grid"], sweep, issues);
  else
    issues.push_back(
        {"grid",
         said("is missing; a sweep is an experiment plus, for example, \"grid\": {\"network.depth\": [2, 4, 8]}")});
  if (json.contains("measure")) readMeasures(json["measure"], sweep, issues);
  json.erase("grid");
  json.erase("measure");
  sweep.base = settingsFromJson(json, issues);
  return sweep;
}

Sweep readSweep(const std::filesystem::path& file) {
  const std::string text = readTextFile(file, kJsonBytes);
  Issues issues;
  Sweep sweep;
  try {
    sweep = sweepFromJson(text, issues);
    sweep.base.experiment.data.folder = std::filesystem::absolute(file).parent_path().string();
  } catch (const Error& error) {
    throw Error(file.string() + ": " + error.what());
  }
  const Issues more = validate(sweep);
  issues.insert(issues.end(), more.begin(), more.end());
  if (!issues.empty()) throw Error(file.string() + ":\n" + toText(issues));
  return sweep;
}

bool isSweep(const std::string& text) {
  Issues ignored;
  const Json json = parseStrictly(text, ignored);
  return json.is_object() && json.contains("grid");
}

}  // namespace gatescope
