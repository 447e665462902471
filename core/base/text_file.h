// Whole files, read and written at once.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace gatescope {

/// Writes `text` to `file` through a temporary file, sync and rename, so that nobody ever sees half of it. What is no
/// file (a device, a pipe, /dev/stdout) is written through, never replaced; a pipe waits for its reader. Throws Error.
void writeFileAtomically(const std::filesystem::path& file, const std::string& text);

/// Removes what programs that were killed on this machine left half-written in `folder`. What cannot be removed stays.
void removeLeftovers(const std::filesystem::path& folder);

/// How much text is read unless a caller knows better.
inline constexpr std::uint64_t kTextBytes = std::uint64_t{64} << 20;

/// The whole of a regular file or a pipe. Throws Error naming it when it is neither, cannot be read to its end, holds
/// more than `mostBytes`, or is a pipe that nothing is written into. A pipe blocks until its writer has ended it.
std::string readTextFile(const std::filesystem::path& file, std::uint64_t mostBytes = kTextBytes);

}  // namespace gatescope
