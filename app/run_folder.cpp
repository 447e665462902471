// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_folder.h"

#include <cstdio>
#include <string>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/text_file.h"
#include "core/engine/ensemble_session.h"
#include "core/fields/json.h"
#include "core/session/csv.h"
#include "core/session/session_write.h"

namespace gatescope {
namespace {

// Results are what somebody waited for: they are not replaced by mistake, nor begun again where the session is lost. An
// experiment may lie in the folder before it is first resumed.
void checkFolder(const std::filesystem::path& folder, OldResults wanted, const std::string& options) {
  if (wanted == OldResults::Overwrite ||
      (wanted == OldResults::Resume && std::filesystem::exists(folder / kSessionFile)))
    return;
  for (const char* name : {kSessionFile, "history.csv", "layers.csv", "kernel.csv", "experiment.json"}) {
    if (!std::filesystem::exists(folder / name)) continue;
    if (wanted == OldResults::Refuse)
      throw Error("--out: " + folder.string() + ": " +
                  said("already holds results (%1); allowed: %2, or another folder", name, options));
    if (std::string(name) != "experiment.json")
      throw Error("--resume: " + folder.string() + ": " +
                  said("holds %1 but no %2 to continue; allowed: --overwrite to start again, or another folder", name,
                       kSessionFile));
  }
}

}  // namespace

std::unique_ptr<FolderLock> openRunFolder(const std::filesystem::path& folder, OldResults wanted, bool quiet,
                                          const std::string& options) {
  std::error_code failed;
  std::filesystem::create_directories(folder, failed);
  if (failed) throw Error("--out: " + folder.string() + ": " + failed.message());
  auto lock = std::make_unique<FolderLock>(folder);
  if (!lock->held() && !quiet)
    std::fprintf(stderr, "%s: %s\n", folder.c_str(),
                 said("this file system has no locks; make sure that no other program writes there").c_str());
  checkFolder(folder, wanted, options);
  removeLeftovers(folder);
  return lock;
}

void writeRunFolder(const Ensemble& run, const std::filesystem::path& folder) {
  std::vector<SeedCurves> curves;
  for (Index i = 0; i < run.count(); ++i)
    curves.push_back({run.network(i).settings().experiment.seed, &run.network(i).history()});
  writeSession(snapshotOf(run), folder / kSessionFile);
  writeSettings(run.course(), folder / "experiment.json");
  writeFileAtomically(folder / "history.csv", historyCsvBySeed(curves));
  writeFileAtomically(folder / "layers.csv", layersCsvBySeed(curves));
  writeFileAtomically(folder / "kernel.csv", kernelCsvBySeed(curves));
}

}  // namespace gatescope
