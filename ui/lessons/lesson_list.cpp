// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include "ui/base/file_dialog.h"
#include "ui/base/plain_text.h"
#include "ui/lessons/lesson_library.h"

namespace gatescope {
namespace {

constexpr int kPath = Qt::UserRole;

QString titleOf(const LessonEntry& entry) {
  if (entry.lesson) return QString::fromStdString(entry.lesson->title);
  return LessonList::tr("✗ %1").arg(entry.path.section(QLatin1Char('/'), -1));
}

QString partOf(const LessonEntry& entry) {
  if (entry.lesson && !entry.lesson->part.empty() && !entry.own) return QString::fromStdString(entry.lesson->part);
  return LessonList::tr("Your own");
}

}  // namespace

LessonList::LessonList(LessonLibrary& library, QWidget* parent)
    : QWidget(parent),
      m_library(library),
      m_tree(new QTreeWidget(this)),
      m_about(new Label(this)),
      m_start(new QPushButton(tr("&Start"), this)) {
  auto* column = new QVBoxLayout(this);
  auto* head = new Label(tr("<b>Lessons</b><br>Deep gated networks in five parts. Each step trains real networks and "
                            "checks what they show."),
                         this);
  head->setTextFormat(Qt::RichText);
  head->setWordWrap(true);
  column->addWidget(head);
  m_tree->setHeaderHidden(true);
  setFocusProxy(m_tree);
  m_tree->setIndentation(12);
  m_tree->setFrameShape(QFrame::NoFrame);
  m_tree->setAccessibleName(tr("Lessons"));
  column->addWidget(m_tree, 1);
  m_about->setWordWrap(true);
  m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_about->setAccessibleName(tr("About the lesson"));
  column->addWidget(m_about);
  auto* row = new QHBoxLayout;
  auto* open = new QPushButton(tr("&Open a file…"), this);
  open->setToolTip(tr("A lesson of your own. Those in %1 are listed automatically.").arg(m_library.folder()));
  auto* close = new QPushButton(tr("&Close"), this);
  close->setToolTip(tr("Back to the controls."));
  m_start->setDefault(true);
  m_start->setToolTip(tr("Opens the lesson and plays its first step."));
  for (QPushButton* button : {m_start, open, close}) {
    button->setAccessibleName(button->text().remove(QLatin1Char('&')));
    row->addWidget(button);
  }
  column->addLayout(row);
  connect(m_tree, &QTreeWidget::currentItemChanged, this, &LessonList::describe);
  connect(m_tree, &QTreeWidget::itemActivated, this, &LessonList::choose);
  connect(m_start, &QPushButton::clicked, this, &LessonList::choose);
  connect(open, &QPushButton::clicked, this, &LessonList::askFile);
  connect(close, &QPushButton::clicked, this, &LessonList::closeRequested);
  connect(&m_library, &LessonLibrary::changed, this, &LessonList::fill);
}

void LessonList::fill() {
  const QTreeWidgetItem* current = m_tree->currentItem();
  const QString before = current ? current->data(0, kPath).toString() : QString();
  m_tree->clear();
  QTreeWidgetItem* part = nullptr;
  for (const LessonEntry& entry : m_library.entries()) {
    if (!part || part->text(0) != partOf(entry)) {
      part = new QTreeWidgetItem(m_tree, {partOf(entry)});
      part->setFlags(Qt::ItemIsEnabled);
      QFont bold = m_tree->font();
      bold.setBold(true);
      part->setFont(0, bold);
    }
    auto* item = new QTreeWidgetItem(part, {titleOf(entry)});
    item->setData(0, kPath, entry.path);
    item->setToolTip(0, plainTip(entry.lesson ? QString::fromStdString(entry.lesson->summary) : entry.problem));
  }
  m_tree->expandAll();
  select(before.isEmpty() && !m_library.entries().empty() ? m_library.entries().front().path : before);
}

void LessonList::select(const QString& path) {
  for (int p = 0; p < m_tree->topLevelItemCount(); ++p)
    for (int i = 0; i < m_tree->topLevelItem(p)->childCount(); ++i)
      if (QTreeWidgetItem* item = m_tree->topLevelItem(p)->child(i); item->data(0, kPath).toString() == path)
        m_tree->setCurrentItem(item);
  describe();
}

// Of a part its first lesson.
const LessonEntry* LessonList::chosenEntry() const {
  const QTreeWidgetItem* item = m_tree->currentItem();
  if (item && item->childCount() > 0) item = item->child(0);
  return item ? m_library.at(item->data(0, kPath).toString()) : nullptr;
}

void LessonList::describe() {
  const LessonEntry* entry = chosenEntry();
  m_start->setEnabled(entry && entry->lesson);
  if (!entry) return m_about->setText({});
  if (!entry->lesson)
    return m_about->setText(briefMessage(tr("This file is not a valid lesson: %1").arg(entry->problem)));
  const QStringList before = m_library.prerequisites(*entry->lesson);
  QString text = tr("%1 About %2 minutes.")
                     .arg(QString::fromStdString(entry->lesson->summary).trimmed())
                     .arg(entry->lesson->minutes);
  if (!before.isEmpty()) text += tr("\nPrerequisites: %1.").arg(before.join(QStringLiteral(", ")));
  m_about->setText(briefMessage(text));
}

QString LessonList::description() const { return m_about->text(); }

void LessonList::choose() {
  const LessonEntry* entry = chosenEntry();
  if (entry && entry->lesson) emit chosen(entry->path);
}

void LessonList::askFile() {
  FileDialogOptions options;
  options.title = tr("Open a lesson");
  options.filter = tr("Lessons (*.md)");
  showFileDialog(this, options, [this](const QString& path) { select(m_library.add(path).path); });
}

}  // namespace gatescope
