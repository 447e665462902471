// The plots side by side.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/plot_grid.h"

#include <qcustomplot.h>

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QRubberBand>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/base/plain_text.h"
#include "ui/grid/plot_arrangement.h"
#include "ui/plots/panel/plot_help.h"
#include "ui/plots/plot_registry.h"

namespace gatescope {

namespace {

constexpr int kMostColumns = 3;
constexpr std::size_t kMostForAudience = 4;
constexpr int kNotch = 60;  // pixels that one notch of the wheel scrolls
// Pixels beside type of 9 pt. A column is at least 480 wide; half of that is curves and does not grow with the type.
constexpr int kCurvesWidth = 240, kTextWidth = 240, kSmallestWidth = 120, kSmallestHeight = 220;

QSplitter* makeSplitter(Qt::Orientation orientation) {
  auto* splitter = new QSplitter(orientation);
  splitter->setChildrenCollapsible(false);
  splitter->setHandleWidth(8);
  return splitter;
}

}  // namespace

PlotGrid::PlotGrid(QWidget* parent) : QWidget(parent), m_links(new PlotLinks(this)), m_area(new QScrollArea(this)) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(4, 4, 8, 0);
  m_area->setFrameShape(QFrame::NoFrame);
  m_area->setWidgetResizable(true);
  m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_area->setFocusPolicy(Qt::NoFocus);
  m_area->verticalScrollBar()->setSingleStep(kNotch / 3);
  layout->addWidget(m_area);
  connect(m_area->verticalScrollBar(), &QScrollBar::valueChanged, this, &PlotGrid::refresh);
  for (const PlotRow& row : plotTable()) addPanel(row);
  m_order = m_panels;
  matchFont();
  arrange();
}

void PlotGrid::addPanel(const PlotRow& row) {
  const QString title = QCoreApplication::translate("plots", row.title.toUtf8());
  const QString description = QCoreApplication::translate("plots", row.description.toUtf8());
  RunPlot* panel = row.create(this);
  panel->plot()->installEventFilter(this);
  if (panel->plot()->whatsThis().isEmpty()) panel->plot()->setWhatsThis(plotHelp(title, description));
  const PlotRow* kept = &row;  // the table outlives all plots
  panel->setAlternatives([kept](const Settings& settings) { return suits(*kept, settings); }, alternativesFor(row));
  connect(panel, &RunPlot::changeSuggested, this, &PlotGrid::changeSuggested);
  m_panels.push_back(panel);
  m_links->add(*panel);
  auto* action = new QAction(title, this);
  action->setData(row.id);
  action->setCheckable(true);
  action->setChecked(row.shown);
  action->setToolTip(description);
  action->setWhatsThis(
      QStringLiteral("<p><b>%1</b></p><p>%2</p>").arg(title.toHtmlEscaped(), description.toHtmlEscaped()));
  connect(action, &QAction::toggled, this, [this, panel](bool shown) {
    if (m_quiet) return;
    arrange();
    if (shown) reveal(*panel);
  });
  m_actions.push_back(action);
  if (auto* titleRow = panel->findChild<TitleRow*>()) titleRow->setHelp(description);
  connectTitle(panel);
}

void PlotGrid::connectTitle(PlotPanel* panel) {
  auto* row = panel->findChild<TitleRow*>();
  if (!row) return;
  connect(row, &TitleRow::moveChosen, this, [this, panel](TitleRow::Move where) { move(*panel, where); });
  connect(row, &TitleRow::enlargeChosen, this, [this, panel] { enlarge(panel == m_enlarged ? nullptr : panel); });
  connect(row, &TitleRow::hideChosen, this, [action = m_actions.back()] { action->setChecked(false); });
  connect(row, &TitleRow::dragged, this, [this, panel](const QPoint& position) {
    const PlotPanel* target = panelAt(position);
    markDrop(target == panel ? nullptr : target);
  });
  connect(row, &TitleRow::dropped, this, [this, panel](const QPoint& position) {
    markDrop(nullptr);
    if (PlotPanel* target = panelAt(position)) moveTo(*panel, *target);
  });
}

bool PlotGrid::isShown(const PlotPanel& panel) const {
  for (std::size_t i = 0; i < m_panels.size(); ++i)
    if (m_panels[i] == &panel) return m_actions[i]->isChecked();
  return false;
}

std::vector<PlotPanel*> PlotGrid::shownPanels() const {
  std::vector<PlotPanel*> shown;
  for (PlotPanel* panel : m_order)
    if (isShown(*panel)) shown.push_back(panel);
  return shown;
}

