// Colours of curves that have no meaning of their own: gating variants and pinned runs.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <string>

namespace gatescope {

inline constexpr int kHues = 13;

/// Hue number `hue` of kHues, for white paper or for a dark ground. None is that of train, test, theory or t = 0.
QColor hueColour(int hue, bool onDark);
/// The hue of a gating variant, the same in every plot, lesson and picture. No two variants share one; what is compared
/// most has those that are furthest apart.
int variantHue(const std::string& variant);

}  // namespace gatescope
