// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/maps/mode_picture.h"

#include <algorithm>
#include <cmath>

#include "ui/plots/panel/probe_text.h"

namespace gatescope {
namespace {

bool areOnCircle(const Matrix& inputs) {
  const Eigen::Matrix<Scalar, 1, Eigen::Dynamic> squares = inputs.colwise().squaredNorm();
  const Scalar largest = squares.maxCoeff(), smallest = squares.minCoeff();
  return largest > 0 && largest - smallest < Scalar(1e-3) * largest;
}

}  // namespace

ModeShape modeShape(const Dataset& data) {
  if (data.inputs() == 1) return ModeShape::Line;
  if (data.inputs() == 2) return areOnCircle(data.train.inputs) ? ModeShape::Circle : ModeShape::Plane;
  return data.train.classes.empty() ? ModeShape::Samples : ModeShape::Classes;
}

VectorD modeValues(const Inspection& inspection, Index mode) {
  const VectorD v = inspection.modes->vectors->col(mode);
  const auto n = static_cast<double>(v.size());
  double along = 0, size = 0;
  for (Index s = 0; s < v.size(); ++s) {
    const auto y = static_cast<double>(inspection.data->train.targets(0, probeRow(*inspection.samples, s)));
    along += y * v(s);
    size += y * y;
  }
  Index largest = 0;
  v.cwiseAbs().maxCoeff(&largest);
  const double sign = along * along > 1e-12 * size ? along : v(largest);
  return (sign < 0 ? -std::sqrt(n) : std::sqrt(n)) * v;
}

std::vector<double> classMeans(const Inspection& inspection, const VectorD& values) {
  const Dataset& data = *inspection.data;
  std::size_t classes = data.classNames.size();
  for (const int c : data.train.classes) classes = std::max(classes, static_cast<std::size_t>(c + 1));
  std::vector<double> sums(classes, 0), counts(classes, 0);
  for (Index s = 0; s < values.size(); ++s) {
    const int c = probeClass(*inspection.samples, &data, s);
    if (c < 0) continue;
    sums[static_cast<std::size_t>(c)] += values(s);
    counts[static_cast<std::size_t>(c)] += 1;
  }
  for (std::size_t c = 0; c < classes; ++c) sums[c] = counts[c] > 0 ? sums[c] / counts[c] : kAbsent;
  return sums;
}

VectorD weightedInputs(const Inspection& inspection, const VectorD& values, bool positive) {
  VectorD sum = VectorD::Zero(inspection.data->inputs());
  double weights = 0;
  for (Index s = 0; s < values.size(); ++s) {
    const double weight = std::max(0.0, positive ? values(s) : -values(s));
    if (weight == 0) continue;
    sum += weight * inspection.data->train.inputs.col(probeRow(*inspection.samples, s)).cast<double>();
    weights += weight;
  }
  return weights > 0 ? VectorD(sum / weights) : VectorD();
}

}  // namespace gatescope
