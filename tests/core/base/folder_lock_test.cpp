// One program at a time in a folder.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folder_lock.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include "core/base/error.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {
namespace {

std::string refusal(const std::filesystem::path& folder) {
  try {
    const FolderLock lock(folder);
    return lock.held() ? "" : "not held";
  } catch (const Error& error) {
    return error.what();
  }
}

TEST(FolderLockTest, TheSecondIsRefusedWithTheNameOfTheFirst) {
  const TemporaryFolder folder;
  {
    const FolderLock first(folder.path());
    ASSERT_TRUE(first.held());
    const std::string text = refusal(folder.path());
    EXPECT_NE(text.find(folder.path().string()), std::string::npos) << text;
    EXPECT_NE(text.find("(process " + std::to_string(getpid()) + ") is at work in this folder"), std::string::npos)
        << text;
  }
  EXPECT_EQ(refusal(folder.path()), "") << "nothing is left behind";
  EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(FolderLockTest, AFolderThatIsNotThereIsNamed) {
  EXPECT_NE(refusal("/nowhere/at/all").find("/nowhere/at/all: cannot be opened"), std::string::npos);
}

}  // namespace
}  // namespace gatescope::test
