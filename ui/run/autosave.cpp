// Autosave.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/autosave.h"

#include <signal.h>
#include <sys/types.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>
#include <QUuid>
#include <algorithm>
#include <cerrno>
#include <cstdio>

#include "core/base/text_file.h"
#include "ui/base/file_writing.h"
#include "ui/run/run_name.h"
#include "ui/run/session_bridge.h"

namespace gatescope {

namespace {

constexpr int kPatience = 20000;  // ms that closing waits for the last save
constexpr auto kEnding = ".gatescope";

QString lockOf(const QString& file) { return file + QStringLiteral(".lock"); }
/// Beside the session: its name, so that a large file need not be read to be offered.
QString nameFileOf(const QString& file) { return file + QStringLiteral(".name"); }

void removeRun(const QString& file) {
  QFile::remove(file);
  QFile::remove(nameFileOf(file));
}

// What the system says of a program whose file was replaced while it runs.
constexpr QLatin1String kGone(" (deleted)");

// Where a file system has no locks Qt takes every lock file for that of a program that lives: the program that it names
// is looked for instead.
bool isOrphaned(const QLockFile& lock) {
  qint64 process = 0;
  QString host, program;
  if (!lock.getLockInfo(&process, &host, &program)) return false;
  if (host != QSysInfo::machineHostName() || process <= 0) return false;
  if (kill(static_cast<pid_t>(process), 0) != 0) return errno == ESRCH;
  QString runs = QFileInfo(QStringLiteral("/proc/%1/exe").arg(process)).symLinkTarget();
  if (runs.endsWith(kGone)) runs.chop(kGone.size());
  return !runs.isEmpty() && QFileInfo(runs).fileName() != program;  // its number has gone to another
}

// The lock of a run whose program is gone; null while it lives.
std::unique_ptr<QLockFile> lockOfTheDead(const QString& file) {
  auto lock = std::make_unique<QLockFile>(lockOf(file));
  lock->setStaleLockTime(0);
  if (lock->tryLock()) return lock;
  if (lock->error() != QLockFile::LockFailedError) return lock;  // no lock can be made here: nobody can have one
  if (!isOrphaned(*lock) || !QFile::remove(lockOf(file))) return nullptr;
  return lock->tryLock() ? std::move(lock) : nullptr;
}

bool isBuilt(const RunState& state) {
  return state.phase == RunPhase::Ready || state.phase == RunPhase::Running || state.phase == RunPhase::Finished ||
         state.phase == RunPhase::Diverged;
}

}  // namespace

struct Autosave::Claim {
  QString path;
  std::unique_ptr<QLockFile> lock;
};

Autosave::Autosave(SessionBridge& bridge, const QString& folder, int intervalMs, QObject* parent)
    : QObject(parent),
      m_bridge(bridge),
      m_folder(folder),
      m_file(QDir(folder).filePath(QStringLiteral("run-") + QUuid::createUuid().toString(QUuid::WithoutBraces) +
                                   QLatin1String(kEnding))) {
  connect(&bridge, &SessionBridge::noticeArrived, this, &Autosave::answered);
  connect(&m_timer, &QTimer::timeout, this, &Autosave::saveIfMoved);
  m_timer.start(intervalMs);
  m_patience.setSingleShot(true);
  connect(&m_patience, &QTimer::timeout, this, [this] {
    m_saving = false;
    complain(tr("Autosave took too long."));
    emit readyToClose();
  });
}

// Without a clean exit the file stays. Its lock is let go of, so that it is offered even while this process lives.
Autosave::~Autosave() = default;

QString Autosave::standardFolder() {
  return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
      .filePath(QStringLiteral("autosave"));
}

QString Autosave::pathOf(const QString& name) const { return QDir(m_folder).filePath(name + QLatin1String(kEnding)); }

bool Autosave::hasMoved() const {
  const RunState& state = m_bridge.state();
  if (!isBuilt(state) || state.step == 0) return false;
  return m_bridge.generation() != m_savedGeneration || state.step != m_savedStep;
}

void Autosave::saveIfMoved() {
  if (!m_saving && m_aside == 0 && hasMoved()) save();
}

// Also where an older state of it is being saved: this is the last that comes.
void Autosave::setAside() {
  if (m_aside != 0) return;
  if (hasMoved()) save();
  m_aside = m_bridge.generation();
}

void Autosave::save() {
  if (!m_lock) {
    // Only a program that has something to save takes a lock.
    if (!QDir().mkpath(m_folder)) {
      complain(tr("the folder %1 cannot be created").arg(m_folder));
      return;
    }
    auto lock = std::make_unique<QLockFile>(lockOf(m_file));
    lock->setStaleLockTime(0);  // a lock is as old as its program
    if (!lock->tryLock()) {
      complain(tr("the folder %1 cannot be written to").arg(m_folder));
      return;
    }
    m_lock = std::move(lock);
  }
  m_saving = true;
  m_savingGeneration = m_bridge.generation();
  m_savingStep = m_bridge.state().step;
  m_name = runName(*m_bridge.history());
  m_before = m_request;
  m_request = m_bridge.save(m_file);
}

void Autosave::answered(const Notice& notice) {
  if (!m_saving || notice.request != m_request) return;
  m_saving = false;
  const bool isWatched = m_bridge.generation() == m_savingGeneration && m_bridge.state().phase != RunPhase::Failed;
  if (notice.ok) {
    saved();
  } else if (m_aside == m_savingGeneration || isWatched) {
    complain(QString::fromStdString(notice.text));
  }
  if (!m_closing) return;
  if (!m_savesLast && m_aside == 0 && hasMoved()) {  // this one was under way when the window was closed
    m_savesLast = true;
    save();
    if (m_saving) return;
  }
  m_patience.stop();
  if (notice.ok) becomeLast();
  emit readyToClose();
}

void Autosave::saved() {
  m_hasFile = true;
  m_savedGeneration = m_savingGeneration;
  m_savedStep = m_savingStep;
  writeWhole(nameFileOf(m_file), m_name.toUtf8());  // without it the run is offered by its time alone
  for (const SavedRun& run : m_takenOver) discard(run);
  m_takenOver.clear();
  if (m_failed) emit recovered(tr("Autosave works again."));
  m_failed = false;
}

void Autosave::complain(const QString& reason) {
  if (m_failed) return;
  m_failed = true;
  emit failed(tr("Autosave failed, the run continues: %1. Save it elsewhere with Ctrl+S.").arg(reason));
}

std::vector<SavedRun> Autosave::recoverable() {
  const QDir folder(m_folder);
  removeIdleLocks();
  removeLeftovers(m_folder.toStdString());
  for (const QFileInfo& info :
       folder.entryInfoList({QStringLiteral("run-*") + QLatin1String(kEnding)}, QDir::Files, QDir::Time)) {
    const QString path = folder.filePath(info.fileName());
    const bool known =
        std::any_of(m_claims.begin(), m_claims.end(), [&](const Claim& claim) { return claim.path == path; });
    if (path == m_file || known) continue;
    if (std::unique_ptr<QLockFile> lock = lockOfTheDead(path)) m_claims.push_back({path, std::move(lock)});
  }
  std::vector<SavedRun> runs;
  for (const Claim& claim : m_claims) {
    const bool isTaken = std::any_of(m_takenOver.begin(), m_takenOver.end(),
                                     [&](const SavedRun& run) { return run.path == claim.path; });
    if (!isTaken) runs.push_back(describe(claim.path));
  }
  return runs;
}

// Of programs that ended before they saved anything.
void Autosave::removeIdleLocks() const {
  const QDir folder(m_folder);
  for (const QString& name : folder.entryList({QStringLiteral("run-*.lock")}, QDir::Files)) {
    if (folder.exists(name.chopped(5))) continue;
    lockOfTheDead(folder.filePath(name).chopped(5));  // letting go removes it
  }
}

SavedRun Autosave::describe(const QString& path) const {
  SavedRun run;
  run.path = path;
  run.time = QFileInfo(path).lastModified();
  QFile name(nameFileOf(path));
  if (name.open(QIODevice::ReadOnly)) run.name = QString::fromUtf8(name.read(200));
  if (run.name.isEmpty()) run.name = tr("a run");
  return run;
}

void Autosave::takeOver(const SavedRun& run) { m_takenOver.push_back(run); }

void Autosave::discard(const SavedRun& run) {
  removeRun(run.path);
  std::erase_if(m_claims, [&](const Claim& claim) { return claim.path == run.path; });
}

SavedRun Autosave::lastRun() const {
  const QString path = pathOf(QStringLiteral("last"));
  return QFileInfo::exists(path) ? describe(path) : SavedRun{};
}

bool Autosave::prepareToClose() {
  m_timer.stop();
  if (m_closing && !m_saving) return true;
  m_closing = true;
  m_bridge.pause();
  if (!m_saving && m_aside == 0 && hasMoved()) {
    m_savesLast = true;
    save();
  }
  if (m_saving) {
    m_patience.start(kPatience);
    return false;
  }
  // A run that is being built, or was reset to its start, is not worth keeping; the one saved before it is.
  becomeLast();
  return true;
}

void Autosave::becomeLast() {
  if (!m_hasFile) return;
  const QString last = pathOf(QStringLiteral("last"));
  if (std::rename(QFile::encodeName(m_file).constData(), QFile::encodeName(last).constData()) == 0) {
    std::rename(QFile::encodeName(nameFileOf(m_file)).constData(), QFile::encodeName(nameFileOf(last)).constData());
  }
  m_hasFile = false;
  m_lock.reset();
}

}  // namespace gatescope
