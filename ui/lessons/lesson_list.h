// The course: all lessons by part, with what they are about.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace gatescope {

class LessonLibrary;
struct LessonEntry;

/// GUI thread. Filled anew whenever the library changes. Broken lessons say why.
class LessonList : public QWidget {
  Q_OBJECT
 public:
  explicit LessonList(LessonLibrary& library, QWidget* parent = nullptr);

  /// Selects the entry of this file.
  void select(const QString& path);
  QTreeWidget& tree() { return *m_tree; }
  QString description() const;

 signals:
  void chosen(const QString& path);  ///< a lesson without problems
  void closeRequested();

 private:
  const LessonEntry* chosenEntry() const;
  void fill();
  void describe();
  void choose();
  void askFile();

  LessonLibrary& m_library;
  QTreeWidget* m_tree;
  QLabel* m_about;
  QPushButton* m_start;
};

}  // namespace gatescope
