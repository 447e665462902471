// The manual in its window: every link leads somewhere, what is searched is found, and the keyboard suffices.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manual_window.h"

#include <gtest/gtest.h>

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeWidget>

#include "core/fields/fields.h"
#include "core/lesson/lesson.h"
#include "tests/ui/support/translation_check.h"
#include "ui/explorer/study_presets.h"
#include "ui/manual/manual_view.h"
#include "ui/offers/examples.h"
#include "ui/plots/plot_registry.h"

namespace gatescope {
namespace {

struct PageParts {
  QList<QUrl> links, pictures;
};

/// What the document that the reader sees has of links and pictures.
PageParts partsOf(const ManualView& view) {
  PageParts parts;
  for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
    for (QTextBlock::iterator it = block.begin(); !it.atEnd(); ++it) {
      const QTextCharFormat format = it.fragment().charFormat();
      if (!format.anchorHref().isEmpty()) parts.links << view.place().resolved(QUrl(format.anchorHref()));
      if (format.isImageFormat()) parts.pictures << view.place().resolved(QUrl(format.toImageFormat().name()));
    }
  return parts;
}

bool hasAnchor(const ManualPage& page, const QString& anchor) {
  return std::any_of(page.headings.begin(), page.headings.end(),
                     [&](const ManualHeading& heading) { return heading.anchor == anchor; });
}

bool isLesson(const QString& id) {
  for (const std::filesystem::path& file : lessonFiles(shippedLessonsFolder()))
    if (readLesson(file).id == id.toStdString()) return true;
  return false;
}

/// Why the link leads nowhere; "" when it leads somewhere.
QString faultOf(const QUrl& url, const ManualPages& pages) {
  using Kind = ManualLink::Kind;
  const ManualLink link = manualLink(url);
  if (link.kind == Kind::Web) return url.scheme() == QLatin1String("https") ? QString() : QStringLiteral("no https");
  if (link.kind == Kind::Lesson) return isLesson(link.id) ? QString() : QStringLiteral("no such lesson");
  if (link.kind == Kind::Study) return presetPosition(link.id) >= 0 ? QString() : QStringLiteral("no such study");
  if (link.kind == Kind::Example) {
    const bool isThere = std::ranges::find(examples(), link.id, &Example::id) != examples().end();
    return isThere ? QString() : QStringLiteral("no such example");
  }
  if (link.kind == Kind::Plot) return findPlotRow(link.id) ? QString() : QStringLiteral("no such plot");
  if (link.kind == Kind::Setting)
    return findField(link.id.toStdString()) ? QString() : QStringLiteral("no such setting");
  const ManualPage* page = link.kind == Kind::Page ? pages.find(url.path().mid(1)) : nullptr;
  if (!page) return QStringLiteral("no such page");
  return !url.hasFragment() || hasAnchor(*page, url.fragment()) ? QString() : QStringLiteral("no such heading");
}

TEST(ManualTest, EveryLinkLeadsSomewhere) {
  ManualWindow window;
  QSet<int> kinds;
  int pictures = 0;
  for (const ManualPage& page : window.pages().pages()) {
    window.view().openPage(page.url());
    const PageParts parts = partsOf(window.view());
    for (const QUrl& link : parts.links) {
      kinds.insert(static_cast<int>(manualLink(link).kind));
      EXPECT_EQ(faultOf(link, window.pages()).toStdString(), "")
          << link.toString().toStdString() << " in " << page.path.toStdString();
    }
    for (const QUrl& picture : parts.pictures) {
      ++pictures;
      EXPECT_FALSE(QImage(QStringLiteral(":") + picture.path()).isNull()) << picture.toString().toStdString();
    }
  }
  EXPECT_GE(pictures, 3);
  for (const auto kind : {ManualLink::Kind::Page, ManualLink::Kind::Lesson, ManualLink::Kind::Study,
                          ManualLink::Kind::Example, ManualLink::Kind::Plot, ManualLink::Kind::Setting})
    EXPECT_TRUE(kinds.contains(static_cast<int>(kind))) << static_cast<int>(kind);
  for (const QUrl& broken : {QUrl("qrc:/manual/none.md"), QUrl("qrc:/manual/plots.md#none"),
                             QUrl("gatescope:plot/none"), QUrl("gatescope:example/none"),
                             QUrl("qrc:/lessons/9-9-none.md"), QUrl("qrc:/studies/none.json"), QUrl("file:///etc")})
    EXPECT_NE(faultOf(broken, window.pages()), QString()) << broken.toString().toStdString();
}

TEST(ManualTest, EveryPageIsInTheContentsAndBegins) {
  ManualWindow window;
  EXPECT_EQ(window.contents().topLevelItemCount(), static_cast<int>(window.pages().pages().size()));
  EXPECT_GE(window.pages().pages().size(), 14U);
  for (const QString& name : QDir(QStringLiteral(":/manual")).entryList())
    EXPECT_TRUE(window.pages().find(QStringLiteral("manual/") + name)) << name.toStdString() << ": not in index.md";
  for (const ManualPage& page : window.pages().pages()) {
    window.view().openPage(page.url());
    EXPECT_TRUE(window.view().document()->firstBlock().text().contains(page.title)) << page.path.toStdString();
    EXPECT_FALSE(window.view().toPlainText().contains(QStringLiteral("<!--"))) << page.path.toStdString();
  }
}

TEST(ManualTest, AnchorsAreThoseOfTheWeb) {
  EXPECT_EQ(anchorOf(QStringLiteral("Kernel by layers")), "kernel-by-layers");
  EXPECT_EQ(anchorOf(QStringLiteral("network.depth")), "networkdepth");
  EXPECT_EQ(anchorOf(QStringLiteral("run EXPERIMENT --out FOLDER")), "run-experiment---out-folder");
  EXPECT_EQ(anchorOf(QStringLiteral("What's this? 1_2")), "whats-this-1_2");
}

TEST(ManualTest, HeadingsOfContentsAreSeenWhenChosen) {
  ManualWindow window;
  window.resize(1000, 600);
  window.show();
  int checked = 0;
  for (const ManualPage& page : window.pages().pages()) {
    for (const ManualHeading& heading : page.headings) {
      QUrl url = page.url();
      url.setFragment(heading.anchor);
      window.view().openPage(url);
      const QScrollBar& bar = *window.view().verticalScrollBar();
      if (bar.value() == bar.maximum()) continue;  // the end of a page cannot be at the top
      ++checked;
      EXPECT_EQ(window.view().currentAnchor().toStdString(), heading.anchor.toStdString()) << page.path.toStdString();
    }
  }
  EXPECT_GT(checked, 100);
}

TEST(ManualTest, SearchFindsPlacesOnAllPagesAndShowsThem) {
  ManualWindow window;
  window.resize(1000, 600);
  window.showAt();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
  QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
  EXPECT_TRUE(window.searchField().hasFocus());
  QTest::keyClicks(&window.searchField(), QStringLiteral("dead_units"));
  ASSERT_GT(window.hits().count(), 0);
  EXPECT_TRUE(window.hits().isVisible());
  QTest::keyClick(&window.searchField(), Qt::Key_Return);
  EXPECT_EQ(window.hits().currentRow(), 0);
  EXPECT_EQ(window.view().place().path(), "/manual/measures.md");
  const auto marks = window.view().extraSelections();
  ASSERT_FALSE(marks.isEmpty());
  EXPECT_EQ(marks.front().cursor.selectedText().toLower(), "dead_units");
  EXPECT_TRUE(window.view().viewport()->rect().contains(window.view().cursorRect(marks.front().cursor).center()));
  const int first = window.hits().currentRow();
  QTest::keyClick(&window.searchField(), Qt::Key_Return, Qt::ShiftModifier);
  EXPECT_EQ(window.hits().currentRow(), window.hits().count() - 1);
  QTest::keyClick(&window, Qt::Key_F3);
  EXPECT_EQ(window.hits().currentRow(), first);
  window.searchField().clear();
  EXPECT_TRUE(window.contents().isVisible());
  EXPECT_TRUE(window.view().extraSelections().isEmpty());
}

TEST(ManualTest, SearchTakesSeveralWordsAndSaysWhenThereIsNothing) {
  ManualPages pages;
  for (const ManualHit& hit : pages.search(QStringLiteral("kernel ridge")))
    EXPECT_TRUE(hit.text.contains("kernel", Qt::CaseInsensitive) || hit.text.startsWith(QChar(u'…')));
  EXPECT_FALSE(pages.search(QStringLiteral("kernel ridge")).empty());
  EXPECT_TRUE(pages.search(QStringLiteral("  ")).empty());
  EXPECT_TRUE(pages.search(QStringLiteral("xyzzy")).empty());
  EXPECT_LE(pages.search(QStringLiteral("e")).size(), static_cast<std::size_t>(ManualPages::kMostHits));
  // No paragraph has both words, but a section has.
  EXPECT_FALSE(pages.search(QStringLiteral("Ctrl+Shift+E Ctrl+Q")).empty());
}

TEST(ManualTest, EveryHitIsTheParagraphThatIsShown) {
  ManualWindow window;
  window.show();
  for (const char* words : {"session", "kernel"}) {
    window.search(QString::fromLatin1(words));
    ASSERT_GT(window.hits().count(), 30);
    for (int row = 0; row < window.hits().count(); ++row) {
      window.hits().setCurrentRow(row);
      EXPECT_TRUE(window.view().textCursor().block().text().contains(QString::fromLatin1(words), Qt::CaseInsensitive))
          << window.hits().item(row)->text().toStdString();
    }
  }
}

TEST(ManualTest, GoesBackForwardAndHome) {
  ManualWindow window;
  window.showAt();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
  const auto at = [&window] { return window.view().place().path(); };
  EXPECT_EQ(at(), "/manual/index.md");
  window.view().follow(QUrl(QStringLiteral("plots.md#loss")));
  EXPECT_EQ(at(), "/manual/plots.md");
  window.view().follow(QUrl(QStringLiteral("measures.md")));
  QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
  EXPECT_EQ(at(), "/manual/plots.md");
  QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
  EXPECT_EQ(at(), "/manual/measures.md");
  QTest::keyClick(&window, Qt::Key_Home, Qt::AltModifier);
  EXPECT_EQ(at(), "/manual/index.md");
}

TEST(ManualTest, LinksIntoTheProgramAreToldAndStayOnThePage) {
  ManualWindow window;
  QList<ManualLink> links;
  QObject::connect(&window, &ManualWindow::actionRequested, &window,
                   [&links](const ManualLink& link) { links << link; });
  window.view().openPage(QUrl(QStringLiteral("qrc:/manual/lessons.md")));
  window.view().follow(QUrl(QStringLiteral("../lessons/5-2-adaptation-race.md")));
  window.view().follow(QUrl(QStringLiteral("../studies/depth-hurts.json")));
  window.view().follow(QUrl(QStringLiteral("gatescope:plot/loss")));
  window.view().follow(QUrl(QStringLiteral("gatescope:field/network.depth")));
  window.view().follow(QUrl(QStringLiteral("gatescope:lesson/paths")));
  ASSERT_EQ(links.size(), 5);
  EXPECT_EQ(links[0].kind, ManualLink::Kind::Lesson);
  EXPECT_EQ(links[0].id, "adaptation-race");
  EXPECT_EQ(links[1].kind, ManualLink::Kind::Study);
  EXPECT_EQ(links[2].id, "loss");
  EXPECT_EQ(links[3].id, "network.depth");
  EXPECT_EQ(links[4].id, "paths");
  EXPECT_EQ(window.view().place().path(), "/manual/lessons.md");
}

TEST(ManualTest, ClosesByKeyAndIsReachedByTab) {
  ManualWindow window;
  for (const QKeySequence& key : {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::CTRL | Qt::Key_W)}) {
    window.showAt();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keySequence(&window, key);
    EXPECT_FALSE(window.isVisible()) << key.toString().toStdString();
  }
  window.showAt();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
  EXPECT_EQ(QApplication::focusWidget(), &window.view());
  QSet<QWidget*> reached;
  for (int i = 0; i < 60; ++i) {  // Tab goes from link to link before it leaves the page
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    reached.insert(QApplication::focusWidget());
  }
  for (QWidget* part : {static_cast<QWidget*>(&window.view()), static_cast<QWidget*>(&window.searchField()),
                        static_cast<QWidget*>(&window.contents())})
    EXPECT_TRUE(reached.contains(part)) << part->accessibleName().toStdString();
}

TEST(ManualTest, FollowsThemeAndTypeAndKeepsLinesShort) {
  ManualWindow window;
  window.resize(1900, 900);
  window.show();
  for (const auto kind : {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::Projector}) {
    const Theme theme = makeTheme(kind);
    applyTheme(theme);
    window.setFont(QApplication::font());
    window.setTheme(theme);
    window.view().openPage(QUrl(QStringLiteral("qrc:/manual/tour.md")));
    EXPECT_EQ(window.view().palette().color(QPalette::Base), theme.surface);
    for (QTextBlock block = window.view().document()->begin(); block.isValid(); block = block.next())
      for (QTextBlock::iterator it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        if (format.isAnchor() && !format.anchorHref().isEmpty()) {
          EXPECT_GE(contrastRatio(format.foreground().color(), theme.surface), 4.5) << static_cast<int>(kind);
        }
        if (format.fontFixedPitch()) {
          EXPECT_NEAR(format.fontPointSize(), theme.pointSize * 0.95, 0.1);
        }
      }
    EXPECT_NEAR(window.view().document()->defaultFont().pointSizeF(), theme.pointSize, 0.1);
    EXPECT_LE(window.view().lineWrapColumnOrWidth(), scaledPixels(800, window.font()));
  }
  applyTheme(makeTheme(Theme::Kind::Light));
}

TEST(ManualTest, IsTranslatedAndNamed) {
  const MarkingTranslator marks;
  ManualWindow window;
  window.show();
  QStringList texts = untranslatedTexts(window);
  texts.removeIf([](const QString& text) { return text.startsWith(QStringLiteral("QTreeWidget")); });  // in English
  for (const ManualPage& page : window.pages().pages())
    texts.removeIf([&](const QString& text) {
      return std::any_of(page.headings.begin(), page.headings.end(),
                         [&](const ManualHeading& heading) { return text.endsWith(heading.text); });
    });
  EXPECT_EQ(texts.join(QLatin1Char('\n')).toStdString(), "");
  EXPECT_EQ(namelessWidgets(window).join(QLatin1Char('\n')).toStdString(), "");
}

}  // namespace
}  // namespace gatescope

