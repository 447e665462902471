// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/maps/modes_plot.h"

#include <qcustomplot.h>

#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>
#include <cmath>

#include "ui/base/numbers.h"
#include "ui/plots/panel/class_looks.h"
#include "ui/plots/panel/layout_elements.h"
#include "ui/plots/panel/probe_text.h"
#include "ui/plots/panel/series.h"

namespace gatescope {
namespace {

const Inspection* modesOf(const RunHistory* run) {
  const Inspection* inspection = run ? run->shownInspection() : nullptr;
  return inspection && inspection->modes && inspection->modes->targets.size() > 0 ? inspection : nullptr;
}

}  // namespace

PlotModes ModesPlot::modeTable() {
  return {{QStringLiteral("power"), tr("power"), true},
          {QStringLiteral("share"), tr("share")},
          {QStringLiteral("eigenvector"), tr("eigenvector")}};
}

ModesPlot::ModesPlot(QWidget* parent)
    : RunPlot(QStringLiteral("modes"), tr("Modes"), parent),
      m_rank(new QSpinBox(this)),
      m_mark(new QCPItemStraightLine(plot())) {
  setModes(modeTable());
  addModeBox(
      tr("View of the modes"),
      tr("Power: Σ⟨vᵢ, ·⟩² of targets and errors along the eigenvectors vᵢ of K₀, by rank. Share: of all power in "
         "the first i modes. Eigenvector: the chosen mode over the probe samples."));
  addRankBox();
  addLogSwitch();
  m_mark->setSelectable(false);
}

void ModesPlot::addRankBox() {
  m_rank->setRange(1, 1);
  m_rank->setKeyboardTracking(false);
  m_rank->setPrefix(tr("mode "));
  m_rank->setToolTip(tr("Which mode is shown as an eigenvector: 1 has the largest eigenvalue. Or click on it."));
  m_rank->setAccessibleName(tr("Mode"));
  m_rank->setObjectName(QStringLiteral("rank"));
  addTool(m_rank);
  connect(m_rank, &QSpinBox::valueChanged, this, &ModesPlot::dataChanged);
}

InspectionOrder ModesPlot::wants() const {
  InspectionOrder order;
  order.modes = true;
  return order;
}

Index ModesPlot::chosen() const { return m_rank->value() - 1; }

const ModePowers* ModesPlot::powers() const {
  const Inspection* shown = modesOf(run());
  return shown ? shown->modes.get() : nullptr;
}

void ModesPlot::rebuild() {
  plot()->clearPlottables();
  const bool isVector = mode() == Mode::Eigenvector;
  const auto steps = [this](const QString& name, const QPen& pen) {
    QCPGraph* graph = addCurve(name, pen);
    if (mode() == Mode::Power) graph->setLineStyle(QCPGraph::lsStepCenter);
    return graph;
  };
  m_initial = steps(tr("error, t = 0"), theme().initialPen());
  m_error = steps(isVector ? tr("√n·vᵢ") : tr("error, now"), isVector ? theme().initialPen() : theme().trainPen());
  m_predicted = steps(tr("error, predicted"), theme().theoryPen());
  m_targets = addCurve(tr("targets"), QPen(theme().text, 0.67 * theme().lineWidth));
  if (mode() == Mode::Power) {
    m_targets->setLineStyle(QCPGraph::lsNone);
    m_targets->setScatterStyle({QCPScatterStyle::ssCircle, m_targets->pen(), Qt::NoBrush, 2.6 * theme().lineWidth});
  } else {
    QPen pen = m_targets->pen();
    pen.setWidthF(theme().lineWidth);
    pen.setStyle(Qt::DashDotLine);
    m_targets->setPen(pen);
  }
  m_mark->setPen(QPen(theme().accent, 0.67 * theme().lineWidth, Qt::DashLine));
  m_mark->setVisible(false);
  if (isVector) {
    m_drawing.create(*plot(), *m_error, theme());
    return setAxes({}, false, false, {}, false);
  }
  setAxes(tr("mode i, from the largest eigenvalue"), false, true,
          mode() == Mode::Power ? tr("Σ⟨vᵢ, ·⟩², power in mode i") : tr("share of power, modes 1 to i"),
          isLogarithmic());
}

Series ModesPlot::curve(const VectorD& powers) const {
  Series series;
  const double all = powers.sum();
  double sum = 0;
  for (Index i = 0; i < powers.size(); ++i) {
    sum += powers(i);
    series.append(static_cast<double>(i + 1), mode() == Mode::Power ? powers(i) : all > 0 ? sum / all : kAbsent);
  }
  return series;
}

void ModesPlot::updateData() {
  const Inspection* shown = modesOf(run());
  {
    const QSignalBlocker blocker(m_rank);
    m_rank->setRange(1, shown ? static_cast<int>(shown->modes->targets.size()) : std::max(1, m_rank->value()));
  }
  if (!shown) {
    rebuild();
    setValues({});
    return setNote({});
  }
  setValues(tr("step %1").arg(countText(shown->step)));
  if (mode() == Mode::Eigenvector) return updateEigenvector(*shown);
  updatePowers(*shown->modes);
}

void ModesPlot::updatePowers(const ModePowers& powers) {
  feed(m_targets, curve(powers.targets), kPointsPerCurve);
  feed(m_initial, curve(powers.initialError), kPointsPerCurve);
  feed(m_error, curve(powers.error), kPointsPerCurve);
  feed(m_predicted, curve(powers.predicted), kPointsPerCurve);
  std::vector<LegendEntry> entries = {
      {tr("targets"),
       mode() == Mode::Power ? QPen(m_targets->pen().color(), theme().lineWidth, Qt::NoPen) : m_targets->pen(),
       m_targets->scatterStyle()}};
  for (const QCPGraph* graph : {m_initial, m_error, m_predicted})
    if (graph->dataCount() > 0) entries.push_back({graph->name(), graph->pen()});
  legend().setEntries(std::move(entries));
  const double rank = static_cast<double>(chosen() + 1);
  m_mark->point1->setCoords(rank, 1);
  m_mark->point2->setCoords(rank, 2);
  m_mark->setVisible(true);
  QStringList notes;
  if (powers.predicted.size() == 0 && run()->kernel()) notes << QString::fromStdString(run()->kernel()->predictionNote);
  if (theme().kind != Theme::Kind::Print) notes << tr("click a mode to see its eigenvector");
  notes.removeAll(QString());
  setNote(notes.join(QStringLiteral("; ")));
}

void ModesPlot::updateEigenvector(const Inspection& inspection) {
  const ModePowers& powers = *inspection.modes;
  m_drawing.show(inspection, chosen());
  plot()->xAxis->setLabel(m_drawing.axisX());
  plot()->yAxis->setLabel(m_drawing.axisY());
  if (const QSharedPointer<QCPAxisTicker> ticker = m_drawing.ticker()) plot()->xAxis->setTicker(ticker);
  const double width = 3 * theme().lineWidth;
  std::vector<LegendEntry> entries;
  const bool isClasses = m_drawing.shape() == ModeShape::Classes;
  const auto mark = [&](QCPScatterStyle::ScatterShape shape, const QColor& colour) {
    return isClasses ? QCPScatterStyle() : QCPScatterStyle(shape, QPen(theme().faintText, 1), colour, 2 * width);
  };
  const auto pen = [&](const QColor& colour) { return QPen(colour, width, isClasses ? Qt::SolidLine : Qt::NoPen); };
  entries.push_back({tr("v > 0"), pen(theme().train), mark(QCPScatterStyle::ssCircle, theme().train)});
  entries.push_back({tr("v < 0"), pen(theme().test), mark(QCPScatterStyle::ssSquare, theme().test)});
  legend().setEntries(std::move(entries));
  QStringList notes;
  notes << tr("mode %1: ρ = %2; power of y %3, of the error %4")
               .arg(countText(chosen() + 1))
               .arg(numberText(powers.eigenvalues(chosen()), 4), numberText(powers.targets(chosen())),
                    numberText(powers.error(chosen())));
  if (isClasses && inspection.data->imageRows > 0)
    notes << tr("images: means weighted by v, above where v > 0, below where v < 0");
  setNote(notes.join(QStringLiteral("; ")));
}

void ModesPlot::followData() {
  const ModePowers* drawn = powers();
  if (!drawn) return;
  if (mode() == Mode::Eigenvector) {
    const Extent x = m_drawing.limitsX(), y = m_drawing.limitsY();
    plot()->xAxis->setRange(x.lower, x.upper);
    plot()->yAxis->setRange(y.lower, y.upper);
    return;
  }
  const double count = static_cast<double>(drawn->targets.size());
  plot()->xAxis->setRange(1 - 0.015 * count, count * 1.015);
  if (mode() == Mode::Share && !isLogarithmic()) return plot()->yAxis->setRange(0, 1.04);
  Extent extent;
  for (const VectorD* values : {&drawn->targets, &drawn->initialError, &drawn->error, &drawn->predicted})
    extent.include(extentY(curve(*values), isLogarithmic()));
  // A prediction that has decayed to nothing must not flatten what is measured.
  Extent measured = extentY(curve(drawn->error), isLogarithmic());
  measured.include(extentY(curve(drawn->initialError), isLogarithmic()));
  if (isLogarithmic() && !measured.isEmpty()) extent.lower = std::max(extent.lower, 1e-2 * measured.lower);
  const Extent limits = roundLimits(extent, isLogarithmic());
  plot()->yAxis->setRange(limits.lower, limits.upper);
}

std::int64_t ModesPlot::newestStep(const RunHistory& run) const { return run.inspection ? run.inspection->step : -1; }

QString ModesPlot::emptyText() const {
  if (powers()) return {};
  const Inspection* shown = run() ? run()->shownInspection() : nullptr;
  if (shown && !shown->noModesReason.empty()) return QString::fromStdString(shown->noModesReason);
  return waitingText(tr("targets and errors in the modes of the kernel"));
}

QString ModesPlot::readout(const QString& name, double x, double y) const {
  const ModePowers* drawn = powers();
  const auto i = static_cast<Index>(std::llround(x)) - 1;
  if (!drawn || mode() == Mode::Eigenvector || i < 0 || i >= drawn->eigenvalues.size()) return {};
  const QString rank = countText(i + 1), value = numberText(y, 4), rho = numberText(drawn->eigenvalues(i), 4);
  return mode() == Mode::Power ? tr("%1\nmode %2: power %3\nρ = %4").arg(name, rank, value, rho)
                               : tr("%1\nmodes 1 to %2: %3 of the power\nρ = %4").arg(name, rank, value, rho);
}

QString ModesPlot::sampleText(Index sample) const {
  const Inspection& shown = *modesOf(run());
  const int label = probeClass(*shown.samples, shown.data.get(), sample);
  return probeText(*shown.samples, shown.data.get(), sample, label >= 0 ? className(*shown.data, label) : QString());
}

QString ModesPlot::readoutAt(const QPointF& position) const {
  if (!powers() || mode() != Mode::Eigenvector) return {};
  if (const int c = m_drawing.classAt(position); c >= 0)
    return tr("%1\nmean of √n·v: %2")
        .arg(className(*modesOf(run())->data, c), numberText(m_drawing.means()[static_cast<std::size_t>(c)], 4));
  const Index sample = m_drawing.sampleAt(position);
  if (sample < 0) return {};
  return tr("%1\n√n·v = %2").arg(sampleText(sample), numberText(m_drawing.values()(sample), 4));
}

void ModesPlot::clickedAt(const QPointF& position) {
  const ModePowers* drawn = powers();
  if (!drawn) return;
  if (mode() == Mode::Eigenvector) {
    if (const Index sample = m_drawing.sampleAt(position); sample >= 0) emit sampleChosen(sample);
    return;
  }
  const auto rank = std::llround(position.x());
  if (rank < 1 || rank > drawn->targets.size()) return;
  {
    const QSignalBlocker blocker(m_rank);
    m_rank->setValue(static_cast<int>(rank));
  }
  setMode(Mode::Eigenvector);
}

bool ModesPlot::doubleClickedAt(const QPointF&) {
  if (mode() != Mode::Eigenvector) return false;
  setMode(Mode::Power);
  return true;
}

PlotTable ModesPlot::table() const {
  const Inspection* shown = modesOf(run());
  if (!shown) return {};
  const ModePowers& drawn = *shown->modes;
  PlotTable table;
  const auto add = [&table](const QString& name, const auto& values) {
    table.names.push_back(name);
    table.columns.emplace_back(values.begin(), values.end());
  };
  const Index n = drawn.targets.size();
  add(QStringLiteral("mode"), VectorD(VectorD::LinSpaced(n, 1, static_cast<double>(n))));
  add(QStringLiteral("initial_eigenvalue"), drawn.eigenvalues);
  add(QStringLiteral("target_power"), drawn.targets);
  add(QStringLiteral("initial_error_power"), drawn.initialError);
  add(QStringLiteral("error_power"), drawn.error);
  if (drawn.predicted.size() > 0) add(QStringLiteral("predicted_error_power"), drawn.predicted);
  VectorD numbers(n);
  for (Index s = 0; s < n; ++s)
    numbers(s) = static_cast<double>(trainingNumber(shown->data.get(), probeRow(*shown->samples, s)) + 1);
  add(QStringLiteral("sample"), numbers);
  add(QStringLiteral("eigenvector_%1").arg(chosen() + 1), modeValues(*shown, chosen()));
  return table;
}

}  // namespace gatescope
