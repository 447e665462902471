// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/study_curves_plot.h"

#include <qcustomplot.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <algorithm>
#include <cmath>

#include "core/study/study_measures.h"
#include "ui/base/core_text.h"
#include "ui/base/numbers.h"
#include "ui/controls/field_editor.h"
#include "ui/explorer/study_curves_text.h"
#include "ui/explorer/study_top_marks.h"
#include "ui/plots/panel/layout_elements.h"

namespace gatescope {
namespace {

constexpr double kReach = 60;  // pixels: further away no point is meant

bool isLogarithmicAxis(const std::string& key) { return key == "network.width" || key == "data.train"; }

// Wide enough for its longest word where there is room, and narrow where there is none.
class ShrinkingComboBox : public QComboBox {
 public:
  using QComboBox::QComboBox;
  QSize minimumSizeHint() const override {
    return {QComboBox::minimumSizeHint().height() + fontMetrics().averageCharWidth() * 12,
            QComboBox::minimumSizeHint().height()};
  }
};

}  // namespace

StudyCurvesPlot::StudyCurvesPlot(const StudyModel& model, QWidget* parent)
    : StudyPanel(model, QStringLiteral("study_curves"), {}, parent),
      m_topMarks(new StudyTopMarks(plot())),
      m_measures(new ShrinkingComboBox(this)),
      m_axes(new ShrinkingComboBox(this)) {
  for (const StudyMeasure& row : studyMeasures()) {
    m_measures->addItem(coreText(row.label), QString::fromStdString(row.id));
    m_measures->setItemData(m_measures->count() - 1, coreText(row.help), Qt::ToolTipRole);
  }
  m_measures->addItem(tr("best depth"), QLatin1String(kBestDepth));
  m_measures->setItemData(m_measures->count() - 1, tr("The depth with the smallest median condition number."),
                          Qt::ToolTipRole);
  m_measures->setToolTip(tr("What is plotted."));
  m_measures->setAccessibleName(tr("Measure"));
  m_axes->setToolTip(tr("What is on the x axis."));
  m_axes->setAccessibleName(tr("x axis"));
  for (QComboBox* box : {m_measures, m_axes}) {
    box->setFocusPolicy(Qt::TabFocus);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->view()->setTextElideMode(Qt::ElideNone);
    addTool(box);
  }
  nameFigure();
  fillAxes();
  addLogSwitch();
  connect(m_measures, &QComboBox::activated, this, [this] { setMeasure(measure()); });
  connect(m_axes, &QComboBox::activated, this, [this] { setXAxis(xAxis()); });
  connect(plot(), &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) { pointAt(event->position()); });
}

QString StudyCurvesPlot::measure() const { return m_measures->currentData().toString(); }
QString StudyCurvesPlot::xAxis() const { return m_axes->currentData().toString(); }

void StudyCurvesPlot::nameFigure() {
  const QString name = m_measures->currentText();
  setTitle(name.left(1).toUpper() + name.mid(1));
}

void StudyCurvesPlot::setMeasure(const QString& id) {
  m_measures->setCurrentIndex(std::max(0, m_measures->findData(id)));
  nameFigure();
  const StudyMeasure* row = findStudyMeasure(measure().toStdString());
  // Depth against depth says nothing: what else varies?
  if (isBestDepth() && xAxis() == QLatin1String("network.depth"))
    for (int i = 0; i < m_axes->count(); ++i)
      if (const SweepAxis& axis = model().sweep().axes[model().axis(m_axes->itemData(i).toString().toStdString())];
          axis.field->key != "network.depth" && axis.values.size() > 1) {
        m_axes->setCurrentIndex(i);
        break;
      }
  const bool logarithmic = row && row->logarithmic;
  if (logarithmic == isLogarithmic()) {
    contentChanged();
  } else {
    setLogarithmic(logarithmic);
  }
  emit measureChanged();
}

void StudyCurvesPlot::setXAxis(const QString& key) {
  m_axes->setCurrentIndex(std::max(0, m_axes->findData(key)));
  contentChanged();
}

void StudyCurvesPlot::fillAxes() {
  const QString before = xAxis();
  m_axes->clear();
  for (const char* key : {"network.depth", "network.width", "gating.p", "network.skip", "data.train"}) {
    const Field& field = *findField(key);
    m_axes->addItem(tr("against %1").arg(fieldName(field)), QString::fromStdString(field.key));
  }
  for (const SweepAxis& axis : model().sweep().axes)  // what a sweep file varies beside
    if (axis.field->isNumeric() && axis.field->key != "seed" &&
        m_axes->findData(QString::fromStdString(axis.field->key)) < 0)
      m_axes->addItem(tr("against %1").arg(fieldName(*axis.field)), QString::fromStdString(axis.field->key));
  m_axes->setCurrentIndex(std::max(0, m_axes->findData(before)));
}

