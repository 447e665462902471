// Trained networks and their pictures for the tests of maps, functions and walls.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>

#include "core/data/dataset.h"
#include "core/data/probe_choice.h"
#include "core/engine/trainer.h"
#include "core/probes/probe_order.h"
#include "tests/ui/support/plot_support.h"
#include "ui/plots/maps/decision_picture.h"

namespace gatescope {

inline Settings mapSettings(const std::string& data, std::int64_t depth = 4, std::int64_t width = 8) {
  Settings s;
  Experiment& e = s.experiment;
  e.data.name = data;
  e.data.classes = {};
  e.data.train = 200;
  e.data.test = 60;
  e.network.depth = depth;
  e.network.width = width;
  e.network.bias = true;
  e.initialisation.scale = InitialScale::He;
  e.optimiser.name = "adam";
  e.probeSamples = 100;
  return s;
}

/// A network and what its session would show of it.
struct TrainedNetwork {
  Settings settings;
  std::shared_ptr<const Dataset> data;
  Trainer trainer;
  int steps = 0;

  explicit TrainedNetwork(const Settings& s)
      : settings(s),
        data(std::make_shared<const Dataset>(loadDataset(s.experiment.data, s.experiment.seed))),
        trainer(s, data, nullptr, 1) {
    trainer.setStepSize(0.01);
  }
  void train(int count) {
    for (int i = 0; i < count; ++i) trainer.step();
    steps += count;
  }
  /// Outputs, and pre-activations of each hidden layer.
  Trace<Scalar> pass(const Matrix& inputs) const {
    Trace<Scalar> trace(trainer.spec(), trainer.parameters().layout, inputs.cols());
    trace.inputs = inputs;
    forward(trainer.spec(), trainer.parameters(), trace, 0, inputs.cols());
    return trace;
  }
  std::shared_ptr<Inspection> empty() const {
    auto inspection = std::make_shared<Inspection>();
    inspection->step = steps;
    inspection->data = data;
    inspection->samples =
        std::make_shared<const ProbeOrder>(orderProbes(data->train, chooseProbes(settings.experiment, data->train)));
    return inspection;
  }
  std::shared_ptr<Inspection> plane(Index side, Index layer, double edge = 1.6) const {
    auto map = std::make_shared<OutputMap>();
    map->side = side;
    map->xLower = map->yLower = -edge;
    map->xUpper = map->yUpper = edge;
    Matrix inputs(2, side * side);
    for (Index p = 0; p < inputs.cols(); ++p)
      for (Index i : {0, 1})
        inputs(i, p) = static_cast<Scalar>(-edge + 2 * edge * static_cast<double>(i == 0 ? p % side : p / side) /
                                                       static_cast<double>(side - 1));
    const Trace<Scalar> trace = pass(inputs);
    map->output = trace.output.cast<double>();
    map->boundaryLayer = layer;
    const Index units = layer < 0 ? 0 : settings.experiment.network.width;
    for (Index unit = 0; unit < units; ++unit) {
      OutputMap one = *map;
      one.output = trace.preActivation[static_cast<std::size_t>(layer)].row(unit).cast<double>();
      for (const QLineF& l : decisionLines(one))
        map->boundaries.push_back({static_cast<std::int32_t>(unit), static_cast<float>(l.x1()),
                                   static_cast<float>(l.y1()), static_cast<float>(l.x2()), static_cast<float>(l.y2())});
    }
    auto inspection = empty();
    inspection->map = map;
    return inspection;
  }
  std::shared_ptr<Inspection> curve(OutputMap::Over over, Index side = 512) const {
    auto map = std::make_shared<OutputMap>();
    map->over = over;
    map->side = side;
    const bool circle = over == OutputMap::Over::Circle;
    map->xUpper = circle ? std::numbers::pi : 1.2;
    map->xLower = -map->xUpper;
    const VectorD positions = VectorD::LinSpaced(side, map->xLower, map->xUpper);
    Matrix inputs(circle ? 2 : 1, side);
    for (Index p = 0; p < side; ++p) {
      inputs(0, p) = static_cast<Scalar>(circle ? std::cos(positions(p)) : positions(p));
      if (circle) inputs(1, p) = static_cast<Scalar>(std::sin(positions(p)));
    }
    const Trace<Scalar> trace = pass(inputs);
    map->output = trace.output.cast<double>();
    for (const Matrix& q : trace.preActivation) {
      std::vector<float> flips;
      for (Index p = 0; p + 1 < side; ++p)
        for (Index i = 0; i < q.rows(); ++i)
          if ((q(i, p) > 0) != (q(i, p + 1) > 0))
            flips.push_back(static_cast<float>((positions(p) + positions(p + 1)) / 2));
      map->flips.push_back(std::move(flips));
    }
    auto inspection = empty();
    inspection->map = map;
    return inspection;
  }
  std::shared_ptr<Inspection> images(bool test = true) const {
    auto predictions = std::make_shared<ImagePredictions>();
    predictions->test = test;
    const Matrix& inputs = test ? data->test.inputs : data->train.inputs;
    predictions->samples = chooseSpread(test ? data->test : data->train, 100);
    predictions->output = pass(inputs(Eigen::all, predictions->samples)).output.cast<double>();
    auto inspection = empty();
    inspection->images = predictions;
    return inspection;
  }
  RunHistory run(std::shared_ptr<const Inspection> inspection) const {
    RunHistory run;
    run.generation = 1;
    run.settings = settings;
    run.state.phase = RunPhase::Running;
    run.state.step = steps;
    run.state.dataTitle = data->title;
    run.inspection = std::move(inspection);
    return run;
  }
};

}  // namespace gatescope
