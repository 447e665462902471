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
#include "core/base/message.h"
#include "core/npz/npy_format.h"
#include "core/npz/zip_archive.h"
#include "core/npz/zip_member.h"

namespace gatescope {

namespace {

constexpr std::uint32_t kMaximumHeaderBytes = 1 << 16;
// Deflate cannot pack tighter than 1032 to 1: a member that claims more lies, and a large claim is not worth trying.
constexpr std::uint64_t kMaximumRatio = 1100;
constexpr std::uint64_t kRatioMatters = std::uint64_t{64} << 20;

/// A directory entry of the archive after its claims were checked.
struct Entry {
  zip_uint64_t index = 0;
  std::string name;         ///< without ".npy"
  std::uint64_t bytes = 0;  ///< unpacked, as declared
};

ZipArchive openArchive(const std::filesystem::path& file) {
  std::error_code status;
  if (!std::filesystem::exists(file, status)) throw Error(said("there is no such file"));
  if (!std::filesystem::is_regular_file(file, status)) throw Error(said("is not a file"));
  if (std::filesystem::file_size(file, status) == 0) throw Error(said("is empty, not a NumPy archive (.npz)"));
  int code = 0;
  ZipArchive archive(zip_open(file.c_str(), ZIP_RDONLY, &code));
  if (archive) return archive;
  if (code == ZIP_ER_NOZIP) throw Error(said("is not a NumPy archive (.npz), or is truncated"));
  zip_error_t error;
  zip_error_init_with_code(&error, code);
  const std::string text = zip_error_strerror(&error);
  zip_error_fini(&error);
  throw Error(said("cannot be opened as a NumPy archive (.npz): %1", text));
}

constexpr std::string_view kSuffix = ".npy";

/// How many members there are, when that is allowed.
zip_uint64_t countedMembers(zip_t* archive, const NpzLimits& limits) {
  const zip_int64_t count = zip_get_num_entries(archive, 0);
  if (count > 0 && static_cast<std::uint64_t>(count) > limits.maximumMembers) {
    throw Error(said("has %1 members, more than the %2 allowed", count, limits.maximumMembers));
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
    throw Error(said("member number %1 has a broken directory entry", index + 1));
  }
  Entry entry{index, stat.name, stat.size};
  if (entry.name.size() <= kSuffix.size() || !entry.name.ends_with(kSuffix)) {
    throw Error(said("member %1 is not a NumPy array (.npy)", entry.name));
  }
  entry.name.resize(entry.name.size() - kSuffix.size());
  const auto refuse = [&](const std::string& why) { throw Error(said("member %1 %2", entry.name, why)); };
  if (stat.encryption_method != ZIP_EM_NONE) refuse(said("is encrypted"));
  if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
    refuse(said("is packed by a method other than deflate"));
  if (stat.comp_size > packedLeft) refuse(said("claims more packed data than the file holds"));
  packedLeft -= stat.comp_size;
  if (stat.size > kRatioMatters && stat.size / kMaximumRatio > stat.comp_size)
    refuse(said("claims an impossible packing ratio"));
  return entry;
}

/// Reads prefix and dictionary and checks that as many data follow as the directory says.
NpyHeader readHeader(ZipMember& member, const Entry& entry) {
  char prefix[kNpyPrefixBytes];
  member.read(prefix, sizeof prefix);
  const std::size_t fieldBytes = npyLengthFieldBytes({prefix, sizeof prefix});
  unsigned char field[4] = {0, 0, 0, 0};
  member.read(field, fieldBytes);
  std::uint32_t length = 0;
  std::memcpy(&length, field, sizeof length);
  if (length > kMaximumHeaderBytes) throw Error(said("has a header that is too long"));
  std::string dictionary(length, '\0');
  member.read(dictionary.data(), length);
  const NpyHeader header = parseNpyHeader(dictionary);
  const std::uint64_t headerBytes = kNpyPrefixBytes + fieldBytes + length, stored = npyStoredBytes(header);
  if (headerBytes + stored != entry.bytes) {
    throw Error(said("has shape %1, which needs %2 bytes of data, not %3", npyShapeText(header.shape), stored,
                     entry.bytes - std::min(entry.bytes, headerBytes)));
  }
  return header;
}

/// Reads the data of these rows to `to` and passes the others over. In C order a row lies together; in Fortran order
/// the rows of one column do, and so on for every column.
void readRows(ZipMember& member, const NpyHeader& header, const std::vector<std::int64_t>& rows, unsigned char* to) {
  const std::uint64_t total = npyStoredBytes(header);
  if (total == 0) return;
  const std::int64_t all = header.shape[0];
  const std::uint64_t perRow = total / static_cast<std::uint64_t>(all),
                      item = header.fortranOrder ? static_cast<std::uint64_t>(header.itemSize) : perRow;
  const auto bytes = [item](std::int64_t items) { return static_cast<std::uint64_t>(items) * item; };
  for (std::uint64_t column = 0; column < perRow / item; ++column) {
    std::int64_t next = 0;  // row of this column
    for (auto first = rows.begin(); first != rows.end();) {
      auto end = std::next(first);
      while (end != rows.end() && *end == *std::prev(end) + 1) ++end;
      member.skip(bytes(*first - next));
      member.read(to, bytes(end - first));
      to += bytes(end - first);
      next = *std::prev(end) + 1;
      first = end;
    }
    member.skip(bytes(all - next));
  }
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

/// The header of an array of these rows alone.
NpyHeader withRows(NpyHeader header, const std::vector<std::int64_t>& rows) {
  if (header.shape.empty() || (!rows.empty() && rows.back() >= header.shape[0]))
    throw Error(said("has shape %1 and not all rows that are wanted", npyShapeText(header.shape)));
  header.shape[0] = static_cast<std::int64_t>(rows.size());
  return header;
}

/// `rows`: null for all.
NpyArray readMember(zip_t* archive, const Entry& entry, const std::vector<std::int64_t>* rows, bool allowNan,
                    std::uint64_t& bytesLeft, MemoryBudget& budget) {
  ZipMember member(archive, entry.index, budget);
  const NpyHeader whole = readHeader(member, entry), header = rows ? withRows(whole, *rows) : whole;
  const std::uint64_t stored = npyStoredBytes(header), unpacked = npyUnpackedBytes(header);
  if (unpacked > bytesLeft) throw Error(said("does not fit: the arrays of this file take too much memory"));
  bytesLeft -= unpacked;
  const std::uint64_t passing = npyCopiedBytes(header) + (unpacked == stored ? 0 : stored);
  budget.take(static_cast<double>(unpacked) + static_cast<double>(passing),
              said("of shape %1", npyShapeText(whole.shape)));
  std::vector<unsigned char> bytes(stored);
  if (rows)
    readRows(member, whole, *rows, bytes.data());
  else
    member.read(bytes.data(), stored);
  member.expectEnd();
  NpyArray array = toNpyArray(header, std::move(bytes));
  budget.giveBack(static_cast<double>(passing));
  const bool finite = array.type == NpyArray::Type::Float32   ? allFinite<float>(array.bytes)
                      : array.type == NpyArray::Type::Float64 ? allFinite<double>(array.bytes)
                                                              : true;
  if (!allowNan && !finite) throw Error(said("holds NaN or infinity"));
  return array;
}

/// Name of an array as the directory has it, without ".npy"; "" for what is no array.
std::string arrayName(zip_t* archive, zip_uint64_t index) {
  const std::string name = storedName(archive, index);
  return name.ends_with(kSuffix) ? name.substr(0, name.size() - kSuffix.size()) : "";
}

/// Checked entries of the members that are to be read.
std::vector<Entry> wantedEntries(zip_t* archive, std::uint64_t fileBytes, const NpzLimits& limits) {
  std::vector<Entry> entries;
  std::set<std::string> names;
  std::uint64_t packedLeft = fileBytes, declaredLeft = limits.maximumBytes;
  for (zip_uint64_t i = 0, count = countedMembers(archive, limits); i < count; ++i) {
    if (!limits.only.empty() && !limits.only.contains(arrayName(archive, i))) continue;
    entries.push_back(checkedEntry(archive, i, packedLeft));
    const Entry& entry = entries.back();
    if (!names.insert(entry.name).second) throw Error(said("member %1 is there twice", entry.name));
    if (entry.bytes > declaredLeft)
      throw Error(said("member %1 does not fit: the arrays of this file take too much memory", entry.name));
    declaredLeft -= entry.bytes;
  }
  return entries;
}

/// What `read` returns; its errors name the member.
template <class Read>
auto namingMember(const std::string& name, const Read& read) {
  try {
    return read();
  } catch (const Error& error) {
    throw Error(said("member %1 %2", name, error.what()));
  } catch (const std::bad_alloc&) {
    throw Error(said("member %1 does not fit into memory", name));
  }
}

NpzMembers readMembers(const std::filesystem::path& file, bool allowNan, const NpzLimits& limits) {
  const ZipArchive archive = openArchive(file);
  MemoryBudget own;
  MemoryBudget& budget = limits.budget ? *limits.budget : own;
  NpzMembers members;
  std::uint64_t bytesLeft = limits.maximumBytes;
  for (const Entry& entry : wantedEntries(archive.get(), std::filesystem::file_size(file), limits)) {
    const auto rows = limits.rows.find(entry.name);
    members[entry.name] = namingMember(entry.name, [&] {
      return readMember(archive.get(), entry, rows == limits.rows.end() ? nullptr : &rows->second, allowNan, bytesLeft,
                        budget);
    });
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
    throw Error(file.string() + ": " + said("cannot be read: %1", error.code().message()));
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
    for (zip_uint64_t i = 0, count = countedMembers(archive.get(), limits); i < count; ++i)
      if (std::string name = arrayName(archive.get(), i); !name.empty()) names.push_back(std::move(name));
    return names;
  });
}

std::vector<std::int64_t> npzShape(const std::filesystem::path& file, const std::string& name,
                                   const NpzLimits& limits) {
  return namingFile(file, [&] {
    const ZipArchive archive = openArchive(file);
    NpzLimits one = limits;
    one.only = {name};
    const std::vector<Entry> entries = wantedEntries(archive.get(), std::filesystem::file_size(file), one);
    if (entries.empty()) throw Error(said("member %1 is missing", name));
    return namingMember(name, [&] {
      const MemoryBudget budget;
      ZipMember member(archive.get(), entries.front().index, budget);
      return readHeader(member, entries.front()).shape;
    });
  });
}

}  // namespace gatescope
