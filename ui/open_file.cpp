// Opening files by their ending.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/open_file.h"

#include <QFileInfo>
#include <filesystem>

#include "core/error.h"
#include "core/experiment/json.h"
#include "core/experiment/validation.h"
#include "core/report/session_file.h"

namespace gatescope {

OpenedFile openFile(const QString& path, const Settings& current) {
  const QFileInfo info(path);
  const std::filesystem::path file(path.toStdString());
  if (!info.exists()) throw Error(path.toStdString() + ": there is no such file");
  const QString ending = info.suffix().toLower();
  OpenedFile opened;
  if (ending == "gatescope") {
    opened.settings = readSession(file).settings;
    opened.resume = path;
  } else if (ending == "json") {
    opened.settings = readSettings(file);
  } else if (ending == "csv" || ending == "npz") {
    opened.settings = current;
    opened.settings.experiment.data = DataSettings{};
    opened.settings.experiment.data.name = ending.toStdString();
    opened.settings.experiment.data.path = info.absoluteFilePath().toStdString();
    opened.settings.experiment.data.classes.clear();
    opened.settings = normalised(opened.settings);
  } else {
    throw Error(path.toStdString() + ": opens session (.gatescope), experiment (.json) and data (.csv, .npz) files");
  }
  return opened;
}

QString openFileFilter() {
  return QStringLiteral(
      "All that opens (*.gatescope *.json *.csv *.npz);;Sessions (*.gatescope);;Experiments (*.json);;Data (*.csv *.npz)");
}

}  // namespace gatescope
