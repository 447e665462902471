// What the gate raster says in text and as a table.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/maps/gate_raster_text.h"

#include "ui/base/numbers.h"
#include "ui/plots/maps/gate_raster_plot.h"
#include "ui/plots/panel/class_looks.h"
#include "ui/plots/panel/probe_text.h"
#include "ui/plots/panel/series.h"

namespace gatescope {

namespace {

QString tr(const char* text) { return GateRasterPlot::tr(text); }

}  // namespace

QString rasterRowsTitle(const GateRasterColumns& columns) {
  const ProbeOrder::By by = columns.order().by;
  return by == ProbeOrder::By::Class   ? tr("by class (probe samples)")
         : by == ProbeOrder::By::Angle ? tr("by angle (probe samples)")
                                       : tr("by target (probe samples)");
}

QString rasterColumnsTitle(const GateRasterColumns& columns, bool sorted) {
  const QString units = sorted ? tr("units, most open first") : tr("units");
  if (columns.strips().size() > 1) return tr("%1 of each hidden layer").arg(units);
  const QString layer = tr("%1 of layer %2").arg(units).arg(columns.strips()[0].layer + 1);
  return columns.perColumn() > 1 ? tr("%1, %2 per column").arg(layer).arg(columns.perColumn()) : layer;
}

QString rasterNote(const GateRasterColumns& columns, std::int64_t step) {
  QStringList notes{tr("step %1").arg(countText(step)), tr("background: closed")};
  const auto all = static_cast<Index>(columns.raster().order->samples.size());
  if (columns.perColumn() > 1) notes << tr("a column is the mean of %1 units").arg(columns.perColumn());
  if (all > columns.rows())
    notes << tr("%1 of %2 probe samples, evenly spread").arg(columns.rows()).arg(countText(all));
  return notes.join(QStringLiteral("; "));
}

QString rasterReadout(const GateRasterColumns& columns, Index column, Index sample, const Dataset* data) {
  const GateRasterColumns::Column at = columns.columnAt(column);
  QString who = probeText(columns.order(), data, sample);
  const int label = probeClass(columns.order(), data, sample);
  if (label >= 0 && static_cast<std::size_t>(label) < data->classNames.size())
    who = tr("%1, class %2").arg(who, className(*data, label));
  QString unit =
      tr("layer %1, unit %2").arg(at.strip->layer + 1).arg(at.strip->units[static_cast<std::size_t>(at.first)] + 1);
  if (at.end - at.first > 1) unit = tr("layer %1, mean of %2 units").arg(at.strip->layer + 1).arg(at.end - at.first);
  return tr("%1\n%2\nG = %3").arg(who, unit, numberText(columns.mean(at, sample)));
}

PlotTable rasterTable(const GateRasterColumns& columns, const Dataset* data) {
  PlotTable table{{QStringLiteral("sample"), QStringLiteral("class")}, std::vector<std::vector<double>>(2)};
  const std::vector<Index>& samples = columns.order().samples;
  for (const Index sample : samples) {
    const int label = probeClass(columns.order(), data, sample);
    table.columns[0].push_back(static_cast<double>(trainingNumber(data, probeRow(columns.order(), sample)) + 1));
    table.columns[1].push_back(label < 0 ? kAbsent : label + 1.0);
  }
  for (const GateRasterColumns::Strip& strip : columns.strips())
    for (const Index unit : strip.units) {
      table.names.push_back(QStringLiteral("gate_%1_%2").arg(strip.layer + 1).arg(unit + 1));
      std::vector<double>& column = table.columns.emplace_back(samples.size());
      for (std::size_t s = 0; s < column.size(); ++s)
        column[s] = columns.raster().layers[strip.layer](unit, samples[s]) / 255.0;
    }
  return table;
}

}  // namespace gatescope
