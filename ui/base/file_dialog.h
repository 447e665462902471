// File dialogs that never block: a run goes on while one is open.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>
#include <QString>
#include <functional>

namespace gatescope {

struct FileDialogOptions {
  QString title, filter;
  QString suffix;     ///< added to a name without ending when saving
  QString suggested;  ///< file name to start with
  QFileDialog::FileMode mode = QFileDialog::ExistingFile;
  bool save = false;
};

/// Shows a non-modal dialog over `parent`; `chosen` gets the path when the user accepts. The dialog deletes itself.
QFileDialog* showFileDialog(QWidget* parent, const FileDialogOptions& options,
                            const std::function<void(const QString&)>& chosen);

}  // namespace gatescope
