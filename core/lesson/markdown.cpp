// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/markdown.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/folders.h"
#include "core/base/message.h"
#include "core/base/text.h"

namespace gatescope {
namespace {

constexpr std::array kTags = {"sub", "sup", "b", "i", "em", "strong", "code", "br", "u", "s"};

bool isSign(char c) { return c > ' ' && c < 127 && !isLetter(c) && !isDigit(c); }
bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n'; }

constexpr std::size_t kNone = std::string::npos;

// Where each bracket is closed: by its own kind, in its paragraph.
class Brackets {
 public:
  explicit Brackets(const std::string& text) : m_ends(text.size(), kNone) {
    std::vector<std::size_t> square, round;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '\\')
        ++i;
      else if (text[i] == '[')
        square.push_back(i);
      else if (text[i] == '(')
        round.push_back(i);
      else if (text[i] == ']')
        close(square, i);
      else if (text[i] == ')')
        close(round, i);
      else if (text[i] == '\n' && i + 1 < text.size() && text[i + 1] == '\n')
        square.clear(), round.clear();
    }
  }
  std::size_t end(std::size_t begin) const { return begin < m_ends.size() ? m_ends[begin] : kNone; }

 private:
  void close(std::vector<std::size_t>& open, std::size_t at) {
    if (open.empty()) return;
    m_ends[open.back()] = at;
    open.pop_back();
  }
  std::vector<std::size_t> m_ends;
};

// "a.png "A title"": the title is no part of the name.
std::string withoutTitle(const std::string& target) {
  if (target.size() < 2) return target;
  const char close = target.back(), open = close == ')' ? '(' : close;
  if (close != '"' && close != '\'' && close != ')') return target;
  const std::size_t begin = target.rfind(open, target.size() - 2);
  return begin != kNone && begin > 0 && isBlank(target[begin - 1]) ? trimmed(target.substr(0, begin)) : target;
}

std::string nameOf(const std::string& target) {
  std::string name = trimmed(target);
  if (name.starts_with('<') && name.find('>') != kNone)
    name = name.substr(1, name.find('>') - 1);
  else
    name = withoutTitle(name);
  std::string plain;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (name[i] == '\\' && i + 1 < name.size() && isSign(name[i + 1])) ++i;
    plain += name[i];
  }
  return plain;
}

// %20 and its like.
std::string decoded(const std::string& name) {
  const auto digit = [](char c) {
    return isDigit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
  };
  std::string text;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool coded = name[i] == '%' && i + 2 < name.size() && digit(name[i + 1]) >= 0 && digit(name[i + 2]) >= 0;
    text += coded ? static_cast<char>(digit(name[i + 1]) * 16 + digit(name[i + 2])) : name[i];
    if (coded) i += 2;
  }
  return text;
}

// The end of an HTML tag that begins at `at` and is none of kTags; npos when there is none. `close`, the last > that
// was found, goes on with `at`.
std::size_t foreignTag(const std::string& text, std::size_t at, std::size_t& close) {
  std::size_t begin = at + 1;
  if (begin < text.size() && text[begin] == '/') ++begin;
  std::size_t end = begin;
  while (end < text.size() && (isLetter(text[end]) || isDigit(text[end]) || text[end] == '-')) ++end;
  if (end == begin || end == text.size() || !isLetter(text[begin])) return kNone;
  if (!isBlank(text[end]) && text[end] != '/' && text[end] != '>') return kNone;
  if (close < end) close = text.find('>', end);
  if (close == kNone) return close;
  std::string name = text.substr(begin, end - begin);
  std::ranges::transform(name, name.begin(), [](char c) { return isLetter(c) ? static_cast<char>(c | 0x20) : c; });
  const std::string rest = trimmed(text.substr(end, close - end));
  const bool plain = (rest.empty() || rest == "/") && std::ranges::find(kTags, name) != kTags.end();
  return plain ? kNone : close + 1;
}

// The target of the picture that "![" at `at` begins, from its bracket to the one that closes it; {npos, npos} when it
// has none.
std::pair<std::size_t, std::size_t> targetAt(const std::string& text, const Brackets& brackets, std::size_t at) {
  const std::size_t words = brackets.end(at + 1), open = words == kNone ? kNone : words + 1;
  if (open >= text.size() || text[open] != '(' || brackets.end(open) == kNone) return {kNone, kNone};
  return {open + 1, brackets.end(open)};
}

}  // namespace

std::vector<MarkdownPicture> picturesIn(const std::string& text) {
  const Brackets brackets(text);
  std::vector<std::pair<std::size_t, std::size_t>> targets;
  for (std::size_t at = 0; (at = text.find("![", at)) != kNone; at += 2)
    if (const auto target = targetAt(text, brackets, at); target.first != kNone) targets.push_back(target);
  std::ranges::sort(targets);  // one may stand in the words of another
  std::vector<MarkdownPicture> pictures;
  for (const auto& [begin, end] : targets)
    if (pictures.empty() || begin >= pictures.back().end)  // in a target is none
      pictures.push_back({begin, end, nameOf(text.substr(begin, end - begin))});
  return pictures;
}

std::optional<std::filesystem::path> pictureFile(const MarkdownPicture& picture, const std::filesystem::path& folder) {
  std::error_code ignored;
  for (const std::filesystem::path& beside : {folder, std::filesystem::current_path(ignored)})
    for (const std::string& name : {picture.name, decoded(picture.name)}) {
      const std::filesystem::path file = beside / name;
      if (!name.empty() && name.find('\0') == kNone && isFile(file)) return file;
    }
  return std::nullopt;
}

std::optional<MarkdownProblem> markdownProblem(const std::string& text) {
  const std::vector<MarkdownPicture> pictures = picturesIn(text);
  auto next = pictures.begin();
  std::size_t close = 0;
  for (std::size_t at = 0; (at = text.find('<', at)) != kNone && close != kNone; ++at) {
    while (next != pictures.end() && next->end <= at) ++next;
    if (next != pictures.end() && next->begin <= at) continue;  // <a name with blanks>
    if (const std::size_t end = foreignTag(text, at, close); end != kNone)
      return MarkdownProblem{at, said("'%1' is not allowed in a lesson; allowed: <sub>, <sup>, <b>, <i>, <em>, "
                                      "<strong>, <code>, <u>, <s>, <br>, or &lt; for the sign itself",
                                      shownText(text.substr(at, end - at), 40))};
  }
  const Brackets brackets(text);
  const bool named = text.find("]:") != kNone;
  const std::size_t lastLink = text.rfind("](");
  for (std::size_t at = 0; (at = text.find("![", at)) != kNone; at += 2)
    if (targetAt(text, brackets, at).first == kNone && (named || (lastLink != kNone && lastLink > at)))
      return MarkdownProblem{at, said("a picture is written ![text](file); its file cannot be named elsewhere")};
  return std::nullopt;
}

}  // namespace gatescope
