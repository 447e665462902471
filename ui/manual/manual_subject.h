// What a widget is called in the manual.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QMenu;
class QWidget;

namespace gatescope {

class ManualPages;

struct ManualSubject {
  QString name;   ///< "plot loss", "field seed", "menu File", "about Timeline"; "" where the manual has no place for it
  QString words;  ///< to be found below that place: the entry of a menu
};

/// Of the widget, or of the nearest around it that the manual has a place for. GUI thread.
ManualSubject manualSubject(const QWidget* widget, const ManualPages& pages);
/// Of an entry of a menu, which may be null.
ManualSubject manualSubject(const QMenu& menu, const QAction* entry, const ManualPages& pages);

}  // namespace gatescope
