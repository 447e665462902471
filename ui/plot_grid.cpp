// The plots side by side.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot_grid.h"

#include <qcustomplot.h>

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace gatescope {

namespace {

constexpr int kPerRow = 2;
constexpr int kSmallestWidth = 120, kSmallestHeight = 240;  // pixels of a plot: below, its axis titles are cut

QSplitter* makeSplitter(Qt::Orientation orientation) {
  auto* splitter = new QSplitter(orientation);
  splitter->setChildrenCollapsible(false);
  splitter->setHandleWidth(8);
  return splitter;
}

}  // namespace

PlotGrid::PlotGrid(QWidget* parent) : QWidget(parent), m_area(new QScrollArea(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(4, 4, 8, 0);
  m_area->setFrameShape(QFrame::NoFrame);
  m_area->setWidgetResizable(true);
  m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_area->setFocusPolicy(Qt::NoFocus);
  layout->addWidget(m_area);
  connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this, &PlotGrid::refresh);
  for (const PlotRow& row : plotTable()) {
    PlotPanel* panel = row.create(this);
    panel->setMinimumSize(kSmallestWidth, kSmallestHeight);
    panel->plot()->installEventFilter(this);
    m_panels.push_back(panel);
    connectPanel(*panel);
    auto* action = new QAction(row.title, this);
    action->setCheckable(true);
    action->setChecked(row.shown);
    action->setToolTip(row.description);
    action->setWhatsThis(row.description);
    connect(action, &QAction::toggled, this, [this, panel](bool shown) {
      arrange();
      // After the layout: a plot that was asked for is seen, however many there are.
      if (shown)
        QMetaObject::invokeMethod(
            this, [this, panel] { m_area->ensureWidgetVisible(panel); }, Qt::QueuedConnection);
    });
    m_actions.push_back(action);
  }
  arrange();
}

bool PlotGrid::isShown(const PlotPanel& panel) const {
  for (std::size_t i = 0; i < m_panels.size(); ++i)
    if (m_panels[i] == &panel) return m_actions[i]->isChecked();
  return false;
}

bool PlotGrid::eventFilter(QObject* watched, QEvent* event) {
  // A plot that has the keyboard pans with the arrows; → is also the program's key for one step.
  if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Right) {
    event->accept();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

void PlotGrid::arrange() {
  QSplitter* old = m_rows;
  m_rows = makeSplitter(Qt::Vertical);
  QSplitter* row = nullptr;
  for (std::size_t i = 0; i < m_panels.size(); ++i) {
    if (!m_actions[i]->isChecked()) {
      m_panels[i]->setParent(this);  // out of the old splitter, which goes
      m_panels[i]->hide();
      continue;
    }
    if (!row || row->count() == kPerRow) {
      row = makeSplitter(Qt::Horizontal);
      m_rows->addWidget(row);
    }
    row->addWidget(m_panels[i]);
    m_panels[i]->show();
    row->setSizes(QList<int>(row->count(), 1000));  // equal shares
  }
  if (!row) m_rows->addWidget(new QLabel(QStringLiteral("All plots are hidden. View ▸ Reset layout brings them back.")));
  m_rows->setSizes(QList<int>(m_rows->count(), 1000));
  m_area->takeWidget();
  m_area->setWidget(m_rows);
  m_rows->show();  // now: the layout would do it later, and hidden plots draw nothing
  delete old;
  refresh();
}

void PlotGrid::setRuns(const RunHistory* run, const OtherRuns& others) {
  for (PlotPanel* panel : m_panels) panel->setRuns(run, others);
}

void PlotGrid::setTheme(const Theme& theme) {
  for (PlotPanel* panel : m_panels) panel->setTheme(theme);
}

void PlotGrid::refresh() {
  updateOrder();
  for (PlotPanel* panel : m_panels) panel->refresh();
}

void PlotGrid::connectPanel(PlotPanel& panel) {
  connect(&panel, &PlotPanel::pointed, this, [this, &panel](double x) { link(panel, x); });
  connect(&panel, &PlotPanel::wantsChanged, this, &PlotGrid::updateOrder);
  connect(&panel, &PlotPanel::sampleChosen, this, &PlotGrid::setSample);
}

void PlotGrid::link(const PlotPanel& pointed, double x) {
  if (pointed.sharedAxis().isEmpty()) return;
  for (PlotPanel* panel : m_panels)
    if (panel != &pointed && panel->sharedAxis() == pointed.sharedAxis() && panel->isSeen()) panel->linkTo(x);
}

void PlotGrid::setSample(Index sample) {
  m_sample = sample;
  updateOrder();
}

// Looked at again with every refresh: a plot may have been scrolled out of sight or hidden.
void PlotGrid::updateOrder() {
  PictureOrder order;
  order.boundaryLayer = -1;
  order.sample = m_sample;
  for (const PlotPanel* panel : m_panels) {
    const PictureOrder own = panel->wants();
    if (!own.any() || !panel->isSeen()) continue;
    order.units = order.units || own.units;
    order.gates = order.gates || own.gates;
    order.map = order.map || own.map;
    order.images = order.images || own.images;
    if (own.map) order.boundaryLayer = std::max(order.boundaryLayer, own.boundaryLayer);
  }
  if (order == m_order) return;
  m_order = order;
  emit orderChanged(order);
}

void PlotGrid::resetLayout() {
  for (std::size_t i = 0; i < m_actions.size(); ++i) {
    const QSignalBlocker blocker(m_actions[i]);
    m_actions[i]->setChecked(plotTable()[i].shown);
  }
  for (PlotPanel* panel : m_panels) panel->setFollows(true);
  arrange();
}

}  // namespace gatescope
