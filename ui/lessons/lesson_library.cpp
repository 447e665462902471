// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson_library.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>

#include "core/base/error.h"
#include "ui/plots/plot_registry.h"

namespace gatescope {
namespace {

constexpr int kSettle = 150;  // ms

LessonEntry entryOf(const std::filesystem::path& file, bool own) {
  LessonEntry entry{QString::fromStdString(file.string()), {}, {}, own};
  try {
    Lesson lesson = readLesson(file);
    entry.problem = plotProblem(lesson);
    if (entry.problem.isEmpty()) entry.lesson = std::move(lesson);
  } catch (const std::exception& error) {
    entry.problem = QString::fromStdString(messageOf(error));
  }
  return entry;
}

// In the language that is spoken, where somebody has translated it and it can be read.
LessonEntry readEntry(const std::filesystem::path& original, bool own) {
  const std::filesystem::path translated = lessonFileIn(original, QLocale().name().toStdString());
  LessonEntry entry = entryOf(translated, own);
  return entry.lesson || translated == original ? entry : entryOf(original, own);
}

QString plotProblem(const std::string& text, int depth) {
  const auto [id, mode] = plotAndMode(text);
  QStringList ids;
  for (const PlotRow& row : plotTable()) {
    ids << row.id;
    if (row.id != id) continue;
    const PlotModes modes = row.modes(depth);
    if (mode.isEmpty() || positionOf(modes, mode) >= 0) return {};
    QStringList allowed;
    for (const PlotMode& known : modes) allowed << known.id;
    return LessonLibrary::tr("plots: %1 has no mode “%2”; allowed: %3")
        .arg(id, mode, allowed.join(QStringLiteral(", ")));
  }
  return LessonLibrary::tr("plots: there is no plot “%1”; allowed: %2").arg(id, ids.join(QStringLiteral(", ")));
}

}  // namespace

std::pair<QString, QString> plotAndMode(const std::string& text) {
  const QString whole = QString::fromStdString(text);
  const QString mode = whole.section(QLatin1Char('='), 1).simplified().toLower();
  return {whole.section(QLatin1Char('='), 0, 0).trimmed(), QString(mode).replace(QLatin1Char(' '), QLatin1Char('_'))};
}

QString plotProblem(const Lesson& lesson) {
  for (const LessonStep& step : lesson.steps)
    for (const std::string& plot : step.plots)
      if (const QString problem =
              plotProblem(plot, static_cast<int>(step.runs.front().settings.experiment.network.depth));
          !problem.isEmpty())
        return QStringLiteral("%1, line %2: %3")
            .arg(QString::fromStdString(lesson.file.filename().string()))
            .arg(step.plotsLine)
            .arg(problem);
  return {};
}

LessonLibrary::LessonLibrary(const QString& folder, QObject* parent) : QObject(parent), m_folder(folder) {
  m_settle.setSingleShot(true);
  m_settle.setInterval(kSettle);
  const auto soon = [this] { m_settle.start(); };
  connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
  connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
  connect(&m_settle, &QTimer::timeout, this, &LessonLibrary::refresh);
}

const std::vector<LessonEntry>& LessonLibrary::entries() {
  if (!m_isRead) read();
  return m_entries;
}

void LessonLibrary::refresh() {
  read();
  emit changed();
}

void LessonLibrary::read() {
  m_isRead = true;
  m_entries.clear();
  try {
    for (const std::filesystem::path& file : lessonFiles(shippedLessonsFolder()))
      m_entries.push_back(readEntry(file, false));
  } catch (const std::exception& error) {
    m_entries.push_back({{}, {}, QString::fromStdString(messageOf(error)), false});
  }
  for (const std::filesystem::path& file : lessonFiles(m_folder.toStdString()))
    m_entries.push_back(readEntry(file, true));
  for (const QString& path : m_added)
    if (!at(path)) m_entries.push_back(entryOf(path.toStdString(), true));
  watch();
}

// A file that an editor replaced is no longer watched: every time anew.
void LessonLibrary::watch() {
  if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
    m_watcher.removePaths(watched);
  QStringList paths;
  if (!m_folder.isEmpty() && QDir(m_folder).exists()) paths << m_folder;
  for (const LessonEntry& entry : m_entries)
    if (entry.own && QFileInfo::exists(entry.path)) paths << entry.path << QFileInfo(entry.path).absolutePath();
  paths.removeDuplicates();
  if (!paths.isEmpty()) m_watcher.addPaths(paths);
}

const LessonEntry* LessonLibrary::find(const QString& id) {
  for (const LessonEntry& entry : entries())
    if (entry.lesson && entry.lesson->id == id.toStdString()) return &entry;
  return nullptr;
}

const LessonEntry* LessonLibrary::at(const QString& path) {
  const auto found = std::ranges::find(entries(), path, &LessonEntry::path);
  return found == m_entries.end() ? nullptr : &*found;
}

const LessonEntry* LessonLibrary::after(const QString& path) {
  const auto here = std::ranges::find(entries(), path, &LessonEntry::path);
  if (here == m_entries.end()) return nullptr;
  const auto next = std::ranges::find_if(std::next(here), m_entries.end(), [](const auto& e) { return !!e.lesson; });
  return next == m_entries.end() ? nullptr : &*next;
}

QStringList LessonLibrary::prerequisites(const Lesson& lesson) {
  QStringList titles;
  for (const std::string& id : lesson.prerequisites)
    if (const LessonEntry* other = find(QString::fromStdString(id)))
      titles << QString::fromStdString(other->lesson->title);
  return titles;
}

const LessonEntry& LessonLibrary::add(const QString& path) {
  const QString absolute = QFileInfo(path).absoluteFilePath();
  if (const LessonEntry* known = at(absolute)) return *known;
  m_added << absolute;
  refresh();
  return *at(absolute);
}

}  // namespace gatescope
