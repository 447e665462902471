// Texts of files stay text.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/plain_text.h"

#include <gtest/gtest.h>

#include <QTextDocument>

namespace gatescope {
namespace {

const QString kHostile = QStringLiteral("<img src=\"/dev/zero\">");

TEST(PlainTextTest, ALabelShowsATagAsItIs) {
  Label label;
  EXPECT_EQ(label.textFormat(), Qt::PlainText);
  label.setText(kHostile);
  EXPECT_GT(label.sizeHint().width(), label.fontMetrics().horizontalAdvance(QStringLiteral("<img src")));
}

TEST(PlainTextTest, LongTextsLoseTheirMiddle) {
  EXPECT_EQ(briefText("a class"), "a class");
  EXPECT_EQ(briefText("two\nlines\tand more"), "two lines and more");
  const QString brief = briefText(QString(5'000'000, 'x') + "end", 40);
  EXPECT_EQ(brief.size(), 40);
  EXPECT_TRUE(brief.startsWith("xxx") && brief.contains(QChar(u'…')) && brief.endsWith("end"));
  EXPECT_EQ(briefMessage("line 1\nline 2"), "line 1\nline 2");
  EXPECT_EQ(briefMessage(QString(10'000, 'x')).size(), 800);
}

TEST(PlainTextTest, ATooltipOfAFileHasNoTags) {
  EXPECT_EQ(plainTip("n < 5"), "n < 5");
  const QString tip = plainTip(kHostile);
  EXPECT_FALSE(tip.contains("<img"));
  QTextDocument document;
  document.setHtml(tip);
  EXPECT_EQ(document.toPlainText(), kHostile);
  EXPECT_EQ(plainAction("A&B"), "A&&B");
}

}  // namespace
}  // namespace gatescope
