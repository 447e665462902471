// The test program's application: knows which events took longest.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QThread>
#include <map>
#include <vector>

#include "ui/window/application.h"

namespace gatescope {

class EventClock : public Application {
 public:
  using Application::Application;
  static EventClock& running() { return *static_cast<EventClock*>(qApp); }

  void restart() { m_longest.clear(); }
  /// The longest events by their time in milliseconds, longest first: receiver, type, and what the test had done
  /// before.
  const std::multimap<double, QString, std::greater<>>& longest() const { return m_longest; }
  void setContext(const QString& context) { m_context = context; }

  bool notify(QObject* receiver, QEvent* event) override {
    const auto type = event->type();
    QString name = QLatin1String(receiver->metaObject()->className());  // it may not outlive the event
    if (const auto* button = qobject_cast<QAbstractButton*>(receiver))
      name += QStringLiteral(" “%1”").arg(button->text());
    if (receiver->parent())
      name += QStringLiteral(" of ") + QLatin1String(receiver->parent()->metaObject()->className());
    if (!receiver->objectName().isEmpty()) name += QLatin1Char(' ') + receiver->objectName();
    return measure([&] { return Application::notify(receiver, event); },
                   [&] { return QStringLiteral("event %1 to %2").arg(type).arg(name); });
  }

  /// Runs `work` as if it were an event.
  template <class Work, class Name>
  auto measure(const Work& work, const Name& name) -> decltype(work()) {
    // Only whole events: what is sent from within one is part of it, unless that waits for it in a loop of its own (a
    // menu, a question).
    const int loop = QThread::currentThread()->loopLevel();
    if (!m_open.empty() && loop <= m_open.back().loop) return work();
    if (!m_open.empty()) m_open.back().waits = true;
    m_open.push_back({loop, false});
    QElapsedTimer timer;
    timer.start();
    const auto result = work();
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!m_open.back().waits) remember(milliseconds, name());
    m_open.pop_back();
    return result;
  }

 private:
  struct Open {
    int loop;    ///< level of the event loop that it came from
    bool waits;  ///< it ran a loop of its own: its length is the user's
  };

  void remember(double milliseconds, const QString& name) {
    m_longest.emplace(milliseconds, QStringLiteral("%1, after: %2").arg(name, m_context));
    if (m_longest.size() > 10) m_longest.erase(std::prev(m_longest.end()));
  }

  std::multimap<double, QString, std::greater<>> m_longest;
  std::vector<Open> m_open;
  QString m_context;
};

}  // namespace gatescope
