// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/npz/npz_write.h"

#include <cassert>
#include <memory>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/text_file.h"
#include "core/npz/npy_format.h"
#include "core/npz/zip_archive.h"

namespace gatescope {

namespace {

constexpr int kDeflateLevel = 1;  // weights hardly shrink at any level; a checkpoint must not hold up training
constexpr zip_uint16_t kDosTime = 0, kDosDate = (1 << 5) | 1;  // 1 January 1980: the same session gives the same bytes

struct FreeSource {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;

[[noreturn]] void failPacking(const std::string& reason) { throw Error(said("cannot be packed: %1", reason)); }

/// `header` and `array` must live until the archive is closed.
void addMember(zip_t* archive, const std::string& name, std::string& header, const NpyArray& array) {
  // libzip reads the fragments only, but takes them without const.
  zip_buffer_fragment_t fragments[] = {{reinterpret_cast<zip_uint8_t*>(header.data()), header.size()},
                                       {const_cast<zip_uint8_t*>(array.bytes.data()), array.bytes.size()}};
  Source source(zip_source_buffer_fragment_create(fragments, array.bytes.empty() ? 1 : 2, 0, nullptr));
  if (!source) failPacking(said("no memory"));
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
    failPacking(said("the archive cannot be read back"));
  }
  std::string bytes(stat.size, '\0');
  const zip_int64_t got = zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  if (got < 0 || static_cast<std::size_t>(got) != bytes.size()) failPacking(said("the archive cannot be read back"));
  return bytes;
}

/// The whole archive in memory: packed sessions are small, and so the file is written in one place,
/// writeFileAtomically().
std::string packed(const NpzMembers& members) {
  const Source buffer(zip_source_buffer_create(nullptr, 0, 0, nullptr));
  if (!buffer) failPacking(said("no memory"));
  zip_source_keep(buffer.get());  // one reference for the archive, one for reading it back
  ZipArchive archive(zip_open_from_source(buffer.get(), ZIP_TRUNCATE, nullptr));
  if (!archive) {
    zip_source_free(buffer.get());
    failPacking(said("no memory"));
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
