// Over the size of a source: it composes and connects what the window is made of, which is one concern.
// The window: composition only.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/base/icons.h"
#include "ui/base/input_rules.h"
#include "ui/compare/comparison.h"
#include "ui/compare/runs_panel.h"
#include "ui/compare/timeline.h"
#include "ui/controls/control_panel.h"
#include "ui/controls/field_editor.h"
#include "ui/controls/run_toolbar.h"
#include "ui/controls/status_row.h"
#include "ui/grid/layouts.h"
#include "ui/grid/plot_grid.h"
#include "ui/lessons/classroom.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/lessons/lesson_stage.h"
#include "ui/lessons/presentation.h"
#include "ui/offers/example_bar.h"
#include "ui/offers/examples.h"
#include "ui/offers/job_bar.h"
#include "ui/offers/lost_data_bar.h"
#include "ui/offers/recovery_bar.h"
#include "ui/window/class_controls.h"
#include "ui/window/side_windows.h"
#include "ui/window/window_files.h"
#include "ui/window/window_menus.h"

namespace gatescope {

MainWindow::MainWindow(const Settings& settings, QWidget* parent)
    : MainWindow(std::make_unique<RunController>(), settings, parent) {
  m_runs.start(settings, false);
}

MainWindow::MainWindow(Inner inner, const Settings& first) : MainWindow(std::move(inner.runs), first, nullptr) {
  if (inner.keepsState) useStores();
  if (inner.autosave) {
    m_autosave = std::move(inner.autosave);
    connectAutosave(inner.studiesFolder);
  }
  setLook(inner.look);
  m_panel->setSettings(m_runs.settings());
  m_runs.setPace(0);
  showState(m_runs.bridge().state());
  m_title->setFile(inner.file);
}

MainWindow::MainWindow(std::unique_ptr<RunController> runs, const Settings& settings, QWidget* parent)
    : QMainWindow(parent),
      m_ownRuns(std::move(runs)),
      m_runs(*m_ownRuns),
      m_desktopKind(desktopThemeKind()),
      m_panel(new ControlPanel(this)),
      m_toolbar(new RunToolbar(this)),
      m_plots(new PlotGrid(this)),
      m_status(new StatusRow(this)),
      m_timeline(new Timeline(this)),
      m_files(new WindowFiles(m_runs, *m_plots, this, settings)),
      m_layouts(new Layouts(*m_plots, this)),
      m_comparison(new Comparison(m_runs, *m_timeline, this)),
      m_runsPanel(new RunsPanel(m_runs, this)),
      m_classControls(new ClassControls(m_runs, *m_panel, this)),
      m_sideWindows(new SideWindows(m_runs, *m_plots, this)),
      m_centre(new QStackedWidget(this)),
      m_middle(new QSplitter(Qt::Vertical, this)),
      m_classroom(new Classroom(m_runs, *m_plots, *m_centre, *this)),
      m_title(new WindowTitle(m_runs, *this)) {
  setWindowIcon(applicationIcon());
  m_layouts->setSettings([controller = m_ownRuns.get()] { return controller->settings(); });
  setAcceptDrops(true);
  new InputRules(this);
  buildLayout();
  connectRun();
  connectSettings();
  connectFiles();
  connectClassroom();
  connectList();
  m_menus = new WindowMenus(*this);
  setThemeChoice(ThemeChoice::Desktop);
  resize(1280, 800);
}

MainWindow::~MainWindow() = default;

MainWindow::Inner MainWindow::release() {
  Inner inner{nullptr, nullptr, m_sideWindows->studiesFolder(), m_title->file(), look(), m_keepsState};
  inner.autosave = std::move(m_autosave);
  inner.runs = std::move(m_ownRuns);
  return inner;
}

QString MainWindow::whyItStays() const {
  if (m_classroom->stage().isOpen()) return tr("Close the lesson first.");
  if (m_sideWindows->isExplorerOpen()) return tr("Close the depth explorer first.");
  return {};
}

void MainWindow::buildLayout() {
  addToolBar(m_toolbar);
  setContextMenuPolicy(Qt::NoContextMenu);  // Qt's own would offer to hide the toolbar
  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_offers = new QVBoxLayout;
  m_offers->addWidget(m_examples = new ExampleBar(this));
  m_offers->addWidget(m_lostData = new LostDataBar(this));
  m_offers->addWidget(m_biases = new BiasBar(this));
  m_offers->addWidget(m_job = new JobBar(this));
  column->addLayout(m_offers);
  auto* row = new QHBoxLayout;
  row->setSpacing(0);
  row->addWidget(m_panel);
  row->addWidget(&m_classroom->panel());
  auto* right = new QVBoxLayout;
  right->setSpacing(0);
  m_middle->setChildrenCollapsible(false);
  m_middle->addWidget(m_centre);
  m_middle->addWidget(m_runsPanel);
  m_middle->setStretchFactor(0, 1);
  right->addWidget(m_middle, 1);
  right->addWidget(m_timeline);
  row->addLayout(right, 1);
  column->addLayout(row, 1);
  column->addWidget(m_status);
  setCentralWidget(content);
  content->setAccessibleName(tr("Settings and plots"));
  // The keyboard starts at no control, so that Space runs the prepared run.
  content->setFocusPolicy(Qt::ClickFocus);
  content->setFocus();
}

void MainWindow::connectRun() {
  connect(m_toolbar, &RunToolbar::runRequested, &m_classroom->stage(), &LessonStage::run);
  connect(m_toolbar, &RunToolbar::pauseRequested, &m_runs, &RunController::pause);
  connect(m_toolbar, &RunToolbar::stepRequested, &m_runs, &RunController::step);
  connect(m_toolbar, &RunToolbar::resetRequested, &m_runs, &RunController::reset);
  connect(m_toolbar, &RunToolbar::paceChanged, &m_runs, &RunController::setPace);
  connect(m_toolbar, &RunToolbar::newSeedRequested, this, &MainWindow::newSeed);
  connect(&m_runs, &RunController::paceChanged, this, &MainWindow::showPace);
  connect(&m_runs, &RunController::resultsArrived, m_plots, &PlotGrid::refresh);
  connect(m_timeline, &Timeline::networkChosen, &m_plots->links(), &PlotLinks::setNetwork);
  connect(&m_plots->links(), &PlotLinks::orderChanged, &m_runs.bridge(), &SessionBridge::watch);
  connect(&m_runs.bridge(), &SessionBridge::stateChanged, this, &MainWindow::showState);
  connect(m_lostData, &LostDataBar::fileChosen, &m_runs, &RunController::findData);
  connect(&m_runs, &RunController::resultsArrived, m_status,
          [this] { m_status->setHistory(*m_runs.bridge().history()); });
  const auto showRuns = [this](const RunHistory* watched, const OtherRuns& others) {
    m_plots->setRuns(watched, others);
    m_plots->refresh();
    m_status->setHistory(*watched);
  };
  connect(&m_runs, &RunController::shownRunsChanged, this, showRuns);
  m_plots->setRuns(m_runs.bridge().history(), m_runs.others());
}

void MainWindow::connectSettings() {
  connect(&m_runs, &RunController::settingsChanged, m_panel, &ControlPanel::setSettings);
  connect(m_panel, &ControlPanel::structureChanged, &m_runs, &RunController::change);
  connect(m_panel, &ControlPanel::liveChanged, &m_runs, &RunController::tune);
  connect(&m_runs, &RunController::settingsChanged, this, &MainWindow::offerBiases);
  connect(m_panel, &ControlPanel::structureChanged, this, &MainWindow::offerBiases);
  connect(m_biases, &BiasBar::biasesWanted, m_panel, [panel = m_panel] { panel->change("network.bias", true); });
  connect(m_plots, &PlotGrid::changeSuggested, this, &MainWindow::change);
  connect(m_examples, &ExampleBar::chosen, this, &MainWindow::start);
  connect(m_panel, &ControlPanel::issuesChanged, this, [this](int count) {
    const QString name = count == 0 ? QString() : fieldName(*findField(m_panel->issues().front().field));
    m_status->showNotice(
        count == 0 ? QString() : tr("“%1” needs attention; the last valid run continues until then.").arg(name),
        count == 0);
  });
}

void MainWindow::connectFiles() {
  connect(&m_runs.bridge(), &SessionBridge::noticeArrived, m_status, [this](const Notice& notice) {
    // An autosave that worked is no news, and one that did not is told once, by Autosave.
    if (m_autosave && m_autosave->owns(notice.request)) return;
    m_status->showNotice(QString::fromStdString(notice.text), notice.ok);
  });
  connect(m_files, &WindowFiles::answered, m_status, &StatusRow::showNotice);
  connect(m_files, &WindowFiles::reportPrepared, m_job, &JobBar::setWork);
  connect(m_job, &JobBar::cancelRequested, m_files, &WindowFiles::cancelReport);
  connect(m_comparison, &Comparison::answered, m_status, &StatusRow::showNotice);
  connect(m_layouts, &Layouts::answered, m_status, &StatusRow::showNotice);
  for (PlotPanel* panel : m_plots->panels())
    connect(panel, &PlotPanel::exportRequested, m_files,
            [this, panel](const QString& format) { m_files->askExport(*panel, format); });
}

void MainWindow::connectClassroom() {
  connect(m_classroom, &Classroom::answered, m_status, &StatusRow::showNotice);
  connect(m_classroom, &Classroom::panelShown, m_classControls, &ClassControls::stepAside);
  connect(m_classroom, &Classroom::panelHidden, m_classControls, &ClassControls::comeBack);
  connect(&m_classroom->presentation(), &Presentation::changed, this, &MainWindow::setPresenting);
  connect(m_classControls, &ClassControls::chosen, m_toolbar, &RunToolbar::setSeedEnabled);
  connect(m_classControls, &ClassControls::chosen, m_comparison->sameButAction(), &QAction::setEnabled);
  connect(m_files, &WindowFiles::lessonChosen, this, [this](const QString& path) {
    if (const QString problem = m_classroom->open(path); !problem.isEmpty()) m_status->showNotice(problem, false);
  });
  connect(m_files, &WindowFiles::opened, this, [this](const QString& path) {
    m_classroom->close(false);
    m_classControls->takeFromSession();
    m_title->setFile(path);
  });
}

void MainWindow::connectList() {
  connect(m_runsPanel, &RunsPanel::answered, m_status, &StatusRow::showNotice);
  connect(m_runsPanel, &RunsPanel::compareRequested, m_comparison,
          [this](const std::vector<ListedRun>& runs) { m_comparison->compare(runs); });
  connect(&m_runs.pins(), &PinnedRuns::noticeArrived, m_status,
          [this](const Notice& notice) { m_status->showNotice(QString::fromStdString(notice.text), notice.ok); });
  connect(&m_runs, &RunController::stayed, m_status, [this](const QString& why) { m_status->showNotice(why, true); });
  connect(&m_runs, &RunController::putAside, m_panel, &ControlPanel::setAside);
  connect(&m_runs, &RunController::broughtBack, m_panel, &ControlPanel::bringBack);
  m_files->setSessionName([title = m_title] { return title->name(); });
  connect(m_files, &WindowFiles::saving, m_title, &WindowTitle::expectSaved);
}

// The plots first: they say at once what they wait for.
void MainWindow::start(const Example& example) {
  QJsonArray plots = QJsonArray::fromStringList(example.plots);
  m_plots->setArrangement({{QStringLiteral("plots"), plots}});
  m_runs.start(example.settings(), true, example.title());
}

void MainWindow::change(const Suggestion& suggestion) {
  if (m_classroom->stage().isOpen())
    return m_status->showNotice(tr("The settings are the lesson's. Close it to change them."), false);
  for (const auto& [key, value] : suggestion.changes) m_panel->change(key, value);
}

void MainWindow::offerBiases() { m_biases->setSettings(m_runs.settings(), !m_classroom->stage().isOpen()); }

void MainWindow::setPresenting(bool on) {
  if (on) {
    for (QWidget* widget : std::initializer_list<QWidget*>{menuBar(), m_toolbar, m_panel, m_status, m_timeline,
                                                           m_runsPanel, m_examples, m_biases})
      if (!widget->isHidden()) m_hiddenFromAudience.push_back(widget);
    for (QWidget* widget : m_hiddenFromAudience) widget->hide();
  }
  m_presenting = on;
  m_plots->setForAudience(on);
  applyLook();
  if (on) return;
  for (QWidget* widget : m_hiddenFromAudience) widget->show();
  m_hiddenFromAudience.clear();
}

void MainWindow::setReducedMotion(bool reduced) {
  m_reducedMotion = reduced;
  showPace(m_runs.pace());
}

// Without a pace a plot shows each step as it is, and plays nothing.
void MainWindow::showPace(double stepsPerSecond) { m_plots->setPace(m_reducedMotion ? 0 : stepsPerSecond); }

void MainWindow::setThemeChoice(ThemeChoice choice) {
  m_themeChoice = choice;
  applyLook();
  m_menus->showThemeChoice(choice);
}

void MainWindow::scale(int steps) {
  m_scale = steps == 0 ? 1 : steppedScale(m_scale, steps);
  applyLook();
}

void MainWindow::applyLook() {
  const std::pair<ThemeChoice, Theme::Kind> kinds[] = {{ThemeChoice::Light, Theme::Kind::Light},
                                                       {ThemeChoice::Dark, Theme::Kind::Dark},
                                                       {ThemeChoice::Projector, Theme::Kind::Projector}};
  Theme::Kind kind = m_desktopKind;
  for (const auto& [choice, own] : kinds)
    if (choice == (m_presenting ? ThemeChoice::Projector : m_themeChoice)) kind = own;
  m_audienceScale = m_presenting ? audienceScale(size()) : 1;
  const Theme theme = makeTheme(kind, m_scale * m_audienceScale);
  applyTheme(theme);
  m_plots->setTheme(theme);
  m_status->setTheme(theme);
  m_timeline->setTheme(theme);
  m_runsPanel->setTheme(theme);
  m_classroom->setTheme(theme);
  const QPalette controls = controlsPalette(theme);
  m_panel->setPalette(controls);
  m_status->setPalette(controls);
  m_sideWindows->setLook(theme, controls);
}

void MainWindow::showState(const RunState& state) {
  m_toolbar->setState(state, m_runs.bridge().wantsRun());
  m_status->setState(state);
  m_timeline->setNetworks(state.networks);
  m_lostData->setState(state, m_runs.settings());
  if (m_closes && state.phase != RunPhase::Preparing)
    QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
  m_panel->setStepSize(state.stepSize);
  if (!state.dataTitle.empty())
    m_panel->setDataTitle(QString::fromStdString(state.dataTitle), QString::fromStdString(state.dataNote));
}

// An ensemble goes on to seeds that it has not had.
void MainWindow::newSeed() {
  if (m_classroom->stage().isOpen()) return m_classroom->stage().nextSeed();
  const Experiment& experiment = m_panel->settings().experiment;
  const auto seeds = static_cast<std::uint64_t>(experiment.ensemble.seeds);
  const auto largest = static_cast<std::uint64_t>(findField("seed")->maximum);
  const std::uint64_t next = experiment.seed + seeds;
  m_panel->change("seed", static_cast<std::int64_t>(next + seeds - 1 <= largest ? next : 1));
}

MainWindow::Look MainWindow::look() const {
  return {
      saveGeometry(),  m_themeChoice,         m_scale, !m_runsPanel->isHidden(), m_examples->shownAction()->isChecked(),
      m_reducedMotion, m_plots->arrangement()};
}

void MainWindow::setLook(const Look& look) {
  restoreGeometry(look.geometry);
  m_scale = std::clamp(look.scale, kSmallestScale, kLargestScale);
  setThemeChoice(look.theme);
  m_runsPanel->shownAction()->setChecked(look.showsRuns);
  m_examples->shownAction()->setChecked(look.showsExamples);
  setReducedMotion(look.reducesMotion);
  m_plots->setArrangement(look.plots);
}

void MainWindow::useStores() {
  m_keepsState = true;
  m_files->keepChoices();
  m_layouts->setStore(std::make_unique<QSettings>());
}

void MainWindow::restoreLook() {
  useStores();
  const QSettings kept;
  if (!kept.contains(QStringLiteral("window/geometry"))) {
    constexpr QSize kFrame(8, 40);  // of the desktop, around the window: its lowest row is seen
    resize(size().boundedTo(screen()->availableSize() - kFrame));
    m_status->showNotice(tr("New here? Press Space to train, or “Lessons…” above for a course from the beginning."),
                         true);
  }
  const int last = static_cast<int>(ThemeChoice::Desktop);
  setLook({kept.value(QStringLiteral("window/geometry")).toByteArray(),
           static_cast<ThemeChoice>(std::clamp(kept.value(QStringLiteral("window/theme"), last).toInt(), 0, last)),
           kept.value(QStringLiteral("window/scale"), 1.0).toDouble(),
           kept.value(QStringLiteral("window/runs"), false).toBool(),
           kept.value(QStringLiteral("window/examples"), true).toBool(),
           kept.value(QStringLiteral("window/reduced_motion"), false).toBool(),
           QJsonDocument::fromJson(kept.value(QStringLiteral("window/plots")).toByteArray()).object()});
  constexpr int kRoomy = 900, kFewPlots = 4, kAllPlots = 6;  // pixels of height; plots
  if (!kept.contains(QStringLiteral("window/plots")))
    m_layouts->showFirstLook(screen()->availableSize().height() < kRoomy ? kFewPlots : kAllPlots);
}

void MainWindow::keepRuns(const QString& folder, int intervalMs) {
  m_autosave = std::make_unique<Autosave>(m_runs.bridge(), folder, intervalMs);
  connectAutosave(folder + QStringLiteral("/studies"));
  m_recovery->offer();
}

void MainWindow::connectAutosave(const QString& studiesFolder) {
  m_sideWindows->setStudiesFolder(studiesFolder);
  m_recovery = new RecoveryBar(*m_autosave, this);
  m_offers->addWidget(m_recovery);
  connect(m_recovery, &RecoveryBar::openRequested, m_files,
          [this](const QString& path) { m_files->openNow(path, false); });
  connect(m_autosave.get(), &Autosave::failed, m_status,
          [this](const QString& text) { m_status->showNotice(text, false); });
  connect(m_autosave.get(), &Autosave::recovered, m_status,
          [this](const QString& text) { m_status->showNotice(text, true); });
  connect(m_autosave.get(), &Autosave::readyToClose, this, &QWidget::close);
  connect(&m_runs, &RunController::putAside, m_autosave.get(), &Autosave::setAside, Qt::UniqueConnection);
  connect(&m_runs, &RunController::broughtBack, m_autosave.get(), &Autosave::bringBack, Qt::UniqueConnection);
}

void MainWindow::recover() {
  if (m_recovery) m_recovery->openFirst();
}

void MainWindow::complain(const QString& problem) { m_status->showNotice(problem, false); }

QString MainWindow::lastRun() const { return m_autosave ? m_autosave->lastRun().path : QString(); }

// The type of an audience grows with the screen.
void MainWindow::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  if (m_presenting && audienceScale(size()) != m_audienceScale) applyLook();
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (m_classroom->stage().isOpen()) {
    m_classroom->close();  // theme, plots and run are the user's again
    if (m_autosave) m_closes = true;
  }
  if (m_closes && (m_runs.bridge().state().phase == RunPhase::Preparing || m_runs.isComingBack())) {
    event->ignore();  // the run that comes back is the one to keep; the window closes by itself then
    return;
  }
  if (m_autosave && !m_autosave->prepareToClose()) {
    event->ignore();  // the newest steps are being saved; the window closes by itself then
    return;
  }
  m_classroom->close();
  if (m_keepsState) {
    const Look now = look();
    QSettings kept;
    kept.setValue(QStringLiteral("window/geometry"), now.geometry);
    kept.setValue(QStringLiteral("window/theme"), static_cast<int>(now.theme));
    kept.setValue(QStringLiteral("window/scale"), now.scale);
    kept.setValue(QStringLiteral("window/runs"), now.showsRuns);
    kept.setValue(QStringLiteral("window/examples"), now.showsExamples);
    kept.setValue(QStringLiteral("window/reduced_motion"), now.reducesMotion);
    kept.setValue(QStringLiteral("window/plots"), QJsonDocument(now.plots).toJson(QJsonDocument::Compact));
  }
  m_sideWindows->close();
  QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  const QList<QUrl> urls = event->mimeData()->urls();
  if (!urls.isEmpty() && urls.front().isLocalFile()) m_files->open(urls.front().toLocalFile());
}

}  // namespace gatescope
