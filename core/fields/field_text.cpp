// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/field_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/base/message.h"
#include "core/base/text.h"
namespace gatescope {
namespace {

template <class T>
bool parseNumber(const std::string& text, T& value) {
  const std::from_chars_result result = std::from_chars(text.data(), text.data() + text.size(), value);
  return result.ec == std::errc() && result.ptr == text.data() + text.size() && !text.empty();
}

std::string rangeText(const Field& field) {
  const auto bound = [](double x) {
    return x == std::floor(x) && std::abs(x) < 1e16 ? std::to_string(static_cast<long long>(x)) : exactText(x);
  };
  return said("%1 to %2", bound(field.minimum), bound(field.maximum));
}

bool inRange(const Field& field, double x) { return x >= field.minimum && x <= field.maximum; }

std::vector<std::int64_t> parseList(const Field& field, const std::string& text) {
  std::vector<std::int64_t> list;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t comma = std::min(text.find(',', begin), text.size());
    std::string item = text.substr(begin, comma - begin);
    std::erase(item, ' ');
    std::int64_t number = 0;
    if (!parseNumber(item, number))
      throw Error(field.key + ": " + said("'%1' is not an integer; allowed: %2", shownText(item), allowedText(field)));
    list.push_back(number);
    begin = comma + 1;
  }
  return list;
}

bool isChoice(const Field& field, const std::string& word) {
  return std::ranges::find(field.choices, word) != field.choices.end();
}

std::string notAChoice(const Field& field, const std::string& word) {
  std::string text = said("'%1' is not allowed; allowed: %2", shownText(word), allowedText(field));
  if (const std::string near = nearestName(word, field.choices); !near.empty())
    text += said(" (did you mean %1?)", near);
  return text;
}

}  // namespace

std::string allowedText(const Field& field) {
  switch (field.kind) {
    case FieldKind::Boolean:
      return said("true or false");
    case FieldKind::Integer:
      return said("an integer from %1", rangeText(field));
    case FieldKind::Real:
      return said("a number from %1", rangeText(field));
    case FieldKind::Choice:
      return joined(field.choices);
    case FieldKind::ChoiceOrNumber:
      return said("%1 or a number from %2", joined(field.choices), rangeText(field));
    case FieldKind::IntegerList:
      return said("at most 1,000 integers from 0, separated by commas");
    case FieldKind::Text:
    case FieldKind::Path:
      return said("any text");
  }
  return "";
}

std::string checkValue(const Field& field, const FieldValue& value) {
  const auto wrong = [&] {
    return said("value %1 is not allowed; allowed: %2", shownText(toText(value)), allowedText(field));
  };
  switch (field.kind) {
    case FieldKind::Boolean:
      return std::holds_alternative<bool>(value) ? "" : wrong();
    case FieldKind::Integer: {
      const std::int64_t* x = std::get_if<std::int64_t>(&value);
      return x && inRange(field, static_cast<double>(*x)) ? "" : wrong();
    }
    case FieldKind::Real: {
      const double* x = std::get_if<double>(&value);
      return x && inRange(field, *x) ? "" : wrong();
    }
    case FieldKind::Choice: {
      const std::string* word = std::get_if<std::string>(&value);
      return !word ? wrong() : isChoice(field, *word) ? "" : notAChoice(field, *word);
    }
    case FieldKind::ChoiceOrNumber: {
      if (const double* x = std::get_if<double>(&value)) return inRange(field, *x) ? "" : wrong();
      const std::string* word = std::get_if<std::string>(&value);
      return !word ? wrong() : isChoice(field, *word) ? "" : notAChoice(field, *word);
    }
    case FieldKind::IntegerList: {
      const std::vector<std::int64_t>* list = std::get_if<std::vector<std::int64_t>>(&value);
      return list && list->size() <= kMostListed && std::ranges::all_of(*list, [](std::int64_t x) { return x >= 0; })
                 ? ""
                 : wrong();
    }
    case FieldKind::Text:
    case FieldKind::Path:
      return std::holds_alternative<std::string>(value) ? "" : wrong();
  }
  return "";
}

std::string toText(const FieldValue& value) {
  if (const bool* b = std::get_if<bool>(&value)) return *b ? "true" : "false";
  if (const std::int64_t* i = std::get_if<std::int64_t>(&value)) return std::to_string(*i);
  if (const double* x = std::get_if<double>(&value)) return exactText(*x);
  if (const std::string* s = std::get_if<std::string>(&value)) return *s;
  std::string text;
  for (const std::int64_t item : std::get<std::vector<std::int64_t>>(value))
    text += (text.empty() ? "" : ", ") + std::to_string(item);
  return text;
}

FieldValue parseValue(const Field& field, const std::string& text) {
  const Error wrong(field.key + ": " + said("'%1' is not allowed; allowed: %2", shownText(text), allowedText(field)));
  std::int64_t integer = 0;
  double real = 0;
  switch (field.kind) {
    case FieldKind::Boolean:
      if (text == "true" || text == "1" || text == "on") return true;
      if (text == "false" || text == "0" || text == "off") return false;
      throw wrong;
    case FieldKind::Integer:
      if (parseNumber(text, integer)) return integer;
      // 1e6 is what people write
      if (parseNumber(text, real) && real == std::floor(real) && std::abs(real) < 1e15)
        return static_cast<std::int64_t>(real);
      throw wrong;
    case FieldKind::Real:
      if (parseNumber(text, real)) return real;
      throw wrong;
    case FieldKind::ChoiceOrNumber:
      if (parseNumber(text, real)) return real;
      return text;
    case FieldKind::IntegerList:
      return parseList(field, text);
    case FieldKind::Choice:
    case FieldKind::Text:
    case FieldKind::Path:
      return text;
  }
  throw wrong;
}

void setFromText(Settings& settings, const std::string& key, const std::string& text, Issues& issues) {
  const Field* field = findField(key);
  if (!field) {
    std::vector<std::string> keys;
    for (const Field& row : fields()) {
      keys.push_back(row.key);
      if (const std::size_t dot = row.key.find('.'); dot != std::string::npos) keys.push_back(row.key.substr(0, dot));
    }
    const std::string near = nearestName(key, keys);
    issues.push_back(
        {shownText(key), said("unknown key%1", near.empty() ? std::string() : said("; did you mean %1?", near))});
    return;
  }
  try {
    const FieldValue value = parseValue(*field, text);
    if (const std::string problem = checkValue(*field, value); !problem.empty()) {
      issues.push_back({key, problem});
    } else {
      field->set(settings, value);
    }
  } catch (const Error& error) {
    issues.push_back({key, std::string(error.what()).substr(key.size() + 2)});
  }
}

}  // namespace gatescope
