// How much memory there is.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace gatescope {

/// "1.2 GB".
std::string gigabytes(double bytes);
/// Memory that can be taken now (MemAvailable), in bytes.
double availableMemory();

}  // namespace gatescope
