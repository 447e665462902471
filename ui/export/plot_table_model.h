// The numbers behind a plot, for a view of a table.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QModelIndexList>

#include "ui/plots/panel/plot_table.h"

namespace gatescope {

/// A column per curve, beside that of its steps; a row per sample, in full precision. What was not measured is an empty
/// cell. GUI thread.
class PlotTableModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;

  void setTable(PlotTable table);
  const PlotTable& table() const { return m_table; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

  /// The cells with tabs between them, as spreadsheets paste them, below the names of their columns; without any, all.
  QString text(const QModelIndexList& cells) const;

 private:
  QString cell(std::size_t row, std::size_t column) const;
  PlotTable m_table;
  int m_rows = 0;
};

}  // namespace gatescope
