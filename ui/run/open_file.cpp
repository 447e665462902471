// Opening files by their ending.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/open_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <filesystem>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/data/dataset.h"
#include "core/fields/json.h"
#include "core/fields/live_changes.h"
#include "core/fields/validation.h"
#include "core/session/session_read.h"

namespace gatescope {

namespace {

/// The row of dataSources() that reads files with such a name, or nullptr.
const DataSource* sourceOf(const QFileInfo& info) {
  const QString name = info.fileName().toLower();
  for (const DataSource& source : dataSources())
    for (const std::string& ending : source.endings)
      if (name.endsWith(QString::fromStdString(ending))) return &source;
  return nullptr;
}

/// Of a pair of IDX files either may be opened; the reader wants the images.
QString imagesBeside(const QFileInfo& info) {
  const QString images = info.fileName()
                             .replace(QLatin1String("labels"), QLatin1String("images"))
                             .replace(QLatin1String("idx1"), QLatin1String("idx3"));
  const QString path = info.absoluteDir().filePath(images);
  return QFileInfo::exists(path) ? path : info.absoluteFilePath();
}

Settings withData(const Settings& current, const DataSource& source, const QFileInfo& info) {
  Settings settings = withDataSource(current, source.id);
  settings.experiment.data.path = (source.labelsApart ? imagesBeside(info) : info.absoluteFilePath()).toStdString();
  if (source.labelsApart) settings.experiment.data.targets = Targets::Classes;  // seldom two
  return normalised(settings);
}

}  // namespace

OpenedFile openFile(const QString& path, const Settings& current) {
  const QFileInfo info(path);
  const std::filesystem::path file(path.toStdString());
  if (!info.exists()) throw Error(path.toStdString() + ": " + said("there is no such file"));
  const QString ending = info.suffix().toLower();
  OpenedFile opened;
  if (ending == QLatin1String("gatescope")) {
    const SessionSnapshot session = readSession(file);
    opened.settings = courseOf(session);
    opened.settings.live = liveAt(opened.settings, farthestOf(session).step());
    opened.settings.changes.clear();  // they are in the session, which the run goes on from
    opened.controls = session.controls;
    opened.resume = path;
  } else if (ending == QLatin1String("json")) {
    opened.settings = readSettings(file);
  } else if (const DataSource* source = sourceOf(info)) {
    opened.settings = withData(current, *source, info);
  } else {
    throw Error(path.toStdString() + ": " +
                said("not a session (.gatescope), experiment (.json) or data file (.csv, .npz, .idx, .gz)"));
  }
  return opened;
}

bool isTableFile(const QString& path) {
  const DataSource* source = sourceOf(QFileInfo(path));
  return source && source->hasTargetColumn;
}

QString openFileFilter() {
  QStringList patterns;
  for (const DataSource& source : dataSources())
    for (const std::string& ending : source.endings) patterns << QLatin1Char('*') + QString::fromStdString(ending);
  const QString data = patterns.join(QLatin1Char(' '));
  const QString words = QCoreApplication::translate("gatescope::OpenFile",
                                                    "All supported files (*.gatescope *.json *.md %1);;Sessions "
                                                    "(*.gatescope);;Experiments (*.json);;Lessons (*.md);;Data (%1)");
  return words.arg(data);
}

}  // namespace gatescope
