// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/json_values.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/fields/field_text.h"

namespace gatescope {
namespace {

nlohmann::json_pointer<std::string> pointer(const std::string& key) {
  std::string path = "/" + key;
  for (char& c : path)
    if (c == '.') c = '/';
  return nlohmann::json_pointer<std::string>(path);
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
    if (prefix.empty() && name == "format") {
      if (json != 1) issues.push_back({"format", "value " + json.dump() + " is not allowed; allowed: 1"});
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
  const bool isWhole =
      json.is_number_integer() || (json.is_number_float() && json.get<double>() == std::floor(json.get<double>()) &&
                                   std::abs(json.get<double>()) < 1e15);
  switch (field.kind) {
    case FieldKind::Boolean:
      if (json.is_boolean()) return json.get<bool>();
      break;
    case FieldKind::Integer:
      if (json.is_number_unsigned() && json.get<std::uint64_t>() > std::uint64_t{INT64_MAX}) break;
      if (isWhole)
        return json.is_number_integer() ? json.get<std::int64_t>() : static_cast<std::int64_t>(json.get<double>());
      break;
    case FieldKind::Real:
      if (json.is_number()) return json.get<double>();
      break;
    case FieldKind::ChoiceOrNumber:
      if (json.is_number()) return json.get<double>();
      if (json.is_string()) return json.get<std::string>();
      break;
    case FieldKind::IntegerList:
      if (json.is_array() && std::ranges::all_of(json, [](const Json& x) { return x.is_number_integer(); }))
        return json.get<std::vector<std::int64_t>>();
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
  throw Error("value " + json.dump() + " is not allowed; allowed: " + allowedText(field));
}

Json settingsAsJson(const Settings& settings) {
  Json json;
  json["format"] = 1;
  json["seed"] = settings.experiment.seed;
  for (const Field& field : fields()) json[pointer(field.key)] = jsonOf(field.get(settings));
  return json;
}

Settings settingsFromJson(const Json& json, Issues& issues) {
  Settings settings;
  if (!json.is_object()) throw Error("not an experiment: the file must hold one JSON object");
  readObject(json, "", settings, issues);
  return settings;
}

// nlohmann keeps the last of two equal keys; a file that says a thing twice is a mistake that must be seen.
Json parseStrictly(const std::string& text, Issues& issues) {
  std::vector<std::set<std::string>> seen;
  const auto callback = [&](int depth, Json::parse_event_t event, Json& parsed) {
    if (event == Json::parse_event_t::object_start)
      seen.resize(static_cast<std::size_t>(depth) + 1), seen.back().clear();
    if (event == Json::parse_event_t::key && !seen.empty()) {
      const std::string key = parsed.get<std::string>();
      if (!seen[static_cast<std::size_t>(depth) - 1].insert(key).second) issues.push_back({key, "appears twice"});
    }
    return true;
  };
  try {
    return Json::parse(text, callback);
  } catch (const Json::exception& error) {  // parse errors, and numbers that no double can hold
    throw Error(std::string("not valid JSON: ") + error.what());
  }
}

}  // namespace gatescope
