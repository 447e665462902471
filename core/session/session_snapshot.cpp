// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_snapshot.h"

namespace gatescope {
namespace {

bool same(const MatrixD& a, const MatrixD& b) { return a.rows() == b.rows() && a.cols() == b.cols() && a == b; }

}  // namespace

const SessionSnapshot& networkOf(const SessionSnapshot& session, std::int64_t member) {
  return member == 0 ? session : session.others.at(static_cast<std::size_t>(member - 1));
}

const SessionSnapshot& farthestOf(const SessionSnapshot& session) {
  const SessionSnapshot* farthest = &session;
  for (const SessionSnapshot& other : session.others)
    if (other.step() > farthest->step()) farthest = &other;
  return *farthest;
}

Settings courseOf(const SessionSnapshot& session) {
  Settings settings = farthestOf(session).settings;
  settings.experiment.seed = session.settings.experiment.seed;
  settings.experiment.ensemble = session.settings.experiment.ensemble;
  return settings;
}

SessionSnapshot aloneFrom(const SessionSnapshot& session, std::int64_t member) {
  SessionSnapshot alone = networkOf(session, member);
  alone.others.clear();
  alone.settings.experiment.ensemble.seeds = 1;
  if (alone.probeInputs.size() > 0) return alone;
  alone.probeInputs = session.probeInputs;
  alone.probeTargets = session.probeTargets;
  alone.probeClasses = session.probeClasses;
  alone.probeNumbers = session.probeNumbers;
  return alone;
}

void addNetwork(SessionSnapshot& session, SessionSnapshot network) {
  SessionSnapshot& other = session.others.emplace_back(std::move(network));
  other.matrices = nullptr;
  if (!same(other.probeInputs, session.probeInputs) || !same(other.probeTargets, session.probeTargets) ||
      other.probeClasses != session.probeClasses || other.probeNumbers != session.probeNumbers)
    return;
  other.probeInputs.resize(0, 0);
  other.probeTargets.resize(0, 0);
  other.probeClasses.clear();
  other.probeNumbers.clear();
}

SessionSnapshot together(std::vector<SessionSnapshot> networks) {
  SessionSnapshot session = std::move(networks.front());
  session.settings.experiment.ensemble.seeds = static_cast<std::int64_t>(networks.size());
  for (std::size_t i = 1; i < networks.size(); ++i) addNetwork(session, std::move(networks[i]));
  return session;
}

}  // namespace gatescope
