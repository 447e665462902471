// Curves as CSV: C locale, shortest text that reads back to the same number, empty cells for absent values.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/telemetry/history.h"

namespace gatescope {

/// The curves of one network of several.
struct SeedCurves {
  std::uint64_t seed = 0;
  const History* curves = nullptr;
};

/// step,train_loss,test_loss,train_accuracy,test_accuracy
std::string historyCsv(const History& history);
/// step,layer (from 1), then every row of layerMeasures()
std::string layersCsv(const History& history);
/// step, every row of kernelMeasures(), then eigenvalue_1,…,eigenvalue_n
std::string kernelCsv(const History& history);
/// The same of the networks of an ensemble, with a column `seed` after `step`: one row per step and seed (and layer),
/// by step, then in the order of the networks. Of one network as above.
std::string historyCsvBySeed(const std::vector<SeedCurves>& networks);
std::string layersCsvBySeed(const std::vector<SeedCurves>& networks);
std::string kernelCsvBySeed(const std::vector<SeedCurves>& networks);
/// One number as CSV: shortest round-trip form, "" for NaN, "inf"/"-inf".
std::string csvNumber(double value);

}  // namespace gatescope
