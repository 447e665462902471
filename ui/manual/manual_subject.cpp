// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manual_subject.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include "ui/base/actions.h"
#include "ui/controls/field_editor.h"
#include "ui/manual/manual_pages.h"
#include "ui/plots/panel/plot_panel.h"

namespace gatescope {
namespace {

// What it may be called, the closest first.
QStringList namesOf(const QWidget& widget) {
  QStringList names;
  if (const auto* editor = qobject_cast<const FieldEditor*>(&widget))
    names << QStringLiteral("field ") + QString::fromStdString(editor->field().key);
  if (const auto* panel = qobject_cast<const PlotPanel*>(&widget)) names << QStringLiteral("plot ") + panel->id();
  for (const QMetaObject* type = widget.metaObject(); type; type = type->superClass())
    names << QStringLiteral("about ") + QString(QLatin1String(type->className())).section(QStringLiteral("::"), -1);
  return names;
}

/// The menu whose entry opens this one, or nullptr.
const QMenu* menuAround(const QMenu& menu) {
  for (const QObject* holder : menu.menuAction()->associatedObjects())
    if (const auto* around = qobject_cast<const QMenu*>(holder)) return around;
  return nullptr;
}

bool isInMenuBar(const QMenu& menu) {
  for (const QObject* holder : menu.menuAction()->associatedObjects())
    if (qobject_cast<const QMenuBar*>(holder)) return true;
  return false;
}

}  // namespace

ManualSubject manualSubject(const QWidget* widget, const ManualPages& pages) {
  for (; widget; widget = widget->parentWidget())
    for (const QString& name : namesOf(*widget))
      if (!pages.place(name).isEmpty()) return {name, {}};
  return {};
}

ManualSubject manualSubject(const QMenu& menu, const QAction* entry, const ManualPages& pages) {
  // An entry that shows a plot is about that plot.
  if (entry)
    if (const QString plot = QStringLiteral("plot ") + entry->data().toString(); !pages.place(plot).isEmpty())
      return {plot, {}};
  if (isInMenuBar(menu))
    return {QStringLiteral("menu ") + actionName(*menu.menuAction()), entry ? actionName(*entry) : QString()};
  if (const QMenu* around = menuAround(menu)) return manualSubject(*around, menu.menuAction(), pages);
  return manualSubject(menu.parentWidget(), pages);
}

}  // namespace gatescope
