// Curves as CSV: C locale, shortest text that reads back to the same number, empty cells for absent values.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/telemetry/history.h"

namespace gatescope {

/// step,train_loss,test_loss,train_accuracy,test_accuracy
std::string historyCsv(const History& history);
/// step,layer (from 1), then every row of layerMeasures()
std::string layersCsv(const History& history);
/// step, every row of kernelMeasures(), then eigenvalue_1,…,eigenvalue_n
std::string kernelCsv(const History& history);
/// One number as CSV: shortest round-trip form, "" for NaN, "inf"/"-inf".
std::string csvNumber(double value);

}  // namespace gatescope
