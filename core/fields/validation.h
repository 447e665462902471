// Checks of settings beyond the range of one field.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/error.h"
#include "core/fields/fields.h"

namespace gatescope {

/// Every problem of these settings: ranges, choices, and combinations that make no sense. Empty when a run can be
/// built.
Issues validate(const Settings& settings);

/// What validate() and normalised() see of a value where they look at settings together, as text: values that look the
/// same make the same difference to them. "" of a setting that they look at by itself only.
std::string seenWithOthers(const Field& field, const FieldValue& value);

/// The same settings with options that have no meaning for the variant put back to their defaults, so that switching
/// the variant never leaves a combination behind that validate() refuses.
Settings normalised(const Settings& settings);

/// The same settings for another data source: file, classes and targets that belong to the old one are put to what
/// suits the new one, so that choosing a data set never leaves a selection behind that it cannot fulfil.
Settings withDataSource(const Settings& settings, const std::string& name);

}  // namespace gatescope
