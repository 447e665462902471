// The columns of the list of runs.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTreeWidget;

namespace gatescope {

/// Columns of the list.
enum RunColumn { kName, kDifferences, kState, kStep, kTrain, kTest, kAccuracy, kColumns };

/// Headers of the list, with what they mean.
void buildRunColumns(QTreeWidget& list);
/// Gives every column its room in the list: in a narrow one numbers move together, then words are cut, and what there
/// is no room for at all is scrolled to. `quartiles`: figures are three numbers each. GUI thread.
void fitRunColumns(QTreeWidget& list, bool quartiles);

}  // namespace gatescope
