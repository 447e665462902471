// Sweep files.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "core/study/sweep.h"

namespace gatescope {

/// What a file measures that does not say what.
inline const std::vector<std::string> kUsualMeasures = {"condition", "linearised_steps"};

/// JSON text of a sweep file: the whole experiment, "grid" and "measure". Reading it gives the same sweep.
std::string toJson(const Sweep& sweep);
/// Reads a sweep file: an experiment plus "grid" and "measure" (kUsualMeasures when absent). Problems
/// of keys and values are added to `issues`; throws Error when the text is no JSON object. validate() is the caller's.
Sweep sweepFromJson(const std::string& text, Issues& issues);
/// Both of a file. Throws Error naming the file and every issue.
Sweep readSweep(const std::filesystem::path& file);
/// Whether the text has a "grid". Throws Error when it is no JSON.
bool isSweep(const std::string& text);

}  // namespace gatescope
