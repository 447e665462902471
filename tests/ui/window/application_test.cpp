// What is thrown in an event ends the event, not the program.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/application.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTimer>
#include <new>

#include "core/base/error.h"
#include "tests/ui/support/bridge_support.h"
#include "tests/ui/support/event_clock.h"
#include "ui/controls/status_row.h"
#include "ui/window/main_window.h"

namespace gatescope {
namespace {

template <class Thrown>
class Thrower : public QObject {
 public:
  bool event(QEvent*) override { throw Thrown(); }
};

struct Broken : Error {
  Broken() : Error("file.csv: it broke") {}
};

TEST(ApplicationTest, OutOfMemoryBecomesAMessageAndTheRunStays) {
  MainWindow window(quickSettings());
  window.show();
  ASSERT_TRUE(becomesReady(window.bridge()));
  QObject::connect(&EventClock::running(), &Application::failed, &window, &MainWindow::complain);
  const std::uint64_t generation = window.bridge().history()->generation;
  Thrower<std::bad_alloc> thrower;
  QCoreApplication::postEvent(&thrower, new QEvent(QEvent::User));
  QCoreApplication::sendPostedEvents();
  EXPECT_TRUE(window.status().message().contains("not enough memory")) << window.status().message().toStdString();
  QTimer::singleShot(0, &window, [] { throw std::bad_alloc(); });
  QTest::qWait(1);
  EXPECT_EQ(window.bridge().history()->generation, generation);
  EXPECT_TRUE(advance(window.bridge(), 2)) << "and goes on";
}

TEST(ApplicationTest, OtherFailuresAreToldInTheirWords) {
  QSignalSpy failed(&EventClock::running(), &Application::failed);
  Thrower<Broken> thrower;
  QEvent event(QEvent::User);
  EXPECT_FALSE(QCoreApplication::sendEvent(&thrower, &event));
  ASSERT_EQ(failed.count(), 1);
  EXPECT_TRUE(failed[0][0].toString().contains("file.csv: it broke"));
}

}  // namespace
}  // namespace gatescope
