// Small texts.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <gtest/gtest.h>

namespace gatescope::test {
namespace {

TEST(TextTest, LongTextsAreShownShortAndNoCharacterIsCut) {
  EXPECT_EQ(shownText("short"), "short");
  EXPECT_EQ(shownText("12345", 5), "12345");
  EXPECT_EQ(shownText("123456", 5), "12345…");
  EXPECT_EQ(shownText("aé€", 2), "a…") << "the second byte of é";
  EXPECT_EQ(shownText("aé€", 3), "aé…");
  EXPECT_EQ(shownText("aé€", 5), "aé…");
  EXPECT_EQ(shownText("\x80\x80\x80\x80", 2), "…") << "no UTF-8 at all";
}

TEST(TextTest, LettersAndBlanksAreThoseOfAscii) {
  EXPECT_EQ(lowered("X_Train \u00c4"), "x_train \u00c4");
  EXPECT_EQ(trimmed(" \t a b\n"), "a b");
  EXPECT_EQ(trimmed(" \n\t"), "");
  EXPECT_TRUE(isLetter('q') && isLetter('Z') && !isLetter('_') && !isLetter('\xe4'));
  EXPECT_TRUE(isDigit('0') && isDigit('9') && !isDigit('/') && !isDigit(':'));
}

}  // namespace
}  // namespace gatescope::test
