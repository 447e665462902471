// What a plot says about itself when it is asked.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/plot_help.h"

#include <QCoreApplication>

namespace gatescope {

std::vector<PlotKey> plotKeyTable() {
  const auto tr = [](const char* text) { return QCoreApplication::translate("PlotKeys", text); };
  return {
      {tr("← → ↑ ↓"), tr("Move the view"), {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}},
      {tr("+, =   and   −"), tr("Zoom in and out"), {Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus}},
      {tr("Home, F, double click"), tr("Follow the data again"), {Qt::Key_Home, Qt::Key_F}},
      {tr("Wheel"), tr("Zoom both axes; over an axis, only that axis"), {}},
      {tr("Drag"), tr("Move the view"), {}},
      {tr("Shift + wheel"), tr("Scroll the plots, as the wheel alone does over a title"), {}},
      {tr("Drag a title"), tr("Move the plot to another place"), {}},
      {tr("F11, double click on a title"), tr("Enlarge the plot, or put it back"), {}},
  };
}

QString plotHelp(const QString& title, const QString& description) {
  QString rows;
  for (const PlotKey& key : plotKeyTable())
    rows += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>")
                .arg(key.keys.toHtmlEscaped(), key.text.toHtmlEscaped());
  return QStringLiteral("<p><b>%1</b></p><p>%2</p><table>%3</table>")
      .arg(title.toHtmlEscaped(), description.toHtmlEscaped(), rows);
}

}  // namespace gatescope
