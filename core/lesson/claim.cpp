// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/claim.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/text.h"

namespace gatescope {
namespace {

using Kind = Expression::Kind;
using Relation = Claim::Relation;

constexpr int kMostSeeds = 32;  // of an ensemble
constexpr std::array kFunctions = {"sqrt", "ln", "exp", "abs"};

bool isFunction(const std::string& name) {
  for (const char* function : kFunctions)
    if (name == function) return true;
  return false;
}

bool isNameLetter(char c) { return isLetter(c) || c == '_'; }

// Descends through the grammar of claim.h; one method per rule.
class Reader {
 public:
  explicit Reader(const std::string& text) : m_text(text) {
    if (m_text.size() <= kClaimLength) return;
    throw Error(
        said("'%1': the claim has %2 characters; allowed: at most %3", shownText(m_text), m_text.size(), kClaimLength));
  }

  Claim claim() {
    Claim claim;
    claim.text = m_text;
    claim.sides.push_back(sum());
    if (word("is")) {
      if (!word("absent")) fail(said("expected 'absent' after 'is'"));
      if (claim.sides[0].kind != Kind::Quantity) fail(said("only a quantity can be absent"));
      claim.relations.push_back(Relation::Absent);
    } else {
      while (m_at < m_text.size() && std::strchr("<>=", m_text[m_at])) {
        claim.relations.push_back(relation());
        claim.sides.push_back(sum());
      }
      if (claim.relations.empty()) fail(said("expected <, <=, >, >=, = or 'is absent'"));
      tolerance(claim);
    }
    share(claim);
    if (m_at < m_text.size()) fail(said("there is text after the claim"));
    return claim;
  }

 private:
  [[noreturn]] void fail(const std::string& what) const {
    const std::string rest = m_text.substr(m_at, 20);
    throw Error(said("'%1': %2 at character %3%4", shownText(m_text), what, m_at + 1,
                     rest.empty() ? said(" (the end)") : said(", before '%1'", rest)));
  }
  void skip() {
    while (m_at < m_text.size() && m_text[m_at] == ' ') ++m_at;
  }
  bool sign(char c) {
    skip();
    if (m_at >= m_text.size() || m_text[m_at] != c) return false;
    ++m_at;
    skip();
    return true;
  }
  void need(char c) {
    if (!sign(c)) fail(said("expected '%1'", c));
  }
  bool word(const std::string& wanted) {
    skip();
    const std::size_t end = m_at + wanted.size();
    if (m_text.compare(m_at, wanted.size(), wanted) != 0 || (end < m_text.size() && isNameLetter(m_text[end])))
      return false;
    m_at = end;
    skip();
    return true;
  }
  Relation relation() {
    const char c = m_text[m_at++];
    const bool equal = m_at < m_text.size() && m_text[m_at] == '=';
    if (equal && c != '=') ++m_at;
    skip();
    if (c == '=') return Relation::Equal;
    if (c == '<') return equal ? Relation::LessOrEqual : Relation::Less;
    return equal ? Relation::GreaterOrEqual : Relation::Greater;
  }
  void tolerance(Claim& claim) {
    bool equal = false;
    for (const Relation relation : claim.relations) equal = equal || relation == Relation::Equal;
    if (!word("within")) {
      if (equal) fail(said("'=' needs 'within …': measured numbers are never exact; expected 'within'"));
      return;
    }
    if (!equal) fail(said("'within' goes with '='"));
    const bool factor = word("factor");
    claim.within = number();
    claim.tolerance = factor ? Claim::Tolerance::Factor : Claim::Tolerance::Absolute;
    if (factor && claim.within < 1) fail(said("a factor must be at least 1"));
    if (factor || !sign('%')) return;
    claim.tolerance = Claim::Tolerance::Relative;
    claim.within /= 100;
  }
  void share(Claim& claim) {
    if (!word("in")) return;
    claim.share.least = count();
    if (!word("of")) fail(said("expected 'of' and a number of seeds"));
    claim.share.seeds = count();
    if (!word("seeds")) fail(said("expected 'seeds'"));
    if (claim.share.least < 1 || claim.share.seeds > kMostSeeds || claim.share.least > claim.share.seeds)
      fail(said("'in N of M seeds' needs N from 1 to M, and M up to %1,", kMostSeeds));
  }
  int count() {
    const double value = number();
    if (!(value >= 0 && value <= 1e6) || value != std::floor(value)) fail(said("expected a whole number"));
    return static_cast<int>(value);
  }
  double number() {
    skip();
    double value = 0;
    const auto [end, error] = std::from_chars(m_text.data() + m_at, m_text.data() + m_text.size(), value);
    if (error != std::errc()) fail(said("expected a number"));
    m_at = static_cast<std::size_t>(end - m_text.data());
    skip();
    return value;
  }
  // Held while one bracket, minus or power is read: the reader calls itself for each.
  class Level {
   public:
    explicit Level(Reader& reader) : m_reader(reader) {
      if (++m_reader.m_depth > kClaimDepth)
        reader.fail(said("brackets, signs and powers are nested too deep, allowed: at most %1 deep,", kClaimDepth));
    }
    ~Level() { --m_reader.m_depth; }
    Level(const Level&) = delete;
    Level& operator=(const Level&) = delete;

