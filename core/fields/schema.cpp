// Made from fields() alone.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/schema.h"

#include <cmath>

#include "core/fields/field_text.h"
#include "core/fields/live_changes.h"

namespace gatescope {
namespace {

// As the kind of number that a person would write.
Json limit(double value) {
  if (value == std::floor(value) && std::abs(value) < 1e16) return static_cast<std::int64_t>(value);
  return value;
}

Json number(const Field& field, const char* type) {
  return {{"type", type}, {"minimum", limit(field.minimum)}, {"maximum", limit(field.maximum)}};
}

Json choices(const Field& field) { return {{"type", "string"}, {"enum", field.choices}}; }

// What values are allowed, without words.
Json allowed(const Field& field) {
  switch (field.kind) {
    case FieldKind::Boolean:
      return {{"type", "boolean"}};
    case FieldKind::Integer:
      return number(field, "integer");
    case FieldKind::Real:
      return number(field, "number");
    case FieldKind::Choice:
      return choices(field);
    case FieldKind::ChoiceOrNumber:
      return {{"anyOf", Json::array({choices(field), number(field, "number")})}};
    case FieldKind::Text:  // a column by its number
      return {{"type", Json::array({"string", "integer"})}};
    case FieldKind::Path:
      return {{"type", "string"}};
    case FieldKind::IntegerList:
      return {{"type", "array"}, {"maxItems", kMostListed}, {"items", {{"type", "integer"}, {"minimum", 0}}}};
  }
  return Json::object();
}

Json object() { return {{"type", "object"}, {"additionalProperties", false}, {"properties", Json::object()}}; }

// One change of a live control: its value is as free as the setting's own.
Json changeSchema() {
  Json change = object(), keys = Json::array(), pairs = Json::array();
  for (const Field& field : fields()) {
    if (!field.live) continue;
    keys.push_back(field.key);
    pairs.push_back({{"properties", {{"key", {{"const", field.key}}}, {"value", {{"$ref", schemaPointer(field)}}}}}});
  }
  change["properties"] = {{"step", {{"type", "integer"}, {"minimum", 0}, {"maximum", limit(kLastChange)}}},
                          {"key", {{"enum", keys}}},
                          {"value", Json::object()}};
  change["required"] = Json::array({"step", "key", "value"});
  change["anyOf"] = std::move(pairs);
  return change;
}

}  // namespace

Json schemaOf(const Field& field) {
  Json schema = {{"title", field.label}, {"description", field.help}};
  if (!field.unit.empty()) schema["description"] = field.help + " In " + field.unit + ".";
  schema.update(allowed(field));
  schema["default"] = jsonOf(field.defaultValue());
  return schema;
}

std::string schemaPointer(const Field& field) {
  std::string pointer = "#/properties/" + field.key;
  for (std::size_t dot = 0; (dot = pointer.find('.', dot)) != std::string::npos;)
    pointer.replace(dot, 1, "/properties/");
  return pointer;
}

Json experimentSchema() {
  Json schema = {{"$schema", "http://json-schema.org/draft-07/schema#"},
                 {"title", "Gatescope experiment"},
                 {"description", "Settings of a run. What is left out has its default."}};
  schema.update(object());
  Json& properties = schema["properties"];
  properties["$schema"] = {{"type", "string"}, {"description", "For editors: where this schema lies."}};
  properties["format"] = {{"const", 1}, {"default", 1}, {"description", "Version of the file format."}};
  for (const Field& field : fields()) {
    Json* group = &schema;
    std::size_t begin = 0;
    for (std::size_t dot = 0; (dot = field.key.find('.', begin)) != std::string::npos; begin = dot + 1) {
      Json& inner = (*group)["properties"][field.key.substr(begin, dot - begin)];
      if (inner.is_null()) inner = object();
      group = &inner;
    }
    (*group)["properties"][field.key.substr(begin)] = schemaOf(field);
  }
  properties["changes"] = {{"type", "array"},
                           {"description", "Changes of live controls while the run goes on, in the order of steps."},
                           {"items", changeSchema()}};
  return schema;
}

}  // namespace gatescope
