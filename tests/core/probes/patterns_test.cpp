// Gate patterns against sets of strings.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/patterns.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "core/base/rng.h"

namespace gatescope::test {
namespace {

std::vector<Matrix> randomGates(const std::vector<Index>& units, Index samples, double p) {
  Rng rng(3, "gates");
  std::vector<Matrix> layers;
  for (const Index rows : units)
    layers.push_back(Matrix::NullaryExpr(rows, samples, [&] { return rng.bernoulli(p) ? 1.0F : 0.0F; }));
  return layers;
}

TEST(PatternSetTest, CountsAsSetsOfStringsDo) {
  for (const double p : {0.05, 0.5, 0.95})
    for (const Index width : {1, 3, 63, 64, 65, 130}) {
      const std::vector<Matrix> layers = randomGates({width, width}, 40, p);
      std::set<std::string> seen;
      Index dead = 0, on = 0;
      for (Index s = 0; s < 40; ++s) {
        std::string text;
        for (const Matrix& layer : layers)
          for (Index i = 0; i < width; ++i) text += layer(i, s) > 0.5F ? '1' : '0';
        seen.insert(text);
      }
      for (const Matrix& layer : layers)
        for (Index i = 0; i < width; ++i) dead += layer.row(i).maxCoeff() == 0, on += layer.row(i).minCoeff() == 1;
      PatternSet patterns;
      patterns.assign<Scalar>(layers, 0.5);
      EXPECT_EQ(patterns.distinct(), static_cast<Index>(seen.size())) << width;
      EXPECT_EQ(patterns.dead(), dead) << width;
      EXPECT_EQ(patterns.alwaysOn(), on) << width;
    }
}

TEST(PatternSetTest, SoftGatesCountAboveTheThreshold) {
  std::vector<Matrix> layers = {Matrix{{0.54F, 0.56F}, {1.0F, 1.1F}, {0.1F, 0.2F}}};
  PatternSet patterns;
  patterns.assign<Scalar>(layers, 0.55);
  EXPECT_EQ(patterns.distinct(), 2);
  EXPECT_EQ(patterns.dead(), 1);
  EXPECT_EQ(patterns.alwaysOn(), 1);
}

}  // namespace
}  // namespace gatescope::test
