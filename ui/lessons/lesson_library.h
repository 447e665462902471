// The lessons there are: those of the program, the user's own, and files that were opened. Read again when they change.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>
#include <optional>
#include <vector>

#include "core/lesson/lesson.h"

namespace gatescope {

/// A lesson, or why its file is none.
struct LessonEntry {
  QString path;
  std::optional<Lesson> lesson;
  QString problem;   ///< "mine.md, line 12: …"; "" when it is fine
  bool own = false;  ///< not of the program
};

/// GUI thread. Nothing is read before somebody asks, so that the window starts without it.
class LessonLibrary : public QObject {
  Q_OBJECT
 public:
  /// `folder`: where the user's own are looked for; it need not exist.
  explicit LessonLibrary(const QString& folder, QObject* parent = nullptr);

  const std::vector<LessonEntry>& entries();
  /// The lesson with this id, or nullptr.
  const LessonEntry* find(const QString& id);
  /// The entry of this file, or nullptr.
  const LessonEntry* at(const QString& path);
  /// The next lesson of the list that can be played, or nullptr.
  const LessonEntry* after(const QString& path);
  /// Titles of the lessons that this one builds on.
  QStringList prerequisites(const Lesson& lesson);
  /// Reads all files anew: a folder that came since is not watched.
  void refresh();
  /// Adds a file for as long as the program runs; nothing new when it is there already.
  const LessonEntry& add(const QString& path);
  QString folder() const { return m_folder; }

 signals:
  void changed();  ///< a file came, went or has another text

 private:
  void read();
  void watch();

  QString m_folder;
  QStringList m_added;
  std::vector<LessonEntry> m_entries;
  bool m_isRead = false;
  QFileSystemWatcher m_watcher;
  QTimer m_settle;  ///< editors write a file in several strokes
};

/// What is wrong with the plots that the steps ask for: "mine.md, line 12: …"; "" when all exist.
QString plotProblem(const Lesson& lesson);
/// "heat_map=overlap": the ids of the plot and of its mode; the second is "" without. A mode may also be written
/// "Path kernel" for "path_kernel".
std::pair<QString, QString> plotAndMode(const std::string& text);

}  // namespace gatescope
