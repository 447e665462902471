// A bar above the plots: a run was left behind by a crash; open it or not.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/offers/offer_bar.h"
#include "ui/run/autosave.h"

class QPushButton;

namespace gatescope {

/// One run at a time, newest first. GUI thread; `autosave` outlives it.
class RecoveryBar : public OfferBar {
  Q_OBJECT
 public:
  explicit RecoveryBar(Autosave& autosave, QWidget* parent = nullptr);

  /// Looks for runs that were left behind and shows the first.
  void offer();
  /// Opens the newest of them; nothing when there is none.
  void openFirst();

 signals:
  /// The user wants this session file opened. Autosave knows already.
  void openRequested(const QString& path);

 private:
  void next();
  void showFirst();

  Autosave& m_autosave;
  std::vector<SavedRun> m_runs;
  QPushButton* m_open;
  QPushButton* m_discard;
};

}  // namespace gatescope
