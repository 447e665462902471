// Ten thousand things a user might do, drawn from a seed: clicks, keys, drags, wheels, menus and files, on the real
// window with a real engine. Nothing may crash, and memory must stay bounded. The seed is another one each time;
// GATESCOPE_RANDOM_ACTIONS and GATESCOPE_RANDOM_SEED choose.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <unistd.h>
#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <cstdio>
#include <fstream>
#include <optional>
#include <random>

#include "tests/support/random_seed.h"
#include "tests/ui/support/bridge_support.h"
#include "tests/ui/support/event_clock.h"
#include "tests/ui/support/qt_warnings.h"
#include "ui/plots/panel/plot_panel.h"
#include "ui/window/main_window.h"

#include <qcustomplot.h>

namespace gatescope {
namespace {

int fromEnvironment(const char* name, int otherwise) {
  bool ok = false;
  const int value = qEnvironmentVariableIntValue(name, &ok);
  return ok ? value : otherwise;
}

/// With a small run on screen: a user may have built a huge one. Nothing when the engine is still busy with that:
/// eigenvalues of thousands of samples cannot be interrupted.
std::optional<double> residentMegabytes(MainWindow& window, const Settings& small) {
  window.runs().pins().clear();
  for (int i = 0; i < 2; ++i) {  // the second makes the first the run before
    window.runs().start(small, false);
    if (!waitUntil([&] { return window.bridge().history()->generation == window.bridge().generation(); })) return {};
  }
  std::ifstream file("/proc/self/statm");
  long total = 0, resident = 0;
  file >> total >> resident;
  return static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

Settings planeSettings() {
  Settings settings = quickSettings();
  settings.experiment.data.name = "moons";
  return settings;
}

/// A user without a plan.
class RandomUser {
 public:
  RandomUser(MainWindow& window, const QString& folder, unsigned seed) : m_window(window), m_random(seed) {
    writeFiles(folder);
  }

  /// One action; returns what it was.
  QString act() {
    closeSomeWindows();
    switch (below(12)) {
      case 0:
      case 1:
      case 2:
        return clickSomething();
      case 3:
      case 4:
        return pressKey();
      case 5:
        return drag();
      case 6:
        return turnWheel();
      case 7:
      case 8:
        return triggerAction();
      case 9:
        return changeValue();
      case 10:
        return below(4) == 0 ? dropFile() : pressKey();
      default:
        return resize();
    }
  }

 private:
  int below(int n) { return n <= 0 ? 0 : std::uniform_int_distribution<int>(0, n - 1)(m_random); }
  template <class T>
  T* pick(const QList<T*>& from) {
    return from.isEmpty() ? nullptr : from[below(static_cast<int>(from.size()))];
  }

  template <class T>
  T* someVisible() {
    QList<T*> found;
    for (QWidget* top : QApplication::topLevelWidgets())
      if (top->isVisible() && !qobject_cast<QMenu*>(top)) {
        for (T* candidate : top->findChildren<T*>())
          if (candidate->isVisible() && candidate->isEnabled()) found << candidate;
      }
    return pick(found);
  }

  // Dialogs would pile up: a user closes them, sooner or later.
  void closeSomeWindows() {
    while (QWidget* popup = QApplication::activePopupWidget()) popup->close();
    QList<QWidget*> open;
    for (QWidget* top : QApplication::topLevelWidgets())
      if (top->isVisible() && top != &m_window && top->isWindow()) open << top;
    if (open.size() > 2 || (!open.isEmpty() && below(4) == 0)) pick(open)->close();
  }

  // What is not an event here would be one for a user.
  template <class Work>
  QString measured(const QString& name, const Work& work) {
    return EventClock::running().measure([&] { return work(), name; }, [&] { return name; });
  }

  QPoint somewhere(const QWidget& widget) { return {below(widget.width()), below(widget.height())}; }

  QString clickSomething() {
    QWidget* target = someVisible<QWidget>();
    if (!target) return {};
    // A combo's or button's menu would open an event loop of its own.
    if (auto* button = qobject_cast<QAbstractButton*>(target)) {
      if (button->property("popupMode").isValid() && button->findChild<QMenu*>())
        return triggerFrom(*button->findChild<QMenu*>());
    }
    if (auto* combo = qobject_cast<QComboBox*>(target)) return chooseFrom(*combo);
    const auto which = below(10) == 0 ? Qt::RightButton : Qt::LeftButton;
    if (below(12) == 0) {
      QTest::mouseDClick(target, which, {}, somewhere(*target));
    } else {
      QTest::mouseClick(target, which, {}, somewhere(*target));
    }
    return QStringLiteral("click %1 %2").arg(QLatin1String(target->metaObject()->className()), target->objectName());
  }

  QString chooseFrom(QComboBox& combo) {
    if (combo.count() == 0) return {};
    const int row = below(combo.count());
    return measured(QStringLiteral("choose %1 in %2").arg(row).arg(combo.objectName()), [&] {
      combo.setCurrentIndex(row);
      emit combo.activated(row);
    });
  }

  QString triggerFrom(QMenu& menu) {
    emit menu.aboutToShow();
    QList<QAction*> actions;
    for (QAction* action : menu.actions())
      if (!action->isSeparator() && action->isEnabled() && !action->menu()) actions << action;
    return trigger(pick(actions));
  }

  QString triggerAction() {
    QList<QAction*> actions;
    for (QAction* action : m_window.findChildren<QAction*>())
      if (action->isEnabled() && action->isVisible() && !action->isSeparator() && !action->menu()) actions << action;
    return trigger(pick(actions));
  }

  QString trigger(QAction* action) {
    if (!action) return {};
    const QString text = QString(action->text()).remove(QLatin1Char('&'));
    // Quitting ends the test; What's This waits for a click in a mode of its own.
    if (text.contains(QLatin1String("Quit")) || text.contains(QLatin1String("What's this"))) return {};
    return measured(QStringLiteral("action ") + text, [&] { action->trigger(); });
  }

  QString pressKey() {
    static const Qt::Key keys[] = {Qt::Key_Space,  Qt::Key_Left,     Qt::Key_Right,     Qt::Key_Up,     Qt::Key_Down,
                                   Qt::Key_Tab,    Qt::Key_Home,     Qt::Key_End,       Qt::Key_Plus,   Qt::Key_Minus,
                                   Qt::Key_Escape, Qt::Key_Return,   Qt::Key_Period,    Qt::Key_F,      Qt::Key_1,
                                   Qt::Key_9,      Qt::Key_0,        Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_E,
                                   Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Question};
    static const Qt::KeyboardModifiers modifiers[] = {Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier,
                                                      Qt::ControlModifier};
    QWidget* target = QApplication::focusWidget() && below(4) ? QApplication::focusWidget() : &m_window;
    const Qt::Key key = keys[below(static_cast<int>(std::size(keys)))];
    const Qt::KeyboardModifiers with = modifiers[below(static_cast<int>(std::size(modifiers)))];
    if (qobject_cast<QComboBox*>(target) && (key == Qt::Key_Space || key == Qt::Key_Return)) return {};
    QTest::keyClick(target, key, with);
    return QStringLiteral("key %1 on %2")
        .arg(QKeySequence(key | with).toString(), QLatin1String(target->metaObject()->className()));
  }

  QString drag() {
    QWidget* target = below(2) ? static_cast<QWidget*>(someVisible<QCustomPlot>()) : someVisible<QWidget>();
    if (!target || qobject_cast<QComboBox*>(target) || qobject_cast<QAbstractButton*>(target)) return {};
    const QPoint from = somewhere(*target);
    QTest::mousePress(target, Qt::LeftButton, {}, from);
    for (int i = 0; i < 4; ++i) {
      const QPointF to = from + QPointF(below(120) - 60, below(120) - 60);
      QMouseEvent move(QEvent::MouseMove, to, target->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
      QApplication::sendEvent(target, &move);
    }
    QTest::mouseRelease(target, Qt::LeftButton, {}, somewhere(*target));
    return QStringLiteral("drag ") + QLatin1String(target->metaObject()->className());
  }

  QString turnWheel() {
    QWidget* target = below(3) ? static_cast<QWidget*>(someVisible<QCustomPlot>()) : someVisible<QWidget>();
    if (!target) return {};
    const QPointF at = somewhere(*target);
    QWheelEvent event(at, target->mapToGlobal(at), {}, QPoint(0, below(2) ? 120 : -120), Qt::NoButton,
                      below(3) ? Qt::NoModifier : Qt::ShiftModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(target, &event);
    return QStringLiteral("wheel");
  }

  QString changeValue() {
    if (auto* slider = below(2) ? someVisible<QSlider>() : nullptr) {
      const int value = slider->minimum() + below(slider->maximum() - slider->minimum() + 1) / (below(3) + 1);
      return measured(QStringLiteral("slider ") + slider->objectName(), [&] { slider->setValue(value); });
    }
    auto* edit = someVisible<QLineEdit>();
    if (!edit || edit->isReadOnly()) return {};
    static const char* texts[] = {"",
                                  "0",
                                  "-1",
                                  "3",
                                  "12",
                                  "1e-3",
                                  "1e99",
                                  "nan",
                                  "moons",
                                  "4,7",
                                  "/nowhere/at/all.csv",
                                  "0.5",
                                  "ä≠\xE2\x88\x9E"};
    edit->setFocus();
    edit->selectAll();
    const QString text = QString::fromUtf8(texts[below(static_cast<int>(std::size(texts)))]);
    edit->insert(text);
    QTest::keyClick(edit, below(2) ? Qt::Key_Return : Qt::Key_Tab);
    return QStringLiteral("type %1").arg(text);
  }

  QString dropFile() {
    const QString file = m_files[below(static_cast<int>(m_files.size()))];
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&m_window, &event);
    return QStringLiteral("drop ") + file;
  }

  QString resize() {
    static const QSize sizes[] = {{1280, 800}, {1024, 700}, {1600, 1000}, {1100, 720}};
    m_window.resize(sizes[below(4)]);
    return QStringLiteral("resize");
  }

  void writeFiles(const QString& folder) {
    const std::pair<const char*, const char*> files[] = {
        {"good.csv", "a,b,label\n1,2,0\n2,1,1\n0,1,0\n3,1,1\n2,2,1\n0,0,0\n1,0,1\n0,2,0\n"},
        {"bad.csv", "a,b\n1,two\n,\n"},
        {"run.json", R"({"format": 1, "data": {"name": "xor", "train": 40}, "network": {"depth": 3, "width": 6}})"},
        {"bad.json", R"({"format": 1, "network": {"depht": 3}})"},
        {"broken.gatescope", "PK\3\4 this is no archive"},
        {"empty.npz", ""}};
    for (const auto& [name, text] : files) {
      m_files << folder + QLatin1Char('/') + QLatin1String(name);
      QFile file(m_files.back());
      if (file.open(QIODevice::WriteOnly)) file.write(text);
    }
    m_files << folder + QStringLiteral("/is_not_there.csv");
  }

  MainWindow& m_window;
  std::mt19937 m_random;
  QStringList m_files;
};

TEST(RandomActionsTest, NothingCrashesAndMemoryStaysBounded) {
  QTemporaryDir folder;
  const QString before = QDir::currentPath();
  QDir::setCurrent(folder.path());  // what the user saves lies there
  const int actions = fromEnvironment("GATESCOPE_RANDOM_ACTIONS", 1000);
  const unsigned seed = test::randomSeed();
  MainWindow window(planeSettings());
  window.show();
  RandomUser user(window, folder.path(), seed);
  // Qt's own menus and questions ("replace this file?") wait in a loop of their own until somebody answers.
  QTimer impatience;
  QObject::connect(&impatience, &QTimer::timeout, &window, [] {
    if (QWidget* popup = QApplication::activePopupWidget()) popup->close();
    if (QWidget* question = QApplication::activeModalWidget()) question->close();
  });
  impatience.start(50);
  EventClock& clock = EventClock::running();
  clock.restart();
  std::vector<double> megabytes;
  const test::QtWarnings strokes(QStringLiteral("NaN"));  // at every stroke of a path with a number that is none
  for (int i = 1; i <= actions; ++i) {
    const QString done = user.act();
    clock.setContext(done);
    if (!window.isVisible()) window.show();
    QCoreApplication::sendPostedEvents();
    QTest::qWait(0);
    ASSERT_TRUE(strokes.all().isEmpty()) << strokes.all().front().toStdString() << ", after " << done.toStdString();
    if (i % std::max(1, actions / 5) != 0) continue;
    if (const std::optional<double> size = residentMegabytes(window, planeSettings())) megabytes.push_back(*size);
  }
  std::printf("%d actions, seed %u: resident after each fifth", actions, seed);
  for (const double size : megabytes) std::printf(" %.0f", size);
  std::printf(" MB; longest events\n");
  for (const auto& [milliseconds, event] : clock.longest())
    std::printf("%6.0f ms  %s\n", milliseconds, event.toUtf8().constData());
  ASSERT_GE(megabytes.size(), 2U);
  EXPECT_LT(megabytes.back() - megabytes.front(), 400) << "MB";
  QDir::setCurrent(before);
  applyTheme(makeTheme(Theme::Kind::Light));  // the type may have any size now
}

}  // namespace
}  // namespace gatescope
