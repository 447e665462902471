// The JSON schema of experiments says of a file what the reader says of it.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/schema.h"

#include <gtest/gtest.h>

#include "core/fields/field_text.h"
#include "core/fields/json.h"
#include "tests/support/json_schema.h"

namespace gatescope::test {
namespace {

JsonSchema schema() { return JsonSchema(experimentSchema()); }

// An experiment that has this value for this key, and nothing else.
Json with(const std::string& key, const Json& value) {
  Json json = value;
  for (std::size_t end = key.size(); end != std::string::npos;) {
    const std::size_t dot = key.rfind('.', end - 1);
    const std::size_t begin = dot == std::string::npos ? 0 : dot + 1;
    json = Json{{key.substr(begin, end - begin), json}};
    end = dot;
  }
  return json;
}

bool isRead(const Json& json) {
  Issues issues;
  settingsFromJson(json, issues);
  return issues.empty();
}

// Values of every type, and of numbers those at the ends of the range and beside them.
std::vector<Json> valuesFor(const Field& field) {
  std::vector<Json> values = {true,
                              "",
                              "nonsense",
                              3,
                              -1,
                              2.5,
                              Json::object(),
                              nullptr,
                              Json::array(),
                              Json{1, 2},
                              Json::array({-1}),
                              Json::array({"a"}),
                              Json(std::vector<int>(kMostListed, 1)),
                              Json(std::vector<int>(kMostListed + 1, 1))};
  for (const std::string& choice : field.choices) values.emplace_back(choice);
  for (const double end : {field.minimum, field.maximum})
    for (const double factor : {0.5, 1.0, 1.5}) {
      if (field.isNumeric() && factor * end < 1e15) {  // elsewhere the reader wants whole numbers written as such
        values.emplace_back(factor * end);
        values.emplace_back(std::floor(factor * end));
      }
      values.emplace_back(static_cast<std::int64_t>(std::floor(factor * end)));
    }
  return values;
}

TEST(SchemaTest, TakesOfEveryFieldWhatTheReaderTakes) {
  const JsonSchema schema = test::schema();
  int taken = 0, refused = 0;
  for (const Field& field : fields())
    for (const Json& value : valuesFor(field)) {
      const Json experiment = with(field.key, value);
      const std::string problem = schema.problemOf(experiment);
      EXPECT_EQ(problem.empty(), isRead(experiment)) << shownJson(experiment) << ": " << problem;
      ++(problem.empty() ? taken : refused);
    }
  EXPECT_GT(taken, 300);
  EXPECT_GT(refused, 300);
}

TEST(SchemaTest, EveryFieldHasItsPlaceWithDefaultNameAndHelp) {
  const Json schema = experimentSchema();
  for (const Field& field : fields()) {
    const Json& row = schema.at(nlohmann::json_pointer<std::string>(schemaPointer(field).substr(1)));
    EXPECT_EQ(row, schemaOf(field));
    EXPECT_EQ(row["default"], jsonOf(field.defaultValue())) << field.key;
    EXPECT_EQ(row["title"], field.label);
    EXPECT_EQ(row["description"].get<std::string>().substr(0, field.help.size()), field.help);
    EXPECT_EQ(JsonSchema(row).problemOf(row["default"]), "") << field.key;
  }
}

TEST(SchemaTest, TakesWhatIsWrittenAndRefusesOtherKeys) {
  const JsonSchema schema = test::schema();
  EXPECT_EQ(schema.problemOf(settingsAsJson({})), "");
  EXPECT_EQ(schema.problemOf(Json::object()), "");
  EXPECT_NE(schema.problemOf({{"network", {{"dpth", 3}}}}), "");
  EXPECT_NE(schema.problemOf({{"netwrk", {{"depth", 3}}}}), "");
  EXPECT_NE(schema.problemOf({{"format", 2}}), "");
  EXPECT_NE(schema.problemOf(Json::array()), "");
}

TEST(SchemaTest, ChangesHaveTheRangeOfTheirSetting) {
  const auto change = [](const Json& step, const char* key, const Json& value) {
    return Json{{"changes", Json::array({{{"step", step}, {"key", key}, {"value", value}}})}};
  };
  const JsonSchema schema = test::schema();
  for (const Json& json :
       {change(3, "gating.beta", 8), change(3, "gating.beta", 80), change(-1, "gating.beta", 8),
        change(2.5, "gating.beta", 8), change(3, "network.depth", 8), change(3, "optimiser.step_size", "spectral"),
        change(3, "optimiser.step_size", "quick"), change(3, "stop.steps", 2.5)})
    EXPECT_EQ(schema.problemOf(json).empty(), isRead(json)) << json.dump() << schema.problemOf(json);
}

TEST(SchemaTest, AFileMayNameItsSchema) {
  const Json json = {{"$schema", "gatescope.schema.json"}, {"network", {{"depth", 3}}}};
  EXPECT_EQ(schema().problemOf(json), "");
  Issues issues;
  EXPECT_EQ(settingsFromJson(json, issues).experiment.network.depth, 3);
  EXPECT_EQ(toText(issues), "");
  settingsFromJson({{"network", {{"$schema", "x"}}}}, issues);
  EXPECT_EQ(issues.size(), 1U) << "only the file as a whole has one";
}

}  // namespace
}  // namespace gatescope::test
