// How a row of the table of settings reaches its member. Only for fields.cpp.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <type_traits>

#include "core/base/message.h"
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
template <class E>
requires std::is_enum_v<E> FieldKind kindOf(const E&, const Field&) { return FieldKind::Choice; }
inline FieldKind kindOf(const std::string&, const Field& row) {
  if (row.kind == FieldKind::Path) return FieldKind::Path;
  return row.choices.empty() ? FieldKind::Text : FieldKind::Choice;
}

// A row's choices stand in the order of its enum. This is the one place where their texts are read and written.
template <class E>
requires std::is_enum_v<E> E choiceOf(const std::vector<std::string>& choices, const FieldValue& value) {
  const std::string& text = std::get<std::string>(value);
  const auto found = std::find(choices.begin(), choices.end(), text);
  if (found == choices.end()) throw Error(said("'%1' is not a choice", text));
  return static_cast<E>(found - choices.begin());
}

template <class Owner, class T>
Field bind(Field row, T& (*access)(Owner&)) {
  T sample{};
  row.kind = kindOf(sample, row);
  row.live = isLive(static_cast<const Owner*>(nullptr));
  if constexpr (std::is_enum_v<T>) {
    row.get = [access, choices = row.choices](const Settings& s) {
      return FieldValue(choices.at(static_cast<std::size_t>(reach(s, access))));
    };
    row.set = [access, choices = row.choices](Settings& s, const FieldValue& value) {
      reach(s, access) = choiceOf<T>(choices, value);
    };
  } else {
    row.get = [access](const Settings& s) { return FieldValue(reach(s, access)); };
    row.set = [access](Settings& s, const FieldValue& value) { reach(s, access) = std::get<T>(value); };
  }
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

// A keyword or a number: the enum's Number says that the number is meant.
template <class Owner, class E>
Field bindChoiceOrNumber(Field row, E& (*keyword)(Owner&), double& (*number)(Owner&)) {
  row.kind = FieldKind::ChoiceOrNumber;
  row.live = isLive(static_cast<const Owner*>(nullptr));
  row.usualNumber = reach(Settings{}, number);
  row.get = [=, choices = row.choices](const Settings& s) {
    const E chosen = reach(s, keyword);
    return chosen == E::Number ? FieldValue(reach(s, number))
                               : FieldValue(choices.at(static_cast<std::size_t>(chosen)));
  };
  row.set = [=, choices = row.choices](Settings& s, const FieldValue& value) {
    if (const double* x = std::get_if<double>(&value)) {
      reach(s, keyword) = E::Number;
      reach(s, number) = *x;
    } else {
      reach(s, keyword) = choiceOf<E>(choices, value);
    }
  };
  if (!row.inapplicable) row.inapplicable = [](const Settings&) { return std::string(); };
  return row;
}

// NOLINTBEGIN(bugprone-macro-parentheses): a type and a member, which take none
#define GATESCOPE_AT(Owner, member) \
  +[](Owner & owner) -> auto& {     \
    return owner.member;            \
  }
// NOLINTEND(bugprone-macro-parentheses)

}  // namespace gatescope
