// Which study is meant, and whether it still is the one of that name.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace gatescope {

/// A box of studyPresets(), the window's experiment and, where one was opened, a study from a file; with a word on what
/// to see. A study that was changed since says "edited". GUI thread.
class StudyChoice : public QWidget {
  Q_OBJECT
 public:
  static constexpr auto kWindow = "window", kFile = "file";  ///< beside the ids of presets

  explicit StudyChoice(QWidget* parent);

  /// Shows it; an id that is not known is a study from a file.
  void choose(const QString& id);
  QString id() const;
  void setEdited(bool edited);

 signals:
  void chosen(const QString& id);  ///< by the user

 private:
  QComboBox* m_box;
  QLabel* m_help;
};

}  // namespace gatescope
