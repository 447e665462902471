// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_encoding.h"

#include <array>
#include <cstdint>
#include <string_view>

#include "core/base/error.h"
#include "core/base/message.h"

namespace gatescope {
namespace {

constexpr std::uint32_t kUnknown = 0xFFFD;  // what stands for a character that cannot be read

/// Asks now and then whether to stop, on the way through a text.
class Looks {
 public:
  explicit Looks(const MemoryBudget& budget) : m_budget(budget) {}
  void at(std::size_t position) {
    constexpr std::size_t kBetween = std::size_t{1} << 22;
    if (position < m_next) return;
    m_next = position + kBetween;
    m_budget.checkStop();
  }

 private:
  const MemoryBudget& m_budget;
  std::size_t m_next = 0;
};

void append(std::string& text, std::uint32_t character) {
  const auto byte = [&text](std::uint32_t value) { text += static_cast<char>(static_cast<unsigned char>(value)); };
  if (character < 0x80) return byte(character);
  if (character < 0x800) {
    byte(0xC0 | (character >> 6));
  } else {
    if (character < 0x10000) {
      byte(0xE0 | (character >> 12));
    } else {
      byte(0xF0 | (character >> 18));
      byte(0x80 | ((character >> 12) & 0x3F));
    }
    byte(0x80 | ((character >> 6) & 0x3F));
  }
  byte(0x80 | (character & 0x3F));
}

std::string fromUtf16(std::string_view bytes, bool bigEndian, Looks looks) {
  const auto unit = [&](std::size_t at) {
    const auto first = static_cast<unsigned char>(bytes[at]), second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<std::uint32_t>(bigEndian ? first << 8 | second : second << 8 | first);
  };
  std::string text;
  text.reserve(bytes.size());
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    looks.at(at);
    std::uint32_t character = unit(at);
    const bool high = character >= 0xD800 && character < 0xDC00, low = character >= 0xDC00 && character < 0xE000;
    if (high && at + 3 < bytes.size() && (unit(at + 2) & 0xFC00) == 0xDC00) {
      character = 0x10000 + ((character & 0x3FF) << 10) + (unit(at + 2) & 0x3FF);
      at += 2;
    } else if (high || low) {
      character = kUnknown;
    }
    append(text, character);
  }
  return text;
}

// Bytes of the UTF-8 character that begins here; 0 when there is none.
std::size_t utf8Length(std::string_view bytes, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  const unsigned char first = byte(at);
  const std::size_t length = first < 0x80   ? 1
                             : first < 0xC2 ? 0
                             : first < 0xE0 ? 2
                             : first < 0xF0 ? 3
                             : first < 0xF5 ? 4
                                            : 0;
  if (length == 0 || at + length > bytes.size()) return 0;
  for (std::size_t i = 1; i < length; ++i)
    if ((byte(at + i) & 0xC0) != 0x80) return 0;
  if (length == 3 && first == 0xE0 && byte(at + 1) < 0xA0) return 0;
  if (length == 3 && first == 0xED && byte(at + 1) >= 0xA0) return 0;  // half of a pair
  if (length == 4 && ((first == 0xF0 && byte(at + 1) < 0x90) || (first == 0xF4 && byte(at + 1) >= 0x90))) return 0;
  return length;
}

bool isUtf8(std::string_view bytes, Looks looks) {
  for (std::size_t at = 0; at < bytes.size();) {
    looks.at(at);
    const std::size_t length = utf8Length(bytes, at);
    if (length == 0) return false;
    at += length;
  }
  return true;
}

std::string fromWindows1252(std::string_view bytes, Looks looks) {
  static constexpr std::array<std::uint16_t, 32> kUpper = {
      0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
      0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
      0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
  std::string text;
  text.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    looks.at(at);
    const auto byte = static_cast<unsigned char>(bytes[at]);
    append(text, byte >= 0x80 && byte < 0xA0 ? kUpper[byte - 0x80] : byte);
  }
  return text;
}

// CRLF and CR alone become LF, in place.
void unifyLineEnds(std::string& text, Looks looks) {
  std::size_t to = text.find('\r');
  if (to == std::string::npos) return;
  for (std::size_t at = to; at < text.size(); ++at) {
    looks.at(at);
    const bool carriage = text[at] == '\r';
    if (carriage && at + 1 < text.size() && text[at + 1] == '\n') ++at;
    text[to++] = carriage ? '\n' : text[at];
  }
  text.resize(to);
}

}  // namespace

DecodedText decodedText(std::string bytes, const std::string& file, MemoryBudget& budget) {
  DecodedText result;
  const Looks looks(budget);
  const auto size = static_cast<double>(bytes.size());
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    budget.take(2 * size, file);  // two bytes become at most three, and a string may hold twice what it needs
    result.text = fromUtf16(std::string_view(bytes).substr(2), bytes[0] == '\xFE', looks);
    result.note = said("read as UTF-16");
  } else if (isUtf8(bytes, looks)) {
    result.text = std::move(bytes);
    if (result.text.starts_with("\xEF\xBB\xBF")) result.text.erase(0, 3);
  } else {
    budget.take(3 * size, file);
    result.text = fromWindows1252(bytes, looks);
    result.note = said("read as Windows-1252, because it is not UTF-8");
  }
  if (result.text.find('\0') != std::string::npos)
    throw Error(file + ": " +
                said("not a text file (it holds zero bytes); allowed: UTF-8, Windows-1252, UTF-16 with its mark"));
  unifyLineEnds(result.text, looks);
  return result;
}

}  // namespace gatescope
