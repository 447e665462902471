// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/gate_planes_plot.h"

#include <qcustomplot.h>

#include "core/probes/gate_planes.h"
#include "ui/plots/curves/layer_curves.h"
#include "ui/plots/panel/layout_elements.h"

namespace gatescope {
namespace {

using Look = MeasureCurve::Look;

MeasureCurve planeCurve(QString column, QString name, QString formula, CurveOf values) {
  MeasureCurve curve{std::move(column), std::move(name), std::move(formula), Look::Gates, std::move(values)};
  curve.without = Absent::NotMeasured;
  curve.rhythm = layerRhythm;
  return curve;
}

std::vector<MeasureCurve> ofPlaneLayers(const QString& column, const QString& formula, LayerValues values, int layers) {
  std::vector<MeasureCurve> curves;
  for (int l = 0; l < layers; ++l) {
    curves.push_back(
        planeCurve(QStringLiteral("%1_%2").arg(column).arg(l + 1), GatePlanesPlot::tr("layer %1").arg(l + 1), formula,
                   [values, l](const History& own) { return layerSeries(own, values, static_cast<std::size_t>(l)); }));
    curves.back().pen = [l, layers](const Theme& theme) { return QPen(theme.layer(l, layers), theme.lineWidth); };
    curves.back().isListed = false;
  }
  return curves;
}

MeasureCurve meanPlaneCurve(const QString& column, const QString& formula, LayerValues values) {
  return planeCurve(column + QStringLiteral("_mean"), GatePlanesPlot::tr("mean over layers"), formula,
                    [values](const History& own) { return layerMean(own, values); });
}

// At every step that was measured, so that it is as long as the curves.
MeasureCurve randomPlanes(double angle) {
  MeasureCurve curve =
      planeCurve(QStringLiteral("plane_angle_random"), GatePlanesPlot::tr("planes at random"),
                 GatePlanesPlot::tr("median angle of a random plane to the nearest of as many random ones"),
                 [angle](const History& own) {
                   Series level = layerMean(own, &LayerSample::planeAngle);
                   level.y.fill(angle);
                   return level;
                 });
  curve.look = Look::Theory;
  curve.isListed = false;  // in the legend alone: the title tells what is measured
  return curve;
}

QString planesNote(const RunHistory& run) {
  const std::vector<LayerSample>& samples = run.median().layers();
  const bool isMeasured = !samples.empty() && !samples.back().planeAngle.empty();
  return isMeasured || noGatePlanesReason(run.settings).empty()
             ? QString()
             : GatePlanesPlot::tr(
                   "Needs the oblique tree and DLGN gates: choose the data set oblique_tree, and DLGN, "
                   "DLGN, shallow or GaLU, shallow.");
}

}  // namespace

PlotModes GatePlanesPlot::modeTable() {
  return {{QStringLiteral("angle"), tr("angle"), false}, {QStringLiteral("found"), tr("planes found"), false}};
}

GatePlanesPlot::GatePlanesPlot(QWidget* parent)
    : MeasurePlot(QStringLiteral("gate_planes"), tr("Gate planes"), viewsOf({}),
                  tr("Angle: median over a layer's gates of the angle between the plane where a gate switches and the "
                     "nearest plane of the tree. Planes found: share of the tree's planes with a gate within %1°.")
                      .arg(kFoundWithin),
                  parent) {}

// Without a layer there is still something to ask for.
std::vector<MeasureView> GatePlanesPlot::viewsOf(const Made& made) {
  const PlotModes modes = modeTable();
  const QString angle = tr("angle to the nearest plane, median over the gates"),
                found = tr("share of the tree's planes with a gate within %1°").arg(kFoundWithin);
  const QString angleColumn = QStringLiteral("plane_angle"), foundColumn = QStringLiteral("planes_found");
  const std::vector<MeasureCurve> angleMean{meanPlaneCurve(angleColumn, angle, &LayerSample::planeAngle)},
      foundMean{meanPlaneCurve(foundColumn, found, &LayerSample::planesFound)};
  std::vector<MeasureCurve> angles = ofPlaneLayers(angleColumn, angle, &LayerSample::planeAngle, made.layers),
                            shares = ofPlaneLayers(foundColumn, found, &LayerSample::planesFound, made.layers);
  if (made.layers > 0 && made.planes > 0) angles.push_back(randomPlanes(randomPlaneAngle(made.inputs, made.planes)));
  return {{modes[0], tr("angle to the nearest plane (°)"), made.layers > 0 ? angles : angleMean, planesNote, angleMean},
          {modes[1], tr("share of planes found"), made.layers > 0 ? shares : foundMean, planesNote, foundMean}};
}

std::vector<Suggestion> GatePlanesPlot::suggestions(const RunHistory& run) const {
  if (noGatePlanesReason(run.settings).empty()) return {};
  return {{tr("the oblique tree with DLGN"),
           {{"data.name", std::string("oblique_tree")}, {"gating.variant", std::string("dlgn")}}}};
}

QString GatePlanesPlot::subject() const { return tr("the planes of the gates"); }

GatePlanesPlot::Made GatePlanesPlot::wanted() const {
  Made made{hiddenLayers(run())};
  if (!run() || !noGatePlanesReason(run()->settings).empty()) return made;
  const DataSettings& chosen = run()->settings.experiment.data;
  if (chosen.inputs < 2) return made;
  made.inputs = chosen.inputs;
  made.planes = (Index{1} << chosen.treeDepth) - 1;
  return made;
}

void GatePlanesPlot::rebuild() {
  m_made = wanted();
  setViews(viewsOf(m_made));
  MeasurePlot::rebuild();
  ladder().setLayers(m_made.planes > 0 ? m_made.layers : 0, theme());
}

void GatePlanesPlot::updateData() {
  if (wanted() != m_made) rebuild();
  MeasurePlot::updateData();
  const RunCurve& last = *curves().back();
  if (view() != 0 || m_made.planes == 0 || m_made.layers == 0 || last.isEmpty()) return;
  std::vector<LegendEntry> entries{last.entry(last.line->name())};
  for (const LegendEntry& other : legend().entries()) entries.push_back(other);
  legend().setEntries(std::move(entries));
}

std::int64_t GatePlanesPlot::newestStep(const RunHistory& run) const {
  return run.median().layers().empty() ? -1 : run.median().layers().back().step;
}

}  // namespace gatescope
