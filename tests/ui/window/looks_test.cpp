// Over the size of a test: one window is brought into every view, and each view is held against the same checks.
// Every view in every theme on a small screen: nothing is cut. GATESCOPE_PICTURES=FOLDER keeps pictures of all of them
// to look at; with QT_SCALE_FACTOR=2 they are those of a dense screen.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <qcustomplot.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QScrollArea>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTreeWidget>

#include "tests/support/fast_build.h"
#include "tests/ui/support/table_support.h"
#include "ui/base/actions.h"
#include "ui/compare/comparison.h"
#include "ui/compare/difference_table.h"
#include "ui/compare/runs_panel.h"
#include "ui/controls/control_panel.h"
#include "ui/controls/run_toolbar.h"
#include "ui/explorer/depth_explorer.h"
#include "ui/explorer/study_curves_plot.h"
#include "ui/explorer/study_form.h"
#include "ui/explorer/study_training_plot.h"
#include "ui/export/plot_export.h"
#include "ui/grid/plot_grid.h"
#include "ui/lessons/classroom.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/lessons/lesson_stage.h"
#include "ui/lessons/presentation.h"
#include "ui/lessons/presenter_window.h"
#include "ui/run/pinned_runs.h"
#include "ui/window/csv_import.h"
#include "ui/window/gallery.h"
#include "ui/window/main_window.h"
#include "ui/window/window_files.h"

namespace gatescope {
namespace {

constexpr QSize kSmallScreen(1024, 700);

Settings planeSettings() {
  Settings settings = quickSettings();
  settings.experiment.data.name = "moons";
  settings.experiment.data.train = 200;
  settings.experiment.probeSamples = 50;
  settings.live.stopSteps = 300;
  return settings;
}

Settings imageSettings() {
  Settings settings = planeSettings();
  settings.experiment.data.name = "mnist";
  settings.live.stopSteps = 60;
  return settings;
}

/// Controls that are narrower than their words. A text that ends in … says itself that it is cut.
QStringList cutControls(const QWidget& top) {
  QStringList cut;
  for (const QWidget* widget : top.findChildren<QWidget*>()) {
    if (!widget->isVisible() || widget->visibleRegion().isEmpty()) continue;
    const auto* label = qobject_cast<const QLabel*>(widget);
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const QString text = label ? label->text() : button ? button->text() : QString();
    if (text.isEmpty() || text.endsWith(QStringLiteral("…")) || (label && label->wordWrap())) continue;
    if (widget->width() < widget->minimumSizeHint().width() || widget->height() < widget->fontMetrics().height())
      cut << QStringLiteral("%1 “%2”").arg(widget->objectName(), text);
  }
  return cut;
}

/// Numbers along an axis that run into each other.
QStringList touchingNumbers(const QWidget& top) {
  QStringList touching;
  for (const PlotPanel* panel : top.findChildren<PlotPanel*>()) {
    if (!panel->isSeen()) continue;
    for (const QCPAxis* axis : {panel->plot()->xAxis, panel->plot()->yAxis}) {
      if (!axis->visible() || !axis->tickLabels() || axis->tickLabelRotation() != 0) continue;
      const QFontMetrics metrics(axis->tickLabelFont());
      const bool across = axis->orientation() == Qt::Horizontal;
      const QVector<double> at = axis->tickVector();
      const QVector<QString> labels = axis->tickVectorLabels();
      const auto size = [&](qsizetype i) { return across ? metrics.horizontalAdvance(labels[i]) : metrics.ascent(); };
      for (qsizetype i = 1; i < std::min(at.size(), labels.size()); ++i)
        if (std::abs(axis->coordToPixel(at[i]) - axis->coordToPixel(at[i - 1])) < (size(i) + size(i - 1)) / 2.0 + 2)
          touching << QStringLiteral("%1: “%2” and “%3”").arg(panel->id(), labels[i - 1], labels[i]);
    }
  }
  return touching;
}

/// What scrolls only up and down and is wider than where it is seen.
QStringList cutScrolled(const QWidget& top) {
  QStringList cut;
  for (const QScrollArea* area : top.findChildren<QScrollArea*>()) {
    if (!area->isVisible() || !area->widget() || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) continue;
    if (area->widget()->width() > area->viewport()->width())
      cut << QStringLiteral("%1: %2 in %3")
                 .arg(area->accessibleName())
                 .arg(area->widget()->width())
                 .arg(area->viewport()->width());
  }
  return cut;
}

/// Large type on a small screen: the settings leave the plots most of the window, and what is offered takes
/// one line.
void checkRoom(const MainWindow& window, const std::string& name) {
  const auto& panel = *window.findChild<ControlPanel*>();
  if (panel.isVisible()) {
    EXPECT_LE(panel.width(), 0.45 * window.width()) << name;
  }
  if (const auto* lesson = window.findChild<LessonPanel*>(); lesson->isVisible()) {
    EXPECT_LE(lesson->width(), 0.45 * window.width()) << name;
  }
  const QWidget* offer = window.findChild<QWidget*>("addBiases")->parentWidget();
  const auto* text = offer->findChild<QLabel*>();
  if (text->isVisible()) {
    EXPECT_LT(text->heightForWidth(text->width()), 2 * text->fontMetrics().height()) << name;
  }
}

struct Look {
  MainWindow::ThemeChoice choice;
  const char* name;
};

class LooksTest : public testing::TestWithParam<Look> {
 protected:
  void SetUp() override { open(planeSettings()); }

