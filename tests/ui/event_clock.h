// The test program's application: knows how long its longest event took.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>

namespace gatescope {

class EventClock : public QApplication {
 public:
  using QApplication::QApplication;
  static EventClock& running() { return *static_cast<EventClock*>(qApp); }

  void restart() { m_longest = 0, m_event.clear(); }
  double longestMilliseconds() const { return m_longest; }
  /// Type and receiver of the longest event, and what the test had done before.
  QString longestEvent() const { return m_event; }
  void setContext(const QString& context) { m_context = context; }

  bool notify(QObject* receiver, QEvent* event) override {
    const auto type = event->type();
    QString name = QLatin1String(receiver->metaObject()->className());  // it may not outlive the event
    if (const auto* button = qobject_cast<QAbstractButton*>(receiver)) name += QStringLiteral(" “%1”").arg(button->text());
    QElapsedTimer timer;
    timer.start();
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    // Only whole events: what was sent from within one is part of it.
    if (--m_depth == 0 && milliseconds > m_longest) {
      m_longest = milliseconds;
      m_event = QStringLiteral("event %1 to %2, after: %3").arg(type).arg(name, m_context);
    }
    return result;
  }

 private:
  double m_longest = 0;
  int m_depth = 0;
  QString m_event, m_context;
};

}  // namespace gatescope
