// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/claim_judge.h"

#include <cmath>
#include <cstdio>

#include "core/base/message.h"

namespace gatescope {
namespace {

using Kind = Expression::Kind;
using Relation = Claim::Relation;
using Label = std::function<std::string(const QuantityName&)>;

double function(const std::string& name, double x) {
  if (name == "sqrt") return std::sqrt(x);
  if (name == "ln") return std::log(x);
  return name == "exp" ? std::exp(x) : std::abs(x);
}

// What a side comes to; what is missing on the way goes into `missing`.
double evaluate(const Expression& e, const Measure& measure, Measured& missing) {
  if (e.kind == Kind::Number) return e.number;
  if (e.kind == Kind::Quantity) {
    const Measured measured = measure(e.quantity);
    if (std::isnan(measured.value) && (missing.reason.empty() || measured.pending)) missing = measured;
    return measured.value;
  }
  const double a = evaluate(e.parts[0], measure, missing);
  const double b = e.parts.size() > 1 ? evaluate(e.parts[1], measure, missing) : 0;
  switch (e.kind) {
    case Kind::Negative:
      return -a;
    case Kind::Sum:
      return a + b;
    case Kind::Difference:
      return a - b;
    case Kind::Product:
      return a * b;
    case Kind::Quotient:
      return a / b;
    case Kind::Power:
      return std::pow(a, b);
    default:
      return function(e.function, a);
  }
}

bool isWithin(double value, double expected, const Claim& claim) {
  if (value == expected) return true;  // inf too
  switch (claim.tolerance) {
    case Claim::Tolerance::Absolute:
      return std::abs(value - expected) <= claim.within;
    case Claim::Tolerance::Relative:
      return std::abs(value - expected) <= claim.within * std::abs(expected);
    case Claim::Tolerance::Factor:
      return value * expected > 0 && std::abs(std::log(value / expected)) <= std::log(claim.within);
    default:
      return false;
  }
}

bool holds(double a, Relation relation, double b, const Claim& claim) {
  switch (relation) {
    case Relation::Less:
      return a < b;
    case Relation::LessOrEqual:
      return a <= b;
    case Relation::Greater:
      return a > b;
    case Relation::GreaterOrEqual:
      return a >= b;
    default:
      return isWithin(a, b, claim);
  }
}

const char* signOf(Relation relation) {
  switch (relation) {
    case Relation::Less:
      return " < ";
    case Relation::LessOrEqual:
      return " ≤ ";
    case Relation::Greater:
      return " > ";
    case Relation::GreaterOrEqual:
      return " ≥ ";
    default:
      return " = ";
  }
}

int strength(Kind kind) {
  switch (kind) {
    case Kind::Sum:
    case Kind::Difference:
      return 1;
    case Kind::Product:
    case Kind::Quotient:
      return 2;
    case Kind::Negative:
    case Kind::Power:
      return 3;
    default:
      return 4;
  }
}

std::string written(const Expression& e, const Label& label);

// With brackets where the sign around it binds more strongly.
std::string writtenPart(const Expression& around, std::size_t position, const Label& label) {
  const Expression& part = around.parts[position];
  const bool last = position > 0 && around.kind != Kind::Sum && around.kind != Kind::Product;
  const bool loose =
      strength(part.kind) < strength(around.kind) || (last && strength(part.kind) == strength(around.kind));
  const std::string text = written(part, label);
  return loose ? "(" + text + ")" : text;
}

std::string written(const Expression& e, const Label& label) {
  const auto pair = [&](const char* sign) { return writtenPart(e, 0, label) + sign + writtenPart(e, 1, label); };
  switch (e.kind) {
    case Kind::Number:
      return claimNumber(e.number);
    case Kind::Quantity:
      return label(e.quantity);
    case Kind::Negative:
      return "−" + writtenPart(e, 0, label);
    case Kind::Sum:
      return pair(" + ");
    case Kind::Difference:
      return pair(" − ");
    case Kind::Product:
      return pair(" · ");
    case Kind::Quotient:
      return pair(" / ");
    case Kind::Power:
      return pair("^");
    default:
      return e.function + "(" + written(e.parts[0], label) + ")";
  }
}

std::string toleranceText(const Claim& claim) {
  switch (claim.tolerance) {
    case Claim::Tolerance::Absolute:
      return said(" within %1", claimNumber(claim.within));
    case Claim::Tolerance::Relative:
      return said(" within %1 %", claimNumber(100 * claim.within));
    case Claim::Tolerance::Factor:
      return said(" within a factor %1", claimNumber(claim.within));
    default:
      return "";
  }
}

// "x = 10.7 within 5 %" expects 10.7; everything else is told whole.
std::string expectedText(const Claim& claim, const std::vector<double>& values, const Label& label) {
  if (claim.relations[0] == Relation::Absent) return said("%1 is absent", written(claim.sides[0], label));
  if (claim.sides.size() == 2 && claim.relations[0] == Relation::Equal) {
    const std::string number = std::isnan(values[1]) ? written(claim.sides[1], label) : claimNumber(values[1]);
    return number + toleranceText(claim);
  }
  std::string text = written(claim.sides[0], label);
  for (std::size_t i = 0; i < claim.relations.size(); ++i)
    text += signOf(claim.relations[i]) + written(claim.sides[i + 1], label);
  return text + toleranceText(claim);
}

std::string measuredText(const Claim& claim, const std::vector<double>& values) {
  if (claim.sides.size() == 2 && claim.relations[0] == Relation::Equal) return claimNumber(values[0]);
  std::string text = claimNumber(values[0]);
  for (std::size_t i = 1; i < values.size(); ++i) {
    const double a = values[i - 1], b = values[i];
    text += (std::isnan(a) || std::isnan(b) ? ", " : a < b ? " < " : a > b ? " > " : " = ") + claimNumber(b);
  }
  return text;
}

}  // namespace

Verdict judge(const Claim& claim, const Measure& measure, const Label& label) {
  Verdict verdict;
  Measured missing;
  std::vector<double> values;
  for (const Expression& side : claim.sides) values.push_back(evaluate(side, measure, missing));
  verdict.expected = expectedText(claim, values, label);
  verdict.reason = missing.reason;
  if (missing.pending) return verdict;
  verdict.measured = measuredText(claim, values);
  bool all = true;
  for (std::size_t i = 0; i < claim.relations.size(); ++i)
    all = all && (claim.relations[i] == Relation::Absent ? std::isnan(values[i])
                                                         : holds(values[i], claim.relations[i], values[i + 1], claim));
  verdict.state = all ? Verdict::State::Holds : Verdict::State::Fails;
  return verdict;
}

Verdict judgeShare(const Claim& claim, const Measure& median, const std::vector<Measure>& networks,
                   const Label& label) {
  Verdict verdict = judge(claim, median, label);
  int holding = 0, open = 0;
  for (const Measure& network : networks) {
    const Verdict own = judge(claim, network, label);
    holding += own.state == Verdict::State::Holds;
    open += own.state == Verdict::State::Unknown;
    if (verdict.reason.empty()) verdict.reason = own.reason;
  }
  verdict.expected = said("%1 in %2", verdict.expected, shareText(claim.share.least, claim.share.seeds));
  verdict.state = Verdict::State::Unknown;
  if (open > 0 && holding + open >= claim.share.least) {
    verdict.measured.clear();
    return verdict;
  }
  verdict.state = holding >= claim.share.least ? Verdict::State::Holds : Verdict::State::Fails;
  const std::string share = shareText(holding, claim.share.seeds);
  verdict.measured = verdict.measured.empty() ? said("in %1", share) : said("%1, in %2", verdict.measured, share);
  return verdict;
}

std::string shareText(int some, int seeds) { return said("%1 of %2 seeds", some, seeds); }

std::string claimNumber(double value) {
  if (std::isnan(value)) return "absent";
  if (std::isinf(value)) return value > 0 ? "inf" : "−inf";
  char text[32];
  const double size = std::abs(value);
  std::snprintf(text, sizeof text, size >= 1e4 && size < 1e7 ? "%.0f" : "%.4g", value);
  return text[0] == '-' ? "−" + std::string(text + 1) : text;
}

}  // namespace gatescope
