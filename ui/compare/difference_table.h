// What differs between the runs on screen: settings and results, side by side.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/run/shown_runs.h"

class QLabel;
class QTableWidget;

namespace gatescope {

/// One line of the table: a setting that differs, or a result. Texts as shown; `key` for CSV.
struct DifferenceRow {
  QString key, label;
  QStringList values;  ///< one per run, the watched one first
  bool setting = false;
};
/// Settings in which not all runs agree, in the order of fields(), then results. Pure.
std::vector<DifferenceRow> differences(const RunHistory& run, const OtherRuns& others);
/// Of each run the settings in which not all of them agree: "depth 5 · seed 2"; live changes with their steps.
QStringList differingSettings(const std::vector<const RunHistory*>& runs);

/// Not modal. GUI thread.
class DifferenceTable : public QDialog {
  Q_OBJECT
 public:
  explicit DifferenceTable(QWidget* parent = nullptr);
  /// `name`: of the first run.
  void show(const RunHistory& run, const OtherRuns& others, const QString& name = tr("current run"));
  using QDialog::show;
  QTableWidget* table() const { return m_table; }
  QString csv() const;
  QLabel* steps() const { return m_steps; }  ///< at which steps the results are compared

 private:
  QLabel* m_steps;
  QTableWidget* m_table;
  std::vector<DifferenceRow> m_rows;
  QStringList m_names;
};

}  // namespace gatescope
