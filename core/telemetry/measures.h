// THE tables of measures. CSV columns, session members, plots and tests iterate them: a measure is one member in
// telemetry.h and one row here.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/telemetry/telemetry.h"

namespace gatescope {

/// A number of every step sample.
struct StepMeasure {
  std::string key;      ///< CSV column: "train_loss"; "history_" before it is the session member
  std::string label;    ///< on screen: "training loss"
  std::string formula;  ///< what it is
  double StepSample::*value = nullptr;
  bool isShare = false;  ///< in [0, 1]; only where there are classes
};

/// A number of every kernel frame.
struct KernelMeasure {
  std::string key;      ///< CSV column and session member: "kernel_distance"
  std::string label;    ///< on screen: "kernel distance"
  std::string formula;  ///< with its symbols: "1 − ⟨Kₜ,K₀⟩/(‖Kₜ‖‖K₀‖)"
  double KernelFrame::*value = nullptr;
  std::string curve = {};     ///< label where the axis says the rest: "measured"; "" = label
  bool isRaw = false;         ///< for files and lessons: another row has it in a form that compares across targets
  bool isAlways = false;      ///< measured in every frame: where it is absent, an older version saved the frame without
  std::string infinite = {};  ///< what an infinite value means: "singular"
};

/// A number per value layer of every kernel frame.
struct KernelLayerMeasure {
  std::string key;  ///< "trace_layer": session member; CSV columns trace_layer_1 …
  std::string label, formula;
  std::vector<double> KernelFrame::*values = nullptr;
};

/// A number per hidden layer of every gate sample.
struct LayerMeasure {
  std::string key, label, formula;
  std::vector<double> LayerSample::*values = nullptr;
};

/// All rows in the order of the CSV columns. Built once; safe from any thread.
const std::vector<StepMeasure>& stepMeasures();
const std::vector<KernelMeasure>& kernelMeasures();
const std::vector<KernelLayerMeasure>& kernelLayerMeasures();
const std::vector<LayerMeasure>& layerMeasures();
/// The row with this key; it must exist.
const StepMeasure& stepMeasure(const std::string& key);
const KernelMeasure& kernelMeasure(const std::string& key);

}  // namespace gatescope
