// All keys of a window in one list.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcut_list.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/base/actions.h"
#include "ui/base/theme.h"
#include "ui/lessons/presentation.h"
#include "ui/plots/panel/plot_help.h"

namespace gatescope {

namespace {

constexpr int kWidth = 640, kHeight = 680;  // pixels beside type of 9 pt

class Builder {
 public:
  explicit Builder(QTreeWidget& list) : m_list(list) {}

  void addMenu(const QMenu& menu, const QString& title) {
    QTreeWidgetItem* group = addGroup(title);
    addActions(*group, menu, QString());
    if (group->childCount() == 0) delete group;
  }

  /// Actions with keys that are in no menu.
  void addRest(const QWidget& window) {
    QTreeWidgetItem* group = addGroup(ShortcutList::tr("Not in a menu"));
    for (const QAction* action : window.findChildren<QAction*>())
      if (!m_seen.contains(action) && !action->shortcuts().isEmpty() && !action->text().isEmpty())
        addAction(*group, *action, QString());
    if (group->childCount() == 0) delete group;
  }

  void addPresentation() {
    QTreeWidgetItem* group = addGroup(ShortcutList::tr("While presenting"));
    for (const PresentationKey& key : presentationKeys()) addRow(*group, key.text, key.keys, QString());
  }

  void addPlots() {
    QTreeWidgetItem* group = addGroup(ShortcutList::tr("In a plot that was clicked or reached with Tab"));
    for (const PlotKey& key : plotKeyTable()) addRow(*group, key.text, key.keys, QString());
  }

 private:
  QTreeWidgetItem* addGroup(const QString& title) {
    auto* group = new QTreeWidgetItem(&m_list, {title});
    QFont bold;
    bold.setBold(true);
    group->setFont(0, bold);
    group->setFirstColumnSpanned(true);
    group->setFlags(Qt::ItemIsEnabled);
    group->setExpanded(true);
    return group;
  }

  void addActions(QTreeWidgetItem& group, const QMenu& menu, const QString& path) {
    for (const QAction* action : menu.actions()) {
      if (action->isSeparator() || action->text().isEmpty()) continue;
      if (action->menu()) {
        addActions(group, *action->menu(), path + actionName(*action) + QStringLiteral(" ▸ "));
      } else {
        addAction(group, *action, path);
      }
    }
  }

  void addAction(QTreeWidgetItem& group, const QAction& action, const QString& path) {
    m_seen.insert(&action);
    addRow(group, path + actionName(action), keysText(action), action.toolTip());
  }

  void addRow(QTreeWidgetItem& group, const QString& text, const QString& keys, const QString& help) {
    auto* row = new QTreeWidgetItem(&group, {text, keys});
    row->setToolTip(0, help.isEmpty() ? text : help);
  }

  QTreeWidget& m_list;
  QSet<const QAction*> m_seen;
};

}  // namespace

ShortcutList::ShortcutList(QWidget* window)
    : QDialog(window), m_window(window), m_filter(new QLineEdit(this)), m_list(new QTreeWidget(this)) {
  setWindowTitle(tr("Keyboard shortcuts"));
  setModal(false);
  m_filter->setPlaceholderText(tr("Filter by word or key"));
  m_filter->setAccessibleName(tr("Shortcut filter"));
  m_filter->setClearButtonEnabled(true);
  m_list->setAccessibleName(tr("Shortcuts"));
  m_list->setColumnCount(2);
  m_list->setHeaderLabels({tr("Action"), tr("Shortcut")});
  m_list->setRootIsDecorated(false);
  m_list->setAlternatingRowColors(true);
  m_list->setUniformRowHeights(true);
  m_list->header()->setStretchLastSection(false);
  m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
  m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
  auto* column = new QVBoxLayout(this);
  column->addWidget(m_filter);
  column->addWidget(m_list, 1);
  connect(m_filter, &QLineEdit::textChanged, this, &ShortcutList::applyFilter);
  resizeWithType(*this, kWidth, kHeight);
}

void ShortcutList::showEvent(QShowEvent* event) {
  fill();
  m_filter->setFocus();
  QDialog::showEvent(event);
}

void ShortcutList::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() == QEvent::FontChange && isVisible()) fill();
}

void ShortcutList::fill() {
  m_list->clear();
  Builder builder(*m_list);
  if (const auto* window = qobject_cast<QMainWindow*>(m_window))
    for (const QAction* entry : window->menuBar()->actions())
      if (entry->menu()) builder.addMenu(*entry->menu(), actionName(*entry));
  builder.addRest(*m_window);
  builder.addPresentation();
  builder.addPlots();
  applyFilter();
}

void ShortcutList::applyFilter() {
  const QString wanted = m_filter->text().trimmed();
  for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
    QTreeWidgetItem* group = m_list->topLevelItem(i);
    const bool whole = group->text(0).contains(wanted, Qt::CaseInsensitive);
    bool any = false;
    for (int j = 0; j < group->childCount(); ++j) {
      QTreeWidgetItem* row = group->child(j);
      const bool fits = whole || row->text(0).contains(wanted, Qt::CaseInsensitive) ||
                        row->text(1).contains(wanted, Qt::CaseInsensitive);
      row->setHidden(!fits);
      any = any || fits;
    }
    group->setHidden(!any);
  }
}

}  // namespace gatescope
