// Words of a plot as LaTeX.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gatescope {

/// For pdflatex without any package: what has a meaning there is escaped, superscripts, subscripts, Greek letters and
/// signs become formulas ("10⁻²" is "10$^{-2}$"), a hat goes over its letter. A letter that it does not know is "?".
QByteArray texText(const QString& text);

}  // namespace gatescope
