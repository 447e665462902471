// What one cell of a table says.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace gatescope {

enum class CellKind {
  Whole,     ///< a number without a decimal separator: 12, 1e5
  Point,     ///< a number with a decimal point
  Comma,     ///< a number with a decimal comma
  TooLarge,  ///< beyond single precision, or infinity
  Missing,   ///< empty, NA, N/A, #N/A, <NA>, ?, null, nan, -
  Odd,       ///< digits and separators that are no number: 1.234,5
  Text
};
inline bool isNumber(CellKind kind) { return kind <= CellKind::Comma; }
/// Beyond what a run can take, but a number: no name of a column.
inline bool isNumberLike(CellKind kind) { return kind <= CellKind::TooLarge; }

/// Reads a trimmed cell in the C locale. `number` is set for numbers; those too small for a double are 0.
CellKind readCell(std::string_view cell, double& number);
CellKind kindOfCell(std::string_view cell);

/// The cell as a message shows it, in quotes, cut after 40 bytes.
std::string shownCell(std::string_view cell);

}  // namespace gatescope
