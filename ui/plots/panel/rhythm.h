// How often a curve is measured: as often as it was asked for, and as often as it was done.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "ui/plots/panel/series.h"
#include "ui/run/run_history.h"

namespace gatescope {

/// How far apart in x the samples of a curve were to be. By default nothing is known, and no distance is a gap.
class Rhythm {
 public:
  /// From here on.
  struct Part {
    double from = 0, every = 0;  ///< every 0: nothing is measured
  };

  Rhythm() = default;
  explicit Rhythm(std::vector<Part> parts) : m_parts(std::move(parts)) {}  ///< ascending
  bool isKnown() const { return !m_parts.empty(); }
  /// The largest distance of samples that was asked for between these two places; 0: none was.
  double usual(double left, double right) const;
  /// Between samples here and there measurements were left out.
  bool isGap(double left, double right) const;

 private:
  std::vector<Part> m_parts;
};

/// That of a curve of a run: what `every` was when, times the stride by which the curve is thinned.
Rhythm rhythmOf(const RunHistory& run, std::int64_t LiveControls::*every, std::int64_t stride);
/// Those of its tests, layers and kernel frames.
Rhythm testRhythm(const RunHistory& run);
Rhythm layerRhythm(const RunHistory& run);
Rhythm kernelRhythm(const RunHistory& run);

/// What a row without a value is: a part of a gap, which a line may reach over, or a place that no line reaches over.
enum class Absent { NotMeasured, HasNoValue };
/// The same samples, with the gaps between them; none where the rhythm is not known.
Series withGaps(Series series, const Rhythm& rhythm, Absent absent = Absent::NotMeasured);

/// Half of what is seen lies in distances of samples at least this long; 0 where there are less than three samples.
double seenDistance(const Series& series, Window window);
/// "measured every 30 steps or so" where that is less often than was asked for, else "". `what`: of which curve, as
/// "test loss", or "".
QString sparseNote(const Series& series, const Rhythm& rhythm, Window window, const QString& what = {});

}  // namespace gatescope
