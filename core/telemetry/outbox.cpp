// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/outbox.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/telemetry/thinned_series.h"

namespace gatescope {
namespace {

// At capacity every other sample of the longest curve goes, the newest stays. Of the others stays what stands at the
// same steps, and their newest: networks that ended earlier have shorter curves.
template <class T>
void thin(Results& waiting, std::vector<T> MemberSamples::*kind, std::size_t capacity) {
  for (;;) {
    const auto longest = std::ranges::max_element(
        waiting.members, {}, [kind](const MemberSamples& member) { return (member.*kind).size(); });
    const std::vector<T>& reference = (*longest).*kind;
    const std::size_t before = reference.size();
    if (before <= capacity) return;
    std::vector<std::int64_t> kept;
    for (std::size_t i = (before - 1) % 2; i < before; i += 2)  // so that the last index is kept
      kept.push_back(stepOf(reference[i]));
    for (MemberSamples& member : waiting.members) {
      std::vector<T>& series = member.*kind;
      if (series.empty()) continue;
      const std::int64_t newest = stepOf(series.back());
      waiting.thinned += std::erase_if(series, [&](const T& sample) {
        const std::int64_t step = stepOf(sample);
        return step != newest && !std::ranges::binary_search(kept, step);
      });
    }
  }
}

template <class T>
void dropLast(std::vector<T>& series, std::int64_t from) {
  while (!series.empty() && stepOf(series.back()) >= from) series.pop_back();
}

void dropLast(MemberSamples& member, std::int64_t from) {
  dropLast(member.steps, from);
  dropLast(member.layers, from);
  dropLast(member.kernels, from);
  member.dropFrom = member.dropFrom < 0 ? from : std::min(member.dropFrom, from);
}

template <class T>
void append(std::vector<T>& series, std::vector<T>& news) {
  std::ranges::move(news, std::back_inserter(series));
}

// One that waits at the same step tells less.
void append(std::vector<std::shared_ptr<const KernelFrame>>& series, std::shared_ptr<const KernelFrame> frame) {
  if (!series.empty() && series.back()->step == frame->step)
    series.back() = std::move(frame);
  else
    series.push_back(std::move(frame));
}

}  // namespace

Results Outbox::begin(std::uint64_t generation) {
  const std::scoped_lock lock(m_mutex);
  Results fresh;
  fresh.generation = generation;
  fresh.notices.swap(m_waiting.notices);
  fresh.handedOver.swap(m_waiting.handedOver);
  std::swap(m_waiting, fresh);
  return fresh;
}

void Outbox::goBack(Results before) {
  const std::scoped_lock lock(m_mutex);
  before.notices.swap(m_waiting.notices);
  before.handedOver.swap(m_waiting.handedOver);
  std::swap(m_waiting, before);  // what is dropped is freed outside the lock, by the parameter
}

void Outbox::dropFrom(std::int64_t step) {
  const std::scoped_lock lock(m_mutex);
  dropLast(m_waiting.members.front(), step);
}

void Outbox::add(const StepSample& sample) {
  const std::scoped_lock lock(m_mutex);
  m_waiting.members.front().steps.push_back(sample);
  thin(m_waiting, &MemberSamples::steps, m_capacity);
}

void Outbox::add(const LayerSample& sample) {
  const std::scoped_lock lock(m_mutex);
  m_waiting.members.front().layers.push_back(sample);
  thin(m_waiting, &MemberSamples::layers, m_capacity);
}

void Outbox::add(std::shared_ptr<const KernelFrame> frame) {
  const std::scoped_lock lock(m_mutex);
  append(m_waiting.members.front().kernels, std::move(frame));
  thin(m_waiting, &MemberSamples::kernels, m_capacity);
}

void Outbox::add(std::vector<MemberSamples> news) {
  const std::scoped_lock lock(m_mutex);
  if (m_waiting.members.size() < news.size()) m_waiting.members.resize(news.size());
  for (std::size_t i = 0; i < news.size(); ++i) {
    MemberSamples& member = m_waiting.members[i];
    if (news[i].dropFrom >= 0) dropLast(member, news[i].dropFrom);
    append(member.steps, news[i].steps);
    append(member.layers, news[i].layers);
    for (std::shared_ptr<const KernelFrame>& frame : news[i].kernels) append(member.kernels, std::move(frame));
  }
  thin(m_waiting, &MemberSamples::steps, m_capacity);
  thin(m_waiting, &MemberSamples::layers, m_capacity);
  thin(m_waiting, &MemberSamples::kernels, m_capacity);
}

void Outbox::add(std::shared_ptr<const KernelMatrices> matrices) {
  const std::scoped_lock lock(m_mutex);
  m_waiting.matrices.swap(matrices);  // the older ones are freed outside the lock, by the parameter
}

void Outbox::add(std::shared_ptr<const Inspection> inspection) {
  const std::scoped_lock lock(m_mutex);
  m_waiting.inspection.swap(inspection);
}

void Outbox::add(std::shared_ptr<const PastView> pastView) {
  const std::scoped_lock lock(m_mutex);
  m_waiting.pastView.swap(pastView);
}

void Outbox::add(std::shared_ptr<const std::vector<std::int64_t>> checkpoints) {
  const std::scoped_lock lock(m_mutex);
  m_waiting.checkpoints.swap(checkpoints);
}

void Outbox::add(RunState state) {
  const std::scoped_lock lock(m_mutex);
  // Only a repeated report of the same phase is replaced: no change of phase and no message is lost.
  std::vector<RunState>& states = m_waiting.states;
  if (!states.empty() && states.back().phase == state.phase && states.back().message == state.message &&
      states.back().refusal == state.refusal)
    states.back() = std::move(state);
  else
    states.push_back(std::move(state));
}

void Outbox::add(Notice notice) {
  const std::scoped_lock lock(m_mutex);
  m_waiting.notices.push_back(std::move(notice));
}

void Outbox::add(HandedOver run) {
  const std::scoped_lock lock(m_mutex);
  m_waiting.handedOver.push_back(std::move(run));
}

void Outbox::add(std::shared_ptr<const Settings> course) {
  const std::scoped_lock lock(m_mutex);
  m_waiting.course.swap(course);
}

bool Outbox::isFull() {
  const std::scoped_lock lock(m_mutex);
  return std::ranges::any_of(m_waiting.members, [this](const MemberSamples& member) {
    return std::max({member.steps.size(), member.layers.size(), member.kernels.size()}) >= m_capacity / 2;
  });
}

Results Outbox::take() {
  const std::scoped_lock lock(m_mutex);
  Results taken = std::move(m_waiting);
  m_waiting = Results{};
  m_waiting.generation = taken.generation;
  return taken;
}

}  // namespace gatescope
