// What Qt warns of while a test runs.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>
#include <utility>

namespace gatescope::test {

/// While this lives, warnings that hold `text` are collected and not printed. One at a time.
class QtWarnings {
 public:
  explicit QtWarnings(QString text) {
    wanted() = std::move(text);
    found().clear();
    before() = qInstallMessageHandler(&QtWarnings::take);
  }
  ~QtWarnings() { qInstallMessageHandler(before()); }
  QtWarnings(const QtWarnings&) = delete;
  QtWarnings& operator=(const QtWarnings&) = delete;
  const QStringList& all() const { return found(); }

 private:
  static QString& wanted() {
    static QString text;
    return text;
  }
  static QStringList& found() {
    static QStringList warnings;
    return warnings;
  }
  static QtMessageHandler& before() {
    static QtMessageHandler handler = nullptr;
    return handler;
  }
  static void take(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (message.contains(wanted()))
      found() << message;
    else if (before())
      before()(type, context, message);
  }
};

}  // namespace gatescope::test
