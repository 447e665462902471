// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/plot_csv.h"

#include <QImage>
#include <algorithm>
#include <charconv>
#include <cmath>

#include "ui/plots/panel/plot_panel.h"

namespace gatescope {
namespace {

QByteArray csvCell(const QString& text) {
  if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"'))) return text.toUtf8();
  return '"' + QString(text).replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8() + '"';
}

// The shortest text that reads back as the same double, whatever the locale.
void append(QByteArray& text, double value) {
  char number[32];
  text.append(number, std::to_chars(number, number + sizeof number, value).ptr - number);
}

}  // namespace

QByteArray csvOf(const PlotTable& table) {
  QByteArray text;
  for (std::size_t c = 0; c < table.names.size(); ++c) text += (c ? "," : "") + csvCell(table.names[c]);
  text += '\n';
  std::size_t rows = 0;
  for (const auto& column : table.columns) rows = std::max(rows, column.size());
  for (std::size_t r = 0; r < rows; ++r) {
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
      if (c) text += ',';
      if (r < table.columns[c].size() && !std::isnan(table.columns[c][r])) append(text, table.columns[c][r]);
    }
    text += '\n';
  }
  return text;
}

QByteArray plotCsv(PlotPanel& panel) {
  panel.catchUp();
  return csvOf(panel.table());
}

PlotMimeData::PlotMimeData(const QImage& picture, PlotTable table) : m_table(std::move(table)) {
  setImageData(picture);
}

QStringList PlotMimeData::formats() const { return QMimeData::formats() << QStringLiteral("text/plain"); }

QVariant PlotMimeData::retrieveData(const QString& type, QMetaType wanted) const {
  if (type != QLatin1String("text/plain")) return QMimeData::retrieveData(type, wanted);
  return QString::fromUtf8(csvOf(m_table));
}

}  // namespace gatescope