void StudyCurvesPlot::studyChanged() {
  fillAxes();
  m_pointed = {};
  contentChanged();
}

void StudyCurvesPlot::addLine(const StudyCurve& curve, const StudyLook& look) {
  StudyLine line;
  line.curve = curve;
  line.look = look;
  line.lowEdge = addBandEdge(*plot());
  line.highEdge = addBandEdge(*plot());
  fillBand(*line.lowEdge, *line.highEdge, look.pen.color());
  const QString name = curve.name.isEmpty() ? m_measures->currentText() : curve.name;
  line.theoryGraph = addCurve(tr("theory, %1").arg(name), theme().theoryPen());
  line.graph = addCurve(name, look.pen);
  line.graph->setScatterStyle(look.mark);
  m_lines.push_back(std::move(line));
}

void StudyCurvesPlot::rebuild() {
  plot()->clearGraphs();
  m_lines.clear();
  if (!model().hasStudy()) return;
  const std::vector<StudyCurve> curves = model().curves(x(), isBestDepth() ? model().depth() : StudyModel::kNone);
  const std::vector<StudyLook> looks = studyLooks(model(), curves, theme());
  for (std::size_t i = 0; i < curves.size(); ++i) addLine(curves[i], looks[i]);
  const Field& field = *findField(xAxis().toStdString());
  const StudyMeasure* row = findStudyMeasure(measure().toStdString());
  QString y = row ? coreText(row->label) : tr("best depth d");
  if (row && !row->symbol.empty()) y += QStringLiteral("  ") + QString::fromStdString(row->symbol);
  setAxes(fieldName(field), isLogarithmicAxis(field.key), field.kind == FieldKind::Integer, y, isLogarithmic());
}

void StudyCurvesPlot::measure(StudyLine& line) const {
  line.median = line.low = line.high = line.theory = {};
  line.isInfinite = false;
  const StudyMeasure* row = findStudyMeasure(measure().toStdString());  // null for the best depth
  const std::vector<double> values = model().numbers(x());
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (isBestDepth()) {
      line.median.append(values[i], model().bestDepth(line.curve, x(), i, "condition"));
      line.theory.append(values[i], model().kneeAt(line.curve, x(), i));
      continue;
    }
    const StudyCell cell = model().cell(line.curve, x(), i, measure().toStdString());
    line.median.append(values[i], finiteOrGap(cell.measured.median));
    line.isInfinite = line.isInfinite || std::isinf(cell.measured.median);
    const bool spread = cell.measured.count > 1 && std::isfinite(cell.measured.low);
    line.low.append(values[i], spread ? cell.measured.low : kAbsent);
    line.high.append(values[i], spread ? cell.measured.high : kAbsent);
    // What the spectrum promised stands where a kernel's theory would.
    const double theory = row->predictedBy.empty() ? cell.theory.median
                                                   : model().cell(line.curve, x(), i, row->predictedBy).measured.median;
    line.theory.append(values[i], finiteOrGap(theory));
  }
}

void StudyCurvesPlot::updateData() {
  for (StudyLine& line : m_lines) {
    measure(line);
    drawMeasured(line, isLogarithmic());
  }
  showTheory();
  markInfinite();
  drawKnees();
  setNote(text().notes());
  setValues({});
}

void StudyCurvesPlot::showTheory() {
  const std::vector<const StudyLine*> shown = drawTheory(m_lines, isLogarithmic(), theme());
  const StudyMeasure* row = findStudyMeasure(measure().toStdString());
  const QString word = isBestDepth()                      ? tr("knee d*")
                       : row && !row->predictedBy.empty() ? tr("linearised, from K₀")
                                                          : tr("theory");
  std::vector<LegendEntry> entries;
  for (const StudyLine& line : m_lines)
    if ((!isEmpty(line.median) || line.isInfinite) && (m_lines.size() > 1 || !shown.empty()))
      entries.push_back({line.graph->name(), line.graph->pen(), line.look.mark});
  for (const StudyLine* line : shown)
    entries.push_back({shown.size() > 1 ? tr("%1, %2").arg(word, line->graph->name()) : word, line->theoryGraph->pen(),
                       line->theoryGraph->scatterStyle()});
  legend().setEntries(std::move(entries));
  for (const StudyLine& line : m_lines)
    line.theoryGraph->setName(m_lines.size() > 1 && shown.size() > 1 ? tr("%1, %2").arg(word, line.graph->name())
                                                                     : word);
}

void StudyCurvesPlot::markInfinite() {
  std::vector<StudyTopMarks::Place> places;
  const std::vector<double> values = model().numbers(x());
  for (std::size_t i = 0; i < values.size() && !isBestDepth(); ++i)
    for (const StudyLine& line : m_lines) {
      if (!std::isinf(model().cell(line.curve, x(), i, measure().toStdString()).measured.median)) continue;
      StudyPosition position{line.curve.position};
      position.position[x()] = i;
      places.push_back({values[i], line.look, std::move(position)});
    }
  const StudyMeasure* row = findStudyMeasure(measure().toStdString());
  m_topMarks->setPlaces(std::move(places), row ? coreText(row->infinite) : QString(), theme().faintText);
}

