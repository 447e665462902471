// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/kept_steps.h"

#include <algorithm>

namespace gatescope {

std::int64_t KeptSteps::capacityFor(double bytesEach) {
  return std::clamp<std::int64_t>(static_cast<std::int64_t>(kBytes / std::max(bytesEach, 1.0)), 1, kCapacity);
}

bool KeptSteps::wants(std::int64_t step) const {
  if (m_steps.empty()) return true;
  if (m_capacity == 1 || step % m_stride != 0) return false;
  return step > m_steps.back()->state.step;
}

void KeptSteps::letGo(std::size_t index) {
  m_spare.push_back(std::move(m_steps[index]));
  m_steps.erase(m_steps.begin() + static_cast<std::ptrdiff_t>(index));
}

// The first stays, whether or not it is on the grid.
void KeptSteps::thin() {
  m_stride *= 2;
  for (std::size_t i = m_steps.size(); i-- > 1;)
    if (m_steps[i]->state.step % m_stride != 0) letGo(i);
}

KeptStep* KeptSteps::place(std::int64_t step) {
  if (!m_steps.empty() && m_steps.back()->state.step == step) return m_steps.back().get();
  if (m_steps.size() == 1 && m_capacity == 1) return nullptr;
  ++m_version;
  if (m_steps.size() > 1 && m_steps.back()->state.step % m_stride != 0) letGo(m_steps.size() - 1);
  while (m_steps.size() >= m_capacity && m_steps.size() > 1) thin();
  std::unique_ptr<KeptStep> kept;
  if (!m_spare.empty()) {
    kept = std::move(m_spare.back());
    m_spare.pop_back();
  } else {
    kept = std::make_unique<KeptStep>();
  }
  kept->state.step = step;
  return m_steps.emplace_back(std::move(kept)).get();
}

void KeptSteps::adopt(KeptSteps&& other, std::int64_t last) {
  m_steps = std::move(other.m_steps);
  m_spare = std::move(other.m_spare);
  m_stride = 1;  // there is room again, and every old step is on the finest grid
  ++m_version;
  while (m_steps.size() > 1 && m_steps.back()->state.step > last) letGo(m_steps.size() - 1);
}

const KeptStep* KeptSteps::at(std::int64_t step) const {
  if (m_steps.empty()) return nullptr;
  const auto above =
      std::upper_bound(m_steps.begin(), m_steps.end(), step,
                       [](std::int64_t s, const std::unique_ptr<KeptStep>& kept) { return s < kept->state.step; });
  return (above == m_steps.begin() ? above : std::prev(above))->get();
}

std::vector<std::int64_t> KeptSteps::steps() const {
  std::vector<std::int64_t> steps;
  for (const std::unique_ptr<KeptStep>& kept : m_steps) steps.push_back(kept->state.step);
  return steps;
}

}  // namespace gatescope
