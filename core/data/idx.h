// IDX files (the format of MNIST), plain or gzip-compressed.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include "core/base/memory.h"
#include "core/base/types.h"

struct gzFile_s;

namespace gatescope {

/// Reads one IDX file of unsigned bytes from front to back: big-endian header (0, 0, type 8, dimensions, sizes), then
/// the items of shape()[0] × the rest. The header is checked against the size of the file before anything of that size
/// is allocated. All functions throw Error naming the file. Not shared between threads.
class IdxReader {
 public:
  explicit IdxReader(std::filesystem::path file);

  const std::vector<std::int64_t>& shape() const { return m_shape; }
  Index count() const { return m_shape.front(); }
  /// Bytes of one item: product of the other sizes.
  Index itemBytes() const { return m_itemBytes; }

  /// Items with these ascending indices, one column each, bytes divided by 255; stops decoding after the last one. Once
  /// per reader. What it makes is counted; Stopped when that is requested.
  Matrix readItems(const std::vector<Index>& ascending, MemoryBudget& budget);
  /// All items; also checks that the file ends there, and the gzip checksum. Counted and stopped likewise.
  std::vector<std::uint8_t> readAll(MemoryBudget& budget);

 private:
  struct Closer {
    void operator()(gzFile_s* file) const;
  };

  void readHeader();
  void checkSize() const;
  void read(std::uint8_t* to, std::size_t bytes);
  [[noreturn]] void fail(const std::string& what) const;

  std::filesystem::path m_file;
  std::unique_ptr<gzFile_s, Closer> m_stream;
  std::vector<std::int64_t> m_shape;
  Index m_itemBytes = 1;
};

}  // namespace gatescope
