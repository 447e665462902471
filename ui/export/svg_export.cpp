// A plot as SVG with curves that end at the axes.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/svg_export.h"

#include <qcustomplot.h>

#include <QBuffer>
#include <QSvgGenerator>

namespace gatescope {

namespace {

/// What the plot draws at the moment, without the document around it.
QByteArray drawing(QCustomPlot& plot, const QSize& size) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setSize(size);
  generator.setViewBox(QRect(QPoint(0, 0), size));
  generator.setResolution(plot.logicalDpiY());
  QCPPainter painter;
  if (painter.begin(&generator)) {
    painter.setMode(QCPPainter::pmVectorized);
    plot.toPainter(&painter, size.width(), size.height());
    painter.end();
  }
  const QByteArray document = buffer.data();
  const qsizetype begin = document.indexOf("</defs>"), end = document.lastIndexOf("</svg>");
  return begin < 0 || end < begin ? QByteArray() : document.mid(begin + 7, end - begin - 7);
}

/// Everything up to the first group; clip path "axes" is `area`.
QByteArray documentHead(const QSize& size, const QRect& area, const QString& title, const QString& description) {
  const QString head =
      QStringLiteral(
          "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n"
          "<svg width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" version=\"1.1\"\n"
          " xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n"
          "<title>%3</title>\n<desc>%4</desc>\n"
          "<defs><clipPath id=\"axes\"><rect x=\"%5\" y=\"%6\" width=\"%7\" height=\"%8\"/></clipPath></defs>\n")
          .arg(size.width())
          .arg(size.height())
          .arg(title.toHtmlEscaped(), description.toHtmlEscaped())
          .arg(area.x())
          .arg(area.y())
          .arg(area.width())
          .arg(area.height());
  return head.toUtf8();
}

}  // namespace

QByteArray plotSvg(QCustomPlot& plot, const QSize& size, const QString& title, const QString& description) {
  // Children are hidden with their parents here (grid with axis, axis with axis rect), so things are hidden, not
  // layers.
  QList<QCPLayerable*> curves, frame;
  for (int i = 0; i < plot.plottableCount(); ++i) {
    if (plot.plottable(i)->visible()) curves.append(plot.plottable(i));
  }
  // Lines and marks between the curves: drawn twice they would look thicker.
  for (QCPLayerable* thing : plot.layer(QStringLiteral("main"))->children()) {
    if (thing->visible() && !qobject_cast<QCPLayoutElement*>(thing) && !curves.contains(thing)) curves.append(thing);
  }
  for (const char* name : {"axes", "legend", "overlay"}) {
    for (QCPLayerable* thing : plot.layer(QLatin1String(name))->children()) {
      if (thing->visible()) frame.append(thing);
    }
  }
  const auto show = [](const QList<QCPLayerable*>& things, bool visible) {
    for (QCPLayerable* thing : things) thing->setVisible(visible);
  };
  show(curves, false);
  const QByteArray under = drawing(plot, size);
  show(curves, true);
  // Without axes the margins would shrink and the curves move.
  const QCP::MarginSides automatic = plot.axisRect()->autoMargins();
  plot.axisRect()->setAutoMargins(QCP::msNone);
  show(frame, false);
  plot.setBackground(QBrush(Qt::NoBrush));  // the first drawing painted the page
  const QByteArray over = drawing(plot, size);
  show(frame, true);
  plot.axisRect()->setAutoMargins(automatic);
  const QRect area = plot.axisRect()->rect();
  if (under.isEmpty() || over.isEmpty()) return {};
  return documentHead(size, area, title, description) + under + "<g clip-path=\"url(#axes)\">" + over +
         "</g>\n</svg>\n";
}

}  // namespace gatescope
