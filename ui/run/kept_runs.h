// Runs of this sitting that gave way to others: their curves, and what it takes to go on with them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <vector>

#include "core/session/session_snapshot.h"
#include "ui/run/run_history.h"

namespace gatescope {

struct KeptRun {
  std::uint64_t generation = 0;  ///< names it: no two runs of a sitting have the same
  QString title;                 ///< given by the user or its file; "": its settings tell it from others
  std::shared_ptr<const RunHistory> history;
  std::shared_ptr<const SessionSnapshot> session;  ///< null: it was too large, only the curves are there
  double bytes() const;
};

/// In at most kMostBytes. What is more goes: of those that nobody needs first the runs of fewer than kShort steps, then
/// the others, the oldest first. GUI thread.
class KeptRuns : public QObject {
  Q_OBJECT
 public:
  static constexpr double kMostBytes = 256e6;
  static constexpr std::int64_t kShort = 100;  ///< steps

  explicit KeptRuns(QObject* parent = nullptr, double mostBytes = kMostBytes);

  /// Those that are drawn or that somebody will come back to stay, whatever they take.
  void setNeeded(std::function<bool(const KeptRun&)> isNeeded) { m_isNeeded = std::move(isNeeded); }
  /// A run that another has replaced; nothing when it was short or is not to be listed.
  void add(const std::shared_ptr<const RunHistory>& history);
  /// A run that trained beside the watched one until somebody removed it; it gets a number of its own.
  void addBeside(RunHistory history, std::shared_ptr<const SessionSnapshot> session);
  /// What the engine has handed over of the run that add() brought, or will bring.
  void addSession(std::uint64_t generation, std::shared_ptr<const SessionSnapshot> session);
  void rename(std::uint64_t generation, const QString& title);
  void remove(std::uint64_t generation);

  /// The oldest first.
  const std::vector<KeptRun>& runs() const { return m_runs; }
  const KeptRun* find(std::uint64_t generation) const;
  double bytes() const;
  double mostBytes() const { return m_mostBytes; }

 signals:
  void changed();

 private:
  void makeRoom();

  std::vector<KeptRun> m_runs;
  std::map<std::uint64_t, std::shared_ptr<const SessionSnapshot>> m_early;  ///< of runs that add() is yet to bring
  std::function<bool(const KeptRun&)> m_isNeeded;
  double m_mostBytes;
  std::uint64_t m_nextBeside;
};

}  // namespace gatescope