  void open(const Settings& settings) {
    m_window = std::make_unique<MainWindow>(settings);
    m_window->setThemeChoice(GetParam().choice);
    m_window->resize(kSmallScreen);
    m_window->show();
    ASSERT_TRUE(waitUntil([this] { return m_window->bridge().state().phase == RunPhase::Ready; }));
  }

  void finish() {
    m_window->toolbar().runAction()->trigger();
    ASSERT_TRUE(waitUntil([this] { return m_window->bridge().state().phase == RunPhase::Finished; }));
  }

  /// Shows these plots, with what they want to draw.
  void show(const QString& name, const QSet<QString>& ids) {
    for (QAction* action : m_window->plots().plotActions()) action->setChecked(ids.contains(action->data().toString()));
    m_window->resize(kSmallScreen);
    EXPECT_TRUE(waitUntil([this] {
      return std::ranges::all_of(m_window->plots().panels(),
                                 [this](const RunPlot* panel) { return hasItsInspection(*panel); });
    })) << name.toStdString();
    check(*m_window, name);
  }

  bool hasItsInspection(const RunPlot& panel) {
    const InspectionOrder wants = panel.wants();
    if (!wants.any() || !panel.isSeen()) return true;
    const auto& inspection = m_window->bridge().history()->inspection;
    if (!inspection) return false;
    const InspectionOrder& has = inspection->order;
    return has.units >= wants.units && has.gates >= wants.gates && has.map >= wants.map && has.images >= wants.images &&
           has.modes >= wants.modes && has.kernelLayer >= wants.kernelLayer;
  }

  RunPlot& plot(const char* id) {
    const auto& panels = m_window->plots().panels();
    return **std::ranges::find(panels, QString::fromLatin1(id), &RunPlot::id);
  }

  void check(QWidget& view, const QString& name) {
    if (qobject_cast<DepthExplorer*>(&view))
      view.resize(kSmallScreen);  // a window of its own, as large as the other by itself
    // One round lays the window out, the next lets titles choose what fits.
    for (int round = 0; round < 2; ++round) QTest::qWait(0);
    // What arrives from the engine between two rounds changes words, which are laid out in the next.
    EXPECT_TRUE(waitUntil([&view] { return cutControls(view).isEmpty(); }))
        << name.toStdString() << ": " << cutControls(view).join(QStringLiteral("; ")).toStdString();
    if (qobject_cast<DepthExplorer*>(&view)) {
      EXPECT_EQ(cutScrolled(view).join(QStringLiteral("; ")).toStdString(), "") << name.toStdString();
    }
    EXPECT_TRUE(waitUntil([&view] { return touchingNumbers(view).isEmpty(); }))
        << name.toStdString() << ": " << touchingNumbers(view).join(QStringLiteral("; ")).toStdString();
    if (const auto* window = qobject_cast<MainWindow*>(&view)) checkRoom(*window, name.toStdString());
    EXPECT_LE(view.width(), kSmallScreen.width()) << name.toStdString();
    EXPECT_LE(view.height(), kSmallScreen.height()) << name.toStdString();
    const QString folder = qEnvironmentVariable("GATESCOPE_PICTURES");
    if (folder.isEmpty()) return;
    EXPECT_TRUE(view.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(GetParam().name), name)));
  }

