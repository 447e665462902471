// An ensemble to a session.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ensemble.h"
#include "core/session/session_snapshot.h"

namespace gatescope {

/// Everything for a session file, as all networks stand. Each can be continued unless it has diverged.
SessionSnapshot snapshotOf(const Ensemble& ensemble);
/// As the networks were at the checkpoint at or below `step`; one that had ended by then is as it ended. Matrices are
/// left out. Throws Error when there is none.
SessionSnapshot snapshotOf(const Ensemble& ensemble, std::int64_t step);

/// Bytes that weights and state of all networks take in such a snapshot, roughly.
double sessionBytes(const Ensemble& ensemble);

}  // namespace gatescope
