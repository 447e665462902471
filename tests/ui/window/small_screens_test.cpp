// Windows and dialogs on small screens, in every language: no larger than the main window, their lowest buttons are
// seen, and no word is cut.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/support/bridge_support.h"
#include "ui/base/language.h"
#include "ui/window/main_window.h"

namespace gatescope {
namespace {

bool scrolls(const QWidget* widget, const QWidget* window) {
  for (; widget && widget != window; widget = widget->parentWidget())
    if (qobject_cast<const QAbstractScrollArea*>(widget)) return true;
  return false;
}

std::vector<QAction*> dialogActions(const MainWindow& window) {
  std::vector<QAction*> all;
  for (const QMenu* menu : window.menuBar()->findChildren<QMenu*>())
    for (QAction* action : menu->actions())
      if (action->isEnabled() && action->text().endsWith(QChar(u'…'))) all.push_back(action);
  return all;
}

QList<QWidget*> othersThan(const QWidget& window) {
  QList<QWidget*> shown = QApplication::topLevelWidgets();
  shown.removeIf([&](const QWidget* each) {
    return !each->isVisible() || each == &window || each->windowType() == Qt::ToolTip ||
           qobject_cast<const QMenu*>(each);
  });
  return shown;
}

bool isElided(const QString& text) { return text.isEmpty() || text.endsWith(QChar(u'…')); }

/// Texts under `root` that are wider than what shows them, each with its widget's class.
QStringList cutWords(const QWidget& root) {
  QStringList cut;
  const auto note = [&cut](const QWidget& widget, const QString& text) {
    cut << QStringLiteral("%1 “%2”").arg(QLatin1String(widget.metaObject()->className()), text);
  };
  for (const QLabel* label : root.findChildren<QLabel*>()) {
    const bool isLine = label->textFormat() == Qt::PlainText && !label->wordWrap() && !label->text().contains('\n');
    const bool fitsItself =
        label->objectName() == QLatin1String("values");  // of a plot: its row leaves out what is long
    if (!label->isVisible() || !isLine || fitsItself || isElided(label->text())) continue;
    const QString text = QString(label->text()).remove(QLatin1Char('&'));
    if (label->fontMetrics().horizontalAdvance(text) > label->contentsRect().width() + 1) note(*label, text);
  }
  for (const QAbstractButton* button : root.findChildren<QAbstractButton*>()) {
    QString text = button->text();
    if (!button->isVisible() || text.remove(QLatin1Char('&')).isEmpty()) continue;
    if (button->fontMetrics().horizontalAdvance(text) > button->width() + 1) note(*button, text);
  }
  return cut;
}

class SmallScreensTest : public testing::TestWithParam<std::tuple<std::pair<int, int>, const char*>> {};

TEST_P(SmallScreensTest, EveryDialogOfTheMenusFits) {
  const auto [width, height] = std::get<0>(GetParam());
  const Speech speech(QString::fromLatin1(std::get<1>(GetParam())));
  MainWindow window(quickSettings());
  window.resize(width, height);
  window.show();
  ASSERT_TRUE(becomesReady(window.bridge()));
  EXPECT_EQ(window.size(), QSize(width, height)) << "the window itself";
  EXPECT_EQ(cutWords(window).join("; ").toStdString(), "");
  std::size_t seen = 0;
  for (QAction* action : dialogActions(window)) {
    const std::string name = action->text().toStdString();
    action->trigger();
    QTest::qWait(0);
    for (QWidget* dialog : othersThan(window)) {
      ++seen;
      EXPECT_EQ(cutWords(*dialog).join("; ").toStdString(), "") << name;
      EXPECT_LE(dialog->width(), width) << name;
      EXPECT_LE(dialog->height(), height) << name;
      for (const QAbstractButton* button : dialog->findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || scrolls(button, dialog)) continue;
        const QRect place(button->mapTo(dialog, QPoint()), button->size());
        EXPECT_TRUE(dialog->rect().contains(place)) << name << ": " << button->text().toStdString();
      }
      dialog->close();
    }
  }
  EXPECT_GE(seen, 8U);
}

// The lowest row of a window that is higher than its screen is seen by nobody, and windows beside it are as large as
// it.
TEST(FirstStartTest, TheWindowFitsTheScreen) {
  QTemporaryDir folder;
  const QSettings::Format format = QSettings::defaultFormat();
  QSettings::setDefaultFormat(QSettings::IniFormat);
  QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
  QCoreApplication::setOrganizationName("first start test");
  {
    MainWindow window(quickSettings());
    window.resize(3000, 2000);
    window.restoreLook();
    const QSize screen = window.screen()->availableSize();
    EXPECT_LT(window.width(), screen.width());
    EXPECT_LT(window.height(), screen.height());
    EXPECT_GT(window.height(), screen.height() / 2);
  }
  QCoreApplication::setOrganizationName({});
  QSettings::setDefaultFormat(format);
}

INSTANTIATE_TEST_SUITE_P(Screens, SmallScreensTest,
                         testing::Combine(testing::Values(std::pair(1024, 700), std::pair(1366, 768)),
                                          testing::Values("en", "de", "fr", "es", "zh_CN")));

}  // namespace
}  // namespace gatescope
