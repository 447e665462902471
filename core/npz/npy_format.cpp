// The .npy format of one array: header text, element types, order.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/npz/npy_format.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>

#include "core/base/error.h"
#include "core/base/message.h"

namespace gatescope {

static_assert(std::endian::native == std::endian::little, "arrays are kept little endian, as they lie in the file");

namespace {

constexpr std::size_t kMaximumDimensions = 32;  // NumPy's own limit

/// Reads the Python dictionary of a header. Only the literals that NumPy writes are known.
class HeaderParser {
 public:
  explicit HeaderParser(std::string_view text) : m_text(text) {}

  NpyHeader parse() {
    NpyHeader header;
    bool hasType = false, hasOrder = false, hasShape = false;
    expect('{');
    while (!skip('}')) {
      const std::string_view key = quoted();
      expect(':');
      if (key == "descr" && !hasType) {
        readType(header);
        hasType = true;
      } else if (key == "fortran_order" && !hasOrder) {
        header.fortranOrder = boolean();
        hasOrder = true;
      } else if (key == "shape" && !hasShape) {
        header.shape = shape();
        hasShape = true;
      } else {
        fail();
      }
      if (!skip(',') && peek() != '}') fail();
    }
    if (peek() != '\0' || !hasType || !hasOrder || !hasShape) fail();
    return header;
  }

 private:
  [[noreturn]] static void fail() { throw Error(said("has a header that cannot be read")); }

  char peek() {
    while (m_at < m_text.size() && std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos) ++m_at;
    return m_at < m_text.size() ? m_text[m_at] : '\0';
  }
  bool skip(char c) {
    if (peek() != c) return false;
    ++m_at;
    return true;
  }
  void expect(char c) {
    if (!skip(c)) fail();
  }
  std::string_view quoted() {
    const char quote = peek();
    if (quote != '\'' && quote != '"') fail();
    const std::size_t end = m_text.find(quote, m_at + 1);
    if (end == std::string_view::npos) fail();
    const std::string_view word = m_text.substr(m_at + 1, end - m_at - 1);
    m_at = end + 1;
    return word;
  }
  bool boolean() {
    peek();
    for (const bool value : {false, true}) {
      const std::string_view word = value ? "True" : "False";
      if (m_text.substr(m_at, word.size()) != word) continue;
      m_at += word.size();
      return value;
    }
    fail();
  }
  std::int64_t integer() {
    peek();
    std::int64_t value = 0;
    const char* begin = m_text.data() + m_at;
    const auto [end, error] = std::from_chars(begin, m_text.data() + m_text.size(), value);
    if (error == std::errc::result_out_of_range) throw Error(said("has a shape that is too large"));
    if (error != std::errc()) fail();
    if (value < 0) throw Error(said("has a negative number in its shape"));
    m_at += static_cast<std::size_t>(end - begin);
    return value;
  }
  std::vector<std::int64_t> shape() {
    std::vector<std::int64_t> sizes;
    expect('(');
    while (!skip(')')) {
      sizes.push_back(integer());
      if (sizes.size() > kMaximumDimensions) throw Error(said("has more than 32 dimensions"));
      if (!skip(',') && (peek() != ')' || sizes.size() == 1)) fail();
    }
    return sizes;
  }
  void readType(NpyHeader& header) {
    if (peek() == '[') throw Error(said("has a structured type; only plain arrays of numbers can be read"));
    const std::string_view type = quoted();
    const auto refuse = [&](const std::string& why) { throw Error(said("has type '%1': %2", type, why)); };
    if (type.size() < 2) fail();
    const char order = type[0], kind = type[1];
    if (kind == 'O') refuse(said("object arrays are never read"));
    if (kind == 'U' || kind == 'S') refuse(said("text is not a number"));
    const std::string_view digits = type.substr(2);
    const bool oneByte = digits == "1";
    const bool known =
        kind == 'f'   ? digits == "2" || digits == "4" || digits == "8"
        : kind == 'b' ? oneByte
                      : (kind == 'i' || kind == 'u') && (oneByte || digits == "2" || digits == "4" || digits == "8");
    if (!known) refuse(said("float16, float32, float64, integers and bool can be read"));
    if (order != '<' && order != '>' && !(order == '|' && oneByte)) refuse(said("the byte order is unknown"));
    header.bigEndian = order == '>';
    header.kind = kind;
    header.itemSize = digits[0] - '0';
  }

