// What the manual says of settings, measures, plots, menus and keys, made from the program's own tables.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gatescope {

class MainWindow;

namespace test {

/// Markdown of one entry of the manual: "field seed", "plot loss", "menu File", "keys plots", "keys presenting",
/// "keys other", "measures step", "measures layer", "measures kernel", "measures kernel-layer", "measures study",
/// "variants all". Without a line break at its end; "" of what no table has.
QString manualEntry(const QString& subject, MainWindow& window);

/// The page with all entries as the tables have them: what stands between `<!-- field seed -->` and `<!-- end -->` is
/// made anew, all else stays.
QString refreshedPage(const QString& page, MainWindow& window);

}  // namespace test
}  // namespace gatescope
