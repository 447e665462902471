// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manual_page_look.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QImageReader>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>
#include <algorithm>
#include <vector>

#include "ui/manual/manual_pages.h"

namespace gatescope {
namespace {

struct Run {
  int position = 0, length = 0;
  QTextCharFormat format;
};

// Taken first, changed after: a change joins and splits what is walked over.
template <class Wanted>
std::vector<Run> runsOf(const QTextDocument& document, Wanted wanted) {
  std::vector<Run> runs;
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
    for (QTextBlock::iterator it = block.begin(); !it.atEnd(); ++it)
      if (const QTextFragment part = it.fragment(); wanted(part.charFormat()))
        runs.push_back({part.position(), part.length(), part.charFormat()});
  return runs;
}

QTextCursor cursorOver(QTextDocument& document, const Run& run) {
  QTextCursor cursor(&document);
  cursor.setPosition(run.position);
  cursor.setPosition(run.position + run.length, QTextCursor::KeepAnchor);
  return cursor;
}

void dressBlocks(QTextDocument& document, const Theme& theme, const QFont& font) {
  const int line = QFontMetrics(font).height();
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    QTextBlockFormat look;
    if (block.blockFormat().headingLevel() > 0) {
      look.setTopMargin(block.blockNumber() == 0 ? 0 : line);
      look.setBottomMargin(line / 3.0);
    } else if (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)) {
      look.setBackground(theme.background);
      look.setNonBreakableLines(false);
      look.setLeftMargin(line / 2.0);
    } else if (!block.textList() && !QTextCursor(block).currentTable()) {
      look.setBottomMargin(line / 2.0);
    }
    QTextCursor(block).mergeBlockFormat(look);
  }
}

// The system's own fixed type comes in a size of its own.
void dressCode(QTextDocument& document, const QFont& font) {
  QTextCharFormat code;
  code.setFontFamilies(
      {QStringLiteral("DejaVu Sans Mono"), QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
  code.setFontPointSize(font.pointSizeF() * 0.95);
  for (const Run& run : runsOf(document, [](const QTextCharFormat& format) { return format.fontFixedPitch(); }))
    cursorOver(document, run).mergeCharFormat(code);
}

void dressLinks(QTextDocument& document, const Theme& theme) {
  QTextCharFormat link;
  link.setForeground(theme.palette().link());
  link.setFontUnderline(true);
  for (const Run& run : runsOf(document, [](const QTextCharFormat& format) { return !format.anchorHref().isEmpty(); }))
    cursorOver(document, run).mergeCharFormat(link);
}

// Below code the reader of Markdown gives the first heading of a table the look of code, and a line before it.
void dressHeadings(QTextTable& table) {
  QTextCharFormat bold;
  bold.setFontWeight(QFont::Bold);
  for (int column = 0; column < table.columns(); ++column) {
    const QTextTableCell cell = table.cellAt(0, column);
    QTextCursor cursor = cell.firstCursorPosition();
    cursor.setBlockFormat({});
    while (cursor.block().length() == 1 && cursor.position() < cell.lastPosition()) cursor.deleteChar();
    cursor.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
    cursor.setBlockFormat({});
    cursor.mergeCharFormat(bold);
  }
}

void dressTables(QTextDocument& document, const Theme& theme, const QFont& font) {
  for (QTextFrame* frame : document.rootFrame()->childFrames()) {
    auto* table = qobject_cast<QTextTable*>(frame);
    if (!table) continue;
    QTextTableFormat format = table->format();
    format.setBorder(1);
    format.setBorderBrush(theme.grid);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(scaledPixels(4, font));
    format.setTopMargin(scaledPixels(4, font));
    format.setBottomMargin(scaledPixels(10, font));
    table->setFormat(format);
    dressHeadings(*table);
  }
}

}  // namespace

std::unique_ptr<QTextDocument> layOut(const ManualPage& page, const Theme& theme, const QFont& font) {
  auto document = std::make_unique<QTextDocument>();
  document->setUndoRedoEnabled(false);
  document->setDefaultFont(font);
  document->setDocumentMargin(scaledPixels(16, font));
  document->setMarkdown(page.text);
  document->setMetaInformation(QTextDocument::DocumentTitle, page.title);
  QTextCursor all(document.get());
  all.beginEditBlock();
  dressBlocks(*document, theme, font);
  dressCode(*document, font);
  dressLinks(*document, theme);
  dressTables(*document, theme, font);
  all.endEditBlock();
  return document;
}

void fitPictures(QTextDocument& document, const ManualPage& page, int width) {
  for (const Run& run : runsOf(document, [](const QTextCharFormat& format) { return format.isImageFormat(); })) {
    QTextImageFormat format = run.format.toImageFormat();
    const QSize size = QImageReader(QStringLiteral(":") + page.url().resolved(QUrl(format.name())).path()).size();
    const double shown = std::min(size.width(), width);
    if (size.isEmpty() || width <= 0 || format.width() == shown) continue;
    format.setWidth(shown);
    format.setHeight(shown * size.height() / size.width());
    cursorOver(document, run).setCharFormat(format);
  }
}

}  // namespace gatescope
