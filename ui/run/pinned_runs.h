// Runs kept to compare with: frozen as they were, or trained along from the start under the same seed.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "ui/run/session_bridge.h"
#include "ui/run/shown_runs.h"

namespace gatescope {

/// GUI thread. A pin keeps its place and its look as long as it lives; a free place goes to the next pin.
class PinnedRuns : public QObject {
  Q_OBJECT
 public:
  static constexpr int kMost = 8;

  explicit PinnedRuns(QObject* parent = nullptr);
  ~PinnedRuns() override;

  /// Keeps the curves as they are now, until complete(). Returns "" or why not (all places taken, nothing to pin).
  QString pin(const RunHistory& run);
  /// The same of a run that does not change any more.
  QString pin(std::shared_ptr<const RunHistory> run);
  /// Where this run is pinned its whole curves take the place of those that were kept.
  void complete(const std::shared_ptr<const RunHistory>& run);
  /// Trains a run of these settings from t = 0 beside the watched one, on a thread of its own; without `runs` it rests
  /// at t = 0. `name`: on screen, instead of what its settings tell.
  QString start(const Settings& settings, bool runs = true, const QString& name = {});
  /// What has trained along is told by retired().
  void remove(int position);
  void removeAll();
  /// For good.
  void drop(int position);
  /// All for good: a lesson's runs are of no use to others.
  void clear();
  /// A hidden pin keeps its place and is not drawn.
  void setShown(int position, bool shown);
  void rename(int position, const QString& name);
  bool isEmpty() const { return m_pins.empty(); }

  struct Place {
    OtherRun run;
    bool isShown = true, trainsAlong = false;
  };
  /// All, in the order of their places.
  std::vector<Place> places() const;
  /// Those that are shown.
  OtherRuns others() const;
  /// The bridge of a run that trains along, or null.
  SessionBridge* bridge(int position) const;

  /// All rest and are put aside, unseen, for others that come; bringBack() removes those.
  void setAside();
  void bringBack();
  /// See command::Measure: of all that train along, now and later.
  void measureEverything(bool everything);
  /// Runs that train along go and rest with the watched one; those that have ended stay.
  void run();
  void pause();
  void step();
  void pace(double stepsPerSecond);
  bool anyTrainsAlong() const;
  /// One of those that train along rests and can go on.
  bool anyCanRun() const;

 signals:
  void changed();                                       ///< others() has other members
  void grown();                                         ///< a run that trains along has new results
  void noticeArrived(const gatescope::Notice& notice);  ///< of a run that trains along
  /// A run that trained along was removed. `session` may be null: see command::HandOver.
  void retired(const std::shared_ptr<const gatescope::RunHistory>& run,
               const std::shared_ptr<const gatescope::SessionSnapshot>& session);

 private:
  struct Pin {
    int position = 0, hue = 0;
    QString name;
    bool isShown = true;
    std::shared_ptr<const RunHistory> frozen;
    std::unique_ptr<SessionBridge> bridge;  ///< null for a frozen one
    const RunHistory& history() const { return bridge ? *bridge->history() : *frozen; }
  };
  QString add(Pin pin, const QString& name);
  int freePosition() const;
  int hueFor(const Settings& settings) const;
  void retire(Pin pin);
  std::vector<Pin> m_pins, m_aside;
  double m_pace = 0;
  bool m_measuresEverything = false;
};

/// "galu, d = 5, w = 128": what tells a run from others at a glance.
QString shortRunName(const Settings& settings);

}  // namespace gatescope
