// One step of a lesson: text, question, checks, and the way on.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/base/theme.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QScrollArea;
class QVBoxLayout;

namespace gatescope {

class LessonStage;

/// GUI thread. Shows what the stage plays; its buttons do what the keys do.
class LessonPage : public QWidget {
  Q_OBJECT
 public:
  explicit LessonPage(LessonStage& stage, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  /// Larger type and no buttons, for an audience.
  void setPresenting(bool presenting);
  /// Chooses an answer of the question, from 0; out of range nothing happens.
  void answer(int choice);
  void reveal();  ///< gives the right answer
  /// Nothing is left to predict: the checks are told.
  bool isAnswered() const { return m_choices.empty() || m_answered >= 0; }
  /// What the last step says of the lesson that follows, rich text, and whether there is one.
  void setEnding(const QString& text, bool hasNext);
  /// The answer given, from 0; −1: none yet.
  int answered() const { return m_answered; }
  /// Scrolls by most of a page; false when there is no more that way.
  bool scroll(int direction);
  /// What is told of the checks, as plain text.
  QString checksText() const;

 signals:
  void courseRequested();  ///< back to the list of lessons
  void nextLessonRequested();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Choice {
    QString text;
    bool right = false;
    QRadioButton* button = nullptr;  ///< owned by the body
  };
  QWidget* buildHead();
  QWidget* buildFoot();
  void showStep();
  void clear();
  void showQuestion();
  void showChecks();
  void showButtons();
  bool isLastStep() const;
  void goOn();
  QLabel* addLabel(const QString& markdown);
  void matchFont();

  LessonStage& m_stage;
  Theme m_theme;
  bool m_presenting = false, m_hasNext = false;
  QString m_ending;
  int m_answered = -1;
  QScrollArea* m_scroll;
  QWidget* m_body = nullptr;
  QVBoxLayout* m_column = nullptr;  ///< of the body
  QWidget *m_head, *m_foot;
  QLabel *m_lessonTitle, *m_stepTitle;
  QLabel *m_answer = nullptr, *m_checks = nullptr;
  std::vector<Choice> m_choices;  ///< of the question on the page, with what is to be said of them
  QString m_explanation;          ///< of the question's answer, Markdown
  QProgressBar* m_progress;
  QLabel* m_work;
  QPushButton *m_back, *m_again, *m_next;
};

}  // namespace gatescope
