// Encodings of the user's tables.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_encoding.h"

#include <gtest/gtest.h>

#include "tests/support/data_files.h"

namespace gatescope {
namespace {

DecodedText decoded(const std::string& bytes) {
  MemoryBudget budget;
  return decodedText(bytes, "f.csv", budget);
}

std::string utf16(const std::u16string& text, bool bigEndian) {
  std::string bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
  for (const char16_t unit : text) {
    const char high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xFF);
    bytes += bigEndian ? high : low;
    bytes += bigEndian ? low : high;
  }
  return bytes;
}

TEST(CsvEncodingTest, Utf8WithAndWithoutItsMark) {
  EXPECT_EQ(decoded("a;ä;€;𝛼\n").text, "a;ä;€;𝛼\n");
  EXPECT_EQ(decoded("\xEF\xBB\xBF"
                    "a\n")
                .text,
            "a\n");
  EXPECT_EQ(decoded("ä").note, "");
}

TEST(CsvEncodingTest, Utf16InBothOrders) {
  for (const bool bigEndian : {false, true}) {
    const DecodedText text = decoded(utf16(u"größe;𝛼\r\n1;2\r\n", bigEndian));
    EXPECT_EQ(text.text, "größe;𝛼\n1;2\n");
    EXPECT_EQ(text.note, "read as UTF-16");
  }
  EXPECT_EQ(decoded(utf16(u"a", false) + "\x3D\xD8").text, "a\uFFFD") << "half of a pair";
  EXPECT_EQ(decoded(utf16(u"a", false) + "x").text, "a") << "half of a unit";
}

TEST(CsvEncodingTest, AnythingElseIsWindows1252AndSaysSo) {
  const DecodedText text = decoded(
      "gr\xF6\xDF"
      "e;\x80;\x93x\x94\n");
  EXPECT_EQ(text.text, "größe;€;“x”\n");
  EXPECT_NAMES(text.note, "Windows-1252");
  for (const char* broken : {"\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\x80"})
    EXPECT_NAMES(decoded(broken).note, "Windows-1252");
}

TEST(CsvEncodingTest, EveryLineEndIsOne) { EXPECT_EQ(decoded("1\r\n2\r3\n\r\n4\r").text, "1\n2\n3\n\n4\n"); }

TEST(CsvEncodingTest, ZeroBytesAreNoText) {
  try {
    decoded(std::string("1,2\n3,\0\n", 8));
    FAIL();
  } catch (const Error& error) {
    EXPECT_NAMES(std::string(error.what()), "f.csv: not a text file (it holds zero bytes)");
  }
}

TEST(CsvEncodingTest, ACopyIsCountedBeforeItIsMade) {
  MemoryBudget budget(ReadLimits{100, {}});
  EXPECT_EQ(decodedText(std::string(200, 'x'), "f.csv", budget).text.size(), 200u) << "UTF-8 stays where it lies";
  EXPECT_THROW(decodedText(std::string(200, '\xE4'), "f.csv", budget), Error);
}

}  // namespace
}  // namespace gatescope
