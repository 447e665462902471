// The window's menus. Every action has a key or a place in a menu, a tooltip and a What's This.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QActionGroup>
#include <QMenuBar>
#include <QMessageBox>
#include <QWhatsThis>

#include "ui/base/actions.h"
#include "ui/base/icons.h"
#include "ui/compare/comparison.h"
#include "ui/compare/timeline.h"
#include "ui/controls/control_panel.h"
#include "ui/controls/run_toolbar.h"
#include "ui/controls/status_row.h"
#include "ui/explorer/depth_explorer.h"
#include "ui/grid/layouts.h"
#include "ui/grid/plot_grid.h"
#include "ui/run/autosave.h"
#include "ui/window/gallery.h"
#include "ui/window/main_window.h"
#include "ui/window/recent_files.h"
#include "ui/window/shortcut_list.h"
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

QMenu* addMenu(QMainWindow& window, const QString& title) {
  QMenu* menu = window.menuBar()->addMenu(title);
  menu->setToolTipsVisible(true);
  return menu;
}

}  // namespace

void MainWindow::buildMenus() {
  buildFileMenu();
  buildEditMenu();
  addMenu(*this, tr("&Run"))->addActions(m_toolbar->runActions());
  addMenu(*this, tr("&Compare"))->addActions(m_comparison->actions());
  buildExploreMenu();
  buildLessonMenu();
  buildViewMenu();
  buildHelpMenu();
}

