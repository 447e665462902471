// What can be done with the runs that are chosen in the list.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>
#include <vector>

#include "ui/run/run_list.h"

namespace gatescope {

/// One button an act, each enabled where it can be done with what is chosen. GUI thread; `runs` outlives it.
class RunTools : public QToolBar {
  Q_OBJECT
 public:
  explicit RunTools(RunController& runs, QWidget* parent = nullptr);

  void setChosen(const std::vector<ListedRun>& chosen);
  /// Deletes the chosen runs but the one on screen.
  void removeChosen();

 signals:
  void compareRequested(const std::vector<gatescope::ListedRun>& runs);
  void answered(const QString& text, bool ok);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QAction* addTool(const QString& text, const QString& help);
  std::vector<ListedRun> chosen() const;
  /// Calls `act` for the one run that is chosen, and tells what went wrong.
  template <class Act>
  void actOnChosen(const Act& act);
  void pinOrUnpin();
  void compare();
  void save();

  RunList m_rows;
  std::vector<std::uint64_t> m_chosen;
  QAction *m_open, *m_continue, *m_pin, *m_compare, *m_save, *m_delete;
};

}  // namespace gatescope
