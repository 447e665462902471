// Runs the window's tests without a display.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/ui/support/event_clock.h"
#include "ui/base/theme.h"

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  // Test discovery at build time needs no window system.
  if (testing::GTEST_FLAG(list_tests)) return RUN_ALL_TESTS();
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  gatescope::EventClock application(argc, argv);
  gatescope::applyTheme(gatescope::makeTheme(gatescope::Theme::Kind::Light));
  return RUN_ALL_TESTS();
}
