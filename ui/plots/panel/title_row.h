// The quiet row over a plot: title, latest values, tools, Follow, Export.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace gatescope {

/// GUI thread. In a narrow window the values go first, then Export and Follow, which are in the menu ⋮ as well. The row
/// can be dragged, and the wheel over it goes to whatever scrolls the plots.
class TitleRow : public QWidget {
  Q_OBJECT
 public:
  enum class Move { Left, Right, First };

  explicit TitleRow(const QString& title, QWidget* parent = nullptr);

  /// `saysMode`: the title tells what is chosen in the first box.
  void setTitle(const QString& title, bool saysMode);
  void setValues(const QString& text, const QString& brief = {});  ///< `brief` where the text has no room
  QString values() const;
  /// Between values and Follow; the row takes ownership.
  void addTool(QWidget* tool);
  /// A tool that is of no use to what is drawn takes no room.
  void setToolShown(QWidget* tool, bool shown);
  void setFollows(bool follows);
  /// What the menu says of the plot's size.
  void setEnlarged(bool enlarged);
  /// For an audience: title and values alone; what is chosen in the first box stands in the title.
  void setQuiet(bool quiet);
  /// PNG, SVG, PDF, CSV, TeX, Copy, Copy as LaTeX, Figure: each action's data() is the format.
  QMenu* exportMenu() const { return m_menu; }
  /// Move left, right, first; Hide.
  QMenu* positionMenu() const { return m_positionMenu; }
  /// A sentence under the title's tooltip.
  void setHelp(const QString& help);

 signals:
  void followToggled(bool follows);
  void exportChosen(const QString& format);
  void moveChosen(gatescope::TitleRow::Move move);
  void hideChosen();
  void enlargeChosen();                        ///< or the size of before, where it is large
  void limitsChosen();                         ///< the limits of the axes are to be typed
  void dragged(const QPoint& globalPosition);  ///< the row is held over this place
  void dropped(const QPoint& globalPosition);  ///< and let go there

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;

 private:
  QToolButton* createExportButton();
  QToolButton* createPositionButton();
  QToolButton* menuButton(const QString& text, const QString& name, const QString& help, QMenu** menu);
  void arrange();
  QString shownTitle() const;
  QString m_titleText, m_valuesText, m_briefValues;
  QLabel* m_title;
  QLabel* m_values;
  QBoxLayout* m_tools;
  QAction *m_followAction, *m_enlargeAction = nullptr;
  QToolButton* m_follow;
  QToolButton* m_export;
  QMenu* m_menu;
  QMenu* m_positionMenu;
  QPoint m_pressed;
  QList<QWidget*> m_quieted;  ///< hidden for the audience
  bool m_quiet = false, m_titleSaysMode = false;
  bool m_holds = false, m_drags = false;
};

}  // namespace gatescope
