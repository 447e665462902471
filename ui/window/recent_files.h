// The files opened last, as a menu.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <memory>

class QMenu;

namespace gatescope {

/// Newest first, each once, at most kMost. GUI thread.
class RecentFiles : public QObject {
  Q_OBJECT
 public:
  static constexpr int kMost = 10;

  explicit RecentFiles(QObject* parent = nullptr);
  ~RecentFiles() override;

  void add(const QString& path);
  void clear();
  const QStringList& paths() const { return m_paths; }
  /// "Open recent": fills itself. Owned by this.
  QMenu* menu() const { return m_menu.get(); }
  /// Takes the list of the last time from QSettings and keeps it there from now on. Not called by tests and --render.
  void keep();

 signals:
  void chosen(const QString& path);
  void lost(const QString& message);  ///< the file is gone; it is off the list

 private:
  void choose(const QString& path);
  void changed();

  QStringList m_paths;
  std::unique_ptr<QMenu> m_menu;
  bool m_keeps = false;
};

}  // namespace gatescope
