// Files of plots: PNG, SVG, PDF, CSV, TeX, clipboard.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/plot_export.h"

#include <qcustomplot.h>

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <cmath>

#include "ui/base/file_writing.h"
#include "ui/export/figure_page.h"
#include "ui/export/plot_csv.h"
#include "ui/export/plot_tex.h"
#include "ui/export/svg_export.h"
#include "ui/figure/figure_metadata.h"
#include "ui/plots/panel/plot_panel.h"

namespace gatescope {

namespace {

QString words(const char* text) { return QCoreApplication::translate("gatescope::PlotExport", text); }

/// What of a page goes into every file of it.
struct Made {
  PlotPanel& panel;
  FigurePage& page;
  FigureOrigin origin;
};

QImage imageOf(const Made& made) {
  const Figure& figure = made.page.figure();
  QImage image(figure.pixels(), QImage::Format_RGB32);
  image.fill(made.panel.theme().surface);
  made.page.draw(image, image.size(), false);
  const int dotsPerMetre = static_cast<int>(std::lround(1000 * figure.dpi / Figure::kInch));
  image.setDotsPerMeterX(dotsPerMetre);
  image.setDotsPerMeterY(dotsPerMetre);
  for (const auto& [name, text] : figureTexts(made.panel.title(), made.origin, figure))
    if (!text.isEmpty()) image.setText(name, text);
  return image;
}

QByteArray pngBytes(const Made& made) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  return imageOf(made).save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray svgBytes(const Made& made) {
  const Figure& figure = made.page.figure();
  const SvgHead head{made.panel.title(), made.origin.line, figureRdf(made.panel.title(), made.origin, figure),
                     QSizeF(figure.width, figure.height)};
  return plotSvg(*made.panel.plot(), made.page.units(), made.panel.theme().surface, head);
}

// Readers of the document's information know a title and little else: settings, seed and session stand there too.
QString pdfTitle(const Made& made) {
  QStringList parts{made.panel.title(), made.origin.line, made.origin.session};
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" — "));
}

QByteArray pdfBytes(const Made& made) {
  const Figure& figure = made.page.figure();
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setTitle(pdfTitle(made));
  writer.setCreator(programText());
  writer.setDocumentXmpMetadata(figureXmp(made.panel.title(), made.origin, figure));
  const QSizeF millimetres(figure.width, figure.height);
  writer.setPageSize(QPageSize(millimetres / Figure::kPoint, QPageSize::Point, QString(), QPageSize::ExactMatch));
  writer.setPageMargins(QMarginsF());
  // Text is measured at the screen's resolution: the page has the same.
  writer.setResolution(static_cast<int>(made.page.unitsPerInch()));
  return made.page.draw(writer, millimetres / Figure::kInch * made.page.unitsPerInch(), true) ? bytes : QByteArray();
}

FigureOrigin originOf(const PlotPanel& panel, const QString& session) {
  FigureOrigin origin = panel.origin();
  if (!session.isEmpty()) origin.session = session;
  return origin;
}

QByteArray bytesOf(const Made& made, const QString& format) {
  if (format == QLatin1String("png")) return pngBytes(made);
  if (format == QLatin1String("svg")) return svgBytes(made);
  if (format == QLatin1String("pdf")) return pdfBytes(made);
  if (format == QLatin1String("tex")) return plotTex(made.panel, made.page.figure(), made.origin);
  return csvOf(made.panel.table());
}

}  // namespace

QImage plotImage(PlotPanel& panel, const Figure& figure, const QString& session) {
  FigurePage page(panel, figure);
  return imageOf({panel, page, originOf(panel, session)});
}

QString exportPlot(PlotPanel& panel, const QString& file, const QString& format, const Figure& figure,
                   const QString& session) {
  if (!figureFormats().contains(format)) {
    return words("\"%1\" is not a plot format; choose one of %2.")
        .arg(format, figureFormats().join(QStringLiteral(", ")));
  }
  FigurePage page(panel, figure);
  if (format == QLatin1String("tex") && !hasTex(panel)) return noTexText(panel);
  if (format == QLatin1String("png") || format == QLatin1String("svg") || format == QLatin1String("pdf")) {
    if (const QString problem = page.problem(); !problem.isEmpty()) return problem;
  }
  const QByteArray bytes = bytesOf({panel, page, originOf(panel, session)}, format);
  if (bytes.isEmpty()) return words("Could not draw %1 as %2.").arg(panel.title(), format.toUpper());
  return writeWhole(file, bytes);
}

void copyPlot(PlotPanel& panel, const Figure& figure, const QString& session) {
  FigurePage page(panel, figure);
  const QImage picture = imageOf({panel, page, originOf(panel, session)});
  QGuiApplication::clipboard()->setMimeData(new PlotMimeData(picture, panel.table()));  // which it owns
}

QString copyTex(PlotPanel& panel, const Figure& figure, const QString& session) {
  const FigurePage page(panel, figure);
  if (!hasTex(panel)) return noTexText(panel);
  QGuiApplication::clipboard()->setText(QString::fromUtf8(plotTex(panel, page.figure(), originOf(panel, session))));
  return {};
}

QStringList plotFormats() {
  return {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("csv")};
}

QStringList figureFormats() { return plotFormats() << QStringLiteral("tex"); }

}  // namespace gatescope
