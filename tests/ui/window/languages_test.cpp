// The languages: complete, with the placeholders and mnemonics of the English, and chosen without losing anything.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/language.h"

#include <gtest/gtest.h>
#include <qcustomplot.h>

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>
#include <QXmlStreamReader>

#include "core/fields/fields.h"
#include "core/fields/validation.h"
#include "tests/support/locations.h"
#include "tests/ui/support/bridge_support.h"
#include "tests/ui/support/plot_runs.h"
#include "tests/ui/support/table_texts.h"
#include "ui/base/core_text.h"
#include "ui/base/numbers.h"
#include "ui/controls/control_panel.h"
#include "ui/controls/number_spin_box.h"
#include "ui/controls/run_toolbar.h"
#include "ui/controls/status_row.h"
#include "ui/explorer/depth_explorer.h"
#include "ui/export/plot_csv.h"
#include "ui/grid/plot_grid.h"
#include "ui/lessons/classroom.h"
#include "ui/plots/curves/loss_plot.h"
#include "ui/run/kept_runs.h"
#include "ui/window/side_windows.h"
#include "ui/window/window_files.h"
#include "ui/window/window_host.h"

namespace gatescope {
namespace {

using Texts = QMap<QString, QString>;

/// What a language's file in the source tree says; null where a text is unfinished.
Texts fileOf(const QString& code) {
  const QString folder = QString::fromStdString(test::testData()) + QStringLiteral("/../../resources/languages");
  QFile file(QStringLiteral("%1/gatescope_%2.ts").arg(folder, code));
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
  QXmlStreamReader reader(&file);
  Texts texts;
  QString source;
  while (!reader.atEnd()) {
    if (reader.readNext() != QXmlStreamReader::StartElement) continue;
    if (reader.name() == QStringLiteral("source")) source = reader.readElementText();
    if (reader.name() == QStringLiteral("translation")) {
      const bool isFinished = !reader.attributes().hasAttribute(QStringLiteral("type"));
      const QString text = reader.readElementText();
      texts[source] = isFinished ? text : QString();
    }
  }
  EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
  return texts;
}

QStringList translated() {
  QStringList codes;
  for (const Language& language : languages())
    if (language.code != QStringLiteral("en")) codes << language.code;
  return codes;
}

QStringList found(const QString& text, const QString& pattern) {
  QStringList all;
  const QRegularExpression words(pattern, QRegularExpression::UseUnicodePropertiesOption);
  for (auto each = words.globalMatch(text); each.hasNext();) all << each.next().captured();
  all.sort();
  return all;
}

qsizetype mnemonics(QString text) {
  text.remove(QStringLiteral("&&"));
  return found(text, QStringLiteral("&(?!amp;|lt;|gt;|nbsp;)\\w")).size();
}

/// Notes every text of the program that is asked for while it lives.
class ListeningTranslator : public QTranslator {
 public:
  ListeningTranslator() { QCoreApplication::installTranslator(this); }
  ~ListeningTranslator() override { QCoreApplication::removeTranslator(this); }
  bool isEmpty() const override { return false; }
  QString translate(const char* context, const char* source, const char*, int) const override {
    const bool isQts = context[0] == 'Q' && QChar(QLatin1Char(context[1])).isUpper();
    // Of the core come words of tables and messages, which have tests of their own.
    if (!isQts && QLatin1String(context) != QLatin1String("core")) heard.insert(QString::fromUtf8(source));
    return {};
  }
  mutable QSet<QString> heard;
};

bool hasWord(const QString& text) { return text.contains(QRegularExpression(QStringLiteral("[A-Za-z]{3,}"))); }

class LanguagesTest : public testing::Test {
 protected:
  void SetUp() override {
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    chooseLanguage(QStringLiteral("en"));
  }
  void TearDown() override { QSettings::setDefaultFormat(QSettings::NativeFormat); }

