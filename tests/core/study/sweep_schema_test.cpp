// The JSON schema of sweeps.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/sweep_schema.h"

#include <gtest/gtest.h>

#include "core/base/folders.h"
#include "core/base/text_file.h"
#include "core/study/sweep_json.h"
#include "tests/support/json_schema.h"

namespace gatescope::test {
namespace {

TEST(SweepSchemaTest, TakesTheStudiesThatComeWithTheProgram) {
  const JsonSchema schema(sweepSchema());
  int files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(shippedFolders("studies").front())) {
    if (entry.path().extension() != ".json") continue;
    EXPECT_EQ(schema.problemOf(Json::parse(readTextFile(entry.path(), kJsonBytes))), "") << entry.path();
    EXPECT_EQ(schema.problemOf(Json::parse(toJson(readSweep(entry.path())))), "") << entry.path();
    EXPECT_EQ(toText(validate(readSweep(entry.path()))), "") << entry.path();
    ++files;
  }
  EXPECT_GE(files, 11);
}

TEST(SweepSchemaTest, RefusesWhatIsNoGridOrNoMeasure) {
  const JsonSchema schema(sweepSchema());
  const auto problem = [&](const char* text) { return schema.problemOf(Json::parse(text)); };
  EXPECT_EQ(problem(R"({"grid": {"network.depth": [2, 4]}, "measure": ["condition"]})"), "");
  EXPECT_NE(problem(R"({"network": {"depth": 3}})"), "") << "without a grid it is an experiment";
  EXPECT_NE(problem(R"({"grid": {"network.dpth": [2, 4]}})"), "");
  EXPECT_NE(problem(R"({"grid": {"network.depth": [2, 4, 99]}})"), "");
  EXPECT_NE(problem(R"({"grid": {"network.depth": []}})"), "");
  EXPECT_NE(problem(R"({"grid": {"network.depth": [2, 2]}})"), "");
  EXPECT_NE(problem(R"({"grid": {}, "measure": ["beauty"]})"), "");
}

}  // namespace
}  // namespace gatescope::test
