// What a CSV file holds, before a run is built from it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <utility>
#include <vector>

namespace gatescope {

/// The first rows as the reader's scanner (csvHead() of core/data/csv.h) finds them, for a table on screen.
struct CsvPreview {
  QStringList header;  ///< empty: the file has none
  std::vector<QStringList> rows;
  int columns() const;
};
/// `text`: the beginning of a file; a record that is cut off at its end is left out when `isWhole` is false.
CsvPreview previewCsv(const QByteArray& text, bool isWhole, int atMost);

/// Verdict of the reader on the whole file with this target column.
struct CsvCheck {
  QString problem;  ///< "" or the reader's words: file, line, column, value, what is allowed
  qint64 rows = 0, inputs = 0;
  bool classification = true;
  std::vector<std::pair<QString, qint64>> classes;  ///< name and rows of each
  double least = 0, most = 0;                       ///< of regression targets
};
/// Reads the whole file: blocks. Any thread.
CsvCheck checkCsv(const QString& path, const QString& targetColumn);

}  // namespace gatescope
