// Import of a CSV table: a look at it, what is read as what, the target column, sizes of training and test set.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QFutureWatcher>
#include <stop_token>

#include "core/settings/experiment.h"
#include "ui/window/csv_preview.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace gatescope {

/// Never modal. Shows the head of the file at once; the whole file is read on another thread, by the reader that a run
/// uses, and again for every other choice. The target column is handed on by its number. GUI thread.
class CsvImport : public QDialog {
  Q_OBJECT
 public:
  CsvImport(const QString& path, const Settings& current, QWidget* parent = nullptr);
  ~CsvImport() override;

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
  void addChoices(QFormLayout& form);
  void fillTable();
  void fillColumns();
  void readAgain();
  void showCheck();
  void showHeader();
  void showLayout();
  QString foundText() const;
  QString columnName(int column) const;
  DataSettings data() const;
  void showTarget();
  void showSizes();

  const QString m_path;
  const Settings m_current;
  CsvPreview m_head;
  CsvCheck m_check;
  QFutureWatcher<CsvCheck> m_watcher;
  std::stop_source m_stop;  ///< of the reading that goes on
  QLabel* m_counts;
  QTableWidget* m_table;
  QLabel* m_readings;
  QComboBox* m_target;
  QComboBox* m_as;
  QCheckBox* m_skip;
  QLabel* m_found;
  QSpinBox* m_train;
  QSpinBox* m_test;
  QLabel* m_sizes;
  QLabel* m_message;
  QPushButton* m_import;
};

}  // namespace gatescope
