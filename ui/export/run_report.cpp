// A run as a PDF report. Lengths are points; fonts have pixel sizes, which are points here.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/run_report.h"

#include <qcustomplot.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPdfWriter>
#include <algorithm>
#include <functional>

#include "core/base/build_info.h"
#include "ui/base/file_writing.h"
#include "ui/export/complete_run.h"
#include "ui/export/report_tables.h"
#include "ui/figure/figure_metadata.h"
#include "ui/plots/panel/plot_panel.h"
#include "ui/plots/plot_registry.h"
#include "ui/run/run_name.h"

namespace gatescope {

namespace {

constexpr double kPageWidth = 595, kPageHeight = 842, kMargin = 48, kFoot = 22;
constexpr double kWidth = kPageWidth - 2 * kMargin;
constexpr double kBodyBottom = kPageHeight - kMargin - kFoot;
constexpr double kGap = 18;       // between the two columns of a table, and between blocks
constexpr QSize kPlot(800, 530);  // units of a plot; 0.62 points each
constexpr double kPlotScale = kWidth / kPlot.width();
constexpr int kTitle = 20, kHeading = 11, kText = 9, kSmall = 8;

QString words(const char* text) { return QCoreApplication::translate("gatescope::RunReport", text); }

QFont font(int size, bool bold = false) {
  QFont font = QGuiApplication::font();
  font.setPixelSize(size);
  font.setBold(bold);
  return font;
}

/// Something with a height that is drawn as a whole.
struct Block {
  double height = 0;
  std::function<void(QCPPainter& painter, double top)> draw;
};
using Pages = std::vector<std::vector<Block>>;

/// Height of `text` broken to `width`.
double textHeight(const QString& text, const QFont& face, double width) {
  return QFontMetricsF(face)
      .boundingRect(QRectF(0, 0, width, 1e4), Qt::TextWrapAnywhere | Qt::TextWordWrap, text)
      .height();
}

void drawText(QCPPainter& painter, const QRectF& area, const QString& text, const QFont& face, const QColor& colour,
              int flags = 0) {
  painter.setFont(face);
  painter.setPen(colour);
  painter.drawText(area, flags | Qt::TextWrapAnywhere | Qt::TextWordWrap, text);
}

Block textBlock(const QString& text, const QFont& face, const QColor& colour, double spaceAfter) {
  const double height = textHeight(text, face, kWidth);
  return {height + spaceAfter, [=](QCPPainter& painter, double top) {
            drawText(painter, QRectF(kMargin, top, kWidth, height), text, face, colour);
          }};
}

/// One row of a table in a column of `width`.
Block rowBlock(const ReportRow& row, double left, double width, const Theme& theme) {
  if (row.heading) {
    return {kHeading + 12, [=](QCPPainter& painter, double top) {
              drawText(painter, QRectF(left, top + 6, width, kHeading + 6), row.label, font(kText, true), theme.accent);
            }};
  }
  const double valueLeft = width * 0.5, valueWidth = width - valueLeft;
  const QFont face = font(kText, row.emphasised);
  const double height =
      std::max(textHeight(row.label, face, valueLeft - 6), textHeight(row.value, face, valueWidth)) + 2;
  return {height, [=](QCPPainter& painter, double top) {
            drawText(painter, QRectF(left, top, valueLeft - 6, height), row.label, font(kText), theme.faintText);
            drawText(painter, QRectF(left + valueLeft, top, valueWidth, height), row.value, face, theme.text);
            painter.setPen(QPen(theme.grid, 0.4));
            painter.drawLine(QLineF(left, top + height - 1, left + width, top + height - 1));
          }};
}

/// Rows in two columns of about the same height; a heading never ends a column.
Block tableBlock(const std::vector<ReportRow>& rows, const Theme& theme) {
  const double width = (kWidth - kGap) / 2;
  double whole = 0;
  for (const ReportRow& row : rows) whole += rowBlock(row, 0, width, theme).height;
  std::vector<Block> columns[2];
  double heights[2] = {};
  int column = 0;
  for (const ReportRow& row : rows) {
    const double height = rowBlock(row, 0, width, theme).height;
    const bool fits = heights[0] + height + (row.heading ? 2 * kText : 0) <= whole / 2 + kHeading;
    if (column == 0 && !fits) column = 1;
    columns[column].push_back(rowBlock(row, kMargin + column * (width + kGap), width, theme));
    heights[column] += height;
  }
  return {std::max(heights[0], heights[1]) + kGap,
          [left = columns[0], right = columns[1]](QCPPainter& painter, double top) {
            for (const std::vector<Block>& blocks : {left, right}) {
              double y = top;
              for (const Block& block : blocks) {
                block.draw(painter, y);
                y += block.height;
              }
            }
          }};
}

Block plotBlock(PlotPanel& panel, const QString& caption, const Theme& theme) {
  const double height = kPlot.height() * kPlotScale, captionHeight = textHeight(caption, font(kSmall), kWidth);
  return {height + captionHeight + kGap,
          [shown = &panel, caption, theme, height, captionHeight](QCPPainter& painter, double top) {
            shown->beginExport(theme);
            painter.save();
            painter.translate(kMargin, top);
            painter.scale(kPlotScale, kPlotScale);
            shown->plot()->toPainter(&painter, kPlot.width(), kPlot.height());
            painter.restore();
            shown->endExport();
            drawText(painter, QRectF(kMargin, top + height + 2, kWidth, captionHeight), caption, font(kSmall),
                     theme.faintText);
          }};
}

/// What the plot shows, from the table of plots.
QString captionOf(const PlotPanel& panel, int number) {
  for (const PlotRow& row : plotTable()) {
    if (row.id == panel.id()) return words("Figure %1. %2: %3").arg(number).arg(row.title, row.description);
  }
  return words("Figure %1. %2").arg(number).arg(panel.title());
}

/// Adds the block to the last page, or to a new one when it does not fit.
void position(Pages& pages, Block block) {
  double used = kMargin;
  for (const Block& other : pages.back()) used += other.height;
  if (!pages.back().empty() && used + block.height > kBodyBottom) pages.emplace_back();
  pages.back().push_back(std::move(block));
}

Pages layOut(const RunHistory& run, const std::vector<PlotPanel*>& panels, const QDateTime& date, const Theme& theme) {
  Pages pages(1);
  const QLocale english(QLocale::English);
  const QString data = QString::fromStdString(run.state.dataTitle);
  const QString what = panels.empty() ? data : panels.front()->settingsLine();
  position(pages, textBlock(words("Report of a run"), font(kTitle, true), theme.text, 4));
  position(pages, textBlock(what, font(kHeading), theme.text, 4));
  position(pages, textBlock(words("%1 · Gatescope %2 · %3")
                                .arg(english.toString(date, QStringLiteral("d MMMM yyyy, HH:mm")),
                                     QLatin1String(programVersion()), runName(run)),
                            font(kSmall), theme.faintText, kGap / 2));
  const QString gaps = leavesOutMeasurements(run)
                           ? words("measurements were left out to keep the run's speed: curves have gaps there")
                           : QString();
  const QString notes =
      QStringList({QString::fromStdString(run.state.message), QString::fromStdString(run.state.dataNote),
                   QString::fromStdString(run.state.noTestReason), gaps})
          .filter(QRegularExpression(QStringLiteral(".")))
          .join(QStringLiteral("; "));
  if (!notes.isEmpty()) position(pages, textBlock(notes, font(kText), theme.text, kGap / 2));
  position(pages, textBlock(words("Results"), font(kHeading, true), theme.text, 2));
  position(pages, tableBlock(figureRows(run), theme));
  position(pages, textBlock(words("Settings; those that differ from the defaults are bold"), font(kHeading, true),
                            theme.text, 2));
  position(pages, tableBlock(settingsRows(run.courseSoFar()), theme));
  if (const std::vector<ReportRow> changes = changeRows(run); !changes.empty()) {
    position(pages, textBlock(words("Changes while the run went on; above are the settings it started with"),
                              font(kHeading, true), theme.text, 2));
    position(pages, tableBlock(changes, theme));
  }
  if (!panels.empty()) pages.emplace_back();
  int number = 0;
  for (PlotPanel* panel : panels) position(pages, plotBlock(*panel, captionOf(*panel, ++number), theme));
  return pages;
}

}  // namespace

struct RunReport::Document {
  QByteArray bytes;
  QBuffer buffer{&bytes};
  QPdfWriter writer{&buffer};
  QCPPainter painter;
  Theme theme = makeTheme(Theme::Kind::Print);
  Pages pages;
  QString name;
  std::size_t next = 0;
};

RunReport::RunReport(const RunHistory& run, const std::vector<PlotPanel*>& panels, const QDateTime& date)
    : m_document(std::make_unique<Document>()) {
  Document& document = *m_document;
  document.name = runName(run);
  document.pages = layOut(run, panels, date, document.theme);
  document.buffer.open(QIODevice::WriteOnly);
  QPdfWriter& writer = document.writer;
  writer.setTitle(words("Report of a run: %1").arg(document.name));
  writer.setCreator(programText());
  writer.setPageSize(QPageSize(QPageSize::A4));
  writer.setPageMargins(QMarginsF());
  // Plots measure their text at the screen's resolution: the page has the same, scaled so that a unit is a point.
  const int resolution = panels.empty() ? 96 : panels.front()->plot()->logicalDpiY();
  writer.setResolution(resolution);
  document.painter.begin(&writer);
  document.painter.setRenderHint(QPainter::LosslessImageRendering);
  document.painter.scale(resolution / 72.0, resolution / 72.0);
  document.painter.setMode(QCPPainter::pmVectorized);
}

RunReport::~RunReport() = default;

int RunReport::pages() const { return static_cast<int>(m_document->pages.size()); }

void RunReport::drawPage() {
  Document& document = *m_document;
  QCPPainter& painter = document.painter;
  if (document.next > 0) document.writer.newPage();
  double top = kMargin;
  for (const Block& block : document.pages[document.next++]) {
    block.draw(painter, top);
    top += block.height;
  }
  const QRectF foot(kMargin, kPageHeight - kMargin - kSmall, kWidth, kSmall + 6);
  drawText(painter, foot, document.name, font(kSmall), document.theme.faintText, Qt::AlignLeft);
  const QString number = words("page %1 of %2").arg(document.next).arg(document.pages.size());
  drawText(painter, foot, number, font(kSmall), document.theme.faintText, Qt::AlignRight);
}

QString RunReport::write(const QString& file) {
  if (!m_document->painter.end()) return words("Could not draw the report.");
  return writeWhole(file, m_document->bytes);
}

}  // namespace gatescope
