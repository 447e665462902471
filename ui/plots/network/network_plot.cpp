// The network with one sample on its way through it: units lit by their gates.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/network/network_plot.h"

#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimer>
#include <algorithm>
#include <cmath>

#include "ui/base/numbers.h"
#include "ui/plots/network/network_text.h"
#include "ui/plots/panel/layout_elements.h"

namespace gatescope {

namespace {

constexpr int kStages = 5;  // of a step: all of Stage but Whole
constexpr int kFrame = 50;  // milliseconds between two drawings while the stages play

}  // namespace

PlotModes NetworkPlot::modeTable() {
  return {{QStringLiteral("whole"), tr("whole")},       {QStringLiteral("forward"), tr("forward")},
          {QStringLiteral("gates"), tr("gates")},       {QStringLiteral("loss"), tr("loss")},
          {QStringLiteral("backward"), tr("backward")}, {QStringLiteral("update"), tr("update")}};
}

NetworkPlot::NetworkPlot(QWidget* parent)
    : RunPlot(QStringLiteral("network"), tr("Network"), parent),
      m_samples(new QSpinBox(this)),
      m_timer(new QTimer(this)) {
  setModes(modeTable());
  addModeBox(
      tr("Stage of a step"),
      tr("Whole: units lit by their gates. Forward: z. Gates: G. Loss: the output meets its target. Backward: ∂L/∂q. "
         "Update: rings grow with ‖ΔΘ‖ of the newest step. "
         "In slow motion, whole plays the five one after the other."));
  addSampleBox();
  m_timer->setInterval(kFrame);
  connect(m_timer, &QTimer::timeout, this, &NetworkPlot::tick);
  connect(plot(), &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
    if (event->buttons() == Qt::NoButton) point(unitAt(event->position()));
  });
  connect(this, &RunPlot::pointed, this, [this](double x) {
    if (std::isnan(x)) point({});
  });
}

void NetworkPlot::addSampleBox() {
  m_samples->setRange(1, 1);
  m_samples->setKeyboardTracking(false);
  m_samples->setToolTip(tr("Which probe sample goes through the network. Click the input for the next one."));
  m_samples->setAccessibleName(tr("Probe sample"));
  m_samples->setObjectName(QStringLiteral("sample"));
  addTool(m_samples);
  connect(m_samples, &QSpinBox::valueChanged, this, [this](int value) { emit sampleChosen(value - 1); });
}

void NetworkPlot::setPace(double stepsPerSecond) {
  const double pace = stepsPerSecond > 0 && stepsPerSecond <= kSlowUpTo ? stepsPerSecond : 0;
  if (pace == m_pace) return;
  const bool captionChanges = (pace > 0) != (m_pace > 0);
  m_pace = pace;
  if (pace == 0) m_timer->stop();
  if (!captionChanges) return;
  showStage(held(), 1);
  plot()->replot(QCustomPlot::rpQueuedReplot);
}

void NetworkPlot::modeChosen() {
  m_timer->stop();
  showStage(held(), 1);
  plot()->replot(QCustomPlot::rpQueuedReplot);
}

bool NetworkPlot::isPlaying() const { return m_timer->isActive(); }

InspectionOrder NetworkPlot::wants() const {
  InspectionOrder order;
  order.units = true;
  return order;
}

void NetworkPlot::rebuild() {
  if (!m_drawing) m_drawing = new NetworkDrawing(plot()->xAxis, plot()->yAxis);
  m_drawing->setTheme(theme());
  plot()->axisRect()->setMinimumMargins(QMargins(8, 4, 8, 4));
  for (QCPAxis* axis : {plot()->xAxis, plot()->yAxis}) {
    axis->setTicks(false);
    axis->setTickLabels(false);
    axis->setBasePen(Qt::NoPen);
    axis->grid()->setVisible(false);
  }
}

void NetworkPlot::updateData() {
  const Inspection* shown = run() ? run()->shownInspection() : nullptr;
  const bool present = shown && shown->units;
  const std::uint64_t generation = run() ? run()->generation : 0;
  const bool sameRun = present && m_picture.units && generation == m_generation;
  const bool sameSample = sameRun && shown->units->sample == m_picture.units->sample;
  const bool step = sameSample && shown->step > m_picture.step && !run()->pastView;
  const std::shared_ptr<const UnitInspection> before = sameSample ? m_picture.units : nullptr;
  const bool again = sameSample && shown->units == m_picture.units;
  m_picture = present ? *shown : Inspection{};
  m_generation = generation;
  m_drawing->setSkip(run() ? run()->settings.experiment.network.skip : 0);
  if (!again) m_drawing->setPicture(m_picture, before);
  if (!sameRun) m_selected = m_pointed = {};
  markUnit();
  if (!sameSample && present) showSample();
  if (step && m_pace > 0 && held() == Stage::Whole) {
    play();
  } else if (!again || !m_timer->isActive()) {
    m_timer->stop();
    showStage(held(), 1);
  }
  showText();
}

void NetworkPlot::play() {
  m_clock.start();
  m_timer->start();
  showStage(Stage::Forward, 0);
}

