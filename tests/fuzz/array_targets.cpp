// NumPy arrays, archives of them, and the members of sessions.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstring>
#include <string>

#include "core/data/dataset.h"
#include "core/npz/npy_format.h"
#include "core/npz/npz_read.h"
#include "core/session/session_read.h"
#include "core/session/session_size.h"
#include "tests/fuzz/feeding.h"
#include "tests/fuzz/targets.h"

namespace gatescope::test {
namespace {

/// As npz_read.cpp reads a member.
NpyArray arrayOf(std::string_view bytes, MemoryBudget& budget) {
  if (bytes.size() < kNpyPrefixBytes) throw Error("is truncated");
  const std::size_t fieldBytes = npyLengthFieldBytes(bytes.substr(0, kNpyPrefixBytes));
  bytes.remove_prefix(kNpyPrefixBytes);
  if (bytes.size() < fieldBytes) throw Error("is truncated");
  std::uint32_t length = 0;
  std::memcpy(&length, bytes.data(), fieldBytes);
  bytes.remove_prefix(fieldBytes);
  if (bytes.size() < length) throw Error("is truncated");
  const NpyHeader header = parseNpyHeader(bytes.substr(0, length));
  bytes.remove_prefix(length);
  const std::uint64_t stored = npyStoredBytes(header);
  budget.take(static_cast<double>(npyUnpackedBytes(header)) + static_cast<double>(npyCopiedBytes(header)), "the array");
  if (stored != bytes.size()) throw Error("has another size");
  return toNpyArray(header, {bytes.begin(), bytes.end()});
}

void asDataSet(const std::string& file) {
  DataSettings settings;
  settings.name = "npz";
  settings.path = file;
  settings.classes = {};
  settings.targets = static_cast<Targets>(std::filesystem::file_size(file) % 3);
  loadDataset(settings, 1, {.memory = kFuzzMemory});
}

}  // namespace

void feedNpy(std::string_view bytes) {
  attempt([&] {
    MemoryBudget budget({.memory = kFuzzMemory});
    const NpyArray array = arrayOf(bytes, budget);
    require(array.toDoubles().size() == static_cast<std::size_t>(array.size()),
            "an array has the numbers of its shape");
    const std::string again = npyFileHeader(array) + std::string(array.bytes.begin(), array.bytes.end());
    const NpyArray copy = arrayOf(again, budget);
    require(copy.shape == array.shape && copy.type == array.type && copy.bytes == array.bytes,
            "an array is another one after it was written");
  });
}

void feedNpz(std::string_view bytes) {
  const std::filesystem::path file = fuzzFolder() / "input.npz";
  put(file, bytes);
  MemoryBudget budget({.memory = kFuzzMemory});
  NpzLimits limits;
  limits.budget = &budget;
  attempt([&] { npzMemberNames(file, limits); });
  attempt([&] { readNpz(file, true, limits); });
  attempt([&] { asDataSet(file.string()); });
  attempt([&] { readSession(file, {.memory = kFuzzMemory}); });
}

void feedSession(std::string_view bytes) {
  constexpr std::string_view kMark = "\n@@";  // before a name, which ends with its line; the array follows
  attempt([&] {
    NpzMembers members;
    MemoryBudget budget({.memory = kFuzzMemory});
    while (bytes.starts_with(kMark)) {
      bytes.remove_prefix(kMark.size());
      const std::string_view member = bytes.substr(0, bytes.find(kMark));
      bytes.remove_prefix(member.size());
      const std::size_t name = std::min(member.find('\n'), member.size());
      const std::string_view array = member.substr(std::min(name + 1, member.size()));
      attempt([&] { members[std::string(member.substr(0, name))] = arrayOf(array, budget); });
    }
    budget.take(sessionBytes(members), "the session");
    fromMembers(members);
  });
}

}  // namespace gatescope::test
