// One table of a study's points.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/study/study_folder.h"

namespace gatescope {

/// One table of a folder's points.
struct MergedStudy {
  /// A header, then a line per point that has values: point, the sweep's settings, its measures, each followed by
  /// NAME_theory where theory has a value, note. An absent value is an empty cell, infinity is inf.
  std::string csv;
  Index done = 0;
  std::vector<std::string> problems;  ///< missing, broken and failed points, and other versions, one line each
  bool readFailed = false;            ///< a point that may be whole could not be read: the table lacks it
  bool complete() const { return problems.empty(); }
};
MergedStudy mergeStudy(const StudyFolder& folder);
/// The same table of points in memory, in this order.
std::string studyCsv(const Sweep& sweep, const std::vector<const StudyPoint*>& points);

}  // namespace gatescope
