// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manual_view.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>
#include <utility>

#include "ui/manual/manual_page_look.h"
#include "ui/manual/manual_pages.h"

namespace gatescope {
namespace {

constexpr int kLineWidth = 780;  // pixels beside type of 9 pt: about 110 letters
constexpr qsizetype kMostMarks = 500;

}  // namespace

ManualView::ManualView(const ManualPages& pages, QWidget* parent)
    : QTextBrowser(parent), m_pages(pages), m_theme(makeTheme(Theme::Kind::Light)) {
  setOpenLinks(false);
  setLineWrapMode(QTextEdit::FixedPixelWidth);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // all of it wraps
  setAccessibleName(tr("Page of the manual"));
  connect(this, &QTextBrowser::anchorClicked, this, &ManualView::follow);
  connect(this, &QTextBrowser::highlighted, this, [this](const QUrl& url) {
    const QUrl whole = m_place.resolved(url);
    emit pointedAt(url.isEmpty() ? QString() : linkText(manualLink(whole), whole));
  });
  connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ManualView::moved);
  m_place = pages.pages().front().url();
  redraw();
}

const ManualPage& ManualView::page() const { return *m_pages.find(m_place.path().mid(1)); }

QVariant ManualView::loadResource(int type, const QUrl& name) {
  if (type != QTextDocument::ImageResource) return {};
  return QImage(QStringLiteral(":") + m_place.resolved(name).path());
}

void ManualView::setTheme(const Theme& theme) {
  m_theme = theme;
  setPalette(theme.palette());
  redraw();
}

// The page anew, at the place where it is.
void ManualView::redraw() {
  const QScrollBar& bar = *verticalScrollBar();
  const double share = bar.maximum() > 0 ? static_cast<double>(bar.value()) / bar.maximum() : 0;
  QTextDocument* document = layOut(page(), m_theme, font()).release();
  document->setParent(this);
  m_headingBlocks.clear();
  for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
    if (block.blockFormat().headingLevel() > 0) m_headingBlocks.push_back(block.blockNumber());
  setExtraSelections({});  // they point into the document before
  setDocument(document);
  delete std::exchange(m_shown, document);
  fitWidth();
  showMarks();
  verticalScrollBar()->setValue(static_cast<int>(share * verticalScrollBar()->maximum()));
}

void ManualView::showPage(const QUrl& place) {
  const bool isOther = place.path() != m_place.path();
  m_place = place;
  if (isOther) redraw();
}

void ManualView::openPage(const QUrl& url) {
  if (!m_pages.find(url.path().mid(1))) return;
  if (url != m_place) {
    m_past.push_back({m_place, verticalScrollBar()->value()});
    m_future.clear();
  }
  showPage(url);
  goToAnchor(url.fragment());
  emit historyMoved(!m_past.empty(), !m_future.empty());
  emit moved();
}

void ManualView::visit(std::vector<Visit>& from, std::vector<Visit>& to) {
  if (from.empty()) return;
  to.push_back({m_place, verticalScrollBar()->value()});
  const Visit next = from.back();
  from.pop_back();
  showPage(next.place);
  document()->documentLayout()->documentSize();  // lays out all of it: the scroll bar knows how far it goes
  verticalScrollBar()->setValue(next.scrolled);
  emit historyMoved(!m_past.empty(), !m_future.empty());
  emit moved();
}

void ManualView::goBack() { visit(m_past, m_future); }
void ManualView::goForward() { visit(m_future, m_past); }

void ManualView::openBlock(const QUrl& page, int block) {
  openPage(page);
  const QTextBlock found = document()->findBlockByNumber(block);
  if (!found.isValid()) return;
  setTextCursor(QTextCursor(found));
  const double top = document()->documentLayout()->blockBoundingRect(found).top();
  verticalScrollBar()->setValue(static_cast<int>(top) - viewport()->height() / 4);
}

void ManualView::follow(const QUrl& link) {
  const QUrl url = m_place.resolved(link);
  const ManualLink target = manualLink(url);
  if (target.kind == ManualLink::Kind::Page) {
    openPage(url);
  } else {
    emit actionRequested(target, url);
  }
}

double ManualView::topOf(std::size_t heading) const {
  return document()->documentLayout()->blockBoundingRect(document()->findBlockByNumber(m_headingBlocks[heading])).top();
}

void ManualView::goToAnchor(const QString& anchor) {
  document()->documentLayout()->documentSize();
  const std::vector<ManualHeading>& headings = page().headings;
  double top = 0;
  for (std::size_t i = 0; i < std::min(headings.size(), m_headingBlocks.size()); ++i)
    if (headings[i].anchor == anchor) top = topOf(i) - fontMetrics().height() / 2.0;
  verticalScrollBar()->setValue(static_cast<int>(top));
}

QString ManualView::currentAnchor() const {
  const int seen = verticalScrollBar()->value() + fontMetrics().height();
  const std::vector<ManualHeading>& headings = page().headings;
  QString anchor;
  for (std::size_t i = 0; i < std::min(headings.size(), m_headingBlocks.size()); ++i)
    if (i == 0 || topOf(i) <= seen) anchor = headings[i].anchor;
  return anchor;
}

void ManualView::fitWidth() {
  setLineWrapColumnOrWidth(std::min(viewport()->width(), scaledPixels(kLineWidth, font())));
  fitPictures(*document(), page(), lineWrapColumnOrWidth() - 2 * static_cast<int>(document()->documentMargin()));
}

void ManualView::mark(const QStringList& words) {
  m_marked = words;
  showMarks();
}

void ManualView::showMarks() {
  QList<QTextEdit::ExtraSelection> marks;
  for (const QString& word : m_marked) {
    if (word.size() < 2) continue;
    for (QTextCursor at = document()->find(word); !at.isNull() && marks.size() < kMostMarks;
         at = document()->find(word, at)) {
      QTextEdit::ExtraSelection mark;
      mark.cursor = at;
      mark.format.setBackground(m_theme.gateOn);
      mark.format.setForeground(Qt::black);
      marks << mark;
    }
  }
  setExtraSelections(marks);
}

bool ManualView::findBelow(const QString& anchor, const QString& words) {
  QTextCursor from(document());
  for (std::size_t i = 0; i < std::min(page().headings.size(), m_headingBlocks.size()); ++i)
    if (page().headings[i].anchor == anchor) from = QTextCursor(document()->findBlockByNumber(m_headingBlocks[i]));
  const QTextCursor found = document()->find(words, from);
  if (found.isNull()) return false;
  QTextEdit::ExtraSelection mark;
  mark.cursor = found;
  mark.format.setBackground(m_theme.gateOn);
  mark.format.setForeground(Qt::black);
  setExtraSelections(extraSelections() << mark);
  QTextCursor top = found;
  top.clearSelection();
  setTextCursor(top);
  ensureCursorVisible();
  return true;
}

void ManualView::resizeEvent(QResizeEvent* event) {
  QTextBrowser::resizeEvent(event);
  fitWidth();
}

void ManualView::changeEvent(QEvent* event) {
  QTextBrowser::changeEvent(event);
  if (event->type() == QEvent::FontChange && m_place.isValid()) redraw();
}

}  // namespace gatescope
