// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/training_space.h"

namespace gatescope {

TrainingSpace::TrainingSpace(const NetworkSpec& spec, const ParameterLayout& layout, Index outputs, Index capacity)
    : trace(spec, layout, capacity),
      targets(outputs, capacity),
      gradient(layout),
      sums(static_cast<std::size_t>((capacity + kBlock - 1) / kBlock)) {}

bool TrainingSpace::fits(const ParameterLayout& layout, Index outputs, Index capacity) const {
  return trace.capacity() == capacity && targets.rows() == outputs && trace.inputs.rows() == layout.inputs &&
         gradient.values.size() == layout.size;
}

std::unique_ptr<TrainingSpace> TrainingSpaces::take(const NetworkSpec& spec, const ParameterLayout& layout,
                                                    Index outputs, Index capacity) {
  {
    const std::lock_guard lock(m_mutex);
    if (!m_spaces.empty() && m_spaces.back()->fits(layout, outputs, capacity)) {
      std::unique_ptr<TrainingSpace> space = std::move(m_spaces.back());
      m_spaces.pop_back();
      return space;
    }
  }
  return std::make_unique<TrainingSpace>(spec, layout, outputs, capacity);
}

void TrainingSpaces::giveBack(std::unique_ptr<TrainingSpace> space) {
  const std::lock_guard lock(m_mutex);
  m_spaces.push_back(std::move(space));
}

}  // namespace gatescope
