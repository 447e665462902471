// Small data files that tests write, and the text of the Error that loading them throws.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <zlib.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/data/dataset.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {

inline std::filesystem::path operator/(const TemporaryFolder& folder, const std::string& name) {
  return folder.path() / name;
}

/// Sets an environment variable and puts the old value back at the end.
class ScopedVariable {
 public:
  ScopedVariable(const char* name, const std::string& value) : m_name(name) {
    if (const char* old = std::getenv(name)) m_old = old;
    setenv(name, value.c_str(), 1);
  }
  ~ScopedVariable() {
    if (m_old)
      setenv(m_name, m_old->c_str(), 1);
    else
      unsetenv(m_name);
  }
  ScopedVariable(const ScopedVariable&) = delete;
  ScopedVariable& operator=(const ScopedVariable&) = delete;

 private:
  const char* m_name;
  std::optional<std::string> m_old;
};

inline void writeBytes(const std::filesystem::path& file, const std::string& bytes) {
  std::ofstream stream(file, std::ios::binary);
  stream << bytes;
  if (!stream.flush()) throw std::runtime_error("cannot write " + file.string());
}

inline std::string readBytes(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

inline void writeGzip(const std::filesystem::path& file, const std::string& bytes) {
  gzFile stream = gzopen(file.c_str(), "wb");
  const bool written = stream != nullptr && gzwrite(stream, bytes.data(), static_cast<unsigned>(bytes.size())) ==
                                                static_cast<int>(bytes.size());
  if (stream == nullptr || gzclose(stream) != Z_OK || !written)
    throw std::runtime_error("cannot write " + file.string());
}

/// An IDX file of unsigned bytes with these sizes in its header.
inline std::string idxBytes(const std::vector<std::uint32_t>& shape, const std::string& body) {
  std::string bytes{'\0', '\0', '\x08', static_cast<char>(shape.size())};
  for (const std::uint32_t size : shape)
    for (const int shift : {24, 16, 8, 0}) bytes += static_cast<char>((size >> shift) & 255U);
  return bytes + body;
}

/// `labels` and as many rows × columns images; every pixel of image i is 10 · i + its label.
inline std::string idxImages(const std::vector<int>& labels, std::uint32_t rows = 2, std::uint32_t columns = 3) {
  std::string body;
  for (std::size_t i = 0; i < labels.size(); ++i)
    body += std::string(rows * columns, static_cast<char>(10 * i + static_cast<std::size_t>(labels[i])));
  return idxBytes({static_cast<std::uint32_t>(labels.size()), rows, columns}, body);
}
inline std::string idxLabels(const std::vector<int>& labels) {
  return idxBytes({static_cast<std::uint32_t>(labels.size())}, std::string(labels.begin(), labels.end()));
}

/// One CIFAR-10 record: the planes are filled with red, green and blue.
inline std::string cifarRecord(int label, int red, int green, int blue) {
  std::string bytes(1, static_cast<char>(label));
  for (const int value : {red, green, blue}) bytes += std::string(1024, static_cast<char>(value));
  return bytes;
}

/// Settings with all classes, scalar targets and the name and path given.
inline DataSettings dataSettings(const std::string& name, const std::filesystem::path& path = {}) {
  DataSettings settings;
  settings.name = name;
  settings.path = path.string();
  settings.classes.clear();
  return settings;
}

/// Text of the Error that loading throws; "" when it does not throw.
inline std::string loadError(const DataSettings& settings, std::uint64_t seed = 1) {
  try {
    loadDataset(settings, seed);
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

inline bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace gatescope::test

/// The error text must name this part; on failure both are shown.
#define EXPECT_NAMES(text, part) \
  EXPECT_TRUE(::gatescope::test::contains(text, part)) << "looking for: " << (part) << "\nin: " << (text)
