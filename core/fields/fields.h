// THE table of settings. Control panel, validation, JSON, command line, tooltips and tests all iterate it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/settings/experiment.h"

namespace gatescope {

/// What a field holds. ChoiceOrNumber is a keyword of `choices` (string) or a number (double).
enum class FieldKind { Boolean, Integer, Real, Choice, ChoiceOrNumber, Text, Path, IntegerList };
enum class FieldScale { Linear, Logarithmic };

/// One setting, once. Adding a setting is adding one row in fields.cpp.
struct Field {
  std::string key;     ///< JSON key path, "network.depth"
  std::string group;   ///< heading in the control panel: Data, Network, Gating, Training, Measuring
  std::string label;   ///< name on screen, "depth"
  std::string symbol;  ///< symbol of the notation table, "d", or ""
  std::string unit;    ///< "steps", "samples", or ""
  FieldKind kind = FieldKind::Real;
  double minimum = 0, maximum = 0;  ///< inclusive range of numbers
  FieldScale scale = FieldScale::Linear;
  double usualNumber = 0;            ///< of ChoiceOrNumber: the number that shows when somebody wants one
  std::vector<std::string> choices;  ///< allowed keywords, in the order of the enum where there is one
  std::string help;                  ///< what it does and its theory, one or two sentences
  bool endsRun = false;              ///< a stop rule: it says when a run ends and changes nothing before
  bool live = false;      ///< true: part of LiveControls, changes without a restart. Derived from the accessor's type.
  bool advanced = false;  ///< folded away in the control panel at first
  bool leftOut = false;   ///< files leave it out at its default: those without it stay as they were before it
  std::function<FieldValue(const Settings&)> get;
  std::function<void(Settings&, const FieldValue&)> set;  ///< value must be fine: see checkValue()
  /// "" when the field has an effect with these settings, else the reason why not ("only for fixed_random").
  std::function<std::string(const Settings&)> inapplicable;

  FieldValue defaultValue() const { return get(Settings{}); }
  bool isNumeric() const {
    return kind == FieldKind::Integer || kind == FieldKind::Real || kind == FieldKind::ChoiceOrNumber;
  }
};

/// All settings in the order of the control panel. Built once; safe from any thread.
const std::vector<Field>& fields();
/// The row with this key, or nullptr.
const Field* findField(const std::string& key);

}  // namespace gatescope
