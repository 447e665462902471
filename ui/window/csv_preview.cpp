// What a CSV file holds.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/csv_preview.h"

#include <QCoreApplication>
#include <QFile>
#include <map>

#include "core/base/error.h"
#include "core/data/csv.h"

namespace gatescope {

namespace {

QString words(const char* text) { return QCoreApplication::translate("gatescope::CsvImport", text); }

QStringList texts(const std::vector<std::string>& cells) {
  QStringList list;
  for (const std::string& cell : cells) list << QString::fromStdString(cell);
  return list;
}

}  // namespace

int CsvPreview::columns() const {
  return static_cast<int>(!header.isEmpty() ? header.size() : rows.empty() ? 0 : rows.front().size());
}

CsvPreview previewCsv(const QByteArray& text, bool isWhole, int atMost) {
  const CsvHead head =
      csvHead({text.constData(), static_cast<std::size_t>(text.size())}, isWhole, static_cast<std::size_t>(atMost));
  CsvPreview preview{texts(head.header), {}};
  for (const std::vector<std::string>& row : head.rows) preview.rows.push_back(texts(row));
  return preview;
}

CsvCheck checkCsv(const QString& path, const QString& targetColumn) {
  CsvCheck check;
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) {
    check.problem = words("%1: %2").arg(path, file.errorString());
    return check;
  }
  try {
    const QByteArray text = file.readAll();
    if (text.contains('\0')) throw Error(path.toStdString() + ": not a text file (it holds zero bytes)");
    const Table table = parseCsvTable({text.constData(), static_cast<std::size_t>(text.size())}, path.toStdString(),
                                      targetColumn.toStdString());
    check.rows = table.rows();
    check.inputs = table.columns;
    check.classification = table.classification;
    std::map<std::int64_t, qint64> counts;
    for (const std::int64_t label : table.labels) ++counts[label];
    for (const ClassEntry& entry : table.classes)
      check.classes.emplace_back(QString::fromStdString(entry.name), counts[entry.id]);
    if (!table.classification) {
      check.least = static_cast<double>(table.values.minCoeff());
      check.most = static_cast<double>(table.values.maxCoeff());
    } else if (table.classes.size() < 2) {
      throw Error(path.toStdString() + ": the target column holds only one class (" + table.classes.front().name +
                  "); choose another column");
    }
  } catch (const std::bad_alloc&) {
    check.problem = words("%1: the file does not fit into memory").arg(path);
  } catch (const std::exception& error) {
    check.problem = QString::fromStdString(error.what());
  }
  return check;
}

}  // namespace gatescope
