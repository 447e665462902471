// Whole files: what is read, what is refused, what is written through.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_file.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <thread>
#include <vector>

#include "tests/support/error_text.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {
namespace {

std::string refusal(const std::filesystem::path& file, std::uint64_t mostBytes = kTextBytes) {
  return errorOf([&] { readTextFile(file, mostBytes); });
}

TEST(TextFileTest, WhatIsWrittenIsRead) {
  const TemporaryFolder folder;
  for (const std::string& text : {std::string(), std::string("a\0b\r\n", 5), std::string(300'000, 'x')}) {
    writeFileAtomically(folder.path() / "file", text);
    EXPECT_EQ(readTextFile(folder.path() / "file"), text);
  }
}

TEST(TextFileTest, OnlyFilesAndPipesOfALimitedLengthAreRead) {
  const TemporaryFolder folder;
  EXPECT_NE(refusal(folder.path()).find("folder"), std::string::npos);
  EXPECT_NE(refusal(folder.path() / "none").find("none"), std::string::npos);
  EXPECT_NE(refusal("/dev/zero").find("only files and pipes"), std::string::npos);
  std::ofstream(folder.path() / "long") << std::string(1001, 'x');
  EXPECT_NE(refusal(folder.path() / "long", 1000).find("allowed are 1,000 bytes"), std::string::npos);
  EXPECT_EQ(refusal(folder.path() / "long", 1001), "");
}

TEST(TextFileTest, APipeWithoutAWriterIsToldAtOnceAndOneWithAWriterIsReadToItsEnd) {
  const TemporaryFolder folder;
  const std::filesystem::path pipe = folder.path() / "pipe";
  ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
  EXPECT_NE(refusal(pipe).find("nothing is written into this pipe"), std::string::npos);
  const int both = open(pipe.c_str(), O_RDWR);  // a writer that is there before the reader
  ASSERT_EQ(write(both, "some text", 9), 9);
  std::string text;
  std::jthread reader([&] { text = readTextFile(pipe, 9); });
  int left = 9;
  while (left > 0) ASSERT_EQ(ioctl(both, FIONREAD, &left), 0);  // it has been read
  close(both);
  reader.join();
  EXPECT_EQ(text, "some text");
}

TEST(TextFileTest, AReadErrorInTheMiddleIsToldAsSuch) {
  EXPECT_NE(refusal("/proc/self/mem").find("cannot be read: Input/output error"), std::string::npos)
      << "half a text is no text";
}

TEST(TextFileTest, APipeIsWrittenThroughAndStaysOne) {
  const TemporaryFolder folder;
  const std::filesystem::path pipe = folder.path() / "pipe";
  ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
  std::string got;
  std::jthread reader([&] {
    std::ifstream stream(pipe);
    std::getline(stream, got);
  });
  writeFileAtomically(pipe, "through\n");
  reader.join();
  EXPECT_EQ(got, "through");
  EXPECT_EQ(std::filesystem::status(pipe).type(), std::filesystem::file_type::fifo);
}

TEST(TextFileTest, NamesOfOpenDescriptorsAreWrittenThroughNotReplaced) {
  const TemporaryFolder folder;
  const std::filesystem::path file = folder.path() / "file", link = folder.path() / "link";
  const int descriptor = open(file.c_str(), O_RDWR | O_CREAT | O_APPEND, 0600);
  ASSERT_EQ(write(descriptor, "before\n", 7), 7);
  const std::string name = "/proc/self/fd/" + std::to_string(descriptor);
  std::filesystem::create_symlink(name, link);
  writeFileAtomically(name, "one\n");
  writeFileAtomically("/dev/fd/" + std::to_string(descriptor), "two\n");
  writeFileAtomically(link, "three\n");
  ASSERT_EQ(write(descriptor, "after\n", 6), 6) << "who holds it goes on in the same file";
  close(descriptor);
  EXPECT_EQ(readTextFile(file), "before\none\ntwo\nthree\nafter\n");
  EXPECT_TRUE(std::filesystem::is_symlink(link));
}

TEST(TextFileTest, LeftoversOfProgramsThatAreGoneAreRemoved) {
  const TemporaryFolder folder;
  char host[256] = "";
  gethostname(host, sizeof host - 1);
  const pid_t child = fork();
  if (child == 0) _exit(0);
  waitpid(child, nullptr, 0);  // a process number that nobody has
  const std::string here = std::string(".gatescope-") + host + "-", dead = std::to_string(child),
                    own = std::to_string(getpid()), parent = std::to_string(getppid());
  const std::vector<std::string> go = {here + dead + "-1-0.tmp", here + own + "-1-0.tmp"},
                                 stay = {here + parent + "-1-0.tmp",
                                         ".gatescope-" + std::string(host) + "x-" + dead + "-1-0.tmp",
                                         here + dead + "-1-0", here + "x-1-0.tmp", "mine.tmp"};
  for (const std::vector<std::string>* names : {&go, &stay})
    for (const std::string& name : *names) std::ofstream(folder.path() / name) << "half";
  removeLeftovers(folder.path());
  for (const std::string& name : go) EXPECT_FALSE(std::filesystem::exists(folder.path() / name)) << name;
  for (const std::string& name : stay) EXPECT_TRUE(std::filesystem::exists(folder.path() / name)) << name;
  removeLeftovers(folder.path() / "none");
}

}  // namespace
}  // namespace gatescope::test
