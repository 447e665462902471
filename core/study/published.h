// Published numbers beside measured ones.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "core/study/study_folder.h"

namespace gatescope {

/// What somebody reports of networks with these settings: a mean over runs, in the unit of the measure.
struct PublishedNumber {
  std::vector<std::pair<const Field*, FieldValue>> where;  ///< the settings that tell which points it is of
  std::string measure;                                     ///< an id of studyMeasures()
  std::string source;                                      ///< who reports it: "published"
  std::string name;                                        ///< what the source calls it: "FRNPF(II)"; or ""
  double value = kAbsent;
  double deviation = kAbsent;  ///< standard deviation over the runs; absent where it is not reported
  int runs = 0;                ///< 0 where it is not reported
};

/// Reads a table with a header: columns that are keys of fields(), and measure, source, name, value, deviation, runs in
/// any order; of these measure and value must be there. Throws Error naming file, line and what is allowed.
std::vector<PublishedNumber> readPublished(const std::filesystem::path& file);
/// The same of the text of a file of this name.
std::vector<PublishedNumber> publishedFromCsv(const std::string& text, const std::string& name);

/// A published number and the mean over all points of a study that it is of.
struct PublishedComparison {
  PublishedNumber published;
  double mean = kAbsent;       ///< over the points that have a finite value; absent where none has
  double deviation = kAbsent;  ///< standard deviation, over count − 1; absent where fewer than two have one
  int runs = 0;
  Index points = 0;  ///< of the sweep, measured or not

  double difference() const { return mean - published.value; }
  /// Standard deviation of the difference of the two means, √(s²/n + s'²/n'). A deviation that is not known is taken to
  /// be that of the other side, a number of runs that is not known to be 1; absent where neither deviation is known.
  double sigma() const;
  /// The means are more than 3 σ apart, and σ is not 0.
  bool isOutside() const;
};

/// Of these numbers all that a point of the sweep is of, in their order. `points`: what was measured, in any order.
std::vector<PublishedComparison> comparePublished(const Sweep& sweep, const std::vector<const StudyPoint*>& points,
                                                  const std::vector<PublishedNumber>& numbers);
/// The same of a study on disk; points that are missing, broken or failed count as not measured. Throws Error when no
/// number is of a point of this study.
std::vector<PublishedComparison> comparePublished(const StudyFolder& folder,
                                                  const std::vector<PublishedNumber>& numbers);

/// "gating.variant = galu": the settings of a number that vary in the sweep; "" when none does.
std::string publishedWhere(const PublishedNumber& number, const Sweep& sweep);
/// "0.9602 ± 0.0013 (5)"; "–" where there is no value.
std::string publishedText(double value, double deviation, int runs);
/// Lines of aligned columns: where, measure, name, source, reported, measured, difference, and its size in σ, followed
/// by " outside 3 σ" where it is.
std::string publishedTable(const Sweep& sweep, const std::vector<PublishedComparison>& rows);

}  // namespace gatescope
