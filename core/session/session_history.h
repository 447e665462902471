// The curves of a session file.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session_members.h"
#include "core/telemetry/history.h"

namespace gatescope {

/// The curves: history_*, gate measures of `layers` hidden layers, kernel frames. Series that are absent stay empty. A
/// sample at `standsAt`, the step that the run stands at, is that of its end.
History readHistory(const SessionMembers& members, Index layers, std::int64_t standsAt);

}  // namespace gatescope
