// A live plot: what all plots have in common.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/plot_panel.h"

#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/plots/layout_elements.h"
#include "ui/plots/numbers.h"
#include "ui/plots/plot_view.h"
#include "ui/plots/series.h"
#include "ui/plots/tickers.h"
#include "ui/plots/title_row.h"

namespace gatescope {

namespace {

/// What of a run is on the plot; compared, it tells whether anything is new.
struct Drawn {
  const RunHistory* run = nullptr;
  std::uint64_t generation = 0;
  std::int64_t newestStep = -1;
  RunPhase phase = RunPhase::Empty;
  std::string noTestReason, message;
  bool operator==(const Drawn&) const = default;
  bool sameRun(const Drawn& other) const { return run == other.run && generation == other.generation; }
};

Drawn drawn(const RunHistory* run, std::int64_t newestStep) {
  if (!run) return {};
  return {run, run->generation, newestStep, run->state.phase, run->state.noTestReason, run->state.message};
}

QFont smaller(QFont font) {
  font.setPointSizeF(font.pointSizeF() * 0.9);
  return font;
}

}  // namespace

struct PlotPanel::Private {
  QString id, title;
  TitleRow* row = nullptr;
  PlotView* view = nullptr;
  // In the picture, owned by the view: from top to bottom.
  NoteLine* pageTitle = nullptr;
  CurveLegend* legend = nullptr;
  LayerLadder* ladder = nullptr;
  NoteLine* note = nullptr;
  NoteLine* pageFoot = nullptr;
  CentredMessage* message = nullptr;
  Theme theme = makeTheme(Theme::Kind::Light);
  Theme screenTheme = theme;  ///< while an export uses another
  const RunHistory* run = nullptr;
  const RunHistory* ghost = nullptr;
  Drawn drawnRun, drawnGhost;
  QString noteText;
  bool follows = true;
  bool stale = true;     ///< graphs have to be rebuilt whatever the data say
  bool unfed = false;    ///< the window moved: feed again
  bool setting = false;  ///< ranges change because of us, not by hand
};

PlotPanel::PlotPanel(QString id, QString title, QWidget* parent) : QWidget(parent), m_private(std::make_unique<Private>()) {
  Private& p = *m_private;
  p.id = std::move(id);
  p.title = std::move(title);
  setObjectName(p.id);
  p.row = new TitleRow(p.title, this);
  p.view = new PlotView(this);
  p.view->setAccessibleName(tr("%1 plot").arg(p.title));
  p.view->setAccessibleDescription(tr("Arrow keys move, plus and minus zoom, Home or F follows the data again."));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(p.row);
  column->addWidget(p.view, 1);
  composePicture();
  setAutoFillBackground(true);

  p.view->crosshair().setWords([this](const QCPGraph& graph, double x, double y) { return readout(graph.name(), x, y); });
  connect(p.row, &TitleRow::followToggled, this, &PlotPanel::setFollows);
  connect(p.row, &TitleRow::exportChosen, this, &PlotPanel::exportRequested);
  connect(p.view, &PlotView::followRequested, this, [this] { setFollows(true); });
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
  QCPLayoutGrid& grid = *p.view->plotLayout();
  grid.setRowSpacing(0);
  grid.setColumnSpacing(0);
  for (int row = 0; row < 2; ++row) grid.insertRow(0);
  grid.addElement(0, 0, p.pageTitle);
  grid.addElement(1, 0, p.legend);
  grid.addElement(2, 1, p.ladder);
  grid.addElement(3, 0, p.note);
  grid.addElement(4, 0, p.pageFoot);
  // Labels of different length must not make the curves jump sideways.
  p.view->axisRect()->setMinimumMargins(QMargins(64, 6, 24, 40));
  p.view->setPlottingHint(QCP::phFastPolylines);
  p.view->setPlottingHint(QCP::phCacheLabels);
}

QString PlotPanel::id() const { return m_private->id; }
QString PlotPanel::title() const { return m_private->title; }
QCustomPlot* PlotPanel::plot() const { return m_private->view; }
const RunHistory* PlotPanel::run() const { return m_private->run; }
const RunHistory* PlotPanel::ghost() const { return m_private->ghost; }
const Theme& PlotPanel::theme() const { return m_private->theme; }
bool PlotPanel::follows() const { return m_private->follows; }
CurveLegend& PlotPanel::legend() const { return *m_private->legend; }
LayerLadder& PlotPanel::ladder() const { return *m_private->ladder; }
void PlotPanel::addTool(QWidget* tool) { m_private->row->addTool(tool); }
void PlotPanel::setValues(const QString& text) { m_private->row->setValues(text); }
void PlotPanel::setNote(const QString& text) { m_private->noteText = text; }

void PlotPanel::setRuns(const RunHistory* run, const RunHistory* ghost) {
  m_private->run = run;
  m_private->ghost = ghost;
  refresh();
}

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

bool PlotPanel::synchronise() {
  Private& p = *m_private;
  const Drawn newRun = drawn(p.run, p.run ? newestStep(*p.run) : -1), newGhost = drawn(p.ghost, p.ghost ? newestStep(*p.ghost) : -1);
  if (!p.stale && !p.unfed && newRun == p.drawnRun && newGhost == p.drawnGhost) return false;
  const QScopedValueRollback guard(p.setting, true);
  if (p.stale || !newRun.sameRun(p.drawnRun) || !newGhost.sameRun(p.drawnGhost)) rebuild();
  p.drawnRun = newRun;
  p.drawnGhost = newGhost;
  p.stale = p.unfed = false;
  updateData();
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
