// IDX reader over zlib, which passes uncompressed files through.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/idx.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <limits>
#include <string>

#include "core/base/error.h"
#include "core/base/message.h"

namespace gatescope {

void IdxReader::Closer::operator()(gzFile_s* file) const { gzclose(file); }

void IdxReader::fail(const std::string& what) const { throw Error(m_file.string() + ": " + what); }

IdxReader::IdxReader(std::filesystem::path file) : m_file(std::move(file)) {
  std::error_code code;
  if (!std::filesystem::is_regular_file(m_file, code)) fail(said("no such file"));
  m_stream.reset(gzopen(m_file.c_str(), "rb"));
  if (!m_stream) fail(said("cannot be opened for reading"));
  gzbuffer(m_stream.get(), 1U << 17);
  readHeader();
  checkSize();
}

void IdxReader::readHeader() {
  std::array<std::uint8_t, 4> magic{};
  read(magic.data(), magic.size());
  if (magic[0] != 0 || magic[1] != 0) fail(said("not an IDX file: it must begin with two zero bytes"));
  if (magic[2] != 8) fail(said("IDX type %1 is not supported; it must be 8 (unsigned bytes)", magic[2]));
  if (magic[3] < 1 || magic[3] > 4) fail(said("IDX header has %1 dimensions; 1 to 4 are supported", magic[3]));
  constexpr std::int64_t kMostBytes = std::int64_t{1} << 40;
  std::int64_t total = 1;
  for (int i = 0; i < magic[3]; ++i) {
    std::array<std::uint8_t, 4> word{};
    read(word.data(), word.size());
    const std::int64_t size = (std::int64_t{word[0]} << 24) | (std::int64_t{word[1]} << 16) |
                              (std::int64_t{word[2]} << 8) | std::int64_t{word[3]};
    if (size == 0) fail(said("IDX header says that dimension %1 is empty", i + 1));
    if (size > kMostBytes / total) fail(said("IDX header declares more than a terabyte: the file is broken"));
    total *= size;
    m_shape.push_back(size);
    if (i > 0) m_itemBytes *= size;
  }
  constexpr Index kMostItemBytes = Index{1} << 26;
  if (m_itemBytes > kMostItemBytes)
    fail(said("IDX header declares items of %1 bytes; at most 64 MiB are read", m_itemBytes));
}

void IdxReader::checkSize() const {
  std::error_code code;
  const auto onDisk = static_cast<std::int64_t>(std::filesystem::file_size(m_file, code));
  if (code) fail(said("its size cannot be read"));
  const std::int64_t body = count() * m_itemBytes;
  const std::int64_t header = 4 + 4 * static_cast<std::int64_t>(m_shape.size());
  if (gzdirect(m_stream.get()) != 0) {
    if (onDisk != header + body) fail(said("the header declares %1 bytes, but the file has %2", header + body, onDisk));
    return;
  }
  constexpr std::int64_t kHighestRatio = 1032;  // of deflate
  if (body / kHighestRatio > onDisk)
    fail(said("the header declares %1 bytes, more than a compressed file of %2 bytes can hold", body, onDisk));
}

void IdxReader::read(std::uint8_t* to, std::size_t bytes) {
  constexpr std::size_t kStep = std::size_t{1} << 30;  // gzread counts in int
  while (bytes > 0) {
    const auto step = static_cast<unsigned>(std::min(bytes, kStep));
    const int got = gzread(m_stream.get(), to, step);
    int code = Z_OK;
    const char* text = gzerror(m_stream.get(), &code);
    if (got < 0) fail(said("broken gzip data (%1)", text));
    if (static_cast<unsigned>(got) < step) fail(said("the file is truncated"));
    to += step;
    bytes -= step;
  }
}

Matrix IdxReader::readItems(const std::vector<Index>& ascending, MemoryBudget& budget) {
  const auto size = static_cast<std::size_t>(m_itemBytes), items = ascending.size();
  budget.take(static_cast<double>(size) + static_cast<double>(size) * static_cast<double>(items) * sizeof(Scalar),
              m_file.string());
  Matrix columns(m_itemBytes, static_cast<Index>(items));
  std::vector<std::uint8_t> bytes(size);
  Index at = 0;
  for (Index item = 0; item < columns.cols(); ++item) {
    const Index wanted = ascending[static_cast<std::size_t>(item)];
    if (wanted >= count()) fail(said("has no item %1, only %2", wanted + 1, count()));
    for (; at <= wanted; ++at) {
      budget.checkStop();
      read(bytes.data(), size);
    }
    columns.col(item) =
        Eigen::Map<const MatrixOf<std::uint8_t>>(bytes.data(), m_itemBytes, 1).cast<Scalar>() / Scalar(255);
  }
  return columns;
}

std::vector<std::uint8_t> IdxReader::readAll(MemoryBudget& budget) {
  constexpr std::size_t kBlock = std::size_t{1} << 20;
  const auto all = static_cast<std::size_t>(count() * m_itemBytes);
  budget.take(static_cast<double>(all), m_file.string());
  std::vector<std::uint8_t> bytes(all);
  for (std::size_t at = 0; at < all; at += kBlock) {
    budget.checkStop();
    read(bytes.data() + at, std::min(kBlock, all - at));
  }
  std::uint8_t extra = 0;
  const int got = gzread(m_stream.get(), &extra, 1);
  if (got > 0) fail(said("has more data than its header says"));
  int code = Z_OK;
  gzerror(m_stream.get(), &code);
  if (got < 0 || code != Z_OK) fail(said("broken gzip data at the end"));
  return bytes;
}

}  // namespace gatescope
