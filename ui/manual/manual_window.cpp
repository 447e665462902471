// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manual_window.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/base/icons.h"
#include "ui/base/plain_text.h"
#include "ui/manual/manual_view.h"

namespace gatescope {
namespace {

constexpr int kWidth = 1060, kHeight = 700, kSideWidth = 250;  // pixels beside type of 9 pt
constexpr int kDeepestHeading = 3;

}  // namespace

ManualWindow::ManualWindow(QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_view(new ManualView(m_pages, this)),
      m_search(new QLineEdit(this)),
      m_contents(new QTreeWidget(this)),
      m_hits(new QListWidget(this)),
      m_count(new Label(QString(), this)),
      m_foot(new Label(QString(), this)),
      m_lists(new QStackedWidget(this)) {
  setObjectName(QStringLiteral("manual"));
  setWindowTitle(tr("Manual"));
  setWindowIcon(applicationIcon());
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(buildTools());
  auto* middle = new QSplitter(Qt::Horizontal, this);
  middle->setChildrenCollapsible(false);
  middle->addWidget(buildSide());
  middle->addWidget(m_view);
  middle->setStretchFactor(1, 1);
  column->addWidget(middle, 1);
  m_foot->setForegroundRole(QPalette::PlaceholderText);
  m_foot->setContentsMargins(8, 2, 8, 4);
  column->addWidget(m_foot);
  fillContents();
  addKeys();
  connect(m_view, &ManualView::actionRequested, this, &ManualWindow::actionRequested);
  connect(m_view, &ManualView::pointedAt, m_foot, &QLabel::setText);
  connect(m_view, &ManualView::moved, this, &ManualWindow::showWhere);
  connect(m_view, &ManualView::historyMoved, this, [this](bool canGoBack, bool canGoForward) {
    m_back->setEnabled(canGoBack);
    m_forward->setEnabled(canGoForward);
  });
  matchFont();
  resize(scaledPixels(kWidth, font()), scaledPixels(kHeight, font()));
  showWhere();
}

QWidget* ManualWindow::buildTools() {
  auto* tools = new QWidget(this);
  auto* row = new QHBoxLayout(tools);
  row->setContentsMargins(8, 6, 8, 6);
  m_back =
      addTool(tr("← Back"), tr("The page before."), {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)});
  m_forward = addTool(tr("Forward →"), tr("The page after, once you went back."),
                      {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)});
  m_home = addTool(tr("Contents"), tr("The first page."), {QKeySequence(Qt::ALT | Qt::Key_Home)});
  connect(m_back, &QToolButton::clicked, m_view, &ManualView::goBack);
  connect(m_forward, &QToolButton::clicked, m_view, &ManualView::goForward);
  connect(m_home, &QToolButton::clicked, this, [this] { m_view->openPage(m_pages.pages().front().url()); });
  for (QToolButton* button : {m_back, m_forward, m_home}) row->addWidget(button);
  m_back->setEnabled(false);
  m_forward->setEnabled(false);
  row->addStretch(1);
  m_search->setPlaceholderText(tr("Search the manual (Ctrl+F)"));
  m_search->setAccessibleName(tr("Search the manual"));
  m_search->setToolTip(tr("Searches all pages. Return goes to the next place, Shift+Return to the one before."));
  m_search->setClearButtonEnabled(true);
  m_search->installEventFilter(this);
  connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::showHits);
  row->addWidget(m_search, 2);
  return tools;
}

QToolButton* ManualWindow::addTool(const QString& text, const QString& help, const QList<QKeySequence>& keys) {
  auto* button = new QToolButton(this);
  button->setText(text);
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::TabFocus);
  button->setAccessibleName(text);
  button->setToolTip(QStringLiteral("%1 %2").arg(help, keys.front().toString(QKeySequence::NativeText)));
  for (const QKeySequence& key : keys)
    connect(new QShortcut(key, this), &QShortcut::activated, button, &QAbstractButton::click);
  return button;
}

QWidget* ManualWindow::buildSide() {
  m_contents->setAccessibleName(tr("Contents of the manual"));
  m_contents->setHeaderHidden(true);
  m_contents->setUniformRowHeights(true);
  m_contents->setFrameShape(QFrame::NoFrame);
  m_contents->setTextElideMode(Qt::ElideRight);
  connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
    if (!m_following) openItem(item);
  });
  connect(m_contents, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) { openItem(item); });
  m_hits->setAccessibleName(tr("Places that were found"));
  m_hits->setWordWrap(true);
  m_hits->setFrameShape(QFrame::NoFrame);
  m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_hits->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  connect(m_hits, &QListWidget::currentRowChanged, this, &ManualWindow::openHit);
  connect(m_hits, &QListWidget::itemActivated, this, [this] { m_view->setFocus(); });
  auto* found = new QWidget(this);
  auto* column = new QVBoxLayout(found);
  column->setContentsMargins(0, 0, 0, 0);
  m_count->setContentsMargins(8, 4, 8, 0);
  m_count->setWordWrap(true);
  column->addWidget(m_count);
  column->addWidget(m_hits, 1);
  m_lists->addWidget(m_contents);
  m_lists->addWidget(found);
  return m_side = m_lists;
}

