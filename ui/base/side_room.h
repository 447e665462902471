// How wide a panel beside the plots may be.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>
#include <functional>

namespace gatescope {

/// Large type in a small window: a panel beside the plots leaves them most of it. GUI thread.
class SideRoom : public QObject {
 public:
  /// `changed` is called when the window of `panel` has another width; both are of the same life.
  SideRoom(QWidget* panel, std::function<void()> changed);
  /// `wanted` pixels, or `share` of the window where that is less.
  int atMost(int wanted, double share) const;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QWidget* m_panel;
  QPointer<QWidget> m_window;  ///< null before the panel is in one
  std::function<void()> m_changed;
};

}  // namespace gatescope
