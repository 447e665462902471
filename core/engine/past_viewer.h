// A step of the past, measured again from its checkpoint.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>

#include "core/engine/checkpoints.h"
#include "core/engine/probe_set.h"
#include "core/engine/trainer.h"
#include "core/telemetry/history.h"
#include "core/telemetry/inspection.h"

namespace gatescope {

/// Makes past views and remembers the newest, so that another order for the same step measures no kernel again. Trainer
/// and probes are those of the run; no bit of its course depends on what is viewed. One per run; the run's thread.
class PastViewer {
 public:
  /// The step of this checkpoint; rates of gate change are those of the curve there. Null when stopped or when
  /// the kernel there is not finite. Cost: as a kernel frame and an inspection.
  std::shared_ptr<const PastView> view(const Checkpoint& checkpoint, const History& history,
                                       const InspectionOrder& order, const Trainer& trainer, ProbeSet& probes,
                                       const std::stop_token& stop);
  /// The newest with inspection by this order; null when stopped or when there is none.
  std::shared_ptr<const PastView> viewAgain(const InspectionOrder& order, const Trainer& trainer, ProbeSet& probes,
                                            const std::stop_token& stop);
  /// The kernel there alone: that of the curve, or measured. Null as above. Remembers nothing.
  static std::shared_ptr<const KernelFrame> kernel(const Checkpoint& checkpoint, const History& history,
                                                   const Trainer& trainer, ProbeSet& probes,
                                                   const std::stop_token& stop);
  /// Gives the memory back.
  void forget() { m_view.reset(), m_parameters.reset(); }

 private:
  std::shared_ptr<const PastView> m_view;  ///< the newest, with the weights and the β that it was measured from
  std::shared_ptr<const Parameters<Scalar>> m_parameters;
  double m_beta = 0;
  LinearPrediction::State m_prediction;  ///< where it stood there
};

}  // namespace gatescope
