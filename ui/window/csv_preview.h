// What a CSV file holds, before a run is built from it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <stop_token>
#include <utility>
#include <vector>

#include "core/settings/experiment.h"

namespace gatescope {

/// The first rows as the reader finds them (csvHead() of core/data/csv.h), for a table on screen.
struct CsvPreview {
  QStringList header;  ///< empty: the file has none
  std::vector<QStringList> rows;
  int columns() const;
  /// What the whole file says of its first row, where the beginning had it otherwise.
  void setHeader(bool hasHeader);
};
/// `bytes`: the beginning of a file; a record that is cut off at its end is left out when `isWhole` is false.
CsvPreview previewCsv(const QByteArray& bytes, bool isWhole, int atMost);

/// What a column is read as.
enum class CsvReading { Numbers, DecimalCommas, Text, Mixed };
struct CsvColumnCheck {
  CsvReading reading = CsvReading::Numbers;
  qint64 missing = 0;
};

/// Verdict of the reader on the whole file.
struct CsvCheck {
  QString problem;    ///< "" or the reader's text: file, line, column, value, what is allowed
  bool asks = false;  ///< the problem is that targets may be classes or numbers
  QString note;       ///< encoding, rows left out; or ""
  qint64 rows = 0, inputs = 0;
  bool hasHeader = false;
  char separator = ',';
  std::vector<CsvColumnCheck> columns;  ///< none when there is no table
  bool classification = true;
  std::vector<std::pair<QString, qint64>> classes;  ///< name and rows of each
  double least = 0, most = 0;                       ///< of regression targets
};
/// "Read as numbers: a, b · text: kind · missing values: b (3)". `names`: of the columns, for people.
QString readingsText(const CsvCheck& check, const QStringList& names);
/// Reads the whole file data.path by data.target_column, data.targets and data.missing: blocks. An empty check when
/// stopped. Any thread.
CsvCheck checkCsv(const DataSettings& data, const std::stop_token& stop = {});

}  // namespace gatescope
