// The program's event loop, where nothing that is thrown ends the program.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace gatescope {

/// What fails is caught where it is known what to say. This is for the rest: out of memory may come anywhere. The event
/// is given up and the next one comes. GUI thread.
class Application : public QApplication {
  Q_OBJECT
 public:
  using QApplication::QApplication;
  bool notify(QObject* receiver, QEvent* event) override;

 signals:
  void failed(const QString& text);  ///< an event was given up

 private:
  void tell(const std::exception& error);
};

}  // namespace gatescope
