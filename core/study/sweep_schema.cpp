// Made from fields() and studyMeasures() alone.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/sweep_schema.h"

#include "core/fields/schema.h"
#include "core/study/study_measures.h"
#include "core/study/sweep_json.h"

namespace gatescope {

Json sweepSchema() {
  Json schema = experimentSchema();
  schema["title"] = "Gatescope sweep";
  schema["description"] = "An experiment, and settings that take several values each.";
  Json axes = Json::object();
  for (const Field& field : fields())
    axes[field.key] = {
        {"description", field.help},         {"type", "array"},     {"minItems", 1},
        {"maxItems", Sweep::kMaximumValues}, {"uniqueItems", true}, {"items", {{"$ref", schemaPointer(field)}}}};
  Json measures = Json::array();
  for (const StudyMeasure& measure : studyMeasures()) measures.push_back(measure.id);
  schema["properties"]["grid"] = {{"description", "The values that settings take; points are all combinations."},
                                  {"type", "object"},
                                  {"additionalProperties", false},
                                  {"properties", std::move(axes)}};
  schema["properties"]["measure"] = {{"description", "What is measured at every point."},
                                     {"type", "array"},
                                     {"minItems", 1},
                                     {"uniqueItems", true},
                                     {"items", {{"enum", std::move(measures)}}},
                                     {"default", kUsualMeasures}};
  schema["required"] = Json::array({"grid"});
  return schema;
}

}  // namespace gatescope
