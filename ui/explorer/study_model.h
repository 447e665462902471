// The points of a study as curves and maps. No widgets.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <map>
#include <vector>

#include "core/study/loss_curve.h"
#include "core/study/study_point.h"
#include "core/study/study_summary.h"
#include "core/study/sweep.h"

namespace gatescope {

/// What is drawn at a place of a curve.
struct StudyCell {
  StudyBand measured, theory;
  Index seeds = 0;  ///< that have arrived
};

/// A curve: where each axis of the sweep stands; those of the x axis and of the seeds do not count.
struct StudyCurve {
  std::vector<std::size_t> position;
  QString name;  ///< "GaLU, w = 100": of the axes that have several values; "" when there is one curve only
};

/// GUI thread. Grows while points arrive. Every sweep here has an axis of seeds, depth, width, p, n and variant, if
/// need be with one value: so has the empty one before the first study. What asks for one of them finds it.
class StudyModel {
 public:
  StudyModel() { start({}); }
  void start(const Sweep& sweep);
  void add(StudyPoint point);

  const Sweep& sweep() const { return m_sweep; }
  /// A study was started or opened.
  bool hasStudy() const { return !m_sweep.measures.empty(); }
  bool isEmpty() const { return m_points.empty(); }  ///< no point has arrived
  Index count() const { return static_cast<Index>(m_points.size()); }
  const StudyPoint* point(Index index) const;

  std::size_t seeds() const { return axisOf("seed"); }
  std::size_t depth() const { return axisOf("network.depth"); }
  std::size_t width() const { return axisOf("network.width"); }
  std::size_t variant() const { return axisOf("gating.variant"); }
  /// The axis of this setting; that of the depth when the study does not vary it.
  std::size_t axis(const std::string& key) const;
  /// Its values as numbers.
  std::vector<double> numbers(std::size_t axis) const;
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  /// All curves over this x axis, in the order of the axes' values. An axis whose setting has no effect counts once (p
  /// for galu); one that is `free` (the depth where its best is drawn, the other axis of a map) makes no curves.
  std::vector<StudyCurve> curves(std::size_t x, std::size_t free = kNone) const;
  /// The points of all seeds at a place of a curve that have arrived, in the order of the seeds.
  std::vector<const StudyPoint*> pointsAt(const StudyCurve& curve, std::size_t x, std::size_t step) const;
  StudyCell cell(const StudyCurve& curve, std::size_t x, std::size_t step, const std::string& measure) const;
  /// The training losses at a place; empty when no seed there has a curve.
  LossBand losses(const std::vector<std::size_t>& position) const;
  /// Whether any seed has arrived at a place.
  bool hasPoint(const std::vector<std::size_t>& position) const;
  /// The depth with the smallest median of this measure at a place of a curve over x ≠ depth; NaN when none is finite.
  double bestDepth(const StudyCurve& curve, std::size_t x, std::size_t step, const std::string& measure) const;
  /// The knee d* at a place; NaN where there is none.
  double kneeAt(const StudyCurve& curve, std::size_t x, std::size_t step) const;
  /// The point with the first seed at a place: what opens as a live run.
  Index firstPoint(const StudyCurve& curve, std::size_t x, std::size_t step) const;
  /// Why the measure is absent at points that have it not, the first reason found; "" when all have it.
  QString reason(const std::string& measure) const;
  /// "fixed_random, w = 25, 100, 500, p = 0.5, identical inputs, n = 100, 11 seeds".
  QString description() const;
  /// "ReLU, w = 100" of the axes that have several values, without the seeds and those two; "" when none has.
  QString positionName(const std::vector<std::size_t>& position, std::size_t x = kNone, std::size_t free = kNone) const;

 private:
  std::size_t axisOf(const std::string& key) const;
  bool repeats(const std::vector<std::size_t>& position) const;
  Sweep m_sweep;
  std::map<Index, StudyPoint> m_points;
};

/// "w = 100", "ReLU", "p = 0.5": a value of an axis for people.
QString axisValueText(const SweepAxis& axis, std::size_t position);

}  // namespace gatescope
