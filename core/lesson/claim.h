// What a lesson expects of what was measured: "nu(relu, last) < 0.7 * nu(relu, first)", "condition(network.depth=8)
// = 10.7 within factor 1.5", "test_accuracy is absent".
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace gatescope {

/// A measured quantity by name, of which run and when: "nu(relu, first)", "condition(theory, network.depth=8)".
struct QuantityName {
  std::string name;
  std::vector<std::string> words;                              ///< relu, first
  std::vector<std::pair<std::string, std::string>> positions;  ///< network.depth → 8
  std::string text() const;
};

/// A number, a quantity, or what is computed of others.
struct Expression {
  enum class Kind { Number, Quantity, Negative, Sum, Difference, Product, Quotient, Power, Function };
  Kind kind = Kind::Number;
  double number = 0;
  QuantityName quantity;
  std::string function;  ///< sqrt, ln, exp or abs
  std::vector<Expression> parts;
};

/// sides[0] relations[0] sides[1] …; all must hold.
struct Claim {
  enum class Relation { Less, LessOrEqual, Greater, GreaterOrEqual, Equal, Absent };
  enum class Tolerance { None, Absolute, Relative, Factor };

  std::string text;  ///< as it was written
  std::vector<Expression> sides;
  std::vector<Relation> relations;  ///< Absent stands alone, after one quantity
  Tolerance tolerance = Tolerance::None;
  double within = 0;  ///< of Equal: absolute, relative (0.05 for 5 %) or factor
  /// "in 4 of 5 seeds": so many networks of so many must show it, each with its own numbers. seeds 0: medians must.
  struct Share {
    int least = 0, seeds = 0;
  };
  Share share;

  /// Every quantity that it names.
  std::vector<QuantityName> quantities() const;
};

inline constexpr std::size_t kClaimLength = 1000;
inline constexpr int kClaimDepth = 32;

/// Reads
///   claim := (sum (relation sum)+ ["within" number ["%"] | "within factor" number] | quantity "is absent")
///            ["in" number "of" number "seeds"]
///   relation := < <= > >= =      "=" needs a "within"
///   sum, product, power as usual
///   atom := number | name ["(" word or key=value, … ")"] | function "(" sum ")" | "(" sum ")"
///   function := sqrt ln exp abs
/// At most kClaimLength characters, and brackets, signs and powers at most kClaimDepth deep. Throws Error saying what
/// is wrong at which character.
Claim parseClaim(const std::string& text);

}  // namespace gatescope
