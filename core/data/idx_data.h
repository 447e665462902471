// Data sets in IDX files: published ones and the user's own.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/data/dataset.h"

namespace gatescope {

// Samples are taken in file order (the first N of the chosen classes), pixels divided by 255, images row-major. Only
// the chosen images are converted, and decoding stops after the last of them. Throw Error naming the file. Targets are
// left to completeDataset(). `seed` has no effect. Block while they read; any thread.

/// A published set of four files: training and test images with their labels, which are 0, 1, ….
struct IdxSet {
  std::string name;  ///< of its folder in $GATESCOPE_DATA_DIR and in gatescope/data of the XDG data home
  std::string title;
  std::vector<std::string> classes;
  std::string installed;  ///< the folder in which a package of the system puts it
  std::string absent;     ///< the message where it is nowhere: what to do
  struct Sizes {
    std::int64_t train = 0, test = 0;
  };
  std::optional<Sizes> bundledOf;  ///< a subset is shipped, of a set of these sizes: the last resort, said in the note
};

/// Loads it from data.path, else from the first of its folders that has all four files.
std::function<Dataset(const DataSettings&, std::uint64_t seed, MemoryBudget&)> idxSetLoader(const IdxSet& set);

/// data.path is a folder with the four standard files, or an images file with its labels file beside it. Without test
/// files the last samples are held out.
Dataset loadIdx(const DataSettings& settings, std::uint64_t seed, MemoryBudget& budget);

}  // namespace gatescope
