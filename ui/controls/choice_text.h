// Words for the keywords of a field: the tables of variants and data sets know better than the keyword itself.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

#include "core/fields/fields.h"

namespace gatescope {

/// Name on screen: "ReLU" for relu, "MNIST digits" for mnist, else the keyword with spaces.
QString choiceTitle(const Field& field, const std::string& choice);
/// One sentence about it, or "".
QString choiceHelp(const Field& field, const std::string& choice);
/// What is shown under the field while it is chosen ("G = 1{q > 0}" for a variant), or "".
QString choiceNote(const Field& field, const std::string& choice);

}  // namespace gatescope
