// Spaces that networks share: who gets which.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/training_space.h"

#include <gtest/gtest.h>

#include "tests/support/cases.h"

namespace gatescope::test {
namespace {

TEST(TrainingSpacesTest, TheNewestThatFitsGoesOutFirst) {
  const Settings s = caseSettings("relu", 4, 8);
  const NetworkSpec spec = makeSpec(s, {});
  const ParameterLayout layout = makeLayout(s.experiment.network, *spec.variant, 5, 2);
  TrainingSpaces spaces;
  auto first = spaces.take(spec, layout, 2, 40), second = spaces.take(spec, layout, 2, 40);
  const TrainingSpace *one = first.get(), *other = second.get();
  EXPECT_NE(one, other);
  EXPECT_EQ(one->sums.size(), 2u);
  spaces.giveBack(std::move(first));
  spaces.giveBack(std::move(second));
  const auto newest = spaces.take(spec, layout, 2, 40);
  EXPECT_EQ(newest.get(), other);
  auto again = spaces.take(spec, layout, 2, 40);
  EXPECT_EQ(again.get(), one);
  spaces.giveBack(std::move(again));
  EXPECT_NE(spaces.take(spec, layout, 2, 41).get(), one);
  EXPECT_NE(spaces.take(spec, layout, 3, 40).get(), one);
  EXPECT_NE(spaces.take(spec, makeLayout(s.experiment.network, *spec.variant, 6, 2), 2, 40).get(), one);
  EXPECT_EQ(spaces.take(spec, layout, 2, 40).get(), one);
}

}  // namespace
}  // namespace gatescope::test
