// Which unit of the gate raster stands in which column, and which sample in which row.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/maps/gate_raster_columns.h"

#include <algorithm>
#include <numeric>

namespace gatescope {

namespace {

Index divideUp(Index a, Index b) { return (a + b - 1) / b; }

std::vector<Index> unitOrder(const GateRaster::Bytes& gates, bool sorted) {
  std::vector<Index> units(static_cast<std::size_t>(gates.rows()));
  std::iota(units.begin(), units.end(), Index{0});
  if (!sorted) return units;
  const Eigen::ArrayXd activity = gates.cast<double>().rowwise().sum().array();
  std::ranges::stable_sort(units, [&](Index a, Index b) { return activity(a) > activity(b); });
  return units;
}

}  // namespace

GateRasterColumns::GateRasterColumns(std::shared_ptr<const GateRaster> raster, int layer, bool sorted,
                                     Index mostSamples, Index mostColumns)
    : m_raster(std::move(raster)) {
  if (!m_raster) return;
  m_order = thinned(*m_raster->order, mostSamples);
  Index units = 0;
  for (std::size_t l = 0; l < m_raster->layers.size(); ++l) {
    if (layer >= 0 && l != static_cast<std::size_t>(layer)) continue;
    m_strips.push_back({l, 0, 0, unitOrder(m_raster->layers[l], sorted)});
    units += m_raster->layers[l].rows();
  }
  m_perColumn = std::max<Index>(1, divideUp(units, mostColumns));
  for (Strip& strip : m_strips) {
    strip.firstColumn = m_columns;
    strip.columns = divideUp(static_cast<Index>(strip.units.size()), m_perColumn);
    m_columns += strip.columns;
  }
}

Index GateRasterColumns::sampleAt(Index row) const {
  return row < 0 || row >= rows() ? -1 : m_order.samples[static_cast<std::size_t>(row)];
}

GateRasterColumns::Column GateRasterColumns::columnAt(Index column) const {
  const auto strip = std::ranges::find_if(m_strips, [&](const Strip& s) { return column < s.firstColumn + s.columns; });
  const Index first = (column - strip->firstColumn) * m_perColumn;
  return {&*strip, first, std::min(first + m_perColumn, static_cast<Index>(strip->units.size()))};
}

double GateRasterColumns::mean(const Column& column, Index sample) const {
  const GateRaster::Bytes& gates = m_raster->layers[column.strip->layer];
  int sum = 0;
  for (Index u = column.first; u < column.end; ++u)
    sum += gates(column.strip->units[static_cast<std::size_t>(u)], sample);
  return sum / (255.0 * static_cast<double>(column.end - column.first));
}

MatrixD GateRasterColumns::cells() const {
  std::vector<Column> columns;
  for (Index column = 0; column < m_columns; ++column) columns.push_back(columnAt(column));
  MatrixD result(m_columns, rows());
  for (Index row = 0; row < rows(); ++row)
    for (Index column = 0; column < m_columns; ++column)
      result(column, row) = mean(columns[static_cast<std::size_t>(column)], sampleAt(row));
  return result;
}

}  // namespace gatescope
