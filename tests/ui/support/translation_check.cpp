// A walk over widgets that finds texts without translation and widgets without names.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/translation_check.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTextDocument>
#include <QTreeWidget>

namespace gatescope {

namespace {

/// Something to translate: two letters in a row at least, in a text that is no number.
bool hasWords(const QString& text) {
  QString plain = text;
  if (Qt::mightBeRichText(text)) {
    QTextDocument document;
    document.setHtml(text);
    plain = document.toPlainText();
  }
  bool isNumber = false;
  plain.trimmed().toDouble(&isNumber);
  static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
  return !isNumber && word.match(plain).hasMatch();
}

class Walk {
 public:
  QStringList found;

  void check(const QObject& owner, const char* what, const QString& text) {
    if (text.isEmpty() || text.contains(QChar(u'⟦')) || !hasWords(text)) return;
    found << QStringLiteral("%1 “%2”, %3: %4")
                 .arg(QLatin1String(owner.metaObject()->className()), owner.objectName(), QLatin1String(what), text);
  }

  void visit(const QWidget& widget) {
    if (isQtsOwn(widget)) return;
    check(widget, "tooltip", widget.toolTip());
    check(widget, "What's This", widget.whatsThis());
    check(widget, "accessible name", widget.accessibleName());
    check(widget, "accessible description", widget.accessibleDescription());
    if (widget.isWindow() && widget.windowTitle() != QApplication::applicationDisplayName() &&
        !qobject_cast<const QMenu*>(&widget))
      check(widget, "title", widget.windowTitle());
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) check(widget, "text", label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) check(widget, "text", button->text());
    if (const auto* box = qobject_cast<const QGroupBox*>(&widget)) check(widget, "title", box->title());
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
      check(widget, "placeholder", line->placeholderText());
    if (const auto* menu = qobject_cast<const QMenu*>(&widget)) check(widget, "title", menu->title());
    visitItems(widget);
    for (const QAction* action : widget.actions()) visit(*action);
    for (const QObject* child : widget.children()) {
      if (const auto* inner = qobject_cast<const QWidget*>(child)) visit(*inner);
      if (const auto* action = qobject_cast<const QAction*>(child)) visit(*action);
    }
  }

 private:
  /// Parts that Qt makes for itself, with texts of its own translations.
  static bool isQtsOwn(const QWidget& widget) {
    return widget.objectName().startsWith(QStringLiteral("qt_")) &&
           widget.objectName() != QStringLiteral("qt_toolbar_ext_button");
  }

  void visit(const QAction& action) {
    if (action.isSeparator()) return;
    check(action, "text", action.text());
    // Without one of its own the tooltip is the text, the mnemonic taken out.
    check(action, "tooltip", action.toolTip());
    check(action, "What's This", action.whatsThis());
  }

  void visitItems(const QWidget& widget) {
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
      for (int i = 0; i < combo->count(); ++i) {
        check(widget, "item", combo->itemText(i));
        check(widget, "item's tooltip", combo->itemData(i, Qt::ToolTipRole).toString());
      }
    }
    if (const auto* list = qobject_cast<const QListWidget*>(&widget))
      for (int i = 0; i < list->count(); ++i) check(widget, "item", list->item(i)->text());
    if (const auto* tree = qobject_cast<const QTreeWidget*>(&widget))
      for (int i = 0; i < tree->topLevelItemCount(); ++i) visit(widget, *tree->topLevelItem(i));
  }

  void visit(const QWidget& tree, const QTreeWidgetItem& item) {
    check(tree, "item", item.text(0));
    for (int i = 0; i < item.childCount(); ++i) visit(tree, *item.child(i));
  }
};

}  // namespace

MarkingTranslator::MarkingTranslator() { QCoreApplication::installTranslator(this); }
MarkingTranslator::~MarkingTranslator() { QCoreApplication::removeTranslator(this); }

QString MarkingTranslator::translate(const char* context, const char* source, const char*, int) const {
  // "QShortcut" names keys, "QPlatformTheme" buttons: Qt brings their translations.
  if (context[0] == 'Q' && context[1] >= 'A' && context[1] <= 'Z') return {};
  return QStringLiteral("⟦%1⟧").arg(QString::fromUtf8(source));
}

QStringList untranslatedTexts(const QWidget& root) {
  Walk walk;
  walk.visit(root);
  walk.found.removeDuplicates();
  return walk.found;
}

QStringList namelessWidgets(const QWidget& root) {
  QStringList found;
  for (const QWidget* widget : root.findChildren<QWidget*>()) {
    const bool inner = widget->focusProxy() || widget->objectName().startsWith(QStringLiteral("qt_spinbox")) ||
                       widget->isWindow() ||
                       widget->window()->windowType() == Qt::Popup;  // menus, lists of combo boxes
    if (inner || widget->focusPolicy() == Qt::NoFocus || !widget->accessibleName().isEmpty()) continue;
    const QWidget* parent = widget->parentWidget();
    found << QStringLiteral("%1 “%2” in %3 “%4”")
                 .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                      QLatin1String(parent->metaObject()->className()), parent->objectName());
  }
  return found;
}

}  // namespace gatescope
