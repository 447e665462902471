// Runs the tests of what the window has of threads: Qt Core alone, no widgets.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QCoreApplication>

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  if (testing::GTEST_FLAG(list_tests)) return RUN_ALL_TESTS();
  const QCoreApplication application(argc, argv);
  return RUN_ALL_TESTS();
}
