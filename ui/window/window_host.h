// The main window, and another in its place when another language is chosen.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "ui/base/language.h"
#include "ui/window/main_window.h"

namespace gatescope {

/// Widgets say once what they are called, so a window in another language is a new one. It is built around the same
/// runs, which go on, and looks the same. What is lost is the undo history of the settings. GUI thread.
class WindowHost : public QObject {
  Q_OBJECT
 public:
  /// In the language that was chosen, or that of the system.
  explicit WindowHost(const Settings& settings = {});
  ~WindowHost() override;

  MainWindow& window() { return *m_window; }

 public slots:
  void complain(const QString& problem) { m_window->complain(problem); }
  /// Keeps the choice and builds the window anew in the next event; nothing where it cannot give way now.
  void speak(const QString& code);

 signals:
  void rebuilt();

 private:
  void rebuild();
  void watch();

  const Settings m_first;
  std::unique_ptr<Speech> m_speech;  ///< outlives the window
  std::unique_ptr<MainWindow> m_window;
};

}  // namespace gatescope
