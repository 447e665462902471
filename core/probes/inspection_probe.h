// What a network looks like from inside, for somebody who watches: units, gates, map and images.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/network/loss.h"
#include "core/network/network.h"
#include "core/telemetry/inspection.h"

namespace gatescope {

/// The network to be inspected, as it is at one step.
struct InspectionSubject {
  const Experiment& experiment;
  const NetworkSpec& spec;
  const std::vector<MaskMatrix>& masks;  ///< fixed_random, of all training samples; else empty
  const Parameters<Scalar>& parameters;
  std::int64_t step = 0;
};

/// Makes inspections with a trace of its own: nothing of the training is touched. Takes no memory before the first
/// order. Session thread.
class InspectionProbe {
 public:
  /// `order` says which training samples are the probe samples, and how they are shown.
  InspectionProbe(std::shared_ptr<const Dataset> data, Loss loss, std::shared_ptr<const ProbeOrder> order);

  /// What is ordered, of the present: remembers the weights, so that the next step's inspection has updates. Null when
  /// stopped. Cost: one sample forward and back, one pass over the probe samples, one over the map's points, one over
  /// 100 images.
  std::shared_ptr<const Inspection> measure(const InspectionSubject& subject, const InspectionOrder& order,
                                            const std::stop_token& stop = {});
  /// The same of a past step, whose weights are `shared`: no updates, and nothing is remembered.
  std::shared_ptr<const Inspection> measurePast(const InspectionSubject& subject,
                                                std::shared_ptr<const Parameters<Scalar>> shared,
                                                const InspectionOrder& order, const std::stop_token& stop = {});
  /// Nobody looks any more: gives the memory back.
  void rest();

 private:
  std::shared_ptr<Inspection> parts(const InspectionSubject& subject, const InspectionOrder& order,
                                    const std::stop_token& stop);
  std::shared_ptr<UnitInspection> units(const InspectionSubject& subject, Index sample, const std::stop_token& stop);
  std::shared_ptr<const GateRaster> gates(const InspectionSubject& subject, const std::stop_token& stop);
  std::shared_ptr<const OutputMap> map(const InspectionSubject& subject, Index boundaryLayer,
                                       const std::stop_token& stop);
  std::shared_ptr<const ImagePredictions> images(const InspectionSubject& subject, const std::stop_token& stop);
  std::shared_ptr<const LayerKernel> layerKernel(const InspectionSubject& subject, Index layer,
                                                 const std::stop_token& stop);
  std::shared_ptr<const KernelDraws> draws(const InspectionSubject& subject, const std::stop_token& stop);
  void load(const InspectionSubject& subject, const Samples& samples, Index source, Index column, bool masked);
  void remember(const InspectionSubject& subject);

  std::shared_ptr<const Dataset> m_data;
  Loss m_loss;
  std::shared_ptr<const ProbeOrder> m_order;
  Index m_probes;
  std::optional<Trace<Scalar>> m_trace;
  std::optional<OutputMap> m_frame;                      ///< what a map shows; without measurements
  std::shared_ptr<const Parameters<Scalar>> m_previous;  ///< of the newest inspection with units
  std::int64_t m_previousStep = -1;
  std::shared_ptr<const KernelDraws> m_draws;  ///< of gates that never change: drawn once
  std::vector<VectorD> m_update;               ///< that led to m_previous; empty when unknown
};

/// Norm of each hidden unit's change of incoming value weights, one vector per hidden layer.
std::vector<VectorD> unitUpdates(const Parameters<Scalar>& before, const Parameters<Scalar>& after);

/// Why predictions for images have no meaning for this data; "" when they have.
std::string noImagesReason(const Dataset& data);

}  // namespace gatescope
