// The manual in a window of its own: contents, search, pages.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/base/theme.h"
#include "ui/manual/manual_link.h"
#include "ui/manual/manual_pages.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace gatescope {

class ManualView;

/// Not modal. Ctrl+F searches, Alt+← and Alt+→ go back and forward, Alt+Home to the first page, Ctrl+W or Esc closes.
/// GUI thread.
class ManualWindow : public QWidget {
  Q_OBJECT
 public:
  explicit ManualWindow(QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  /// Comes to the front, at the page that was open last or at this place.
  void showAt(const QUrl& place = {});
  /// Comes to the front at the place of "plot loss" or "menu File", with `words` found below it; at the contents when
  /// there is no such place.
  void showSubject(const QString& subject, const QString& words = {});
  /// As if it had been typed.
  void search(const QString& words);

  ManualPages& pages() { return m_pages; }
  ManualView& view() { return *m_view; }
  QTreeWidget& contents() { return *m_contents; }
  QListWidget& hits() { return *m_hits; }
  QLineEdit& searchField() { return *m_search; }

 signals:
  /// A link into the program, or to the web, was followed.
  void actionRequested(const gatescope::ManualLink& link, const QUrl& url);

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QWidget* buildTools();
  QWidget* buildSide();
  QToolButton* addTool(const QString& text, const QString& help, const QList<QKeySequence>& keys);
  void addKeys();
  void fillContents();
  void openItem(const QTreeWidgetItem* item);
  void openHit(int row);
  void showHits();
  void goToHit(int direction);
  void showWhere();
  void matchFont();

  ManualPages m_pages;
  std::vector<ManualHit> m_found;
  ManualView* m_view;
  QLineEdit* m_search;
  QTreeWidget* m_contents;
  QListWidget* m_hits;
  QLabel *m_count, *m_foot;
  QStackedWidget* m_lists;
  QWidget* m_side = nullptr;
  QToolButton *m_back = nullptr, *m_forward = nullptr, *m_home = nullptr;
  bool m_following = false;  ///< the contents follow the page, not the other way round
};

}  // namespace gatescope
