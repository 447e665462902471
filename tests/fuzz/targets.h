// Everything of the program that reads a file, by name, to be fed with bytes: for the fuzzer, and for replaying what it
// found.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace gatescope::test {

struct FuzzTarget {
  std::string_view name;  ///< that of its folder in corpus/
  /// Reads the bytes as such a file. An Error is an answer; anything else that leaves here is a finding. One thread.
  void (*feed)(std::string_view bytes);
};

const std::vector<FuzzTarget>& fuzzTargets();
/// nullptr where there is none.
const FuzzTarget* findFuzzTarget(std::string_view name);

// Texts.
void feedExperiment(std::string_view bytes);
void feedSweep(std::string_view bytes);
void feedPoint(std::string_view bytes);      ///< a point's file in the folder of a small sweep
void feedPublished(std::string_view bytes);  ///< a table of published numbers, beside a small sweep
void feedLesson(std::string_view bytes);
void feedClaim(std::string_view bytes);

// Arrays.
void feedNpy(std::string_view bytes);      ///< one member of an archive
void feedNpz(std::string_view bytes);      ///< an archive, as a data set and as a session
void feedSession(std::string_view bytes);  ///< members of a session without the archive: see session_members.py

// Data sets.
void feedCsv(std::string_view bytes);
void feedIdx(std::string_view bytes);    ///< images or labels; their counterpart is made
void feedCifar(std::string_view bytes);  ///< the first batch

}  // namespace gatescope::test