  /// Of plots that are seen, for other programs to read; once, in the theme of print.
  void writeFiles(std::initializer_list<const char*> ids) {
    const QString folder = qEnvironmentVariable("GATESCOPE_PICTURES");
    if (folder.isEmpty() || GetParam().choice != MainWindow::ThemeChoice::Light) return;
    for (const char* id : ids)
      for (const QString& format : plotFormats()) {
        const QString file = QStringLiteral("%1/file-%2.%3").arg(folder, QLatin1String(id), format);
        EXPECT_EQ(exportPlot(plot(id), file, format, {}), "") << id;
      }
  }

  /// Closed ones may vanish while others are looked at.
  QList<QPointer<QWidget>> dialogsOnScreen() const {
    QList<QPointer<QWidget>> dialogs;
    for (QWidget* top : QApplication::topLevelWidgets()) {
      if (top->isVisible() && top != m_window.get()) dialogs << top;
    }
    return dialogs;
  }

  std::unique_ptr<MainWindow> m_window;
};

TEST_P(LooksTest, PlotsInPairs) {
  finish();
  const std::pair<const char*, const char*> pairs[] = {
      {"loss", "gate_change"},        {"eigenvalues", "alignment"},   {"network", "gate_raster"},
      {"decision_map", "gate_strip"}, {"prediction", "kernel_parts"}, {"distance", "kernel_history"},
      {"patterns", "heat_map"},       {"kernel_layers", "clocks"},    {"modes", "predictor"}};
  for (const auto& [first, second] : pairs)
    show(QString::fromLatin1(first), {QLatin1String(first), QLatin1String(second)});
}

TEST_P(LooksTest, Ensembles) {
  Settings settings = planeSettings();
  settings.experiment.ensemble.seeds = 8;
  settings.experiment.gating.variant = "soft_relu";
  open(settings);
  finish();
  m_window->comparison().pinAction()->trigger();
  settings.experiment.gating.variant = "galu";
  settings.experiment.ensemble.seeds = 5;
  m_window->runs().start(settings, true);
  ASSERT_TRUE(waitUntil([this] {
    return m_window->bridge().state().phase == RunPhase::Finished && m_window->bridge().state().networks == 5;
  }));
  ASSERT_TRUE(waitUntil([this] { return m_window->bridge().history()->checkpoints.size() > 3; }));
  const auto pair = [this](const char* name, const QSet<QString>& ids) {
    show(QStringLiteral("ensemble-") + QLatin1String(name), ids);
  };
  pair("loss", {"loss", "gate_change"});
  pair("kernels", {"eigenvalues", "kernel_history"});
  pair("alignment", {"alignment", "kernel_parts"});
  pair("distance", {"distance", "prediction"});
  pair("inside", {"network", "heat_map"});
  pair("layers", {"kernel_layers", "clocks"});
  for (RunPlot* panel : m_window->plots().panels()) panel->setShowsEach(true);
  pair("each", {"loss", "gate_change"});
  pair("each-kernels", {"eigenvalues", "patterns"});
  check(m_window->comparison().showDifferences(), "ensemble-differences");
  m_window->runsPanel().shownAction()->setChecked(true);
  show("ensemble-runs", {"loss", "eigenvalues"});
  const QString folder = qEnvironmentVariable("GATESCOPE_PICTURES");
  if (folder.isEmpty() || GetParam().choice != MainWindow::ThemeChoice::Light) return;
  for (RunPlot* panel : m_window->plots().panels()) {
    if (!panel->canShowEach()) continue;
    EXPECT_EQ(exportPlot(*panel, QStringLiteral("%1/print-%2.png").arg(folder, panel->id()), "png", {}), "");
  }
}

TEST_P(LooksTest, ModesOfThePlaneTheCircleAndOfImages) {
  for (const char* data : {"moons", "circle", "mnist"}) {
    Settings settings = planeSettings();
    settings.experiment.data.name = data;
    if (settings.experiment.data.name == "mnist") settings = imageSettings();
    settings.live.predictorSamples = 60;
    open(settings);
    const auto named = [data](const char* what) { return QStringLiteral("%1-%2").arg(what, data); };
    show(named("modes-start"), {"modes", "predictor"});
    finish();
    show(named("modes"), {"modes", "predictor"});
    writeFiles({"modes", "predictor"});
    plot("modes").chooseMode("share");
    plot("predictor").chooseMode("error");
    show(named("modes-share"), {"modes", "predictor"});
    plot("modes").chooseMode("eigenvector");
    plot("modes").findChild<QSpinBox*>("rank")->setValue(3);
    plot("clocks").chooseMode("layers");
    show(named("eigenvector"), {"modes", "clocks"});
  }
}

