// What a CSV file holds.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/csv_preview.h"

#include <QCoreApplication>
#include <map>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/data/csv.h"
#include "ui/base/numbers.h"

namespace gatescope {

namespace {

constexpr qsizetype kMostNamesShown = 8;

QString words(const char* text) { return QCoreApplication::translate("gatescope::CsvImport", text); }

QStringList texts(const std::vector<std::string>& cells) {
  QStringList list;
  for (const std::string& cell : cells) list << QString::fromStdString(cell);
  return list;
}

CsvReading readingOf(const CsvColumn& column, char separator) {
  if (column.isNumeric() && column.comma > 0 && column.point == 0 && separator != ',') return CsvReading::DecimalCommas;
  if (column.isNumeric() && column.comma == 0) return CsvReading::Numbers;
  return column.numbers() == 0 && column.text > 0 ? CsvReading::Text : CsvReading::Mixed;
}

void addLayout(const CsvLayout& layout, CsvCheck& check) {
  check.hasHeader = layout.hasHeader;
  check.separator = layout.separator;
  for (const CsvColumn& column : layout.columns)
    check.columns.push_back({readingOf(column, layout.separator), column.missing});
}

void addTargets(const Table& table, CsvCheck& check) {
  check.rows = table.rows();
  check.inputs = table.columns;
  check.classification = table.classification;
  std::map<std::int64_t, qint64> counts;
  for (const std::int64_t label : table.labels) ++counts[label];
  for (const ClassEntry& entry : table.classes)
    check.classes.emplace_back(QString::fromStdString(entry.name), counts[entry.id]);
  if (table.classification) return;
  check.least = static_cast<double>(table.values.minCoeff());
  check.most = static_cast<double>(table.values.maxCoeff());
}

}  // namespace

int CsvPreview::columns() const {
  return static_cast<int>(!header.isEmpty() ? header.size() : rows.empty() ? 0 : rows.front().size());
}

void CsvPreview::setHeader(bool hasHeader) {
  if (hasHeader && header.isEmpty() && !rows.empty()) {
    header = rows.front();
    rows.erase(rows.begin());
  } else if (!hasHeader && !header.isEmpty()) {
    rows.insert(rows.begin(), header);
    header.clear();
  }
}

CsvPreview previewCsv(const QByteArray& bytes, bool isWhole, int atMost) {
  const CsvHead head = csvHead(bytes.toStdString(), isWhole, static_cast<std::size_t>(atMost));
  CsvPreview preview{texts(head.header), {}};
  for (const std::vector<std::string>& row : head.rows) preview.rows.push_back(texts(row));
  return preview;
}

QString readingsText(const CsvCheck& check, const QStringList& names) {
  const std::pair<CsvReading, const char*> rows[] = {
      {CsvReading::Numbers, QT_TRANSLATE_NOOP("gatescope::CsvImport", "numbers")},
      {CsvReading::DecimalCommas, QT_TRANSLATE_NOOP("gatescope::CsvImport", "numbers with decimal commas")},
      {CsvReading::Text, QT_TRANSLATE_NOOP("gatescope::CsvImport", "text")},
      {CsvReading::Mixed, QT_TRANSLATE_NOOP("gatescope::CsvImport", "numbers and text")}};
  QStringList parts, missing;
  const auto add = [&parts](const QString& what, const QStringList& columns) {
    if (columns.isEmpty()) return;
    QStringList shown = columns.mid(0, kMostNamesShown);
    if (columns.size() > kMostNamesShown) shown += words("and %1 more").arg(columns.size() - kMostNamesShown);
    parts += words("%1: %2").arg(what, shown.join(QStringLiteral(", ")));
  };
  for (const auto& [reading, what] : rows) {
    QStringList columns;
    for (std::size_t c = 0; c < check.columns.size(); ++c)
      if (check.columns[c].reading == reading) columns += names.value(static_cast<qsizetype>(c));
    add(words(what), columns);
  }
  for (std::size_t c = 0; c < check.columns.size(); ++c)
    if (const qint64 count = check.columns[c].missing; count > 0)
      missing += words("%1 (%2)").arg(names.value(static_cast<qsizetype>(c)), countText(count));
  add(words("missing values"), missing);
  return words("Read as %1").arg(parts.join(QStringLiteral(" · ")));
}

CsvCheck checkCsv(const DataSettings& data, const std::stop_token& stop) {
  CsvCheck check;
  CsvTable read;
  try {
    MemoryBudget budget(ReadLimits{0, stop});
    readCsv(data.path, data, budget, read);
    addTargets(read.table, check);
    if (read.table.classification && read.table.classes.size() < 2)
      throw Error(
          data.path + ": " +
          said("the target column holds only one class (%1); choose another column", read.table.classes.front().name));
  } catch (const Stopped&) {
    return {};
  } catch (const std::bad_alloc&) {
    check.problem = words("%1: the file does not fit into memory").arg(QString::fromStdString(data.path));
  } catch (const std::exception& error) {
    check.problem = QString::fromStdString(error.what());
    check.asks = check.problem.startsWith(QLatin1String("data.targets: "));
  }
  addLayout(read.layout, check);
  check.note = QString::fromStdString(read.note);
  return check;
}

}  // namespace gatescope
