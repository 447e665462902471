// One member of an archive, unpacked from front to back.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <zip.h>

#include <cstdint>
#include <memory>

#include "core/base/memory.h"

namespace gatescope {

/// Unpacks in blocks, whatever is asked for. Throws Error that continues "member NAME " when the member ends early,
/// cannot be inflated or fails its checksum, and Stopped. Archive and budget outlive it. Not shared between threads.
class ZipMember {
 public:
  ZipMember(zip_t* archive, zip_uint64_t index, const MemoryBudget& budget);

  /// The next `bytes` bytes.
  void read(void* to, std::uint64_t bytes) { pass(static_cast<unsigned char*>(to), bytes); }
  void skip(std::uint64_t bytes) { pass(nullptr, bytes); }
  /// Throws Error when there is more; the checksum is only known when one reads past the last byte.
  void expectEnd();

 private:
  struct Close {
    void operator()(zip_file_t* member) const { zip_fclose(member); }
  };
  void pass(unsigned char* to, std::uint64_t bytes);
  bool fill();

  const MemoryBudget& m_budget;
  std::unique_ptr<zip_file_t, Close> m_member;
  std::unique_ptr<unsigned char[]> m_block;
  std::uint64_t m_at = 0, m_end = 0;  ///< of the block: what is still to be handed on
};

}  // namespace gatescope
