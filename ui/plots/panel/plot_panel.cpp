// Over the size of a source: a file wears and takes off every part that the panel owns, so export is no class apart.
// A plot as a widget: what all plots have in common.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/plot_panel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/base/numbers.h"
#include "ui/figure/axis_limits.h"
#include "ui/plots/panel/layout_elements.h"
#include "ui/plots/panel/mode_chooser.h"
#include "ui/plots/panel/plot_view.h"
#include "ui/plots/panel/sampled_curve.h"
#include "ui/plots/panel/series.h"
#include "ui/plots/panel/tickers.h"
#include "ui/plots/panel/title_row.h"

namespace gatescope {

namespace {

QFont smaller(QFont font) {
  font.setPointSizeF(font.pointSizeF() * 0.9);
  return font;
}

}  // namespace

PlotPanel::PlotPanel(QString id, const QString& title, QWidget* parent)
    : QWidget(parent),
      m_id(std::move(id)),
      m_title(QCoreApplication::translate("plots", title.toUtf8())),
      m_row(new TitleRow(m_title, this)),
      m_view(new PlotView(this)),
      m_modes(new ModeChooser(this)),
      m_theme(makeTheme(Theme::Kind::Light)) {
  setObjectName(m_id);
  m_view->setAccessibleName(tr("%1 plot").arg(m_title));
  constexpr int kTellEvery = 500;  // milliseconds: who listens is not told of every step
  m_telling.setSingleShot(true);
  m_telling.setInterval(kTellEvery);
  connect(&m_telling, &QTimer::timeout, this, &PlotPanel::tellNewest);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_row);
  column->addWidget(m_view, 1);
  composePicture();
  setAutoFillBackground(true);
  connect(m_row, &TitleRow::followToggled, this, &PlotPanel::setFollows);
  connect(m_row, &TitleRow::exportChosen, this, &PlotPanel::exportRequested);
  connect(m_modes, &ModeChooser::modeChanged, this, [this] {
    showTitle();
    modeChosen();
  });
  connect(m_modes, &ModeChooser::scaleChanged, this, &PlotPanel::contentChanged);
  connectView();
  setTheme(m_theme);
}

PlotPanel::~PlotPanel() = default;

void PlotPanel::composePicture() {
  m_pageTitle = new NoteLine(m_view);
  m_legend = new CurveLegend(m_view);
  m_ladder = new LayerLadder(m_view);
  m_note = new NoteLine(m_view);
  m_pageFoot = new NoteLine(m_view);
  m_message = new CentredMessage(m_view);
  m_axisTitles = new AxisTitles(m_view);  // the view owns it
  QCPLayoutGrid& grid = *m_view->plotLayout();
  grid.setRowSpacing(0);
  grid.setColumnSpacing(0);
  for (int row = 0; row < 2; ++row) grid.insertRow(0);
  grid.addElement(kTitleRow, kAxesColumn, m_pageTitle);
  grid.addElement(kAxesRow, kLadderColumn, m_ladder);
  grid.addElement(kNoteRow, kAxesColumn, m_note);
  grid.addElement(kFootRow, kAxesColumn, m_pageFoot);
  m_legend->moveTo(LegendPlace::Above);
  m_view->setPlottingHint(QCP::phFastPolylines);
  m_view->setPlottingHint(QCP::phCacheLabels);
}

