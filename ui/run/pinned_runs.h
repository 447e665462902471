// Runs kept to compare with: frozen as they were, or trained along from the start under the same seed.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "ui/run/session_bridge.h"
#include "ui/run/shown_runs.h"

namespace gatescope {

/// GUI thread. A pin keeps its place (hue and dash) as long as it lives; a free place goes to the next pin.
class PinnedRuns : public QObject {
  Q_OBJECT
 public:
  static constexpr int kMost = 8;

  explicit PinnedRuns(QObject* parent = nullptr);
  ~PinnedRuns() override;

  /// Keeps the curves as they are now. Returns "" or why not (all places taken, nothing to pin).
  QString pin(const RunHistory& run);
  /// Trains a run of these settings from t = 0 beside the watched one, on a thread of its own; without `runs` it rests
  /// at t = 0. `name`: on screen, instead of what its settings tell.
  QString start(const Settings& settings, bool runs = true, const QString& name = {});
  void remove(int position);
  void clear();
  bool isEmpty() const { return m_pins.empty(); }
  /// In the order of their places.
  OtherRuns others() const;
  /// Runs that train along go and rest with the watched one; those that have ended stay.
  void run();
  void pause();
  void step();
  void pace(double stepsPerSecond);
  bool anyTrainsAlong() const;

 signals:
  void changed();  ///< others() has other members
  void grown();    ///< a run that trains along has new results

 private:
  struct Pin {
    int position = 0;
    QString name;
    std::unique_ptr<RunHistory> frozen;
    std::unique_ptr<SessionBridge> bridge;  ///< null for a frozen one
    const RunHistory& history() const { return bridge ? *bridge->history() : *frozen; }
  };
  QString add(Pin pin, const QString& name);
  int freePosition() const;
  std::vector<Pin> m_pins;
  double m_pace = 0;
};

/// "galu, d = 5, w = 128": what tells a run from others at a glance.
QString shortRunName(const Settings& settings);

}  // namespace gatescope