std::vector<PlotPanel*> PlotGrid::panelsOnScreen() const {
  if (m_enlarged) return {m_enlarged};
  std::vector<PlotPanel*> shown = shownPanels();
  if (m_audience && shown.size() > kMostForAudience) shown.resize(kMostForAudience);
  return shown;
}

// Sizes are those of the whole arrangement, or of nothing.
void PlotGrid::keepSizes() {
  if (showsAll()) m_sizes = arrangement();
}

void PlotGrid::enlarge(PlotPanel* panel) {
  if (panel == m_enlarged || (panel && !isShown(*panel))) return;
  keepSizes();
  m_enlarged = panel;
  arrange();
  if (showsAll()) readSizes(m_sizes, *m_rows);
}

void PlotGrid::setForAudience(bool audience) {
  if (audience == m_audience) return;
  keepSizes();
  m_enlarged = nullptr;
  m_audience = audience;
  for (PlotPanel* panel : m_panels) panel->setQuiet(audience);
  matchFont();
  arrange();
  if (showsAll()) readSizes(m_sizes, *m_rows);
}

int PlotGrid::columns() const {
  if (m_enlarged) return 1;
  if (m_audience) return panelsOnScreen().size() > 2 ? 2 : 1;
  return std::clamp(width() / (kCurvesWidth + scaledPixels(kTextWidth, font())), 1, kMostColumns);
}

void PlotGrid::reveal(PlotPanel& panel) {
  for (std::size_t i = 0; i < m_panels.size(); ++i)
    if (m_panels[i] == &panel) m_actions[i]->setChecked(true);
  if (m_enlarged && m_enlarged != &panel) enlarge(nullptr);
  // After the layout: a plot that was asked for is seen, however many there are.
  QMetaObject::invokeMethod(
      this, [this, shown = &panel] { m_area->ensureWidgetVisible(shown); }, Qt::QueuedConnection);
}

bool PlotGrid::eventFilter(QObject* watched, QEvent* event) {
  // A plot that has the keyboard pans with the arrows; → is also the program's key for one step.
  if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Right) {
    event->accept();
    return true;
  }
  if (event->type() == QEvent::KeyPress && plotKey(watched, *static_cast<QKeyEvent*>(event))) return true;
  if (event->type() == QEvent::Wheel && static_cast<QWheelEvent*>(event)->modifiers() & Qt::ShiftModifier) {
    const QPoint turn = static_cast<QWheelEvent*>(event)->angleDelta();
    QScrollBar* bar = m_area->verticalScrollBar();
    bar->setValue(bar->value() - (turn.y() != 0 ? turn.y() : turn.x()) * kNotch / 120);
    event->accept();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

bool PlotGrid::plotKey(QObject* plot, const QKeyEvent& key) {
  const auto panel = std::ranges::find(m_panels, plot, [](const RunPlot* each) { return each->plot(); });
  if (panel == m_panels.end()) return false;
  const bool enlarges = key.key() == Qt::Key_F11 && *panel != m_enlarged;
  const bool putsBack = m_enlarged && (key.key() == Qt::Key_F11 || key.key() == Qt::Key_Escape);
  if (!enlarges && !putsBack) return false;
  enlarge(enlarges ? *panel : nullptr);
  (*panel)->plot()->setFocus();  // it has been taken from one splitter to another
  return true;
}

void PlotGrid::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (columns() != m_columns) arrange();
}

void PlotGrid::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange && m_rows) matchFont();
}

void PlotGrid::matchFont() {
  const int height = m_audience ? 1 : scaledPixels(kSmallestHeight, font());  // an audience does not scroll
  for (PlotPanel* panel : m_panels) panel->setMinimumSize(scaledPixels(kSmallestWidth, font()), height);
  if (m_rows && columns() != m_columns) arrange();
}

// What is not shown goes out of the old splitter, which goes.
void PlotGrid::takeAway(const std::vector<PlotPanel*>& shown) {
  for (PlotPanel* panel : m_panels) {
    if (auto* title = panel->findChild<TitleRow*>()) title->setEnlarged(panel == m_enlarged);
    if (std::ranges::find(shown, panel) != shown.end()) continue;
    panel->setParent(this);
    panel->hide();
  }
}

