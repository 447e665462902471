// The output over a plane of inputs.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/maps/decision_map_plot.h"

#include <qcustomplot.h>

#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "core/data/probe_choice.h"
#include "ui/base/numbers.h"
#include "ui/plots/panel/class_looks.h"
#include "ui/plots/panel/layout_elements.h"
#include "ui/plots/panel/plottables.h"
#include "ui/plots/panel/probe_text.h"

namespace gatescope {

namespace {

constexpr Index kMostSamples = 500;  // marks of each half of the data
constexpr double kReach = 8;         // pixels around a mark that mean it

const Inspection* inspectionOf(const RunHistory* run) { return run ? run->shownInspection() : nullptr; }

/// The map to draw, or nullptr.
const OutputMap* mapOf(const RunHistory* run) {
  const Inspection* inspection = inspectionOf(run);
  return inspection && inspection->map && inspection->map->over != OutputMap::Over::Line ? inspection->map.get()
                                                                                         : nullptr;
}

/// In the middle of a diverging scale there is white paper, in every theme.
const Theme& paper() {
  static const Theme theme = makeTheme(Theme::Kind::Light);
  return theme;
}

}  // namespace

PlotModes DecisionMapPlot::modeTable(int depth) {
  PlotModes modes{{QStringLiteral("no_gates"), tr("no gates")}};
  for (int l = 1; l < depth; ++l) modes.push_back({QStringLiteral("gates_%1").arg(l), tr("gates %1").arg(l)});
  return modes;
}

DecisionMapPlot::DecisionMapPlot(QWidget* parent)
    : RunPlot(QStringLiteral("decision_map"), tr("Decision map"), parent), m_testSwitch(new QToolButton(this)) {
  setModes(modeTable(deepestNetwork()), 1);
  offerModes(2, 1);
  addModeBox(tr("Gates of layer"),
             tr("Lines where the gates of a hidden layer flip, one colour per unit (the first 64)."));
  m_testSwitch->setText(tr("Test"));
  m_testSwitch->setToolTip(tr("Also shows test samples, as hollow marks."));
  m_testSwitch->setAccessibleName(tr("Show test samples"));
  m_testSwitch->setObjectName(QStringLiteral("test"));
  m_testSwitch->setAutoRaise(true);
  m_testSwitch->setCheckable(true);
  m_testSwitch->setFocusPolicy(Qt::TabFocus);
  addTool(m_testSwitch);
  DecisionMapPlot::rebuild();
  connect(m_testSwitch, &QToolButton::toggled, this, &DecisionMapPlot::setShowsTest);
  connect(plot(), &QCustomPlot::afterLayout, this, &DecisionMapPlot::keepAspect);
}

// Of fewer layers than that of which the gates are asked for, the last.
void DecisionMapPlot::runChosen(const RunHistory& run) {
  const int depth = static_cast<int>(run.settings.experiment.network.depth);
  offerModes(depth, depth - 1);
}

void DecisionMapPlot::modeChosen() {
  contentChanged();
  emit wantsChanged();
}

void DecisionMapPlot::setShowsTest(bool shows) {
  m_testSwitch->setChecked(shows);
  if (m_showsTest == shows) return;
  m_showsTest = shows;
  contentChanged();
}

InspectionOrder DecisionMapPlot::wants() const {
  InspectionOrder order;
  order.map = true;
  order.boundaryLayer = layer();
  return order;
}

void DecisionMapPlot::rebuild() {
  plot()->clearPlottables();
  QCPAxis *x = plot()->xAxis, *y = plot()->yAxis;
  m_image = new ImageArea(x, y);
  m_gates = new LineGroups(x, y, LineGroups::Heights::Axis);
  m_testMarks = new Marks(x, y);
  m_marks = new Marks(x, y);
  m_decision = new LineGroups(x, y, LineGroups::Heights::Axis);  // large marks must not hide it
  m_colours = {theme(), 0, false, 1};
  setAxes(tr("x₁"), false, false, tr("x₂"), false);
}

void DecisionMapPlot::updateData() {
  const Inspection* inspection = inspectionOf(run());
  const OutputMap* map = mapOf(run());
  if (!map) {
    rebuild();
    setValues({});
    return;
  }
  const bool classes = map->output.rows() > 1 && inspection->data->classification;
  m_colours.classes = classes ? static_cast<int>(map->output.rows()) : 0;
  m_colours.probabilities = run()->settings.experiment.loss == Loss::CrossEntropy;
  m_colours.range = roundUp(map->output.row(0).cwiseAbs().maxCoeff());
  const QRectF area = mapArea(*map);
  m_image->setImage(mapImage(*map, m_colours), {area.left(), area.right()}, {area.top(), area.bottom()});
  m_decision->setGroups({{QPen(Qt::black, 1.4 * theme().lineWidth, Qt::SolidLine, Qt::RoundCap), decisionLines(*map)}});
  drawGates(*map);
  drawSamples(*inspection);
  showText(*inspection, *map);
}

void DecisionMapPlot::drawGates(const OutputMap& map) {
  std::vector<LineGroup> groups;
  if (map.over == OutputMap::Over::Circle && layer() >= 0 && !map.flips.empty()) {
    const auto layer = std::min(static_cast<std::size_t>(this->layer()), map.flips.size() - 1);
    LineGroup group{QPen(theme().layer(static_cast<int>(layer), static_cast<int>(map.flips.size())), 1), {}};
    for (const float angle : map.flips[layer]) {
      const QPointF direction(std::cos(angle), std::sin(angle));
      group.lines.append({(kRingOuter + 0.02) * direction, kRingGates * direction});
    }
    groups.push_back(std::move(group));
  }
  std::int32_t units = 0;
  for (const BoundarySegment& segment : map.boundaries) units = std::max(units, segment.unit + 1);
  if (layer() >= 0 && units > 0) {
    for (int unit = 0; unit < units; ++unit)
      groups.push_back({QPen(paper().layer(unit, units), 1, Qt::SolidLine, Qt::FlatCap), {}});
    for (const BoundarySegment& s : map.boundaries)
      groups[static_cast<std::size_t>(s.unit)].lines.append(QLineF(s.x1, s.y1, s.x2, s.y2));
  }
  m_gates->setGroups(std::move(groups));
}

std::vector<Mark> DecisionMapPlot::marksOf(const Samples& samples, const std::vector<Index>& chosen, const Dataset& set,
                                           bool test) const {
  std::vector<Mark> marks;
  const double size = 3.2 * theme().lineWidth;
  const double range = std::max(1e-12, static_cast<double>(set.train.targets.cwiseAbs().maxCoeff()));
  const int classes = static_cast<int>(set.classNames.size());
  for (const Index s : chosen) {
    const bool known = set.classification && s < static_cast<Index>(samples.classes.size());
    const int c = known ? samples.classes[static_cast<std::size_t>(s)] : 0;
    const QColor colour =
        known ? classColour(theme(), c, classes) : Theme::diverging(static_cast<double>(samples.targets(0, s)) / range);
    const auto shape = known ? classShape(c) : QCPScatterStyle::ssCircle;
    const QCPScatterStyle style =
        test ? QCPScatterStyle(shape, QPen(mixed(colour, Qt::black, 0.35), 1.2), Qt::NoBrush, size)
             : QCPScatterStyle(shape, QPen(QColor(0x202020), 0.8), QBrush(colour), size);
    marks.push_back({static_cast<double>(samples.inputs(0, s)), static_cast<double>(samples.inputs(1, s)), style, s});
  }
  return marks;
}

void DecisionMapPlot::drawSamples(const Inspection& inspection) {
  const Dataset& set = *inspection.data;
  if (m_chosenOf != inspection.data) {
    m_chosenOf = inspection.data;
    m_train = chooseSpread(set.train, kMostSamples);
    m_test = chooseSpread(set.test, kMostSamples);
  }
  m_marks->setMarks(marksOf(set.train, m_train, set, false));
  m_testMarks->setMarks(m_showsTest ? marksOf(set.test, m_test, set, true) : std::vector<Mark>());
}

void DecisionMapPlot::showText(const Inspection& inspection, const OutputMap& map) {
  const Dataset& set = *inspection.data;
  const double width = 3 * theme().lineWidth;
  const auto mark = [&](int c) { return classSign(c) + QLatin1Char(' ') + className(set, c); };
  std::vector<LegendEntry> entries;
  if (m_colours.classes > 0) {
    for (int c = 0; c < m_colours.classes; ++c)
      entries.push_back({mark(c), QPen(classColour(theme(), c, m_colours.classes), width)});
  } else {
    const bool signs = set.classification && set.classNames.size() == 2;
    const QString low = numberText(-m_colours.range), high = numberText(m_colours.range);
    entries = {{signs ? tr("%1: %2").arg(low, mark(0)) : low, QPen(theme().test, width)},
               {tr("0"), QPen(Qt::white, width)},
               {signs ? tr("%1: %2").arg(high, mark(1)) : high, QPen(theme().train, width)}};
  }
  legend().setEntries(std::move(entries));
  QStringList notes;
  if (m_colours.classes > 0) notes << tr("Paler: the margin to the next class is smaller.");
  if (map.over == OutputMap::Over::Circle)
    notes << tr("The ring is the output at each angle; marks on the circle are the targets.");
  if (layer() >= 0 && map.over == OutputMap::Over::Plane && map.boundaryLayer < 0)
    notes << tr("These gates read no input, so they have no boundaries.");
  const auto part = [&](Index all, const QString& text) {
    if (all > kMostSamples) notes << text.arg(kMostSamples).arg(countText(all));
  };
  part(set.train.count(), tr("Marks: %1 of %2 training samples, evenly chosen."));
  if (m_showsTest) part(set.test.count(), tr("%1 of %2 test samples, evenly chosen."));
  if (m_showsTest && set.test.count() == 0) notes << tr("There are no test samples.");
  setNote(notes.join(QLatin1Char(' ')));
  setValues(tr("step %1").arg(countText(inspection.step)));
}

void DecisionMapPlot::followData() {
  const OutputMap& map = *mapOf(run());
  const QRectF area = mapArea(map);
  plot()->xAxis->setRange(area.left(), area.right());
  plot()->yAxis->setRange(area.top(), area.bottom());
}

// Where both inputs are of a kind, a circle is a circle: the axis with room to spare shows more. Layout is when sizes
// are known.
void DecisionMapPlot::keepAspect() {
  constexpr double kOfAKind = 3;
  const OutputMap* map = mapOf(run());
  if (!map || !follows()) return;
  const QRectF area = mapArea(*map);
  if (std::max(area.width() / area.height(), area.height() / area.width()) > kOfAKind) return;
  const QSize size = plot()->axisRect()->size();
  if (size.width() < 2 || size.height() < 2) return;
  const double unit = std::max(area.width() / size.width(), area.height() / size.height());
  const QSignalBlocker quietX(plot()->xAxis), quietY(plot()->yAxis);  // nobody moved them by hand
  plot()->xAxis->setRange(area.center().x() - unit * size.width() / 2, area.center().x() + unit * size.width() / 2);
  plot()->yAxis->setRange(area.center().y() - unit * size.height() / 2, area.center().y() + unit * size.height() / 2);
  plot()->axisRect()->update(QCPLayoutElement::upPreparation);  // ticks of the new ranges
}

std::int64_t DecisionMapPlot::newestStep(const RunHistory& run) const {
  return run.inspection ? run.inspection->step : -1;
}

QString DecisionMapPlot::emptyText() const {
  const Inspection* inspection = inspectionOf(run());
  if (mapOf(run())) return {};
  if (inspection && inspection->map)
    return tr("These data have one input: the plot “Function” shows the output over it.");
  if (inspection && inspection->data->inputs() > 2)
    return tr("The map needs two inputs; these data have %1. Try moons, spirals, xor or circle.")
        .arg(inspection->data->inputs());
  if (inspection && !inspection->noMapReason.empty()) return QString::fromStdString(inspection->noMapReason);
  return waitingText(tr("the output over the inputs"));
}

QString DecisionMapPlot::sampleText(const Inspection& inspection, const QPointF& position) const {
  const Mark* mark = m_marks->nearest(position, kReach);
  const Mark* test = mark ? nullptr : m_testMarks->nearest(position, kReach);
  if (!mark && !test) return {};
  const Samples& samples = mark ? inspection.data->train : inspection.data->test;
  const Index s = mark ? mark->sample : test->sample;
  const QString number =
      mark ? trainingText(*inspection.samples, inspection.data.get(), s) : tr("test sample %1").arg(countText(s + 1));
  if (!inspection.data->classification || samples.classes.empty())
    return tr("%1: target %2").arg(number, numberText(static_cast<double>(samples.targets(0, s)), 4));
  return tr("%1: %2").arg(number, className(*inspection.data, samples.classes[static_cast<std::size_t>(s)]));
}

QString DecisionMapPlot::readoutAt(const QPointF& position) const {
  const OutputMap* map = mapOf(run());
  const VectorD output = map ? outputAt(*map, position) : VectorD();
  if (output.size() == 0) return {};
  const Inspection& inspection = *inspectionOf(run());
  QStringList lines;
  if (map->over == OutputMap::Over::Circle) {
    lines << tr("θ = %1").arg(numberText(std::atan2(position.y(), position.x()), 4));
  } else {
    lines << tr("x₁ = %1, x₂ = %2").arg(numberText(position.x(), 4), numberText(position.y(), 4));
  }
  QStringList values;
  for (Index k = 0; k < std::min<Index>(output.size(), 4); ++k) values << numberText(output(k), 4);
  if (output.size() > 4) values << QStringLiteral("…");
  lines << tr("output %1").arg(values.join(QStringLiteral(", ")));
  if (inspection.data->classification)
    lines.last() += tr(": %1").arg(className(*inspection.data, predictedClass(output)));
  if (const QString sample = sampleText(inspection, position); !sample.isEmpty()) lines << sample;
  return lines.join(QLatin1Char('\n'));
}

void DecisionMapPlot::clickedAt(const QPointF& position) {
  if (!mapOf(run())) return;
  const Inspection& inspection = *inspectionOf(run());
  const Samples& train = inspection.data->train;
  const auto pixel = [this](double x, double y) { return m_marks->coordsToPixels(x, y); };
  const QPointF at = pixel(position.x(), position.y());
  // Also where marks of other samples lie nearer.
  const Index chosen = nearestProbe(*inspection.samples, train.count(), kReach, [&](Index s) {
    const QPointF away = pixel(static_cast<double>(train.inputs(0, s)), static_cast<double>(train.inputs(1, s))) - at;
    return std::hypot(away.x(), away.y());
  });
  if (chosen >= 0) emit sampleChosen(chosen);
}

PlotTable DecisionMapPlot::table() const {
  const OutputMap* map = mapOf(run());
  if (!map) return {};
  const bool plane = map->over == OutputMap::Over::Plane;
  PlotTable table;
  table.names = plane ? std::vector<QString>{QStringLiteral("x1"), QStringLiteral("x2")}
                      : std::vector<QString>{QStringLiteral("theta")};
  for (Index k = 0; k < map->output.rows(); ++k) table.names.push_back(QStringLiteral("output_%1").arg(k + 1));
  table.columns.resize(table.names.size());
  const double cells = static_cast<double>(map->side - 1);
  for (Index p = 0; p < map->output.cols(); ++p) {
    std::size_t column = 0;
    const Index i = p % map->side, j = p / map->side;
    table.columns[column++].push_back(map->xLower + (map->xUpper - map->xLower) * static_cast<double>(i) / cells);
    if (plane)
      table.columns[column++].push_back(map->yLower + (map->yUpper - map->yLower) * static_cast<double>(j) / cells);
    for (Index k = 0; k < map->output.rows(); ++k) table.columns[column++].push_back(map->output(k, p));
  }
  return table;
}

}  // namespace gatescope
