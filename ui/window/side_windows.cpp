// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/side_windows.h"

#include <QApplication>
#include <QMessageBox>

#include "core/base/build_info.h"
#include "core/fields/validation.h"
#include "ui/base/icons.h"
#include "ui/explorer/depth_explorer.h"
#include "ui/export/plot_table_window.h"
#include "ui/grid/plot_grid.h"
#include "ui/manual/manual_window.h"
#include "ui/run/run_controller.h"
#include "ui/window/gallery.h"
#include "ui/window/shortcut_list.h"

namespace gatescope {
namespace {

void bringToFront(QWidget& window) {
  window.show();
  window.raise();
  window.activateWindow();
}

}  // namespace

SideWindows::SideWindows(RunController& runs, PlotGrid& plots, QWidget* window)
    : QObject(window), m_runs(runs), m_plots(plots), m_window(window) {}

SideWindows::~SideWindows() = default;

DepthExplorer& SideWindows::explorer() {
  if (m_explorer) return *m_explorer;
  m_explorer = std::make_unique<DepthExplorer>(m_studies);
  m_explorer->resize(m_window->size());
  connect(m_explorer.get(), &DepthExplorer::openRequested, this, [this](const Settings& settings) {
    m_runs.start(settings, true);
    m_window->raise();
    m_window->activateWindow();
  });
  applyLook();
  return *m_explorer;
}

bool SideWindows::isExplorerOpen() const { return m_explorer && m_explorer->isVisible(); }

void SideWindows::showExplorer() {
  explorer().setExperiment(normalised(m_runs.settings()));
  bringToFront(*m_explorer);
}

PlotTableWindow& SideWindows::table() {
  if (m_table) return *m_table;
  m_table = std::make_unique<PlotTableWindow>([this] { return m_plots.shownPanels(); });
  applyLook();
  m_table->resize(m_table->size().boundedTo(m_window->size()));  // which fits the screen
  return *m_table;
}

void SideWindows::showTable() {
  PlotPanel* meant = nullptr;
  for (QWidget* widget = QApplication::focusWidget(); widget && !meant; widget = widget->parentWidget())
    meant = qobject_cast<PlotPanel*>(widget);
  table().showPlot(meant);
}

ManualWindow& SideWindows::manual() {
  if (m_manual) return *m_manual;
  m_manual = std::make_unique<ManualWindow>();
  connect(m_manual.get(), &ManualWindow::actionRequested, this, &SideWindows::linkFollowed);
  applyLook();
  m_manual->resize(m_manual->size().boundedTo(m_window->size()));  // which fits the screen
  return *m_manual;
}

void SideWindows::showGallery() {
  if (!m_gallery) {
    m_gallery = new Gallery(m_plots, m_window);
    applyLook();
  }
  bringToFront(*m_gallery);
}

void SideWindows::showShortcuts() {
  if (!m_shortcuts) m_shortcuts = new ShortcutList(m_window);
  bringToFront(*m_shortcuts);
}

void SideWindows::showAbout() {
  auto* about = new QMessageBox(QMessageBox::NoIcon, tr("About Gatescope"), QString(), QMessageBox::Close, m_window);
  about->setAttribute(Qt::WA_DeleteOnClose);
  about->setModal(false);
  about->setIconPixmap(applicationIcon().pixmap(64, 64));
  about->setTextFormat(Qt::RichText);
  about->setTextInteractionFlags(Qt::TextBrowserInteraction);
  about->setText(
      tr("<p><b>Gatescope %1</b><br>A live laboratory for deep gated networks</p>"
         "<p>Based on C. Lakshminarayanan and A. V. Singh, <i>Deep Gated Networks: A framework to understand training "
         "and generalisation in deep learning</i>, 2020, <a href=\"https://arxiv.org/abs/2002.03996\">arXiv "
         "2002.03996</a>.</p>"
         "<p>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.<br>"
         "Built with Qt, QCustomPlot, Eigen, nlohmann-json, libzip, yaml-cpp and giflib.</p>")
          .arg(QLatin1String(programVersion())));
  about->show();
}

void SideWindows::setLook(const Theme& theme, const QPalette& controls) {
  m_theme = theme;
  m_controls = controls;
  applyLook();
}

void SideWindows::applyLook() {
  if (m_explorer) {
    m_explorer->setPalette(m_controls);
    m_explorer->setTheme(m_theme);
  }
  if (m_manual) m_manual->setTheme(m_theme);
  if (m_table) m_table->setPalette(m_theme.palette());
  if (!m_gallery) return;
  m_gallery->setPalette(m_controls);
  m_gallery->setTheme(m_theme);
}

void SideWindows::close() {
  if (m_explorer) m_explorer->close();
  if (m_manual) m_manual->close();
  if (m_table) m_table->close();
}

}  // namespace gatescope