void PlotGrid::arrange() {
  QSplitter* old = m_rows;
  m_rows = makeSplitter(Qt::Vertical);
  if (m_enlarged && !isShown(*m_enlarged)) m_enlarged = nullptr;
  m_columns = columns();
  const std::vector<PlotPanel*> shown = panelsOnScreen();
  takeAway(shown);
  for (const std::vector<PlotPanel*>& panels : rowsOf(shown, m_columns)) {
    QSplitter* row = makeSplitter(Qt::Horizontal);
    m_rows->addWidget(row);
    for (PlotPanel* panel : panels) {
      row->addWidget(panel);
      panel->show();
    }
    row->setSizes(QList<int>(row->count(), 1000));  // equal shares
  }
  if (m_rows->count() == 0)
    m_rows->addWidget(new Label(tr("All plots are hidden. View ▸ Reset layout brings them back.")));
  m_rows->setSizes(QList<int>(m_rows->count(), 1000));
  m_area->takeWidget();
  m_area->setWidget(m_rows);
  m_rows->show();  // now: the layout would do it later, and hidden plots draw nothing
  delete old;
  refresh();
  emit arranged();
}

void PlotGrid::move(PlotPanel& panel, TitleRow::Move where) {
  const std::vector<PlotPanel*> shown = shownPanels();
  const auto position = std::ranges::find(shown, &panel);
  if (position == shown.end()) return;
  if (where == TitleRow::Move::First) return moveTo(panel, *shown.front());
  if (where == TitleRow::Move::Left && position != shown.begin()) moveTo(panel, **std::prev(position));
  if (where == TitleRow::Move::Right && std::next(position) != shown.end()) moveTo(panel, **std::next(position));
}

void PlotGrid::moveTo(PlotPanel& panel, PlotPanel& target) {
  const auto from = std::ranges::find(m_order, &panel), to = std::ranges::find(m_order, &target);
  if (from == to || from == m_order.end() || to == m_order.end()) return;
  if (from < to) {
    std::rotate(from, std::next(from), std::next(to));
  } else {
    std::rotate(to, from, std::next(from));
  }
  arrange();
  reveal(panel);
}

PlotPanel* PlotGrid::panelAt(const QPoint& globalPosition) const {
  for (PlotPanel* panel : shownPanels())
    if (panel->rect().contains(panel->mapFromGlobal(globalPosition)) && panel->isSeen()) return panel;
  return nullptr;
}

void PlotGrid::markDrop(const PlotPanel* target) {
  if (!m_mark) m_mark = new QRubberBand(QRubberBand::Rectangle, this);
  if (target) m_mark->setGeometry(QRect(target->mapTo(this, QPoint(0, 0)), target->size()));
  m_mark->setVisible(target != nullptr);
}

void PlotGrid::setRuns(const RunHistory* run, const OtherRuns& others) {
  for (RunPlot* panel : m_panels) panel->setRuns(run, others);
}

void PlotGrid::setPace(double stepsPerSecond) {
  for (RunPlot* panel : m_panels) panel->setPace(stepsPerSecond);
}

void PlotGrid::setTheme(const Theme& theme) {
  for (PlotPanel* panel : m_panels) panel->setTheme(theme);
}

void PlotGrid::refresh() {
  m_links->updateOrder();  // a plot may have been scrolled out of sight or hidden
  for (PlotPanel* panel : m_panels) panel->refresh();
}

void PlotGrid::showPlots(const std::vector<RunPlot*>& shown) {
  m_enlarged = nullptr;
  {
    const QScopedValueRollback guard(m_quiet, true);
    for (std::size_t i = 0; i < m_panels.size(); ++i)
      m_actions[i]->setChecked(std::ranges::find(shown, m_panels[i]) != shown.end());
  }
  std::erase_if(m_order, [this](PlotPanel* panel) { return isShown(*panel); });
  m_order.insert(m_order.begin(), shown.begin(), shown.end());
  arrange();
}

void PlotGrid::resetLayout() {
  std::vector<RunPlot*> shown;
  for (std::size_t i = 0; i < m_panels.size(); ++i)
    if (plotTable()[i].shown) shown.push_back(m_panels[i]);
  m_order = m_panels;
  for (PlotPanel* panel : m_panels) panel->setFollows(true);
  showPlots(shown);
}

QJsonObject PlotGrid::arrangement() const {
  QJsonObject whole = writeArrangement(shownPanels(), *m_rows);
  if (!showsAll()) keepSizesOf(m_sizes, whole);
  return whole;
}

bool PlotGrid::setArrangement(const QJsonObject& arrangement) {
  const std::vector<RunPlot*> shown = readPlots(arrangement, m_panels);
  if (shown.empty()) return false;
  if (m_audience) m_sizes = arrangement;  // for when it has gone
  showPlots(shown);
  readSizes(arrangement, *m_rows);
  readModes(arrangement, shown);
  return true;
}

}  // namespace gatescope
