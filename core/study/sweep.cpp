// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/sweep.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/base/message.h"
#include "core/base/text.h"
#include "core/fields/field_text.h"
#include "core/fields/validation.h"
#include "core/study/cost.h"
#include "core/study/study_measures.h"

namespace gatescope {
namespace {

constexpr std::size_t kMostProblems = 10;  // that points tell of

Index size(const SweepAxis& axis) { return static_cast<Index>(axis.values.size()); }

// The axes as far as their product, so that a large one is no overflow.
Index pointsUpTo(const Sweep& sweep, Index limit) {
  Index product = 1;
  for (const SweepAxis& axis : sweep.axes) {
    if (size(axis) == 0) return 0;
    if (product > limit / size(axis)) return limit + 1;
    product *= size(axis);
  }
  return product;
}

void checkAxes(const Sweep& sweep, Issues& issues) {
  std::set<const Field*> seen;
  for (const SweepAxis& axis : sweep.axes) {
    const std::string key = "grid." + axis.field->key;
    if (!seen.insert(axis.field).second) issues.push_back({key, said("appears twice")});
    if (axis.values.empty()) issues.push_back({key, said("has no values; allowed: %1", allowedText(*axis.field))});
    if (size(axis) > Sweep::kMaximumValues) {
      issues.push_back({key, said("has %1 values; allowed: at most %2", groupedNumber(size(axis)),
                                  groupedNumber(Sweep::kMaximumValues))});
      continue;
    }
    std::set<std::string> texts;
    for (const FieldValue& value : axis.values) {
      if (issues.size() >= kMostIssues) return;
      if (const std::string problem = checkValue(*axis.field, value); !problem.empty())
        issues.push_back({key, problem});
      if (!texts.insert(toText(value)).second)
        issues.push_back({key, said("value %1 appears twice", shownText(toText(value)))});
    }
  }
}

// A point is one network: seeds are an axis, which tables and plots know.
void checkSeeds(const Sweep& sweep, Issues& issues) {
  const std::string instead = said("; allowed: 1, and to sweep over the axis seed instead");
  const std::int64_t seeds = sweep.base.experiment.ensemble.seeds;
  if (seeds != 1) issues.push_back({"ensemble.seeds", said("value %1 is not allowed in a sweep%2", seeds, instead)});
  if (findAxis(sweep, "ensemble.seeds"))
    issues.push_back({"grid.ensemble.seeds", said("is not allowed in a sweep%1", instead)});
}

void checkMeasures(const Sweep& sweep, Issues& issues) {
  std::set<std::string> seen;
  if (sweep.measures.empty()) issues.push_back({"measure", said("is empty; allowed: %1", studyMeasureIds())});
  for (const std::string& id : sweep.measures) {
    if (issues.size() >= kMostIssues) return;
    if (!findStudyMeasure(id)) {
      const std::string nearest = nearestStudyMeasure(id);
      issues.push_back(
          {"measure", said("value %1 is not known%2; allowed: %3", shownText(id),
                           nearest.empty() ? "" : said(", did you mean %1?", nearest), studyMeasureIds())});
    } else if (!seen.insert(id).second) {
      issues.push_back({"measure", said("value %1 appears twice", id)});
    }
  }
}

// The sweep with one value of all those of an axis that the checks of a point do not tell from each other: the first,
// so that its first bad point is that of the whole.
Sweep representativesOf(const Sweep& sweep) {
  Sweep few = sweep;
  for (SweepAxis& axis : few.axes) {
    std::set<std::string> seen;
    std::erase_if(axis.values, [&](const FieldValue& value) {
      const bool isEndless = axis.field->key == "stop.steps" && value == FieldValue(std::int64_t{0});
      return !seen.insert(isEndless ? "endless" : seenWithOthers(*axis.field, value)).second;
    });
  }
  return few;
}

void checkPoints(const Sweep& sweep, Issues& issues) {
  std::map<std::string, std::string> first;  // a problem that many points have is told once, with the first of them
  const bool trains = trainsNetworks(sweep.measures);
  for (Index i = 0; i < sweep.points() && first.size() < kMostProblems; ++i) {
    const Settings settings = sweep.settings(i);
    Issues own = validate(settings);
    if (trains && settings.live.stopSteps == 0)
      own.push_back({"stop.steps", said("value 0 (never) is not allowed where a sweep trains; allowed: 1 or more")});
    for (const Issue& issue : own) {
      const std::string text = issue.field + ": " + issue.message;
      if (!first.emplace(text, "").second) continue;
      const std::string position = sweep.positionText(i);
      issues.push_back({issue.field, issue.message + (position.empty() ? "" : " (at " + position + ")")});
    }
  }
}

// How late a place of an axis comes: ends 0, middle 1, quarters 2, …. A choice has no middle: all at once.
int levelOf(const SweepAxis& axis, std::size_t position) {
  if (!axis.field->isNumeric() || axis.values.size() < 3) return 0;
  std::size_t low = 0, high = axis.values.size() - 1;
  if (position == low || position == high) return 0;
  for (int level = 1;; ++level) {
    const std::size_t middle = (low + high) / 2;
    if (position == middle) return level;
    (position < middle ? high : low) = middle;
  }
}

}  // namespace

Index Sweep::points() const { return pointsUpTo(*this, kMaximumPoints); }

std::vector<std::size_t> Sweep::position(Index point) const {
  std::vector<std::size_t> positions(axes.size());
  for (std::size_t a = axes.size(); a-- > 0;) {
    positions[a] = static_cast<std::size_t>(point % size(axes[a]));
    point /= size(axes[a]);
  }
  return positions;
}

Index Sweep::pointAt(const std::vector<std::size_t>& position) const {
  Index point = 0;
  for (std::size_t a = 0; a < axes.size(); ++a) point = point * size(axes[a]) + static_cast<Index>(position[a]);
  return point;
}

Settings Sweep::settings(Index point) const {
  Settings result = base;
  const std::vector<std::size_t> positions = position(point);
  for (std::size_t a = 0; a < axes.size(); ++a) axes[a].field->set(result, axes[a].values[positions[a]]);
  return normalised(result);
}

std::string Sweep::positionText(Index point) const {
  std::string text;
  const std::vector<std::size_t> positions = position(point);
  for (std::size_t a = 0; a < axes.size(); ++a)
    text += (a > 0 ? ", " : "") + axes[a].field->key + " = " + toText(axes[a].values[positions[a]]);
  return text;
}

const SweepAxis* findAxis(const Sweep& sweep, const std::string& key) {
  for (const SweepAxis& axis : sweep.axes)
    if (axis.field->key == key) return &axis;
  return nullptr;
}

Issues validate(const Sweep& sweep) {
  Issues issues;
  checkAxes(sweep, issues);
  checkSeeds(sweep, issues);
  checkMeasures(sweep, issues);
  if (pointsUpTo(sweep, Sweep::kMaximumPoints) > Sweep::kMaximumPoints)
    issues.push_back({"grid", said("has more points than %1; allowed: fewer values", Sweep::kMaximumPoints)});
  if (issues.empty()) checkPoints(representativesOf(sweep), issues);
  return issues;
}

std::vector<Index> coarseFirst(const Sweep& sweep) {
  struct Rank {
    std::size_t seed;
    int level;
    double cost;
    Index point;
    auto operator<=>(const Rank&) const = default;  // NOLINT(modernize-use-nullptr): version 14 sees a 0 in <=>
  };
  const bool trains = trainsNetworks(sweep.measures), predicts = predictsTests(sweep.measures);
  std::vector<Rank> ranks;
  for (Index i = 0; i < sweep.points(); ++i) {
    const std::vector<std::size_t> positions = sweep.position(i);
    Rank rank{0, 0, pointCost(sweep.settings(i), trains, predicts), i};
    for (std::size_t a = 0; a < sweep.axes.size(); ++a) {
      if (sweep.axes[a].field->key == "seed")
        rank.seed = positions[a];
      else
        rank.level = std::max(rank.level, levelOf(sweep.axes[a], positions[a]));
    }
    ranks.push_back(rank);
  }
  std::ranges::sort(ranks);
  std::vector<Index> order;
  for (const Rank& rank : ranks) order.push_back(rank.point);
  return order;
}

std::vector<Index> shardOf(const std::vector<Index>& points, Index shard, Index shards) {
  std::vector<Index> own;
  for (const Index point : points)
    if (point % shards == shard - 1) own.push_back(point);
  return own;
}

}  // namespace gatescope
