// What theory's expectation at t = 0 is of.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/gating/variants.h"
#include "ui/run/run_history.h"

namespace gatescope {

/// Where a chain of gates trains, theory speaks of the value part of the kernel alone.
inline bool expectsValuePart(const RunHistory& run) {
  const GatingVariant* variant = findGatingVariant(run.settings.experiment.gating.variant);
  return variant && !variant->expectsWholeKernel();
}
/// "E[K₀]" or "E[Kᵛ₀]".
inline QString expectedKernelText(const RunHistory* run) {
  return run && expectsValuePart(*run) ? QStringLiteral("E[Kᵛ₀]") : QStringLiteral("E[K₀]");
}

}  // namespace gatescope
