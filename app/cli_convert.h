// gatescope-cli convert: between session, experiment and table.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/base/memory.h"

namespace gatescope {

/// Converts by the endings of both names. A session (.gatescope, .npz) becomes its experiment (.json) or its curves
/// (.csv: those per layer when the name starts with "layers", those of the kernel with "kernel", else the losses). An
/// experiment
/// (.json) or a data table (.csv) becomes a session at t=0, and a table an experiment that reads it. Throws Error.
void convertFile(const std::filesystem::path& in, const std::filesystem::path& out, const ReadLimits& limits);

}  // namespace gatescope