  QTemporaryDir m_settings;
};

TEST_F(LanguagesTest, WritesTheWordsOfTheTables) {
  const QString path = qEnvironmentVariable("GATESCOPE_TABLE_TEXTS");
  if (path.isEmpty()) GTEST_SKIP() << "for resources/languages/update.py: GATESCOPE_TABLE_TEXTS names no file";
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(tableTexts().join(QChar(u'\x1e')).toUtf8());
}

TEST_F(LanguagesTest, EachIsCalledByItself) {
  QStringList names;
  for (const Language& language : languages()) names << language.code + QLatin1Char(' ') + language.name;
  EXPECT_EQ(names.join(QStringLiteral(", ")).toStdString(),
            "en English, de Deutsch, es Español, fr Français, zh_CN 简体中文");
}

TEST_F(LanguagesTest, TheSystemsLanguageIsTheNearest) {
  EXPECT_EQ(languageFor({QStringLiteral("de-CH"), QStringLiteral("fr")}), "de");
  EXPECT_EQ(languageFor({QStringLiteral("it"), QStringLiteral("fr-CA")}), "fr");
  EXPECT_EQ(languageFor({QStringLiteral("es-MX")}), "es");
  EXPECT_EQ(languageFor({QStringLiteral("zh-Hans-CN")}), "zh_CN");
  EXPECT_EQ(languageFor({QStringLiteral("zh-CN"), QStringLiteral("en")}), "zh_CN");
  EXPECT_EQ(languageFor({QStringLiteral("pt-BR")}), "en");
  EXPECT_EQ(languageFor({}), "en");
}

// Run resources/languages/update.py when this fails; it says how many texts lack a translation.
TEST_F(LanguagesTest, EveryTextOfTheFilesIsTranslatedWithItsPlaceholders) {
  for (const QString& code : translated()) {
    const Texts texts = fileOf(code);
    EXPECT_GT(texts.size(), 1000);
    for (auto [source, text] : texts.asKeyValueRange()) {
      const std::string where = (code + QStringLiteral(": ") + source + QStringLiteral("\n→ ") + text).toStdString();
      EXPECT_FALSE(text.isEmpty()) << where;
      if (text.isEmpty()) continue;
      for (const QString& pattern : {QStringLiteral("%\\d"), QStringLiteral("</?[a-z]+[^>]*>")})
        EXPECT_EQ(found(source, pattern), found(text, pattern)) << where;
      EXPECT_EQ(mnemonics(source), mnemonics(text)) << where;
      EXPECT_EQ(source.endsWith(QChar(u'…')), text.endsWith(QChar(u'…'))) << where;
      EXPECT_EQ(source.front().isSpace(), text.front().isSpace()) << where;
      EXPECT_EQ(source.back().isSpace(), text.back().isSpace()) << where;
    }
  }
}

TEST_F(LanguagesTest, EveryTextThatIsAskedForIsInTheFiles) {
  const ListeningTranslator ear;
  MainWindow window;
  for (QAction* plot : window.plots().plotActions()) plot->setChecked(true);
  window.panel().setAllUnfolded(true);
  window.show();
  window.classroom().showCourse();
  window.sideWindows().showExplorer();
  window.sideWindows().showGallery();
  window.sideWindows().showShortcuts();
  ASSERT_TRUE(becomesReady(window.bridge()));
  QSet<QString> wanted = ear.heard;
  for (const QString& text : tableTexts()) wanted.insert(text);
  EXPECT_GT(wanted.size(), 900);
  for (const QString& code : translated()) {
    const Texts texts = fileOf(code);
    for (const QString& text : wanted) {
      if (!hasWord(text)) continue;
      EXPECT_TRUE(texts.contains(text)) << code.toStdString() << " has no: " << text.toStdString();
    }
  }
}

TEST_F(LanguagesTest, AWindowInAnotherLanguageGoesOnWithTheSameRuns) {
  WindowHost host(quickSettings());
  host.window().show();
  ASSERT_TRUE(becomesReady(host.window().bridge()));
  host.window().bridge().step(150);
  ASSERT_TRUE(waitUntil([&] { return host.window().bridge().state().step == 150; }));
  Settings second = quickSettings();
  second.experiment.network.width = 10;
  host.window().runs().start(second, false);
  ASSERT_TRUE(waitUntil([&] { return host.window().runs().kept().runs().size() == 1; }));
  ASSERT_TRUE(becomesReady(host.window().bridge()));
  ASSERT_TRUE(advance(host.window().bridge(), 20));
  host.window().setThemeChoice(MainWindow::ThemeChoice::Dark);
  for (QAction* plot : host.window().plots().plotActions())
    plot->setChecked(plot->data().toString() == QStringLiteral("loss"));
  const RunHistory* before = host.window().bridge().history();
  const auto arrangement = host.window().plots().arrangement();

  host.speak(QStringLiteral("de"));
  ASSERT_TRUE(waitUntil([&] {
    return host.window().windowTitle().contains(QStringLiteral("angehalten")) ||
           host.window().menuBar()->actions().front()->text() != QStringLiteral("&File");
  }));
  MainWindow& window = host.window();
  EXPECT_EQ(window.menuBar()->actions().front()->text(), QStringLiteral("&Datei"));
  EXPECT_EQ(window.bridge().history(), before);
  EXPECT_EQ(window.bridge().state().step, 20);
  EXPECT_EQ(window.runs().kept().runs().size(), 1U);
  EXPECT_EQ(window.panel().settings().experiment.network.width, 10);
  EXPECT_EQ(window.plots().arrangement(), arrangement);
  EXPECT_TRUE(window.isVisible());
  ASSERT_TRUE(advance(window.bridge(), 5));
  EXPECT_EQ(window.bridge().state().step, 25);

  host.speak(QString::fromLatin1("en"));
  ASSERT_TRUE(waitUntil([&] { return host.window().menuBar()->actions().front()->text() == QStringLiteral("&File"); }));
}

TEST_F(LanguagesTest, TheEnginesMessagesAreInTheLanguageOfTheWindow) {
  WindowHost host(quickSettings());
  host.window().show();
  ASSERT_TRUE(becomesReady(host.window().bridge()));
  const auto complaint = [&host] {
    host.window().files().open(QStringLiteral("/nowhere/run.gatescope"));
    return host.window().status().message();
  };
  EXPECT_TRUE(complaint().contains(QStringLiteral("there is no such file"))) << complaint().toStdString();
  host.speak(QStringLiteral("de"));
  ASSERT_TRUE(
      waitUntil([&] { return host.window().menuBar()->actions().front()->text() == QStringLiteral("&Datei"); }));
  EXPECT_TRUE(complaint().contains(QStringLiteral("es gibt keine solche Datei"))) << complaint().toStdString();
  host.window().bridge().step(3);
  ASSERT_TRUE(waitUntil([&] { return host.window().bridge().state().step == 3; }));
  Settings wrong = quickSettings();
  wrong.experiment.network.depth = -1;
  EXPECT_TRUE(QString::fromStdString(toText(validate(wrong))).contains(QStringLiteral("der Wert -1 ist nicht erlaubt")))
      << toText(validate(wrong));
  host.speak(QStringLiteral("en"));
  ASSERT_TRUE(waitUntil([&] { return host.window().menuBar()->actions().front()->text() == QStringLiteral("&File"); }));
  EXPECT_TRUE(complaint().contains(QStringLiteral("there is no such file"))) << complaint().toStdString();
}

TEST_F(LanguagesTest, AnOpenLessonIsNotTakenAway) {
  WindowHost host(quickSettings());
  host.window().show();
  ASSERT_TRUE(becomesReady(host.window().bridge()));
  ASSERT_EQ(host.window().classroom().open(QStringLiteral("paths")), "");
  EXPECT_NE(host.window().whyItStays(), "");
  host.speak(QStringLiteral("de"));
  EXPECT_EQ(chosenLanguage(), "en");
}

TEST_F(LanguagesTest, QtsOwnTextsAreTranslatedAndNumbersFollow) {
  const Speech german(QStringLiteral("de"));
  EXPECT_EQ(coreText("Data"), "Daten");
  EXPECT_EQ(QLocale().decimalPoint(), ",");
}

TEST_F(LanguagesTest, NumbersFollowOnScreenAndNeverInFiles) {
  const Speech german(QStringLiteral("de"));
  EXPECT_EQ(numberText(0.5), "0,5");
  EXPECT_EQ(numberText(2.1e-7), "2,1·10⁻⁷");
  EXPECT_EQ(numberText(12345.6, 6), QStringLiteral("12 345,6"));
  EXPECT_EQ(percent(0.973), "97,3");
  NumberSpinBox field(*findField("gating.p"), nullptr);
  field.setValue(0.25);
  EXPECT_EQ(field.text(), "0,25");
  for (const char* typed : {"0,75", "0.75"}) {
    field.setValue(0.25);
    field.findChild<QLineEdit*>()->setText(typed);
    field.interpretText();
    EXPECT_EQ(field.value(), 0.75) << typed;
  }
  RunHistory run = makeRun(1, 20, 3);
  LossPlot plot;
  plot.setRuns(&run, {});
  plot.show();
  plot.catchUp();
  const QString axis = plot.plot()->yAxis->tickVectorLabels().join(QLatin1Char(' '));
  const QString csv = QString::fromUtf8(csvOf(plot.table()));
  EXPECT_FALSE(axis.contains(QLatin1Char('.'))) << axis.toStdString();
  EXPECT_TRUE(csv.contains(QLatin1Char('.')));
  for (const QString& line : csv.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
    EXPECT_EQ(line.count(QLatin1Char(',')), csv.section(QLatin1Char('\n'), 0, 0).count(QLatin1Char(',')))
        << line.toStdString() << ": a comma is only what parts columns";
  plot.setRuns(nullptr, {});
}

}  // namespace
}  // namespace gatescope
