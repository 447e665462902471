// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/kept_runs.h"

#include <algorithm>

#include "core/engine/session.h"

namespace gatescope {
namespace {

template <class Matrices>
double bytesOf(const Matrices& matrices) {
  double bytes = 0;
  for (const auto& matrix : matrices) bytes += sizeof(double) * static_cast<double>(matrix.size());
  return bytes;
}

double bytesOf(const WeightSet& weights) {
  return bytesOf(weights.value) + bytesOf(weights.valueBias) + bytesOf(weights.feature) + bytesOf(weights.featureBias);
}

// Frames are those of the run's session as well.
double bytesOf(const std::vector<std::shared_ptr<const KernelFrame>>& frames) {
  double bytes = 0;
  for (const auto& frame : frames)
    bytes += sizeof(KernelFrame) + sizeof(double) * static_cast<double>(frame->eigenvalues.size());
  return bytes;
}

double bytesOf(const History& curves) {
  double bytes = sizeof(StepSample) * static_cast<double>(curves.steps().size());
  for (const LayerSample& sample : curves.layers())
    bytes += sizeof(LayerSample) + 6 * sizeof(double) * static_cast<double>(sample.activeFraction.size());
  return bytes;
}

double bytesOf(const ResumeState& state) {
  double bytes = bytesOf(state.gates) + sizeof(double) * static_cast<double>(state.finite.size());
  for (const auto& [name, moments] : state.optimiser) bytes += sizeof(double) * static_cast<double>(moments.size());
  return bytes + sizeof(std::int64_t) * static_cast<double>(state.batchOrder.size());
}

double bytesOf(const SessionSnapshot& session) {
  double others = 0;
  for (const SessionSnapshot& other : session.others) others += bytesOf(other);
  return others + bytesOf(session.weights) + bytesOf(session.initial) + bytesOf(session.masks) +
         bytesOf(session.resume) + bytesOf(session.history) +
         sizeof(double) * static_cast<double>(session.probeInputs.size() + session.probeTargets.size());
}

}  // namespace

double KeptRun::bytes() const {
  double bytes = session ? bytesOf(*session) : 0;
  std::vector<const History*> all = history->networks();
  if (history->isEnsemble()) all.insert(all.end(), {&history->low(), &history->median(), &history->high()});
  for (const History* curves : all) bytes += bytesOf(*curves) + bytesOf(curves->kernels());
  return bytes;
}

// Numbers of watched runs never come so far.
KeptRuns::KeptRuns(QObject* parent, double mostBytes)
    : QObject(parent), m_mostBytes(mostBytes), m_nextBeside(std::uint64_t{1} << 63) {}

void KeptRuns::addBeside(RunHistory history, std::shared_ptr<const SessionSnapshot> session) {
  history.generation = m_nextBeside++;
  history.matrices = nullptr;
  history.inspection = nullptr;
  history.pastView = nullptr;
  const auto kept = std::make_shared<const RunHistory>(std::move(history));
  m_runs.push_back({kept->generation, kept->title, kept, std::move(session)});
  makeRoom();
  emit changed();
}

void KeptRuns::add(const std::shared_ptr<const RunHistory>& history) {
  const std::uint64_t generation = history->generation;
  if (history->isListed && history->lastStep() >= kFewSteps) {
    const auto early = m_early.find(generation);
    m_runs.push_back(
        {generation, history->title, history, early == m_early.end() ? nullptr : std::move(early->second)});
  }
  // Of older runs none is brought any more.
  m_early.erase(m_early.begin(), m_early.upper_bound(generation));
  makeRoom();
  emit changed();
}

void KeptRuns::addSession(std::uint64_t generation, std::shared_ptr<const SessionSnapshot> session) {
  const auto found = std::ranges::find(m_runs, generation, &KeptRun::generation);
  if (found == m_runs.end()) {
    m_early[generation] = std::move(session);
    return;
  }
  found->session = std::move(session);
  makeRoom();
  emit changed();
}

void KeptRuns::rename(std::uint64_t generation, const QString& title) {
  const auto found = std::ranges::find(m_runs, generation, &KeptRun::generation);
  if (found == m_runs.end()) return;
  found->title = title;
  emit changed();
}

void KeptRuns::remove(std::uint64_t generation) {
  if (std::erase_if(m_runs, [generation](const KeptRun& run) { return run.generation == generation; }) > 0)
    emit changed();
}

const KeptRun* KeptRuns::find(std::uint64_t generation) const {
  const auto found = std::ranges::find(m_runs, generation, &KeptRun::generation);
  return found == m_runs.end() ? nullptr : &*found;
}

double KeptRuns::bytes() const {
  double bytes = 0;
  for (const KeptRun& run : m_runs) bytes += run.bytes();
  return bytes;
}

void KeptRuns::makeRoom() {
  const auto isFree = [this](const KeptRun& run) { return !m_isNeeded || !m_isNeeded(run); };
  while (bytes() > m_mostBytes) {
    auto first = std::ranges::find_if(
        m_runs, [&](const KeptRun& run) { return isFree(run) && run.history->lastStep() < kShort; });
    if (first == m_runs.end()) first = std::ranges::find_if(m_runs, isFree);
    if (first == m_runs.end()) return;
    m_runs.erase(first);
  }
}

}  // namespace gatescope
