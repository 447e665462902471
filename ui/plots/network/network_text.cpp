// What the network plot says in text and as a table.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/network/network_text.h"

#include <algorithm>
#include <cmath>

#include "ui/base/numbers.h"
#include "ui/plots/network/network_plot.h"
#include "ui/plots/panel/class_looks.h"
#include "ui/plots/panel/probe_text.h"

namespace gatescope {

namespace {

QString tr(const char* text) { return NetworkPlot::tr(text); }

/// "1,240" while that is short, else "1.6·10⁸".
QString pathCount(double logarithm) {
  if (std::isinf(logarithm)) return QStringLiteral("0");
  if (logarithm < 5.999999) return countText(std::llround(std::pow(10.0, logarithm)));
  return powerText(std::pow(10.0, logarithm), 2);  // at most 3,072 · 4,096⁶³: within a double's range
}

double entry(const std::vector<VectorD>& layers, std::size_t layer, Index unit) {
  return layer < layers.size() && unit < layers[layer].size() ? layers[layer](unit) : kAbsent;
}

QString numbered(Index number) { return countText(static_cast<std::int64_t>(number) + 1); }

// "class 7" of the sample, where it has one.
QString classText(const Inspection& picture) {
  const Dataset* data = picture.data.get();
  const int label = probeClass(*picture.samples, data, picture.units->sample);
  return label >= 0 && static_cast<std::size_t>(label) < data->classNames.size()
             ? tr("class %1").arg(className(*data, label))
             : QString();
}

QString pathText(const UnitInspection& units) {
  return tr("%1 of %2 paths active").arg(pathCount(units.logPaths), pathCount(units.logAllPaths));
}

QString edgeText(const NetworkDrawing& drawing, UnitPosition unit) {
  QString text;
  for (const bool incoming : {true, false}) {
    QStringList parts;
    for (const auto& [other, weight] : drawing.strongest(unit, incoming)) {
      if (parts.size() < 3) parts << tr("%1: %2").arg(numbered(other), numberText(weight, 4));
    }
    if (parts.isEmpty()) continue;
    text += QLatin1Char('\n') + (incoming ? tr("strongest weights in, from %1").arg(parts.join(QStringLiteral(", ")))
                                          : tr("strongest weights out, to %1").arg(parts.join(QStringLiteral(", "))));
  }
  return text;
}

QString unitText(const Inspection& picture, const NetworkDrawing& drawing, std::size_t layer, Index unit) {
  const UnitInspection& units = *picture.units;
  QStringList lines{tr("layer %1, unit %2").arg(layer + 1).arg(numbered(unit))};
  const Index perCell = drawing.layout().columns[layer + 1].perCell;
  if (perCell > 1)
    lines << tr("the first of %1 in this square").arg(std::min(perCell, units.gate[layer].size() - unit));
  const double q = entry(units.preActivation, layer, unit), source = entry(units.gatePreActivation, layer, unit);
  lines << tr("q = %1").arg(numberText(q, 4));
  if (!std::isnan(source) && source != q) lines << tr("the gate reads %1").arg(numberText(source, 4));
  lines << tr("G = %1, z = %2")
               .arg(numberText(entry(units.gate, layer, unit), 4), numberText(entry(units.activation, layer, unit), 4));
  if (drawing.skip() > 0 && layer > 0)
    lines << tr("of z, past the layer: s·%1").arg(numberText(entry(units.activation, layer - 1, unit), 4));
  lines << tr("∂L/∂q = %1").arg(numberText(entry(units.delta, layer, unit), 4));
  if (const double update = entry(units.update, layer, unit); !std::isnan(update))
    lines << tr("‖ΔΘ‖ = %1").arg(numberText(update, 4));
  const GateRaster* raster = picture.gates.get();
  if (raster && layer < raster->layers.size() && unit < raster->layers[layer].rows() &&
      raster->layers[layer].cols() > 0) {
    const double mean = raster->layers[layer].row(unit).cast<double>().mean() / 255;
    lines << tr("open for %1 % of the probe set").arg(numberText(100 * mean));
  }
  return lines.join(QLatin1Char('\n')) + edgeText(drawing, {static_cast<int>(layer) + 1, unit});
}

}  // namespace

QString networkValues(const Inspection& picture) {
  return tr("%1 · %2").arg(
      shortProbeText(*picture.samples, picture.data.get(), picture.units->sample, classText(picture)),
      pathText(*picture.units));
}

QString networkNote(const Inspection& picture, const NetworkLayout& layout) {
  const QString sample = probeText(*picture.samples, picture.data.get(), picture.units->sample, classText(picture));
  const QString note = tr("step %1, %2").arg(countText(picture.step), sample);
  const Index inputs = picture.units->input.size();
  if (layout.columns.front().image || inputs <= kShownNumbers) return note;
  return note + tr("; the first %1 of %2 inputs").arg(kShownNumbers).arg(countText(inputs));
}

QString unitReadout(const Inspection& picture, const NetworkDrawing& drawing, UnitPosition unit) {
  if (unit.isNone()) return {};
  const UnitInspection& units = *picture.units;
  if (unit.column == 0)
    return tr("input %1: %2\nclick: next sample").arg(numbered(unit.unit), numberText(units.input(unit.unit), 4)) +
           edgeText(drawing, unit);
  const auto layer = static_cast<std::size_t>(unit.column - 1);
  if (layer < units.gate.size()) return unitText(picture, drawing, layer, unit.unit);
  const double target = unit.unit < units.target.size() ? units.target(unit.unit) : kAbsent;
  return tr("output %1\nŷ = %2, y = %3")
             .arg(numbered(unit.unit), numberText(units.output(unit.unit), 4), numberText(target, 4)) +
         edgeText(drawing, unit);
}

PlotTable unitTable(const UnitInspection& units) {
  PlotTable table;
  for (const char* name : {"layer", "unit", "q", "gate_pre_activation", "gate", "z", "delta", "update"})
    table.names.push_back(QLatin1String(name));
  table.columns.resize(table.names.size());
  const std::vector<VectorD>* sources[] = {
      &units.preActivation, &units.gatePreActivation, &units.gate, &units.activation, &units.delta, &units.update};
  for (std::size_t layer = 0; layer < units.gate.size(); ++layer)
    for (Index unit = 0; unit < units.gate[layer].size(); ++unit) {
      table.columns[0].push_back(static_cast<double>(layer + 1));
      table.columns[1].push_back(static_cast<double>(unit + 1));
      for (std::size_t column = 0; column < 6; ++column)
        table.columns[column + 2].push_back(entry(*sources[column], layer, unit));
    }
  return table;
}

}  // namespace gatescope
