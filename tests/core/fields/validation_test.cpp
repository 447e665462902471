// Combinations of settings, and the memory estimate.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/validation.h"

#include <gtest/gtest.h>

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
