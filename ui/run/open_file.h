// What a file given by the user is: session, experiment or data, and the settings that open it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/settings/experiment.h"

namespace gatescope {

struct OpenedFile {
  Settings settings;
  std::string controls;  ///< what a session file says of them: see SessionSnapshot
  QString resume;        ///< the session file whose weights are taken, or ""
};

/// Settings to start with for `path`, by its ending: .gatescope a session, .json an experiment, .csv, .npz, .idx and
/// IDX files with .gz or -ubyte data (the other settings stay as in `current`). Blocks while it reads. Throws Error
/// naming the file.
OpenedFile openFile(const QString& path, const Settings& current);

/// A table that CsvImport can show.
bool isTableFile(const QString& path);

/// Endings for file dialogs: "All that opens (*.gatescope *.json …)".
QString openFileFilter();

}  // namespace gatescope
