// Presenting: single keys, from start to end, and nothing of the controls.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/presentation.h"

#include <qcustomplot.h>

#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>
#include <random>

#include "tests/support/fast_build.h"
#include "tests/support/random_seed.h"
#include "tests/ui/support/lesson_support.h"
#include "ui/compare/timeline.h"
#include "ui/controls/run_toolbar.h"
#include "ui/controls/status_row.h"
#include "ui/grid/plot_grid.h"
#include "ui/lessons/lesson_export.h"
#include "ui/lessons/presenter_window.h"
#include "ui/lessons/spotlight_overlay.h"

namespace gatescope {
namespace {

class PresentationTest : public LessonWindowTest {
 protected:
  void SetUp() override {
    LessonWindowTest::SetUp();
    ASSERT_EQ(classroom().open(m_file), "");
    ASSERT_TRUE(isDone());
  }
  Presentation& presentation() { return classroom().presentation(); }
};

TEST_F(PresentationTest, AnAudienceSeesTextAndPlotsAlone) {
  press(Qt::Key_F5);
  ASSERT_TRUE(presentation().isOn());
  EXPECT_TRUE(m_window->isFullScreen());
  for (const QWidget* hidden : std::initializer_list<const QWidget*>{m_window->menuBar(), &m_window->toolbar(),
                                                                     &m_window->status(), &m_window->timeline()})
    EXPECT_FALSE(hidden->isVisible());
  EXPECT_TRUE(page().isVisible());
  EXPECT_EQ(m_window->plots().panels().front()->theme().kind, Theme::Kind::Projector);
  press(Qt::Key_Escape);
  EXPECT_FALSE(presentation().isOn());
  EXPECT_FALSE(m_window->isFullScreen());
  EXPECT_TRUE(m_window->toolbar().isVisible());
  EXPECT_TRUE(m_window->menuBar()->isVisible());
  EXPECT_NE(m_window->plots().panels().front()->theme().kind, Theme::Kind::Projector);
}

TEST_F(PresentationTest, OneKeyPerStepWhateverHasTheFocus) {
  press(Qt::Key_F5);
  press(Qt::Key_Right);
  EXPECT_EQ(stage().step(), 1);
  ASSERT_TRUE(isDone());
  press(Qt::Key_Left);
  EXPECT_EQ(stage().step(), 0);
  ASSERT_TRUE(isDone());
  m_window->plots().panels().front()->plot()->setFocus();
  QTest::keyClick(m_window->focusWidget(), Qt::Key_Right);
  EXPECT_EQ(stage().step(), 1) << "a plot with the focus does not take the arrow";
  QTest::keyClick(m_window.get(), Qt::Key_PageUp);
  EXPECT_EQ(stage().step(), 0) << "the keys of a clicker";
}

TEST_F(PresentationTest, SpotlightBlankAndAnswer) {
  press(Qt::Key_F5);
  SpotlightOverlay& overlay = *presentation().overlay();
  press(Qt::Key_2);
  EXPECT_EQ(overlay.spotlight(), m_window->plots().shownPanels()[1]);
  press(Qt::Key_2);
  EXPECT_EQ(overlay.spotlight(), nullptr);
  press(Qt::Key_9);
  EXPECT_EQ(overlay.spotlight(), nullptr) << "there is no ninth plot";
  press(Qt::Key_B);
  EXPECT_TRUE(overlay.isBlank());
  press(Qt::Key_Escape);
  EXPECT_FALSE(overlay.isBlank());
  EXPECT_TRUE(presentation().isOn()) << "the first Esc brings the picture back";
  press(Qt::Key_Return);
  EXPECT_EQ(page().answered(), 1);
  press(Qt::Key_1, Qt::ControlModifier);
  EXPECT_EQ(page().answered(), 0);
}

TEST_F(PresentationTest, TheSpotlightDimsAllButItsPlot) {
  presentation().enter(false);
  PlotPanel* lit = m_window->plots().shownPanels()[0];
  const PlotPanel* dim = m_window->plots().shownPanels()[1];
  ASSERT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
  const auto brightness = [this](const PlotPanel& panel) {
    const QPoint corner = panel.mapTo(m_window.get(), QPoint(3, 3));
    return m_window->grab().toImage().pixelColor(corner).lightness();
  };
  const int before = brightness(*dim);
  press(Qt::Key_1);
  EXPECT_EQ(brightness(*lit), before);
  EXPECT_LT(brightness(*dim), before / 2);
  press(Qt::Key_B);
  EXPECT_EQ(brightness(*lit), 0);
}

TEST_F(PresentationTest, AnswersWaitForTheQuestion) {
  press(Qt::Key_F5);
  EXPECT_FALSE(page().checksText().contains("The gates of GaLU stay"));
  EXPECT_TRUE(page().checksText().contains("told with your answer")) << page().checksText().toStdString();
  press(Qt::Key_Return);
  EXPECT_TRUE(page().checksText().contains("✓ The gates of GaLU stay")) << page().checksText().toStdString();
  press(Qt::Key_Right);
  ASSERT_TRUE(isDone());
  EXPECT_TRUE(page().checksText().contains("There is a condition number")) << "a step without a question hides nothing";
}

TEST_F(PresentationTest, AtTheEndTheNextLessonIsNamedAndOpens) {
  ASSERT_EQ(classroom().open("paths"), "");
  const LessonEntry* next = classroom().panel().library().find("expected-kernel");
  ASSERT_TRUE(next);
  press(Qt::Key_F5);
  stage().goTo(static_cast<int>(stage().lesson()->steps.size()) - 1);
  QString texts;
  for (const QLabel* label : page().findChildren<QLabel*>()) texts += label->text();
  EXPECT_TRUE(texts.contains("The lesson ends here"));
  EXPECT_TRUE(texts.contains(QString::fromStdString(next->lesson->title))) << texts.toStdString();
  while (stage().lesson()->id == "paths" && !page().isAnswered()) press(Qt::Key_Return);
  press(Qt::Key_Return);
  EXPECT_EQ(stage().lesson()->id, next->lesson->id);
  EXPECT_EQ(stage().step(), 0);
  EXPECT_TRUE(presentation().isOn());
  press(Qt::Key_Escape);
  stage().goTo(static_cast<int>(stage().lesson()->steps.size()) - 1);
  QPushButton* forward = nullptr;
  for (QPushButton* button : page().findChildren<QPushButton*>())
    if (button->text() == "Next lesson →") forward = button;
  ASSERT_TRUE(forward);
  forward->click();
  EXPECT_NE(stage().lesson()->id, next->lesson->id);
}

TEST_F(PresentationTest, EscGivesTheWindowBackAsItWas) {
  for (QAction* plot : m_window->plots().plotActions())
    plot->setChecked(QStringList({"loss", "gate_change", "eigenvalues", "heat_map"}).contains(plot->data().toString()));
  for (const bool maximised : {false, true}) {
    m_window->setGeometry(60, 50, 1100, 740);
    if (maximised) m_window->showMaximized();
    QTest::qWait(0);
    const QRect before = m_window->geometry();
    const QJsonObject plots = m_window->plots().arrangement();
    const QSize panel = classroom().panel().size();
    press(Qt::Key_F5);
    press(Qt::Key_F11);
    press(Qt::Key_Escape);
    QTest::qWait(0);
    EXPECT_EQ(m_window->isMaximized(), maximised);
    if (maximised) continue;  // its size is the desktop's
    EXPECT_EQ(m_window->geometry(), before);
    EXPECT_EQ(m_window->plots().arrangement(), plots);
    EXPECT_EQ(classroom().panel().size(), panel);
  }
}

TEST_F(PresentationTest, AnAudienceCanBeShownEveryPlot) {
  const QStringList six = {"loss", "gate_change", "eigenvalues", "heat_map", "network", "gate_raster"};
  for (QAction* plot : m_window->plots().plotActions()) plot->setChecked(six.contains(plot->data().toString()));
  presentation().enter(false);
  const std::vector<PlotPanel*> plots = m_window->plots().shownPanels();
  ASSERT_EQ(plots.size(), 6U);
  const auto onScreen = [&plots] { return std::ranges::count_if(plots, &PlotPanel::isVisible); };
  EXPECT_EQ(onScreen(), 4) << "a grid of what is read from afar";
  EXPECT_EQ(m_window->plots().columns(), 2);
  press(Qt::Key_6);
  EXPECT_EQ(m_window->plots().enlarged(), plots[5]);
  EXPECT_EQ(onScreen(), 1);
  EXPECT_TRUE(plots[5]->isVisible());
  press(Qt::Key_6);
  EXPECT_EQ(onScreen(), 4);
  press(Qt::Key_2);
  EXPECT_EQ(presentation().overlay()->spotlight(), plots[1]);
  press(Qt::Key_F11);
  EXPECT_EQ(m_window->plots().enlarged(), plots[1]) << "the one in the light";
  press(Qt::Key_F11);
  EXPECT_EQ(onScreen(), 4);
  press(Qt::Key_Right);
  EXPECT_EQ(m_window->plots().enlarged(), nullptr);
}

TEST_F(PresentationTest, TypeAndLinesGrowWithTheScreen) {
  presentation().enter(false);
  const auto at = [this](int width, int height) {
    m_window->resize(width, height);
    QTest::qWait(0);
    const Theme& theme = m_window->plots().panels().front()->theme();
    EXPECT_EQ(QApplication::font().pointSizeF(), theme.pointSize);
    return std::pair(theme.pointSize / height, theme.lineWidth / height);
  };
  const auto [type, line] = at(1280, 720);
  for (const auto& [width, height] : {std::pair(1920, 1080), std::pair(3840, 2160)}) {
    EXPECT_NEAR(at(width, height).first, type, 1e-9);
    EXPECT_NEAR(at(width, height).second, line, 1e-9);
  }
  EXPECT_LT(at(1024, 720).first, type) << "a narrow screen has less room for words";
  presentation().leave();
  EXPECT_LT(QApplication::font().pointSizeF(), 720 * type);
}

TEST_F(PresentationTest, AQuestionMarkTellsTheKeys) {
  press(Qt::Key_F5);
  press(Qt::Key_Question, Qt::ShiftModifier);
  for (const PresentationKey& key : presentationKeys())
    EXPECT_TRUE(presentation().overlay()->card().contains(key.text)) << key.text.toStdString();
  press(Qt::Key_B);
  press(Qt::Key_Escape);
  EXPECT_FALSE(presentation().overlay()->card().isEmpty()) << "the blank screen goes first";
  press(Qt::Key_Escape);
  EXPECT_TRUE(presentation().overlay()->card().isEmpty());
  EXPECT_TRUE(presentation().isOn());
}

TEST_F(PresentationTest, NotesScrollAndKeepTheirKeysInSight) {
  presentation().showNotes();
  PresenterWindow* notes = presentation().notes();
  notes->resize(notes->minimumSizeHint().width() + 260, 300);
  QTest::qWait(0);
  const auto* keys = notes->findChild<QLabel*>("keys");
  const auto* scroll = notes->findChild<QScrollArea*>();
  ASSERT_TRUE(keys && scroll);
  EXPECT_TRUE(notes->rect().contains(keys->geometry()));
  EXPECT_GE(keys->height(), keys->heightForWidth(keys->width()));
  EXPECT_GT(scroll->verticalScrollBar()->maximum(), 0);
  for (const PresentationKey& key : presentationKeys()) EXPECT_TRUE(keys->text().contains(key.text));
}

TEST_F(PresentationTest, SpaceRunsAgain) {
  press(Qt::Key_F5);
  const std::uint64_t generation = m_window->bridge().generation();
  press(Qt::Key_Space);
  EXPECT_GT(m_window->bridge().generation(), generation);
  ASSERT_TRUE(isDone());
}

TEST_F(PresentationTest, NotesHaveClockNextStepAndFigures) {
  press(Qt::Key_F5);
  press(Qt::Key_N);
  PresenterWindow* notes = presentation().notes();
  ASSERT_TRUE(notes && notes->isVisible());
  EXPECT_TRUE(notes->notes().contains("Ask first."));
  EXPECT_TRUE(notes->notes().contains("Answer: **They stay**"));
  EXPECT_EQ(notes->next(), "Depth");
  EXPECT_TRUE(waitFor([&] { return notes->results().contains("step 30"); })) << notes->results().toStdString();
  QTest::keyClick(notes, Qt::Key_Right);
  EXPECT_EQ(stage().step(), 1) << "its keys are those of the presentation";
  EXPECT_EQ(notes->next(), "the lesson ends here");
}

TEST_F(PresentationTest, NotesNeverReadTheVerdictsOfAnotherStep) {
  ASSERT_EQ(classroom().open("paths"), "");  // its fourth step has more checks than the third
  press(Qt::Key_F5);
  press(Qt::Key_N);
  for (std::size_t step = 1; step < stage().lesson()->steps.size(); ++step) {
    ASSERT_TRUE(isDone());
    EXPECT_EQ(stage().checks().size(), stage().current().checks.size());
    press(Qt::Key_Right);
    EXPECT_EQ(stage().step(), static_cast<int>(step));
  }
}

// What a hand on the keyboard may do to a lecture, with the notes beside it: two thousand keys where a sanitizer sees
// what goes wrong. GATESCOPE_RANDOM_SEED chooses the hand.
TEST_F(PresentationTest, RandomKeysWithNotes) {
  std::mt19937 random(test::randomSeed());
  const auto below = [&random](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
  static constexpr Qt::Key kKeys[] = {Qt::Key_Right, Qt::Key_Right,  Qt::Key_PageDown, Qt::Key_Left, Qt::Key_PageUp,
                                      Qt::Key_Down,  Qt::Key_Up,     Qt::Key_Space,    Qt::Key_1,    Qt::Key_2,
                                      Qt::Key_9,     Qt::Key_0,      Qt::Key_Return,   Qt::Key_B,    Qt::Key_N,
                                      Qt::Key_F5,    Qt::Key_Escape, Qt::Key_1,        Qt::Key_2,    Qt::Key_3,
                                      Qt::Key_A,     Qt::Key_F11,    Qt::Key_Question};
  QStringList lessons{m_file};
  for (const LessonEntry& entry : classroom().panel().library().entries()) lessons << entry.path;
  for (int i = 0; i < (test::kFast ? 300 : 2000); ++i) {
    if (below(40) == 0) classroom().close();
    if (!stage().isOpen() && below(3) == 0) {
      ASSERT_EQ(classroom().open(lessons[static_cast<qsizetype>(below(lessons.size()))]), "");
    }
    if (!presentation().isOn() && below(4) == 0) {
      presentation().enter();
      presentation().showNotes();
    }
    QWidget* target = m_window.get();
    if (presentation().notes() && presentation().notes()->isVisible() && below(2) == 0) target = presentation().notes();
    const Qt::KeyboardModifier with = below(5) == 0 ? Qt::ControlModifier : Qt::NoModifier;
    QTest::keyClick(target, kKeys[below(std::size(kKeys))], with);
    if (below(8) == 0) QTest::qWait(20);  // an event loop now and then: verdicts come
  }
  presentation().leave();
}

TEST_F(PresentationTest, PlotsFitWithoutScrolling) {
  presentation().enter(false);
  m_window->resize(1280, 720);
  QTest::qWait(50);
  for (const PlotPanel* panel : m_window->plots().shownPanels()) {
    EXPECT_TRUE(panel->isSeen()) << panel->id().toStdString();
    EXPECT_LE(panel->mapTo(m_window.get(), QPoint(0, panel->height())).y(), 720);
  }
}

TEST_F(PresentationTest, SlidesAndHandoutAreWrittenAsTheLessonPlays) {
  QString told;
  QObject::connect(&classroom().exporter(), &LessonExport::answered, m_window.get(),
                   [&told](const QString& text, bool) { told = text; });
  const QString slides = QString::fromStdString((m_folder.path() / "slides").string());
  classroom().exporter().writeSlides(slides);
  ASSERT_TRUE(waitFor([&] { return told.startsWith("Wrote 3 slides"); })) << told.toStdString();
  for (const char* name : {"/01-train.png", "/01-train-answer.png", "/02-depth.png"})
    EXPECT_EQ(QImage(slides + QLatin1String(name)).size(), QSize(1280, 720)) << name;
  EXPECT_FALSE(presentation().isOn());
  const QString handout = QString::fromStdString((m_folder.path() / "handout.pdf").string());
  classroom().exporter().writeHandout(handout);
  ASSERT_TRUE(waitFor([&] { return told == "Wrote " + handout; })) << told.toStdString();
  QFile file(handout);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_TRUE(file.read(5).startsWith("%PDF"));
  classroom().exporter().writeHandout("/nowhere/at/all.pdf");
  ASSERT_TRUE(waitFor([&] { return told.startsWith("Could not write"); })) << told.toStdString();
}

TEST_F(PresentationTest, SteppingByHandEndsAnExport) {
  QString told;
  QObject::connect(&classroom().exporter(), &LessonExport::answered, m_window.get(),
                   [&told](const QString& text, bool) { told = text; });
  classroom().exporter().writeHandout(QString::fromStdString((m_folder.path() / "handout.pdf").string()));
  stage().goTo(1);
  ASSERT_TRUE(waitFor([&] { return told.contains("stepped by hand"); })) << told.toStdString();
  EXPECT_FALSE(classroom().exporter().isRunning());
}

// For eyes: every step of every lesson, as an audience sees it. GATESCOPE_SLIDES names the folder.
TEST_F(PresentationTest, SlidesOfTheWholeCourse) {
  const QString folder = qEnvironmentVariable("GATESCOPE_SLIDES");
  if (folder.isEmpty()) GTEST_SKIP() << "writes pictures where GATESCOPE_SLIDES says";
  QString told;
  QObject::connect(&classroom().exporter(), &LessonExport::answered, m_window.get(),
                   [&told](const QString& text, bool) { told = text; });
  for (const LessonEntry& entry : classroom().panel().library().entries()) {
    ASSERT_EQ(classroom().open(entry.path), "");
    told.clear();
    classroom().exporter().writeSlides(folder + '/' + QString::fromStdString(entry.lesson->id));
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.startsWith("Wrote") && told.contains("slides"); }, 240000))
        << told.toStdString();
    classroom().exporter().writeHandout(folder + '/' + QString::fromStdString(entry.lesson->id) + "/handout.pdf");
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.endsWith("handout.pdf"); }, 240000)) << told.toStdString();
  }
}

}  // namespace
}  // namespace gatescope
