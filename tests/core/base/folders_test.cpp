// Where files of the user and of the program are looked for.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folders.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>

#include "core/base/error.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {
namespace {

// Sets a variable for as long as it lives; null: unsets it.
class Variable {
 public:
  Variable(const char* name, const char* value)
      : m_name(name), m_set(std::getenv(name) != nullptr), m_before(environment(name)) {
    value ? setenv(name, value, 1) : unsetenv(name);
  }
  ~Variable() { m_set ? setenv(m_name, m_before.c_str(), 1) : unsetenv(m_name); }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  const char* m_name;
  bool m_set;
  std::string m_before;
};

TEST(FoldersTest, TheUsersLieInTheDataHomeOrUnderHome) {
  const Variable home("HOME", "/home/ada");
  {
    const Variable data("XDG_DATA_HOME", "/data");
    EXPECT_EQ(userFolder("lessons"), "/data/gatescope/lessons");
  }
  const Variable data("XDG_DATA_HOME", nullptr);
  EXPECT_EQ(userFolder("lessons"), "/home/ada/.local/share/gatescope/lessons");
  const Variable none("HOME", nullptr);
  EXPECT_EQ(userFolder("lessons"), "");
}

TEST(FoldersTest, ThoseOfTheProgramAreFound) {
  for (const char* name : {"data/mnist", "lessons"})
    EXPECT_TRUE(std::ranges::any_of(shippedFolders(name), [](const auto& folder) {
      return std::filesystem::is_directory(folder);
    })) << name;
}

TEST(FoldersTest, APathIsLookedForBesideTheExperimentThenInTheWorkingFolder) {
  const TemporaryFolder beside;
  const WorkingFolder working;
  std::ofstream(working.path() / "both.csv") << "w";
  std::ofstream(beside.path() / "both.csv") << "b";
  std::ofstream(working.path() / "here.csv") << "w";
  EXPECT_EQ(foundPath("both.csv", beside.path().string()), beside.path() / "both.csv");
  EXPECT_EQ(foundPath("here.csv", beside.path().string()), "here.csv");
  EXPECT_EQ(foundPath("both.csv", ""), "both.csv");
  EXPECT_EQ(foundPath("", beside.path().string()), "");
  try {
    foundPath("none.csv", beside.path().string());
    ADD_FAILURE();
  } catch (const Error& error) {
    EXPECT_EQ(std::string(error.what()), "none.csv: no such file or folder; looked for " +
                                             (beside.path() / "none.csv").string() + " and " +
                                             (working.path() / "none.csv").string());
  }
}

TEST(FoldersTest, NamesOfWhatLiesInAFolder) {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder.path() / "inner");
  std::ofstream(folder.path() / ".hidden") << "x";
  std::ofstream(folder.path() / "file") << "x";
  std::vector<std::string> names = namesIn(folder.path());
  std::ranges::sort(names);
  EXPECT_EQ(names, (std::vector<std::string>{".hidden", "file", "inner"}));
  EXPECT_TRUE(namesIn(folder.path() / "none").empty());
  EXPECT_TRUE(namesIn(folder.path() / "file").empty());
}

}  // namespace
}  // namespace gatescope::test