void ManualWindow::addKeys() {
  const auto add = [this](const QKeySequence& key, auto slot) {
    connect(new QShortcut(key, this), &QShortcut::activated, this, slot);
  };
  add(QKeySequence::Find, [this] {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
  });
  add(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
  add(QKeySequence(Qt::Key_Escape), [this] { close(); });
  add(QKeySequence(Qt::Key_F3), [this] { goToHit(1); });
  add(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { goToHit(-1); });
}

void ManualWindow::fillContents() {
  for (const ManualPage& page : m_pages.pages()) {
    auto* top = new QTreeWidgetItem(m_contents, {page.title});
    top->setData(0, Qt::UserRole, page.url());
    QList<QTreeWidgetItem*> parents{top};  // of the headings of level 1, 2, …
    for (const ManualHeading& heading : page.headings) {
      if (heading.level < 2 || heading.level > kDeepestHeading) continue;
      while (parents.size() >= heading.level) parents.removeLast();
      auto* item = new QTreeWidgetItem(parents.back(), {heading.text});
      QUrl url = page.url();
      url.setFragment(heading.anchor);
      item->setData(0, Qt::UserRole, url);
      item->setToolTip(0, heading.text);
      parents << item;
    }
  }
}

void ManualWindow::openItem(const QTreeWidgetItem* item) {
  if (!item) return;
  const QScopedValueRollback guard(m_following, true);
  m_view->openPage(item->data(0, Qt::UserRole).toUrl());
}

void ManualWindow::showHits() {
  const QString words = m_search->text();
  m_found = m_pages.search(words);
  m_hits->clear();
  for (const ManualHit& hit : m_found) {
    const QString title = m_pages.find(hit.page)->title;
    const QString head = hit.heading == title ? title : title + QStringLiteral(" ▸ ") + hit.heading;
    m_hits->addItem(hit.text == hit.heading ? head : head + QLatin1Char('\n') + hit.text);
  }
  const int count = static_cast<int>(m_found.size());
  m_count->setText(count == 0                        ? tr("Nothing found: try fewer or shorter words.")
                   : count == ManualPages::kMostHits ? tr("The first %1 places").arg(count)
                   : count == 1                      ? tr("1 place")
                                                     : tr("%1 places").arg(count));
  const bool searching = !searchWords(words).isEmpty();
  m_lists->setCurrentIndex(searching ? 1 : 0);
  m_view->mark(searching && count > 0 ? searchWords(words) : QStringList());
}

void ManualWindow::openHit(int row) {
  if (row < 0 || row >= static_cast<int>(m_found.size())) return;
  const ManualHit& hit = m_found[static_cast<std::size_t>(row)];
  m_view->openBlock(m_pages.find(hit.page)->url(), hit.block);
}

void ManualWindow::goToHit(int direction) {
  const int count = m_hits->count();
  if (count == 0) return;
  const int now = m_hits->currentRow();
  m_hits->setCurrentRow(now < 0 ? (direction > 0 ? 0 : count - 1) : (now + direction + count) % count);
}

bool ManualWindow::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_search || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
    goToHit(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    return true;
  }
  if (key->key() == Qt::Key_Down) {
    m_lists->currentIndex() == 1 ? m_hits->setFocus() : m_contents->setFocus();
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

// The entry of the contents that what is seen stands under.
void ManualWindow::showWhere() {
  if (m_following) return;
  const QScopedValueRollback guard(m_following, true);
  const QString anchor = m_view->currentAnchor();
  QTreeWidgetItem* best = nullptr;
  for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
    QTreeWidgetItem* page = m_contents->topLevelItem(i);
    const bool here = page->data(0, Qt::UserRole).toUrl().path() == m_view->place().path();
    page->setExpanded(here);
    if (!here) continue;
    best = page;
    QList<QTreeWidgetItem*> rest{page};
    while (!rest.isEmpty()) {
      QTreeWidgetItem* item = rest.takeFirst();
      if (item->data(0, Qt::UserRole).toUrl().fragment() == anchor && !anchor.isEmpty()) best = item;
      for (int c = 0; c < item->childCount(); ++c) rest << item->child(c);
    }
  }
  m_contents->setCurrentItem(best);
  if (best) setWindowTitle(tr("%1 – Manual").arg(m_pages.find(m_view->place().path().mid(1))->title));
}

void ManualWindow::search(const QString& words) {
  m_search->setText(words);
  goToHit(1);
}

void ManualWindow::showAt(const QUrl& place) {
  if (!place.isEmpty()) m_view->openPage(place);
  show();
  raise();
  activateWindow();
  m_view->setFocus();
  m_view->goToAnchor(place.fragment());  // once the page has its width
}

void ManualWindow::showSubject(const QString& subject, const QString& words) {
  m_search->clear();  // something else is asked for
  const QUrl place = m_pages.place(subject);
  showAt(place.isEmpty() ? m_pages.pages().front().url() : place);
  if (!place.isEmpty() && !words.isEmpty()) m_view->findBelow(place.fragment(), words);
}

void ManualWindow::setTheme(const Theme& theme) {
  setPalette(theme.palette());
  m_view->setTheme(theme);
}

void ManualWindow::matchFont() {
  m_side->setMinimumWidth(scaledPixels(kSideWidth, font()) * 2 / 3);
  if (auto* splitter = qobject_cast<QSplitter*>(m_side->parentWidget()))
    splitter->setSizes({scaledPixels(kSideWidth, font()), std::max(1, width() - scaledPixels(kSideWidth, font()))});
  setMinimumSize(scaledPixels(480, font()), scaledPixels(320, font()));
}

void ManualWindow::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange && m_side) matchFont();
}

}  // namespace gatescope
