// A bar above the plots: a run was left behind by a crash; open it or not.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/run/autosave.h"

class QLabel;
class QPushButton;

namespace gatescope {

/// In place and never modal; hidden while there is nothing to offer. One run at a time, newest first. GUI thread;
/// `autosave` outlives it.
class RecoveryBar : public QWidget {
  Q_OBJECT
 public:
  explicit RecoveryBar(Autosave& autosave, QWidget* parent = nullptr);

  /// Looks for runs that were left behind and shows the first.
  void offer();

 signals:
  /// The user wants this session file opened. Autosave knows already.
  void openRequested(const QString& path);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void next();
  void showFirst();

  Autosave& m_autosave;
  std::vector<SavedRun> m_runs;
  QLabel* m_text;
  QPushButton* m_open;
  QPushButton* m_discard;
};

}  // namespace gatescope
