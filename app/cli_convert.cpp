// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_convert.h"

#include "app/cli_files.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/text_file.h"
#include "core/engine/ensemble_session.h"
#include "core/engine/start_ensemble.h"
#include "core/fields/json.h"
#include "core/fields/validation.h"
#include "core/session/csv.h"
#include "core/session/session_read.h"
#include "core/session/session_write.h"

namespace gatescope {
namespace {

enum class Kind { Session, Experiment, Table };

Kind kindOf(const std::filesystem::path& file) {
  const std::string ending = file.extension().string();
  if (ending == ".gatescope" || ending == ".npz") return Kind::Session;
  if (ending == ".json") return Kind::Experiment;
  if (ending == ".csv") return Kind::Table;
  throw Error(
      file.string() + ": " +
      said("unknown extension '%1'; allowed: .gatescope, .npz (session), .json (experiment), .csv (table)", ending));
}

Settings settingsOf(const std::filesystem::path& in, Kind kind, const ReadLimits& limits) {
  if (kind == Kind::Session) return courseOf(readSession(in, limits));
  if (kind == Kind::Experiment) return readSettings(in);
  Settings settings = withDataSource(Settings{}, "csv");
  settings.experiment.data.path = std::filesystem::absolute(in).string();
  return settings;
}

std::string curvesOf(const SessionSnapshot& session, const std::string& name) {
  std::vector<SeedCurves> curves;
  for (std::int64_t i = 0; i < session.networks(); ++i) {
    const SessionSnapshot& network = networkOf(session, i);
    curves.push_back({network.settings.experiment.seed, &network.history});
  }
  if (name.starts_with("layers")) return layersCsvBySeed(curves);
  return name.starts_with("kernel") ? kernelCsvBySeed(curves) : historyCsvBySeed(curves);
}

SessionSnapshot sessionAtStart(const Settings& settings, const ReadLimits& limits) {
  return snapshotOf(*startEnsemble(settings, loadEnsembleData(settings, limits), nullptr, {.memory = limits.memory}));
}

}  // namespace

void convertFile(const std::filesystem::path& in, const std::filesystem::path& out, const ReadLimits& limits) {
  const Kind from = kindOf(in), to = kindOf(out);
  requireOther(in, out);
  if (to == Kind::Experiment) return writeSettings(settingsOf(in, from, limits), out);
  if (to == Kind::Session)
    return writeSession(
        from == Kind::Session ? readSession(in, limits) : sessionAtStart(settingsOf(in, from, limits), limits), out);
  if (from != Kind::Session)
    throw Error(in.string() + ": " + said("only a session has curves to write as %1", out.filename().string()));
  writeFileAtomically(out, curvesOf(readSession(in, limits), out.filename().string()));
}

}  // namespace gatescope
