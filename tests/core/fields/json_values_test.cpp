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

// What is said of a text that is not taken.
std::string refusal(const std::string& text) {
  Issues issues;
  try {
    parseStrictly(text, issues);
  } catch (const Error& error) {
    return error.what();
  }
  return "taken";
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

TEST(JsonValuesTest, DeepTextsAreRefusedAndLongValuesAreToldShort) {
  Issues issues;
  const auto nested = [](int depth) {
    return std::string(static_cast<std::size_t>(depth), '[') + std::string(static_cast<std::size_t>(depth), ']');
  };
  EXPECT_NO_THROW(parseStrictly(nested(kJsonDepth), issues));
  EXPECT_THROW(parseStrictly(nested(kJsonDepth + 1), issues), Error);
  EXPECT_THROW(parseStrictly(nested(80'000), issues), Error);
  std::string objects;
  for (int i = 0; i < 80'000; ++i) objects += "{\"a\":";
  EXPECT_THROW(parseStrictly(objects, issues), Error);
  EXPECT_NO_THROW(parseStrictly("{\"a\": \"" + std::string(1000, '[') + "\\\"{{{\"}", issues)) << "a text is no list";
  EXPECT_EQ(refusal("{\n\"a\":\n" + nested(40) + "}"),
            "line 3: objects and lists are nested too deep; allowed: at most 32 deep");
  EXPECT_EQ(shownJson(Json(3)), "3");
  EXPECT_EQ(shownJson(Json("two")), "\"two\"");
  EXPECT_EQ(shownJson(Json::array({1, "two"})), "[1,\"two\"]");
  EXPECT_EQ(shownJson(Json::array()), "[]");
  EXPECT_EQ(shownJson(Json(std::vector<int>(1000, 7))).substr(0, 5), "[7,7,");
  for (const Json& large : {Json(std::string(100'000, 'x')), Json(std::vector<int>(100'000, 7)),
                            Json::parse(nested(500)), Json(std::vector<std::string>(9, std::string(5'000, '\xff')))})
    EXPECT_LT(shownJson(large).size(), 200u);
}

TEST(JsonValuesTest, NoMessageHoldsAWholeValue) {
  const std::string large(100'000, 'x'), digits(100'000, '7');
  for (const std::string& text : {"{\"" + large + "\": 1}", "{\"seed\": \"" + large, "{\"seed\": 1e" + digits + "}",
                                  "{\"seed\": 1} " + large, large, "{\"" + large + "\": 1, \"" + large + "\": 1}"}) {
    EXPECT_NE(refusal(text), "taken");
    EXPECT_LT(refusal(text).size(), 400u);
  }
  for (const std::string& value : {"\"" + large + "\"", "[\"" + large + "\"]", "[" + digits + "]"})
    for (const char* key :
         {"network.depth", "gating.variant", "loss", "optimiser.step_size", "data.classes", "nothing"}) {
      Issues issues;
      try {
        settingsFromJson(parseStrictly("{\"" + std::string(key) + "\": " + value + "}", issues), issues);
      } catch (const Error& error) {
        issues.push_back({"", error.what()});
      }
      ASSERT_FALSE(issues.empty()) << key;
      EXPECT_LT(toText(issues).size(), 500u) << key;
    }
}

TEST(JsonValuesTest, ThousandsOfMistakesAreToldAsSome) {
  const auto keys = [](int count) {
    std::string text = "{";
    for (int i = 1; i < count; ++i) text += "\"key" + std::to_string(i) + "\": 1, ";
    return text + "\"format\": 1}";
  };
  Issues issues;
  settingsFromJson(parseStrictly(keys(900), issues), issues);
  EXPECT_EQ(issues.size(), kMostIssues);
  EXPECT_EQ(refusal(keys(1'000)), "taken");
  EXPECT_NE(refusal(keys(100'000)).find("more than 1000 names"), std::string::npos);
}

TEST(JsonValuesTest, AListOfClassesHasAThousandAtMost) {
  const Field& field = *findField("data.classes");
  std::vector<std::int64_t> classes(1000);
  EXPECT_EQ(checkValue(field, classes), "");
  classes.push_back(0);
  EXPECT_NE(checkValue(field, classes).find("allowed: at most 1,000 integers from 0"), std::string::npos);
  EXPECT_LT(checkValue(field, classes).size(), 200u);
  EXPECT_NE(refusal("{\"data\": {\"classes\": [" + std::string(3'000'000, ' ') + "]}}").find("2,097,152 bytes"),
            std::string::npos);
}

TEST(JsonValuesTest, NumbersThatNoIntegerHoldsAreRefused) {
  for (const char* value : {"18446744073709551615", "1e19", "-1e300", "1e15", "0.5"})
    EXPECT_THROW(valueOf(*findField("seed"), Json::parse(value)), Error) << value;
  EXPECT_THROW(valueOf(*findField("data.classes"), Json::parse("[1, 18446744073709551615]")), Error);
  EXPECT_EQ(std::get<std::int64_t>(valueOf(*findField("seed"), Json::parse("1e6"))), 1'000'000);
}

}  // namespace
}  // namespace gatescope::test
