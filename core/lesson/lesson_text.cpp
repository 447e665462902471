// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/lesson_text.h"

#include <algorithm>
#include <sstream>
#include <string_view>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/text.h"

namespace gatescope {
namespace {

std::vector<std::string> linesOf(const std::string& text) {
  std::vector<std::string> lines;
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  std::istringstream stream(text.substr(text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0));
  for (std::string line; std::getline(stream, line);) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    lines.push_back(line);
  }
  return lines;
}

bool startsWith(const std::string& line, const char* start) { return line.rfind(start, 0) == 0; }

// The run of ` or ~ that begins a line as a fence, at least three of them after at most three spaces; "" when there is
// none.
std::string fenceOf(const std::string& line) {
  const std::size_t begin = line.find_first_not_of(' ');
  if (begin == std::string::npos || begin > 3 || (line[begin] != '`' && line[begin] != '~')) return "";
  const std::size_t end = std::min(line.find_first_not_of(line[begin], begin), line.size());
  const std::string fence = line.substr(begin, end - begin);
  // `code` on one line is no fence
  const bool inLine = fence[0] == '`' && line.find('`', end) != std::string::npos;
  return fence.size() < 3 || inLine ? "" : fence;
}

// Closed by at least as many of the same sign, and nothing else.
bool closes(const std::string& line, const std::string& fence) {
  const std::string own = fenceOf(line);
  return own.starts_with(fence) && trimmed(line) == own;
}

class Cutter {
 public:
  explicit Cutter(const std::string& text) : m_lines(linesOf(text)) {}

  LessonText cut() {
    header();
    m_part = &m_result.before;
    while (m_at < m_lines.size()) line();
    if (m_result.steps.empty())
      failAt(static_cast<int>(m_lines.size()), said("there is no step; a step begins with '## Title'"));
    return std::move(m_result);
  }

 private:
  int number() const { return static_cast<int>(m_at) + 1; }

  void header() {
    if (m_lines.empty() || trimmed(m_lines[0]) != "---") failAt(1, said("a lesson begins with '---' and its header"));
    m_result.header.line = 2;
    for (m_at = 1; m_at < m_lines.size(); ++m_at) {
      if (trimmed(m_lines[m_at]) == "---") {
        ++m_at;
        return;
      }
      m_result.header.text += m_lines[m_at] + "\n";
    }
    failAt(1, said("the header has no end: a second line '---' is missing"));
  }

  void line() {
    const std::string& line = m_lines[m_at];
    if (const std::string sign = fenceOf(line); !sign.empty())
      fence(sign);
    else if (startsWith(line, "## "))
      step(trimmed(line.substr(3)));
    else if (startsWith(line, "### "))
      section(trimmed(line.substr(4)));
    else
      append(line);
  }

  void append(const std::string& line) {
    if (m_part->line == 0 && !trimmed(line).empty()) m_part->line = number();
    if (m_part->line > 0) m_part->text += line + "\n";
    ++m_at;
  }

  void step(const std::string& title) {
    if (title.empty()) failAt(number(), said("a step needs a title: '## Title'"));
    m_result.steps.push_back({.title = title, .line = number()});
    m_part = &m_result.steps.back().text;
    ++m_at;
  }

  void section(const std::string& title) {
    if (m_result.steps.empty()) return append(m_lines[m_at]);
    StepText& step = m_result.steps.back();
    TextPart* part = title == "Question" ? &step.question
                     : title == "Answer" ? &step.answer
                     : title == "Notes"  ? &step.notes
                                         : nullptr;
    if (!part) return append(m_lines[m_at]);
    if (part->line > 0) failAt(number(), said("this step has a second '### %1'; allowed: one", title));
    part->line = number();
    m_part = part;
    ++m_at;
  }

  void fence(const std::string& sign) {
    const int begin = number();
    const bool own = trimmed(trimmed(m_lines[m_at]).substr(sign.size())) == "gatescope";
    if (own && m_result.steps.empty())
      failAt(begin, said("settings before the first step; those of all steps belong in the header"));
    TextPart block{"", begin + 1};
    if (!own) append(m_lines[m_at]);
    if (own) ++m_at;
    for (; m_at < m_lines.size();) {
      const bool end = closes(m_lines[m_at], sign);
      if (own && end) {
        m_result.steps.back().blocks.push_back(block);
        ++m_at;
        return;
      }
      if (own) {
        block.text += m_lines[m_at++] + "\n";
        continue;
      }
      append(m_lines[m_at]);
      if (end) return;
    }
    failAt(begin, said("the %1 that begins here is never closed", sign));
  }

  std::vector<std::string> m_lines;
  std::size_t m_at = 0;
  LessonText m_result;
  TextPart* m_part = nullptr;
};

}  // namespace

void failAt(int line, const std::string& what) { throw Error(said("line %1: %2", line, shownText(what, 500))); }

LessonText cutLesson(const std::string& text) { return Cutter(text).cut(); }

}  // namespace gatescope