void PlotPanel::connectView() {
  m_view->crosshair().setCurveText([this](const QCPGraph& graph, double x, double y) {
    return isCurrent() ? readout(graph.name(), x, y) : QString();
  });
  m_view->crosshair().setValueText(
      [this](const QCPGraph& graph, double x, double y) { return valueAt(graph.name(), x, y); });
  m_view->crosshair().setPositionText(
      [this](const QPointF& position) { return isCurrent() ? readoutAt(position) : QString(); });
  m_view->crosshair().setAxisText([this](double x) { return axisText(x); });
  m_view->crosshair().setValues([this](double x) { return isCurrent() ? valuesAt(x) : QStringList(); });
  m_view->crosshair().setMarkText([this](double pixel) { return isCurrent() ? markText(pixel) : QString(); });
  m_view->setDoubleClick([this](const QPointF& pixel) {
    catchUp();
    return doubleClickedAt(pixel);
  });
  connect(m_view, &PlotView::pointed, this, &PlotPanel::pointed);
  connect(m_view, &PlotView::positionClicked, this, [this](const QPointF& position) {
    catchUp();
    clickedAt(position);
  });
  connect(m_view, &QCustomPlot::afterLayout, this, &PlotPanel::fitAxes);
  connect(m_view, &PlotView::axisDoubleClicked, this, &PlotPanel::askLimits);
  m_view->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(m_view, &QWidget::customContextMenuRequested, this,
          [this](const QPoint& at) { m_row->positionMenu()->popup(m_view->mapToGlobal(at)); });
  connect(m_row, &TitleRow::limitsChosen, this, [this] { askLimits(m_view->yAxis); });
  connect(m_view, &PlotView::followRequested, this, [this] { setFollows(true); });
  for (QCPAxis* axis : {m_view->xAxis, m_view->yAxis})
    connect(axis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, [this] { movedByHand(); });
}

// Labels that run into each other are read by nobody.
void PlotPanel::fitAxes() {
  const bool x = fitTicks(*m_view->xAxis), y = fitTicks(*m_view->yAxis);
  if (x || y) layOut();
}

void PlotPanel::layOut() {
  for (const auto phase : {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout})
    m_view->plotLayout()->update(phase);
}

QCustomPlot* PlotPanel::plot() const { return m_view; }

void PlotPanel::addTool(QWidget* tool) { m_row->addTool(tool); }
void PlotPanel::setToolShown(QWidget* tool, bool shown) { m_row->setToolShown(tool, shown); }
void PlotPanel::setValues(const QString& text, const QString& brief) { m_row->setValues(text, brief); }
void PlotPanel::setNote(const QString& text) { m_noteText = text; }
void PlotPanel::setQuiet(bool quiet) { m_row->setQuiet(quiet); }
void PlotPanel::linkTo(double x) { m_view->crosshair().linkTo(x); }

const PlotModes& PlotPanel::modes() const { return m_modes->modes(); }
QString PlotPanel::modeId() const { return m_modes->id(); }
int PlotPanel::modePosition() const { return m_modes->position(); }
void PlotPanel::chooseMode(const QString& id) { m_modes->choose(positionOf(m_modes->allModes(), id)); }
void PlotPanel::chooseModeAt(int position) { m_modes->choose(position); }
void PlotPanel::setModes(PlotModes modes, int position) {
  m_modes->setModes(std::move(modes), position);
  showTitle();
}
void PlotPanel::offerModes(int count, int instead) {
  m_modes->offer(count, instead);
  showTitle();
}

QString PlotPanel::title() const {
  if (m_modes->modes().empty()) return m_title;
  const QString& own = m_modes->modes()[static_cast<std::size_t>(m_modes->position())].plotTitle;
  return own.isEmpty() ? m_title : own;
}

void PlotPanel::setTitle(const QString& title) {
  m_title = title;
  showTitle();
}

void PlotPanel::showTitle() {
  const bool ofMode = title() != m_title;
  m_row->setTitle(title(), ofMode);
  m_view->setAccessibleName(tr("%1 plot").arg(title()));
}
bool PlotPanel::hasLogSwitch() const { return m_modes->hasLogSwitch(); }
bool PlotPanel::isLogarithmic() const { return m_modes->isLogarithmic(); }
void PlotPanel::setLogarithmic(bool logarithmic) { m_modes->setLogarithmic(logarithmic); }

