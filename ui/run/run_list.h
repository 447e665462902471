// The runs of this sitting as one list: the watched one, those beside it, and those that gave way to others.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "ui/run/run_controller.h"

namespace gatescope {

/// One row. Good until any run comes or goes.
struct ListedRun {
  enum class Kind {
    Watched,
    Beside,  ///< trains along
    Pinned,  ///< the curves of a run as it was when it was pinned, which is not in the list otherwise
    Kept
  };
  std::uint64_t id = 0;  ///< stays the same when a watched run becomes a kept one
  Kind kind = Kind::Watched;
  QString name;  ///< as given, or "ReLU, d = 5, w = 128"
  const RunHistory* history = nullptr;
  int position = -1;     ///< of its pin; −1: none
  int hue = 0;           ///< of its pin
  bool isGhost = false;  ///< it is the previous run on the plots, where that is shown
  bool isShown = false;  ///< in the plots
  QString whyNotOpened;  ///< "": it can be watched again
};

/// What can be done with the rows. Every function but rows() does nothing for an id that is gone, and returns "" or why
/// it could not. GUI thread; `runs` outlives it.
class RunList {
 public:
  explicit RunList(RunController& runs) : m_runs(runs) {}

  /// The watched run, those that train along, those that gave way, the newest first, and the curves that were pinned.
  std::vector<ListedRun> rows() const;
  std::optional<ListedRun> find(std::uint64_t id) const;

  /// An empty name: that of its settings.
  void rename(std::uint64_t id, const QString& name);
  /// Of a pinned run and of the ghost; any other is pinned for that. The watched run is always shown.
  QString setShown(std::uint64_t id, bool shown);
  /// Keeps its curves on the plots, in a colour of their own, and the run in the list.
  QString pin(std::uint64_t id);
  void unpin(std::uint64_t id);
  /// Watches it again as it stood; `run`: and goes on.
  QString open(std::uint64_t id, bool run);
  /// The answer is a Notice of the watched run's bridge, or of that of the run that trains along.
  QString save(std::uint64_t id, const QString& path);
  /// For good, with its pin. Not the watched run.
  void remove(std::uint64_t id);

 private:
  void addPins(std::vector<ListedRun>& rows, bool thatTrain) const;
  RunController& m_runs;
};

}  // namespace gatescope
