// Writing a file of the user's.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/file_writing.h"

#include <QCoreApplication>

#include "core/base/error.h"
#include "core/base/text_file.h"

namespace gatescope {

QString writeWhole(const QString& file, const QByteArray& bytes) {
  try {
    writeFileAtomically(file.toStdString(), bytes.toStdString());
    return {};
  } catch (const std::exception& error) {
    QString reason = QString::fromStdString(messageOf(error));
    const QString told = file + QStringLiteral(": cannot be written: ");
    if (reason.startsWith(told)) reason.remove(0, told.size());
    return QCoreApplication::translate("gatescope::FileWriting", "Could not write %1: %2").arg(file, reason);
  }
}

}  // namespace gatescope
