// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/plain_text.h"

#include <QTextDocument>

namespace gatescope {
namespace {

QString withoutMiddle(const QString& text, qsizetype most) {
  if (text.size() <= most) return text;
  const qsizetype tail = most / 3;
  return text.left(most - tail - 1) + QChar(u'…') + text.right(tail);
}

}  // namespace

QString briefText(const QString& text, qsizetype most) {
  // A text of megabytes is not looked at whole.
  return withoutMiddle(withoutMiddle(text, 8 * most).simplified(), most);
}

QString briefMessage(const QString& text, qsizetype most) { return withoutMiddle(text, most); }

QString plainTip(const QString& text) {
  const QString brief = briefMessage(text);
  return Qt::mightBeRichText(brief) ? Qt::convertFromPlainText(brief, Qt::WhiteSpaceNormal) : brief;
}

QString plainAction(const QString& text) { return briefText(text).replace(QLatin1Char('&'), QLatin1String("&&")); }

}  // namespace gatescope