TEST_P(LooksTest, SkipConnectionsAndKernelByLayers) {
  Settings settings = planeSettings();
  settings.experiment.gating.variant = "glu";
  settings.experiment.network.skip = 0.9;
  settings.experiment.network.width = 8;
  open(settings);
  finish();
  show("skip", {"network", "kernel_layers"});
  writeFiles({"network"});
  settings.experiment.gating.variant = "soft_galu";
  settings.experiment.network.width = 60;
  m_window->comparison().pinAction()->trigger();
  m_window->runs().start(settings, true);
  ASSERT_TRUE(waitUntil([this] {
    return m_window->bridge().state().phase == RunPhase::Finished && m_window->bridge().history()->lastStep() > 200;
  }));
  show("skip-blocks", {"network", "gate_raster"});
  plot("kernel_layers").chooseMode("layers");
  show("map", {"kernel_layers", "heat_map"});
  plot("heat_map").chooseMode("layer_2");
  EXPECT_EQ(plot("heat_map").modeId(), "layer_2");
  show("layers", {"kernel_layers", "heat_map"});
  writeFiles({"heat_map"});
  plot("kernel_layers").chooseMode("now");
  show("layers-now", {"kernel_layers", "clocks"});
  writeFiles({"kernel_layers", "clocks"});
  settings.experiment.network.width = 2;
  settings.experiment.network.depth = 4;
  m_window->runs().start(settings, false);
  ASSERT_TRUE(waitUntil([this] { return m_window->bridge().state().phase == RunPhase::Ready; }));
  show("skip-paths", {"network", "paths"});
  writeFiles({"paths"});
}

TEST_P(LooksTest, PlotsOfOneInput) {
  Settings settings = planeSettings();
  settings.experiment.data.name = "circle";
  open(settings);
  finish();
  show("circle", {"function", "kernel_history"});
}

TEST_P(LooksTest, PlotsOfImages) {
  open(imageSettings());
  finish();
  show("images", {"digit_wall", "network"});
  show("images-few", {"function", "decision_map"});
}

TEST_P(LooksTest, ComparedRuns) {
  finish();
  m_window->comparison().pinAction()->trigger();
  Settings other = planeSettings();
  other.experiment.gating.variant = "galu";
  m_window->comparison().startBoth(planeSettings(), other);
  ASSERT_TRUE(waitUntil([this] { return m_window->bridge().state().phase == RunPhase::Finished; }));
  ASSERT_TRUE(waitUntil([this] { return m_window->bridge().history()->checkpoints.size() > 3; }));
  m_window->bridge().viewPast(m_window->bridge().history()->checkpoints.at(2));
  show("compared", {"loss", "gate_change"});
  show("compared-kernels", {"eigenvalues", "kernel_history"});
  check(m_window->comparison().showDifferences(), "differences");
}

TEST_P(LooksTest, TheListOfRuns) {
  const auto isDone = [this] {
    const SessionBridge& bridge = m_window->bridge();
    return bridge.state().phase == RunPhase::Finished && bridge.history()->generation == bridge.generation();
  };
  const auto change = [&](const char* key, const FieldValue& value) {  // the new run goes on as the one before
    const std::uint64_t before = m_window->bridge().generation();
    m_window->panel().change(key, value);
    ASSERT_TRUE(waitUntil([&] { return m_window->bridge().generation() > before && isDone(); }));
  };
  finish();
  change("gating.variant", std::string("galu"));
  m_window->comparison().pinAction()->trigger();
  change("network.depth", std::int64_t{8});
  change("network.width", std::int64_t{40});
  RunList list(m_window->runs());
  list.pin(list.rows().back().id);
  list.setShown(list.rows().back().id, false);
  list.rename(list.rows().back().id, QStringLiteral("the first one"));
  m_window->runsPanel().shownAction()->setChecked(true);
  m_window->runsPanel().list()->topLevelItem(2)->setSelected(true);
  show("runs", {"loss", "gate_change"});
  m_window->resize(1500, 900);
  m_window->runsPanel().list()->clearSelection();
  QTest::qWait(0);
  const QString folder = qEnvironmentVariable("GATESCOPE_PICTURES");
  if (folder.isEmpty()) return;
  EXPECT_TRUE(m_window->grab().save(QStringLiteral("%1/%2-runs-wide.png").arg(folder, QLatin1String(GetParam().name))));
}

