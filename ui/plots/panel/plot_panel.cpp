// A live plot: what all plots have in common.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/plot_panel.h"

#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/base/numbers.h"
#include "ui/plots/panel/plot_panel_private.h"
#include "ui/plots/panel/series.h"
#include "ui/plots/panel/tickers.h"

namespace gatescope {

namespace {

Drawn drawn(const RunHistory* run, std::int64_t newestStep, const void* inspection) {
  if (!run) return {};
  return {run,
          run->generation,
          newestStep,
          run->pastView.get(),
          inspection,
          run->state.phase,
          run->state.noTestReason,
          run->state.message};
}

QFont smaller(QFont font) {
  font.setPointSizeF(font.pointSizeF() * 0.9);
  return font;
}

}  // namespace

PlotPanel::PlotPanel(QString id, QString title, QWidget* parent)
    : QWidget(parent), m_private(std::make_unique<Private>()) {
  Private& p = *m_private;
  p.id = std::move(id);
  p.title = std::move(title);
  setObjectName(p.id);
  p.row = new TitleRow(p.title, this);
  p.view = new PlotView(this);
  p.view->setAccessibleName(tr("%1 plot").arg(p.title));
  p.view->setAccessibleDescription(tr("Arrow keys move, plus and minus zoom, Home or F follow the data again."));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(p.row);
  column->addWidget(p.view, 1);
  composePicture();
  setAutoFillBackground(true);

  p.view->crosshair().setWords(
      [this](const QCPGraph& graph, double x, double y) { return readout(graph.name(), x, y); });
  connect(p.row, &TitleRow::followToggled, this, &PlotPanel::setFollows);
  connect(p.row, &TitleRow::exportChosen, this, &PlotPanel::exportRequested);
  p.view->crosshair().setPositionText([this](const QPointF& position) { return readoutAt(position); });
  connect(p.view, &PlotView::pointed, this, &PlotPanel::pointed);
  connect(p.view, &PlotView::positionClicked, this, &PlotPanel::clickedAt);
  connect(p.view, &PlotView::followRequested, this, [this] { setFollows(true); });
  p.view->setDoubleClick([this](const QPointF& pixel) { return doubleClickedAt(pixel); });
  for (QCPAxis* axis : {p.view->xAxis, p.view->yAxis}) {
    connect(axis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, [this] { movedByHand(); });
  }
  setTheme(p.theme);
}

PlotPanel::~PlotPanel() = default;

void PlotPanel::composePicture() {
  Private& p = *m_private;
  p.pageTitle = new NoteLine(p.view);
  p.legend = new CurveLegend(p.view);
  p.ladder = new LayerLadder(p.view);
  p.note = new NoteLine(p.view);
  p.pageFoot = new NoteLine(p.view);
  p.message = new CentredMessage(p.view);
  new AxisTitles(p.view);  // the view owns it
  p.pastView = new QCPItemStraightLine(p.view);
  p.pastView->setSelectable(false);
  p.pastView->setVisible(false);
  QCPLayoutGrid& grid = *p.view->plotLayout();
  grid.setRowSpacing(0);
  grid.setColumnSpacing(0);
  for (int row = 0; row < 2; ++row) grid.insertRow(0);
  grid.addElement(0, 0, p.pageTitle);
  grid.addElement(1, 0, p.legend);
  grid.addElement(2, 1, p.ladder);
  grid.addElement(3, 0, p.note);
  grid.addElement(4, 0, p.pageFoot);
  p.view->setPlottingHint(QCP::phFastPolylines);
  p.view->setPlottingHint(QCP::phCacheLabels);
}

QString PlotPanel::id() const { return m_private->id; }
QString PlotPanel::title() const { return m_private->title; }
QCustomPlot* PlotPanel::plot() const { return m_private->view; }
const RunHistory* PlotPanel::run() const { return m_private->run; }
const OtherRuns& PlotPanel::others() const { return m_private->others; }
const Theme& PlotPanel::theme() const { return m_private->theme; }
bool PlotPanel::follows() const { return m_private->follows; }
CurveLegend& PlotPanel::legend() const { return *m_private->legend; }
LayerLadder& PlotPanel::ladder() const { return *m_private->ladder; }
void PlotPanel::addTool(QWidget* tool) { m_private->row->addTool(tool); }
void PlotPanel::setValues(const QString& text) { m_private->row->setValues(text); }
void PlotPanel::setNote(const QString& text) { m_private->noteText = text; }

void PlotPanel::setRuns(const RunHistory* run, const OtherRuns& others) {
  m_private->run = run;
  if (m_private->others != others) m_private->stale = true;
  m_private->others = others;
  refresh();
}

void PlotPanel::linkTo(double x) { m_private->view->crosshair().linkTo(x); }

QString PlotPanel::readoutAt(const QPointF&) const { return {}; }
void PlotPanel::clickedAt(const QPointF&) {}
bool PlotPanel::doubleClickedAt(const QPointF&) { return false; }
void PlotPanel::setPace(double) {}

// Not visibleRegion(): in a scrolled splitter it is empty for widgets that are half seen (Qt 6.4).
bool PlotPanel::isSeen() const {
  QRect seen = rect();
  for (const QWidget* widget = this; !widget->isWindow() && !seen.isEmpty(); widget = widget->parentWidget())
    seen = seen.translated(widget->pos()) & widget->parentWidget()->rect();
  return isVisible() && !seen.isEmpty();
}

bool PlotPanel::refresh() {
  if (!isSeen() || !synchronise()) return false;
  m_private->view->replot(QCustomPlot::rpQueuedReplot);
  return true;
}

void PlotPanel::catchUp() {
  if (synchronise()) m_private->view->replot(QCustomPlot::rpQueuedReplot);
}

bool PlotPanel::synchronise() {
  Private& p = *m_private;
  const auto state = [this](const RunHistory* run) {
    return drawn(run, run ? newestStep(*run) : -1, run && wants().any() ? run->shownInspection() : nullptr);
  };
  const Drawn newRun = state(p.run);
  std::vector<Drawn> newOthers;
  for (const OtherRun& other : p.others) newOthers.push_back(state(other.history));
  if (!p.stale && !p.unfed && newRun == p.drawnRun && newOthers == p.drawnOthers) return false;
  const QScopedValueRollback guard(p.setting, true);
  const bool sameOthers =
      std::ranges::equal(newOthers, p.drawnOthers, [](const Drawn& a, const Drawn& b) { return a.sameRun(b); });
  if (p.stale || !newRun.sameRun(p.drawnRun) || !sameOthers) {
    p.raw.clear();
    rebuild();
  }
  p.drawnRun = newRun;
  p.drawnOthers = std::move(newOthers);
  p.stale = p.unfed = false;
  updateData();
  showPastView();
  const QString message = emptyText();
  p.message->setText(message, p.theme.faintText);
  if (!message.isEmpty()) p.legend->setEntries({});
  p.note->setText(message.isEmpty() ? p.noteText : QString(), smaller(p.view->font()), p.theme.faintText);
  for (QCPAxis* axis : {p.view->xAxis, p.view->yAxis}) axis->setVisible(message.isEmpty());
  if (p.follows && message.isEmpty()) followData();
  return true;
}

void PlotPanel::contentChanged() {
  m_private->stale = true;
  if (!m_private->follows) {
    setFollows(true);  // the old ranges mean nothing on the new axes
  } else {
    refresh();
  }
}

void PlotPanel::dataChanged() {
  m_private->unfed = true;
  refresh();
}

void PlotPanel::setFollows(bool follows) {
  Private& p = *m_private;
  if (p.follows != follows) {
    p.follows = follows;
    emit followChanged(follows);
  }
  p.row->setFollows(follows);
  p.unfed = true;
  refresh();
}

void PlotPanel::movedByHand() {
  Private& p = *m_private;
  if (p.setting) return;
  const bool queued = p.unfed;
  p.unfed = true;
  if (p.follows) {
    p.follows = false;
    p.row->setFollows(false);
    emit followChanged(false);
  }
  // Finer data for the new window once this event is through, also when no run is going on.
  if (!queued)
    QMetaObject::invokeMethod(
        this, [this] { refresh(); }, Qt::QueuedConnection);
}

void PlotPanel::setTheme(const Theme& theme) {
  Private& p = *m_private;
  p.theme = theme;
  applyTheme(theme, *p.view);
  p.legend->setTextColour(theme.text);
  p.view->crosshair().setTheme(theme);
  QPalette palette = theme.palette();
  palette.setColor(QPalette::Window, theme.surface);
  setPalette(palette);
  p.stale = true;
  refresh();
}

QString PlotPanel::named(const QString& curve) const {
  return run() && !run()->name.isEmpty() ? tr("%1, %2").arg(curve, run()->name) : curve;
}

void PlotPanel::setQuiet(bool quiet) { m_private->row->setQuiet(quiet); }

void PlotPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refresh();
}

void PlotPanel::beginExport(const Theme& theme) {
  Private& p = *m_private;
  p.screenTheme = p.theme;
  p.theme = theme;
  applyTheme(theme, *p.view);
  p.legend->setTextColour(theme.text);
  p.stale = true;
  synchronise();
  p.view->crosshair().hide();
  p.view->setPlottingHint(QCP::phFastPolylines, false);
  QFont bold = p.view->font();
  bold.setBold(true);
  p.pageTitle->setText(p.title, bold, theme.text);
  p.pageFoot->setText(settingsLine(), smaller(p.view->font()), theme.faintText);
}

void PlotPanel::endExport() {
  Private& p = *m_private;
  p.pageTitle->setText({}, p.view->font(), p.theme.text);
  p.pageFoot->setText({}, p.view->font(), p.theme.text);
  p.view->setPlottingHint(QCP::phFastPolylines);
  setTheme(p.screenTheme);
}

}  // namespace gatescope
