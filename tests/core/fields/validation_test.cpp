// Combinations of settings, and the memory estimate.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/validation.h"

#include <gtest/gtest.h>

#include <map>

#include "core/data/dataset.h"
#include "core/gating/variants.h"

namespace gatescope {
namespace {

bool names(const Issues& issues, const std::string& key) {
  for (const Issue& issue : issues)
    if (issue.field == key) return true;
  return false;
}

TEST(ValidationTest, DefaultsAreFineForEveryVariant) {
  for (const GatingVariant& v : gatingVariants()) {
    Settings s;
    s.experiment.gating.variant = v.id;
    EXPECT_EQ(toText(validate(s)), "") << v.id;
  }
}

TEST(ValidationTest, TheBestEpochNeedsATestAccuracy) {
  Settings s;
  s.experiment.gating.sourceChoice = SourceChoice::Best;
  s.experiment.data.test = 0;
  EXPECT_TRUE(validate(s).empty()) << "relu copies no gates";
  s.experiment.gating.variant = "fixed_learnt";
  EXPECT_EQ(
      toText(validate(s)),
      "gating.source_choice: value best has no test accuracy to choose by: only with test samples; allowed: last");
  s.experiment.gating.source = "relu.gatescope";
  EXPECT_TRUE(validate(s).empty()) << "nothing is trained";
  s.experiment.gating.source.clear();
  s.experiment.data.test = 1;
  EXPECT_TRUE(validate(s).empty());
  s = withDataSource(s, "circle");
  EXPECT_TRUE(names(validate(s), "gating.source_choice"));
}

// Values of a field, within its range and beside it.
std::vector<FieldValue> someValues(const Field& field) {
  if (field.kind == FieldKind::Boolean) return {false, true};
  if (field.kind == FieldKind::Integer) {
    const auto least = static_cast<std::int64_t>(field.minimum);
    return {least, least + 1, static_cast<std::int64_t>(field.maximum)};
  }
  if (field.kind == FieldKind::IntegerList)
    return {std::vector<std::int64_t>{}, std::vector<std::int64_t>{1}, std::vector<std::int64_t>{4, 7},
            std::vector<std::int64_t>{1, 2}};
  if (field.kind == FieldKind::Path || field.kind == FieldKind::Text)
    return {std::string(), std::string("a"), std::string("b")};
  std::vector<FieldValue> values(field.choices.begin(), field.choices.end());
  if (field.isNumeric()) values.insert(values.end(), {field.minimum, field.maximum});
  return values;
}

// A sweep is checked by points that look different: what looks the same must be the same.
TEST(ValidationTest, ValuesThatLookTheSameWithOthersMakeNoDifference) {
  std::vector<Settings> bases;
  for (const DataSource& source : dataSources())
    for (const Targets targets : {Targets::Value, Targets::Classes})
      for (const char* variant : {"relu", "galu", "fixed_random", "fixed_learnt"}) {
        Settings s;
        s.experiment.data.name = source.id;
        s.experiment.data.targets = targets;
        s.experiment.gating.variant = variant;
        s.experiment.network.permuteGates = true;
        s.experiment.gating.sourceChoice = SourceChoice::Best;
        bases.push_back(s);
      }
  for (const Settings& base : bases)
    for (const Field& field : fields()) {
      std::map<std::string, std::string> known;
      for (const FieldValue& value : someValues(field)) {
        Settings s = base;
        field.set(s, value);
        const std::string text = toText(validate(s)) + "\n" + toText(validate(normalised(s)));
        const auto [first, isNew] = known.emplace(seenWithOthers(field, value), text);
        EXPECT_EQ(first->second, text) << field.key << " of " << base.experiment.data.name;
      }
    }
}

TEST(ValidationTest, RefusesCombinationsWithoutMeaning) {
  Settings s;
  s.experiment.network.permuteGates = true;
  EXPECT_TRUE(names(validate(s), "network.permute_gates"));
  EXPECT_EQ(toText(validate(normalised(s))), "");
  s.experiment.gating.variant = "galu";
  EXPECT_EQ(toText(validate(s)), "");
  EXPECT_EQ(normalised(s), s);

  s = Settings{};
  s.experiment.loss = Loss::CrossEntropy;
  EXPECT_TRUE(names(validate(s), "loss"));
  s = Settings{};
  s.experiment.data.classes = {};
  EXPECT_TRUE(names(validate(s), "data.targets"));
  s = Settings{};
  s.experiment.data.name = "csv";
  EXPECT_TRUE(names(validate(s), "data.path"));
  s = Settings{};
  s.experiment.data.name = "circle";
  s.experiment.data.targets = Targets::Classes;
  EXPECT_TRUE(names(validate(s), "data.targets"));
}

TEST(ValidationTest, EveryDataSourceCanBeChosenFromEveryOther) {
  for (const DataSource& from : dataSources())
    for (const DataSource& to : dataSources()) {
      Settings s = withDataSource(withDataSource(Settings{}, from.id), to.id);
      if (to.needsPath) s.experiment.data.path = "/some/file";
      EXPECT_EQ(toText(validate(s)), "") << from.id << " to " << to.id;
    }
  EXPECT_EQ(withDataSource(withDataSource(Settings{}, "moons"), "mnist"), Settings{});
}

}  // namespace
}  // namespace gatescope
