// Texts that come from files (names of classes, columns, runs and files; messages that quote them) are plain text
// wherever they are shown.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QString>

namespace gatescope {

/// A label whose text is plain. QLabel takes any text with a tag for rich text, and reads the pictures that it names:
/// tests/style.sh lets nobody make one. Where rich text is meant, setTextFormat() says so.
class Label : public QLabel {
 public:
  explicit Label(QWidget* parent = nullptr) : QLabel(parent) { setTextFormat(Qt::PlainText); }
  explicit Label(const QString& text, QWidget* parent = nullptr) : Label(parent) { setText(text); }
};

/// In one line of at most `most` characters; of a longer text the middle is left out: "abc…xyz".
QString briefText(const QString& text, qsizetype most = 80);
/// A message for people: its lines stay; of one longer than `most` characters the middle is left out.
QString briefMessage(const QString& text, qsizetype most = 800);
/// Plain text as a tooltip, which Qt takes for rich text when it has a tag.
QString plainTip(const QString& text);
/// Plain text as the text of an action or a button, where "&" marks a key.
QString plainAction(const QString& text);

}  // namespace gatescope
