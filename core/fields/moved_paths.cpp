// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/moved_paths.h"

#include <algorithm>

#include "core/base/folders.h"
#include "core/fields/fields.h"

namespace gatescope {

namespace fs = std::filesystem;

static std::string pathFrom(const fs::path& folder, const fs::path& file) {
  const bool shares = *std::next(folder.begin()) == *std::next(file.begin());  // below the root
  return (shares ? file.lexically_relative(folder) : file).string();
}

static bool isRelative(const std::string& path) { return !path.empty() && fs::path(path).is_relative(); }

bool hasRelativePath(const Settings& settings) {
  return std::ranges::any_of(fields(), [&](const Field& field) {
    return field.kind == FieldKind::Path && isRelative(std::get<std::string>(field.get(settings)));
  });
}

Settings movedTo(const fs::path& folder, const Settings& settings) {
  Settings moved = settings;
  const fs::path whole = fs::weakly_canonical(fs::absolute(folder));
  moved.experiment.data.folder = whole.string();
  for (const Field& field : fields()) {
    if (field.kind != FieldKind::Path) continue;
    const std::string path = std::get<std::string>(field.get(settings));
    if (!isRelative(path)) continue;
    try {
      const fs::path file = fs::weakly_canonical(fs::absolute(foundPath(path, settings.experiment.data.folder)));
      field.set(moved, whole.has_relative_path() && file.has_relative_path() ? pathFrom(whole, file) : file.string());
    } catch (const Error&) {  // not there: nothing to lead to
    }
  }
  return moved;
}

}  // namespace gatescope
