// Writing a file of the user's.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/file_writing.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace gatescope {

QString writeWhole(const QString& file, const QByteArray& bytes) {
  QSaveFile out(file);
  if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit()) return {};
  return QCoreApplication::translate("gatescope::FileWriting", "Could not write %1: %2").arg(file, out.errorString());
}

}  // namespace gatescope
