// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_size.h"

#include "core/telemetry/measures.h"
#include "core/telemetry/telemetry.h"

namespace gatescope {
namespace {

double length(const NpzMembers& members, const char* name) {
  const auto found = members.find(name);
  return found == members.end() ? 0 : static_cast<double>(found->second.size());
}

}  // namespace

double sessionBytes(const NpzMembers& members) {
  constexpr double kBlock = 32;  // what the heap adds to a piece of memory
  constexpr double kMostLayers = 63;
  double bytes = 0;
  // Read as a vector, copied to a matrix, and kept where the session keeps it.
  for (const auto& [name, array] : members) bytes += 3 * sizeof(double) * static_cast<double>(array.size());
  const double steps = length(members, "history_step"), layerSteps = length(members, "layer_step"),
               frames = length(members, "kernel_step");
  bytes += steps * 2 * (sizeof(StepSample) + sizeof(double));
  // A measure that is absent is a matrix for a moment, of as many layers as a network may have.
  bytes += layerSteps * (2 * sizeof(LayerSample) + static_cast<double>(layerMeasures().size()) * kBlock +
                         kMostLayers * sizeof(double));
  // Every frame has a copy of these texts.
  const double texts = length(members, "expected_reason") + length(members, "prediction_note");
  bytes += frames * (2 * sizeof(KernelFrame) + 4 * kBlock + texts);
  return bytes;
}

}  // namespace gatescope
