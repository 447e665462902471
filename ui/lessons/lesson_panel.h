// The lessons' column at the left of the window: the course, or a step of the lesson that is open.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

#include "ui/base/theme.h"
#include "ui/lessons/lesson_library.h"
#include "ui/lessons/lesson_stage.h"

namespace gatescope {

class LessonList;
class LessonPage;
class SideRoom;

/// GUI thread. Opens lessons on the stage; a lesson whose file changes is shown anew at the same step.
class LessonPanel : public QStackedWidget {
  Q_OBJECT
 public:
  LessonPanel(LessonStage& stage, const QString& folder, QWidget* parent = nullptr);

  LessonLibrary& library() { return m_library; }
  LessonPage& page() { return *m_page; }
  LessonList& list() { return *m_list; }

  void showCourse();
  /// Opens the lesson with this id, or of this file. Returns "" or why not.
  QString open(const QString& idOrPath);
  /// The lesson after the one that is open, if there is one.
  void openNext();
  void setTheme(const Theme& theme);
  void setPresenting(bool presenting);
  QSize sizeHint() const override;

 signals:
  void closeRequested();
  void answered(const QString& text, bool ok);  ///< for the status row

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void reload();
  void announceNext();
  void matchFont();
  SideRoom* m_room;
  LessonStage& m_stage;
  LessonLibrary m_library;
  QString m_path;  ///< of the lesson that is open
  QByteArray m_text;
  bool m_presenting = false;
  LessonList* m_list;
  LessonPage* m_page;
};

}  // namespace gatescope
