// How a row of the table of settings reaches its member. Only for fields.cpp.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/fields.h"

namespace gatescope {

using Reason = std::function<std::string(const Settings&)>;

// The owner's type decides whether a field is live: an accessor into LiveControls is, one into Experiment is not.
inline Experiment& part(Settings& s, const Experiment*) { return s.experiment; }
inline LiveControls& part(Settings& s, const LiveControls*) { return s.live; }
constexpr bool isLive(const Experiment*) { return false; }
constexpr bool isLive(const LiveControls*) { return true; }

template <class Owner, class T>
T& reach(const Settings& s, T& (*access)(Owner&)) {
  return access(part(const_cast<Settings&>(s), static_cast<const Owner*>(nullptr)));  // read only: callers copy
}

inline FieldKind kindOf(const bool&, const Field&) { return FieldKind::Boolean; }
inline FieldKind kindOf(const std::int64_t&, const Field&) { return FieldKind::Integer; }
inline FieldKind kindOf(const double&, const Field&) { return FieldKind::Real; }
inline FieldKind kindOf(const std::vector<std::int64_t>&, const Field&) { return FieldKind::IntegerList; }
inline FieldKind kindOf(const std::string&, const Field& row) {
  if (row.kind == FieldKind::Path) return FieldKind::Path;
  return row.choices.empty() ? FieldKind::Text : FieldKind::Choice;
}

template <class Owner, class T>
Field bind(Field row, T& (*access)(Owner&)) {
  T sample{};
  row.kind = kindOf(sample, row);
  row.live = isLive(static_cast<const Owner*>(nullptr));
  row.get = [access](const Settings& s) { return FieldValue(reach(s, access)); };
  row.set = [access](Settings& s, const FieldValue& value) { reach(s, access) = std::get<T>(value); };
  if (!row.inapplicable) row.inapplicable = [](const Settings&) { return std::string(); };
  return row;
}

inline Field bindSeed(Field row) {
  row.kind = FieldKind::Integer;
  row.get = [](const Settings& s) { return FieldValue(static_cast<std::int64_t>(s.experiment.seed)); };
  row.set = [](Settings& s, const FieldValue& v) {
    s.experiment.seed = static_cast<std::uint64_t>(std::get<std::int64_t>(v));
  };
  row.inapplicable = [](const Settings&) { return std::string(); };
  return row;
}

// A keyword or a number; the keyword "number" is the number's own and never seen outside.
template <class Owner>
Field bindChoiceOrNumber(Field row, std::string& (*keyword)(Owner&), double& (*number)(Owner&)) {
  row.kind = FieldKind::ChoiceOrNumber;
  row.live = isLive(static_cast<const Owner*>(nullptr));
  row.get = [=](const Settings& s) {
    return reach(s, keyword) == "number" ? FieldValue(reach(s, number)) : FieldValue(reach(s, keyword));
  };
  row.set = [=](Settings& s, const FieldValue& value) {
    if (const double* x = std::get_if<double>(&value)) {
      reach(s, keyword) = "number";
      reach(s, number) = *x;
    } else {
      reach(s, keyword) = std::get<std::string>(value);
    }
  };
  if (!row.inapplicable) row.inapplicable = [](const Settings&) { return std::string(); };
  return row;
}

#define GATESCOPE_AT(Owner, member) \
  +[](Owner & owner) -> auto& {     \
    return owner.member;            \
  }

}  // namespace gatescope
