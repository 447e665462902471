// Opening files by their ending.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/open_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <filesystem>

#include "core/base/error.h"
#include "core/fields/json.h"
#include "core/fields/validation.h"
#include "core/session/session_read.h"

namespace gatescope {

namespace {

/// Data by its ending, as an id of dataSources(); "" when it is none. IDX files often have no ending but "-ubyte".
std::string dataKind(const QFileInfo& info) {
  const QString ending = info.suffix().toLower(), name = info.fileName().toLower();
  if (ending == QLatin1String("csv") || ending == QLatin1String("tsv")) return "csv";
  if (ending == QLatin1String("npz")) return "npz";
  if (ending == QLatin1String("idx") || ending == QLatin1String("gz") || name.endsWith(QLatin1String("-ubyte")))
    return "idx";
  return "";
}

/// Of a pair of IDX files either may be opened; the reader wants the images.
QString imagesBeside(const QFileInfo& info) {
  const QString images = info.fileName()
                             .replace(QLatin1String("labels"), QLatin1String("images"))
                             .replace(QLatin1String("idx1"), QLatin1String("idx3"));
  const QString path = info.absoluteDir().filePath(images);
  return QFileInfo::exists(path) ? path : info.absoluteFilePath();
}

Settings withData(const Settings& current, const std::string& kind, const QFileInfo& info) {
  Settings settings = withDataSource(current, kind);
  settings.experiment.data.path = (kind == "idx" ? imagesBeside(info) : info.absoluteFilePath()).toStdString();
  if (kind == "idx") settings.experiment.data.targets = Targets::Classes;  // labels are classes, and seldom two
  return normalised(settings);
}

}  // namespace

OpenedFile openFile(const QString& path, const Settings& current) {
  const QFileInfo info(path);
  const std::filesystem::path file(path.toStdString());
  if (!info.exists()) throw Error(path.toStdString() + ": there is no such file");
  const QString ending = info.suffix().toLower();
  OpenedFile opened;
  if (ending == QLatin1String("gatescope")) {
    const SessionSnapshot session = readSession(file);
    opened.settings = session.settings;
    opened.controls = session.controls;
    opened.resume = path;
  } else if (ending == QLatin1String("json")) {
    opened.settings = readSettings(file);
  } else if (const std::string kind = dataKind(info); !kind.empty()) {
    opened.settings = withData(current, kind, info);
  } else {
    throw Error(path.toStdString() +
                ": not a session (.gatescope), experiment (.json) or data file (.csv, .npz, .idx, .gz)");
  }
  return opened;
}

bool isCsvFile(const QString& path) { return dataKind(QFileInfo(path)) == "csv"; }

QString openFileFilter() {
  const QString data = QStringLiteral("*.csv *.tsv *.npz *.idx *.gz *-ubyte");
  const QString words = QCoreApplication::translate("gatescope::OpenFile",
                                                    "All supported files (*.gatescope *.json *.md %1);;Sessions "
                                                    "(*.gatescope);;Experiments (*.json);;Lessons (*.md);;Data (%1)");
  return words.arg(data);
}

}  // namespace gatescope
