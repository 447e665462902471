// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/manual_tables.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QTextDocument>

#include "core/fields/field_text.h"
#include "core/fields/fields.h"
#include "core/gating/variants.h"
#include "core/study/study_measures.h"
#include "core/telemetry/measures.h"
#include "ui/base/actions.h"
#include "ui/lessons/presentation.h"
#include "ui/plots/panel/plot_help.h"
#include "ui/plots/plot_registry.h"
#include "ui/window/main_window.h"

namespace gatescope::test {
namespace {

constexpr qsizetype kLine = 120;  // as tests/style.sh has it

QString words(const std::string& text) { return QString::fromStdString(text); }
QString code(const std::string& text) { return QStringLiteral("`%1`").arg(words(text)); }

QString wrapped(const QString& text) {
  QStringList lines{QString()};
  for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
    QString& line = lines.back();
    if (line.isEmpty()) {
      line = word;
    } else if (line.size() + 1 + word.size() > kLine) {
      lines << word;
    } else {
      line += QLatin1Char(' ') + word;
    }
  }
  return lines.join(QLatin1Char('\n'));
}

// Marks of Markdown in a text that has none: K_0, a*b.
QString escaped(QString text) {
  static const QRegularExpression marks(QStringLiteral(R"(([\\*_|<>\[\]]))"));
  return text.replace(marks, QStringLiteral("\\\\1"));
}

QString row(const QStringList& cells) { return QStringLiteral("| %1 |").arg(cells.join(QStringLiteral(" | "))); }

/// A table; its lines are not wrapped.
class Table {
 public:
  explicit Table(const QStringList& titles) {
    m_lines << row(titles) << row(QStringList(titles.size(), QStringLiteral("---")));
  }
  void add(const QStringList& cells) { m_lines << row(cells); }
  QString text() const { return m_lines.size() > 2 ? m_lines.join(QLatin1Char('\n')) : QString(); }

