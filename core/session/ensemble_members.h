// The members of a session file that hold all networks of an ensemble.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/npz/npy_array.h"
#include "core/session/session_snapshot.h"

namespace gatescope {

/// What begins their names.
inline constexpr const char* kEnsemblePrefix = "ensemble_";

/// Stacks what each network has of its own, R first, as ensemble_*; what one of them lacks, and the ends of its shorter
/// curves, are NaN, −1 where they are integers. Texts are a JSON list. What all share is left out, and of the probe
/// samples and the checksum of the data what is the same for all. `networks`: the members of each alone, of which those
/// that lack probe samples have the first one's. Throws Error when two networks have different shapes.
void addEnsemble(std::vector<NpzMembers> networks, NpzMembers& members);

/// Reads a network from the members that a file of it alone would have.
using ReadNetwork = SessionSnapshot (*)(const NpzMembers&);
/// Adds the other networks that experiment.ensemble.seeds of the first, which `session` holds, asks for. Throws Error
/// "member ensemble_… …" where they are not as many, or one is not as `read` wants it, or the first one's part is not
/// what the archive holds of it beside.
void readOthers(const NpzMembers& archive, ReadNetwork read, SessionSnapshot& session);

}  // namespace gatescope
