// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_figures.h"

#include <QCoreApplication>
#include <cmath>

namespace gatescope {

QString quartilesText(const Quartiles& quartiles, const NumberText& number) {
  if (std::isnan(quartiles.median)) return number(quartiles.median);
  return QStringLiteral("%1 [%2, %3]").arg(number(quartiles.median), number(quartiles.low), number(quartiles.high));
}

QString figureText(const RunHistory& run, double StepSample::*figure, const NumberText& number) {
  const Quartiles newest = run.newest(figure);
  return run.isEnsemble() ? quartilesText(newest, number) : number(newest.median);
}

QString figureText(const RunHistory& run, double KernelFrame::*measure, const NumberText& number) {
  const Quartiles newest = run.newest(measure);
  return run.isEnsemble() ? quartilesText(newest, number) : number(newest.median);
}

QString seedsText(const Experiment& experiment) {
  const auto seeds = static_cast<std::uint64_t>(experiment.ensemble.seeds);
  const auto tr = [](const char* text) { return QCoreApplication::translate("gatescope::RunFigures", text); };
  if (seeds == 1) return tr("seed %1").arg(experiment.seed);
  return tr("seeds %1–%2").arg(experiment.seed).arg(experiment.seed + seeds - 1);
}

}  // namespace gatescope
