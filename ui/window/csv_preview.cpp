// What a CSV file holds.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/csv_preview.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <map>

#include "core/base/error.h"
#include "core/data/csv.h"

namespace gatescope {

namespace {

QString words(const char* text) { return QCoreApplication::translate("gatescope::CsvImport", text); }

char separatorOf(const QByteArray& text) {
  const QByteArray line = text.trimmed().split('\n').value(0);
  const char candidates[] = {',', ';', '\t'};
  return *std::max_element(std::begin(candidates), std::end(candidates),
                           [&](char a, char b) { return line.count(a) < line.count(b); });
}

bool isNumber(const QString& cell) {
  bool ok = false;
  cell.toDouble(&ok);  // C locale
  return ok;
}

/// Cuts text into records of trimmed cells; quotes are removed.
class Records {
 public:
  explicit Records(const QByteArray& text) : m_text(text), m_separator(separatorOf(text)) {
    if (m_text.startsWith("\xEF\xBB\xBF")) m_at = 3;
  }
  /// False at the end. `isWhole`: the record ended with a line break or is the last of the text.
  bool next(QStringList& cells, bool& isWhole) {
    while (m_at < m_text.size()) {
      cells.clear();
      isWhole = false;
      while (cell(cells, isWhole)) continue;
      if (cells.size() > 1 || !cells.front().isEmpty()) return true;
    }
    return false;
  }

 private:
  /// True when the record goes on.
  bool cell(QStringList& cells, bool& isWhole) {
    QByteArray bytes;
    bool quoted = false;
    for (; m_at < m_text.size(); ++m_at) {
      const char c = m_text[m_at];
      if (c == '"') {
        if (quoted && m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
          bytes += m_text[++m_at];
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && (c == m_separator || c == '\n')) {
        break;
      } else {
        bytes += c;
      }
    }
    cells += QString::fromUtf8(bytes).trimmed();
    if (m_at >= m_text.size()) return false;
    isWhole = m_text[m_at] == '\n';
    return m_text[m_at++] == m_separator;
  }

  const QByteArray m_text;
  const char m_separator;
  qsizetype m_at = 0;
};

}  // namespace

int CsvHead::columns() const {
  return static_cast<int>(!header.isEmpty() ? header.size() : rows.empty() ? 0 : rows.front().size());
}

CsvHead csvHead(const QByteArray& text, bool isWhole, int atMost) {
  CsvHead head;
  Records records(text);
  QStringList cells;
  bool ended = false, isFirst = true;
  while (static_cast<int>(head.rows.size()) < atMost && records.next(cells, ended)) {
    if (!ended && !isWhole) break;
    const bool isHeader = isFirst && std::none_of(cells.begin(), cells.end(), isNumber);
    isFirst = false;
    if (isHeader) {
      head.header = cells;
    } else {
      head.rows.push_back(cells);
    }
  }
  return head;
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
