// The scale beside a map.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/maps/colour_bar.h"

#include <gtest/gtest.h>

#include <QSet>
#include <cmath>

namespace gatescope {
namespace {

// A whole number of tenths of what the scale spans; over many decades one digit and its power of ten.
bool isRound(double value, double lower, double upper, bool logarithmic) {
  const bool decades = logarithmic && upper > 20 * lower;
  const double unit = decades ? std::pow(10, std::floor(std::log10(value) + 1e-9))
                              : std::pow(10, std::floor(std::log10(upper - lower) - 1e-9) - 1);
  return std::abs(value / unit - std::round(value / unit)) < 1e-6;
}

TEST(ColourBarTest, NumbersAreRoundDistinctAndWithinTheScale) {
  struct Scale {
    double lower, upper;
    bool logarithmic;
  };
  for (const Scale& scale : {Scale{0.2, 0.5, true},
                             {2, 1e6, true},
                             {500, 1e4, true},
                             {0.94, 0.99, false},
                             {0.9513, 0.9771, false},
                             {1e-9, 3e-2, true},
                             {3.1, 3.4, true},
                             {0.5, 0.51, false},
                             {-3, 7, false},
                             {100, 100.4, false},
                             {1, 2, true}}) {
    for (const int most : {2, 3, 6}) {
      SCOPED_TRACE(testing::Message() << scale.lower << " to " << scale.upper << ", " << most);
      const std::vector<ColourBar::Tick> ticks = ColourBar::ticks(scale.lower, scale.upper, scale.logarithmic, most);
      ASSERT_FALSE(ticks.empty());
      EXPECT_LE(ticks.size(), static_cast<std::size_t>(most) + 1);
      QSet<QString> texts;
      for (const ColourBar::Tick& tick : ticks) {
        EXPECT_TRUE(isRound(tick.value, scale.lower, scale.upper, scale.logarithmic)) << tick.text.toStdString();
        EXPECT_FALSE(texts.contains(tick.text)) << tick.text.toStdString();
        texts.insert(tick.text);
        EXPECT_GE(tick.value, scale.lower * (1 - 1e-6) - 1e-6);
        EXPECT_LE(tick.value, scale.upper * (1 + 1e-6));
      }
    }
  }
}

TEST(ColourBarTest, NamesItsQuantityAndKeepsItsWidth) {
  QCustomPlot plot;
  plot.resize(400, 300);
  auto* bar = new ColourBar(&plot);
  plot.plotLayout()->addElement(0, 1, bar);
  EXPECT_EQ(bar->minimumOuterSizeHint().width(), 0);
  const Theme theme = makeTheme(Theme::Kind::Light);
  bar->setScale(1, 5, false, viridisGradient(theme), theme, "condition number");
  const int width = bar->minimumOuterSizeHint().width();
  bar->setScale(1e-9, 1e6, true, viridisGradient(theme), theme, "loss");
  EXPECT_EQ(bar->minimumOuterSizeHint().width(), width);
  EXPECT_EQ(bar->name(), "loss");
  plot.replot();
}

}  // namespace
}  // namespace gatescope
