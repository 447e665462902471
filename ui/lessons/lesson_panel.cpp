// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_panel.h"

#include <QEvent>
#include <QFileInfo>
#include <algorithm>

#include "core/base/text_file.h"
#include "ui/base/side_room.h"
#include "ui/lessons/lesson_list.h"
#include "ui/lessons/lesson_page.h"

namespace gatescope {
namespace {

constexpr int kWidth = 370;            // pixels beside type of 9 pt
constexpr int kSmallestWidth = 260;    // pixels
constexpr int kPresentingWidth = 300;  // beside the large type of a projector: the plots need the room
constexpr double kMostOfWindow = 0.42;

QByteArray contentsOf(const QString& path) {
  try {
    return QByteArray::fromStdString(readTextFile(path.toStdString()));
  } catch (const std::exception&) {  // it is gone: the library says so
    return {};
  }
}

}  // namespace

LessonPanel::LessonPanel(LessonStage& stage, const QString& folder, QWidget* parent)
    : QStackedWidget(parent),
      m_room(new SideRoom(this, [this] { matchFont(); })),
      m_stage(stage),
      m_library(folder),
      m_list(new LessonList(m_library, this)),
      m_page(new LessonPage(stage, this)) {
  setAccessibleName(tr("Lessons"));
  addWidget(m_list);
  addWidget(m_page);
  connect(m_list, &LessonList::chosen, this, &LessonPanel::open);
  connect(m_list, &LessonList::closeRequested, this, &LessonPanel::closeRequested);
  connect(m_page, &LessonPage::courseRequested, this, &LessonPanel::showCourse);
  connect(m_page, &LessonPage::nextLessonRequested, this, &LessonPanel::openNext);
  connect(&m_library, &LessonLibrary::changed, this, &LessonPanel::reload);
  matchFont();
}

void LessonPanel::showCourse() {
  m_library.refresh();
  if (!m_path.isEmpty()) m_list->select(m_path);
  setCurrentWidget(m_list);
  m_list->setFocus();
}

QString LessonPanel::open(const QString& idOrPath) {
  const LessonEntry* entry = m_library.find(idOrPath);
  if (!entry) entry = m_library.at(idOrPath);
  if (!entry && QFileInfo::exists(idOrPath)) entry = &m_library.add(idOrPath);
  if (!entry) {
    QStringList ids;
    for (const LessonEntry& each : m_library.entries())
      if (each.lesson) ids << QString::fromStdString(each.lesson->id);
    return tr("There is no lesson “%1”; available: %2").arg(idOrPath, ids.join(QStringLiteral(", ")));
  }
  if (!entry->lesson) {
    const QString path = entry->path, problem = entry->problem;
    showCourse();
    m_list->select(path);
    return problem;
  }
  m_path = entry->path;
  m_text = contentsOf(m_path);
  announceNext();
  m_stage.open(*entry->lesson);
  setCurrentWidget(m_page);
  return {};
}

// Told before the lesson is opened: its only step may be its last.
void LessonPanel::announceNext() {
  const LessonEntry* next = m_library.after(m_path);
  QString text = QStringLiteral("<b>%1</b>").arg(tr("The lesson ends here."));
  if (next) {
    text += QLatin1Char(' ') + tr("Next: %1.").arg(QString::fromStdString(next->lesson->title).toHtmlEscaped());
    const QStringList before = m_library.prerequisites(*next->lesson);
    if (!before.isEmpty())
      text += QLatin1Char(' ') + tr("It builds on: %1.").arg(before.join(QStringLiteral(", ")).toHtmlEscaped());
  }
  m_page->setEnding(text, next != nullptr);
}

void LessonPanel::openNext() {
  if (const LessonEntry* next = m_library.after(m_path)) open(QString(next->path));
}

// Its author has saved the open lesson: the same step again, or, when it is broken now, why.
void LessonPanel::reload() {
  if (!m_stage.isOpen() || m_path.isEmpty()) return;
  const QByteArray text = contentsOf(m_path);
  if (text == m_text) return;
  m_text = text;
  const LessonEntry* entry = m_library.at(m_path);
  if (!entry || !entry->lesson) {
    emit answered(entry ? entry->problem : tr("%1 no longer exists").arg(m_path), false);
    return;
  }
  m_stage.open(*entry->lesson, m_stage.step());
  emit answered(tr("The lesson was reloaded."), true);
}

void LessonPanel::setTheme(const Theme& theme) { m_page->setTheme(theme); }

void LessonPanel::setPresenting(bool presenting) {
  m_presenting = presenting;
  m_page->setPresenting(presenting);
  matchFont();
}

QSize LessonPanel::sizeHint() const {
  const int wanted = scaledPixels(m_presenting ? kPresentingWidth : kWidth, font());
  return {m_room->atMost(wanted, kMostOfWindow), QStackedWidget::sizeHint().height()};
}

// As wide as its type asks for, but the plots keep theirs.
void LessonPanel::matchFont() {
  setMaximumWidth(LessonPanel::sizeHint().width());
  setMinimumWidth(std::min(kSmallestWidth, LessonPanel::sizeHint().width()));
  updateGeometry();
}

void LessonPanel::changeEvent(QEvent* event) {
  QStackedWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) matchFont();
}

}  // namespace gatescope
