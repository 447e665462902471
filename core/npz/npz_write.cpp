// Building arrays and writing .npz archives. The same members give the same bytes.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <zip.h>

#include <algorithm>
#include <cassert>
#include <cstring>
#include <memory>

#include "core/base/error.h"
#include "core/base/text_file.h"
#include "core/npz/npy_format.h"

namespace gatescope {

namespace {

constexpr int kDeflateLevel = 1;  // weights hardly shrink at any level; a checkpoint must not hold up training
constexpr zip_uint16_t kDosTime = 0, kDosDate = (1 << 5) | 1;  // 1 January 1980: the same session gives the same bytes

template <class T>
NpyArray makeArray(NpyArray::Type type, std::vector<std::int64_t> shape, const T* values, std::size_t count) {
  NpyArray array{type, std::move(shape), std::vector<unsigned char>(count * sizeof(T))};
  if (count > 0) std::memcpy(array.bytes.data(), values, array.bytes.size());
  return array;
}

template <class S>
NpyArray makeMatrix(NpyArray::Type type, const Eigen::Ref<const MatrixOf<S>>& values) {
  const Eigen::Matrix<S, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> rows = values;
  return makeArray(type, {values.rows(), values.cols()}, rows.data(), static_cast<std::size_t>(rows.size()));
}

template <class T>
std::vector<double> converted(const std::vector<unsigned char>& bytes) {
  std::vector<double> values(bytes.size() / sizeof(T));
  for (std::size_t i = 0; i < values.size(); ++i) {
    T value;
    std::memcpy(&value, bytes.data() + i * sizeof(T), sizeof value);
    values[i] = static_cast<double>(value);
  }
  return values;
}

struct FreeSource {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct DiscardArchive {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;
using Archive = std::unique_ptr<zip_t, DiscardArchive>;

[[noreturn]] void failPacking(const char* reason) { throw Error(std::string("cannot be packed: ") + reason); }

/// `header` and `array` must live until the archive is closed.
void addMember(zip_t* archive, const std::string& name, std::string& header, const NpyArray& array) {
  // libzip reads the fragments only, but takes them without const.
  zip_buffer_fragment_t fragments[] = {{reinterpret_cast<zip_uint8_t*>(header.data()), header.size()},
                                       {const_cast<zip_uint8_t*>(array.bytes.data()), array.bytes.size()}};
  Source source(zip_source_buffer_fragment_create(fragments, array.bytes.empty() ? 1 : 2, 0, nullptr));
  if (!source) failPacking("no memory");
  const zip_int64_t index = zip_file_add(archive, (name + ".npy").c_str(), source.get(), ZIP_FL_ENC_UTF_8);
  if (index < 0) failPacking(zip_strerror(archive));
  static_cast<void>(source.release());  // the archive owns it now
  const auto at = static_cast<zip_uint64_t>(index);
  if (zip_set_file_compression(archive, at, ZIP_CM_DEFLATE, kDeflateLevel) != 0 ||
      zip_file_set_dostime(archive, at, kDosTime, kDosDate, 0) != 0) {
    failPacking(zip_strerror(archive));
  }
}

std::string readAll(zip_source_t* source) {
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_source_stat(source, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0 || zip_source_open(source) != 0) {
    failPacking("the archive cannot be read back");
  }
  std::string bytes(stat.size, '\0');
  const zip_int64_t got = zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  if (got < 0 || static_cast<std::size_t>(got) != bytes.size()) failPacking("the archive cannot be read back");
  return bytes;
}

/// The whole archive in memory: packed sessions are small, and so the file is written in one place,
/// writeFileAtomically().
std::string packed(const NpzMembers& members) {
  const Source buffer(zip_source_buffer_create(nullptr, 0, 0, nullptr));
  if (!buffer) failPacking("no memory");
  zip_source_keep(buffer.get());  // one reference for the archive, one for reading it back
  Archive archive(zip_open_from_source(buffer.get(), ZIP_TRUNCATE, nullptr));
  if (!archive) {
    zip_source_free(buffer.get());
    failPacking("no memory");
  }
  std::vector<std::string> headers;
  headers.reserve(members.size());
  for (const auto& [name, array] : members) {
    assert(array.bytes.size() == static_cast<std::size_t>(array.size()) * npyItemBytes(array.type));
    addMember(archive.get(), name, headers.emplace_back(npyFileHeader(array)), array);
  }
  if (zip_close(archive.get()) != 0) failPacking(zip_strerror(archive.get()));
  static_cast<void>(archive.release());  // closed
  return readAll(buffer.get());
}

}  // namespace

std::int64_t NpyArray::size() const {
  std::int64_t count = 1;
  for (const std::int64_t extent : shape) count *= extent;
  return count;
}

std::vector<double> NpyArray::toDoubles() const {
  switch (type) {
    case Type::Float32:
      return converted<float>(bytes);
    case Type::Float64:
      return converted<double>(bytes);
    case Type::Int64:
      return converted<std::int64_t>(bytes);
    case Type::UInt8:
      return converted<std::uint8_t>(bytes);
    case Type::UInt64:
      return converted<std::uint64_t>(bytes);
  }
  return {};
}

NpyArray npyScalar(std::int64_t value) { return makeArray(NpyArray::Type::Int64, {}, &value, 1); }

NpyArray npyScalar(double value) { return makeArray(NpyArray::Type::Float64, {}, &value, 1); }

NpyArray npyBytes(const std::string& text) {
  return makeArray(NpyArray::Type::UInt8, {static_cast<std::int64_t>(text.size())}, text.data(), text.size());
}

NpyArray npyVector(const std::vector<double>& values) {
  return makeArray(NpyArray::Type::Float64, {static_cast<std::int64_t>(values.size())}, values.data(), values.size());
}

NpyArray npyIntegers(const std::vector<std::int64_t>& values) {
  return makeArray(NpyArray::Type::Int64, {static_cast<std::int64_t>(values.size())}, values.data(), values.size());
}

NpyArray npyWords(const std::vector<std::uint64_t>& values) {
  return makeArray(NpyArray::Type::UInt64, {static_cast<std::int64_t>(values.size())}, values.data(), values.size());
}

NpyArray npyMatrix(const Eigen::Ref<const MatrixD>& values) {
  return makeMatrix<double>(NpyArray::Type::Float64, values);
}

NpyArray npyMatrix(const Eigen::Ref<const Matrix>& values) {
  return makeMatrix<float>(NpyArray::Type::Float32, values);
}

void writeNpz(const std::filesystem::path& file, const NpzMembers& members) {
  std::string bytes;
  try {
    bytes = packed(members);
  } catch (const Error& error) {
    throw Error(file.string() + ": " + error.what());
  }
  writeFileAtomically(file, bytes);
}

}  // namespace gatescope
