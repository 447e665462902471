// Whether every text on screen went through the translation: a translator that marks what it gets, and a walk over
// widgets.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QRegularExpression>
#include <QStringList>
#include <QTranslator>

class QWidget;

namespace gatescope {

/// While it lives, every translated text stands in ⟦…⟧. Make it before the widgets. Qt's own texts stay as they are.
class MarkingTranslator : public QTranslator {
 public:
  MarkingTranslator();
  ~MarkingTranslator() override;
  bool isEmpty() const override { return false; }
  QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
};

/// Every text of `root`, its children, actions, menus and combo boxes that has words but did not go through the
/// translation, each with the widget that shows it. Names of files, keys of settings, formulas and numbers are no
/// words. Empty: all is well.
QStringList untranslatedTexts(const QWidget& root);

/// Widgets under `root` that take the keyboard and have no accessible name.
QStringList namelessWidgets(const QWidget& root);

}  // namespace gatescope
