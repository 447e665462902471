// Lists of numbers as people type them.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/number_list.h"

#include <gtest/gtest.h>

#include "core/base/error.h"

namespace gatescope {
namespace {

QString again(const char* key, const char* text) {
  return numbersText(parseNumbers(*findField(key), QString::fromUtf8(text)));
}

std::string problem(const char* key, const char* text) {
  try {
    parseNumbers(*findField(key), QString::fromUtf8(text));
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

TEST(NumberListTest, NumbersAndRangesComeSortedEachOnce) {
  EXPECT_EQ(again("network.depth", "8, 2 4;4"), "2, 4, 8");
  EXPECT_EQ(again("network.depth", "2..5"), "2..5");
  EXPECT_EQ(again("network.depth", "2–4 24"), "2, 3, 4, 24");
  EXPECT_EQ(again("network.depth", "2-12:5"), "2, 7, 12");
  EXPECT_EQ(again("network.depth", "2…6, 5..9, 16"), "2..9, 16");
  EXPECT_EQ(again("gating.p", "0.75, .25 0.5"), "0.25, 0.5, 0.75");
  EXPECT_EQ(again("network.width", " 25,100 ,500, "), "25, 100, 500");
}

TEST(NumberListTest, WhatIsWrongIsSaidWithWhatIsAllowed) {
  EXPECT_NE(problem("network.depth", "").find("2 to 64"), std::string::npos);
  EXPECT_NE(problem("network.depth", "2, x").find("x"), std::string::npos);
  EXPECT_NE(problem("network.depth", "2, 65").find("2 to 64"), std::string::npos);
  EXPECT_NE(problem("network.depth", "2.5"), "");
  EXPECT_NE(problem("network.depth", "9..2").find("9..2"), std::string::npos);
  EXPECT_NE(problem("network.width", "1..4000:0"), "");
  EXPECT_NE(problem("data.train", "1..900000000").find("not a range"), std::string::npos) << "not a billion values";
  EXPECT_NE(problem("gating.p", "0.2..0.4"), "");
  EXPECT_NE(problem("gating.p", "1.5"), "");
}

}  // namespace
}  // namespace gatescope
