// A run to a session and back.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/engine/run.h"
#include "core/session/session_snapshot.h"

namespace gatescope {

/// Everything for a session file, as the run stands. It can be continued unless the run has diverged.
SessionSnapshot snapshotOf(const Run& run);
/// As the run was at the checkpoint at or below `step`: curves end there, matrices are left out. Throws Error when
/// there is none.
SessionSnapshot snapshotOf(const Run& run, std::int64_t step);

/// Bytes that weights and state take in such a snapshot, roughly.
double sessionBytes(const Run& run);

/// Where the session stands, for Run::resume() of `run`, which was built from the same experiment and data. Throws
/// Error when it does not fit them.
RunContinuation continuationOf(const SessionSnapshot& session, const Run& run);

/// The probe samples as a data set, for a session whose own data are gone.
Dataset probeDataOf(const SessionSnapshot& session);
/// The session to look at, for Run::resume() of `run`, which was built from the same experiment and probeDataOf().
/// `why` it cannot go on. Throws Error when it does not fit.
RunContinuation pastOf(const std::shared_ptr<const SessionSnapshot>& session, const Run& run, const std::string& why);

/// Throws Error when the session knows other data than these; `path` is that of their file, or "".
void checkSameData(const SessionSnapshot& session, const DataChecksum& now, const Dataset& data,
                   const std::string& path);

}  // namespace gatescope