void NetworkPlot::tick() {
  if (!isSeen() || m_pace == 0) {
    m_timer->stop();
    return showStage(held(), 1);
  }
  const double time = kStages * 0.001 * static_cast<double>(m_clock.elapsed()) * m_pace;
  if (time >= kStages) {
    m_timer->stop();
    showStage(Stage::Whole, 1);
  } else {
    const double stage = std::floor(time);
    // Arrived a little before the next one begins, so that each can be seen complete.
    showStage(static_cast<Stage>(1 + static_cast<int>(stage)), std::min(1.0, (time - stage) / 0.8));
  }
  plot()->replot(QCustomPlot::rpQueuedReplot);
}

void NetworkPlot::showStage(Stage stage, double progress) {
  m_shown = stage;
  if (!m_drawing) return;
  m_drawing->setStage(stage, progress, m_pace > 0 || held() != Stage::Whole);
  if (m_drawing->isEmpty()) return legend().setEntries({});
  const double width = 3 * theme().lineWidth;
  if (stage == Stage::Forward || stage == Stage::Backward) {
    const QString symbol = stage == Stage::Forward ? tr("z") : tr("∂L/∂q");
    std::vector<LegendEntry> entries{{tr("%1 < 0").arg(symbol), QPen(theme().test, width)},
                                     {tr("%1 > 0").arg(symbol), QPen(theme().train, width)}};
    addSkip(entries);
    return legend().setEntries(std::move(entries));
  }
  std::vector<LegendEntry> entries{{tr("open"), QPen(theme().gateOn, width)}};
  if (stage == Stage::Update) entries.push_back({tr("‖ΔΘ‖"), QPen(theme().text, width)});
  addSkip(entries);
  if (!m_drawing->drawsAllEdges()) return legend().setEntries(std::move(entries));
  entries.push_back({tr("weight > 0"), QPen(theme().train, theme().lineWidth)});
  QPen negative(theme().test, theme().lineWidth);
  if (m_drawing->drawsDashes()) negative.setDashPattern({4, 2});
  entries.push_back({tr("< 0"), negative});
  legend().setEntries(std::move(entries));
}

void NetworkPlot::addSkip(std::vector<LegendEntry>& entries) const {
  const bool any = m_drawing->skip() > 0 && m_picture.units->gate.size() > 1;
  if (any) entries.push_back({tr("skip s = %1").arg(numberText(m_drawing->skip())), m_drawing->skipPen()});
}

void NetworkPlot::showSample() {
  const QSignalBlocker blocker(m_samples);
  const auto count = m_picture.samples ? static_cast<int>(m_picture.samples->samples.size()) : 0;
  const int sample = static_cast<int>(m_picture.units->sample) + 1;
  m_samples->setRange(1, std::max(count, sample));
  m_samples->setValue(sample);
}

void NetworkPlot::followData() {
  plot()->xAxis->setRange(0, 1);
  plot()->yAxis->setRange(0, 1);
}

std::int64_t NetworkPlot::newestStep(const RunHistory& run) const { return run.inspection ? run.inspection->step : -1; }

QString NetworkPlot::emptyText() const {
  return m_picture.units ? QString() : waitingText(tr("one sample on its way through the network"));
}

UnitPosition NetworkPlot::unitAt(const QPointF& pixel) const {
  return !m_drawing || m_drawing->isEmpty() ? UnitPosition{} : m_drawing->layout().unitAt(pixel);
}

void NetworkPlot::markUnit() { m_drawing->setMarked(m_pointed.isNone() ? m_selected : m_pointed); }

void NetworkPlot::point(UnitPosition unit) {
  if (!m_drawing || unit == m_pointed) return;
  m_pointed = unit;
  markUnit();
  plot()->replot(QCustomPlot::rpQueuedReplot);
}

void NetworkPlot::clickedAt(const QPointF& position) {
  const UnitPosition clicked =
      unitAt({plot()->xAxis->coordToPixel(position.x()), plot()->yAxis->coordToPixel(position.y())});
  if (clicked.column == 0) return chooseNext();
  m_selected = clicked == m_selected ? UnitPosition{} : clicked;
  markUnit();
  plot()->replot(QCustomPlot::rpQueuedReplot);
}

void NetworkPlot::chooseNext() {
  m_samples->setValue(m_samples->value() < m_samples->maximum() ? m_samples->value() + 1 : 1);
}

void NetworkPlot::showText() {
  setValues(m_picture.units ? networkValues(m_picture) : QString());
  setNote(m_picture.units ? networkNote(m_picture, m_drawing->layout()) : QString());
}

QString NetworkPlot::readoutAt(const QPointF& position) const {
  const UnitPosition unit =
      unitAt({plot()->xAxis->coordToPixel(position.x()), plot()->yAxis->coordToPixel(position.y())});
  return unit.isNone() ? QString() : unitReadout(m_picture, *m_drawing, unit);
}

PlotTable NetworkPlot::table() const { return m_picture.units ? unitTable(*m_picture.units) : PlotTable{}; }

}  // namespace gatescope
