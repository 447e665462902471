// Experiment files.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/json.h"

#include <gtest/gtest.h>

#include "core/fields/fields.h"

namespace gatescope {
namespace {

constexpr const char* kExample = R"({"format": 1, "seed": 1,
 "data": {"name": "mnist", "classes": [4, 7], "train": 5000, "test": 2000, "targets": "scalar"},
 "network": {"depth": 5, "width": 128, "bias": false, "value_input": "x", "permute_gates": false},
 "gating": {"variant": "soft_galu", "beta": 4.0, "p": 0.5, "gain": 1.0, "source": ""},
 "initialisation": {"distribution": "rademacher", "scale": "theory"},
 "loss": "squared",
 "optimiser": {"name": "gd", "step_size": "spectral", "c": 0.1, "batch": 0},
 "stop": {"steps": 2000, "loss": 0.0},
 "probes": {"samples": 200, "kernel_every": 20, "gates_every": 1}})";

TEST(JsonTest, ReadsTheDocumentedExample) {
  Issues issues;
  const Settings s = fromJson(kExample, issues);
  EXPECT_EQ(toText(issues), "");
  EXPECT_EQ(s.experiment.data.train, 5000);
  EXPECT_EQ(s.experiment.gating.variant, "soft_galu");
  EXPECT_EQ(s.live.kernelEvery, 20);
}

TEST(JsonTest, EveryFieldSurvivesTheRoundTrip) {
  Settings s;
  s.experiment.seed = 9007199254740991ULL;
  s.experiment.data.classes = {};
  s.experiment.data.path = "a \"quoted\" päth";
  s.experiment.initialisation.scale = InitialScale::Number;
  s.experiment.initialisation.scaleNumber = 0.1 + 0.2;
  s.live.stepSize = StepSize::Number;
  s.live.stepSizeNumber = 1e-7;
  Issues issues;
  EXPECT_EQ(fromJson(toJson(s), issues), s);
  EXPECT_EQ(toText(issues), "");
  EXPECT_EQ(toJson(fromJson(toJson(s), issues)), toJson(s));
}

// A file of one seed is as it was before there were ensembles.
TEST(JsonTest, WhatIsLeftOutAtItsDefaultIsWrittenElse) {
  for (const Field& field : fields()) {
    const std::string name = "\"" + field.key.substr(field.key.find('.') + 1) + "\"";
    EXPECT_EQ(toJson(Settings{}).find(name) == std::string::npos, field.leftOut) << field.key;
  }
  Settings s;
  s.experiment.ensemble.seeds = 5;
  EXPECT_NE(toJson(s).find("\"seeds\": 5"), std::string::npos);
  Issues issues;
  EXPECT_EQ(fromJson(toJson(s), issues), s);
  EXPECT_TRUE(issues.empty());
}

TEST(JsonTest, NamesEveryMistake) {
  Issues issues;
  fromJson(R"({"netwrk": {"depth": 3}, "network": {"dpth": 3, "width": 9999, "bias": 1}, "seed": -1, "loss": "sqared",
               "data": {"classes": [1.5]}, "format": 2, "optimiser": {"step_size": 1e9}, "stop": 5})",
           issues);
  std::string text = toText(issues);
  EXPECT_EQ(issues.size(), 10u) << text;
  EXPECT_NE(text.find("netwrk: unknown key; did you mean network?"), std::string::npos) << text;
  EXPECT_NE(text.find("network.dpth: unknown key; did you mean network.depth?"), std::string::npos) << text;
  EXPECT_NE(text.find("network.width: value 9999 is not allowed; allowed: an integer from 1 to 4096"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("network.bias: value 1 is not allowed; allowed: true or false"), std::string::npos) << text;
  EXPECT_NE(text.find("did you mean squared?"), std::string::npos) << text;
  EXPECT_NE(text.find("format: value 2"), std::string::npos) << text;
}

TEST(JsonTest, AKeyTwiceIsAMistake) {
  Issues issues;
  fromJson(R"({"network": {"depth": 3, "depth": 4}})", issues);
  ASSERT_EQ(issues.size(), 1u);
  EXPECT_EQ(issues[0].message, "appears twice");
}

TEST(JsonTest, BrokenTextSaysWhere) {
  Issues issues;
  try {
    fromJson("{\n \"seed\": }", issues);
    FAIL();
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("line 2"), std::string::npos) << error.what();
  }
  EXPECT_THROW(fromJson("{\"seed\": 1e999}", issues), Error);
  EXPECT_THROW(fromJson("[1]", issues), Error);
  EXPECT_THROW(fromJson("", issues), Error);
  EXPECT_THROW(readSettings("/nonexistent/x.json"), Error);
}

}  // namespace
}  // namespace gatescope
