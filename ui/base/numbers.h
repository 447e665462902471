// Numbers as people read them on screen: 1 240, 0.034, 2.1·10⁻⁷. Files have their own, which programs read.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>

namespace gatescope {

/// A number as C writes it, with the decimal point of the language that is spoken; for people, never for data.
QString inLanguage(QString number);
/// "⁻¹²": an integer in Unicode superscripts, which every backend (screen, SVG, PDF) draws as plain text.
QString superscript(int number);
/// In the language that is spoken: `digits` significant digits; plain from 0.0001 to 999 999, a thin space (U+2009)
/// between thousands; else mantissa·10ⁿ; "–" for NaN, "∞" for infinity.
QString numberText(double value, int digits = 4);
/// The same, always as mantissa·10ⁿ.
QString powerText(double value, int digits = 4);
/// A text with numbers as C writes them ("4.3e-05") with powers of ten in their place ("4.3·10⁻⁵").
QString withPowers(const QString& text);
/// With a thin space between thousands: "1 240".
QString countText(std::int64_t value);
/// numberText() with its usual digits, to be named where a function of one number is asked for.
QString shortNumber(double value);
/// A number to draw with: 0 for one that is not finite. A diverged network is full of those.
double finiteOr0(double value);
/// Between two places on a plot; where a plot has no room between them, their middle.
double within(double value, double low, double high);
/// Per cent without the sign: "97.3".
QString percent(double share);
/// "02:05" or "1:02:05".
QString timeText(double seconds);
/// "about 3 s", "about 2 min".
QString roughTimeText(double seconds);

}  // namespace gatescope
