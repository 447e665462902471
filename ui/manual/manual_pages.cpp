// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manual_pages.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>

#include "ui/manual/manual_page_look.h"

namespace gatescope {
namespace {

QString resourceText(const QString& path) {
  QFile file(QStringLiteral(":/") + path);
  return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Links stay words, code stays code.
QString withoutMarks(QString text) {
  static const QRegularExpression link(QStringLiteral(R"(\[([^\]]*)\]\([^)]*\))"));
  return text.replace(link, QStringLiteral("\\1")).remove(QLatin1Char('`')).remove(QLatin1Char('*')).trimmed();
}

QString actionLine(const QString& kind, const QString& id) {
  QString text;
  if (kind == QLatin1String("plot")) text = QCoreApplication::translate("Manual", "Show this plot");
  if (kind == QLatin1String("field")) text = QCoreApplication::translate("Manual", "Show this setting");
  return text.isEmpty() ? QString() : QStringLiteral("[▸ %1](gatescope:%2/%3)\n").arg(text, kind, id);
}

// What opens something in the program looks like it.
QString withActionMarks(QString line) {
  static const QRegularExpression action(QStringLiteral(R"(\[([^\]]+)\]\(\.\./(lessons/\d|studies/))"));
  return line.replace(action, QStringLiteral("[▸ \\1](../\\2"));
}

/// Reads a page line by line.
class PageReader {
 public:
  PageReader(ManualPage& page, QHash<QString, QUrl>& places) : m_page(page), m_places(places) {}

  void read(const QString& text) {
    for (const QString& line : text.split(QLatin1Char('\n'))) take(line);
    m_page.text = m_text.join(QLatin1Char('\n'));
    m_page.title = m_page.headings.empty() ? m_page.path : m_page.headings.front().text;
  }

 private:
  void take(const QString& line) {
    static const QRegularExpression comment(QStringLiteral(R"(^<!-- (.*) -->$)")), heading(QStringLiteral("^#{1,6} "));
    if (isOfCode(line)) {
      m_text << line;
    } else if (const auto match = comment.match(line); match.hasMatch()) {
      takeComment(match.captured(1));
    } else if (line != QStringLiteral("[Contents](index.md)")) {  // the window has them at its side
      if (heading.match(line).hasMatch()) takeHeading(line);
      m_text << withActionMarks(line);
    }
  }

  // A fence of four marks holds those of three.
  bool isOfCode(const QString& line) {
    static const QRegularExpression fence(QStringLiteral("^`{3,}"));
    const QString marks = fence.match(line).captured();
    if (m_fence.isEmpty()) {
      m_fence = marks;
      return !marks.isEmpty();
    }
    if (marks.size() >= m_fence.size() && line.trimmed() == marks) m_fence.clear();
    return true;
  }

  void takeHeading(const QString& line) {
    const qsizetype level = line.indexOf(QLatin1Char(' '));
    const QString text = withoutMarks(line.mid(level));
    QString anchor = anchorOf(text);
    const int before = m_anchors[anchor]++;
    if (before > 0) anchor += QStringLiteral("-%1").arg(before);
    m_page.headings.push_back({static_cast<int>(level), text, anchor});
  }

  void takeComment(const QString& subject) {
    QUrl url = m_page.url();
    if (!m_page.headings.empty()) url.setFragment(m_page.headings.back().anchor);
    const QString kind = subject.section(QLatin1Char(' '), 0, 0);
    if (subject.contains(QLatin1Char(' '))) m_places.insert(subject, url);
    m_text << actionLine(kind, subject.section(QLatin1Char(' '), 1));
  }

  ManualPage& m_page;
  QHash<QString, QUrl>& m_places;
  QStringList m_text;
  QHash<QString, int> m_anchors;
  QString m_fence;  ///< of the code that is being read; "" outside
};

bool hasAll(const QString& text, const QStringList& words) {
  return std::all_of(words.begin(), words.end(),
                     [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString excerpt(const QString& text, const QString& word) {
  constexpr qsizetype kBefore = 40, kLength = 140;
  const qsizetype found = std::max<qsizetype>(0, text.indexOf(word, 0, Qt::CaseInsensitive));
  qsizetype begin = found <= kBefore ? 0 : text.indexOf(QLatin1Char(' '), found - kBefore) + 1;
  if (begin > found) begin = found;
  QString part = text.mid(begin, kLength);
  if (begin > 0) part.prepend(QStringLiteral("… "));
  if (begin + kLength < text.size()) part += QStringLiteral("…");
  return part;
}

}  // namespace

QString anchorOf(const QString& heading) {
  QString anchor;
  for (const QChar c : heading.toLower()) {
    if (c == QLatin1Char(' ') || c == QLatin1Char('-')) {
      anchor += QLatin1Char('-');
    } else if (c.isLetter() || c.isMark() || c.category() == QChar::Number_DecimalDigit || c == QLatin1Char('_')) {
      anchor += c;
    }
  }
  return anchor;
}

QStringList searchWords(const QString& words) { return words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts); }

ManualPages::ManualPages() {
  add(QLatin1String(kHome));
  static const QRegularExpression link(QStringLiteral(R"(\]\(([^)#:]+\.md)\))"));
  const QString contents = m_pages.front().text;
  for (auto matches = link.globalMatch(contents); matches.hasNext();) {
    const QUrl url = m_pages.front().url().resolved(QUrl(matches.next().captured(1)));
    const QString path = url.path().mid(1);
    if (!find(path) && QFile::exists(QStringLiteral(":/") + path)) add(path);
  }
}

void ManualPages::add(const QString& path) {
  ManualPage page;
  page.path = path;
  PageReader(page, m_places).read(resourceText(path));
  m_pages.push_back(std::move(page));
}

const ManualPage* ManualPages::find(const QString& path) const {
  const auto page = std::find_if(m_pages.begin(), m_pages.end(), [&](const ManualPage& p) { return p.path == path; });
  return page == m_pages.end() ? nullptr : &*page;
}

void ManualPages::readParagraphs() {
  std::size_t headings = 0;
  for (std::size_t p = 0; p < m_pages.size(); ++p) {
    // As it is seen: a hit is known by the number of its block.
    const std::unique_ptr<QTextDocument> document = layOut(m_pages[p], makeTheme(Theme::Kind::Light), QFont());
    QString heading = m_pages[p].title;
    ++headings;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
      const QString text = block.text().remove(QChar::ObjectReplacementCharacter).simplified();
      if (block.blockFormat().headingLevel() > 0) {
        heading = text;
        ++headings;
      }
      if (!text.isEmpty()) m_paragraphs.push_back({p, headings, heading, text, block.blockNumber()});
    }
  }
}

std::vector<ManualHit> ManualPages::search(const QString& wanted) {
  const QStringList words = searchWords(wanted);
  std::vector<ManualHit> hits;
  if (words.isEmpty()) return hits;
  if (m_paragraphs.empty()) readParagraphs();
  const auto add = [&](const Paragraph& from) {
    if (hits.size() < kMostHits)
      hits.push_back({m_pages[from.page].path, from.headingText, excerpt(from.text, words.front()), from.block});
  };
  for (const Paragraph& paragraph : m_paragraphs)
    if (hasAll(paragraph.text, words)) add(paragraph);
  if (!hits.empty()) return hits;
  for (std::size_t begin = 0, end = 0; begin < m_paragraphs.size(); begin = end) {
    QString section;
    for (end = begin; end < m_paragraphs.size() && m_paragraphs[end].heading == m_paragraphs[begin].heading; ++end)
      section += m_paragraphs[end].text + QLatin1Char('\n');
    if (hasAll(section, words)) add(m_paragraphs[begin]);
  }
  return hits;
}

}  // namespace gatescope
