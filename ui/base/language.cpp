// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QSettings>
#include <QTranslator>
#include <algorithm>

#include "core/base/message.h"

// Outside of any namespace: the macro declares a function of the library's. What is linked from a library and not asked
// for by name is left out.
static void useLanguages() { Q_INIT_RESOURCE(languages); }

namespace gatescope {
namespace {

const QString kFolder = QStringLiteral(":/languages"), kKey = QStringLiteral("window/language");

/// All texts are in one context: a text means the same wherever it stands, and tables of words have none.
class OneContext : public QTranslator {
 public:
  QString translate(const char*, const char* source, const char* disambiguation, int n) const override {
    return QTranslator::translate("gatescope", source, disambiguation, n);
  }
};

QString fileOf(const QString& code) { return kFolder + QStringLiteral("/gatescope_") + code; }

/// As its file has it: Qt calls Spanish "español de España".
QString ownName(const QString& code) {
  QTranslator file;
  const char* const thisLanguage = QT_TRANSLATE_NOOP("gatescope", "This language");  // its name in itself: "Deutsch"
  return file.load(fileOf(code)) ? file.translate("gatescope", thisLanguage) : QString();
}

std::vector<Language> findLanguages() {
  useLanguages();
  std::vector<Language> all{{QStringLiteral("en"), QStringLiteral("English")}};
  for (const QString& file : QDir(kFolder).entryList({QStringLiteral("gatescope_*.qm")}, QDir::Files, QDir::Name)) {
    const QString code = file.section(QLatin1Char('.'), 0, 0).section(QLatin1Char('_'), 1);
    all.push_back({code, ownName(code)});
  }
  return all;
}

bool isThere(const QString& code) {
  return std::ranges::any_of(languages(), [&code](const Language& each) { return each.code == code; });
}

/// "de_CH", "de-CH" and "de" for "de-CH"; the script of Chinese is that of its region.
QStringList spellings(const QString& wanted) {
  const QLocale locale(wanted);
  return {locale.name(), locale.name().section(QLatin1Char('_'), 0, 0)};
}

}  // namespace

const std::vector<Language>& languages() {
  static const std::vector<Language> all = findLanguages();
  return all;
}

QString languageFor(const QStringList& wanted) {
  for (const QString& each : wanted)
    for (const QString& code : spellings(each))
      if (isThere(code)) return code;
  return QStringLiteral("en");
}

QString chosenLanguage() {
  const QString code = QSettings().value(kKey).toString();
  return isThere(code) ? code : QString();
}

void chooseLanguage(const QString& code) { QSettings().setValue(kKey, code); }

QString spokenLanguage() {
  const QString chosen = chosenLanguage();
  return chosen.isEmpty() ? languageFor(QLocale::system().uiLanguages()) : chosen;
}

Speech::Speech(const QString& code) : m_code(code) {
  if (code == QStringLiteral("en")) return;
  m_ofQt = std::make_unique<QTranslator>();
  if (m_ofQt->load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
    QCoreApplication::installTranslator(m_ofQt.get());
  m_own = std::make_unique<OneContext>();
  if (m_own->load(fileOf(code))) QCoreApplication::installTranslator(m_own.get());
  // Any thread may ask this while the language goes: Qt guards its list of translators.
  setTranslator([](const char* english) { return QCoreApplication::translate("core", english).toStdString(); });
  QLocale::setDefault(QLocale(code));
}

Speech::~Speech() {
  setTranslator({});
  for (QTranslator* each : {m_own.get(), m_ofQt.get()})
    if (each) QCoreApplication::removeTranslator(each);
  QLocale::setDefault(m_before);
}

}  // namespace gatescope
