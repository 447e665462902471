// The mailbox and the decimated curves.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/outbox.h"

#include <gtest/gtest.h>

#include "core/telemetry/history.h"

namespace gatescope {
namespace {

StepSample at(std::int64_t step) {
  StepSample sample;
  sample.step = step;
  return sample;
}

TEST(OutboxTest, ThinsWhenFullKeepsOrderAndTheNewest) {
  Outbox outbox;
  outbox.begin(3);
  for (std::int64_t t = 0; t < 50000; ++t) outbox.add(at(t));
  const Results results = outbox.take();
  EXPECT_EQ(results.generation, 3u);
  EXPECT_LE(results.members[0].steps.size(), Outbox::kCapacity);
  EXPECT_EQ(results.members[0].steps.size() + results.thinned, 50000u);
  EXPECT_EQ(results.members[0].steps.back().step, 49999);
  for (std::size_t i = 1; i < results.members[0].steps.size(); ++i)
    EXPECT_LT(results.members[0].steps[i - 1].step, results.members[0].steps[i].step);
  EXPECT_TRUE(outbox.take().members[0].steps.empty());
  EXPECT_EQ(outbox.take().generation, 3u);
}

TEST(OutboxTest, NeverLosesAChangeOfPhaseOrANotice) {
  Outbox outbox;
  outbox.begin(1);
  RunState state;
  for (const RunPhase phase :
       {RunPhase::Preparing, RunPhase::Ready, RunPhase::Running, RunPhase::Running, RunPhase::Diverged}) {
    state.phase = phase;
    ++state.step;
    outbox.add(state);
  }
  outbox.add(Notice{true, "saved", 7});
  outbox.begin(2);
  EXPECT_EQ(outbox.take().notices.size(), 1u);
  outbox.add(state);
  outbox.begin(3);
  EXPECT_TRUE(outbox.take().states.empty());

  outbox.begin(4);
  for (const RunPhase phase :
       {RunPhase::Preparing, RunPhase::Ready, RunPhase::Running, RunPhase::Running, RunPhase::Diverged}) {
    state.phase = phase;
    ++state.step;
    outbox.add(state);
  }
  const Results results = outbox.take();
  ASSERT_EQ(results.states.size(), 4u);
  EXPECT_EQ(results.states.back().phase, RunPhase::Diverged);
  EXPECT_EQ(results.states[2].step, state.step - 1);
}

TEST(OutboxTest, RunsThatWereHandedOverOutliveTheStartOfAnother) {
  Outbox outbox;
  outbox.begin(1);
  outbox.add(HandedOver{1, nullptr});
  outbox.add(at(3));
  outbox.begin(2);
  const Results results = outbox.take();
  EXPECT_TRUE(results.members[0].steps.empty());
  ASSERT_EQ(results.handedOver.size(), 1u);
  EXPECT_EQ(results.handedOver[0].generation, 1u);
  EXPECT_TRUE(outbox.take().handedOver.empty());
}

TEST(OutboxTest, WhatIsDroppedIsDroppedBeforeWhatComesLater) {
  Outbox outbox;
  for (std::int64_t t = 0; t < 5; ++t) outbox.add(at(t));
  outbox.dropFrom(3);
  outbox.add(at(7));
  Results results = outbox.take();
  EXPECT_EQ(results.members[0].dropFrom, 3);
  ASSERT_EQ(results.members[0].steps.size(), 4u);
  EXPECT_EQ(results.members[0].steps[2].step, 2);
  EXPECT_EQ(results.members[0].steps[3].step, 7);
  EXPECT_EQ(outbox.take().members[0].dropFrom, -1);
}

// The second ends early, the third lags behind for a while: what is left stands at the same steps.
TEST(OutboxTest, ThinsAllNetworksAlike) {
  Outbox outbox(100);
  std::uint64_t added = 0;
  for (std::int64_t t = 0; t < 1000; t += 5) {
    std::vector<MemberSamples> news(3);
    for (std::int64_t s = t; s < t + 5; ++s)
      for (MemberSamples& member : news)
        if (&member != &news[1] || s < 333) member.steps.push_back(at(s)), ++added;
    outbox.add(std::move(news));
  }
  const Results results = outbox.take();
  ASSERT_EQ(results.members.size(), 3u);
  const auto stepsOf = [&](std::size_t member) {
    std::vector<std::int64_t> steps;
    for (const StepSample& sample : results.members[member].steps) steps.push_back(sample.step);
    return steps;
  };
  const std::vector<std::int64_t> whole = stepsOf(0), ended = stepsOf(1);
  EXPECT_LE(whole.size(), 100u);
  EXPECT_EQ(whole.back(), 999);
  EXPECT_EQ(stepsOf(2), whole);
  EXPECT_EQ(ended.back(), 332);
  EXPECT_EQ(whole.size() * 2 + ended.size() + results.thinned, added);
  for (std::size_t i = 0; i + 1 < ended.size(); ++i) EXPECT_EQ(ended[i], whole[i]);
  EXPECT_EQ(outbox.take().members.size(), 1u);
}

TEST(OutboxTest, EachNetworkDropsItsOwnEnd) {
  Outbox outbox;
  std::vector<MemberSamples> news(2);
  for (std::int64_t t = 0; t < 4; ++t)
    for (MemberSamples& member : news) member.steps.push_back(at(t));
  outbox.add(std::move(news));
  news = std::vector<MemberSamples>(2);
  news[1].dropFrom = 2;
  news[1].steps.push_back(at(9));
  outbox.add(std::move(news));
  const Results results = outbox.take();
  EXPECT_EQ(results.members[0].steps.size(), 4u);
  EXPECT_EQ(results.members[0].dropFrom, -1);
  EXPECT_EQ(results.members[1].dropFrom, 2);
  ASSERT_EQ(results.members[1].steps.size(), 3u);
  EXPECT_EQ(results.members[1].steps[2].step, 9);
}

TEST(OutboxTest, IsFullBeforeAnythingIsThinned) {
  Outbox outbox;
  std::int64_t t = 0;
  while (!outbox.isFull()) outbox.add(at(t++));
  const Results results = outbox.take();
  EXPECT_EQ(results.thinned, 0u);
  EXPECT_EQ(static_cast<std::int64_t>(results.members[0].steps.size()), t);
  EXPECT_GT(t, 1000);
  EXPECT_FALSE(outbox.isFull());
}

TEST(OutboxTest, GoesBackToWhatWaitedButForWhatCameSince) {
  Outbox outbox;
  outbox.begin(1);
  outbox.add(at(4));
  outbox.add(Notice{true, "saved", 1});
  Results waiting = outbox.begin(2);
  EXPECT_EQ(waiting.generation, 1u);
  outbox.add(at(0));
  outbox.add(Notice{true, "saved again", 2});
  outbox.goBack(std::move(waiting));
  outbox.add(at(5));
  const Results results = outbox.take();
  EXPECT_EQ(results.generation, 1u);
  ASSERT_EQ(results.members[0].steps.size(), 2u);
  EXPECT_EQ(results.members[0].steps[0].step, 4);
  EXPECT_EQ(results.members[0].steps[1].step, 5);
  EXPECT_EQ(results.notices.size(), 2u);
}

TEST(HistoryTest, StaysBoundedAndKeepsFirstAndNewest) {
  History history;
  for (std::int64_t t = 0; t < 300001; ++t) {
    history.add(at(t));
    ASSERT_EQ(history.steps().back().step, t);
  }
  EXPECT_LE(history.steps().size(), History::kStepCapacity + 1);
  EXPECT_GE(history.steps().size(), History::kStepCapacity / 2 - 1);
  EXPECT_EQ(history.steps().front().step, 0);
  const std::int64_t stride = history.steps()[1].step;
  for (std::size_t i = 0; i + 1 < history.steps().size(); ++i)
    EXPECT_EQ(history.steps()[i].step, static_cast<std::int64_t>(i) * stride);
}

}  // namespace
}  // namespace gatescope