QComboBox* PlotPanel::addModeBox(const QString& name, const QString& help) {
  QComboBox* box = m_modes->createBox(name, help, this);
  addTool(box);
  return box;
}

void PlotPanel::addLogSwitch() { addTool(m_modes->createLogSwitch(this)); }

PlotPanel::News PlotPanel::readNews() { return News::None; }
void PlotPanel::drawMarks() {}
QString PlotPanel::readout(const QString& name, double, double) const { return name; }
QString PlotPanel::valueAt(const QString&, double, double y) const { return numberText(y, 4); }
QString PlotPanel::readoutAt(const QPointF&) const { return {}; }
QString PlotPanel::axisText(double) const { return {}; }
QStringList PlotPanel::valuesAt(double) const { return {}; }
QString PlotPanel::markText(double) const { return {}; }
void PlotPanel::clickedAt(const QPointF&) {}
bool PlotPanel::doubleClickedAt(const QPointF&) { return false; }

// Not visibleRegion(): in a scrolled splitter it is empty for widgets that are half seen (Qt 6.4).
bool PlotPanel::isSeen() const {
  QRect seen = rect();
  for (const QWidget* widget = this; !widget->isWindow() && !seen.isEmpty(); widget = widget->parentWidget())
    seen = seen.translated(widget->pos()) & widget->parentWidget()->rect();
  return isVisible() && !seen.isEmpty();
}

bool PlotPanel::refresh() {
  if (!isSeen() || !synchronise()) return false;
  m_view->replot(QCustomPlot::rpQueuedReplot);
  return true;
}

// A mark or a cell that is drawn is a place in the data that were drawn: it says nothing of others.
bool PlotPanel::isCurrent() {
  const News news = readNews();
  m_stale = m_stale || news == News::Everything;
  m_unfed = m_unfed || news == News::Data;
  if (!m_stale && !m_unfed) return true;
  refreshSoon();
  return false;
}

void PlotPanel::refreshSoon() {
  QMetaObject::invokeMethod(
      this, [this] { refresh(); }, Qt::QueuedConnection);
}

void PlotPanel::catchUp() {
  if (synchronise()) m_view->replot(QCustomPlot::rpQueuedReplot);
}

bool PlotPanel::synchronise() {
  const News news = readNews();
  if (!m_stale && !m_unfed && news == News::None) return false;
  const QScopedValueRollback guard(m_setting, true);
  if (m_stale || news == News::Everything) rebuild();
  m_stale = m_unfed = false;
  updateData();
  drawMarks();
  const QString message = emptyText();
  m_message->setText(message, m_theme.faintText);
  if (!message.isEmpty()) m_legend->setEntries({});
  m_note->setText(message.isEmpty() ? m_noteText : QString(), smaller(m_view->font()), m_theme.faintText);
  for (QCPAxis* axis : {m_view->xAxis, m_view->yAxis}) axis->setVisible(message.isEmpty());
  pictureDrawn(!message.isEmpty());
  if (m_follows && message.isEmpty()) followData();
  ++m_drawings;
  if (!m_telling.isActive()) m_telling.start();
  return true;
}

// What the picture says, for those who hear it.
void PlotPanel::tellNewest() {
  const int mode = modePosition();
  QStringList parts;
  if (mode >= 0 && mode < static_cast<int>(modes().size()))
    parts << tr("Shows %1.").arg(modes()[static_cast<std::size_t>(mode)].title);
  const QString message = emptyText();
  if (!message.isEmpty()) parts << message;
  if (message.isEmpty() && !m_row->values().isEmpty()) parts << tr("Now: %1.").arg(m_row->values());
  if (message.isEmpty() && !m_noteText.isEmpty()) parts << m_noteText;
  parts << tr("Arrow keys move, plus and minus zoom, Home or F follow the data again.");
  const QString text = parts.join(QLatin1Char(' '));
  if (text != m_view->accessibleDescription()) m_view->setAccessibleDescription(text);
}

