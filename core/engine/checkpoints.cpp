// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/checkpoints.h"

#include <algorithm>

namespace gatescope {

double checkpointBytes(double weights, int moments, double order, double probes, double gates) {
  constexpr double kRest = 512;  // numbers of the state, and what the allocator adds
  return 4 * (weights * (2 + moments) + order + gates) + 8 * probes + kRest;
}

std::int64_t Checkpoints::capacityFor(double bytesEach) {
  return std::clamp<std::int64_t>(static_cast<std::int64_t>(kBytes / std::max(bytesEach, 1.0)), 1, kCapacity);
}

bool Checkpoints::wants(std::int64_t step) const {
  if (m_steps.empty()) return true;
  if (m_capacity == 1 || step % m_stride != 0) return false;
  return step > m_steps.back()->state.step;
}

void Checkpoints::letGo(std::size_t index) {
  m_spare.push_back(std::move(m_steps[index]));
  m_steps.erase(m_steps.begin() + static_cast<std::ptrdiff_t>(index));
}

// The first stays, whether or not it is on the grid.
void Checkpoints::thin() {
  m_stride *= 2;
  for (std::size_t i = m_steps.size(); i-- > 1;)
    if (m_steps[i]->state.step % m_stride != 0) letGo(i);
}

Checkpoint* Checkpoints::slot(std::int64_t step) {
  if (!m_steps.empty() && m_steps.back()->state.step == step) return m_steps.back().get();
  if (m_steps.size() == 1 && m_capacity == 1) return nullptr;
  ++m_version;
  if (m_steps.size() > 1 && m_steps.back()->state.step % m_stride != 0) letGo(m_steps.size() - 1);
  while (m_steps.size() >= m_capacity && m_steps.size() > 1) thin();
  std::unique_ptr<Checkpoint> checkpoint;
  if (!m_spare.empty()) {
    checkpoint = std::move(m_spare.back());
    m_spare.pop_back();
  } else {
    checkpoint = std::make_unique<Checkpoint>();
  }
  checkpoint->state.step = step;
  return m_steps.emplace_back(std::move(checkpoint)).get();
}

void Checkpoints::adopt(Checkpoints&& other, std::int64_t last) {
  m_steps = std::move(other.m_steps);
  m_spare = std::move(other.m_spare);
  m_stride = 1;  // there is room again, and every old step is on the finest grid
  ++m_version;
  while (m_steps.size() > 1 && m_steps.back()->state.step > last) letGo(m_steps.size() - 1);
}

const Checkpoint* Checkpoints::at(std::int64_t step) const {
  if (m_steps.empty()) return nullptr;
  const auto above = std::upper_bound(
      m_steps.begin(), m_steps.end(), step,
      [](std::int64_t s, const std::unique_ptr<Checkpoint>& checkpoint) { return s < checkpoint->state.step; });
  return (above == m_steps.begin() ? above : std::prev(above))->get();
}

std::vector<std::int64_t> Checkpoints::steps() const {
  std::vector<std::int64_t> steps;
  for (const std::unique_ptr<Checkpoint>& checkpoint : m_steps) steps.push_back(checkpoint->state.step);
  return steps;
}

}  // namespace gatescope
