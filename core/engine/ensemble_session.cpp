// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ensemble_session.h"

#include "core/engine/run_session.h"

namespace gatescope {
namespace {

// Networks that share their data share the pass over them.
void shareChecksum(const Ensemble& ensemble) {
  const Run& first = ensemble.first();
  for (Index i = 1; i < ensemble.count(); ++i)
    if (&ensemble.network(i).data() == &first.data()) ensemble.network(i).knowDataChecksum(first.dataChecksum());
}

template <class Snapshot>
SessionSnapshot together(const Ensemble& ensemble, const Snapshot& snapshot) {
  if (ensemble.count() == 1) return snapshot(ensemble.first());
  shareChecksum(ensemble);
  std::vector<SessionSnapshot> networks;
  for (Index i = 0; i < ensemble.count(); ++i) networks.push_back(snapshot(ensemble.network(i)));
  return together(std::move(networks));
}

SessionSnapshot asItEnded(const Run& run) {
  SessionSnapshot session = snapshotOf(run);
  session.matrices = nullptr;
  return session;
}

}  // namespace

SessionSnapshot snapshotOf(const Ensemble& ensemble) {
  if (ensemble.shownSession()) return *ensemble.shownSession();
  return together(ensemble, [](const Run& run) { return snapshotOf(run); });
}

SessionSnapshot snapshotOf(const Ensemble& ensemble, std::int64_t step) {
  const bool isOne = ensemble.count() == 1;
  return together(ensemble, [&](const Run& run) {
    const bool hadEnded = !isOne && run.phase() != RunPhase::Ready && run.step() <= step && !run.shownSession();
    return hadEnded ? asItEnded(run) : snapshotOf(run, step);
  });
}

double sessionBytes(const Ensemble& ensemble) {
  double bytes = 0;
  for (Index i = 0; i < ensemble.count(); ++i) bytes += sessionBytes(ensemble.network(i));
  return bytes;
}

}  // namespace gatescope
