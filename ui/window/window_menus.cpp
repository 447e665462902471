// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_menus.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QWhatsThis>

#include "ui/base/actions.h"
#include "ui/base/language.h"
#include "ui/compare/comparison.h"
#include "ui/compare/runs_panel.h"
#include "ui/compare/timeline.h"
#include "ui/controls/control_panel.h"
#include "ui/controls/run_toolbar.h"
#include "ui/grid/layouts.h"
#include "ui/grid/plot_grid.h"
#include "ui/lessons/classroom.h"
#include "ui/offers/example_bar.h"
#include "ui/plots/plot_registry.h"
#include "ui/window/class_controls.h"
#include "ui/window/manual_help.h"
#include "ui/window/recent_files.h"
#include "ui/window/side_windows.h"
#include "ui/window/window_files.h"

namespace gatescope {
namespace {

template <class Receiver, class Slot>
QAction* add(QMenu* menu, const QString& text, const QKeySequence& keys, const QString& help, Receiver* receiver,
             Slot slot) {
  QAction* action = menu->addAction(text, receiver, slot);
  describe(action, keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys}, help);
  return action;
}

}  // namespace

WindowMenus::WindowMenus(MainWindow& window) : QObject(&window), m_window(window), m_themes(new QActionGroup(this)) {
  buildFileMenu();
  buildEditMenu();
  addMenu(tr("&Run"))->addActions(window.toolbar().runActions());
  QMenu* compare = addMenu(tr("&Compare"));
  compare->addActions(window.comparison().actions());
  compare->addSeparator();
  compare->addAction(window.runsPanel().shownAction());
  buildExploreMenu();
  buildLessonMenu();
  buildViewMenu();
  buildHelpMenu();
  fillToolbar();
}

// What a first hour wants, each with a word: the menus have more of them.
void WindowMenus::fillToolbar() {
  const std::pair<QAction*, QString> rows[] = {{m_gallery, tr("Plots")},
                                               {m_window.comparison().pinAction(), tr("Pin")},
                                               {m_window.comparison().sameButAction(), tr("Same but…")},
                                               {m_explorer, tr("Depth explorer")},
                                               {m_window.classroom().courseAction(), tr("Lessons")},
                                               {m_window.classroom().presentAction(), tr("Present")}};
  m_window.toolbar().addSeparator();
  for (const auto& [action, word] : rows) {
    action->setIconText(word);
    m_window.toolbar().addAction(action);
  }
}

QMenu* WindowMenus::addMenu(const QString& title) {
  QMenu* menu = m_window.menuBar()->addMenu(title);
  menu->setToolTipsVisible(true);
  return menu;
}

