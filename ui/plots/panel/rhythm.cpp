// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/rhythm.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/fields/fields.h"
#include "ui/base/numbers.h"

namespace gatescope {
namespace {

constexpr double kUneven = 1.5;  // times the usual distance: from here on something is missing

// Steps as one says them: 7, 15, 30, 250.
std::int64_t roughly(double steps) {
  if (steps < 10) return std::max<std::int64_t>(1, std::llround(steps));
  const double decade = std::pow(10.0, std::floor(std::log10(steps)));
  double best = decade;
  for (const double c : {1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0})
    if (std::abs(std::log(c * decade / steps)) < std::abs(std::log(best / steps))) best = c * decade;
  return std::llround(best);
}

}  // namespace

double Rhythm::usual(double left, double right) const {
  auto part = std::ranges::upper_bound(m_parts, left, {}, &Part::from);
  if (part != m_parts.begin()) --part;
  double every = 0;
  for (; part != m_parts.end() && part->from < right; ++part) every = std::max(every, part->every);
  return every;
}

bool Rhythm::isGap(double left, double right) const { return isKnown() && right - left > kUneven * usual(left, right); }

Rhythm rhythmOf(const RunHistory& run, std::int64_t LiveControls::*every, std::int64_t stride) {
  Settings now;
  const auto distance = [&] { return static_cast<double>(now.live.*every) * static_cast<double>(stride); };
  now.live = run.course ? run.course->live : run.settings.live;
  std::vector<Rhythm::Part> parts{{0, distance()}};
  if (!run.course) return Rhythm(std::move(parts));
  for (const LiveChange& change : run.course->changes) {
    findField(change.key)->set(now, change.value);
    if (distance() != parts.back().every) parts.push_back({static_cast<double>(change.step), distance()});
  }
  return Rhythm(std::move(parts));
}

Rhythm testRhythm(const RunHistory& run) {
  return rhythmOf(run, &LiveControls::testEvery, run.median().thinnings()[0].stride);
}

Rhythm layerRhythm(const RunHistory& run) {
  return rhythmOf(run, &LiveControls::gatesEvery, run.median().thinnings()[1].stride);
}

Rhythm kernelRhythm(const RunHistory& run) {
  return rhythmOf(run, &LiveControls::kernelEvery, run.median().thinnings()[2].stride);
}

Series withGaps(Series series, const Rhythm& rhythm, Absent absent) {
  series.gap.clear();
  if (!rhythm.isKnown()) return series;
  series.gap.fill(0, series.x.size());
  qsizetype before = -1;
  for (qsizetype i = 0; i < series.x.size(); ++i) {
    if (std::isnan(series.y[i])) {
      if (absent == Absent::HasNoValue) before = -1;  // no line reaches over it
      continue;
    }
    if (before >= 0 && rhythm.isGap(series.x[before], series.x[i])) series.gap[i] = series.x[i] - series.x[before];
    before = i;
  }
  return series;
}

double seenDistance(const Series& series, Window window) {
  std::vector<double> distances;
  double before = std::numeric_limits<double>::quiet_NaN(), all = 0;
  for (qsizetype i = 0; i < series.x.size(); ++i) {
    if (std::isnan(series.y[i]) || series.x[i] < window.lower || series.x[i] > window.upper) continue;
    if (!std::isnan(before)) distances.push_back(series.x[i] - before);
    if (!std::isnan(before)) all += series.x[i] - before;
    before = series.x[i];
  }
  if (distances.size() < 2) return 0;
  std::ranges::sort(distances, std::greater<>());
  double sum = 0;
  for (const double distance : distances)
    if ((sum += distance) >= all / 2) return distance;
  return 0;
}

QString sparseNote(const Series& series, const Rhythm& rhythm, Window window, const QString& what) {
  if (series.x.isEmpty() || !rhythm.isKnown()) return {};
  const double distance = seenDistance(series, window);
  const double lower = std::max(window.lower, series.x.front()), upper = std::min(window.upper, series.x.back());
  if (distance <= kUneven * rhythm.usual(lower, upper)) return {};
  const QString note = QCoreApplication::translate("gatescope::RunPlot", "measured every %1 steps or so")
                           .arg(countText(roughly(distance)));
  return what.isEmpty() ? note : what + QLatin1Char(' ') + note;
}

}  // namespace gatescope
