// The languages of the window: which there are, and the one that is spoken.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <memory>
#include <vector>

class QTranslator;

namespace gatescope {

struct Language {
  QString code;  ///< "de": as in the name of its file
  QString name;  ///< in itself: "Deutsch"
};

/// English, in which the program is written, then those of resources/languages. Built once.
const std::vector<Language>& languages();
/// Code of the first of `wanted` that there is, most specific first as QLocale::uiLanguages() has them; else "en".
QString languageFor(const QStringList& wanted);

/// The user's choice, which is kept: a code of languages(), or "": that of the system.
QString chosenLanguage();
void chooseLanguage(const QString& code);
/// The code of languages() that the choice means on this machine.
QString spokenLanguage();

/// What is spoken as long as this lives: the program's own texts and the engine's messages, those of Qt's dialogs where
/// Qt's translations are installed, and how numbers look. A text that a language lacks stays English. GUI thread; one
/// at a time.
class Speech {
 public:
  /// `code`: of languages().
  explicit Speech(const QString& code);
  ~Speech();
  const QString& code() const { return m_code; }

 private:
  const QString m_code;
  const QLocale m_before;
  std::unique_ptr<QTranslator> m_ofQt, m_own;  ///< the one that was installed last is asked first
};

}  // namespace gatescope
