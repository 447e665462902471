// The curves of one run on the window's side.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_history.h"

#include <algorithm>
#include <cmath>

namespace gatescope {

namespace {

void appendTo(History& curves, const MemberSamples& news) {
  if (news.dropFrom >= 0) curves.dropFrom(news.dropFrom);
  for (const StepSample& sample : news.steps) curves.add(sample);
  for (const LayerSample& sample : news.layers) curves.add(sample);
  for (const auto& frame : news.kernels) curves.add(frame);
}

}  // namespace

void RunHistory::append(const Results& results) {
  if (others.size() + 1 < results.members.size()) others.resize(results.members.size() - 1);
  for (std::size_t i = 0; i < results.members.size(); ++i)
    appendTo(i == 0 ? curves : others[i - 1], results.members[i]);
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

std::vector<const History*> RunHistory::networks() const {
  std::vector<const History*> all{&curves};
  for (const History& other : others) all.push_back(&other);
  return all;
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
