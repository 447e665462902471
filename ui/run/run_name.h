// What files of a run are called.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gatescope {

struct RunHistory;

/// "relu-d5-w128-mnist-4-7-seed1-step500": variant, depth, width, data with its classes (the user's own data: the name
/// of the file), seed, step. Letters, digits, dot, hyphen and underscore only, at most 100 characters; the same run at
/// the same step has the same name.
QString runName(const RunHistory& run);
/// `text` with everything that a file name cannot bear on some system as "-"; no "-" in a row, none at the ends.
QString safeFileName(const QString& text);

}  // namespace gatescope
