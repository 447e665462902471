// What every action says about itself.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/actions.h"

#include <QAction>
#include <QCoreApplication>

namespace gatescope {

QString actionName(const QAction& action) {
  QString name = action.text();
  name.replace(QStringLiteral("&&"), QStringLiteral("\x01"))
      .remove(QLatin1Char('&'))
      .replace(QLatin1Char('\x01'), QLatin1Char('&'));
  while (name.endsWith(QChar(u'…')) || name.endsWith(QLatin1Char('.'))) name.chop(1);
  return name;
}

QString keysText(const QAction& action) {
  QStringList keys;
  for (const QKeySequence& key : action.shortcuts()) keys << key.toString(QKeySequence::NativeText);
  return keys.join(QStringLiteral(", "));
}

void describe(QAction* action, const QList<QKeySequence>& keys, const QString& help, const QString& more) {
  action->setShortcuts(keys);
  QString text = QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped());
  QString keysLine;
  if (!keys.isEmpty()) {
    const QString word = keys.size() == 1 ? QCoreApplication::translate("Actions", "Shortcut")
                                          : QCoreApplication::translate("Actions", "Shortcuts");
    keysLine = QStringLiteral("<p>%1: %2</p>").arg(word, keysText(*action).toHtmlEscaped());
  }
  action->setToolTip(text + keysLine);
  action->setStatusTip(help);
  action->setWhatsThis(QStringLiteral("<p><b>%1</b></p>").arg(actionName(*action).toHtmlEscaped()) + text + more +
                       keysLine);
}

}  // namespace gatescope
