// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/outbox.h"

#include <algorithm>
#include <utility>

#include "core/telemetry/thinned_series.h"

namespace gatescope {
namespace {

// At capacity every other sample goes, the newest stays; order is kept.
template <class T>
void addThinned(std::vector<T>& series, T value, std::uint64_t& thinned) {
  series.push_back(std::move(value));
  if (series.size() <= Outbox::kCapacity) return;
  const std::size_t first = (series.size() - 1) % 2;  // so that the last index is kept
  std::size_t checkpoints = 0;
  for (std::size_t i = first; i < series.size(); i += 2) series[checkpoints++] = std::move(series[i]);
  thinned += series.size() - checkpoints;
  series.resize(checkpoints);
}

template <class T>
void dropLast(std::vector<T>& series, std::int64_t from) {
  while (!series.empty() && stepOf(series.back()) >= from) series.pop_back();
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
  dropLast(m_waiting.steps, step);
  dropLast(m_waiting.layers, step);
  dropLast(m_waiting.kernels, step);
  m_waiting.dropFrom = m_waiting.dropFrom < 0 ? step : std::min(m_waiting.dropFrom, step);
}

void Outbox::add(const StepSample& sample) {
  const std::scoped_lock lock(m_mutex);
  addThinned(m_waiting.steps, sample, m_waiting.thinned);
}

void Outbox::add(const LayerSample& sample) {
  const std::scoped_lock lock(m_mutex);
  addThinned(m_waiting.layers, sample, m_waiting.thinned);
}

void Outbox::add(std::shared_ptr<const KernelFrame> frame) {
  const std::scoped_lock lock(m_mutex);
  addThinned(m_waiting.kernels, std::move(frame), m_waiting.thinned);
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
  return std::max({m_waiting.steps.size(), m_waiting.layers.size(), m_waiting.kernels.size()}) >= kCapacity / 2;
}

Results Outbox::take() {
  const std::scoped_lock lock(m_mutex);
  Results taken = std::move(m_waiting);
  m_waiting = Results{};
  m_waiting.generation = taken.generation;
  return taken;
}

}  // namespace gatescope
