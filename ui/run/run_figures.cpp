// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_figures.h"

#include <QCoreApplication>
#include <cmath>

#include "ui/base/core_text.h"

namespace gatescope {

QString quartilesText(const Quartiles& quartiles, const NumberText& number) {
  if (std::isnan(quartiles.median)) return number(quartiles.median);
  return QStringLiteral("%1 [%2, %3]").arg(number(quartiles.median), number(quartiles.low), number(quartiles.high));
}

QString figureText(const RunHistory& run, double StepSample::*figure, const NumberText& number) {
  const Quartiles newest = run.newest(figure);
  return run.isEnsemble() ? quartilesText(newest, number) : number(newest.median);
}

QString figureText(const RunHistory& run, const KernelMeasure& measure, const NumberText& number) {
  const Quartiles newest = run.newest(measure.value);
  const auto words = [&](double value) {
    const bool isNamed = std::isinf(value) && !measure.infinite.empty();
    return isNamed ? coreText(measure.infinite) : number(value);
  };
  if (measure.isAlways && run.kernel() && std::isnan(newest.median)) return notStoredText();
  return run.isEnsemble() ? quartilesText(newest, words) : words(newest.median);
}

QString notStoredText() { return QCoreApplication::translate("gatescope::RunFigures", "not stored"); }

QString seedsText(const Experiment& experiment) {
  const auto seeds = static_cast<std::uint64_t>(experiment.ensemble.seeds);
  const auto tr = [](const char* text) { return QCoreApplication::translate("gatescope::RunFigures", text); };
  if (seeds == 1) return tr("seed %1").arg(experiment.seed);
  return tr("seeds %1–%2").arg(experiment.seed).arg(experiment.seed + seeds - 1);
}

}  // namespace gatescope