  std::string_view m_text;
  std::size_t m_at = 0;
};

// Without the zeros, as NumPy does: whoever multiplies some of the sizes later need not fear an overflow.
std::uint64_t checkedBytes(const NpyHeader& header, std::uint64_t itemBytes) {
  std::uint64_t bytes = itemBytes;
  bool isEmpty = false;
  for (const std::int64_t size : header.shape) {
    if (size == 0) {
      isEmpty = true;
    } else if (__builtin_mul_overflow(bytes, static_cast<std::uint64_t>(size), &bytes) ||
               bytes > static_cast<std::uint64_t>(INT64_MAX)) {
      throw Error(said("has shape %1, which is too large", npyShapeText(header.shape)));
    }
  }
  return isEmpty ? 0 : bytes;
}

NpyArray::Type arrayType(const NpyHeader& header) {
  using Type = NpyArray::Type;
  if (header.kind == 'f') return header.itemSize == 8 ? Type::Float64 : Type::Float32;
  if (header.kind == 'b' || (header.kind == 'u' && header.itemSize == 1)) return Type::UInt8;
  return header.kind == 'u' && header.itemSize == 8 ? Type::UInt64 : Type::Int64;
}

/// First index fastest to last index fastest.
std::vector<unsigned char> toCOrder(const std::vector<unsigned char>& from, const std::vector<std::int64_t>& shape,
                                    std::size_t itemBytes) {
  const std::size_t dimensions = shape.size();
  std::vector<std::size_t> stride(dimensions), index(dimensions, 0);
  std::size_t step = itemBytes;
  for (std::size_t k = 0; k < dimensions; ++k) {
    stride[k] = step;
    step *= static_cast<std::size_t>(shape[k]);
  }
  std::vector<unsigned char> to(from.size());
  std::size_t source = 0;
  for (std::size_t at = 0; at < to.size(); at += itemBytes) {
    std::memcpy(to.data() + at, from.data() + source, itemBytes);
    for (std::size_t k = dimensions; k-- > 0;) {
      source += stride[k];
      if (++index[k] < static_cast<std::size_t>(shape[k])) break;
      source -= stride[k] * index[k];
      index[k] = 0;
    }
  }
  return to;
}

void swapBytes(std::vector<unsigned char>& bytes, std::size_t itemBytes) {
  for (auto item = bytes.begin(); item != bytes.end(); item += static_cast<std::ptrdiff_t>(itemBytes))
    std::reverse(item, item + static_cast<std::ptrdiff_t>(itemBytes));
}

/// IEEE 754 half to single precision.
float fromHalf(std::uint16_t half) {
  const int exponent = (half >> 10) & 0x1f, fraction = half & 0x3ff;
  const float size = exponent == 0    ? std::ldexp(static_cast<float>(fraction), -24)
                     : exponent != 31 ? std::ldexp(static_cast<float>(fraction + 0x400), exponent - 25)
                     : fraction == 0  ? std::numeric_limits<float>::infinity()
                                      : std::numeric_limits<float>::quiet_NaN();
  return half & 0x8000 ? -size : size;
}

std::vector<unsigned char> widenedHalves(const std::vector<unsigned char>& from) {
  std::vector<unsigned char> to(from.size() * 2);
  for (std::size_t i = 0; i < from.size() / 2; ++i) {
    std::uint16_t half = 0;
    std::memcpy(&half, from.data() + 2 * i, sizeof half);
    const float single = fromHalf(half);
    std::memcpy(to.data() + 4 * i, &single, sizeof single);
  }
  return to;
}

template <class From>
std::vector<unsigned char> widened(const std::vector<unsigned char>& from) {
  const std::size_t count = from.size() / sizeof(From);
  std::vector<unsigned char> to(count * sizeof(std::int64_t));
  for (std::size_t i = 0; i < count; ++i) {
    From narrow;
    std::memcpy(&narrow, from.data() + i * sizeof(From), sizeof(From));
    const std::int64_t wide = narrow;  // NOLINT(bugprone-signed-char-misuse): a number of one byte, no letter
    std::memcpy(to.data() + i * sizeof wide, &wide, sizeof wide);
  }
  return to;
}

std::vector<unsigned char> widenedIntegers(const NpyHeader& header, std::vector<unsigned char> from) {
  const bool isSigned = header.kind == 'i';
  switch (header.itemSize) {
    case 1:
      return widened<std::int8_t>(from);
    case 2:
      return isSigned ? widened<std::int16_t>(from) : widened<std::uint16_t>(from);
    case 4:
      return isSigned ? widened<std::int32_t>(from) : widened<std::uint32_t>(from);
    default:
      return from;
  }
}

}  // namespace

std::size_t npyLengthFieldBytes(std::string_view prefix) {
  if (prefix.size() < kNpyPrefixBytes || prefix.substr(0, 6) != "\x93NUMPY") throw Error(said("is not a NumPy array"));
  const int major = static_cast<unsigned char>(prefix[6]), minor = static_cast<unsigned char>(prefix[7]);
  if (minor != 0 || major < 1 || major > 3) {
    throw Error(said("has .npy format version %1.%2; 1.0, 2.0 and 3.0 can be read", major, minor));
  }
  return major == 1 ? 2 : 4;
}

NpyHeader parseNpyHeader(std::string_view dictionary) { return HeaderParser(dictionary).parse(); }

std::uint64_t npyStoredBytes(const NpyHeader& header) {
  return checkedBytes(header, static_cast<std::uint64_t>(header.itemSize));
}

std::uint64_t npyUnpackedBytes(const NpyHeader& header) {
  return checkedBytes(header, npyItemBytes(arrayType(header)));
}

std::uint64_t npyCopiedBytes(const NpyHeader& header) {
  return header.fortranOrder && header.shape.size() > 1 ? npyStoredBytes(header) : 0;
}

NpyArray toNpyArray(const NpyHeader& header, std::vector<unsigned char> stored) {
  assert(stored.size() == npyStoredBytes(header));
  if (header.bigEndian) swapBytes(stored, static_cast<std::size_t>(header.itemSize));
  NpyArray array{arrayType(header), header.shape, std::move(stored)};
  if (header.fortranOrder && header.shape.size() > 1) {
    array.bytes = toCOrder(array.bytes, header.shape, static_cast<std::size_t>(header.itemSize));
  }
  if (header.kind == 'b')
    std::transform(array.bytes.begin(), array.bytes.end(), array.bytes.begin(), [](auto b) { return b != 0; });
  if (header.kind == 'f' && header.itemSize == 2) array.bytes = widenedHalves(array.bytes);
  if (array.type == NpyArray::Type::Int64) array.bytes = widenedIntegers(header, std::move(array.bytes));
  return array;
}

std::string npyFileHeader(const NpyArray& array) {
  static constexpr const char* kDescriptions[] = {"<f4", "<f8", "<i8", "|u1", "<u8"};
  std::string text = "{'descr': '" + std::string(kDescriptions[static_cast<int>(array.type)]) +
                     "', 'fortran_order': False, 'shape': " + npyShapeText(array.shape) + ", }";
  constexpr std::size_t kAlignment = 64, kBefore = kNpyPrefixBytes + 2;
  const std::size_t total = (kBefore + text.size() + 1 + kAlignment - 1) / kAlignment * kAlignment;
  text.append(total - kBefore - text.size() - 1, ' ');
  text += '\n';
  assert(text.size() <= 0xffff);
  const std::string length = {static_cast<char>(text.size() & 0xff), static_cast<char>(text.size() >> 8)};
  return std::string("\x93NUMPY\x01\x00", kNpyPrefixBytes) + length + text;
}

std::size_t npyItemBytes(NpyArray::Type type) {
  switch (type) {
    case NpyArray::Type::Float32:
      return 4;
    case NpyArray::Type::UInt8:
      return 1;
    default:
      return 8;
  }
}

const char* npyTypeName(NpyArray::Type type) {
  static constexpr const char* kNames[] = {"float32", "float64", "int64", "uint8", "uint64"};
  return kNames[static_cast<int>(type)];
}

std::string npyShapeText(const std::vector<std::int64_t>& shape) {
  std::string text = "(";
  for (std::size_t k = 0; k < shape.size(); ++k) text += (k ? ", " : "") + std::to_string(shape[k]);
  return text + (shape.size() == 1 ? ",)" : ")");
}

}  // namespace gatescope
