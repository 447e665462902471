// The curves of one run on the window's side. No widgets; GUI thread.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/settings/experiment.h"
#include "core/telemetry/history.h"
#include "core/telemetry/inspection.h"

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
  RunState state;
  std::shared_ptr<const KernelMatrices> matrices;  ///< behind the newest frame; null before
  std::shared_ptr<const Inspection> inspection;    ///< the newest; null before
  std::shared_ptr<const PastView> pastView;        ///< the step of the past that is looked at; null: the present is
  std::vector<std::int64_t> checkpoints;           ///< steps that can be looked at and branched from, ascending

  /// Appends everything of `results`. Cost: linear in what is new.
  void append(const Results& results);
  /// Steps that it is known to have made.
  std::int64_t lastStep() const;
  /// Settings at the start and all changes so far, as far as they are told.
  const Settings& courseSoFar() const { return course ? *course : settings; }
  /// The newest that was measured, or absent.
  double newest(double StepSample::*figure) const;
  /// The newest kernel frame or nullptr.
  const KernelFrame* kernel() const;
  /// Curves of all networks, the first included.
  std::vector<const History*> networks() const;

  /// What is looked at, of the present or of `pastView`; nullptr where there is none. Plots of a state draw these.
  const KernelFrame* shownKernel() const;
  const KernelMatrices* shownMatrices() const;
  const Inspection* shownInspection() const;
};

}  // namespace gatescope
