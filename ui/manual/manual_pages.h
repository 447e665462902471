// The pages of the manual as the window shows them: the Markdown of resources/manual, its headings and its places.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <vector>

namespace gatescope {

struct ManualHeading {
  int level = 1;
  QString text;    ///< without marks of Markdown
  QString anchor;  ///< as on the web: "kernel-by-layers"
};

struct ManualPage {
  QString path;   ///< "manual/tour.md", below resources
  QString title;  ///< its first heading
  QString text;   ///< Markdown, with links into the program where a plot or a setting is described
  std::vector<ManualHeading> headings;
  QUrl url() const { return QUrl(QStringLiteral("qrc:/") + path); }
};

/// A paragraph, or a cell of a table, that has all the words.
struct ManualHit {
  QString page;     ///< path
  QString heading;  ///< it stands below; the page's title at the top
  QString text;     ///< the paragraph, shortened around the first word
  int block = 0;    ///< its number in the document of the page
};

/// All pages that the contents (manual/index.md) lead to, in its order. A page says what is described in it by comments
/// of a line of their own, which no reader sees: `<!-- plot loss -->`, `<!-- field seed -->`, `<!-- menu File -->`,
/// `<!-- about RunsPanel -->`. GUI thread.
class ManualPages {
 public:
  static constexpr auto kHome = "manual/index.md";

  /// Reads the resources: a few milliseconds.
  ManualPages();

  const std::vector<ManualPage>& pages() const { return m_pages; }
  /// The page at this path, or nullptr.
  const ManualPage* find(const QString& path) const;
  /// Where "plot loss" or "menu File" is described; an empty URL when no page says so.
  QUrl place(const QString& subject) const { return m_places.value(subject); }
  QStringList subjects() const { return m_places.keys(); }
  /// In the order of the pages; where no paragraph has all the words, the sections that have. At most kMostHits. The
  /// first search reads all pages: a tenth of a second.
  std::vector<ManualHit> search(const QString& words);
  static constexpr int kMostHits = 200;

 private:
  struct Paragraph {
    std::size_t page = 0, heading = 0;  ///< heading: counts those of all pages
    QString headingText, text;
    int block = 0;
  };
  void add(const QString& path);
  void readParagraphs();

  std::vector<ManualPage> m_pages;
  QHash<QString, QUrl> m_places;
  std::vector<Paragraph> m_paragraphs;
};

/// The anchor that the web gives a heading with this text: "## What's new?" has "whats-new".
QString anchorOf(const QString& heading);

/// A word of `text` that begins with any of `words`, for highlighting: the words of a search.
QStringList searchWords(const QString& words);

}  // namespace gatescope
