// Everything that can be computed from the weights and data of one session, without training.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/memory.h"
#include "core/npz/npy_array.h"
#include "core/session/session_snapshot.h"

namespace gatescope {

/// Outputs, gradients of the mean loss, gates, kernels, overlap, expected kernel, spectrum and its measures as members
/// of an archive, in double; samples are rows (format: resources/manual/files-and-formats.md). `expected_kernel` is
/// absent where the theory does not apply. Cost: C passes, C·d Gram products and one spectrum of the file's n samples.
/// Throws Error when the numbers are not finite, or when it would take more memory than allowed.
NpzMembers analyse(const SessionSnapshot& session, const MemoryLimit& memory = {});

}  // namespace gatescope
