// A small judge of JSON schemas: the words that Gatescope's own use, and no other.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>
#include <string>

namespace gatescope::test {

class JsonSchema {
 public:
  using Json = nlohmann::ordered_json;

  explicit JsonSchema(Json schema) : m_root(std::move(schema)) {}

  /// "" when the value is allowed, else where and by which word it is not.
  std::string problemOf(const Json& value) const { return problem(m_root, value, ""); }

 private:
  static bool isWhole(const Json& value) {
    return value.is_number_integer() || (value.is_number() && value.get<double>() == std::floor(value.get<double>()));
  }
  static bool hasType(const std::string& type, const Json& value) {
    if (type == "object") return value.is_object();
    if (type == "array") return value.is_array();
    if (type == "string") return value.is_string();
    if (type == "boolean") return value.is_boolean();
    if (type == "number") return value.is_number();
    if (type == "integer") return isWhole(value);
    throw std::runtime_error("schema: unknown type " + type);
  }
  static bool hasAnyType(const Json& types, const Json& value) {
    if (types.is_string()) return hasType(types.get<std::string>(), value);
    return std::ranges::any_of(types, [&](const Json& type) { return hasType(type.get<std::string>(), value); });
  }
  const Json& resolved(const Json& schema) const {
    if (!schema.contains("$ref")) return schema;
    return m_root.at(nlohmann::json_pointer<std::string>(schema["$ref"].get<std::string>().substr(1)));
  }
  // A word that says something about numbers says nothing about others, and so on.
  bool holds(const std::string& word, const Json& given, const Json& schema, const Json& value) const {
    if (word == "type") return hasAnyType(given, value);
    if (word == "enum") return std::ranges::find(given, value) != given.end();
    if (word == "const") return value == given;
    if (word == "minimum") return !value.is_number() || value >= given;
    if (word == "maximum") return !value.is_number() || value <= given;
    if (word == "minItems") return !value.is_array() || value.size() >= given.get<std::size_t>();
    if (word == "maxItems") return !value.is_array() || value.size() <= given.get<std::size_t>();
    if (word == "uniqueItems")
      return !value.is_array() || std::set<Json>(value.begin(), value.end()).size() == value.size();
    if (word == "required")
      return std::ranges::all_of(given, [&](const Json& key) { return value.contains(key.get<std::string>()); });
    if (word == "anyOf")
      return std::ranges::any_of(given, [&](const Json& one) { return problem(one, value, "").empty(); });
    if (word == "additionalProperties") {
      if (given != false) throw std::runtime_error("schema: additionalProperties is not false");
      const auto isKnown = [&](const auto& item) { return schema["properties"].contains(item.key()); };
      const auto items = value.items();
      return !value.is_object() || std::all_of(items.begin(), items.end(), isKnown);
    }
    static const std::set<std::string> kWords = {"title", "description", "default", "$schema", "properties", "items"};
    if (!kWords.contains(word)) throw std::runtime_error("schema: unknown word " + word);
    return true;
  }
  std::string problem(const Json& given, const Json& value, const std::string& where) const {
    const Json& schema = resolved(given);
    for (const auto& [word, argument] : schema.items())
      if (!holds(word, argument, schema, value)) return where + ": " + word + " " + argument.dump();
    if (schema.contains("properties") && value.is_object())
      for (const auto& [key, inner] : schema["properties"].items())
        if (value.contains(key))
          if (const std::string found = problem(inner, value[key], where + "/" + key); !found.empty()) return found;
    if (schema.contains("items") && value.is_array())
      for (const Json& item : value)
        if (const std::string found = problem(schema["items"], item, where + "[]"); !found.empty()) return found;
    return "";
  }

  Json m_root;
};

}  // namespace gatescope::test