void WindowMenus::buildFileMenu() {
  WindowFiles* files = &m_window.files();
  QMenu* file = addMenu(tr("&File"));
  add(file, tr("&New"), QKeySequence::New,
      tr("The first experiment again, as when the program starts. The run on screen stays in the list of runs."), files,
      &WindowFiles::openFirst);
  add(file, tr("&Open…"), QKeySequence::Open,
      tr("Opens a session, an experiment or data. Files can also be dropped onto the window."), files,
      &WindowFiles::askOpen);
  describe(file->addMenu(files->recent().menu()), {}, tr("The last ten files."));
  QAction* last = add(file, tr("Reopen the &last run"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
                      tr("The run that was on screen when the program ended."), files, [this, files] {
                        const QString path = m_window.lastRun();
                        if (!path.isEmpty()) files->openNow(path, false);
                      });
  connect(file, &QMenu::aboutToShow, last, [this, last] { last->setEnabled(!m_window.lastRun().isEmpty()); });
  file->addSeparator();
  add(file, tr("&Save session…"), QKeySequence::Save,
      tr("The whole run in one file: weights, curves, settings. NumPy opens it too."), files, &WindowFiles::askSave);
  add(file, tr("&Export…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
      tr("One plot or all that are shown, as PNG, SVG, PDF or CSV, in a size and style of your choice."), files,
      [files] { files->showExportDialog(); });
  add(file, tr("Export &all plots…"), QKeySequence(Qt::CTRL | Qt::Key_E),
      tr("Every plot that is shown, in every format, to a folder."), files, &WindowFiles::askExportAll);
  add(file, tr("&Record…"), QKeySequence(Qt::CTRL | Qt::Key_M),
      tr("Records the plots during the run: PNG images, GIF or MP4."), files, &WindowFiles::showRecordDialog);
  add(file, tr("Re&port…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
      tr("Settings, results and plots of this run as a PDF document."), files, &WindowFiles::askReport);
  file->addSeparator();
  add(file, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q),
      tr("Quits the program. The run is kept: see Reopen the last run."), &m_window, &QWidget::close);
}

void WindowMenus::buildEditMenu() {
  QMenu* edit = addMenu(tr("&Edit"));
  edit->addActions({m_window.panel().undoAction(), m_window.panel().redoAction()});
}

void WindowMenus::buildExploreMenu() {
  m_explorer =
      add(addMenu(tr("E&xplore")), tr("&Depth explorer…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
          tr("What depth, width and gates do to the kernel at t = 0 and to training, across many networks at once."),
          &m_window.sideWindows(), &SideWindows::showExplorer);
}

void WindowMenus::buildLessonMenu() {
  QMenu* lessons = addMenu(tr("&Lessons"));
  for (QAction* action : m_window.classroom().actions()) lessons->addAction(action);
}

void WindowMenus::buildViewMenu() {
  QMenu* view = addMenu(tr("&View"));
  m_gallery =
      add(view, tr("&Gallery of plots…"), QKeySequence(Qt::CTRL | Qt::Key_L),
          tr("All plots with name and picture, to show or hide."), &m_window.sideWindows(), &SideWindows::showGallery);
  QMenu* plots = view->addMenu(tr("&Plots"));
  describe(plots->menuAction(), {}, tr("The same as a list."));
  buildPlotsMenu(plots);
  add(view, tr("&Numbers as a table…"), QKeySequence(Qt::CTRL | Qt::Key_T),
      tr("The curves of the plot that has the keyboard as a table of numbers, to read and to copy."),
      &m_window.sideWindows(), &SideWindows::showTable);
  describe(view->addMenu(m_window.layouts().menu()), {},
           tr("Sets of plots: four that come with the program, and your own."));
  view->addSeparator();
  view->addAction(m_window.exampleBar().shownAction());
  view->addAction(m_window.classControls().shownAction());
  QAction* timeline = view->addAction(tr("&Timeline"));
  describe(timeline, {QKeySequence(Qt::Key_F8)}, tr("The checkpoints below the plots."));
  timeline->setCheckable(true);
  timeline->setChecked(true);
  connect(timeline, &QAction::toggled, &m_window.timeline(), &QWidget::setVisible);
  describe(view->addMenu(m_window.classControls().menu()), {}, tr("Settings are free, locked or hidden."));
  view->addSeparator();
  buildScaleMenu(view);
  view->addSeparator();
  buildThemeMenu(view);
  view->addSeparator();
  QAction* still = view->addAction(tr("Reduce &motion"));
  describe(still, {}, tr("The network shows each step as it is, instead of playing it in stages in slow motion."));
  still->setCheckable(true);
  connect(still, &QAction::toggled, &m_window, &MainWindow::setReducedMotion);
  connect(view, &QMenu::aboutToShow, still, [this, still] { still->setChecked(m_window.hasReducedMotion()); });
  buildLanguageMenu(view->addMenu(tr("Lang&uage")));
}

// Curves at once, pictures a level deeper: all of them together are taller than a projector.
void WindowMenus::buildPlotsMenu(QMenu* plots) {
  QMenu* pictures = plots->addMenu(tr("&Maps and network"));
  for (QMenu* menu : {plots, pictures}) menu->setToolTipsVisible(true);
  plots->addSeparator();
  for (QAction* action : m_window.plots().plotActions()) {
    const PlotRow* row = findPlotRow(action->data().toString());
    (row && isPicture(row->kind) ? pictures : plots)->addAction(action);
  }
}

void WindowMenus::buildScaleMenu(QMenu* view) {
  QAction* larger = view->addAction(tr("&Increase font size"), &m_window, [this] { m_window.scale(1); });
  describe(larger, {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
           tr("Text and lines 10 % larger."));
  add(view, tr("Decre&ase font size"), QKeySequence(Qt::CTRL | Qt::Key_Minus), tr("Text and lines 10 % smaller."),
      &m_window, [this] { m_window.scale(-1); });
  add(view, tr("Reset font si&ze"), QKeySequence(Qt::CTRL | Qt::Key_0), tr("Text and lines at their original size."),
      &m_window, [this] { m_window.scale(0); });
}

void WindowMenus::buildThemeMenu(QMenu* view) {
  using ThemeChoice = MainWindow::ThemeChoice;
  const std::tuple<QString, QString, ThemeChoice> rows[] = {
      {tr("&Light"), tr("Dark text on a light background."), ThemeChoice::Light},
      {tr("&Dark"), tr("Light text on a dark background."), ThemeChoice::Dark},
      {tr("P&rojector"), tr("Thick lines and large text, readable from the last row."), ThemeChoice::Projector},
      {tr("&Follow system"), tr("Light or dark, as set for the desktop."), ThemeChoice::Desktop}};
  for (const auto& [text, help, choice] : rows) {
    QAction* action = view->addAction(text);
    describe(action, {}, help);
    action->setCheckable(true);
    action->setData(static_cast<int>(choice));
    m_themes->addAction(action);
  }
  connect(m_themes, &QActionGroup::triggered, this,
          [this](QAction* action) { m_window.setThemeChoice(static_cast<ThemeChoice>(action->data().toInt())); });
}

// Each language in its own words: who speaks it finds it whatever the window speaks now.
void WindowMenus::buildLanguageMenu(QMenu* menu) {
  menu->setToolTipsVisible(true);
  auto* choice = new QActionGroup(menu);
  const auto add = [this, menu, choice](const QString& text, const QString& code) {
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setData(code);
    choice->addAction(action);
    connect(action, &QAction::triggered, &m_window, [this, code] { emit m_window.languageChosen(code); });
  };
  add(tr("Language of the s&ystem"), {});
  menu->addSeparator();
  for (const Language& language : languages()) add(language.name, language.code);
  connect(menu, &QMenu::aboutToShow, menu, [this, choice] {
    const QString why = m_window.whyItStays(), chosen = chosenLanguage();
    for (QAction* action : choice->actions()) {
      action->setEnabled(why.isEmpty());
      action->setChecked(action->data().toString() == chosen);
      describe(action, {}, why.isEmpty() ? tr("The window in this language. Runs go on as they are.") : why);
    }
  });
}

void WindowMenus::buildHelpMenu() {
  QMenu* help = addMenu(tr("&Help"));
  help->addAction((new ManualHelp(m_window))->action());
  QAction* whatsThis = QWhatsThis::createAction(help);
  whatsThis->setText(tr("&What's this?"));
  whatsThis->setIcon({});  // Qt's own is black on every ground
  describe(whatsThis, {QKeySequence(Qt::SHIFT | Qt::Key_F1)}, tr("Then click anything to see what it is."));
  help->addAction(whatsThis);
  QAction* keys = help->addAction(tr("&Keyboard shortcuts"), &m_window.sideWindows(), &SideWindows::showShortcuts);
  describe(keys, {QKeySequence(Qt::Key_Question)}, tr("All shortcuts of the window and the plots."));
  add(help, tr("&About Gatescope"), {}, tr("Version, source, licence."), &m_window.sideWindows(),
      &SideWindows::showAbout);
}

void WindowMenus::showThemeChoice(MainWindow::ThemeChoice choice) {
  for (QAction* action : m_themes->actions()) action->setChecked(action->data().toInt() == static_cast<int>(choice));
}

}  // namespace gatescope
