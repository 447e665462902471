// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/predictor_plot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

#include "core/gating/variants.h"
#include "core/probes/kernel_predictor.h"
#include "core/telemetry/measures.h"
#include "ui/base/numbers.h"
#include "ui/plots/curves/accuracy_limits.h"

namespace gatescope {
namespace {

using Look = MeasureCurve::Look;

constexpr std::size_t kNetworkCurve = 2;  // after those with K and with H

MeasureCurve predicted(const char* key, Look look, double scale) {
  MeasureCurve curve = measured(key, look);
  curve.formula = PredictorPlot::tr("%1, ŷ(x) = k(x, X)(K + r·tr(K)/n·I)⁻¹Y").arg(curve.formula);
  curve.without = Absent::NotMeasured;
  curve.scale = scale;
  return curve;
}

MeasureCurve ofNetwork(const char* key, double scale) {
  const StepMeasure& row = stepMeasure(key);
  MeasureCurve curve{QString::fromStdString(row.key), PredictorPlot::tr("network"),
                     PredictorPlot::tr("the network's own, all test samples"), Look::Test,
                     [value = row.value](const History& curves) {
                       Series series;
                       for (const StepSample& sample : curves.steps())
                         if (!std::isnan(sample.*value)) series.append(static_cast<double>(sample.step), sample.*value);
                       return series;
                     }};
  curve.without = Absent::NotMeasured;
  curve.rhythm = testRhythm;
  curve.group = QStringLiteral("network_");
  curve.scale = scale;
  return curve;
}

bool hasPredictions(const RunHistory& run) {
  return std::ranges::any_of(run.median().kernels(),
                             [](const auto& frame) { return !std::isnan(frame->kernelTestError); });
}

// At rest it is measured at once, with the kernel of that step: of a run that stopped between two kernels there is
// none.
QString whenMeasured(const RunHistory& run) {
  if (run.state.phase == RunPhase::Diverged)
    return PredictorPlot::tr("of a run that diverged nothing is predicted: open this plot before");
  const bool rests = run.state.phase == RunPhase::Ready || run.state.phase == RunPhase::Finished;
  if (rests && run.kernel() && run.kernel()->step == run.state.step)
    return PredictorPlot::tr("what the kernel predicts is being measured");
  return PredictorPlot::tr("what the kernel predicts is measured with the next kernel, while this plot is seen");
}

QString predictorNote(const RunHistory& run) {
  const LiveControls& live = run.settings.live;
  if (!hasPredictions(run)) return whenMeasured(run);
  return PredictorPlot::tr("kernel regression on up to %1 training samples, ridge r = %2")
      .arg(countText(live.predictorSamples), numberText(live.ridge));
}

// A cross-entropy beside squared errors would say nothing.
std::vector<MeasureView> predictorViews(bool ownError) {
  const PlotModes modes = PredictorPlot::modeTable();
  std::vector<MeasureCurve> errors = {predicted("kernel_test_error", Look::Train, 1),
                                      predicted("path_kernel_test_error", Look::Gates, 1)};
  if (ownError) errors.push_back(ofNetwork("test_loss", 1));
  return {{modes[0],
           PredictorPlot::tr("test accuracy, %"),
           {predicted("kernel_test_accuracy", Look::Train, 100),
            predicted("path_kernel_test_accuracy", Look::Gates, 100), ofNetwork("test_accuracy", 100)},
           predictorNote},
          {modes[1], PredictorPlot::tr("test error, mean ½‖ŷ − κy‖²"), errors, predictorNote}};
}

}  // namespace

PlotModes PredictorPlot::modeTable() {
  return {{QStringLiteral("accuracy"), tr("accuracy")}, {QStringLiteral("error"), tr("error"), true}};
}

PredictorPlot::PredictorPlot(QWidget* parent)
    : MeasurePlot(
          QStringLiteral("predictor"), tr("Kernel predictor"), predictorViews(true),
          tr("Accuracy: share of test samples classified correctly, by kernel regression with K and with H, "
             "and by the network. Error: mean ½‖ŷ − κy‖² of these; the network's own where it has the squared loss."),
          parent) {}

InspectionOrder PredictorPlot::wants() const {
  InspectionOrder order;
  order.predictor = true;
  return order;
}

QString PredictorPlot::subject() const { return tr("what kernel regression with K and H predicts"); }

void PredictorPlot::rebuild() {
  const auto isSquared = [](const RunHistory& run) { return run.settings.experiment.loss == Loss::Squared; };
  setViews(predictorViews((!run() || isSquared(*run())) && std::ranges::all_of(others(), [&](const OtherRun& other) {
                            return isSquared(*other.history);
                          })));
  MeasurePlot::rebuild();
}

// Close up: what the kernel holds and what the network knows are a few points apart. Of the network the steep rise of
// the start is left out, of what the kernel predicts nothing: it may have been measured at the start alone.
void PredictorPlot::followData() {
  MeasurePlot::followData();
  if (view() != 0 || isLogarithmic()) return;
  Extent late;
  const auto include = [&](const std::vector<RunCurve*>& drawn) {
    for (std::size_t i = 0; i < drawn.size(); ++i)
      for (const Series* series : {&drawn[i]->median, &drawn[i]->low, &drawn[i]->high})
        late.include(i == kNetworkCurve ? lateExtentY(*series) : extentY(*series, false));
  };
  include(curves());
  for (const std::vector<RunCurve*>& other : curvesOfOthers()) include(other);
  if (late.isEmpty()) return;
  const Extent limits = percentLimits(late);
  plot()->yAxis->setRange(limits.lower, limits.upper);
}

std::int64_t PredictorPlot::newestStep(const RunHistory& run) const {
  const auto& tests = run.median().steps();
  return std::max(MeasurePlot::newestStep(run), tests.empty() ? -1 : tests.back().step);
}

QString PredictorPlot::emptyText() const {
  if (run() && !hasPredictions(*run())) {
    const GatingVariant* variant = findGatingVariant(run()->settings.experiment.gating.variant);
    if (variant && !variant->hasTestCurve) return QString::fromStdString(variant->noTestReason);
    if (!run()->state.noTestReason.empty()) return QString::fromStdString(run()->state.noTestReason);
  }
  if (view() == 0 && run() && run()->kernel() && !run()->state.classification)
    return tr("Targets are real numbers: there is no accuracy. Choose “error”.");
  return MeasurePlot::emptyText();
}

}  // namespace gatescope
