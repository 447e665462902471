// Changes of live controls: applied, recorded, read and written.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/fields/json_values.h"

namespace gatescope {

/// No change comes after this step.
inline constexpr double kLastChange = 1e15;

/// The live controls of a run that has come to `step`: those it started with, and all changes up to then.
LiveControls liveAt(const Settings& settings, std::int64_t step);

/// Adds to settings.changes what differs between liveAt(step) and `live`: a control that was changed at the same step
/// has the newer value, and one that is as it was is no change.
void recordChange(Settings& settings, std::int64_t step, const LiveControls& live);

/// Drops what was changed after `step`, up to and including `last`: a branch goes another way.
void dropChanges(LiveChanges& changes, std::int64_t step, std::int64_t last);

/// "step size 0.1 → 0.05": for people. `before`: the controls until then.
std::string describeChange(const LiveControls& before, const LiveChange& change);

/// Value of a setting in a run with this course: "0.1, from step 420: 0.05" where it was changed.
std::string courseText(const Settings& course, const Field& field);

/// A list of {step, key, value}.
Json changesAsJson(const LiveChanges& changes);
/// Adds to `issues` what is no list, not live, out of range or out of order, as "changes[2].key".
LiveChanges changesFromJson(const Json& json, Issues& issues);

}  // namespace gatescope