TEST_P(LooksTest, SettingsUnfolded) {
  m_window->panel().setAllUnfolded(true);
  m_window->panel().change("network.depth", std::int64_t{0});
  show("settings", {"loss", "network"});
}

TEST_P(LooksTest, MenusAndDialogs) {
  finish();
  m_window->comparison().pinAction()->trigger();
  QList<QAction*> openers;
  int menus = 0, dialogs = 0;
  for (QMenu* menu : m_window->findChildren<QMenu*>()) {
    emit menu->aboutToShow();
    if (menu->actions().isEmpty()) continue;
    menu->resize(menu->sizeHint());
    check(*menu, QStringLiteral("menu%1").arg(++menus));
    for (QAction* action : menu->actions())
      if (!action->menu() && action->isEnabled() && !action->isCheckable()) openers << action;
  }
  for (QAction* action : openers) {
    const QString name = actionName(*action);
    if (name == QStringLiteral("Quit") || name == QStringLiteral("What's this?")) continue;
    action->trigger();
    m_window->classroom().presentation().leave();
    for (const QPointer<QWidget>& top : dialogsOnScreen()) {
      if (!top) continue;
      ++dialogs;
      const auto* gallery = qobject_cast<Gallery*>(top);
      EXPECT_TRUE(waitUntil([gallery] { return !gallery || !gallery->isDrawing(); }));
      if (!qobject_cast<QFileDialog*>(top)) check(*top, QStringLiteral("dialog-") + name);
      if (top) top->close();
    }
  }
  EXPECT_GT(menus, 5);
  EXPECT_GT(dialogs, 5);
}

TEST_P(LooksTest, LessonsAndTheirCourse) {
  Classroom& classroom = m_window->classroom();
  classroom.showCourse();
  check(*m_window, QStringLiteral("course"));
  for (const char* id : {"paths", "depth-whitens"}) {
    ASSERT_EQ(classroom.open(QLatin1String(id)), "");
    ASSERT_TRUE(waitUntil([&] { return classroom.stage().isDone(); }));
    check(*m_window, QStringLiteral("lesson-") + QLatin1String(id));
  }
}

TEST_P(LooksTest, StudyOfSkipConnections) {
  QTemporaryDir folder;
  DepthExplorer explorer(folder.path());
  explorer.setTheme(m_window->plots().panels().front()->theme());
  explorer.chooseStudy(QStringLiteral("skip-connections"));
  for (const auto& [key, text] : {std::pair("network.depth", "2, 4, 8, 16"), std::pair("network.width", "25")}) {
    QLineEdit* line = explorer.form().numbers(key);
    line->selectAll();
    QTest::keyClicks(line, QLatin1String(text));
  }
  explorer.show();
  explorer.startStudy();
  ASSERT_TRUE(waitUntil([&] { return !explorer.job().isRunning(); })) << explorer.message().toStdString();
  check(explorer, "study-depth");
  QComboBox* axes = explorer.curves().axisChoice();
  const int skip = axes->findData(QStringLiteral("network.skip"));
  axes->setCurrentIndex(skip);
  emit axes->activated(skip);
  check(explorer, "study-skip");
  const QString pictures = qEnvironmentVariable("GATESCOPE_PICTURES");
  if (pictures.isEmpty() || GetParam().choice != MainWindow::ThemeChoice::Light) return;
  EXPECT_EQ(exportPlot(explorer.curves(), pictures + QStringLiteral("/print-study.png"), "png", {}), "");
}

