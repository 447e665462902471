// What every action says about itself: keys, tooltip, What's This.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;

namespace gatescope {

/// Gives `action` its keys, a tooltip that names them, and a What's This with its name, the explanation and the keys.
/// `help`: plain text, one or two sentences; `more`: HTML, formula and theory, only in What's This.
void describe(QAction* action, const QList<QKeySequence>& keys, const QString& help, const QString& more = {});
/// The action's name without mnemonic and dots: "Save session".
QString actionName(const QAction& action);
/// "Ctrl+E" or "., Right": all keys as the desktop writes them; "" without.
QString keysText(const QAction& action);

}  // namespace gatescope
