// An interrupt acts wherever a command is at work. What is interrupted here would take for ever: a test that does not
// end shows a place that does not look.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <fstream>

#include "core/session/session_read.h"
#include "tests/support/cli_process.h"
#include "tests/support/cli_program.h"
#include "tests/support/fast_build.h"
#include "tests/support/lessons.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {
namespace {

using Words = std::vector<std::string>;

constexpr int kInterrupted = 130;

class CliInterruptTest : public testing::Test {
 protected:
  std::string path(const std::string& name) const { return (m_folder.path() / name).string(); }
  bool exists(const std::string& name) const { return std::filesystem::exists(path(name)); }
  std::string file(const std::string& name, const std::string& text) const {
    std::ofstream(path(name)) << text;
    return path(name);
  }
  /// Of two points or more; the first is measured at once.
  std::string sweep(const std::string& network, const std::string& grid, const std::string& measure) const {
    return file("s.json", R"({"data": {"name": "sphere", "train": 2000, "test": 10, "inputs": 20}, "seed": 3,
      "probes": {"samples": 10}, "optimiser": {"step_size": 1e-7}, "stop": {"steps": 1}, )" +
                              network + R"(, "grid": {)" + grid + R"(}, "measure": [")" + measure + "\"]}");
  }
  /// Exit code of a sweep that is interrupted after its first point.
  int interruptedSweep(const std::string& sweepFile) const {
    CliProcess program({"sweep", sweepFile, "--quiet", "--jobs", "1", "--out", path("study")}, path("said"));
    program.await([&] { return exists("study/point-000000.json"); });
    return program.endBy(SIGINT);
  }
  TemporaryFolder m_folder;
};

const char* const kLearnt = R"("gating": {"variant": "fixed_learnt"}, "network": {"depth": 3, "width": 8})";

TEST_F(CliInterruptTest, WhileTheSourceOfTheGatesTrains) {
  const std::string experiment =
      file("e.json", R"({"data": {"name": "moons", "train": 20, "test": 0}, "probes": {"samples": 10},
      "gating": {"variant": "fixed_learnt", "source_steps": 1000000000}, "network": {"depth": 3, "width": 8}})");
  CliProcess program({"run", experiment, "--quiet", "--out", path("out")}, path("said"));
  program.await([&] { return exists("out"); });
  EXPECT_EQ(program.endBy(SIGINT), kInterrupted) << contents(path("said"));
  EXPECT_FALSE(exists("out/session.gatescope"));
}

TEST_F(CliInterruptTest, WhileTheSourceOfASweepsGatesTrains) {
  EXPECT_EQ(interruptedSweep(sweep(kLearnt, R"("gating.source_steps": [1, 1000000000])", "condition")), kInterrupted)
      << contents(path("said"));
  EXPECT_FALSE(exists("study/point-000001.json"));
}

TEST_F(CliInterruptTest, WhileAPointTrains) {
  EXPECT_EQ(interruptedSweep(
                sweep(R"("network": {"depth": 3, "width": 8})", R"("stop.steps": [1, 1000000000])", "train_loss")),
            kInterrupted)
      << contents(path("said"));
  EXPECT_FALSE(exists("study/point-000001.json"));
}

TEST_F(CliInterruptTest, WhileThePointOfASweepIsALargeKernel) {
  if (!kFast) GTEST_SKIP() << "a kernel of a large network";
  EXPECT_EQ(interruptedSweep(
                sweep(R"("network": {"depth": 12, "width": 800})", R"("probes.samples": [10, 2000])", "condition")),
            kInterrupted)
      << contents(path("said"));
  EXPECT_FALSE(exists("study/point-000001.json"));
}

// A lesson that ends, so that something is said, then one whose first step does not.
TEST_F(CliInterruptTest, WhileALessonIsPlayed) {
  const std::string first = file("first.md", smallLesson());
  const std::pair<const char*, const char*> changes[] = {
      {"until: {steps: 30}", "until: {steps: 1000000000}"},
      {"galu: {gating.variant: galu}", "galu: {gating.variant: fixed_learnt, gating.source_steps: 1000000000}"},
      {"seed: [1, 2, 3]\n  measures: [condition, off_diagonal_ratio]",
       "seed: [1, 2, 3]\n    stop.steps: [1000000000]\n  measures: [condition, train_loss]"}};
  for (const auto& [before, after] : changes) {
    std::string text = smallLesson();
    ASSERT_NE(text.find(before), std::string::npos) << before;
    text.replace(text.find(before), std::string(before).size(), after);
    const std::string said = path("said " + std::to_string(std::string(after).size()));
    CliProcess program({"lesson", "check", first, file("endless.md", text)}, said);
    program.await([&] { return contents(said).find("in total") != std::string::npos; });
    EXPECT_EQ(program.endBy(SIGINT), kInterrupted) << contents(said);
  }
}

// The kernel at t=0 is done and written; a thousand others would take minutes.
TEST_F(CliInterruptTest, DuringALaterKernelOfARunAndOfAResumedRun) {
  if (!kFast) GTEST_SKIP() << "a kernel of a large network";
  const std::string large = file("large.json", R"({"data": {"name": "sphere", "inputs": 200, "train": 600, "test": 0},
    "network": {"depth": 4, "width": 800}, "optimiser": {"step_size": 1e-6}, "probes": {"samples": 600, "kernel_every": 1},
    "stop": {"steps": 1000}})");
  const auto written = [&](const char* name) {
    std::error_code missing;
    return std::filesystem::last_write_time(path(name), missing);
  };
  for (const bool resumed : {false, true}) {
    Words words{"run", large, "--quiet", "--save-every", "0.001", "--out", path("out")};
    if (resumed) words.emplace_back("--resume");
    const auto before = written("out/kernel.csv");
    CliProcess program(words, path("said"));
    program.await([&] {  // its start is written, the tables last, and then a step
      const auto start = written("out/kernel.csv");
      return start != before && written("out/session.gatescope") > start;
    });
    EXPECT_EQ(program.endBy(SIGINT), kInterrupted) << contents(path("said"));
    EXPECT_TRUE(readSession(path("out/session.gatescope")).canResume);
  }
}

}  // namespace
}  // namespace gatescope::test
