// The files opened last.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recent_files.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

#include "ui/base/plain_text.h"

namespace gatescope {

namespace {

constexpr auto kKey = "files/recent";

QString shownPath(const QString& path) {
  const QString home = QDir::homePath();
  return path.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + path.mid(home.size()) : path;
}

}  // namespace

RecentFiles::RecentFiles(QObject* parent) : QObject(parent), m_menu(std::make_unique<QMenu>(tr("Open re&cent"))) {
  m_menu->setToolTipsVisible(true);
  changed();
}

RecentFiles::~RecentFiles() = default;

void RecentFiles::add(const QString& path) {
  const QString whole = QFileInfo(path).absoluteFilePath();
  m_paths.removeAll(whole);
  m_paths.prepend(whole);
  m_paths = m_paths.mid(0, kMost);
  changed();
}

void RecentFiles::clear() {
  m_paths.clear();
  changed();
}

void RecentFiles::keep() {
  m_paths = QSettings().value(QLatin1String(kKey)).toStringList().mid(0, kMost);
  m_keeps = true;
  changed();
}

void RecentFiles::choose(const QString& path) {
  if (QFileInfo::exists(path)) {
    emit chosen(path);
    return;
  }
  m_paths.removeAll(path);
  changed();
  emit lost(tr("%1 no longer exists; it was removed from the list of recent files.").arg(path));
}

void RecentFiles::changed() {
  m_menu->clear();
  for (int i = 0; i < m_paths.size(); ++i) {
    const QString path = m_paths[i];
    const QString name = plainAction(QFileInfo(path).fileName());
    QAction* action = m_menu->addAction(QStringLiteral("&%1  %2").arg((i + 1) % 10).arg(name));
    action->setToolTip(plainTip(shownPath(path)));
    action->setData(path);
    // Queued: the menu is filled anew by what follows.
    connect(
        action, &QAction::triggered, this, [this, path] { choose(path); }, Qt::QueuedConnection);
  }
  m_menu->addSeparator();
  m_menu->addAction(tr("&Clear list"), this, &RecentFiles::clear, Qt::QueuedConnection)->setEnabled(!m_paths.isEmpty());
  m_menu->setEnabled(!m_paths.isEmpty());
  if (m_keeps) QSettings().setValue(QLatin1String(kKey), m_paths);
}

}  // namespace gatescope
