// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/study_job.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

#include "core/base/error.h"
#include "core/base/text_file.h"
#include "core/study/sweep_json.h"
#include "ui/base/file_writing.h"

namespace gatescope {
namespace {

constexpr int kInspectionMs = 33;
constexpr int kKeptStudies = 20;

QString folderOf(const QString& root, const Sweep& sweep) {
  const QByteArray text = QByteArray::fromStdString(toJson(sweep));
  const QByteArray name = QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex().left(16);
  return QDir(root).filePath(QStringLiteral("study-") + QString::fromLatin1(name));
}

}  // namespace

// What the threads and the window share. The threads keep a plain pointer: they have ended before it goes.
struct StudyJob::Shared {
  std::mutex mutex;
  std::vector<StudyPoint> inbox;
  QString error;               ///< what went wrong, until it is told
  QString end;                 ///< what ended the study early
  bool complained = false;     ///< one complaint is enough
  Index total = 0, found = 0;  ///< points of the sweep; of these read from the folder
  bool reading = true;
  std::unique_ptr<StudyFolder> folder;  ///< null: nothing is kept
  std::unique_ptr<StudyRunner> runner;  ///< null while reading, and when nothing is to be measured

  void arrive(StudyPoint point) {
    const std::lock_guard lock(mutex);
    inbox.push_back(std::move(point));
  }
  void complain(const std::string& text) {
    const std::lock_guard lock(mutex);
    if (!complained) error = QString::fromStdString(text);
    complained = true;
  }
  void giveUp(const std::string& text) {
    const std::lock_guard lock(mutex);
    end = QString::fromStdString(text);
    reading = false;
  }
  // The study goes on when its folder cannot be written: what is measured is still on screen.
  void keep(const StudyPoint& point) {
    if (folder) try {
        folder->write(point);
      } catch (const std::exception& failure) {
        complain(messageOf(failure));
      }
    arrive(point);
  }
  void read(const Sweep& sweep, const std::filesystem::path& path, int jobs, bool measures,
            const std::stop_token& stop);
};

void StudyJob::Shared::read(const Sweep& sweep, const std::filesystem::path& path, int jobs, bool measures,
                            const std::stop_token& stop) {
  if (!path.empty()) try {
      folder = std::make_unique<StudyFolder>(path, sweep);
    } catch (const std::exception& failure) {  // of the file system, and ours
      complain(messageOf(failure));
    }
  if (folder) removeLeftovers(folder->path());
  std::vector<Index> missing;
  for (const Index point : coarseFirst(sweep)) {
    if (stop.stop_requested()) return;
    StudyFolder::Read got = folder ? folder->read(point) : StudyFolder::Read{};
    if (got.state != StudyFolder::State::Done) {
      missing.push_back(point);
      continue;
    }
    const std::lock_guard lock(mutex);
    inbox.push_back(std::move(got.point));
    ++found;
  }
  std::unique_ptr<StudyRunner> measuring;
  if (measures)
    measuring =
        std::make_unique<StudyRunner>(sweep, std::move(missing), jobs, [this](const StudyPoint& p) { keep(p); });
  const std::lock_guard lock(mutex);
  runner = std::move(measuring);
  reading = false;
}

StudyJob::StudyJob(QString root, QObject* parent)
    : QObject(parent),
      m_root(std::move(root)),
      m_jobs(static_cast<int>(std::max(1U, std::thread::hardware_concurrency()))) {
  connect(&m_timer, &QTimer::timeout, this, &StudyJob::poll);
}

StudyJob::~StudyJob() { stop(); }

QString StudyJob::lastFile() const { return QDir(m_root).filePath(QStringLiteral("last-study")); }

void StudyJob::start(const Sweep& sweep, const QString& origin) {
  stop();
  m_sweep = sweep;
  m_origin = origin;
  m_folder = m_root.isEmpty() ? QString() : folderOf(m_root, sweep);
  begin(true);
  dropOldStudies();
}

void StudyJob::openFolder(const QString& path) {
  const StudyFolder opened = StudyFolder::open(path.toStdString());
  stop();
  m_sweep = opened.sweep();
  m_folder = path;
  m_origin.clear();
  begin(false);
}

bool StudyJob::openLast() {
  if (m_root.isEmpty()) return false;
  try {
    const QStringList lines = QString::fromStdString(readTextFile(lastFile().toStdString())).split(QLatin1Char('\n'));
    openFolder(lines.front().trimmed());
    m_origin = lines.value(1).trimmed();
    keepLast();
  } catch (const std::exception&) {
    // No study yet, its folder is gone, or it is of a version with other settings: nothing to go on with.
    return false;
  }
  return true;
}

void StudyJob::resume() {
  if (m_running || m_sweep.axes.empty()) return;
  begin(true);
}

void StudyJob::begin(bool measures) {
  m_shared = std::make_shared<Shared>();
  m_shared->total = m_sweep.points();
  m_running = true;
  m_paused = false;
  m_reader =
      std::jthread([shared = m_shared.get(), sweep = m_sweep, path = std::filesystem::path(m_folder.toStdString()),
                    jobs = m_jobs, measures](const std::stop_token& stop) {
        try {
          shared->read(sweep, path, jobs, measures, stop);
        } catch (const std::exception& failure) {  // of memory and threads that ran out
          shared->giveUp(messageOf(failure));
        }
      });
  m_timer.start(kInspectionMs);
  keepLast();
  emit progressed();
}

// Where it cannot be written the reader complains about the folder as well.
void StudyJob::keepLast() const {
  if (m_root.isEmpty()) return;
  QDir().mkpath(m_root);
  writeWhole(lastFile(), (m_folder + QLatin1Char('\n') + m_origin).toUtf8());
}

void StudyJob::pause(bool paused) {
  if (!m_running || m_paused == paused) return;
  m_paused = paused;
  emit progressed();
}

void StudyJob::stop() {
  if (m_reader.joinable()) {
    m_reader.request_stop();
    m_reader.join();
  }
  if (!m_shared) return;
  if (m_shared->runner) m_shared->runner->stop();
  const bool ran = m_running;
  m_running = m_paused = false;
  m_timer.stop();
  if (ran) poll();
}

StudyProgress StudyJob::progress() const {
  StudyProgress progress;
  if (!m_shared) return progress;
  const std::lock_guard lock(m_shared->mutex);
  if (m_shared->runner) progress = m_shared->runner->progress();
  progress.done += m_shared->found;
  progress.total = m_shared->total;
  progress.paused = m_paused;
  progress.finished = !m_running;
  return progress;
}

void StudyJob::poll() {
  std::vector<StudyPoint> arrived;
  QString error, end;
  bool finished = false;
  {
    const std::lock_guard lock(m_shared->mutex);
    arrived.swap(m_shared->inbox);
    error.swap(m_shared->error);
    if (StudyRunner* runner = m_shared->runner.get()) {
      runner->pause(m_paused);
      finished = runner->progress().finished;
      if (finished) end = QString::fromStdString(runner->error());
    } else {
      finished = !m_shared->reading;
      end = m_shared->end;
    }
  }
  if (finished && m_running && arrived.empty()) {  // nothing can arrive after the look that found nothing
    m_running = m_paused = false;
    m_timer.stop();
    if (!end.isEmpty()) emit failed(tr("The study has stopped: %1").arg(end));
  }
  for (const StudyPoint& point : arrived) emit pointArrived(point);
  if (!error.isEmpty()) emit failed(tr("The study continues, but is not saved: %1").arg(error));
  emit progressed();
}

// The newest studies stay, so that going back to one shows it at once; their folders are small.
void StudyJob::dropOldStudies() const {
  if (m_root.isEmpty()) return;
  const QFileInfoList studies = QDir(m_root).entryInfoList(
      {QStringLiteral("study-*")}, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Time);
  for (qsizetype i = kKeptStudies; i < studies.size(); ++i)
    if (studies[i].absoluteFilePath() != folder()) QDir(studies[i].absoluteFilePath()).removeRecursively();
}

}  // namespace gatescope
