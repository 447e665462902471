// Files of plots: PNG, SVG, PDF, CSV, clipboard.
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
#include "ui/export/plot_csv.h"
#include "ui/export/svg_export.h"
#include "ui/plots/panel/plot_panel.h"

namespace gatescope {

namespace {

QString words(const char* text) { return QCoreApplication::translate("gatescope::PlotExport", text); }

/// The panel in the look of a file while this lives; gives the screen its own look back whatever happens.
class ExportLook {
 public:
  ExportLook(PlotPanel& panel, const PlotExportOptions& options, const Theme& screen) : m_panel(panel) {
    m_panel.beginExport(options.printTheme ? makeTheme(Theme::Kind::Print) : screen);
  }
  ~ExportLook() { m_panel.endExport(); }
  ExportLook(const ExportLook&) = delete;
  ExportLook& operator=(const ExportLook&) = delete;

 private:
  PlotPanel& m_panel;
};

QByteArray pngBytes(PlotPanel& panel, const PlotExportOptions& options) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  return plotImage(panel, options).save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray svgBytes(PlotPanel& panel, const PlotExportOptions& options) {
  const ExportLook look(panel, options, panel.theme());
  return plotSvg(*panel.plot(), options.size, panel.title(), panel.settingsLine());
}

QByteArray pdfBytes(PlotPanel& panel, const PlotExportOptions& options) {
  const ExportLook look(panel, options, panel.theme());
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setTitle(panel.title());
  writer.setCreator(QStringLiteral("Gatescope " GATESCOPE_VERSION));
  writer.setPageSize(QPageSize(QSizeF(options.size), QPageSize::Point, QString(), QPageSize::ExactMatch));
  writer.setPageMargins(QMarginsF());
  // Text is measured at the screen's resolution: the page has the same, scaled so that a unit is a point.
  const int resolution = panel.plot()->logicalDpiY();
  writer.setResolution(resolution);
  QCPPainter painter;
  if (!painter.begin(&writer)) return {};
  painter.setRenderHint(QPainter::LosslessImageRendering);
  painter.scale(resolution / 72.0, resolution / 72.0);
  painter.setMode(QCPPainter::pmVectorized);
  panel.plot()->toPainter(&painter, options.size.width(), options.size.height());
  painter.end();
  return bytes;
}

}  // namespace

QImage plotImage(PlotPanel& panel, const PlotExportOptions& options) {
  const ExportLook look(panel, options, panel.theme());
  QImage image = panel.plot()->toPixmap(options.size.width(), options.size.height(), options.scale).toImage();
  const int dotsPerMetre = static_cast<int>(std::lround(96 * options.scale / 0.0254));
  image.setDotsPerMeterX(dotsPerMetre);
  image.setDotsPerMeterY(dotsPerMetre);
  image.setText(QStringLiteral("Title"), panel.title());
  image.setText(QStringLiteral("Description"), panel.settingsLine());
  image.setText(QStringLiteral("Software"), QStringLiteral("Gatescope " GATESCOPE_VERSION));
  return image;
}

QString exportPlot(PlotPanel& panel, const QString& file, const QString& format, const PlotExportOptions& options) {
  if (!plotFormats().contains(format)) {
    return words("\"%1\" is not a plot format; choose one of %2.")
        .arg(format, plotFormats().join(QStringLiteral(", ")));
  }
  if (options.size.width() < 100 || options.size.height() < 100)
    return words("A plot needs at least 100 × 100 pixels.");
  QByteArray bytes;
  if (format == QLatin1String("png")) bytes = pngBytes(panel, options);
  if (format == QLatin1String("svg")) bytes = svgBytes(panel, options);
  if (format == QLatin1String("pdf")) bytes = pdfBytes(panel, options);
  if (format == QLatin1String("csv")) bytes = plotCsv(panel);
  if (bytes.isEmpty()) return words("Could not draw %1 as %2.").arg(panel.title(), format.toUpper());
  return writeWhole(file, bytes);
}

void copyPlot(PlotPanel& panel, const PlotExportOptions& options) {
  const QImage picture = plotImage(panel, options);
  panel.catchUp();
  QGuiApplication::clipboard()->setMimeData(new PlotMimeData(picture, panel.table()));  // which it owns
}

QStringList plotFormats() {
  return {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("csv")};
}

}  // namespace gatescope
