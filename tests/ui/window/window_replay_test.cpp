// A run that somebody steers through the controls is repeated from its file, bit for bit.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAction>
#include <QComboBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/engine/replay.h"
#include "core/engine/start_run.h"
#include "core/session/session_read.h"
#include "tests/ui/support/bridge_support.h"
#include "ui/controls/control_panel.h"
#include "ui/controls/number_spin_box.h"
#include "ui/controls/run_toolbar.h"
#include "ui/window/main_window.h"

namespace gatescope {
namespace {

class WindowReplayTest : public testing::Test {
 protected:
  void open(const Settings& settings) {
    m_window = std::make_unique<MainWindow>(settings);
    m_window->show();
    m_window->panel().setAllUnfolded(true);
    ASSERT_TRUE(becomesReady(bridge()));
  }
  SessionBridge& bridge() { return m_window->bridge(); }
  std::int64_t step() { return bridge().state().step; }
  /// Trains `steps` more, by their key.
  void goOn(int steps) {
    const std::int64_t aim = step() + steps;
    while (step() < aim) {
      const std::int64_t before = step();
      QTest::keyClick(m_window.get(), Qt::Key_Period);
      ASSERT_TRUE(waitUntil([&] { return step() > before && bridge().state().phase == RunPhase::Ready; }));
    }
  }
  NumberSpinBox& spin(const char* key) {
    auto* box = m_window->findChild<NumberSpinBox*>(QString::fromLatin1(key) + ".spin");
    EXPECT_NE(box, nullptr) << key;
    return *box;
  }
  /// As if it was typed.
  void enter(const char* key, const QString& value) {
    NumberSpinBox& box = spin(key);
    box.setFocus();
    box.selectAll();
    QTest::keyClicks(&box, value);
    QTest::keyClick(&box, Qt::Key_Return);
    m_window->setFocus();
  }
  SessionSnapshot saved() {
    const QString file = m_folder.filePath(QStringLiteral("run.gatescope"));
    QSignalSpy notices(&bridge(), &SessionBridge::noticeArrived);
    bridge().save(file);
    EXPECT_TRUE(waitUntil([&] { return notices.size() == 1; }));
    return readSession(file.toStdString());
  }
  static std::string replay(const SessionSnapshot& session) {
    const std::unique_ptr<gatescope::Run> run = startReplay(session, loadRunData(session.settings), {});
    while (advanceReplay(*run, session)) {
    }
    return firstDifference(session, *run);
  }

  QTemporaryDir m_folder;
  std::unique_ptr<MainWindow> m_window;
};

TEST_F(WindowReplayTest, FiveLiveChangesThroughTheControlsGiveTheSameBits) {
  Settings settings = quickSettings();
  settings.experiment.gating.variant = "soft_relu";
  settings.live.stopSteps = 60;
  open(settings);
  goOn(5);
  enter("optimiser.c", "0.3");
  goOn(6);
  enter("gating.beta", "7");
  goOn(5);
  enter("probes.kernel_every", "3");
  enter("probes.gates_every", "2");
  goOn(4);
  enter("stop.steps", "45");
  goOn(3);
  auto* kind = m_window->findChild<QComboBox*>(QStringLiteral("optimiser.step_size.combo"));
  ASSERT_NE(kind, nullptr);
  kind->setFocus();
  QTest::keyClick(kind, Qt::Key_Down);
  ASSERT_TRUE(waitUntil([this] { return bridge().settings().live.stepSize == StepSize::Number; }));
  goOn(2);
  m_window->toolbar().runAction()->trigger();
  ASSERT_TRUE(waitUntil([this] { return bridge().state().phase == RunPhase::Finished; }));
  EXPECT_EQ(step(), 45);
  const SessionSnapshot session = saved();
  std::vector<std::string> keys;
  for (const LiveChange& change : session.settings.changes) keys.push_back(change.key);
  for (const char* key :
       {"optimiser.c", "gating.beta", "probes.kernel_every", "probes.gates_every", "stop.steps", "optimiser.step_size"})
    EXPECT_NE(std::ranges::find(keys, key), keys.end()) << key;
  EXPECT_EQ(session.settings.live.spectralFactor, settings.live.spectralFactor)
      << "the file holds what it started with";
  EXPECT_EQ(replay(session), "");
}

// Between two clicks the run makes as many steps as it will: where a change fell is in the file.
TEST_F(WindowReplayTest, ChangesWhileItRunsAtFullSpeedGiveTheSameBits) {
  open(quickSettings());
  m_window->toolbar().runAction()->trigger();
  const auto further = [this](std::int64_t steps) {
    const std::int64_t aim = step() + steps;
    return waitUntil([&] { return step() >= aim; });
  };
  ASSERT_TRUE(further(20));
  enter("optimiser.c", "0.3");
  ASSERT_TRUE(further(20));
  enter("probes.kernel_every", "7");
  ASSERT_TRUE(further(20));
  enter("optimiser.c", "0.05");
  ASSERT_TRUE(further(20));
  enter("probes.test_every", "3");
  ASSERT_TRUE(further(20));
  enter("optimiser.c", "0.2");
  ASSERT_TRUE(further(20));
  m_window->toolbar().runAction()->trigger();
  ASSERT_TRUE(waitUntil([this] { return bridge().state().phase == RunPhase::Ready; }));
  const SessionSnapshot session = saved();
  EXPECT_GE(session.settings.changes.size(), 5u);
  EXPECT_EQ(replay(session), "");
}

}  // namespace
}  // namespace gatescope