void PlotPanel::discard() { m_stale = true; }

void PlotPanel::contentChanged() {
  discard();
  if (!m_follows) {
    setFollows(true);  // the old ranges mean nothing on the new axes
  } else {
    refresh();
  }
}

void PlotPanel::dataChanged() {
  m_unfed = true;
  refresh();
}

void PlotPanel::setFollows(bool follows) {
  if (m_follows != follows) {
    m_follows = follows;
    emit followChanged(follows);
  }
  m_row->setFollows(follows);
  m_unfed = true;
  refresh();
}

void PlotPanel::movedByHand() {
  if (m_setting) return;
  const bool queued = m_unfed;
  m_unfed = true;
  if (m_follows) {
    m_follows = false;
    m_row->setFollows(false);
    emit followChanged(false);
  }
  // Finer data for the new window once this event is through, also when no run is going on.
  if (!queued) refreshSoon();
}

void PlotPanel::wear(const Theme& theme) {
  m_theme = theme;
  applyTheme(theme, *m_view);
  m_legend->setTheme(theme);
  discard();
}

void PlotPanel::setTheme(const Theme& theme) {
  wear(theme);
  m_view->crosshair().setTheme(theme);
  QPalette palette = theme.palette();
  palette.setColor(QPalette::Window, theme.surface);
  setPalette(palette);
  refresh();
}

void PlotPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  refresh();
}

QCPGraph* PlotPanel::addCurve(const QString& name, const QPen& pen) {
  constexpr double kFaintest = 1.25;  // contrast with the ground: of a ghost there is no ghost
  auto* graph = new SampledCurve(m_view->xAxis, m_view->yAxis);
  graph->setName(name);
  graph->setPen(m_theme.opaque(pen));
  const QColor faint = m_theme.opaque(Theme::ghost(graph->pen())).color();
  graph->setFaintColour(contrastRatio(faint, m_theme.surface) < kFaintest ? graph->pen().color() : faint);
  graph->setSelectable(QCP::stNone);
  graph->setAntialiased(true);
  return graph;
}

void PlotPanel::setAxes(const QString& x, bool logX, bool wholeX, const QString& y, bool logY) {
  const auto prepare = [](QCPAxis& axis, const QString& label, bool logarithmic, bool whole) {
    axis.setLabel(label);
    if (logarithmic && axis.range().lower <= 0) axis.setRange(0.1, 1);
    axis.setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (logarithmic) {
      axis.setTicker(QSharedPointer<QCPAxisTicker>(new LogTicker));
    } else {
      axis.setTicker(QSharedPointer<QCPAxisTicker>(new LinearTicker(whole)));
    }
  };
  prepare(*m_view->xAxis, x, logX, wholeX);
  prepare(*m_view->yAxis, y, logY, false);
}

Window PlotPanel::window() const {
  if (follows()) return {};
  const QCPRange range = m_view->xAxis->range();
  return {range.lower, range.upper};
}

bool PlotPanel::hasLogarithmicX() const { return m_view->xAxis->scaleType() == QCPAxis::stLogarithmic; }

Series PlotPanel::drawable(const Series& series, int points) const {
  const bool logarithmic = m_view->yAxis->scaleType() == QCPAxis::stLogarithmic;
  const bool logX = hasLogarithmicX();
  Series result =
      thinned(logarithmic ? loggable(series) : series, window(), points, logX ? Steps::Logarithmic : Steps::Linear);
  return logX ? withoutX(result) : result;
}

void PlotPanel::feed(QCPGraph* graph, const Series& series, int points) { feedAsIs(graph, series, points); }

void PlotPanel::feedAsIs(QCPGraph* graph, const Series& series, int points) {
  auto* curve = dynamic_cast<SampledCurve*>(graph);
  Q_ASSERT(curve);  // as addCurve() makes them
  curve->setSamples(drawable(series, points));
}

