// A change of a live control, at its step.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace gatescope {

/// Value of any setting: bool, integer, real, text or keyword, list of integers.
using FieldValue = std::variant<bool, std::int64_t, double, std::string, std::vector<std::int64_t>>;

/// From `step` on, before that step is made, the setting `key` has this value.
struct LiveChange {
  std::int64_t step = 0;
  std::string key;  ///< of a row of fields() that is live
  FieldValue value;
  bool operator==(const LiveChange&) const = default;
};

/// Ascending steps; at most one per step and key.
using LiveChanges = std::vector<LiveChange>;

}  // namespace gatescope
