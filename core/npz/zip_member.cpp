// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/npz/zip_member.h"

#include <algorithm>
#include <cstring>
#include <string>

#include "core/base/error.h"
#include "core/base/message.h"

namespace gatescope {

static constexpr std::uint64_t kBlockBytes = 1 << 18;

ZipMember::ZipMember(zip_t* archive, zip_uint64_t index, const MemoryBudget& budget)
    : m_budget(budget),
      m_member(zip_fopen_index(archive, index, 0)),
      m_block(std::make_unique_for_overwrite<unsigned char[]>(kBlockBytes)) {
  if (!m_member) throw Error(said("cannot be read: %1", zip_strerror(archive)));
}

void ZipMember::pass(unsigned char* to, std::uint64_t bytes) {
  while (bytes > 0) {
    if (m_at == m_end && !fill()) throw Error(said("is truncated"));
    const std::uint64_t part = std::min(bytes, m_end - m_at);
    if (to) {
      std::memcpy(to, m_block.get() + m_at, part);
      to += part;
    }
    m_at += part;
    bytes -= part;
  }
}

bool ZipMember::fill() {
  m_budget.checkStop();
  const zip_int64_t got = zip_fread(m_member.get(), m_block.get(), kBlockBytes);
  if (got < 0) throw Error(said("is damaged: %1", zip_file_strerror(m_member.get())));
  m_at = 0;
  m_end = static_cast<std::uint64_t>(got);
  return got > 0;
}

void ZipMember::expectEnd() {
  if (m_at < m_end || fill()) throw Error(said("holds more data than it declares"));
}

}  // namespace gatescope
