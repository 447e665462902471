// Which unit of the gate raster stands in which column, and which sample in which row.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/probes/probe_order.h"
#include "core/telemetry/inspection.h"

namespace gatescope {

/// Rows are probe samples; columns are units of one hidden layer after the other. Rows and columns count from 0. Plain
/// values without widgets; the raster is shared.
class GateRasterColumns {
 public:
  /// The columns of one layer: units in the order shown, perColumn() to a column.
  struct Strip {
    std::size_t layer = 0;
    Index firstColumn = 0, columns = 0;
    std::vector<Index> units;
  };
  /// The units behind one column, from `first` up to `end` of its strip's units.
  struct Column {
    const Strip* strip = nullptr;
    Index first = 0, end = 0;
  };

  GateRasterColumns() = default;
  /// Hidden layer `layer` from 0, −1: all; units by number, or `sorted` by how many samples they are open for. At most
  /// `mostSamples` rows, evenly spread, and `mostColumns` columns; of more units a column is the mean of several.
  GateRasterColumns(std::shared_ptr<const GateRaster> raster, int layer, bool sorted, Index mostSamples,
                    Index mostColumns);

  bool isEmpty() const { return !m_raster; }
  const GateRaster& raster() const { return *m_raster; }
  const ProbeOrder& order() const { return m_order; }  ///< of the samples that are shown
  const std::vector<Strip>& strips() const { return m_strips; }
  Index columns() const { return m_columns; }
  Index rows() const { return static_cast<Index>(m_order.samples.size()); }
  Index perColumn() const { return m_perColumn; }

  Index sampleAt(Index row) const;      ///< −1: none
  Column columnAt(Index column) const;  ///< in range
  /// Mean gate of a column for one sample, 0 … 1.
  double mean(const Column& column, Index sample) const;
  /// Every cell: columns() × rows().
  MatrixD cells() const;

 private:
  std::shared_ptr<const GateRaster> m_raster;
  ProbeOrder m_order;
  std::vector<Strip> m_strips;
  Index m_columns = 0, m_perColumn = 1;
};

}  // namespace gatescope
