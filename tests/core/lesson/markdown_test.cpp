// Pictures in Markdown, and what a lesson's text must not hold.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/markdown.h"

#include <gtest/gtest.h>

namespace gatescope::test {
namespace {

using Names = std::vector<std::string>;

Names namesIn(const std::string& text) {
  Names names;
  for (const MarkdownPicture& picture : picturesIn(text)) {
    names.push_back(picture.name);
    EXPECT_EQ(text[picture.begin - 1], '(');
    EXPECT_EQ(text[picture.end], ')');
  }
  return names;
}

std::string problemOf(const std::string& text) {
  const std::optional<MarkdownProblem> problem = markdownProblem(text);
  return problem ? std::to_string(problem->at) + " " + problem->message : "";
}

TEST(MarkdownTest, FindsPicturesAndTheirNames) {
  EXPECT_EQ(namesIn("none [link](a.html) !(a) ![]"), Names());
  EXPECT_EQ(namesIn("![](a.png)![b](c d.png)"), (Names{"a.png", "c d.png"}));
  EXPECT_EQ(namesIn("![a]( <b (1.png> 'title' )"), Names()) << "the bracket in the name is open";
  EXPECT_EQ(namesIn("![a](<b (1).png>)\n![](e.png \"a (title)\") ![](f (1).png)"),
            (Names{"b (1).png", "e.png", "f (1).png"}));
  EXPECT_EQ(namesIn("![two\nlines](a\\)b.png)"), Names{"a)b.png"});
  EXPECT_EQ(namesIn("![no\n\nend](a.png)"), Names());
  EXPECT_EQ(namesIn("![a ![b](c.png)](d.png)"), (Names{"c.png", "d.png"}));
  EXPECT_EQ(namesIn("![a](b![c](d.png))"), Names{"b![c](d.png)"}) << "none within another's name";
}

TEST(MarkdownTest, OnlyPlainTagsAreTaken) {
  for (const char* text : {"K<sub>0</sub> < 1, a<b, p <n", "<br> <BR/> <br />", "<https://example.org>", "`x < y`",
                           "a <- b", "1 <2> 3", "&lt;img&gt;", "<", "<b"})
    EXPECT_EQ(problemOf(text), "") << text;
  for (const char* text : {"<img src=\"/dev/zero\">", "<IMG\nsrc=x>", "<img/src=x>", "<b style='background:url(x)'>",
                           "</img>", "<table background=x>", "<script>", "<svg>", "<sub onclick=x>"})
    EXPECT_EQ(problemOf(std::string("ab") + text).find("2 '"), 0u) << text;
}

TEST(MarkdownTest, PicturesThatAreNamedElsewhereAreRefused) {
  for (const char* text : {"![a][b]\n\n[b]: /dev/zero", "![b]\n\n[b]: /dev/zero", "![a `]` b](/dev/zero)"})
    EXPECT_NE(problemOf(text), "") << text;
  for (const char* text : {"wow![1]", "[b]: https://example.org", "![a](b.png)\n\n[b]: c"})
    EXPECT_EQ(problemOf(text), "") << text;
}

TEST(MarkdownTest, LongTextsTakeNoLongTime) {
  for (const char* piece : {"![", "<a ", "![](", "![a](b", "<b", "[", "<sub>", "![a]("}) {
    std::string text;
    while (text.size() < 1'000'000) text += piece;
    markdownProblem(text);
    picturesIn(text);
  }
}

}  // namespace
}  // namespace gatescope::test
