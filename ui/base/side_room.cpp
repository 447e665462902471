// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/side_room.h"

#include <QResizeEvent>
#include <algorithm>

namespace gatescope {

SideRoom::SideRoom(QWidget* panel, std::function<void()> changed)
    : QObject(panel), m_panel(panel), m_changed(std::move(changed)) {
  panel->installEventFilter(this);
}

int SideRoom::atMost(int wanted, double share) const {
  return m_window ? std::min(wanted, static_cast<int>(share * m_window->width())) : wanted;
}

bool SideRoom::eventFilter(QObject* watched, QEvent* event) {
  // A panel that is shown by itself is as wide as it likes.
  QWidget* window = m_panel->window();
  if (watched == m_panel && event->type() == QEvent::Show && window != m_window && window != m_panel) {
    if (m_window) m_window->removeEventFilter(this);
    m_window = window;
    m_window->installEventFilter(this);
    m_changed();
  }
  if (watched == m_window && event->type() == QEvent::Resize) {
    const auto* resize = static_cast<QResizeEvent*>(event);
    if (resize->size().width() != resize->oldSize().width()) m_changed();
  }
  return false;
}

}  // namespace gatescope
