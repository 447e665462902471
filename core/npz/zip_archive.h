// An archive of libzip that closes itself.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <zip.h>

#include <memory>

namespace gatescope {

struct DiscardArchive {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
/// What was changed is lost unless zip_close() took it out of here.
using ZipArchive = std::unique_ptr<zip_t, DiscardArchive>;

}  // namespace gatescope
