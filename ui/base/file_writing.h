// Writing a file of the user's.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gatescope {

/// As writeFileAtomically(): a reader never sees half a picture. Returns "" or the reason why not.
QString writeWhole(const QString& file, const QByteArray& bytes);

}  // namespace gatescope
