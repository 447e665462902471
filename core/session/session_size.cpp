// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_size.h"

#include "core/session/ensemble_members.h"
#include "core/telemetry/measures.h"
#include "core/telemetry/telemetry.h"

namespace gatescope {
namespace {

// Of the first network, and of all networks of an ensemble.
double length(const NpzMembers& members, const std::string& name) {
  double length = 0;
  for (const auto& found : {members.find(name), members.find(kEnsemblePrefix + name)})
    if (found != members.end()) length += static_cast<double>(found->second.size());
  return length;
}

}  // namespace

double sessionBytes(const NpzMembers& members) {
  constexpr double kBlock = 32;  // what the heap adds to a piece of memory
  constexpr double kMostLayers = 63;
  double bytes = 0;
  // Read as a vector, copied to a matrix, and kept where the session keeps it.
  for (const auto& [name, array] : members) bytes += 3 * sizeof(double) * static_cast<double>(array.size());
  // The networks of an ensemble are read one after another, each with a copy of the samples that all share.
  if (members.contains(std::string(kEnsemblePrefix) + "changes"))
    bytes += 4 * sizeof(double) * (length(members, "x") + length(members, "y"));
  const double steps = length(members, "history_step"), layerSteps = length(members, "layer_step"),
               frames = length(members, "kernel_step");
  bytes += steps * 2 * (sizeof(StepSample) + sizeof(double));
  // A measure that is absent is a matrix for a moment, of as many layers as a network may have.
  bytes += layerSteps * (2 * sizeof(LayerSample) + static_cast<double>(layerMeasures().size()) * kBlock +
                         kMostLayers * sizeof(double));
  // Every frame has a copy of these texts.
  const double texts = length(members, "expected_reason") + length(members, "prediction_note");
  bytes +=
      frames * (2 * sizeof(KernelFrame) + (4 + static_cast<double>(kernelLayerMeasures().size())) * kBlock + texts);
  return bytes;
}

}  // namespace gatescope
