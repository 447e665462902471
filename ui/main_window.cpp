// The window: composition only.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QVBoxLayout>
#include <QWhatsThis>

#include "ui/controls/control_panel.h"
#include "ui/controls/field_editor.h"
#include "ui/controls/icons.h"
#include "ui/controls/run_toolbar.h"
#include "ui/controls/status_row.h"
#include "ui/plot_grid.h"
#include "ui/window_files.h"

namespace gatescope {

MainWindow::MainWindow(const Settings& settings, QWidget* parent)
    : QMainWindow(parent),
      m_desktopKind(desktopThemeKind()),
      m_panel(new ControlPanel(this)),
      m_toolbar(new RunToolbar(this)),
      m_plots(new PlotGrid(this)),
      m_status(new StatusRow(this)),
      m_files(new WindowFiles(m_bridge, *m_plots, this)) {
  setWindowTitle(QStringLiteral("Gatescope"));
  setWindowIcon(applicationIcon());
  setAcceptDrops(true);
  buildLayout();
  connectRun();
  connectSettings();
  connectFiles();
  buildFileMenu();
  menuBar()->addMenu(QStringLiteral("&Run"))->addActions(m_toolbar->runActions());
  buildViewMenu();
  buildHelpMenu();
  connect(m_plots, &PlotGrid::orderChanged, &m_bridge, &SessionBridge::watch);
  setThemeChoice(ThemeChoice::Desktop);
  resize(1280, 800);
  m_panel->setSettings(settings);
  showRuns();
  m_bridge.start(m_panel->settings(), false);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildLayout() {
  addToolBar(m_toolbar);
  setContextMenuPolicy(Qt::NoContextMenu);  // Qt's own would offer to hide the toolbar
  auto* central = new QWidget(this);
  auto* column = new QVBoxLayout(central);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* row = new QHBoxLayout;
  row->setSpacing(0);
  row->addWidget(m_panel);
  row->addWidget(m_plots, 1);
  column->addLayout(row, 1);
  column->addWidget(m_status);
  setCentralWidget(central);
  // The keyboard starts at no control, so that Space runs the prepared run.
  central->setFocusPolicy(Qt::ClickFocus);
  central->setFocus();
}

void MainWindow::connectRun() {
  connect(m_toolbar, &RunToolbar::runRequested, &m_bridge, &SessionBridge::run);
  connect(m_toolbar, &RunToolbar::pauseRequested, &m_bridge, &SessionBridge::pause);
  connect(m_toolbar, &RunToolbar::stepRequested, &m_bridge, [this] { m_bridge.step(); });
  connect(m_toolbar, &RunToolbar::resetRequested, &m_bridge, &SessionBridge::reset);
  connect(m_toolbar, &RunToolbar::paceChanged, &m_bridge, &SessionBridge::pace);
  connect(m_toolbar, &RunToolbar::newSeedRequested, this, &MainWindow::newSeed);
  connect(&m_bridge, &SessionBridge::stateChanged, this, &MainWindow::showState);
  connect(&m_bridge, &SessionBridge::runChanged, this, [this] {
    showRuns();
    m_plots->refresh();
    m_status->setHistory(*m_bridge.history());
  });
  connect(&m_bridge, &SessionBridge::momentChanged, m_plots, &PlotGrid::refresh);
  connect(&m_bridge, &SessionBridge::resultsArrived, this, [this] {
    m_plots->refresh();
    m_status->setHistory(*m_bridge.history());
  });
}

void MainWindow::connectSettings() {
  connect(m_panel, &ControlPanel::structuralChange, this,
          [this](const Settings& settings) { m_bridge.start(settings, m_bridge.wantsRun()); });
  connect(m_panel, &ControlPanel::liveChange, &m_bridge, &SessionBridge::tune);
  connect(m_panel, &ControlPanel::issuesChanged, this, [this](int count) {
    const QString name = count == 0 ? QString() : fieldName(*findField(m_panel->issues().front().field));
    m_status->showNotice(count == 0 ? QString() : QStringLiteral("“%1” needs attention; the last good run goes on until then.").arg(name),
                         count == 0);
  });
}

void MainWindow::connectFiles() {
  connect(&m_bridge, &SessionBridge::noticeArrived, m_status,
          [this](const Notice& notice) { m_status->showNotice(QString::fromStdString(notice.text), notice.ok); });
  connect(m_files, &WindowFiles::answered, m_status, &StatusRow::showNotice);
  connect(m_files, &WindowFiles::opened, m_panel, [this] { m_panel->setSettings(m_bridge.settings()); });
  for (PlotPanel* panel : m_plots->panels())
    connect(panel, &PlotPanel::exportRequested, m_files, [this, panel](const QString& format) { m_files->askExport(*panel, format); });
}

void MainWindow::buildFileMenu() {
  QMenu* file = menuBar()->addMenu(QStringLiteral("&File"));
  file->addAction(QStringLiteral("&Open…"), QKeySequence::Open, m_files, &WindowFiles::askOpen);
  file->addAction(QStringLiteral("&Save session…"), QKeySequence::Save, m_files, &WindowFiles::askSave);
  file->addAction(QStringLiteral("&Export plots…"), QKeySequence(Qt::CTRL | Qt::Key_E), m_files, &WindowFiles::askExportAll);
  file->addSeparator();
  file->addAction(QStringLiteral("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
}

void MainWindow::buildViewMenu() {
  QMenu* view = menuBar()->addMenu(QStringLiteral("&View"));
  view->setToolTipsVisible(true);
  for (QAction* action : m_plots->plotActions()) view->addAction(action);
  view->addSeparator();
  QAction* controls = view->addAction(QStringLiteral("&Controls"));
  controls->setCheckable(true);
  controls->setChecked(true);
  controls->setShortcut(QKeySequence(Qt::Key_F9));
  connect(controls, &QAction::toggled, m_panel, &QWidget::setVisible);
  view->addAction(QStringLiteral("&Reset layout"), this, [this, controls] {
    controls->setChecked(true);
    m_plots->resetLayout();
  });
  view->addSeparator();
  buildThemeMenu(view);
}

void MainWindow::buildThemeMenu(QMenu* view) {
  m_themeActions = new QActionGroup(this);
  const std::pair<QString, ThemeChoice> rows[] = {{QStringLiteral("&Light"), ThemeChoice::Light},
                                                  {QStringLiteral("&Dark"), ThemeChoice::Dark},
                                                  {QStringLiteral("As the des&ktop"), ThemeChoice::Desktop}};
  for (const auto& [text, choice] : rows) {
    QAction* action = view->addAction(text);
    action->setCheckable(true);
    action->setData(static_cast<int>(choice));
    m_themeActions->addAction(action);
  }
  connect(m_themeActions, &QActionGroup::triggered, this,
          [this](QAction* action) { setThemeChoice(static_cast<ThemeChoice>(action->data().toInt())); });
}

void MainWindow::buildHelpMenu() {
  QMenu* help = menuBar()->addMenu(QStringLiteral("&Help"));
  QAction* whatsThis = QWhatsThis::createAction(help);
  whatsThis->setText(QStringLiteral("&What's this?"));
  help->addAction(whatsThis);
  help->addAction(QStringLiteral("&About Gatescope"), this, &MainWindow::showAbout);
}

void MainWindow::setThemeChoice(ThemeChoice choice) {
  m_themeChoice = choice;
  const Theme::Kind kind = choice == ThemeChoice::Light  ? Theme::Kind::Light
                           : choice == ThemeChoice::Dark ? Theme::Kind::Dark
                                                         : m_desktopKind;
  const Theme theme = makeTheme(kind);
  applyTheme(theme);
  m_plots->setTheme(theme);
  m_status->setTheme(theme);
  // On a dark window Fusion's frames are darker still: fields and boxes are told apart by their ground.
  QPalette controls = theme.palette();
  if (kind == Theme::Kind::Dark) controls.setColor(QPalette::Base, theme.surface.lighter(150));
  m_panel->setPalette(controls);
  m_status->setPalette(controls);
  for (QAction* action : m_themeActions->actions()) action->setChecked(action->data().toInt() == static_cast<int>(choice));
}

void MainWindow::showState(const RunState& state) {
  m_toolbar->setState(state, m_bridge.wantsRun());
  m_status->setState(state);
  m_panel->setStepSize(state.stepSize);
  if (!state.dataTitle.empty()) m_panel->setDataTitle(QString::fromStdString(state.dataTitle), QString::fromStdString(state.dataNote));
}

void MainWindow::showRuns() {
  OtherRuns others;
  if (m_bridge.ghost()) others.push_back(ghostRun(*m_bridge.ghost()));
  m_plots->setRuns(m_bridge.history(), others);
}

void MainWindow::newSeed() {
  const std::uint64_t seed = m_panel->settings().experiment.seed;
  const Field& field = *findField("seed");
  m_panel->change("seed", static_cast<std::int64_t>(seed < static_cast<std::uint64_t>(field.maximum) ? seed + 1 : 1));
}

void MainWindow::showAbout() {
  auto* about = new QMessageBox(QMessageBox::NoIcon, QStringLiteral("About Gatescope"), QString(), QMessageBox::Close, this);
  about->setAttribute(Qt::WA_DeleteOnClose);
  about->setModal(false);
  about->setIconPixmap(applicationIcon().pixmap(64, 64));
  about->setTextFormat(Qt::RichText);
  about->setTextInteractionFlags(Qt::TextBrowserInteraction);
  about->setText(
      QStringLiteral(
          "<p><b>Gatescope %1</b><br>A live laboratory for deep gated networks</p>"
          "<p>After C. Lakshminarayanan and A. V. Singh, <i>Deep Gated Networks: A framework to understand training and generalisation in "
          "deep learning</i>, 2020, <a href=\"https://arxiv.org/abs/2002.03996\">arXiv 2002.03996</a>.</p>"
          "<p>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.<br>"
          "Made with Qt, QCustomPlot, Eigen, nlohmann-json and libzip.</p>")
          .arg(QStringLiteral(GATESCOPE_VERSION)));
  about->show();
}

void MainWindow::restoreLook() {
  m_keepsState = true;
  const QSettings kept;
  restoreGeometry(kept.value(QStringLiteral("window/geometry")).toByteArray());
  setThemeChoice(static_cast<ThemeChoice>(std::clamp(kept.value(QStringLiteral("window/theme"), 2).toInt(), 0, 2)));
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (m_keepsState) {
    QSettings kept;
    kept.setValue(QStringLiteral("window/geometry"), saveGeometry());
    kept.setValue(QStringLiteral("window/theme"), static_cast<int>(m_themeChoice));
  }
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
