// Numbers as they stand on screen.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/numbers.h"

#include <gtest/gtest.h>

#include <limits>

namespace gatescope {
namespace {

struct NumberRow {
  double value;
  int digits;
  const char* text;
};

TEST(NumbersTest, PowersInATextAreWrittenAsOnTheAxes) {
  EXPECT_EQ(withPowers("4.341e-05 < 0.1548").toStdString(), "4.341·10⁻⁵ < 0.1548");
  EXPECT_EQ(withPowers("1e+09, 1e-4 and 2e3").toStdString(), "10⁹, 10⁻⁴ and 2·10³");
  for (const char* other : {"model1e5", "step 30", "0x1e5f", "three", "v1.2e"})
    EXPECT_EQ(withPowers(other).toStdString(), other);
}

TEST(NumbersTest, ReadAsPeopleWriteThem) {
  const double nan = std::numeric_limits<double>::quiet_NaN(), infinity = std::numeric_limits<double>::infinity();
  const NumberRow rows[] = {{0.0341, 4, "0.0341"},
                            {0.5, 4, "0.5"},
                            {0.123456, 4, "0.1235"},
                            {41.2375, 4, "41.24"},
                            {0.00012347, 4, "0.0001235"},
                            {9.4718e-05, 4, "9.472·10⁻⁵"},
                            {1.2e-6, 4, "1.2·10⁻⁶"},
                            {999.96, 4, "1\u2009000"},
                            {1240, 6, "1\u2009240"},
                            {9549.93, 3, "9\u2009550"},
                            {-123456, 6, "−123\u2009456"},
                            {1234.5, 6, "1\u2009234.5"},
                            {1.2345678e6, 4, "1.235·10⁶"},
                            {1e9, 4, "10⁹"},
                            {-1e-9, 4, "−10⁻⁹"},
                            {0, 4, "0"},
                            {nan, 4, "–"},
                            {infinity, 4, "∞"},
                            {-infinity, 4, "−∞"}};
  for (const NumberRow& row : rows) EXPECT_EQ(numberText(row.value, row.digits).toStdString(), row.text) << row.value;
}

TEST(NumbersTest, UsuallyHaveFourDigits) {
  EXPECT_EQ(numberText(3.14159265), "3.142");
  EXPECT_EQ(shortNumber(3.14159265), numberText(3.14159265));
  EXPECT_EQ(powerText(31415.9265), QStringLiteral("3.142·10⁴"));
}

TEST(NumbersTest, CountsHaveAThinSpaceBetweenThousands) {
  EXPECT_EQ(countText(0), "0");
  EXPECT_EQ(countText(999), "999");
  EXPECT_EQ(countText(-1000), QStringLiteral("−1\u2009000"));
  EXPECT_EQ(countText(1234567), QStringLiteral("1\u2009234\u2009567"));
}

}  // namespace
}  // namespace gatescope
