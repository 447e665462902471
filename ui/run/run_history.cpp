// The curves of one run on the window's side.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_history.h"

#include <algorithm>
#include <cmath>

namespace gatescope {

namespace {

// How many frames took the place of others.
std::uint64_t appendTo(History& curves, const MemberSamples& news) {
  std::uint64_t replaced = 0;
  if (news.dropFrom >= 0) curves.dropFrom(news.dropFrom);
  for (const StepSample& sample : news.steps) curves.add(sample);
  for (const LayerSample& sample : news.layers) curves.add(sample);
  for (const auto& frame : news.kernels)
    if (!curves.kernels().empty() && curves.kernels().back()->step == frame->step)
      curves.replaceNewest(frame), ++replaced;
    else
      curves.add(frame);
  return replaced;
}

}  // namespace

void RunHistory::append(const Results& results) {
  if (others.size() + 1 < results.members.size()) others.resize(results.members.size() - 1);
  for (std::size_t i = 0; i < results.members.size(); ++i)
    replaced += appendTo(i == 0 ? curves : others[i - 1], results.members[i]);
  if (isEnsemble()) quartiles.add(networks(), results.members);
  if (results.matrices) matrices = results.matrices;
  if (results.inspection) inspection = results.inspection;
  if (results.course) course = results.course;
  if (results.checkpoints) checkpoints = *results.checkpoints;
  if (!results.states.empty()) state = results.states.back();
}

std::int64_t RunHistory::lastStep() const {
  std::int64_t last = state.step;
  for (const History* network : networks())
    if (!network->steps().empty()) last = std::max(last, network->steps().back().step);
  return last;
}

std::vector<const History*> RunHistory::networks() const {
  std::vector<const History*> all{&curves};
  for (const History& other : others) all.push_back(&other);
  return all;
}

Quartiles RunHistory::newest(double StepSample::*figure) const {
  const std::vector<StepSample>& steps = median().steps();
  const auto found =
      std::find_if(steps.rbegin(), steps.rend(), [figure](const StepSample& s) { return !std::isnan(s.*figure); });
  if (found == steps.rend()) return {};
  const auto at = static_cast<std::size_t>(steps.rend() - found) - 1;
  return {low().steps()[at].*figure, steps[at].*figure, high().steps()[at].*figure};
}

Quartiles RunHistory::newest(double KernelFrame::*measure) const {
  if (!kernel()) return {};
  return {(*low().kernels().back()).*measure, kernel()->*measure, (*high().kernels().back()).*measure};
}

const KernelFrame* RunHistory::kernel() const {
  return median().kernels().empty() ? nullptr : median().kernels().back().get();
}

void RunHistory::look(std::shared_ptr<const PastView> view) {
  pastView = std::move(view);
  pastKernels = pastView && isEnsemble() ? quartilesOf(pastView->kernels) : KernelQuartiles();
}

KernelQuartiles RunHistory::shownKernels() const {
  if (pastView && pastKernels.median) return pastKernels;
  if (pastView && pastView->kernel && !isEnsemble()) return {pastView->kernel, pastView->kernel, pastView->kernel};
  if (!kernel()) return {};
  return {low().kernels().back(), median().kernels().back(), high().kernels().back()};
}

std::vector<std::shared_ptr<const KernelFrame>> RunHistory::shownFrames() const {
  if (pastView && pastKernels.median) return pastView->kernels;
  std::vector<std::shared_ptr<const KernelFrame>> frames;
  for (const History* network : networks())
    frames.push_back(network->kernels().empty() ? nullptr : network->kernels().back());
  return frames;
}

const KernelMatrices* RunHistory::shownMatrices() const {
  return pastView && pastView->matrices ? pastView->matrices.get() : matrices.get();
}

const Inspection* RunHistory::shownInspection() const {
  return pastView && pastView->inspection ? pastView->inspection.get() : inspection.get();
}

}  // namespace gatescope
