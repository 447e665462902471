// THE table of what a study measures at each of its points. A measure is one row in study_measures.cpp.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/settings/experiment.h"
#include "core/study/kernel_results.h"
#include "core/study/training_results.h"

namespace gatescope {

struct StudyMeasure {
  std::string id;      ///< "condition": sweep files, CSV columns
  std::string label;   ///< on screen: "condition number"
  std::string symbol;  ///< "ρ₁/ρ_n", or ""
  std::string unit;    ///< "steps", or ""
  std::string help;    ///< what it is, with its formula
  bool logarithmic = false;
  bool endsEarly = false;             ///< known at a step of the run, which may end there
  bool smallestIsBest = false;        ///< over depth, where it is smallest is worth a word
  bool predicts = false;              ///< reads KernelResults::predictor
  std::string infinite = "infinite";  ///< what a value that is not finite means: "singular", "never reached"
  std::string predictedBy = {};       ///< id of the measure of K_0 that foretells it, or ""
  /// Of K_0, measured or expected; empty when it comes from training.
  std::function<double(const KernelResults&)> ofKernel;
  /// Of a run; empty when it comes from K_0.
  std::function<double(const TrainingResults&)> ofTraining;
  /// Why it has no meaning with these settings; "" when it has one.
  std::function<std::string(const Settings&)> inapplicable;

  bool trains() const { return static_cast<bool>(ofTraining); }
};

/// All rows. Built once; safe from any thread.
const std::vector<StudyMeasure>& studyMeasures();
/// The row with this id, or nullptr.
const StudyMeasure* findStudyMeasure(const std::string& id);
/// All ids, for messages: "condition, linearised_steps, …".
std::string studyMeasureIds();
/// The id that is nearest to a wrong one, or "".
std::string nearestStudyMeasure(const std::string& id);
/// Whether any of these needs networks to be trained.
bool trainsNetworks(const std::vector<std::string>& measures);
/// Whether any of these needs the kernel predictor.
bool predictsTests(const std::vector<std::string>& measures);

}  // namespace gatescope
