// A sweep: one experiment, and settings that take several values each. Its points are all combinations.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/types.h"
#include "core/fields/fields.h"
#include "core/settings/experiment.h"

namespace gatescope {

/// A setting that varies, and the values that it takes, in the order of the file.
struct SweepAxis {
  const Field* field = nullptr;
  std::vector<FieldValue> values;
};

/// Points are numbered from 0, the last axis running fastest.
struct Sweep {
  static constexpr Index kMaximumPoints = 1'000'000, kMaximumValues = 10'000;  ///< in all, of one axis

  Settings base;
  std::vector<SweepAxis> axes;
  std::vector<std::string> measures;  ///< ids of studyMeasures()

  Index points() const;
  /// Which value of each axis a point has.
  std::vector<std::size_t> position(Index point) const;
  /// The point with these values.
  Index pointAt(const std::vector<std::size_t>& position) const;
  /// The experiment of a point; options that have no meaning for its variant are at their defaults.
  Settings settings(Index point) const;
  /// "network.depth = 4, seed = 2".
  std::string positionText(Index point) const;
};

/// The axis of this setting, or nullptr.
const SweepAxis* findAxis(const Sweep& sweep, const std::string& key);

/// Every problem: axes without values, values outside their range or given twice, unknown measures, too many points,
/// points whose settings no run accepts, training without end. Cost: one validate() for every combination that it can
/// tell from another, up to the first ten that fail.
Issues validate(const Sweep& sweep);

/// All points in an order that shows the shape early: seed by seed; for each, of every numeric axis first the ends,
/// then the middle, then what lies between; of what is left the cheapest first.
std::vector<Index> coarseFirst(const Sweep& sweep);

/// Of these points those of shard `shard` of `shards`, both from 1: every shards-th point, so that all have cheap and
/// dear ones.
std::vector<Index> shardOf(const std::vector<Index>& points, Index shard, Index shards);

}  // namespace gatescope
