// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/po_file.h"

#include <gtest/gtest.h>

#include "core/base/error.h"

namespace gatescope {
namespace {

using PoTexts = std::map<std::string, std::string>;

constexpr const char* kPoHead = "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";

TEST(PoFileTest, ReadsWhatLconvertWrites) {
  EXPECT_EQ(readTranslations(std::string(kPoHead) +
                             "#. for translators\n#, qt-format\nmsgctxt \"gatescope|\"\nmsgid \"%1 of %2 points\"\n"
                             "msgstr \"%1 von %2 Punkten\"\n\n"
                             "msgid \"\"\n\"a\\n\"\n\"b\\t\\\"c\\\" \\\\\"\nmsgstr \"\"\n\"ä\\n\"\n\"ß\"\n"),
            (PoTexts{{"%1 of %2 points", "%1 von %2 Punkten"}, {"a\nb\t\"c\" \\", "ä\nß"}}));
  EXPECT_EQ(readTranslations(""), PoTexts());
}

TEST(PoFileTest, LeavesOutWhatIsNotDone) {
  EXPECT_EQ(readTranslations("#, fuzzy\nmsgid \"a\"\nmsgstr \"b\"\n\nmsgid \"c\"\nmsgstr \"\"\n\n"
                             "msgid \"d\"\nmsgstr \"e\"\n"),
            (PoTexts{{"d", "e"}}));
}

TEST(PoFileTest, RefusesAnythingElseWithItsLine) {
  for (const auto& [text, line] : std::map<std::string, int>{{"msgid \"a\"\nmsgstr b\n", 2},
                                                             {"msgid \"a\"\n\nmsgstr \"b\"\n", 2},
                                                             {"msgstr \"b\"\n", 1},
                                                             {"\"b\"\n", 1},
                                                             {"msgid \"a\n", 1},
                                                             {"msgid \"a\\\"\n", 1},
                                                             {"msgid \"a\\x41\"\n", 1},
                                                             {"msgid \"a\"b\"\n", 1},
                                                             {"msgid \"a\"\nmsgid \"b\"\n", 2},
                                                             {"msgid \"a\"\nmsgid_plural \"b\"\n", 2},
                                                             {"msgid \"a\"\n", 1},
                                                             {"\xff\xfe", 1},
                                                             {"<?xml version=\"1.0\"?>\n", 1}})
    try {
      readTranslations(text);
      ADD_FAILURE() << text;
    } catch (const Error& error) {
      EXPECT_EQ(std::string(error.what()), "line " + std::to_string(line) + ": this is no translation") << text;
    }
}

}  // namespace
}  // namespace gatescope