namespace gatescope {
namespace {

// GATESCOPE_PICTURES=FOLDER keeps pictures to look at.
TEST(ManualLooksTest, PagesFitTheirWindow) {
  ManualWindow window;
  for (const auto& [kind, name] : {std::pair(Theme::Kind::Light, "light"), std::pair(Theme::Kind::Dark, "dark"),
                                   std::pair(Theme::Kind::Projector, "projector")}) {
    applyTheme(makeTheme(kind));
    window.setFont(QApplication::font());
    window.setTheme(makeTheme(kind));
    for (const QSize& size : {QSize(1024, 700), QSize(1920, 1080)}) {
      window.resize(size);
      window.show();
      for (const char* page :
           {"tour", "settings", "plots", "controls", "command-line", "measures", "files-and-formats"}) {
        window.view().openPage(QUrl(QStringLiteral("qrc:/manual/%1.md").arg(QLatin1String(page))));
        if (page == QLatin1String("plots")) window.search(QStringLiteral("kernel ridge"));
        EXPECT_LE(window.view().document()->documentLayout()->documentSize().width(),
                  window.view().viewport()->width() + 1)  // rounded
            << page << " " << name << " " << size.width();
        if (const QString folder = qEnvironmentVariable("GATESCOPE_PICTURES"); !folder.isEmpty())
          window.grab().save(QStringLiteral("%1/manual-%2-%3-%4.png").arg(folder, name, page).arg(size.width()));
        window.searchField().clear();
      }
    }
  }
  applyTheme(makeTheme(Theme::Kind::Light));
}

}  // namespace
}  // namespace gatescope
