// Pictures of a network's inside for the tests of plots: a real network at its start, one sample forward and back.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

#include "core/data/probe_choice.h"
#include "core/network/initialise.h"
#include "core/network/network.h"
#include "core/probes/probe_order.h"
#include "core/telemetry/inspection.h"

namespace gatescope {

/// `count` samples with the given inputs in two classes, "a" and "b", by turns.
inline std::shared_ptr<const Dataset> makeDataset(Index inputs, Index count) {
  auto data = std::make_shared<Dataset>();
  data->title = "made up";
  data->classNames = {"a", "b"};
  data->train.inputs.resize(inputs, count);
  data->train.targets.resize(1, count);
  for (Index s = 0; s < count; ++s) {
    for (Index i = 0; i < inputs; ++i)
      data->train.inputs(i, s) = static_cast<float>(std::sin(1.0 + 0.7 * static_cast<double>(i + 3 * s)));
    data->train.classes.push_back(static_cast<int>(s % 2));
    data->train.targets(0, s) = s % 2 == 0 ? -1.0F : 1.0F;
  }
  return data;
}

inline UnitInspection unitsOf(const Trace<Scalar>& trace, Index sample, const Matrix& targets) {
  UnitInspection units;
  units.sample = sample;
  units.input = trace.inputs.col(sample).cast<double>();
  units.target = targets.col(sample).cast<double>();
  units.output = trace.output.col(sample).cast<double>();
  double open = std::log10(static_cast<double>(units.input.size())), all = open;
  for (std::size_t l = 0; l < trace.gate.size(); ++l) {
    units.preActivation.push_back(trace.preActivation[l].col(sample).cast<double>());
    units.gatePreActivation.push_back(units.preActivation.back());
    units.gate.push_back(trace.gate[l].col(sample).cast<double>());
    units.activation.push_back(trace.activation[l].col(sample).cast<double>());
    units.delta.push_back(trace.delta[l].col(sample).cast<double>());
    units.update.push_back(0.01 * units.delta.back().cwiseAbs());
    open += std::log10((units.gate.back().array() > 0).count());
    all += std::log10(units.gate.back().size());
  }
  units.logPaths = open;
  units.logAllPaths = all;
  return units;
}

/// Everything the plots of the inside draw, of `settings` (depth, width, variant, seed) on `data` at t = 0.
inline std::shared_ptr<Inspection> makeInspection(const Settings& settings, std::shared_ptr<const Dataset> data,
                                                  Index sample, std::int64_t step) {
  const NetworkSpec spec = makeSpec(settings, {});
  const Index n = data->train.count();
  auto parameters = std::make_shared<Parameters<Scalar>>(
      makeLayout(settings.experiment.network, *spec.variant, data->inputs(), data->outputs()));
  initialise(settings.experiment, *parameters);
  Trace<Scalar> trace(spec, parameters->layout, n);
  trace.inputs = data->train.inputs;
  forward(spec, *parameters, trace, 0, n);
  trace.delta.back() = trace.output - data->train.targets;
  backward(spec, *parameters, trace, 0, n, GateGradient::Through);
  auto inspection = std::make_shared<Inspection>();
  inspection->step = step;
  inspection->order = {true, true, false, false, sample, 0};
  inspection->units = std::make_shared<UnitInspection>(unitsOf(trace, sample, data->train.targets));
  inspection->samples = std::make_shared<const ProbeOrder>(orderProbes(data->train, chooseSpread(data->train, n)));
  auto raster = std::make_shared<GateRaster>();
  for (const Matrix& gate : trace.gate)
    raster->layers.push_back((gate.array() * 255 + 0.5F).cast<std::uint8_t>().matrix());
  raster->order = inspection->samples;
  inspection->gates = raster;
  inspection->parameters = parameters;
  inspection->data = std::move(data);
  return inspection;
}

inline Settings madeSettings(int depth, int width, const std::string& variant = "relu") {
  Settings settings;
  settings.experiment.network.depth = depth;
  settings.experiment.network.width = width;
  settings.experiment.gating.variant = variant;
  return settings;
}

}  // namespace gatescope
