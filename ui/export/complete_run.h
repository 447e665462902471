// A run with every measurement that was due: trained again, where some were left out to keep its speed.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <thread>

#include "core/session/session_snapshot.h"
#include "ui/run/run_history.h"

namespace gatescope {

/// Whether the curves lack measurements that were due. Cost: linear in their length.
bool leavesOutMeasurements(const RunHistory& run);

/// Trains a session again from its course, as gatescope-cli replay does, with every measurement, on a thread of its
/// own; the destructor cancels and joins. GUI thread; nothing blocks the window.
class CompleteRun : public QObject {
  Q_OBJECT
 public:
  /// `shown`: the run as it is on screen; all but its curves and kernel are taken from it.
  CompleteRun(std::shared_ptr<const SessionSnapshot> session, const RunHistory& shown, QObject* parent = nullptr);

 signals:
  void progressed(int percent);
  /// `run`: to the last bit the same where both have measured; null: `why` not.
  void done(const std::shared_ptr<const gatescope::RunHistory>& run, const QString& why);

 private:
  // On the thread.
  void train(const std::stop_token& stop);
  std::shared_ptr<RunHistory> replay(const std::stop_token& stop);

  std::shared_ptr<const SessionSnapshot> m_session;
  RunHistory m_shown;
  std::jthread m_thread;  // last member: joins before the others die
};

}  // namespace gatescope
