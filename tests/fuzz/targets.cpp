// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <stdexcept>
#include <string>

#include "tests/fuzz/feeding.h"

namespace gatescope::test {
namespace {

namespace fs = std::filesystem;

class Folder {
 public:
  Folder() : m_path(fs::temp_directory_path() / ("gatescope-fuzz-" + std::to_string(getpid()))) {
    fs::create_directories(m_path);
  }
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  const fs::path& path() const { return m_path; }

 private:
  fs::path m_path;
};

}  // namespace

void require(bool holds, const char* what) {
  if (!holds) throw std::logic_error(what);
}

const fs::path& fuzzFolder() {
  static const Folder folder;
  return folder.path();
}

void put(const fs::path& file, std::string_view bytes) {
  std::ofstream stream(file, std::ios::binary | std::ios::trunc);
  stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  require(static_cast<bool>(stream.flush()), "the temporary folder takes no more");
}

const std::vector<FuzzTarget>& fuzzTargets() {
  static const std::vector<FuzzTarget> targets = {
      {"experiment", feedExperiment}, {"sweep", feedSweep}, {"point", feedPoint}, {"published", feedPublished},
      {"lesson", feedLesson},         {"claim", feedClaim}, {"npy", feedNpy},     {"npz", feedNpz},
      {"session", feedSession},       {"csv", feedCsv},     {"idx", feedIdx},     {"cifar", feedCifar}};
  return targets;
}

const FuzzTarget* findFuzzTarget(std::string_view name) {
  const auto found = std::ranges::find(fuzzTargets(), name, &FuzzTarget::name);
  return found == fuzzTargets().end() ? nullptr : &*found;
}

}  // namespace gatescope::test
