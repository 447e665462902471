// Playing a step: its checks against numbers by another route, whatever the number of threads.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/lesson_player.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <thread>

#include "core/engine/start_run.h"
#include "core/session/csv.h"
#include "tests/support/lessons.h"

namespace gatescope::test {
namespace {

using State = Verdict::State;

std::vector<State> states(const StepReport& report) {
  std::vector<State> all;
  for (const Verdict& verdict : report.verdicts) all.push_back(verdict.state);
  return all;
}

TEST(LessonPlayerTest, ChecksThatHoldHoldAndThoseThatFailFail) {
  const Lesson lesson = parsed(smallLesson());
  const StepReport first = playStep(lesson.steps[0], 2, {});
  EXPECT_EQ(first.failure, "");
  EXPECT_EQ(states(first), (std::vector<State>{State::Holds, State::Holds}));
  EXPECT_TRUE(first.holds());
  const StepReport second = playStep(lesson.steps[1], 2, {});
  EXPECT_EQ(states(second), (std::vector<State>{State::Holds, State::Fails}));
  EXPECT_FALSE(second.holds());
}

// The same lesson with five networks per run: medians and shares of what each of the five runs measures alone.
TEST(LessonPlayerTest, SeedsAreMediansAndShares) {
  std::string text = smallLesson();
  const auto replace = [&](const std::string& old, const std::string& other) {
    const std::size_t at = text.find(old);
    ASSERT_NE(at, std::string::npos) << old;
    text.replace(at, old.size(), other);
  };
  replace("until: {steps: 30}", "seeds: 5\nuntil: {steps: 30}");
  replace("expect: gate_change_total(galu) = 0 within 0",
          "expect: train_loss(galu) < train_loss(relu) in 1 of 5 seeds");
  replace("expect: steps = 30 within 0", "expect: train_loss(relu) > 0");
  const LessonStep step = parsed(text).steps[0];
  EXPECT_EQ(step.runs[1].settings.experiment.ensemble.seeds, 5);
  const StepReport report = playStep(step, 3, {});
  ASSERT_EQ(report.failure, "");
  std::vector<double> relu;
  int less = 0;
  for (int seed = 0; seed < 5; ++seed) {
    std::vector<double> losses;
    for (std::size_t i = 0; i < 2; ++i) {
      const Settings own = memberSettings(step.runs[i].settings, seed);
      const auto run = startRun(own, loadRunData(own), nullptr, {});
      while (run->phase() == RunPhase::Ready) run->advance({});
      losses.push_back(run->history().steps().back().trainLoss);
    }
    less += losses[1] < losses[0];
    relu.push_back(losses[0]);
  }
  std::ranges::sort(relu);
  EXPECT_TRUE(report.verdicts[0].measured.ends_with(", in " + std::to_string(less) + " of 5 seeds"))
      << report.verdicts[0].measured;
  EXPECT_EQ(report.verdicts[0].state == Verdict::State::Holds, less >= 1);
  EXPECT_EQ(report.verdicts[1].measured, claimNumber(relu[2]) + " > 0 (median of 5 seeds)");
}

TEST(LessonPlayerTest, NumbersDoNotDependOnTheThreads) {
  const Lesson lesson = parsed(smallLesson());
  for (const LessonStep& step : lesson.steps) {
    const StepReport one = playStep(step, 1, {}), four = playStep(step, 4, {});
    ASSERT_EQ(one.verdicts.size(), four.verdicts.size());
    for (std::size_t i = 0; i < one.verdicts.size(); ++i)
      EXPECT_EQ(one.verdicts[i].measured, four.verdicts[i].measured);
  }
}

const LayerSample& sampleAt(const History& curves, std::int64_t step) {
  return *std::ranges::find(curves.layers(), step, &LayerSample::step);
}

// Adjacent steps, whenever somebody looks.
TEST(LessonPlayerTest, TheRateOfAStepIsTheSameHoweverOftenGatesAreMeasured) {
  const StepReport report = playStep(parsed(rhythmLesson()).steps[0], 2, {});
  ASSERT_EQ(report.failure, "");
  EXPECT_EQ(states(report), (std::vector<State>{State::Holds, State::Holds}));
  ASSERT_EQ(report.runs.size(), 3u);
  int moved = 0;
  for (std::size_t network = 0; network < 2; ++network) {
    const History& each = report.runs[0].networks.at(network);
    for (const auto& [run, every] : {std::pair<std::size_t, std::size_t>{1, 7}, {2, 30}}) {
      const std::vector<LayerSample>& samples = report.runs[run].networks.at(network).layers();
      EXPECT_EQ(samples.size(), 420 / every + 1) << "every measurement was taken when it was due";
      for (const LayerSample& sample : samples) {
        const LayerSample& there = sampleAt(each, sample.step);
        EXPECT_EQ(sample.gateChange, there.gateChange) << report.runs[run].name << ", step " << sample.step;
        EXPECT_EQ(sample.weightChange, there.weightChange) << report.runs[run].name << ", step " << sample.step;
        moved += std::ranges::any_of(sample.gateChange, [](double rate) { return rate > 0; });
      }
    }
  }
  EXPECT_GT(moved, 5) << "gates that stand still show nothing";
}

// With as many threads as it likes, whoever else wants the cores.
TEST(LessonPlayerTest, TheSameLessonGivesTheSameFilesTwice) {
  const LessonStep step = parsed(rhythmLesson()).steps[0];
  const auto files = [&](int jobs) {
    std::string text;
    for (const PlayedRun& run : playStep(step, jobs, {}).runs)
      for (const History& network : run.networks)
        text += run.name + '\n' + historyCsv(network) + layersCsv(network) + kernelCsv(network);
    return text;
  };
  const std::string first = files(1);
  EXPECT_GT(first.size(), 10'000u);
  std::atomic<bool> over = false;
  std::vector<std::jthread> others;
  for (int core = 0; core < 2; ++core)
    others.emplace_back([&over] {
      for (volatile unsigned spin = 0; !over.load(std::memory_order_relaxed);) spin = spin + 1;
    });
  const std::string again = files(3);
  over = true;
  EXPECT_TRUE(again == first) << "the history files differ";
}

TEST(LessonPlayerTest, AStepThatIsStoppedJudgesNothing) {
  std::stop_source stop;
  stop.request_stop();
  const Lesson lesson = parsed(smallLesson());
  for (const LessonStep& step : lesson.steps) EXPECT_TRUE(playStep(step, 2, stop.get_token()).verdicts.empty());
}

TEST(LessonPlayerTest, WhatTheWorldDoesWrongIsTheStepsFailure) {
  Lesson lesson = parsed(smallLesson());
  lesson.steps[0].runs[1].settings.experiment.data.name = "csv";
  lesson.steps[0].runs[1].settings.experiment.data.path = "/nowhere/at/all.csv";
  const StepReport report = playStep(lesson.steps[0], 2, {});
  EXPECT_NE(report.failure.find("galu: "), std::string::npos) << report.failure;
  EXPECT_FALSE(report.holds());
}

}  // namespace
}  // namespace gatescope::test
