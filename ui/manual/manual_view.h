// A page of the manual, in the look of the window.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>
#include <vector>

#include "ui/base/theme.h"
#include "ui/manual/manual_link.h"

namespace gatescope {

class ManualPages;
struct ManualPage;

/// Lays out one page at a time, at most as wide as lines are read well. Links that lead into the program are told, not
/// followed. It keeps its own history: QTextBrowser's reads a page anew whenever its look was changed. GUI thread.
class ManualView : public QTextBrowser {
  Q_OBJECT
 public:
  explicit ManualView(const ManualPages& pages, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  /// Opens the page at its anchor, and remembers where one was. A page that is not there changes nothing.
  void openPage(const QUrl& url);
  /// The same, with a paragraph of it in sight.
  void openBlock(const QUrl& page, int block);
  void goBack();
  void goForward();
  /// The page that is seen, with the anchor that was asked for.
  QUrl place() const { return m_place; }
  /// Marks every occurrence of these words, on this page and those to come, until other words are marked.
  void mark(const QStringList& words);
  /// Puts the first occurrence below the anchor in sight and marks it; false when there is none.
  bool findBelow(const QString& anchor, const QString& words);
  /// As a click on the link does; it may be relative to the page.
  void follow(const QUrl& link);
  /// Puts the heading with this anchor at the top; without one the top of the page.
  void goToAnchor(const QString& anchor);
  /// The heading that the top of what is seen stands under: its anchor.
  QString currentAnchor() const;

 signals:
  void actionRequested(const gatescope::ManualLink& link, const QUrl& url);
  void pointedAt(const QString& text);  ///< at a link: what it does; "": no longer
  void moved();                         ///< another page, or another place of it, is seen
  void historyMoved(bool canGoBack, bool canGoForward);

 protected:
  QVariant loadResource(int type, const QUrl& name) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Visit {
    QUrl place;
    int scrolled = 0;
  };
  const ManualPage& page() const;
  void showPage(const QUrl& place);
  void visit(std::vector<Visit>& from, std::vector<Visit>& to);
  void redraw();
  void fitWidth();
  void showMarks();
  double topOf(std::size_t heading) const;

  const ManualPages& m_pages;
  Theme m_theme;
  QUrl m_place;
  QTextDocument* m_shown = nullptr;  ///< of the page that is seen; a child
  std::vector<Visit> m_past, m_future;
  std::vector<int> m_headingBlocks;  ///< their numbers, in the order of the page's headings
  QStringList m_marked;
};

}  // namespace gatescope
