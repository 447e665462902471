// The table of settings, row by row.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/fields.h"

#include <gtest/gtest.h>

#include <set>

#include "core/fields/field_text.h"
#include "core/fields/validation.h"

namespace gatescope {
namespace {

TEST(FieldsTest, EveryRowIsComplete) {
  std::set<std::string> keys;
  for (const Field& field : fields()) {
    EXPECT_TRUE(keys.insert(field.key).second) << field.key;
    EXPECT_FALSE(field.group.empty()) << field.key;
    EXPECT_FALSE(field.label.empty()) << field.key;
    EXPECT_GT(field.help.size(), 15u) << field.key;
    EXPECT_EQ(checkValue(field, field.defaultValue()), "") << field.key;
    if (field.isNumeric()) {
      EXPECT_LT(field.minimum, field.maximum) << field.key;
    }
    if (field.scale == FieldScale::Logarithmic) {
      EXPECT_GE(field.minimum, 0) << field.key;
    }
    EXPECT_EQ(findField(field.key), &field);
  }
  EXPECT_GE(keys.size(), 35u);
}

TEST(FieldsTest, TheTypeDecidesWhatIsLive) {
  for (const Field& field : fields()) {
    Settings changed;
    FieldValue value = field.defaultValue();
    if (field.kind == FieldKind::Boolean) value = !std::get<bool>(value);
    if (field.kind == FieldKind::Integer) value = static_cast<std::int64_t>(field.minimum) + 7;
    if (field.kind == FieldKind::Real) value = (field.minimum + field.maximum) / 3;
    if (field.kind == FieldKind::ChoiceOrNumber) value = 0.123;
    if (field.kind == FieldKind::Choice)
      for (const std::string& choice : field.choices)
        if (FieldValue(choice) != field.defaultValue()) value = choice;
    if (field.kind == FieldKind::Text || field.kind == FieldKind::Path) value = std::string("somewhere");
    if (field.kind == FieldKind::IntegerList) value = std::vector<std::int64_t>{1, 2, 3};
    field.set(changed, value);
    EXPECT_EQ(field.get(changed), value) << field.key;
    EXPECT_EQ(field.live, changed.experiment == Settings{}.experiment) << field.key;
    EXPECT_EQ(!field.live, changed.live == Settings{}.live) << field.key;
  }
}

TEST(FieldsTest, ValuesSurviveTheWayThroughText) {
  for (const Field& field : fields())
    EXPECT_EQ(parseValue(field, toText(field.defaultValue())), field.defaultValue()) << field.key;
  const Field& step = *findField("optimiser.step_size");
  EXPECT_EQ(parseValue(step, "0.1"), FieldValue(0.1));
  EXPECT_EQ(parseValue(step, "spectral"), FieldValue(std::string("spectral")));
  EXPECT_EQ(parseValue(*findField("stop.steps"), "1e4"), FieldValue(std::int64_t{10000}));
}

TEST(FieldsTest, EveryChoiceGoesInAndOutAndNothingElse) {
  for (const Field& field : fields()) {
    if (field.choices.empty()) continue;
    Settings s;
    for (const std::string& choice : field.choices) {
      field.set(s, choice);
      EXPECT_EQ(field.get(s), FieldValue(choice)) << field.key;
    }
    const FieldValue last = field.get(s);
    Issues issues;
    setFromText(s, field.key, "nonsense", issues);
    ASSERT_EQ(issues.size(), 1u) << field.key;
    EXPECT_NE(issues.front().message.find("'nonsense' is not allowed; allowed: " + field.choices.front()),
              std::string::npos)
        << issues.front().message;
    EXPECT_EQ(field.get(s), last) << field.key;
    if (field.kind == FieldKind::ChoiceOrNumber) {
      EXPECT_EQ(checkValue(field, field.usualNumber), "") << field.key;
    }
  }
  Settings s;
  EXPECT_THROW(findField("loss")->set(s, std::string("cubic")), Error);
}

TEST(FieldsTest, ReasonsNameTheRowsThatHaveTheColumn) {
  const auto reason = [](const char* key, const Settings& s) { return findField(key)->inapplicable(s); };
  Settings s;
  EXPECT_EQ(reason("data.path", s), "");
  EXPECT_EQ(reason("data.target_column", s), "only for data csv");
  EXPECT_EQ(reason("data.frequency_upper", s), "only for data circle");
  EXPECT_EQ(reason("gating.p", s), "only for fixed_random");
  EXPECT_EQ(reason("gating.source_steps", s), "only for fixed_learnt");
  EXPECT_EQ(reason("gating.source_choice", s), "only for fixed_learnt");
  EXPECT_EQ(reason("optimiser.batch", s), "gd uses all samples in every step");
  EXPECT_EQ(reason("optimiser.momentum", s), "only for momentum");
  s.experiment.data.name = "circle";
  s.experiment.optimiser.name = "momentum";
  EXPECT_EQ(reason("data.path", s), "data circle is generated");
  EXPECT_EQ(reason("data.frequency_upper", s), "");
  EXPECT_EQ(reason("optimiser.batch", s), "");
  EXPECT_EQ(reason("optimiser.momentum", s), "");
}

TEST(FieldsTest, MessagesNameValueAndRange) {
  Settings s;
  Issues issues;
  setFromText(s, "network.depth", "65", issues);
  setFromText(s, "network.depht", "5", issues);
  setFromText(s, "gating.variant", "rleu", issues);
  setFromText(s, "network.width", "many", issues);
  ASSERT_EQ(issues.size(), 4u);
  EXPECT_EQ(issues[0].field, "network.depth");
  EXPECT_EQ(issues[0].message, "value 65 is not allowed; allowed: an integer from 2 to 64");
  EXPECT_EQ(issues[1].message, "unknown key; did you mean network.depth?");
  EXPECT_NE(issues[2].message.find("did you mean relu?"), std::string::npos);
  EXPECT_NE(issues[3].message.find("1 to 4096"), std::string::npos);
  EXPECT_EQ(s, Settings{});
}

}  // namespace
}  // namespace gatescope
