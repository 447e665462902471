// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_host.h"

namespace gatescope {

WindowHost::WindowHost(const Settings& settings)
    : m_first(settings),
      m_speech(std::make_unique<Speech>(spokenLanguage())),
      m_window(std::make_unique<MainWindow>(settings)) {
  watch();
}

WindowHost::~WindowHost() = default;

void WindowHost::speak(const QString& code) {
  if (!m_window->whyItStays().isEmpty()) return;
  chooseLanguage(code);
  // Not at once: the menu that asks belongs to the window that goes.
  if (spokenLanguage() != m_speech->code()) QMetaObject::invokeMethod(this, &WindowHost::rebuild, Qt::QueuedConnection);
}

void WindowHost::rebuild() {
  // The one before goes last: without any window on screen the program would end.
  const std::unique_ptr<MainWindow> before = std::move(m_window);
  MainWindow::Inner inner = before->release();
  m_speech.reset();
  m_speech = std::make_unique<Speech>(spokenLanguage());
  m_window = std::make_unique<MainWindow>(std::move(inner), m_first);
  watch();
  m_window->setVisible(before->isVisible());
  emit rebuilt();
}

void WindowHost::watch() { connect(m_window.get(), &MainWindow::languageChosen, this, &WindowHost::speak); }

}  // namespace gatescope
