// Sweep files.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/study/sweep.h"
#include "core/study/sweep_json.h"
#include "tests/support/data_files.h"
#include "tests/support/sweeps.h"

namespace gatescope::test {
namespace {

constexpr const char* kExample = R"({"data": {"name": "identical", "train": 100, "inputs": 1, "labels": "random"},
 "gating": {"variant": "fixed_random"}, "probes": {"samples": 100},
 "grid": {"network.depth": [2, 4.0, 8], "network.width": [25, 100], "seed": [1, 2, 3]},
 "measure": ["condition", "linearised_steps"]})";

// All issues of a file, those of reading and those of validate().
std::string problemsOf(const std::string& text) {
  Issues issues;
  const Sweep sweep = sweepFromJson(text, issues);
  if (issues.empty()) issues = validate(sweep);
  return toText(issues);
}

std::string errorOf(const std::filesystem::path& file) {
  try {
    readSweep(file);
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

TEST(SweepJsonTest, ReadsAnExample) {
  Issues issues;
  const Sweep sweep = sweepFromJson(kExample, issues);
  EXPECT_EQ(toText(issues), "");
  EXPECT_EQ(toText(validate(sweep)), "");
  EXPECT_EQ(sweep.points(), 18);
  EXPECT_EQ(sweep.settings(17).experiment.network.depth, 8);
  EXPECT_EQ(sweep.settings(6).experiment.network.depth, 4);
  EXPECT_EQ(sweep.base.experiment.data.train, 100);
  EXPECT_EQ(sweepFromJson(R"({"grid": {}})", issues).measures,
            (std::vector<std::string>{"condition", "linearised_steps"}));
}

TEST(SweepJsonTest, ComesBackByteForByteWhateverTheAxis) {
  for (const Field& field : fields()) {
    Sweep sweep = smallSweep();
    sweep.base = Settings{};
    sweep.axes = {{&field, {field.defaultValue()}}, axis("optimiser.c", {"0.1", "0.30000000000000004"})};
    Issues issues;
    const std::string text = toJson(sweep);
    const Sweep again = sweepFromJson(text, issues);
    EXPECT_EQ(toText(issues), "") << field.key;
    EXPECT_EQ(toJson(again), text);
    ASSERT_EQ(again.axes.size(), field.key == "optimiser.c" ? 1u : 2u);
    if (field.key == "optimiser.c") continue;  // JSON has each key once
    EXPECT_EQ(again.axes[0].values, sweep.axes[0].values) << field.key;
    EXPECT_EQ(again.axes[1].values, sweep.axes[1].values);
    EXPECT_EQ(again.base, sweep.base);
    EXPECT_EQ(again.measures, sweep.measures);
  }
}

TEST(SweepJsonTest, NamesEveryMistake) {
  const std::pair<const char*, const char*> cases[] = {
      {R"({"grid": {"network.dpth": [2]}})", "grid.network.dpth: unknown key; did you mean network.depth?"},
      {R"({"grid": {"network.depth": 4}})", "grid.network.depth: value 4 is not allowed; allowed: a list of values"},
      {R"({"grid": {"network.depth": ["4"]}})",
       R"(grid.network.depth: value "4" is not allowed; allowed: an integer from 2 to 64)"},
      {R"({"grid": {"network.depth": [2.5]}})",
       "grid.network.depth: value 2.5 is not allowed; allowed: an integer from 2 to 64"},
      {R"({"grid": {"network.bias": [1]}})", "grid.network.bias: value 1 is not allowed; allowed: true or false"},
      {R"({"grid": {"network.depth": [1]}})",
       "grid.network.depth: value 1 is not allowed; allowed: an integer from 2 to 64"},
      {R"({"grid": {"gating.variant": ["rellu"]}})", "did you mean relu?"},
      {R"({"grid": {"network.depth": [4, 2, 4.0]}})", "grid.network.depth: value 4 appears twice"},
      {R"({"grid": {"network.depth": [2], "network.depth": [4]}})", "network.depth: appears twice"},
      {R"({"grid": {"network.depth": []}})", "grid.network.depth: has no values; allowed: an integer from 2 to 64"},
      {R"({"grid": {"seed": [-1]}})", "grid.seed: value -1 is not allowed"},
      {R"({"grid": [2]})", "grid: value [2] is not allowed; allowed: an object such as"},
      {R"({"network": {"depth": 3}})",
       R"(grid: is missing; a sweep is an experiment plus, for example, "grid": {"network.depth")"},
      {R"({"grid": {}, "measure": "condition"})",
       R"(measure: value "condition" is not allowed; allowed: a list of names)"},
      {R"({"grid": {}, "measure": [1]})", "measure: value 1 is not allowed; allowed: a name"},
      {R"({"grid": {}, "measure": []})", "measure: is empty; allowed: condition, "},
      {R"({"grid": {}, "measure": ["conditon"]})", "measure: value conditon is not known, did you mean condition?"},
      {R"({"grid": {}, "measure": ["condition", "condition"]})", "measure: value condition appears twice"},
      {R"({"grid": {}, "measure": ["train_loss"], "stop": {"steps": 0}})",
       "stop.steps: value 0 (never) is not allowed"},
      {R"({"grid": {}, "network": {"dpth": 3}})", "network.dpth: unknown key; did you mean network.depth?"},
      {R"({"grid": {}, "grod": {}})", "grod: unknown key"},
      {R"({"grid": {}, "network": {"depth": 1}})", "network.depth: value 1 is not allowed"},
      {R"({"grid": {}, "network": {"depth": 4, "depth": 4}})", "depth: appears twice"},
      {R"({"grid": {}, "format": 2})", "format: value 2 is not allowed; allowed: 1"}};
  for (const auto& [text, problem] : cases) EXPECT_NAMES(problemsOf(text), problem);
  EXPECT_EQ(problemsOf(kExample), "");
}

TEST(SweepJsonTest, AFileThatHoldsNoSweepIsNamed) {
  const TemporaryFolder folder;
  const std::filesystem::path file = folder / "s.json";
  const auto error = [&](const std::string& text) {
    writeBytes(file, text);
    return errorOf(file);
  };
  EXPECT_EQ(error("[1]"), file.string() + ": not a sweep: the file must hold one JSON object");
  EXPECT_TRUE(error("{\n\"grid\": }").starts_with(file.string() + ": not valid JSON: "));
  EXPECT_NAMES(errorOf(file), "line 2");
  EXPECT_TRUE(error("").starts_with(file.string() + ": not valid JSON: "));
  EXPECT_TRUE(error(R"({"grid": {"seed": [1e999]}})").starts_with(file.string() + ": not valid JSON: "));
  EXPECT_TRUE(error("{}").starts_with(file.string() + ":\ngrid: is missing"));
  EXPECT_TRUE(
      error(R"({"grid": {"network.depth": [1]}})").starts_with(file.string() + ":\ngrid.network.depth: value 1"));
  EXPECT_EQ(error(kExample), "");
  EXPECT_EQ(errorOf(folder / "none.json"),
            (folder / "none.json").string() + ": cannot be read: No such file or directory");
  EXPECT_EQ(errorOf(folder.path()), folder.path().string() + ": cannot be read: it is a folder");
}

TEST(SweepJsonTest, ATrillionPointsAreRefusedBeforeTheyAreExpanded) {
  std::string values = "[2";
  for (int i = 3; i <= 101; ++i) values += "," + std::to_string(i);
  std::string text = "{\"grid\": {";
  for (const char* key : {"seed", "network.width", "data.train", "data.test", "probes.samples", "data.inputs"})
    text += "\"" + std::string(key) + "\": " + values + "],";
  text.back() = '}';
  Issues issues;
  const Sweep sweep = sweepFromJson(text + "}", issues);
  ASSERT_TRUE(issues.empty());
  const Issues problems = validate(sweep);
  ASSERT_EQ(problems.size(), 1u);
  EXPECT_EQ(problems[0].field, "grid");
  EXPECT_NE(problems[0].message.find("more points than 1000000"), std::string::npos) << problems[0].message;
}

}  // namespace
}  // namespace gatescope::test
