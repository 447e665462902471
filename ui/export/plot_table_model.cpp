// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/plot_table_model.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

namespace gatescope {

void PlotTableModel::setTable(PlotTable table) {
  beginResetModel();
  m_table = std::move(table);
  m_rows = 0;
  for (const std::vector<double>& column : m_table.columns) m_rows = std::max(m_rows, static_cast<int>(column.size()));
  endResetModel();
}

int PlotTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows; }

int PlotTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

// The shortest text that reads back as the same number, as in CSV.
QString PlotTableModel::cell(std::size_t row, std::size_t column) const {
  const std::vector<double>& values = m_table.columns[column];
  if (row >= values.size() || std::isnan(values[row])) return {};
  char number[32];
  return QString::fromLatin1(number, std::to_chars(number, number + sizeof number, values[row]).ptr - number);
}

QVariant PlotTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
  const auto row = static_cast<std::size_t>(index.row()), column = static_cast<std::size_t>(index.column());
  if (role == Qt::DisplayRole) return cell(row, column);
  if (role != Qt::AccessibleTextRole) return {};
  const QString value = cell(row, column);
  return tr("%1: %2").arg(m_table.names[column], value.isEmpty() ? tr("not measured") : value);
}

QVariant PlotTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role != Qt::DisplayRole) return {};
  if (orientation == Qt::Vertical) return section + 1;
  return section < static_cast<int>(m_table.names.size()) ? m_table.names[static_cast<std::size_t>(section)]
                                                          : QString();
}

QString PlotTableModel::text(const QModelIndexList& cells) const {
  std::set<int> rows, columns;
  for (const QModelIndex& index : cells) {
    rows.insert(index.row());
    columns.insert(index.column());
  }
  for (int row = 0; cells.isEmpty() && row < rowCount(); ++row) rows.insert(rows.end(), row);
  for (int column = 0; cells.isEmpty() && column < columnCount(); ++column) columns.insert(column);
  QStringList line;
  for (const int column : columns) line << m_table.names[static_cast<std::size_t>(column)];
  QString text = line.join(QLatin1Char('\t')) + QLatin1Char('\n');
  for (const int row : rows) {
    line.clear();
    for (const int column : columns) line << cell(static_cast<std::size_t>(row), static_cast<std::size_t>(column));
    text += line.join(QLatin1Char('\t')) + QLatin1Char('\n');
  }
  return text;
}

}  // namespace gatescope
