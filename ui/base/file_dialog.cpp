// Non-modal file dialogs.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/file_dialog.h"

#include <QGuiApplication>

namespace gatescope {

QFileDialog* showFileDialog(QWidget* parent, const FileDialogOptions& options,
                            const std::function<void(const QString&)>& chosen) {
  auto* dialog = new QFileDialog(parent, options.title, QString(), options.filter);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(options.save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
  dialog->setFileMode(options.save ? QFileDialog::AnyFile : options.mode);
  if (options.mode == QFileDialog::Directory) dialog->setOption(QFileDialog::ShowDirsOnly);
  // Without a desktop there is no native dialog to show.
  if (QGuiApplication::platformName() == QLatin1String("offscreen"))
    dialog->setOption(QFileDialog::DontUseNativeDialog);
  dialog->setDefaultSuffix(options.suffix);
  if (!options.suggested.isEmpty()) dialog->selectFile(options.suggested);
  dialog->setModal(false);
  QObject::connect(dialog, &QFileDialog::fileSelected, parent, [chosen](const QString& path) { chosen(path); });
  dialog->show();
  return dialog;
}

}  // namespace gatescope
