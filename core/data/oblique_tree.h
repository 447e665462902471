// Points on the unit sphere, labelled by a decision tree whose nodes ask on which side of an oblique plane they lie.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

namespace gatescope {

/// What data.tree_depth may be.
inline constexpr std::int64_t kLeastTreeDepth = 2, kMostTreeDepth = 4;

/// x uniform on the unit sphere of R^inputs; the class is that of the leaf of a complete binary tree of
/// data.tree_depth. Its 2^depth − 1 nodes split by planes through the origin with random unit normals, which become
/// Dataset::planes: the root first, the children of node i at 2i + 1 (⟨u, x⟩ ≤ 0) and 2i + 2. The two leaves below a
/// node have the two classes, so that no plane is idle. A tree that gives more than three quarters of the sphere to one
/// class is drawn again. Settings are checked before. Cost: O(inputs · samples · depth). Throws Stopped. Any thread.
Dataset generateObliqueTree(const DataSettings& settings, std::uint64_t seed, MemoryBudget& budget);

}  // namespace gatescope
