// Icons of the program, in the colour of the text around them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace gatescope {

/// The one-coloured icon `name` ("run", "pause", …) drawn in `colour`, sharp at every scale up to 4.
QIcon themedIcon(const QString& name, const QColor& colour);
/// The program's own icon.
QIcon applicationIcon();

}  // namespace gatescope
