// The list of runs on screen.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <vector>

#include "ui/base/theme.h"
#include "ui/run/run_list.h"

class QAction;
class QLabel;
class QToolBar;
class QTreeWidget;
class QTreeWidgetItem;

namespace gatescope {

class RunTools;

/// Below the plots, hidden until it is asked for. One row a run: whether it is in the plots and how it is drawn there,
/// its name, what sets it apart, its newest figures. The tools act on the chosen rows. GUI thread; `runs` outlives it.
class RunsPanel : public QWidget {
  Q_OBJECT
 public:
  static constexpr int kRefresh = 250;  ///< ms between two looks at the figures

  explicit RunsPanel(RunController& runs, QWidget* parent = nullptr);

  /// Shows and hides it; for menus.
  QAction* shownAction() const { return m_shown; }
  QTreeWidget* list() const { return m_list; }
  QToolBar* tools() const;
  void setTheme(const Theme& theme);
  QSize sizeHint() const override;

 signals:
  void compareRequested(const std::vector<gatescope::ListedRun>& runs);
  void answered(const QString& text, bool ok);

 protected:
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void buildHeading();
  void buildList();
  void connectRuns();
  void refresh();
  void matchRows(const std::vector<ListedRun>& rows);
  void showSummary();
  void showTools();
  void fitColumns();
  void edited(QTreeWidgetItem* item, int column);

  RunController& m_runs;
  RunList m_rows;
  Theme m_theme;
  QAction* m_shown;
  QTreeWidget* m_list;
  QLabel* m_summary;
  RunTools* m_tools;
  QTimer m_later{this};
};

}  // namespace gatescope
