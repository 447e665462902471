// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_point.h"

#include <algorithm>
#include <cmath>

#include "core/base/message.h"
#include "core/data/probe_choice.h"
#include "core/engine/start_run.h"
#include "core/study/study_measures.h"
#include "core/study/theory.h"
#include "core/study/training_results.h"

namespace gatescope {
namespace {

std::vector<double> toVector(const VectorD& v) { return {v.data(), v.data() + v.size()}; }

void addNote(StudyPoint& result, const std::string& text) {
  if (text.empty()) return;
  if (!result.note.empty()) result.note += "; ";
  result.note += text;
}

}  // namespace

void PointMeasurer::load(const Settings& settings, const std::stop_token& stop) {
  const Experiment& e = settings.experiment;
  if (m_data && m_dataSettings == e.data && m_dataSeed == e.seed) return;
  m_data.reset();
  m_data = loadRunData(settings, {m_memory, stop});
  m_dataSettings = e.data;
  m_dataSeed = e.seed;
}

bool PointMeasurer::fillFromKernel(const Settings& settings, const GateWeights* gates, StudyPoint& result,
                                   const std::stop_token& stop) {
  if (!m_kernel.measure(settings, *m_data, gates, stop)) return false;
  const MatrixD targets =
      m_data->train.targets(Eigen::all, chooseProbes(settings.experiment, m_data->train)).cast<double>();
  const std::string& optimiser = settings.experiment.optimiser.name;
  if (!m_kernel.kernel().allFinite())
    throw Error(said("the kernel at t=0 is not finite: lower initialisation.scale or network.depth"));
  KernelResults measured =
      kernelResults(m_kernel.kernel(), m_kernel.output() - targetScale(settings.experiment) * targets, targets,
                    settings.live, optimiser, stop);
  if (measured.eigenvalues.size() == 0) return false;
  result.eigenvalues = toVector(measured.eigenvalues);
  const bool predicts = std::ranges::any_of(m_sweep.measures, [&](const std::string& id) {
    return findStudyMeasure(id)->predicts && findStudyMeasure(id)->inapplicable(settings).empty();
  });
  if (predicts) measured.predictor = m_kernel.predictor(settings, *m_data, stop);
  if (stop.stop_requested()) return false;
  KernelResults expected;
  if (const std::string reason = noTheoryReason(settings); reason.empty()) {
    expected = kernelResults(theoryKernel(settings, *m_data, stop), -targets, targets, settings.live, optimiser, stop);
    if (expected.eigenvalues.size() == 0) return false;
    result.theoryEigenvalues = toVector(expected.eigenvalues);
  } else {
    addNote(result, reason);
  }
  for (std::size_t i = 0; i < m_sweep.measures.size(); ++i) {
    const StudyMeasure& row = *findStudyMeasure(m_sweep.measures[i]);
    if (row.trains()) continue;
    result.values[i].reason = row.inapplicable(settings);
    if (!result.values[i].reason.empty()) continue;
    result.values[i].value = row.ofKernel(measured);
    if (std::isnan(result.values[i].value)) result.values[i].reason = "has no value for this kernel";
    if (expected.eigenvalues.size() > 0) result.values[i].theory = row.ofKernel(expected);
  }
  return true;
}

bool PointMeasurer::fillFromTraining(const Settings& settings, const GateWeights* gates, StudyPoint& result,
                                     const std::stop_token& stop) {
  const bool onlySteps = std::ranges::none_of(m_sweep.measures, [](const std::string& id) {
    const StudyMeasure& row = *findStudyMeasure(id);
    return row.trains() && !row.endsEarly;
  });
  TrainingResults results;
  if (!trainPoint(settings, m_data, gates, onlySteps, stop, results)) return false;
  for (std::size_t i = 0; i < m_sweep.measures.size(); ++i) {
    const StudyMeasure& row = *findStudyMeasure(m_sweep.measures[i]);
    StudyValue& value = result.values[i];
    if (!row.trains()) continue;
    value.reason = row.inapplicable(settings);
    if (value.reason.empty()) value.value = row.ofTraining(results);
    if (value.reason.empty() && std::isnan(value.value))
      value.reason = results.message.empty() ? "not measured" : results.message;
  }
  addNote(result, results.message);
  result.curve = std::move(results.curve);
  return true;
}

bool PointMeasurer::fill(const Settings& settings, StudyPoint& result, const std::stop_token& stop) {
  load(settings, stop);
  checkRun(settings, *m_data, {.memory = m_memory});
  const GateWeights gates = gateWeightsFor(settings, m_data, 1, {m_memory, stop}, {});
  if (stop.stop_requested()) return false;
  const GateWeights* source = gates.weights.empty() ? nullptr : &gates;
  result.values.resize(m_sweep.measures.size());
  const bool wantsKernel =
      std::ranges::any_of(m_sweep.measures, [](const std::string& id) { return !findStudyMeasure(id)->trains(); });
  if (wantsKernel && !fillFromKernel(settings, source, result, stop)) return false;
  const bool trains = std::ranges::any_of(m_sweep.measures, [&](const std::string& id) {
    return findStudyMeasure(id)->trains() && findStudyMeasure(id)->inapplicable(settings).empty();
  });
  if (trains) return fillFromTraining(settings, source, result, stop);
  for (std::size_t i = 0; i < m_sweep.measures.size(); ++i)
    if (findStudyMeasure(m_sweep.measures[i])->trains())
      result.values[i].reason = findStudyMeasure(m_sweep.measures[i])->inapplicable(settings);
  return true;
}

std::optional<StudyPoint> PointMeasurer::measure(Index point, const std::stop_token& stop) {
  const EnglishScope english;  // what is said of a point goes into its file
  StudyPoint result;
  result.point = point;
  try {
    if (!fill(m_sweep.settings(point), result, stop)) return std::nullopt;
  } catch (const Stopped&) {
    return std::nullopt;
  } catch (const std::exception& error) {
    result.failure = messageOf(error);
  }
  if (!result.failure.empty())
    result = {.point = point,
              .values = {},
              .eigenvalues = {},
              .theoryEigenvalues = {},
              .note = "",
              .failure = result.failure};
  return result;
}

}  // namespace gatescope
