// Lengths are points; fonts have pixel sizes, which are points here.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/handout_writer.h"

#include <qcustomplot.h>

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QTextDocument>
#include <map>

#include "ui/base/file_writing.h"
#include "ui/figure/figure_metadata.h"
#include "ui/lessons/lesson_words.h"
#include "ui/plots/panel/plot_panel.h"

namespace gatescope {
namespace {

constexpr double kPageWidth = 595, kPageHeight = 842, kMargin = 48, kFoot = 22, kGap = 10;
constexpr double kWidth = kPageWidth - 2 * kMargin, kBottom = kPageHeight - kMargin - kFoot;
constexpr QSize kPlot(440, 310);  // units of a plot
constexpr int kText = 10, kSmall = 8;

QString words(const char* text) { return QCoreApplication::translate("gatescope::Lessons", text); }

QFont paperFont(int size) {
  QFont font = QGuiApplication::font();
  font.setPixelSize(size);
  return font;
}

}  // namespace

struct HandoutWriter::Document {
  QByteArray bytes;
  QBuffer buffer{&bytes};
  QPdfWriter writer{&buffer};
  QCPPainter painter;
  Theme theme = makeTheme(Theme::Kind::Print);
  Lesson lesson;
  double top = kMargin;
  int page = 1, step = 0;
  std::map<int, std::vector<JudgedCheck>> withAnswers;  ///< by step: they would answer its question
};

HandoutWriter::HandoutWriter(const Lesson& lesson) : m_document(std::make_unique<Document>()) {
  Document& d = *m_document;
  d.lesson = lesson;
  d.buffer.open(QIODevice::WriteOnly);
  const QString title = QString::fromStdString(lesson.title);
  d.writer.setTitle(title);
  d.writer.setCreator(programText());
  d.writer.setPageSize(QPageSize(QPageSize::A4));
  d.writer.setPageMargins(QMarginsF());
  const int resolution = 96;
  d.writer.setResolution(resolution);
  d.painter.begin(&d.writer);
  d.painter.setRenderHint(QPainter::LosslessImageRendering);
  d.painter.scale(resolution / 72.0, resolution / 72.0);
  d.painter.setMode(QCPPainter::pmVectorized);
  addHtml(QStringLiteral("<h1>%1</h1><p>%2</p>")
              .arg(title.toHtmlEscaped(), QString::fromStdString(lesson.summary).toHtmlEscaped()));
}

HandoutWriter::~HandoutWriter() = default;

void HandoutWriter::newPage() {
  Document& d = *m_document;
  d.writer.newPage();
  ++d.page;
  d.top = kMargin;
}

// A foot on every page that is begun; then as much room as asked for, on the next page if need be.
void HandoutWriter::room(double height) {
  Document& d = *m_document;
  if (d.top > kMargin && d.top + height > kBottom) newPage();
  if (d.top > kMargin) return;
  d.painter.setFont(paperFont(kSmall));
  d.painter.setPen(d.theme.faintText);
  const QRectF foot(kMargin, kPageHeight - kMargin - kSmall, kWidth, kSmall + 6);
  d.painter.drawText(foot, Qt::AlignLeft, QString::fromStdString(d.lesson.title));
  d.painter.drawText(foot, Qt::AlignRight, words("page %1").arg(d.page));
}

namespace {

void prepare(QTextDocument& text) {
  text.setDefaultFont(paperFont(kText));
  text.setTextWidth(kWidth);
  text.setDocumentMargin(0);
}

}  // namespace

void HandoutWriter::addHtml(const QString& html) {
  QTextDocument text;
  prepare(text);
  text.setHtml(html);
  Document& d = *m_document;
  room(text.size().height());
  d.painter.save();
  d.painter.translate(kMargin, d.top);
  QAbstractTextDocumentLayout::PaintContext context;
  context.palette.setColor(QPalette::Text, d.theme.text);
  text.documentLayout()->draw(&d.painter, context);
  d.painter.restore();
  d.top += text.size().height() + kGap / 2;
}

void HandoutWriter::addMarkdown(const QString& markdown) {
  QTextDocument text;
  text.setDefaultFont(paperFont(kText));
  text.setMarkdown(markdown);
  addHtml(text.toHtml());
}

void HandoutWriter::addStep(const LessonStep& step, const std::vector<JudgedCheck>& checks,
                            const std::vector<PlotPanel*>& plots) {
  Document& d = *m_document;
  room(140);  // a title is not left alone at the end of a page
  addHtml(QStringLiteral("<h3>%1. %2</h3>").arg(++d.step).arg(QString::fromStdString(step.title).toHtmlEscaped()));
  addMarkdown(lessonMarkdown(step.text, d.lesson));
  if (step.question) {
    QString question = words("**Predict first.** %1").arg(lessonMarkdown(step.question->text, d.lesson));
    for (const LessonChoice& choice : step.question->choices)
      question += QStringLiteral("\n- ☐ %1").arg(QString::fromStdString(choice.text));
    addMarkdown(question);
  }
  addPlots(plots);
  if (step.question) d.withAnswers[d.step] = checks;
  for (const JudgedCheck& check : step.question ? std::vector<JudgedCheck>() : checks)
    addHtml(verdictHtml(check, {}, d.theme));
  d.top += kGap;
}

void HandoutWriter::addPlots(const std::vector<PlotPanel*>& plots) {
  Document& d = *m_document;
  const std::size_t inRow = plots.size() > 1 ? 2 : 1;
  const double width = inRow == 1 ? 0.62 * kWidth : (kWidth - kGap) / 2, scale = width / kPlot.width(),
               height = scale * kPlot.height();
  for (std::size_t i = 0; i < plots.size(); ++i) {
    if (i % inRow == 0) room(height + kGap);
    PlotPanel& panel = *plots[i];
    panel.beginExport(d.theme);
    d.painter.save();
    d.painter.translate(kMargin + static_cast<double>(i % inRow) * (width + kGap), d.top);
    d.painter.scale(scale, scale);
    panel.plot()->toPainter(&d.painter, kPlot.width(), kPlot.height());
    d.painter.restore();
    panel.endExport();
    if (i % inRow + 1 == inRow || i + 1 == plots.size()) d.top += height + kGap;
  }
}

// The answers come last, so that the handout can be worked through.
QString HandoutWriter::write(const QString& file) {
  Document& d = *m_document;
  if (!d.withAnswers.empty()) addMarkdown(words("### Answers"));
  for (std::size_t i = 0; i < d.lesson.steps.size(); ++i) {
    const LessonStep& step = d.lesson.steps[i];
    if (!step.question) continue;
    for (const LessonChoice& choice : step.question->choices)
      if (choice.right)
        addMarkdown(words("Step %1: **%2**. %3")
                        .arg(i + 1)
                        .arg(QString::fromStdString(choice.text),
                             lessonMarkdown(step.question->answer, d.lesson).simplified()));
    for (const JudgedCheck& check : d.withAnswers[static_cast<int>(i) + 1]) addHtml(verdictHtml(check, {}, d.theme));
  }
  if (!d.painter.end()) return words("Could not draw the handout.");
  return writeWhole(file, d.bytes);
}

}  // namespace gatescope
