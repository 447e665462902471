// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/json_values.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/base/message.h"
#include "core/base/text.h"
#include "core/fields/field_text.h"
#include "core/fields/live_changes.h"

namespace gatescope {
namespace {

nlohmann::json_pointer<std::string> pointer(const std::string& key) {
  std::string path = "/" + key;
  for (char& c : path)
    if (c == '.') c = '/';
  return nlohmann::json_pointer<std::string>(path);
}

bool isInt64(const Json& json) {
  return json.is_number_integer() &&
         !(json.is_number_unsigned() && json.get<std::uint64_t>() > std::uint64_t{INT64_MAX});
}

void readObject(const Json& object, const std::string& prefix, Settings& settings, Issues& issues);

void readEntry(const std::string& key, const Json& json, Settings& settings, Issues& issues) {
  const Field* field = findField(key);
  if (!field && json.is_object() &&
      std::ranges::any_of(fields(), [&](const Field& f) { return f.key.starts_with(key + "."); }))
    return readObject(json, key + ".", settings, issues);
  if (!field) return setFromText(settings, key, "", issues);  // says which key is nearest
  try {
    const FieldValue value = valueOf(*field, json);
    const std::string problem = checkValue(*field, value);
    if (problem.empty())
      field->set(settings, value);
    else
      issues.push_back({key, problem});
  } catch (const Error& error) {
    issues.push_back({key, error.what()});
  }
}

void readObject(const Json& object, const std::string& prefix, Settings& settings, Issues& issues) {
  for (const auto& [name, json] : object.items()) {
    if (issues.size() >= kMostIssues) return;
    if (prefix.empty() && name == "format") {
      if (json != 1) issues.push_back({"format", said("value %1 is not allowed; allowed: 1", shownJson(json))});
      continue;
    }
    if (prefix.empty() && name == "$schema") continue;  // by which editors find experimentSchema()
    if (prefix.empty() && name == "changes") {
      settings.changes = changesFromJson(json, issues);
      continue;
    }
    readEntry(prefix + name, json, settings, issues);
  }
}

}  // namespace

Json jsonOf(const FieldValue& value) {
  return std::visit([](const auto& x) { return Json(x); }, value);
}

FieldValue valueOf(const Field& field, const Json& json) {
  const bool isWholeReal = json.is_number_float() && json.get<double>() == std::floor(json.get<double>()) &&
                           std::abs(json.get<double>()) < 1e15;
  switch (field.kind) {
    case FieldKind::Boolean:
      if (json.is_boolean()) return json.get<bool>();
      break;
    case FieldKind::Integer:
      if (isInt64(json)) return json.get<std::int64_t>();
      if (isWholeReal) return static_cast<std::int64_t>(json.get<double>());
      break;
    case FieldKind::Real:
      if (json.is_number()) return json.get<double>();
      break;
    case FieldKind::ChoiceOrNumber:
      if (json.is_number()) return json.get<double>();
      if (json.is_string()) return json.get<std::string>();
      break;
    case FieldKind::IntegerList:
      if (json.is_array() && std::ranges::all_of(json, isInt64)) return json.get<std::vector<std::int64_t>>();
      break;
    case FieldKind::Text:  // a column by its number
      if (json.is_number_integer()) return json.dump();
      if (json.is_string()) return json.get<std::string>();
      break;
    case FieldKind::Choice:
    case FieldKind::Path:
      if (json.is_string()) return json.get<std::string>();
      break;
  }
  throw Error(said("value %1 is not allowed; allowed: %2", shownJson(json), allowedText(field)));
}

Json settingsAsJson(const Settings& settings) {
  Json json;
  json["format"] = 1;
  json["seed"] = settings.experiment.seed;
  for (const Field& field : fields())
    if (!field.leftOut || field.get(settings) != field.defaultValue())
      json[pointer(field.key)] = jsonOf(field.get(settings));
  if (!settings.changes.empty()) json["changes"] = changesAsJson(settings.changes);
  return json;
}

Settings settingsFromJson(const Json& json, Issues& issues) {
  Settings settings;
  if (!json.is_object()) throw Error(said("not an experiment: the file must hold one JSON object"));
  readObject(json, "", settings, issues);
  return settings;
}

namespace {

constexpr std::size_t kShown = 60;
constexpr int kShownDepth = 4;

void show(const Json& json, int depth, std::string& text) {
  if (text.size() > kShown) return;
  if (!json.is_structured()) {
    const std::string whole = json.is_string() ? json.get_ref<const std::string&>() : "";
    const Json cut = json.is_string() ? Json(shownText(whole, kShown)) : json;
    text += cut.dump(-1, ' ', false, Json::error_handler_t::replace);
    return;
  }
  const bool object = json.is_object();
  text += object ? '{' : '[';
  if (depth == kShownDepth && !json.empty()) {
    text += "…";
  } else {
    const std::size_t begin = text.size();
    for (const auto& [key, value] : json.items()) {
      if (text.size() > kShown) break;
      if (text.size() > begin) text += ',';
      if (object) show(key, 0, text), text += ':';
      show(value, depth + 1, text);
    }
  }
  text += object ? '}' : ']';
}

}  // namespace

std::string shownJson(const Json& json) {
  std::string text;
  show(json, 0, text);
  return shownText(text, 2 * kShown);
}

namespace {

// Looked at before nlohmann's parser makes anything: what it makes is freed by functions that call themselves and must
// not throw.
void requireShallow(const std::string& text) {
  int depth = 0, line = 1;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\n') ++line;
    if (c == '"') quoted = !quoted;
    if (quoted && c == '\\') ++i;
    if (quoted) continue;
    if (c == ']' || c == '}') --depth;
    if ((c == '[' || c == '{') && ++depth > kJsonDepth)
      throw Error(said("line %1: objects and lists are nested too deep; allowed: at most %2 deep", line, kJsonDepth));
  }
}

}  // namespace

// nlohmann keeps the last of two equal keys; a file that says a thing twice is a mistake that must be seen.
Json parseStrictly(const std::string& text, Issues& issues) {
  if (text.size() > kJsonBytes)
    throw Error(said("is too long to be read: allowed are %1 bytes", groupedNumber(std::int64_t{kJsonBytes})));
  requireShallow(text);
  std::vector<std::set<std::string>> seen;
  const auto callback = [&](int depth, Json::parse_event_t event, Json& parsed) {
    if (event == Json::parse_event_t::object_start)
      seen.resize(static_cast<std::size_t>(depth) + 1), seen.back().clear();
    if (event == Json::parse_event_t::key && !seen.empty()) {
      const std::string key = parsed.get<std::string>();
      if (seen[static_cast<std::size_t>(depth) - 1].size() == kJsonNames)
        throw Error(said("not valid: an object has more than %1 names; allowed: at most that", kJsonNames));
      if (key.size() > kJsonName)
        throw Error(said("not valid: the name '%1' is too long; allowed: at most %2 bytes", shownText(key), kJsonName));
      if (!seen[static_cast<std::size_t>(depth) - 1].insert(key).second && issues.size() < kMostIssues)
        issues.push_back({key, said("appears twice")});
    }
    return true;
  };
  try {
    return Json::parse(text, callback);
  } catch (const Json::exception& error) {  // parse errors, and numbers that no double can hold
    throw Error(said("not valid JSON: %1", shownText(error.what(), 200)));
  }
}

}  // namespace gatescope
