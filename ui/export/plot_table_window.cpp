// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/plot_table_window.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/base/icons.h"
#include "ui/base/numbers.h"
#include "ui/base/plain_text.h"
#include "ui/base/theme.h"
#include "ui/export/plot_table_model.h"
#include "ui/plots/panel/plot_panel.h"

namespace gatescope {
namespace {

constexpr int kTableWidth = 620, kTableHeight = 560;  // pixels beside type of 9 pt
constexpr int kFollowEvery = 500;                     // milliseconds

}  // namespace

PlotTableWindow::PlotTableWindow(std::function<std::vector<PlotPanel*>()> plots, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_plots(std::move(plots)),
      m_model(new PlotTableModel(this)),
      m_view(new QTableView(this)),
      m_choice(new QComboBox(this)),
      m_copy(new QPushButton(tr("&Copy"), this)),
      m_size(new Label(this)) {
  setObjectName(QStringLiteral("plot_table"));
  setWindowIcon(applicationIcon());
  buildLayout();
  addKeys();
  m_following.setInterval(kFollowEvery);
  connect(&m_following, &QTimer::timeout, this, &PlotTableWindow::refresh);
  connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int position) {
    const std::vector<PlotPanel*> all = m_plots();
    if (position >= 0 && position < static_cast<int>(all.size())) take(all[static_cast<std::size_t>(position)]);
  });
  connect(m_copy, &QPushButton::clicked, this, &PlotTableWindow::copy);
  matchFont();
  resize(scaledPixels(kTableWidth, font()), scaledPixels(kTableHeight, font()));
}

void PlotTableWindow::buildLayout() {
  m_choice->setAccessibleName(tr("Plot"));
  m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_choice->setToolTip(tr("Whose numbers the table holds."));
  m_copy->setAccessibleName(tr("Copy"));
  m_copy->setToolTip(tr("Copies the selected cells, or all, with tabs between them: for spreadsheets. Ctrl+C"));
  m_view->setModel(m_model);
  m_view->setAccessibleName(tr("Numbers of the plot"));
  m_view->setAlternatingRowColors(true);
  m_view->setTabKeyNavigation(false);  // Tab leaves the table
  m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
  m_size->setForegroundRole(QPalette::PlaceholderText);
  auto* row = new QHBoxLayout;
  row->addWidget(m_choice);
  row->addWidget(m_copy);
  row->addStretch(1);
  row->addWidget(m_size);
  auto* column = new QVBoxLayout(this);
  column->addLayout(row);
  column->addWidget(m_view, 1);
}

void PlotTableWindow::addKeys() {
  const auto add = [this](const QKeySequence& key, auto slot) {
    connect(new QShortcut(key, this), &QShortcut::activated, this, slot);
  };
  add(QKeySequence::Copy, [this] { copy(); });
  add(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
  add(QKeySequence(Qt::Key_Escape), [this] { close(); });
}

void PlotTableWindow::showPlot(PlotPanel* panel) {
  const std::vector<PlotPanel*> all = m_plots();
  const auto has = [&all](PlotPanel* wanted) { return std::find(all.begin(), all.end(), wanted) != all.end(); };
  if (!has(panel)) panel = has(m_panel) ? m_panel : all.empty() ? nullptr : all.front();
  m_panel = panel;
  listPlots();
  take(panel);
  show();
  raise();
  activateWindow();
  m_view->setFocus();
}

void PlotTableWindow::listPlots() {
  const QSignalBlocker quiet(m_choice);
  m_choice->clear();
  for (const PlotPanel* panel : m_plots()) {
    m_choice->addItem(panel->title());
    if (panel == m_panel) m_choice->setCurrentIndex(m_choice->count() - 1);
  }
}

void PlotTableWindow::take(PlotPanel* panel) {
  m_panel = panel;
  setWindowTitle(panel ? tr("%1 – numbers").arg(panel->title()) : tr("Numbers"));
  if (panel) panel->catchUp();
  m_drawings = panel ? panel->drawings() : 0;
  m_model->setTable(panel ? panel->table() : PlotTable{});
  m_view->resizeColumnsToContents();
  tellSize();
  m_view->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));  // the newest
}

void PlotTableWindow::refresh() {
  if (!m_panel) return;
  m_panel->catchUp();
  if (m_panel->drawings() == m_drawings) return;
  m_drawings = m_panel->drawings();
  const QModelIndex current = m_view->currentIndex();
  const int last = m_model->rowCount() - 1;
  const bool atEnd = !current.isValid() || current.row() == last;
  const QScrollBar& bar = *m_view->verticalScrollBar();
  const int scrolled = bar.value();
  m_model->setTable(m_panel->table());
  tellSize();
  const int row = atEnd ? m_model->rowCount() - 1 : current.row();
  m_view->setCurrentIndex(m_model->index(row, std::max(0, current.column())));
  if (!atEnd) m_view->verticalScrollBar()->setValue(scrolled);
}

void PlotTableWindow::tellSize() {
  const int rows = m_model->rowCount();
  m_size->setText(rows == 0 ? tr("No numbers yet")
                            : tr("Rows: %1, columns: %2").arg(countText(rows), countText(m_model->columnCount())));
  m_copy->setEnabled(rows > 0);
}

// One cell is where the keyboard is: then all is meant.
void PlotTableWindow::copy() const {
  const QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
  QApplication::clipboard()->setText(m_model->text(chosen.size() > 1 ? chosen : QModelIndexList()));
}

void PlotTableWindow::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_following.start();
}

void PlotTableWindow::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  m_following.stop();
}

void PlotTableWindow::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange && m_view) matchFont();
}

void PlotTableWindow::matchFont() {
  m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + scaledPixels(6, font()));
  setMinimumSize(scaledPixels(320, font()), scaledPixels(240, font()));
}

}  // namespace gatescope
