// How often a curve is measured: gaps, and what is said of them.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/rhythm.h"

#include <gtest/gtest.h>

#include <cmath>

namespace gatescope {
namespace {

Series at(std::initializer_list<double> steps) {
  Series series;
  for (const double step : steps) series.append(step, 1);
  return series;
}

TEST(RhythmTest, WithoutOneNoDistanceIsAGap) {
  EXPECT_FALSE(Rhythm().isGap(0, 1e9));
  EXPECT_TRUE(withGaps(at({0, 1, 500}), Rhythm()).gap.isEmpty());
}

TEST(RhythmTest, ADistanceThatWasAskedForIsNoGap) {
  const Rhythm rhythm({{0, 10}, {500, 100}, {1000, 0}, {2000, 10}});
  EXPECT_FALSE(rhythm.isGap(20, 30));
  EXPECT_TRUE(rhythm.isGap(20, 40));
  EXPECT_FALSE(rhythm.isGap(490, 590)) << "seldom from step 500 on";
  EXPECT_TRUE(rhythm.isGap(490, 700));
  EXPECT_FALSE(rhythm.isGap(900, 1010));
  EXPECT_TRUE(rhythm.isGap(1010, 1900)) << "nothing was asked for";
  EXPECT_TRUE(rhythm.isGap(1001, 1002)) << "nothing was asked for";
  EXPECT_FALSE(rhythm.isGap(2000, 2010));
}

TEST(RhythmTest, FollowsTheChangesOfTheRunAndTheThinningOfItsCurves) {
  RunHistory run;
  run.settings.live.gatesEvery = 7;
  EXPECT_EQ(layerRhythm(run).usual(0, 5000), 7);
  auto course = std::make_shared<Settings>();
  course->live.gatesEvery = 2;
  course->changes = {{300, "optimiser.c", 0.5}, {400, "probes.gates_every", std::int64_t{7}}};
  run.course = course;
  EXPECT_EQ(layerRhythm(run).usual(0, 400), 2);
  EXPECT_EQ(layerRhythm(run).usual(401, 402), 7);
  EXPECT_EQ(testRhythm(run).usual(401, 402), 10);
  for (std::int64_t step = 0; step < 20000; step += 2) {
    LayerSample sample;
    sample.step = step;
    run.curves.add(sample);
  }
  EXPECT_EQ(layerRhythm(run).usual(0, 400), 4) << "every other sample was thinned";
}

TEST(RhythmTest, GapsAreBeforeTheSampleThatEndsThem) {
  Series series = at({0, 1, 2, 50, 51, 60, 61});
  series.y[5] = kAbsent;  // a row that was not measured
  const Series marked = withGaps(series, Rhythm({{0, 1}}));
  EXPECT_EQ(marked.gap, (QVector<double>{0, 0, 0, 48, 0, 0, 10}));
  const Series frames = withGaps(series, Rhythm({{0, 1}}), Absent::HasNoValue);
  EXPECT_EQ(frames.gap, (QVector<double>{0, 0, 0, 48, 0, 0, 0})) << "no line reaches over a frame without a value";
}

TEST(RhythmTest, SaysHowOftenOneMeasuresInRoundNumbers) {
  const Rhythm rhythm({{0, 1}});
  Series even, bursts;
  for (int i = 0; i < 40; ++i) even.append(31 * i, 1);
  for (int i = 0; i < 40; ++i)
    for (int k = 0; k < 3; ++k) bursts.append(60 * i + k, 1);
  EXPECT_EQ(sparseNote(even, rhythm, {}), "measured every 30 steps or so");
  EXPECT_EQ(sparseNote(bursts, rhythm, {}), "measured every 60 steps or so") << "most steps lie between the bursts";
  EXPECT_EQ(sparseNote(even, rhythm, {}, "test"), "test measured every 30 steps or so");
  EXPECT_EQ(sparseNote(even, Rhythm({{0, 31}}), {}), "") << "as it was asked for";
  EXPECT_EQ(sparseNote(even, Rhythm(), {}), "");
  Series late = even;
  for (int i = 1; i < 300; ++i) late.append(31 * 39 + i, 1);
  EXPECT_EQ(sparseNote(late, rhythm, {31 * 39, 5000}), "") << "of what is seen";
  EXPECT_EQ(sparseNote(late, rhythm, {0, 1000}), "measured every 30 steps or so");
}

}  // namespace
}  // namespace gatescope
