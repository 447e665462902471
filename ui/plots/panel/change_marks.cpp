// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/change_marks.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/fields/live_changes.h"
#include "ui/base/numbers.h"
#include "ui/base/theme.h"

namespace gatescope {
namespace {

constexpr double kMarkReach = 4;       // pixels around a mark that mean it
constexpr double kMarksApart = 8;      // pixels: changes that lie closer are one mark
constexpr double kLinesApart = 20;     // pixels: of more lines the curves would not be seen
constexpr qsizetype kMostChanges = 6;  // lines of text: more would cover the plot
constexpr double kMarkSize = 7;        // pixels beside type of 9 pt

// A picture of cells has any colour; curves would be cut.
bool coversItsArea(QCustomPlot& plot) {
  for (int i = 0; i < plot.plottableCount(); ++i)
    if (dynamic_cast<const QCPColorMap*>(plot.plottable(i))) return true;
  return false;
}

QColor against(const QColor& colour) { return colour.lightness() < 128 ? Qt::white : Qt::black; }

QString words(const char* text) { return QCoreApplication::translate("gatescope::RunPlot", text); }

}  // namespace

QStringList changeLines(const Settings& course, std::size_t first, std::size_t last) {
  const LiveChanges& changes = course.changes;
  QStringList lines;
  for (std::size_t i = first; i <= last && i < changes.size(); ++i) {
    const std::string& key = changes[i].key;
    const auto isSame = [&](std::size_t other) { return changes[other].key == key; };
    bool told = false;
    for (std::size_t other = first; other < i; ++other) told = told || isSame(other);
    if (told) continue;
    std::size_t newest = i;
    for (std::size_t other = i; other <= last && other < changes.size(); ++other)
      if (isSame(other)) newest = other;
    const std::int64_t from = changes[i].step, to = changes[newest].step;
    const QString step = from == to ? words("step %1").arg(countText(from))
                                    : words("steps %1 to %2").arg(countText(from), countText(to));
    lines << step + QStringLiteral(": ") +
                 QString::fromStdString(describeChange(liveAt(course, from - 1), changes[newest]));
  }
  return lines;
}

ChangeMarks::ChangeMarks(QCustomPlot* plot) : QCPLayerable(plot, QStringLiteral("main")) { setVisible(false); }

void ChangeMarks::setCourses(std::vector<Course> courses) {
  m_courses = std::move(courses);
  std::erase_if(m_courses, [](const Course& course) { return !course.settings || course.settings->changes.empty(); });
  setVisible(!m_courses.empty());
  setLayer(QStringLiteral("main"));  // over what was added since
}

double ChangeMarks::pixelOf(const LiveChange& change) const {
  return mParentPlot->xAxis->coordToPixel(static_cast<double>(change.step));
}

std::vector<double> ChangeMarks::pixelsOf(const Course& course) const {
  const QRect area = mParentPlot->axisRect()->rect();
  std::vector<double> pixels;
  for (const LiveChange& change : course.settings->changes) {
    if (static_cast<double>(change.step) > course.last) break;
    const double pixel = pixelOf(change);
    if (!(pixel >= area.left() && pixel <= area.right())) continue;
    if (pixels.empty() || pixel - pixels.back() >= kMarksApart) pixels.push_back(pixel);
  }
  return pixels;
}

std::vector<double> ChangeMarks::pixels() const {
  std::vector<double> all;
  for (const Course& course : m_courses) std::ranges::copy(pixelsOf(course), std::back_inserter(all));
  return all;
}

QString ChangeMarks::textAt(double pixel) const {
  QStringList lines;
  for (const Course& course : m_courses) {
    const std::vector<double> marks = pixelsOf(course);
    const auto mark = std::ranges::find_if(marks, [&](double at) { return std::abs(at - pixel) <= kMarkReach; });
    if (mark == marks.end()) continue;
    // All changes that this mark stands for: up to the next one.
    const double end = std::next(mark) == marks.end() ? std::numeric_limits<double>::infinity() : *std::next(mark);
    const LiveChanges& changes = course.settings->changes;
    std::size_t first = changes.size(), last = 0;
    for (std::size_t i = 0; i < changes.size() && static_cast<double>(changes[i].step) <= course.last; ++i) {
      if (!(pixelOf(changes[i]) >= *mark && pixelOf(changes[i]) < end)) continue;
      first = std::min(first, i);
      last = i;
    }
    for (const QString& line : changeLines(*course.settings, first, last))
      lines << (course.run.isEmpty() ? line : words("%1, %2").arg(course.run, line));
  }
  if (lines.size() <= kMostChanges) return lines.join(QLatin1Char('\n'));
  const qsizetype more = lines.size() - kMostChanges + 1;
  lines.resize(kMostChanges - 1);
  return lines.join(QLatin1Char('\n')) + QLatin1Char('\n') + words("and %1 more changes").arg(more);
}

void ChangeMarks::draw(QCPPainter* painter) {
  const QRect area = mParentPlot->axisRect()->rect();
  const bool map = coversItsArea(*mParentPlot);
  const double size = scaledPixels(kMarkSize, mParentPlot->font());
  for (const Course& course : m_courses) {
    double line = -kLinesApart;  // the one before
    for (const double at : pixelsOf(course)) {
      if (course.run.isEmpty() && at - line >= kLinesApart) {
        line = at;
        painter->setAntialiasing(false);
        const QLineF upright(at, area.bottom() - size, at, area.top());
        if (map) {
          painter->setPen(QPen(against(course.colour), 1));
          painter->drawLine(upright);
        }
        painter->setPen(QPen(course.colour, 1, Qt::DotLine));
        painter->drawLine(upright);
      }
      painter->setAntialiasing(true);
      painter->setPen(map ? QPen(against(course.colour), 1) : QPen(Qt::NoPen));
      painter->setBrush(course.colour);
      const double foot = area.bottom() + 1;
      painter->drawPolygon(QPolygonF({{at - 0.5 * size, foot}, {at + 0.5 * size, foot}, {at, foot - size}}));
    }
  }
}

}  // namespace gatescope
