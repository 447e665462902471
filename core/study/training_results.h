// What the training of one point says.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>
#include <string>

#include "core/data/dataset.h"
#include "core/engine/gate_source.h"
#include "core/settings/experiment.h"
#include "core/study/loss_curve.h"

namespace gatescope {

/// Numbers of one run; kAbsent where a number has no meaning. Losses of a run that diverged are inf, its accuracies
/// absent.
struct TrainingResults {
  double steps = kAbsent;  ///< steps until the training loss has fallen to 1 % of its start; inf: not until the end
  double trainLoss = kAbsent, testLoss = kAbsent;
  double trainAccuracy = kAbsent, testAccuracy = kAbsent;
  double bestTestAccuracy = kAbsent;                   ///< the highest of the curve
  double planeAngle = kAbsent, planesFound = kAbsent;  ///< at the end: means over the hidden layers of LayerSample's
  double planeTurn = kAbsent, planesGained = kAbsent;  ///< the same less those at t=0
  std::string message;                                 ///< why the run diverged, or ""
  LossCurve curve;                                     ///< to where the run ended
};

/// Trains these settings with one thread, without kernel probes, to the end of their stop rules. `onlySteps`: nobody
/// asks for more than `steps`, so it ends as soon as they are known. `gates` only for fixed_learnt. False when stopped.
/// Throws Error when the kernel at t=0 is not finite; checkRun() is the caller's.
bool trainPoint(const Settings& settings, const std::shared_ptr<const Dataset>& data, const GateWeights* gates,
                bool onlySteps, const std::stop_token& stop, TrainingResults& results);

}  // namespace gatescope
