// Messages for people: English in the source, and what is shown in the language of the user.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>

namespace gatescope {

/// What a text of the source is in another language; "" where it has none.
using Translator = std::function<std::string(const char* english)>;

/// From now on said() asks this; an empty function: English. For the whole process, as std::locale::global is: what is
/// said comes from any depth of the engine and belongs to who reads it, not to who computes. Any thread.
void setTranslator(Translator translator);

/// As long as this lives, said() is English on this thread: for texts that go into files, which others read.
class EnglishScope {
 public:
  EnglishScope();
  ~EnglishScope();
  EnglishScope(const EnglishScope&) = delete;
  EnglishScope& operator=(const EnglishScope&) = delete;
};

/// A text or a whole number that stands in a message, as C's locale writes it.
class SaidValue {
 public:
  SaidValue(std::string text) : m_text(std::move(text)) {}
  SaidValue(std::string_view text) : m_text(text) {}
  SaidValue(const char* text) : m_text(text) {}
  SaidValue(char character) : m_text(1, character) {}
  template <std::integral Number>
  requires(!std::same_as<Number, bool> && !std::same_as<Number, char>) SaidValue(Number number)
      : m_text(std::to_string(number)) {}

  const std::string& text() const { return m_text; }

 private:
  std::string m_text;
};

/// `english` in the language of the user, with the values in place of %1, %2 … (as in Qt's texts; a value is never
/// looked into). `english` is a literal, so that resources/languages/update.py finds it. Any thread.
std::string said(const char* english, std::initializer_list<SaidValue> values);
template <typename... Values>
std::string said(const char* english, Values&&... values) {
  return said(english, {SaidValue(std::forward<Values>(values))...});
}

/// Marks a literal that said() gets later, from a table or from a library that keeps it.
constexpr const char* saidLater(const char* english) { return english; }

}  // namespace gatescope