// Not where there are no axes: pictures of units and walls of images.
void PlotPanel::askLimits(QCPAxis* axis) {
  catchUp();
  if (!axis->visible() || !axis->tickLabels()) return;
  auto* box = new AxisLimits(*m_view->xAxis, *m_view->yAxis, this);
  connect(box, &AxisLimits::chosen, this, &PlotPanel::setLimits);
  connect(box, &AxisLimits::followChosen, this, [this] { setFollows(true); });
  box->showAt(*axis);
}

FigureOrigin PlotPanel::origin() const { return {settingsLine(), {}, {}, {}}; }
void PlotPanel::showGhost(bool) {}

void PlotPanel::setLimits(const AxisChoice& x, const AxisChoice& y) {
  const auto set = [](QCPAxis& axis, const AxisChoice& choice) {
    const double lower = choice.lower.value_or(axis.range().lower), upper = choice.upper.value_or(axis.range().upper);
    const bool isPossible = axis.scaleType() == QCPAxis::stLinear || lower > 0;
    if (lower < upper && isPossible) axis.setRange(lower, upper);
  };
  set(*m_view->xAxis, x);
  set(*m_view->yAxis, y);
}

void PlotPanel::beginExport(const Theme& theme, const Figure& figure, bool wraps) {
  const QCPRange x = m_view->xAxis->range(), y = m_view->yAxis->range();
  m_screen = {m_theme, m_follows, {x.lower, x.upper, y.lower, y.upper}};
  showGhost(figure.ghost);
  wear(theme);
  m_axisTitles->setWraps(wraps);
  // Half of the uppermost number stands over the axis. On a small page a twelfth of it holds the numbers beside it.
  QMargins margins = m_view->axisRect()->minimumMargins();
  if (wraps) margins.setLeft(std::min(margins.left(), figure.dots(m_view->logicalDpiX()).width() / 12));
  if (wraps) margins.setTop(std::max(margins.top(), QFontMetrics(m_view->font()).height() / 2 + 4));
  m_view->axisRect()->setMinimumMargins(margins);
  m_ladder->setShown(figure.legend != LegendPlace::None);
  synchronise();
  if (!isCorner(figure.legend)) m_legend->moveTo(figure.legend);  // once the plot has all that stands beside its axes
  const bool hasLimits = figure.x.lower || figure.x.upper || figure.y.lower || figure.y.upper;
  if (hasLimits) {
    const QScopedValueRollback guard(m_setting, true);
    setLimits(figure.x, figure.y);
    m_follows = false;
    m_unfed = true;  // finer data for what is seen
    synchronise();
  }
  if (figure.x.title) m_view->xAxis->setLabel(*figure.x.title);
  if (figure.y.title) m_view->yAxis->setLabel(*figure.y.title);
  m_view->crosshair().hide();
  m_view->setPlottingHint(QCP::phFastPolylines, false);
  QFont bold = m_view->font();
  bold.setBold(true);
  m_pageTitle->setText(figure.title ? title() : QString(), bold, theme.text);
  m_pageFoot->setText(figure.settings ? settingsLine() : QString(), smaller(m_view->font()), theme.faintText);
}

void PlotPanel::endExport() {
  m_pageTitle->setText({}, m_view->font(), m_theme.text);
  m_pageFoot->setText({}, m_view->font(), m_theme.text);
  m_view->setPlottingHint(QCP::phFastPolylines);
  m_axisTitles->setWraps(false);
  m_legend->moveTo(LegendPlace::Above);
  m_ladder->setShown(true);
  showGhost(true);
  m_follows = m_screen.follows;
  {
    const QScopedValueRollback guard(m_setting, true);
    m_view->xAxis->setRange(m_screen.ranges[0], m_screen.ranges[1]);
    m_view->yAxis->setRange(m_screen.ranges[2], m_screen.ranges[3]);
  }
  setTheme(m_screen.theme);
}

}  // namespace gatescope
