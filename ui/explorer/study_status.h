// The foot of the depth explorer: how far a study has come, what went wrong, and which of its points is meant.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/study/study_runner.h"
#include "ui/base/theme.h"
#include "ui/explorer/study_panel.h"

class QComboBox;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace gatescope {

/// Shows and asks; decides nothing. GUI thread.
class StudyStatus : public QWidget {
  Q_OBJECT
 public:
  explicit StudyStatus(QWidget* parent);

  void setTheme(const Theme& theme) { m_theme = theme; }
  /// The menu of the button More.
  void setMenu(QMenu* menu);
  void showProgress(const StudyProgress& progress, bool running, bool paused);
  /// The points of a study by depth, one seed for all; the middle one is chosen.
  void listPositions(const StudyModel& model);
  /// An empty position where there are none.
  StudyPosition position() const;
  /// Nothing happens where the study has no such point.
  void choose(const StudyPosition& position);
  void say(const QString& text, bool ok);
  QString message() const;

 signals:
  void pauseClicked();
  void cancelClicked();
  void positionChosen(const gatescope::StudyPosition& position);
  void openClicked(const gatescope::StudyPosition& position);

 private:
  void arrange();
  Theme m_theme;
  QProgressBar* m_bar;
  QLabel* m_progressText;
  QLabel* m_message;
  QComboBox* m_positions;
  QPushButton* m_pause;
  QPushButton* m_cancel;
  QPushButton* m_open;
  QToolButton* m_more;
};

}  // namespace gatescope
