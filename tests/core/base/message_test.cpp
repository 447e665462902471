// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/message.h"

#include <gtest/gtest.h>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

namespace gatescope {
namespace {

/// What this text is while it lives.
class SpokenText {
 public:
  SpokenText(std::string english, std::string spoken) {
    setTranslator([english = std::move(english), spoken = std::move(spoken)](const char* text) {
      return text == english ? spoken : std::string();
    });
  }
  ~SpokenText() { setTranslator({}); }
};

TEST(MessageTest, IsEnglishWithItsValues) {
  EXPECT_EQ(said("there is no run to save"), "there is no run to save");
  EXPECT_EQ(said("label %1 of %2; allowed are 0 to %3", std::int64_t{-12}, "a.csv", std::size_t{9}),
            "label -12 of a.csv; allowed are 0 to 9");
  EXPECT_EQ(said("expected '%1'", '='), "expected '='");
  EXPECT_EQ(said("IDX type %1", static_cast<unsigned char>(200)), "IDX type 200");
}

TEST(MessageTest, ATranslationOrdersItsValuesAsItLikes) {
  const SpokenText table("%1 of %2 points", "von %2 Punkten %1, ja, %1");
  EXPECT_EQ(said("%1 of %2 points", 3, 12), "von 12 Punkten 3, ja, 3");
  EXPECT_EQ(said("%1 points remain", 3), "3 points remain") << "what has no translation stays English";
}

TEST(MessageTest, AValueIsNotLookedInto) {
  EXPECT_EQ(said("%1 and %2", "%2", "%1"), "%2 and %1");
  EXPECT_EQ(said("within %1 %", 5), "within 5 %");
  EXPECT_EQ(said("100%, %3 and %", "x"), "100%, %3 and %") << "no such value";
}

TEST(MessageTest, ThereMayBeMoreThanNineValues) {
  EXPECT_EQ(said("%10%1", 1, 2, 3, 4, 5, 6, 7, 8, 9, "ten"), "ten1");
  EXPECT_EQ(said("%10", "one"), "one0") << "the first, and a nought: there is no tenth";
}

TEST(MessageTest, AFileIsWrittenInEnglishOnItsThreadAlone) {
  const SpokenText table("is missing", "fehlt");
  {
    const EnglishScope outer;
    {
      const EnglishScope inner;
      EXPECT_EQ(said("is missing"), "is missing");
    }
    EXPECT_EQ(said("is missing"), "is missing");
    std::string elsewhere;
    std::jthread([&elsewhere] { elsewhere = said("is missing"); }).join();
    EXPECT_EQ(elsewhere, "fehlt");
  }
  EXPECT_EQ(said("is missing"), "fehlt");
}

// The thread sanitizer sees what this test cannot.
TEST(MessageTest, TheLanguageMayChangeWhileOthersSpeak) {
  std::atomic<int> odd{0};
  std::atomic<bool> ended{false};
  std::vector<std::jthread> speakers;
  for (int i = 0; i < 3; ++i)
    speakers.emplace_back([&odd, &ended] {
      do {
        const std::string text = said("seed %1", 7);
        if (text != "seed 7" && text != "Startwert 7") ++odd;
      } while (!ended);
    });
  for (int i = 0; i < 200; ++i) const SpokenText table("seed %1", "Startwert %1");
  ended = true;
  speakers.clear();
  EXPECT_EQ(odd, 0);
}

}  // namespace
}  // namespace gatescope
