// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_convert.h"

#include "app/cli_files.h"
#include "core/base/error.h"
#include "core/base/text_file.h"
#include "core/engine/run_session.h"
#include "core/engine/start_run.h"
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
  throw Error(file.string() + ": unknown extension '" + ending +
              "'; allowed: .gatescope, .npz (session), .json (experiment), .csv (table)");
}

Settings settingsOf(const std::filesystem::path& in, Kind kind, const ReadLimits& limits) {
  if (kind == Kind::Session) return readSession(in, limits).settings;
  if (kind == Kind::Experiment) return readSettings(in);
  Settings settings = withDataSource(Settings{}, "csv");
  settings.experiment.data.path = std::filesystem::absolute(in).string();
  return settings;
}

std::string curvesOf(const SessionSnapshot& session, const std::string& name) {
  if (name.starts_with("layers")) return layersCsv(session.history);
  return name.starts_with("kernel") ? kernelCsv(session.history) : historyCsv(session.history);
}

SessionSnapshot sessionAtStart(const Settings& settings, const ReadLimits& limits) {
  return snapshotOf(*startRun(settings, loadRunData(settings, limits), nullptr, {.memory = limits.memory}));
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
    throw Error(in.string() + ": only a session has curves to write as " + out.filename().string());
  writeFileAtomically(out, curvesOf(readSession(in, limits), out.filename().string()));
}

}  // namespace gatescope
