// Relative paths of an experiment, seen from another folder.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/moved_paths.h"

#include <gtest/gtest.h>

#include <fstream>

#include "core/fields/json.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {
namespace {

namespace fs = std::filesystem;

class MovedPathsTest : public testing::Test {
 protected:
  void SetUp() override {
    for (const char* name : {"a", "b/out"}) fs::create_directories(root() / name);
    std::ofstream(root() / "a/d.csv") << "1,0\n";
  }
  fs::path root() const { return fs::canonical(m_folder.path()); }
  Settings inA() const {
    Settings settings;
    settings.experiment.data.path = "d.csv";
    settings.experiment.data.folder = (root() / "a").string();
    return settings;
  }
  TemporaryFolder m_folder;
};

TEST_F(MovedPathsTest, LeadToTheSameFileFromThere) {
  const DataSettings data = movedTo(root() / "b/out", inA()).experiment.data;
  EXPECT_EQ(data.path, "../../a/d.csv");
  EXPECT_EQ(data.folder, (root() / "b/out").string());
  EXPECT_EQ(movedTo(root() / "a", inA()).experiment.data, inA().experiment.data);
  EXPECT_EQ(movedTo("/nowhere", inA()).experiment.data.path, (root() / "a/d.csv").string()) << "nothing in common";
}

TEST_F(MovedPathsTest, WhatLeadsNowhereOrIsAbsoluteStays) {
  Settings settings = inA();
  settings.experiment.gating.source = "none.gatescope";
  settings.experiment.data.path = "/some/where.csv";
  const Experiment moved = movedTo(root() / "b", settings).experiment;
  EXPECT_EQ(moved.gating.source, "none.gatescope");
  EXPECT_EQ(moved.data.path, "/some/where.csv");
}

TEST_F(MovedPathsTest, AnExperimentFindsItsDataAgainWhereverItIsWritten) {
  Settings settings = inA();
  settings.experiment.data.name = "csv";
  settings.experiment.data.classes.clear();
  writeSettings(settings, root() / "b/e.json");
  const Settings read = readSettings(root() / "b/e.json");
  EXPECT_EQ(read.experiment.data.path, "../a/d.csv");
  EXPECT_EQ(read.experiment.data.folder, (root() / "b").string());
}

}  // namespace
}  // namespace gatescope::test
