// The curves of one run on the window's side.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_history.h"

#include <algorithm>
#include <cmath>

namespace gatescope {

void RunHistory::append(const Results& results) {
  if (results.dropFrom >= 0) curves.dropFrom(results.dropFrom);
  for (const StepSample& sample : results.steps) curves.add(sample);
  for (const LayerSample& sample : results.layers) curves.add(sample);
  for (const auto& frame : results.kernels) curves.add(frame);
  if (results.matrices) matrices = results.matrices;
  if (results.inspection) inspection = results.inspection;
  if (results.course) course = results.course;
  if (results.checkpoints) checkpoints = *results.checkpoints;
  if (!results.states.empty()) state = results.states.back();
}

std::int64_t RunHistory::lastStep() const {
  return std::max(state.step, curves.steps().empty() ? 0 : curves.steps().back().step);
}

double RunHistory::newest(double StepSample::*figure) const {
  const std::vector<StepSample>& steps = curves.steps();
  const auto found =
      std::find_if(steps.rbegin(), steps.rend(), [figure](const StepSample& s) { return !std::isnan(s.*figure); });
  return found == steps.rend() ? kAbsent : (*found).*figure;
}

const KernelFrame* RunHistory::kernel() const {
  return curves.kernels().empty() ? nullptr : curves.kernels().back().get();
}

const KernelFrame* RunHistory::shownKernel() const {
  return pastView && pastView->kernel ? pastView->kernel.get() : kernel();
}

const KernelMatrices* RunHistory::shownMatrices() const {
  return pastView && pastView->matrices ? pastView->matrices.get() : matrices.get();
}

const Inspection* RunHistory::shownInspection() const {
  return pastView && pastView->inspection ? pastView->inspection.get() : inspection.get();
}

}  // namespace gatescope
