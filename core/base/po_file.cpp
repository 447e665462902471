// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/po_file.h"

#include "core/base/error.h"
#include "core/base/message.h"

namespace gatescope {
namespace {

constexpr std::string_view kKeywords[] = {"msgctxt", "msgid", "msgstr"};

class PoReader {
 public:
  explicit PoReader(std::string_view text) : m_text(text) {}

  std::map<std::string, std::string> read() {
    while (!m_text.empty()) {
      ++m_line;
      const std::size_t end = std::min(m_text.find('\n'), m_text.size());
      readLine(m_text.substr(0, end));
      m_text.remove_prefix(std::min(end + 1, m_text.size()));
    }
    finish();
    return std::move(m_translations);
  }

 private:
  enum class Part { None, Context, Text, Translation };

  [[noreturn]] void fail() const { throw Error(said("line %1: %2", m_line, said("this is no translation"))); }

  void readLine(std::string_view line) {
    if (line.empty()) return finish();
    if (line.starts_with('#')) {
      if (line.starts_with("#,") && line.find("fuzzy") != std::string_view::npos) m_isFuzzy = true;
      return;
    }
    if (line.starts_with('"')) return append(line);
    for (std::size_t i = 0; i < std::size(kKeywords); ++i)
      if (line.starts_with(kKeywords[i]) && line.substr(kKeywords[i].size()).starts_with(" \"")) {
        begin(static_cast<Part>(i + 1));
        return append(line.substr(kKeywords[i].size() + 1));
      }
    fail();
  }

  // A context may be left out, nothing else.
  void begin(Part part) {
    const bool follows = part == Part::Context || part == Part::Text
                             ? m_part == Part::None || (part == Part::Text && m_part == Part::Context)
                             : m_part == Part::Text;
    if (!follows) fail();
    m_part = part;
  }

  void append(std::string_view quoted) {
    if (m_part == Part::None || quoted.size() < 2 || !quoted.ends_with('"')) fail();
    quoted = quoted.substr(1, quoted.size() - 2);
    std::string unused;
    std::string& to = m_part == Part::Text ? m_source : m_part == Part::Translation ? m_translation : unused;
    for (std::size_t i = 0; i < quoted.size(); ++i) {
      if (quoted[i] == '"') fail();
      to += quoted[i] == '\\' ? escaped(++i < quoted.size() ? quoted[i] : '\0') : quoted[i];
    }
  }

  char escaped(char c) const {
    switch (c) {
      case 'n':
        return '\n';
      case 't':
        return '\t';
      case '"':
      case '\\':
        return c;
      default:
        fail();
    }
  }

  // The first entry, whose text is empty, is about the file.
  void finish() {
    if (m_part == Part::Context || m_part == Part::Text) fail();
    if (!m_source.empty() && !m_translation.empty() && !m_isFuzzy) m_translations[m_source] = m_translation;
    m_source.clear();
    m_translation.clear();
    if (m_part != Part::None) m_isFuzzy = false;
    m_part = Part::None;
  }

  std::string_view m_text;
  std::size_t m_line = 0;
  Part m_part = Part::None;
  bool m_isFuzzy = false;
  std::string m_source, m_translation;
  std::map<std::string, std::string> m_translations;
};

}  // namespace

std::map<std::string, std::string> readTranslations(std::string_view po) { return PoReader(po).read(); }

}  // namespace gatescope