// Medians with bands over depth, and the losses behind them.
TEST_P(LooksTest, StudyOfTrainingOverDepth) {
  if (!test::kFast) GTEST_SKIP() << "networks are trained: too slow without optimisation or under a sanitizer";
  QTemporaryDir folder;
  DepthExplorer explorer(folder.path());
  explorer.setTheme(m_window->plots().panels().front()->theme());
  explorer.chooseStudy(QStringLiteral("training-over-depth"));
  QLineEdit* depths = explorer.form().numbers("network.depth");
  depths->selectAll();
  QTest::keyClicks(depths, QStringLiteral("4, 8"));
  explorer.form().seeds()->setValue(3);
  explorer.show();
  explorer.startStudy();
  ASSERT_TRUE(waitUntil([&] { return !explorer.job().isRunning(); })) << explorer.message().toStdString();
  check(explorer, "study-training");
  const QString pictures = qEnvironmentVariable("GATESCOPE_PICTURES");
  if (pictures.isEmpty() || GetParam().choice != MainWindow::ThemeChoice::Light) return;
  EXPECT_EQ(exportPlot(explorer.curves(), pictures + QStringLiteral("/print-study-steps.png"), "png", {}), "");
  EXPECT_EQ(exportPlot(explorer.training(), pictures + QStringLiteral("/print-study-losses.png"), "png", {}), "");
}

TEST_P(LooksTest, ImportOfATable) {
  QTemporaryDir folder;
  const QString whole = writeText(
      folder.filePath(QStringLiteral("iris.csv")),
      "sepal length,sepal width,petal length,species\n5.1,3.5,1.4,0\n4.9,3.0,1.4,1\n6.2,3.4,5.4,2\n5.9,3.0,5.1,2\n");
  const QString holed = writeText(folder.filePath(QStringLiteral("measured.csv")),
                                  "sep=;\nday;temperature;pressure;kind of weather\nMo;21,5;1013;fair\nTu;NA;1009;"
                                  "fair\nWe;18,25;?;rain\nTh;17,0;998;rain\n");
  for (const auto& [path, name] : {std::pair(whole, "import"), std::pair(holed, "import-holes")}) {
    CsvImport import(path, planeSettings(), m_window.get());
    import.show();
    ASSERT_TRUE(waitUntil([&] { return !import.isReading(); }));
    check(import, QLatin1String(name));
  }
}

TEST_P(LooksTest, ASessionWithoutItsDataAndARunThatIsRefused) {
  QTemporaryDir folder;
  QByteArray rows = "a,b,label\n";
  for (int i = 0; i < 60; ++i) rows += QStringLiteral("%1,%2,%3\n").arg(i % 7).arg(i % 11).arg(i % 2).toUtf8();
  const QString table = writeText(folder.filePath(QStringLiteral("measurements of the spring.csv")), rows);
  open(tableSettings(table));
  ASSERT_TRUE(advance(m_window->bridge(), 40));
  Settings refused = tableSettings(folder.filePath(QStringLiteral("gone.csv")));
  m_window->runs().start(refused, true);
  ASSERT_TRUE(waitUntil([this] { return !m_window->bridge().state().refusal.why.empty(); }));
  check(*m_window, "refused");
  const QString session = folder.filePath(QStringLiteral("run.gatescope"));
  QSignalSpy saved(&m_window->bridge(), &SessionBridge::noticeArrived);
  m_window->bridge().save(session);
  ASSERT_TRUE(waitUntil([&] { return !saved.isEmpty(); }));
  ASSERT_TRUE(QFile::remove(table));
  open(planeSettings());
  ASSERT_EQ(m_window->files().openNow(session), "");
  ASSERT_TRUE(waitUntil([this] { return m_window->bridge().isOnlyForLooking(); }));
  check(*m_window, "lost-data");
}

TEST_P(LooksTest, NotesOfALecture) {
  ASSERT_EQ(m_window->classroom().open(QStringLiteral("paths")), "");
  m_window->classroom().stage().goTo(3);
  ASSERT_TRUE(waitUntil([this] { return m_window->classroom().stage().isDone(); }));
  Presentation& presentation = m_window->classroom().presentation();
  presentation.enter(false);
  presentation.showNotes();
  m_window->resize(kSmallScreen);
  check(*m_window, "presenting");
  check(*presentation.notes(), "notes");
  presentation.leave();
}

INSTANTIATE_TEST_SUITE_P(Themes, LooksTest,
                         testing::Values(Look{MainWindow::ThemeChoice::Light, "light"},
                                         Look{MainWindow::ThemeChoice::Dark, "dark"},
                                         Look{MainWindow::ThemeChoice::Projector, "projector"}),
                         [](const testing::TestParamInfo<Look>& look) { return std::string(look.param.name); });

}  // namespace
}  // namespace gatescope
