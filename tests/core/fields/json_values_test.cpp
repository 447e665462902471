// Values of settings as JSON, by the kind of the field.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/json_values.h"

#include <gtest/gtest.h>

#include "core/fields/field_text.h"
#include "tests/support/data_files.h"

namespace gatescope::test {
namespace {

bool accepts(const std::string& key, const std::string& json) {
  Issues issues;
  try {
    valueOf(*findField(key), parseStrictly(json, issues));
  } catch (const Error& error) {
    EXPECT_NAMES(error.what(), "value " + json + " is not allowed; allowed: " + allowedText(*findField(key)));
    return false;
  }
  return true;
}

TEST(JsonValuesTest, EveryFieldsValueComesBack) {
  for (const Field& field : fields())
    EXPECT_EQ(valueOf(field, jsonOf(field.defaultValue())), field.defaultValue()) << field.key;
}

TEST(JsonValuesTest, EachKindAcceptsItsOwnTypeOnly) {
  struct Row {
    const char* key;
    std::vector<std::string> good, bad;
  };
  const Row rows[] = {{"network.bias", {"true", "false"}, {"1", "\"true\"", "null"}},
                      {"network.depth",
                       {"4", "4.0", "-3", "9223372036854775807"},
                       {"4.5", "true", "\"4\"", "9223372036854775808", "1e+300", "[4]"}},
                      {"gating.p", {"0.5", "1", "-2"}, {"\"0.5\"", "null", "true", "{}"}},
                      {"optimiser.step_size", {"0.5", "1", "\"spectral\"", "\"other\""}, {"null", "[]", "false"}},
                      {"data.classes", {"[]", "[4,7]"}, {"[1.5]", "[\"4\"]", "4", "{\"a\":4}", "\"4,7\""}},
                      {"gating.variant", {"\"relu\"", "\"any text\""}, {"1", "null", "[]"}},
                      {"data.target_column", {"\"\"", "\"price\"", "1", "-1"}, {"1.5", "null", "[1]"}},
                      {"data.path", {"\"\"", "\"a/b\""}, {"1", "null"}}};
  for (const Row& row : rows) {
    for (const std::string& json : row.good) EXPECT_TRUE(accepts(row.key, json)) << row.key << ' ' << json;
    for (const std::string& json : row.bad) EXPECT_FALSE(accepts(row.key, json)) << row.key << ' ' << json;
  }
  EXPECT_EQ(valueOf(*findField("network.depth"), Json(4.0)), FieldValue(std::int64_t{4}));
}

TEST(JsonValuesTest, SettingsComeBackThroughTheTable) {
  Settings s;
  s.experiment.network.depth = 7;
  s.experiment.data.classes = {1, 2};
  s.experiment.gating.p = 0.1 + 0.2;
  Issues issues;
  EXPECT_EQ(settingsFromJson(settingsAsJson(s), issues), s);
  EXPECT_EQ(toText(issues), "");
  EXPECT_THROW(settingsFromJson(Json::array(), issues), Error);
}

TEST(JsonValuesTest, OnlyKeysOfOneObjectAreTheSameKey) {
  Issues issues;
  parseStrictly(R"({"a": {"x": 1, "b": {"x": 1}}, "x": [{"x": 1}, {"x": 2}], "c": {"x": 1}})", issues);
  EXPECT_EQ(toText(issues), "");
  parseStrictly(R"({"a": {"x": {"y": 1}, "x": 2}})", issues);
  parseStrictly(R"([{"z": 1, "z": 1}])", issues);
  ASSERT_EQ(issues.size(), 2u) << toText(issues);
  EXPECT_EQ(issues[0], (Issue{"x", "appears twice"}));
  EXPECT_EQ(issues[1], (Issue{"z", "appears twice"}));
}

}  // namespace
}  // namespace gatescope::test
