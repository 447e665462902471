// How a thread that works in the background makes way.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gatescope {

/// From now on this thread, and every thread that it starts, makes way for those that people wait for where all cores
/// are busy; on an idle machine it is as fast as before. Nothing where the system has no priority for a thread. Any
/// thread.
void makeWay();

}  // namespace gatescope
