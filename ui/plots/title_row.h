// The quiet row over a plot: title, latest values, tools, Follow, Export.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace gatescope {

/// GUI thread. In a narrow window the values go first, then the title is shortened; the buttons stay.
class TitleRow : public QWidget {
  Q_OBJECT
 public:
  explicit TitleRow(const QString& title, QWidget* parent = nullptr);

  void setValues(const QString& text);
  QString values() const;
  /// Between values and Follow; the row takes ownership.
  void addTool(QWidget* tool);
  void setFollows(bool follows);
  /// PNG, SVG, PDF, CSV, Copy: each action's data() is the format.
  QMenu* exportMenu() const { return m_menu; }

 signals:
  void followToggled(bool follows);
  void exportChosen(const QString& format);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QToolButton* createExportButton();
  void arrange();
  QString m_titleText, m_valuesText;
  QLabel* m_title;
  QLabel* m_values;
  QBoxLayout* m_tools;
  QToolButton* m_follow;
  QMenu* m_menu;
};

}  // namespace gatescope
