// Import of a CSV table: a look at it, the target column, sizes of training and test set.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QFutureWatcher>

#include "core/settings/experiment.h"
#include "ui/window/csv_preview.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace gatescope {

/// Never modal. Shows the head of the file at once; the whole file is read on another thread. The target column is
/// named, or numbered in files without header. GUI thread.
class CsvImport : public QDialog {
  Q_OBJECT
 public:
  CsvImport(const QString& path, const Settings& current, QWidget* parent = nullptr);

  /// The settings with this file as data: targets and loss fit what was found in it.
  Settings settings() const;
  /// The reader's newest verdict; `rows` is 0 while it reads.
  const CsvCheck& check() const { return m_check; }
  bool isReading() const { return m_watcher.isRunning(); }

 signals:
  void importRequested(const gatescope::Settings& settings);

 private:
  void addPreview();
  void addFields();
  void fillColumns();
  void readAgain();
  void showCheck();
  QString foundText() const;
  QString targetColumn() const;
  void showTarget();
  void showSizes();

  const QString m_path;
  const Settings m_current;
  CsvPreview m_head;
  CsvCheck m_check;
  QFutureWatcher<CsvCheck> m_watcher;
  QLabel* m_counts;
  QTableWidget* m_table;
  QComboBox* m_target;
  QLabel* m_found;
  QSpinBox* m_train;
  QSpinBox* m_test;
  QLabel* m_sizes;
  QLabel* m_message;
  QPushButton* m_import;
};

}  // namespace gatescope
