// Nothing in the file is trusted: sizes are checked before memory is taken, data are inflated in blocks.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/npz/npz_read.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <memory>
#include <new>

#include "core/base/error.h"
#include "core/npz/npy_format.h"
#include "core/npz/zip_archive.h"

namespace gatescope {

namespace {

constexpr std::uint64_t kBlockBytes = 1 << 20;
constexpr std::uint32_t kMaximumHeaderBytes = 1 << 16;
// Deflate cannot pack tighter than 1032 to 1: a member that claims more lies, and a large claim is not worth trying.
constexpr std::uint64_t kMaximumRatio = 1100;
constexpr std::uint64_t kRatioMatters = std::uint64_t{64} << 20;

struct CloseMember {
  void operator()(zip_file_t* member) const { zip_fclose(member); }
};
using Member = std::unique_ptr<zip_file_t, CloseMember>;

/// A directory entry of the archive after its claims were checked.
struct Entry {
  zip_uint64_t index = 0;
  std::string name;         ///< without ".npy"
  std::uint64_t bytes = 0;  ///< unpacked, as declared
};

ZipArchive openArchive(const std::filesystem::path& file) {
  std::error_code status;
  if (!std::filesystem::exists(file, status)) throw Error("there is no such file");
  if (!std::filesystem::is_regular_file(file, status)) throw Error("is not a file");
  if (std::filesystem::file_size(file, status) == 0) throw Error("is empty, not a NumPy archive (.npz)");
  int code = 0;
  ZipArchive archive(zip_open(file.c_str(), ZIP_RDONLY, &code));
  if (archive) return archive;
  if (code == ZIP_ER_NOZIP) throw Error("is not a NumPy archive (.npz), or is truncated");
  zip_error_t error;
  zip_error_init_with_code(&error, code);
  const std::string text = zip_error_strerror(&error);
  zip_error_fini(&error);
  throw Error("cannot be opened as a NumPy archive (.npz): " + text);
}

constexpr std::string_view kSuffix = ".npy";

/// How many members there are, when that is allowed.
zip_uint64_t countedMembers(zip_t* archive, const NpzLimits& limits) {
  const zip_int64_t count = zip_get_num_entries(archive, 0);
  if (count > 0 && static_cast<std::uint64_t>(count) > limits.maximumMembers) {
    throw Error("has " + std::to_string(count) + " members, more than the " + std::to_string(limits.maximumMembers) +
                " allowed");
  }
  return static_cast<zip_uint64_t>(std::max<zip_int64_t>(count, 0));
}

/// "x.npy", or "" for a member that has no name.
std::string storedName(zip_t* archive, zip_uint64_t index) {
  const char* name = zip_get_name(archive, index, 0);
  return name ? name : "";
}

/// Checks what the directory claims about member `index`. `packedLeft` is what remains of the file for packed data:
/// members that overlap (the trick of the smallest bombs) exhaust it.
Entry checkedEntry(zip_t* archive, zip_uint64_t index, std::uint64_t& packedLeft) {
  zip_stat_t stat;
  zip_stat_init(&stat);
  constexpr zip_uint64_t kNeeded =
      ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
  if (zip_stat_index(archive, index, 0, &stat) != 0 || (stat.valid & kNeeded) != kNeeded) {
    throw Error("member number " + std::to_string(index + 1) + " has a broken directory entry");
  }
  Entry entry{index, stat.name, stat.size};
  if (entry.name.size() <= kSuffix.size() || !entry.name.ends_with(kSuffix)) {
    throw Error("member " + entry.name + " is not a NumPy array (.npy)");
  }
  entry.name.resize(entry.name.size() - kSuffix.size());
  const auto refuse = [&](const std::string& why) { throw Error("member " + entry.name + " " + why); };
  if (stat.encryption_method != ZIP_EM_NONE) refuse("is encrypted");
  if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
    refuse("is packed by a method other than deflate");
  if (stat.comp_size > packedLeft) refuse("claims more packed data than the file holds");
  packedLeft -= stat.comp_size;
  if (stat.size > kRatioMatters && stat.size / kMaximumRatio > stat.comp_size)
    refuse("claims an impossible packing ratio");
  return entry;
}

/// Reads exactly `bytes`. Throws Error when the member ends before, cannot be inflated or fails its checksum.
void readExactly(zip_file_t* member, void* to, std::uint64_t bytes, const MemoryBudget& budget) {
  for (std::uint64_t done = 0; done < bytes;) {
    budget.checkStop();
    const std::uint64_t block = std::min(kBlockBytes, bytes - done);
    const zip_int64_t got = zip_fread(member, static_cast<unsigned char*>(to) + done, block);
    if (got < 0) throw Error(std::string("is damaged: ") + zip_file_strerror(member));
    if (got == 0) throw Error("is truncated");
    done += static_cast<std::uint64_t>(got);
  }
}

/// The checksum is only known when one reads past the last byte.
void expectEnd(zip_file_t* member) {
  unsigned char more = 0;
  const zip_int64_t got = zip_fread(member, &more, 1);
  if (got < 0) throw Error(std::string("is damaged: ") + zip_file_strerror(member));
  if (got > 0) throw Error("holds more data than it declares");
}

/// Reads prefix and dictionary; `headerBytes` is how many bytes that took.
NpyHeader readHeader(zip_file_t* member, std::uint64_t& headerBytes, const MemoryBudget& budget) {
  char prefix[kNpyPrefixBytes];
  readExactly(member, prefix, sizeof prefix, budget);
  const std::size_t fieldBytes = npyLengthFieldBytes({prefix, sizeof prefix});
  unsigned char field[4] = {0, 0, 0, 0};
  readExactly(member, field, fieldBytes, budget);
  std::uint32_t length = 0;
  std::memcpy(&length, field, sizeof length);
  if (length > kMaximumHeaderBytes) throw Error("has a header that is too long");
  std::string dictionary(length, '\0');
  readExactly(member, dictionary.data(), length, budget);
  headerBytes = kNpyPrefixBytes + fieldBytes + length;
  return parseNpyHeader(dictionary);
}

template <class S>
bool allFinite(const std::vector<unsigned char>& bytes) {
  for (std::size_t at = 0; at < bytes.size(); at += sizeof(S)) {
    S value;
    std::memcpy(&value, bytes.data() + at, sizeof value);
    if (!std::isfinite(value)) return false;
  }
  return true;
}

NpyArray readMember(zip_t* archive, const Entry& entry, bool allowNan, std::uint64_t& bytesLeft, MemoryBudget& budget) {
  const Member member(zip_fopen_index(archive, entry.index, 0));
  if (!member) throw Error(std::string("cannot be read: ") + zip_strerror(archive));
  std::uint64_t headerBytes = 0;
  const NpyHeader header = readHeader(member.get(), headerBytes, budget);
  const std::uint64_t stored = npyStoredBytes(header), unpacked = npyUnpackedBytes(header);
  if (headerBytes + stored != entry.bytes) {
    throw Error("has shape " + npyShapeText(header.shape) + ", which needs " + std::to_string(stored) +
                " bytes of data, not " + std::to_string(entry.bytes - std::min(entry.bytes, headerBytes)));
  }
  if (unpacked > bytesLeft) throw Error("does not fit: the arrays of this file take too much memory");
  bytesLeft -= unpacked;
  const std::uint64_t passing = npyCopiedBytes(header) + (unpacked == stored ? 0 : stored);
  budget.take(static_cast<double>(unpacked) + static_cast<double>(passing), "of shape " + npyShapeText(header.shape));
  std::vector<unsigned char> bytes(stored);
  readExactly(member.get(), bytes.data(), stored, budget);
  expectEnd(member.get());
  NpyArray array = toNpyArray(header, std::move(bytes));
  budget.giveBack(static_cast<double>(passing));
  const bool finite = array.type == NpyArray::Type::Float32   ? allFinite<float>(array.bytes)
                      : array.type == NpyArray::Type::Float64 ? allFinite<double>(array.bytes)
                                                              : true;
  if (!allowNan && !finite) throw Error("holds NaN or infinity");
  return array;
}

NpzMembers readMembers(const std::filesystem::path& file, bool allowNan, const NpzLimits& limits) {
  const ZipArchive archive = openArchive(file);
  const zip_uint64_t count = countedMembers(archive.get(), limits);
  MemoryBudget own;
  MemoryBudget& budget = limits.budget ? *limits.budget : own;
  NpzMembers members;
  std::vector<Entry> entries;
  std::uint64_t packedLeft = std::filesystem::file_size(file), declaredLeft = limits.maximumBytes,
                bytesLeft = limits.maximumBytes;
  for (zip_uint64_t i = 0; i < count; ++i) {
    if (!limits.only.empty()) {
      const std::string name = storedName(archive.get(), i);
      if (!name.ends_with(kSuffix) || !limits.only.contains(name.substr(0, name.size() - kSuffix.size()))) continue;
    }
    entries.push_back(checkedEntry(archive.get(), i, packedLeft));
    const Entry& entry = entries.back();
    if (!members.try_emplace(entry.name).second) throw Error("member " + entry.name + " is there twice");
    if (entry.bytes > declaredLeft)
      throw Error("member " + entry.name + " does not fit: the arrays of this file take too much memory");
    declaredLeft -= entry.bytes;
  }
  for (const Entry& entry : entries) {
    try {
      members[entry.name] = readMember(archive.get(), entry, allowNan, bytesLeft, budget);
    } catch (const Error& error) {
      throw Error("member " + entry.name + " " + error.what());
    } catch (const std::bad_alloc&) {
      throw Error("member " + entry.name + " does not fit into memory");
    }
  }
  return members;
}

/// What `read` returns; its errors name the file.
template <class Read>
auto namingFile(const std::filesystem::path& file, const Read& read) {
  try {
    return read();
  } catch (const Error& error) {
    throw Error(file.string() + ": " + error.what());
  } catch (const std::filesystem::filesystem_error& error) {
    throw Error(file.string() + ": cannot be read: " + error.code().message());
  }
}

}  // namespace

NpzMembers readNpz(const std::filesystem::path& file, bool allowNan, const NpzLimits& limits) {
  return namingFile(file, [&] { return readMembers(file, allowNan, limits); });
}

std::vector<std::string> npzMemberNames(const std::filesystem::path& file, const NpzLimits& limits) {
  return namingFile(file, [&] {
    const ZipArchive archive = openArchive(file);
    std::vector<std::string> names;
    for (zip_uint64_t i = 0, count = countedMembers(archive.get(), limits); i < count; ++i) {
      const std::string name = storedName(archive.get(), i);
      if (name.size() > kSuffix.size() && name.ends_with(kSuffix))
        names.push_back(name.substr(0, name.size() - kSuffix.size()));
    }
    return names;
  });
}

}  // namespace gatescope