   private:
    Reader& m_reader;
  };
  static Expression of(Kind kind, Expression a, Expression b) {
    Expression result;
    result.kind = kind;
    result.parts.reserve(2);  // an initialiser list would copy both
    result.parts.push_back(std::move(a));
    result.parts.push_back(std::move(b));
    return result;
  }
  Expression sum() {
    Expression result = product();
    for (;;) {
      if (sign('+'))
        result = of(Kind::Sum, std::move(result), product());
      else if (sign('-'))
        result = of(Kind::Difference, std::move(result), product());
      else
        return result;
    }
  }
  Expression product() {
    Expression result = power();
    for (;;) {
      if (sign('*'))
        result = of(Kind::Product, std::move(result), power());
      else if (sign('/'))
        result = of(Kind::Quotient, std::move(result), power());
      else
        return result;
    }
  }
  Expression power() {
    const Level level(*this);
    if (sign('-')) {
      Expression negative;
      negative.kind = Kind::Negative;
      negative.parts.push_back(power());
      return negative;
    }
    Expression base = atom();
    return sign('^') ? of(Kind::Power, std::move(base), power()) : base;
  }
  Expression atom() {
    skip();
    Expression result;
    if (sign('(')) {
      result = sum();
      need(')');
    } else if (m_at < m_text.size() && (isDigit(m_text[m_at]) || m_text[m_at] == '.')) {
      result.number = number();
    } else {
      const std::string name = this->name(said("a number or the name of a quantity"));
      if (isFunction(name)) return function(name);
      result.kind = Kind::Quantity;
      result.quantity.name = name;
      if (sign('(')) arguments(result.quantity);
    }
    return result;
  }
  Expression function(const std::string& name) {
    Expression result;
    result.kind = Kind::Function;
    result.function = name;
    need('(');
    result.parts.push_back(sum());
    need(')');
    return result;
  }
  std::string name(const std::string& what) {
    skip();
    std::size_t end = m_at;
    while (end < m_text.size() &&
           (isNameLetter(m_text[end]) || (end > m_at && (isDigit(m_text[end]) || m_text[end] == '.'))))
      ++end;
    if (end == m_at) fail(said("expected %1", what));
    const std::string name = m_text.substr(m_at, end - m_at);
    m_at = end;
    skip();
    return name;
  }
  void arguments(QuantityName& quantity) {
    do {
      const std::string word = name(said("the name of a run, first, last, or key=value"));
      if (!sign('=')) {
        quantity.words.push_back(word);
        continue;
      }
      const std::size_t end = m_text.find_first_of(",) ", m_at);
      if (end == std::string::npos || end == m_at) fail(said("expected a value after '%1='", word));
      quantity.positions.emplace_back(word, m_text.substr(m_at, end - m_at));
      m_at = end;
    } while (sign(','));
    need(')');
  }

  const std::string& m_text;
  std::size_t m_at = 0;
  int m_depth = 0;
};

void collect(const Expression& expression, std::vector<QuantityName>& names) {
  if (expression.kind == Kind::Quantity) names.push_back(expression.quantity);
  for (const Expression& part : expression.parts) collect(part, names);
}

}  // namespace

std::string QuantityName::text() const {
  std::string inside;
  for (const std::string& word : words) inside += (inside.empty() ? "" : ", ") + word;
  for (const auto& [key, value] : positions) {
    inside += inside.empty() ? "" : ", ";
    inside += key + "=" + value;
  }
  return inside.empty() ? name : name + "(" + inside + ")";
}

std::vector<QuantityName> Claim::quantities() const {
  std::vector<QuantityName> names;
  for (const Expression& side : sides) collect(side, names);
  return names;
}

Claim parseClaim(const std::string& text) { return Reader(text).claim(); }

}  // namespace gatescope
