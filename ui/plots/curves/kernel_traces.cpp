// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/kernel_traces.h"

#include "core/telemetry/measures.h"
#include "ui/plots/panel/rhythm.h"

namespace gatescope {
namespace {

/// A number of every frame.
template <class Value>
Series ofEachFrame(const History& curves, const Value& value) {
  Series result;
  for (const auto& frame : curves.kernels()) result.append(static_cast<double>(frame->step), value(*frame));
  return result;
}

}  // namespace

double traceAt(const std::vector<double>& values, std::size_t layer) {
  return layer < values.size() ? values[layer] : kAbsent;
}

CurveOf traceOf(std::vector<double> KernelFrame::*values, std::size_t layer) {
  return [values, layer](const History& curves) {
    return ofEachFrame(curves, [&](const KernelFrame& frame) { return traceAt(frame.*values, layer); });
  };
}

Series valueTrace(const History& curves) {
  return ofEachFrame(curves, [](const KernelFrame& frame) { return frame.traceValue; });
}

Series firstTrace(const History& curves) { return traceOf(&KernelFrame::layerTraces, 0)(curves); }

Series meanTrace(const History& curves) {
  return ofEachFrame(curves, [](const KernelFrame& frame) {
    return frame.layerTraces.empty() ? kAbsent : frame.traceValue / static_cast<double>(frame.layerTraces.size());
  });
}

CurveOf withKernelRhythm(const RunHistory& run, CurveOf curve) {
  return [curve = std::move(curve), rhythm = kernelRhythm(run)](const History& curves) {
    return withGaps(curve(curves), rhythm, Absent::HasNoValue);
  };
}

Series tracesByLayer(const std::vector<double>& traces) {
  Series series;
  for (std::size_t l = 0; l < traces.size(); ++l) series.append(static_cast<double>(l + 1), traces[l]);
  return series;
}

std::vector<RunColumn> traceColumns(int layers) {
  std::vector<RunColumn> all = {{QStringLiteral("trace_value"), valueTrace}};
  for (const KernelLayerMeasure& measure : kernelLayerMeasures())
    for (int l = 0; l < layers; ++l)
      all.push_back({QStringLiteral("%1_%2").arg(QString::fromStdString(measure.key)).arg(l + 1),
                     traceOf(measure.values, static_cast<std::size_t>(l))});
  return all;
}

}  // namespace gatescope
