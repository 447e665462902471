// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/message.h"

#include <memory>
#include <mutex>

#include "core/base/text.h"

namespace gatescope {
namespace {

/// Set rarely and asked from all threads; who asks holds on to what was there.
class CurrentTranslator {
 public:
  void set(Translator translator) {
    auto next = std::make_shared<const Translator>(std::move(translator));
    const std::scoped_lock lock(m_mutex);
    m_translator.swap(next);
  }
  std::shared_ptr<const Translator> get() const {
    const std::scoped_lock lock(m_mutex);
    return m_translator;
  }

 private:
  mutable std::mutex m_mutex;
  std::shared_ptr<const Translator> m_translator;
};

CurrentTranslator& currentTranslator() {
  static CurrentTranslator current;
  return current;
}

thread_local int englishScopes = 0;

std::string translated(const char* english) {
  if (englishScopes > 0) return english;
  const std::shared_ptr<const Translator> translator = currentTranslator().get();
  std::string text = translator && *translator ? (*translator)(english) : std::string();
  return text.empty() ? english : text;
}

/// Which value stands at the % at `at`, from 1, and how long it is written; 0 where none stands there. "%12" is the
/// twelfth only where there are twelve.
std::pair<std::size_t, std::size_t> placeholderAt(const std::string& text, std::size_t at, std::size_t values) {
  std::size_t number = 0, length = 1;
  while (at + length < text.size() && length <= 2 && isDigit(text[at + length])) {
    const std::size_t longer = 10 * number + static_cast<std::size_t>(text[at + length] - '0');
    if (longer == 0 || longer > values) break;
    number = longer;
    ++length;
  }
  return {number, length};
}

}  // namespace

void setTranslator(Translator translator) { currentTranslator().set(std::move(translator)); }

EnglishScope::EnglishScope() { ++englishScopes; }
EnglishScope::~EnglishScope() { --englishScopes; }

std::string said(const char* english, std::initializer_list<SaidValue> values) {
  const std::string text = translated(english);
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const auto [number, length] =
        text[at] == '%' ? placeholderAt(text, at, values.size()) : std::pair<std::size_t, std::size_t>{};
    if (number > 0)
      result += values.begin()[number - 1].text();
    else
      result += text[at];
    at += number > 0 ? length : 1;
  }
  return result;
}

}  // namespace gatescope
