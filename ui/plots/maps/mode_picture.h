// What an eigenvector of the kernel looks like over the probe samples. No widgets.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telemetry/inspection.h"

namespace gatescope {

/// How a mode is drawn, by what the inputs are.
enum class ModeShape {
  Line,     ///< one input: a function of it
  Circle,   ///< inputs on a circle: a function of the angle
  Plane,    ///< two inputs: coloured points
  Classes,  ///< means over classes
  Samples   ///< by the first target
};
ModeShape modeShape(const Dataset& data);

/// √n·v_i: root mean square 1, so that a mode that is the same for all samples is 1. Of its two signs the one that
/// points with the first target, or, where it is across that, with its largest entry. n entries.
VectorD modeValues(const Inspection& inspection, Index mode);

/// Mean of `values` over the probe samples of every class of the data set; absent where there is none.
std::vector<double> classMeans(const Inspection& inspection, const VectorD& values);
/// Mean of the inputs of the probe samples, weighted by the positive values, or by the negative ones; empty without
/// any.
VectorD weightedInputs(const Inspection& inspection, const VectorD& values, bool positive);

}  // namespace gatescope
