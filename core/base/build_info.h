// What this program was built with, and what the processor could do.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace gatescope {

/// Level of the x86-64 instruction set that the engine was compiled for, 1 to 4 (psABI: 3 has AVX2, 4 AVX-512), and the
/// highest that this processor has. 0 on other processors. Any thread.
int builtLevel();
int processorLevel();

/// "x86-64", "x86-64-v2", …: as the compiler and glibc-hwcaps call it. "" for 0.
std::string levelName(int level);

/// "1.0.0".
const char* programVersion();
/// "GCC 12.2.0, C++20, optimised".
std::string compilerText();
/// "x86-64-v3 (AVX2); this processor: x86-64-v4 (AVX-512)".
std::string instructionSetText();
/// "OpenMP of 2015-11", or that there is one thread only.
std::string threadsText();
/// Names and versions of the libraries that the engine uses.
std::vector<std::pair<std::string, std::string>> libraryVersions();

}  // namespace gatescope
