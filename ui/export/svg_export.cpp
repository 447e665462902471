// A plot as SVG with curves that end at the axes.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/svg_export.h"

#include <qcustomplot.h>

#include <QBuffer>
#include <QSvgGenerator>
#include <cmath>

#include "ui/figure/picture_parts.h"

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

// To a thousandth of a millimetre; up, it would be a pixel more for those who round up as well.
double roundedDown(double millimetres) { return std::floor(1000 * millimetres) / 1000; }

/// Everything up to the first group; clip path "axes" is `area`.
QByteArray documentHead(const QSize& size, const QRect& area, const SvgHead& head) {
  const QString text =
      QStringLiteral(
          "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n"
          "<svg width=\"%3mm\" height=\"%4mm\" viewBox=\"0 0 %1 %2\" version=\"1.1\"\n"
          " xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n"
          "<title>%5</title>\n<desc>%6</desc>\n<metadata>%7</metadata>\n"
          "<defs><clipPath id=\"axes\"><rect x=\"%8\" y=\"%9\" width=\"%10\" height=\"%11\"/></clipPath></defs>\n")
          .arg(size.width())
          .arg(size.height())
          .arg(roundedDown(head.millimetres.width()), 0, 'f', 3)
          .arg(roundedDown(head.millimetres.height()), 0, 'f', 3)
          .arg(head.title.toHtmlEscaped(), head.description.toHtmlEscaped(), QString::fromUtf8(head.metadata))
          .arg(area.x())
          .arg(area.y())
          .arg(area.width())
          .arg(area.height());
  return text.toUtf8();
}

}  // namespace

QByteArray plotSvg(QCustomPlot& plot, const QSize& size, const QColor& page, const SvgHead& head) {
  QByteArray under, over;
  {
    const PartAlone part(plot, PartAlone::Part::Frame, page);
    under = drawing(plot, size);
  }
  {
    const PartAlone part(plot, PartAlone::Part::Curves, page);
    over = drawing(plot, size);
  }
  const QRect area = plot.axisRect()->rect();
  if (under.isEmpty() || over.isEmpty()) return {};
  return documentHead(size, area, head) + under + "<g clip-path=\"url(#axes)\">" + over + "</g>\n</svg>\n";
}

}  // namespace gatescope