 private:
  QStringList m_lines;
};

QString fieldEntry(const Field& field) {
  QString text = QStringLiteral("**%1**").arg(words(field.label));
  if (!field.symbol.empty()) text += QStringLiteral(", %1").arg(escaped(words(field.symbol)));
  text += field.live ? QStringLiteral(" ⚡. ") : QStringLiteral(" ↻. ");
  text += escaped(words(field.help));
  const QString initial = words(toText(field.defaultValue()));
  text += QStringLiteral(" Allowed: %1%2.")
              .arg(escaped(words(allowedText(field))), field.unit.empty() ? QString() : " " + words(field.unit));
  text += initial.isEmpty() ? QStringLiteral(" At first it is empty.")
                            : QStringLiteral(" At first: %1.").arg(escaped(initial));
  return wrapped(text);
}

QString plotEntry(const PlotRow& plot) {
  QString text = escaped(plot.description);
  QStringList modes;
  for (const PlotMode& mode : plot.modes(4)) modes << QStringLiteral("*%1*").arg(escaped(mode.title));
  if (!modes.isEmpty()) text += QStringLiteral(" It can show: %1.").arg(modes.join(QStringLiteral(", ")));
  if (plot.shown) text += QStringLiteral(" On screen at the start.");
  return wrapped(text);
}

QString variantTable() {
  Table table({QStringLiteral("key"), QStringLiteral("name"), QStringLiteral("gate"), QStringLiteral("what it does")});
  for (const GatingVariant& variant : gatingVariants())
    table.add(
        {code(variant.id), words(variant.label), escaped(words(variant.formula)), escaped(words(variant.description))});
  return table.text();
}

template <class Rows>
QString measureTable(const Rows& rows) {
  Table table({QStringLiteral("key"), QStringLiteral("on screen"), QStringLiteral("what it is")});
  for (const auto& measure : rows)
    table.add({code(measure.key), escaped(words(measure.label)), escaped(words(measure.formula))});
  return table.text();
}

QString studyMeasureTable() {
  Table table({QStringLiteral("key"), QStringLiteral("on screen"), QStringLiteral("what it is")});
  for (const StudyMeasure& measure : studyMeasures())
    table.add({code(measure.id), escaped(words(measure.label)), escaped(words(measure.help))});
  return table.text();
}

QString measureEntry(const QString& which) {
  if (which == QLatin1String("step")) return measureTable(stepMeasures());
  if (which == QLatin1String("layer")) return measureTable(layerMeasures());
  if (which == QLatin1String("kernel")) return measureTable(kernelMeasures());
  if (which == QLatin1String("kernel-layer")) return measureTable(kernelLayerMeasures());
  return which == QLatin1String("study") ? studyMeasureTable() : QString();
}

// Without the line that names the keys.
QString helpOf(const QAction& action) {
  QTextDocument tip;
  tip.setHtml(action.toolTip());
  const QString help =
      action.statusTip().isEmpty() ? tip.toPlainText().section(QLatin1Char('\n'), 0, 0) : action.statusTip();
  return help == actionName(action) ? QString() : help;
}

Table keyTable() { return Table({QStringLiteral("entry"), QStringLiteral("key"), QStringLiteral("does")}); }

void addAction(Table& table, const QAction& action) {
  QString keys;
  for (const QKeySequence& key : action.shortcuts())
    keys += (keys.isEmpty() ? "" : ", ") + key.toString(QKeySequence::PortableText);
  const QString more = action.menu() ? QStringLiteral(" ▸") : QString();
  table.add({escaped(actionName(action)) + more, escaped(keys), escaped(helpOf(action))});
}

QMenu* menuOf(const MainWindow& window, const QString& title) {
  for (const QAction* entry : const_cast<MainWindow&>(window).menuBar()->actions())
    if (entry->menu() && actionName(*entry) == title) return entry->menu();
  return nullptr;
}

QString menuEntry(const QString& title, const MainWindow& window) {
  const QMenu* menu = menuOf(window, title);
  if (!menu) return {};
  Table table = keyTable();
  for (const QAction* action : menu->actions())
    if (!action->isSeparator() && !action->text().isEmpty()) addAction(table, *action);
  return table.text();
}

void collect(const QMenu& menu, QSet<const QAction*>& seen) {
  for (const QAction* action : menu.actions()) {
    seen.insert(action);
    if (action->menu()) collect(*action->menu(), seen);
  }
}

QString otherKeys(MainWindow& window) {
  QSet<const QAction*> seen;
  for (const QAction* entry : window.menuBar()->actions())
    if (entry->menu()) collect(*entry->menu(), seen);
  Table table = keyTable();
  for (const QAction* action : window.findChildren<QAction*>())
    if (!seen.contains(action) && !action->shortcuts().isEmpty() && !action->text().isEmpty())
      addAction(table, *action);
  return table.text();
}

QString keysEntry(const QString& which, MainWindow& window) {
  if (which == QLatin1String("other")) return otherKeys(window);
  Table table({QStringLiteral("key"), QStringLiteral("does")});
  if (which == QLatin1String("plots"))
    for (const PlotKey& key : plotKeyTable()) table.add({escaped(key.keys), escaped(key.text)});
  if (which == QLatin1String("presenting"))
    for (const PresentationKey& key : presentationKeys()) table.add({escaped(key.keys), escaped(key.text)});
  return table.text();
}

}  // namespace

QString manualEntry(const QString& subject, MainWindow& window) {
  const QString kind = subject.section(QLatin1Char(' '), 0, 0), id = subject.section(QLatin1Char(' '), 1);
  if (kind == QLatin1String("field")) {
    const Field* field = findField(id.toStdString());
    return field ? fieldEntry(*field) : QString();
  }
  if (kind == QLatin1String("plot")) {
    const PlotRow* plot = findPlotRow(id);
    return plot ? plotEntry(*plot) : QString();
  }
  if (kind == QLatin1String("menu")) return menuEntry(id, window);
  if (kind == QLatin1String("keys")) return keysEntry(id, window);
  if (kind == QLatin1String("measures")) return measureEntry(id);
  return kind == QLatin1String("variants") ? variantTable() : QString();
}

QString refreshedPage(const QString& page, MainWindow& window) {
  static const QRegularExpression entry(
      QStringLiteral(R"(^<!-- (\w+ [^\n]*) -->\n(?:(?!<!-- )[^\n]*\n)*?<!-- end -->$)"),
      QRegularExpression::MultilineOption);
  QString result;
  qsizetype done = 0;
  for (auto matches = entry.globalMatch(page); matches.hasNext();) {
    const QRegularExpressionMatch match = matches.next();
    const QString subject = match.captured(1);
    if (subject.startsWith(QLatin1String("commands "))) continue;  // CliManualTest's: the command line tells them
    const QString text = manualEntry(subject, window);
    result += page.mid(done, match.capturedStart() - done) + QStringLiteral("<!-- %1 -->\n").arg(subject);
    if (!text.isEmpty()) result += text + QLatin1Char('\n');
    result += QStringLiteral("<!-- end -->");
    done = match.capturedEnd();
  }
  return result + page.mid(done);
}

}  // namespace gatescope::test
