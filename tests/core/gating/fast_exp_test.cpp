// The fast exp and logistic function beside the library's, over all that float can hold.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gating/fast_exp.h"

#include <gtest/gtest.h>

#include <cmath>

namespace gatescope {
namespace {

using Lanes = VectorOfLanes<float>;
constexpr int kLane = kLanes<float>;
constexpr float kInfinity = std::numeric_limits<float>::infinity();

float expOf(float x) { return fastExp(Lanes{} + x)[0]; }
float sigmoidOf(float x) { return fastSigmoid(Lanes{} + x)[0]; }

float fromBits(std::uint32_t bits) { return std::bit_cast<float>(bits); }

// check(x, y) with y = function(x) for runs of neighbouring floats, a prime number of them apart: negative ones from −∞
// on, then positive ones up to ∞, so that x ascends.
template <class Function, class Check>
void overAllFloats(const Function& function, const Check& check) {
  constexpr std::uint32_t kStride = 6007, kInfinite = 0x7f800000;
  const auto run = [&](std::uint32_t first, bool negative) {
    Lanes x;
    for (std::uint32_t i = 0; i < kLane; ++i) x[i] = negative ? -fromBits(first - i) : fromBits(first + i);
    const Lanes y = function(x);
    for (int i = 0; i < kLane; ++i) check(x[i], y[i]);
  };
  for (std::uint32_t bits = kInfinite; bits > kStride; bits -= kStride) run(bits, true);
  for (std::uint32_t bits = 0; bits + kLane < kInfinite; bits += kStride) run(bits, false);
}

template <class Exact>
void expectAccurate(float y, float x, const Exact& exact) {
  const double wanted = exact(static_cast<double>(x));
  ASSERT_LE(std::abs(static_cast<double>(y) - wanted), kFastExpError * wanted) << x;
}

TEST(FastExpTest, StandsWithinItsErrorOfTheLibraryAndEndsWhereItSays) {
  overAllFloats([](Lanes x) { return fastExp(x); },
                [](float x, float y) {
                  if (x < kFastExpLowest)
                    ASSERT_EQ(y, 0) << x;
                  else if (x > kFastExpHighest)
                    ASSERT_EQ(y, kInfinity) << x;
                  else
                    expectAccurate(y, x, [](double v) { return std::exp(v); });
                });
}

TEST(FastExpTest, LogisticFunctionStandsWithinTheSameError) {
  overAllFloats([](Lanes x) { return fastSigmoid(x); },
                [](float x, float y) {
                  if (x < -kFastExpHighest)
                    ASSERT_EQ(y, 0) << x;
                  else if (x > kFastExpLowest)
                    expectAccurate(y, x, [](double v) { return 1 / (1 + std::exp(-v)); });
                });
}

TEST(FastExpTest, NeverFallsAsItsArgumentGrows) {
  float lastExp = 0, lastSigmoid = 0;
  overAllFloats([](Lanes x) { return fastExp(x); },
                [&](float x, float y) {
                  ASSERT_GE(y, lastExp) << x;
                  lastExp = y;
                });
  overAllFloats([](Lanes x) { return fastSigmoid(x); },
                [&](float x, float y) {
                  ASSERT_GE(y, lastSigmoid) << x;
                  lastSigmoid = y;
                });
  EXPECT_EQ(lastExp, kInfinity);
  EXPECT_EQ(lastSigmoid, 1);
}

// Where the polynomial of one power of two gives way to that of the next.
TEST(FastExpTest, NeverFallsBetweenNeighboursAtItsSeams) {
  for (int n = -125; n <= 127; ++n) {
    float x = static_cast<float>((n + 0.5) * 0.69314718056);
    for (int back = 0; back < 200; ++back) x = std::nextafter(x, -kInfinity);
    for (int i = 0; i < 400; ++i) {
      const float above = std::nextafter(x, kInfinity);
      ASSERT_LE(expOf(x), expOf(above)) << x;
      ASSERT_LE(sigmoidOf(x), sigmoidOf(above)) << x;
      x = above;
    }
  }
}

TEST(FastExpTest, SpecialValues) {
  EXPECT_EQ(expOf(0), 1);
  EXPECT_EQ(expOf(-0.0f), 1);
  EXPECT_EQ(expOf(kInfinity), kInfinity);
  EXPECT_EQ(expOf(-kInfinity), 0);
  EXPECT_TRUE(std::isfinite(expOf(kFastExpHighest)));
  EXPECT_TRUE(std::isnan(expOf(std::nanf(""))));
  EXPECT_EQ(sigmoidOf(0), 0.5f);
  EXPECT_EQ(sigmoidOf(kInfinity), 1);
  EXPECT_EQ(sigmoidOf(-kInfinity), 0);
  EXPECT_TRUE(std::isnan(sigmoidOf(std::nanf(""))));
}

}  // namespace
}  // namespace gatescope
