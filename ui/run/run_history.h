// The curves of one run on the window's side. No widgets; GUI thread.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/settings/experiment.h"
#include "core/telemetry/history.h"
#include "core/telemetry/inspection.h"
#include "ui/run/quartile_curves.h"

namespace gatescope {

/// What plots draw: settings of the run, its curves (bounded, decimated by History), its newest kernel frame and state.
struct RunHistory {
  std::uint64_t generation = 0;
  QString title;              ///< in the list of runs; "": its settings tell it from others
  QString name;               ///< what it is called on the plots beside others; "": it is the only one, or needs none
  std::uint64_t gesture = 0;  ///< what began it: the runs of one have followed a slider that was dragged; 0: none
  bool isListed = true;       ///< it stays in the list of runs when another takes its place
  Settings settings;          ///< with the live controls of the present
  std::shared_ptr<const Settings> course;  ///< with those it was started with, and their changes; null: not told yet
  QString resumedFrom;                     ///< session file whose weights it began with; "": none
  History curves;                          ///< of the first network, in most runs the only one
  std::vector<History> others;             ///< of the other networks of an ensemble, in the order of their seeds
  QuartileCurves quartiles;                ///< of all of them; empty with one network
  std::uint64_t replaced = 0;              ///< frames that others of the same step took the place of
  RunState state;
  std::shared_ptr<const KernelMatrices> matrices;  ///< behind the newest frame; null before
  std::shared_ptr<const Inspection> inspection;    ///< the newest; null before
  std::shared_ptr<const PastView> pastView;        ///< the step of the past that is looked at; null: the present is
  KernelQuartiles pastKernels;                     ///< of an ensemble, with pastView
  Index watched = 0;                               ///< of which the pictures from inside are, from 0
  std::vector<std::int64_t> checkpoints;           ///< steps that can be looked at and branched from, ascending

  /// Appends everything of `results`. Cost: linear in what is new.
  void append(const Results& results);
  /// Steps that it is known to have made.
  std::int64_t lastStep() const;
  /// Settings at the start and all changes so far, as far as they are told.
  const Settings& courseSoFar() const { return course ? *course : settings; }
  bool isEnsemble() const { return !others.empty(); }
  /// Rises when numbers of the past changed, not only new ones came.
  std::uint64_t revision() const { return replaced + quartiles.revision(); }
  /// What curves are drawn from: of an ensemble the median of its networks, else the curves of the only one.
  const History& median() const { return isEnsemble() ? quartiles.median() : curves; }
  const History& low() const { return isEnsemble() ? quartiles.low() : curves; }
  const History& high() const { return isEnsemble() ? quartiles.high() : curves; }
  /// Curves of all networks, the first included.
  std::vector<const History*> networks() const;
  /// The newest that was measured, or absent; of an ensemble with its quartiles, else all three are the same.
  Quartiles newest(double StepSample::*figure) const;
  Quartiles newest(double KernelFrame::*measure) const;
  /// The newest kernel frame, of an ensemble that of the medians, or nullptr.
  const KernelFrame* kernel() const;
  /// Looks at a step of the past; null: at the present.
  void look(std::shared_ptr<const PastView> view);

  /// What is looked at, of the present or of `pastView`; nullptr where there is none. Plots of a state draw these; of
  /// an ensemble the kernels are quartiles, the rest is of one network.
  const KernelFrame* shownKernel() const { return shownKernels().median.get(); }
  KernelQuartiles shownKernels() const;
  /// Those of each network; null where it has none there.
  std::vector<std::shared_ptr<const KernelFrame>> shownFrames() const;
  const KernelMatrices* shownMatrices() const;
  const Inspection* shownInspection() const;
};

}  // namespace gatescope
