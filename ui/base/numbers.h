// Numbers as people read them in plots: 1,240, 0.034, 2.1·10⁻⁷.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>

namespace gatescope {

/// "⁻¹²": an integer in Unicode superscripts, which every backend (screen, SVG, PDF) draws as plain text.
QString superscript(int number);
/// `digits` significant digits; plain from 0.0001 to 999,999, else mantissa·10ⁿ; "–" for NaN, "∞" for infinity.
QString numberText(double value, int digits = 3);
/// The same, always as mantissa·10ⁿ.
QString powerText(double value, int digits = 3);
/// With thousands separators: "1,240".
QString countText(std::int64_t value);

}  // namespace gatescope
