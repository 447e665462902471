// Colours of variants and pinned runs.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/hues.h"

#include <gtest/gtest.h>

#include <set>

#include "core/gating/variants.h"
#include "tests/ui/support/colours.h"
#include "ui/base/theme.h"

namespace gatescope {
namespace {

TEST(HuesTest, EveryVariantHasItsOwn) {
  std::set<int> hues;
  for (const GatingVariant& variant : gatingVariants())
    EXPECT_TRUE(hues.insert(variantHue(variant.id)).second) << variant.id << " has the colour of another";
}

TEST(HuesTest, AreSeenAndToldApartInEveryTheme) {
  for (const auto kind : {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::Print, Theme::Kind::Projector}) {
    const Theme theme = makeTheme(kind);
    for (int i = 0; i < kHues; ++i) {
      SCOPED_TRACE(testing::Message() << "hue " << i << " in theme " << static_cast<int>(kind));
      EXPECT_GE(contrastRatio(theme.hue(i), theme.surface), 3.0);
      for (const QColor& meaning : {theme.train, theme.test, theme.theory, theme.initial})
        EXPECT_GE(test::distance(theme.hue(i), meaning), 55);
      for (int j = 0; j < i; ++j) EXPECT_GE(test::distance(theme.hue(i), theme.hue(j)), 49) << j;
    }
  }
}

}  // namespace
}  // namespace gatescope