void MainWindow::buildExploreMenu() {
  QAction* action =
      add(addMenu(*this, tr("E&xplore")), tr("&Depth explorer…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
          tr("What depth, width and gates do to the kernel at t = 0 and to training, across many networks at once."),
          this, &MainWindow::showExplorer);
  m_toolbar->addSeparator();
  m_toolbar->addAction(action);
}

void MainWindow::buildFileMenu() {
  QMenu* file = addMenu(*this, tr("&File"));
  add(file, tr("&Open…"), QKeySequence::Open,
      tr("Opens a session, an experiment or data. Files can also be dropped onto the window."), m_files,
      &WindowFiles::askOpen);
  file->addMenu(m_files->recent().menu());
  QAction* last = add(file, tr("Reopen the &last run"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
                      tr("The run that was on screen when the program ended."), this, [this] {
                        if (m_autosave && !m_autosave->lastRun().path.isEmpty())
                          m_files->openNow(m_autosave->lastRun().path, false);
                      });
  connect(file, &QMenu::aboutToShow, last,
          [this, last] { last->setEnabled(m_autosave && !m_autosave->lastRun().path.isEmpty()); });
  file->addSeparator();
  add(file, tr("&Save session…"), QKeySequence::Save,
      tr("The whole run in one file: weights, curves, settings. NumPy opens it too."), m_files, &WindowFiles::askSave);
  add(file, tr("&Export…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
      tr("One plot or all that are shown, as PNG, SVG, PDF or CSV, in a size and style of your choice."), m_files,
      [this] { m_files->showExportDialog(); });
  add(file, tr("Export &all plots…"), QKeySequence(Qt::CTRL | Qt::Key_E),
      tr("Every plot that is shown, in every format, to a folder."), m_files, &WindowFiles::askExportAll);
  add(file, tr("&Record…"), QKeySequence(Qt::CTRL | Qt::Key_M),
      tr("Records the plots during the run: PNG images, GIF or MP4."), m_files, &WindowFiles::showRecordDialog);
  add(file, tr("Re&port…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
      tr("Settings, results and plots of this run as a PDF document."), m_files, &WindowFiles::askReport);
  file->addSeparator();
  add(file, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q),
      tr("Quits the program. The run is kept: see Reopen the last run."), this, &QWidget::close);
}

void MainWindow::buildEditMenu() {
  QMenu* edit = addMenu(*this, tr("&Edit"));
  edit->addActions({m_panel->undoAction(), m_panel->redoAction()});
}

void MainWindow::buildViewMenu() {
  QMenu* view = addMenu(*this, tr("&View"));
  add(view, tr("&Gallery of plots…"), QKeySequence(Qt::CTRL | Qt::Key_L),
      tr("All plots with name and picture, to show or hide."), this, &MainWindow::showGallery);
  QMenu* plots = view->addMenu(tr("&Plots"));
  plots->setToolTipsVisible(true);
  for (QAction* action : m_plots->plotActions()) plots->addAction(action);
  view->addMenu(m_layouts->menu());
  view->addSeparator();
  const auto addSwitch = [this, view](const QString& text, const QKeySequence& keys, const QString& help,
                                      QWidget* widget) {
    QAction* action = add(view, text, keys, help, this, [] {});
    action->setCheckable(true);
    action->setChecked(true);
    connect(action, &QAction::toggled, widget, &QWidget::setVisible);
    return action;
  };
  m_controlsSwitch = addSwitch(tr("&Controls"), QKeySequence(Qt::Key_F9), tr("The settings on the left."), m_panel);
  addSwitch(tr("&Timeline"), QKeySequence(Qt::Key_F8), tr("The checkpoints below the plots."), m_timeline);
  buildControlsMenu(view);
  view->addSeparator();
  buildScaleMenu(view);
  view->addSeparator();
  buildThemeMenu(view);
}

void MainWindow::buildScaleMenu(QMenu* view) {
  QAction* larger = view->addAction(tr("&Increase font size"), this, [this] { scale(1); });
  describe(larger, {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
           tr("Text and lines 10 % larger."));
  add(view, tr("D&ecrease font size"), QKeySequence(Qt::CTRL | Qt::Key_Minus), tr("Text and lines 10 % smaller."), this,
      [this] { scale(-1); });
  add(view, tr("Reset font si&ze"), QKeySequence(Qt::CTRL | Qt::Key_0), tr("Text and lines at their original size."),
      this, [this] { scale(0); });
}

void MainWindow::buildThemeMenu(QMenu* view) {
  m_themeActions = new QActionGroup(this);
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
    m_themeActions->addAction(action);
  }
  connect(m_themeActions, &QActionGroup::triggered, this,
          [this](QAction* action) { setThemeChoice(static_cast<ThemeChoice>(action->data().toInt())); });
}

void MainWindow::buildHelpMenu() {
  QMenu* help = addMenu(*this, tr("&Help"));
  QAction* whatsThis = QWhatsThis::createAction(help);
  whatsThis->setText(tr("&What's this?"));
  whatsThis->setIcon({});  // Qt's own is black on every ground
  describe(whatsThis, {QKeySequence(Qt::SHIFT | Qt::Key_F1)}, tr("Then click anything to see what it is."));
  help->addAction(whatsThis);
  QAction* keys = help->addAction(tr("&Keyboard shortcuts"), this, &MainWindow::showShortcuts);
  describe(keys, {QKeySequence(Qt::Key_Question), QKeySequence(Qt::Key_F1)},
           tr("All shortcuts of the window and the plots."));
  add(help, tr("&About Gatescope"), {}, tr("Version, source, licence."), this, &MainWindow::showAbout);
}

void MainWindow::showGallery() {
  if (!m_gallery) {
    m_gallery = new Gallery(*m_plots, this);
    applyLook();
  }
  m_gallery->show();
  m_gallery->raise();
  m_gallery->activateWindow();
}

DepthExplorer& MainWindow::explorer() {
  if (m_explorer) return *m_explorer;
  m_explorer = std::make_unique<DepthExplorer>(m_studies);
  m_explorer->resize(size());
  connect(m_explorer.get(), &DepthExplorer::openRequested, this, [this](const Settings& settings) {
    m_bridge.start(settings, true);
    m_panel->setSettings(m_bridge.settings());
    raise();
    activateWindow();
  });
  applyLook();
  return *m_explorer;
}

void MainWindow::showExplorer() {
  explorer().setExperiment(m_panel->settings());
  m_explorer->show();
  m_explorer->raise();
  m_explorer->activateWindow();
}

void MainWindow::showShortcuts() {
  if (!m_shortcuts) m_shortcuts = new ShortcutList(this);
  m_shortcuts->show();
  m_shortcuts->raise();
  m_shortcuts->activateWindow();
}

void MainWindow::showAbout() {
  auto* about = new QMessageBox(QMessageBox::NoIcon, tr("About Gatescope"), QString(), QMessageBox::Close, this);
  about->setAttribute(Qt::WA_DeleteOnClose);
  about->setModal(false);
  about->setIconPixmap(applicationIcon().pixmap(64, 64));
  about->setTextFormat(Qt::RichText);
  about->setTextInteractionFlags(Qt::TextBrowserInteraction);
  about->setText(
      tr("<p><b>Gatescope %1</b><br>A live laboratory for deep gated networks</p>"
         "<p>Based on C. Lakshminarayanan and A. V. Singh, <i>Deep Gated Networks: A framework to understand training "
         "and generalisation in deep learning</i>, 2020, <a href=\"https://arxiv.org/abs/2002.03996\">arXiv 2002.03996</a>.</p>"
         "<p>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.<br>"
         "Built with Qt, QCustomPlot, Eigen, nlohmann-json, libzip, yaml-cpp and giflib.</p>")
          .arg(QStringLiteral(GATESCOPE_VERSION)));
  about->show();
}

}  // namespace gatescope
