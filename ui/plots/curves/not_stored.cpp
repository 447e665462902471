// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/not_stored.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace gatescope {
namespace {

QString words(const char* text) { return QCoreApplication::translate("gatescope::RunPlot", text); }

QString noteOn(bool any, bool all) {
  if (all) return words("not stored by the version that saved this run");
  return any ? words("gap: not stored by the version that saved it") : QString();
}

}  // namespace

QString notStoredNote(const Series& samples) {
  const auto isAbsent = [](double value) { return std::isnan(value); };
  return noteOn(std::ranges::any_of(samples.y, isAbsent), !samples.y.isEmpty() && isEmpty(samples));
}

QString notStoredNote(const RunHistory& run, std::vector<double> LayerSample::*values) {
  bool any = false, all = true;
  for (const LayerSample& sample : run.median().layers()) {
    if (sample.gateChange.empty()) continue;  // at t = 0, and where the step before was not looked at
    any = any || (sample.*values).empty();
    all = all && (sample.*values).empty();
  }
  return noteOn(any, any && all);
}

}  // namespace gatescope