void StudyCurvesPlot::drawKnees() {
  for (QCPItemStraightLine* line : m_knees) plot()->removeItem(line);
  m_knees.clear();
  if (xAxis() != QLatin1String("network.depth")) return;
  std::vector<double> drawn;
  for (const StudyLine& line : m_lines) {
    const double knee = model().kneeAt(line.curve, x(), 0);
    if (std::isnan(knee) || isEmpty(line.median) || std::ranges::find(drawn, knee) != drawn.end()) continue;
    drawn.push_back(knee);
    auto* upright = new QCPItemStraightLine(plot());
    upright->point1->setCoords(knee, 1);
    upright->point2->setCoords(knee, 2);
    upright->setPen(QPen(theme().faintText, theme().lineWidth, Qt::DashLine));
    upright->setSelectable(false);
    m_knees.push_back(upright);
  }
}

void StudyCurvesPlot::followData() {
  Extent y;
  for (const StudyLine& line : m_lines)
    for (const Series* series : {&line.median, &line.low, &line.high, &line.theory})
      y.include(extentY(*series, isLogarithmic()));
  Extent limits = roundLimits(y, isLogarithmic());
  // Accuracies lie near each other and far from 0.
  if (!isLogarithmic() && !y.isEmpty() && y.lower > 0.5 * y.upper) {
    const double margin = std::max(0.1 * (y.upper - y.lower), 0.01 * y.upper);
    limits = {y.lower - margin, y.upper + margin};
  }
  if (!m_topMarks->places().empty())  // room for them
    limits.upper = isLogarithmic() ? limits.upper * std::pow(limits.upper / limits.lower, 0.15)
                                   : limits.upper + 0.15 * (limits.upper - limits.lower);
  plot()->yAxis->setRange(limits.lower, limits.upper);
  const std::vector<double> values = model().numbers(x());
  const auto [low, high] = std::ranges::minmax(values);
  if (plot()->xAxis->scaleType() == QCPAxis::stLogarithmic) {
    const double margin = low < high ? std::pow(high / low, 0.05) : 2;
    plot()->xAxis->setRange(low / margin, high * margin);
  } else {
    const double margin = low < high ? 0.05 * (high - low) : 0.5;
    plot()->xAxis->setRange(low - margin, high + margin);
  }
}

StudyPosition StudyCurvesPlot::nearest(const QPointF& pixel) const {
  double best = kReach;
  StudyPosition found;
  for (std::size_t i = 0; i < m_topMarks->places().size(); ++i) {
    const QPointF away = m_topMarks->pixel(i) - pixel;
    const double distance = std::hypot(away.x(), away.y());
    if (!(distance < best)) continue;
    best = distance;
    found = m_topMarks->places()[i].position;
  }
  for (const StudyLine& line : m_lines)
    for (qsizetype i = 0; i < line.median.x.size(); ++i) {
      if (std::isnan(line.median.y[i]) || (isLogarithmic() && line.median.y[i] <= 0)) continue;
      const QPointF at = line.graph->coordsToPixels(line.median.x[i], line.median.y[i]);
      const double distance = std::hypot(at.x() - pixel.x(), at.y() - pixel.y());
      if (!(distance < best)) continue;
      best = distance;
      found.position = line.curve.position;
      found.position[x()] = static_cast<std::size_t>(i);
      if (!isBestDepth()) continue;
      const std::vector<double> depths = model().numbers(model().depth());
      const auto depth = std::ranges::find(depths, line.median.y[i]);
      if (depth != depths.end()) found.position[model().depth()] = static_cast<std::size_t>(depth - depths.begin());
    }
  return found;
}

void StudyCurvesPlot::pointAt(const QPointF& pixel) {
  const StudyPosition position = nearest(pixel);
  if (position.position.empty() || position == m_pointed) return;
  m_pointed = position;
  emit positionPointed(position);
}

bool StudyCurvesPlot::doubleClickedAt(const QPointF& pixel) {
  const StudyPosition position = nearest(pixel);
  if (position.position.empty()) return false;
  emit positionOpened(position);
  return true;
}

StudyCurvesText StudyCurvesPlot::text() const { return {model(), m_lines, measure(), xAxis()}; }
QString StudyCurvesPlot::emptyText() const { return text().emptyText(); }
PlotTable StudyCurvesPlot::table() const { return text().table(); }
QString StudyCurvesPlot::readout(const QString& name, double x, double y) const { return text().readout(name, x, y); }

}  // namespace gatescope
