// The network plot's words and numbers: title, note, readout, table.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "ui/base/numbers.h"
#include "ui/plots/network/network_plot.h"

namespace gatescope {

namespace {

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

}  // namespace

QString NetworkPlot::sampleText() const {
  const Index sample = m_picture.units->sample;
  const Dataset* dataset = m_picture.data.get();
  const auto position = static_cast<std::size_t>(sample);
  QString name;
  if (dataset && position < dataset->train.classes.size()) {
    const auto label = static_cast<std::size_t>(dataset->train.classes[position]);
    if (label < dataset->classNames.size())
      name = tr(" (class %1)").arg(QString::fromStdString(dataset->classNames[label]));
  }
  return tr("sample %1%2").arg(numbered(sample), name);
}

QString NetworkPlot::pathText() const {
  const UnitInspection& units = *m_picture.units;
  double all = std::log10(static_cast<double>(units.input.size()));
  for (const VectorD& gate : units.gate) all += std::log10(static_cast<double>(gate.size()));
  return tr("%1 of %2 paths active").arg(pathCount(units.logPaths), pathCount(all));
}

void NetworkPlot::showWords() {
  if (!m_picture.units) {
    setValues({});
    return setNote({});
  }
  setValues(tr("%1 · %2").arg(sampleText(), pathText()));
  QString note = tr("step %1, %2").arg(countText(m_picture.step), sampleText());
  const bool someInputs = !m_drawing->layout().columns.front().image && m_picture.units->input.size() > kShownNumbers;
  if (someInputs)
    note += tr("; the first %1 of %2 inputs").arg(kShownNumbers).arg(countText(m_picture.units->input.size()));
  setNote(note);
}

QString NetworkPlot::edgeText(UnitPosition unit) const {
  QString text;
  for (const bool incoming : {true, false}) {
    QStringList parts;
    for (const auto& [other, weight] : m_drawing->strongest(unit, incoming)) {
      if (parts.size() < 3) parts << tr("%1: %2").arg(numbered(other), numberText(weight));
    }
    if (parts.isEmpty()) continue;
    text += QLatin1Char('\n') + (incoming ? tr("strongest weights in, from %1").arg(parts.join(QStringLiteral(", ")))
                                          : tr("strongest weights out, to %1").arg(parts.join(QStringLiteral(", "))));
  }
  return text;
}

QString NetworkPlot::unitText(std::size_t layer, Index unit) const {
  const UnitInspection& units = *m_picture.units;
  QStringList lines{tr("layer %1, unit %2").arg(layer + 1).arg(numbered(unit))};
  const Index perCell = m_drawing->layout().columns[layer + 1].perCell;
  if (perCell > 1)
    lines << tr("the first of %1 in this square").arg(std::min(perCell, units.gate[layer].size() - unit));
  const double q = entry(units.preActivation, layer, unit), source = entry(units.gatePreActivation, layer, unit);
  lines << tr("q = %1").arg(numberText(q));
  if (!std::isnan(source) && source != q) lines << tr("the gate reads %1").arg(numberText(source));
  lines << tr("G = %1, z = %2")
               .arg(numberText(entry(units.gate, layer, unit)), numberText(entry(units.activation, layer, unit)));
  lines << tr("∂L/∂q = %1").arg(numberText(entry(units.delta, layer, unit)));
  if (const double update = entry(units.update, layer, unit); !std::isnan(update))
    lines << tr("‖ΔΘ‖ = %1").arg(numberText(update));
  const GateRaster* raster = m_picture.gates.get();
  if (raster && layer < raster->layers.size() && unit < raster->layers[layer].rows() &&
      raster->layers[layer].cols() > 0) {
    const double mean = raster->layers[layer].row(unit).cast<double>().mean() / 255;
    lines << tr("open for %1 % of the probe set").arg(numberText(100 * mean));
  }
  return lines.join(QLatin1Char('\n')) + edgeText({static_cast<int>(layer) + 1, unit});
}

QString NetworkPlot::readoutAt(const QPointF& position) const {
  const UnitPosition at =
      unitAt({plot()->xAxis->coordToPixel(position.x()), plot()->yAxis->coordToPixel(position.y())});
  if (at.isNone()) return {};
  const UnitInspection& units = *m_picture.units;
  if (at.column == 0)
    return tr("input %1: %2\nclick: next sample").arg(numbered(at.unit), numberText(units.input(at.unit), 6)) +
           edgeText(at);
  const auto layer = static_cast<std::size_t>(at.column - 1);
  if (layer < units.gate.size()) return unitText(layer, at.unit);
  const double target = at.unit < units.target.size() ? units.target(at.unit) : kAbsent;
  return tr("output %1\nŷ = %2, y = %3")
             .arg(numbered(at.unit), numberText(units.output(at.unit), 6), numberText(target, 6)) +
         edgeText(at);
}

PlotTable NetworkPlot::table() const {
  if (!m_picture.units) return {};
  PlotTable table;
  for (const char* name : {"layer", "unit", "q", "gate_pre_activation", "gate", "z", "delta", "update"})
    table.names.push_back(QLatin1String(name));
  table.columns.resize(table.names.size());
  const UnitInspection& units = *m_picture.units;
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
