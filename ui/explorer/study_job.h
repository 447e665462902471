// A study that goes on in the background: points out of its folder and out of its workers, on the GUI thread.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "core/study/study_folder.h"
#include "core/study/study_runner.h"

namespace gatescope {

/// Reads what the study's folder has and measures what it lacks. Owns its threads; nothing here blocks the window but
/// the destructor and stop(), for as long as a layer of a kernel or a step of training takes. GUI thread.
class StudyJob : public QObject {
  Q_OBJECT
 public:
  /// `root`: the folder that holds the studies' folders; "" keeps nothing on disk.
  explicit StudyJob(QString root, QObject* parent = nullptr);
  ~StudyJob() override;

  /// Measures this sweep: what its folder has already is taken from there. Ends the study before. `origin`: a word for
  /// what it was made from, which openLast() brings back; one line.
  void start(const Sweep& sweep, const QString& origin = {});
  /// Opens the last study without measuring. Returns whether there is one; sweep() is it then.
  bool openLast();
  /// Opens a study's folder, of `gatescope-cli sweep` for example, without measuring. Throws Error.
  void openFolder(const QString& path);
  /// Goes on with what is missing, after openLast() or stop().
  void resume();
  void pause(bool paused);
  /// Gives up the points in hand; what is done stays.
  void stop();

  const Sweep& sweep() const { return m_sweep; }
  /// As start() had it; "" of a folder that was opened.
  QString origin() const { return m_origin; }
  StudyProgress progress() const;
  bool isRunning() const { return m_running; }
  bool isPaused() const { return m_paused; }
  /// The study's folder; "" when nothing is kept.
  QString folder() const { return m_folder; }
  void setJobs(int jobs) { m_jobs = jobs; }

 signals:
  void pointArrived(const gatescope::StudyPoint& point);
  void progressed();  ///< after the points of one look, and when the study begins, pauses or ends
  void failed(const QString& text);

 private:
  struct Shared;
  void begin(bool measures);
  void poll();
  void keepLast() const;
  void dropOldStudies() const;
  QString lastFile() const;

  const QString m_root;
  QString m_folder, m_origin;
  Sweep m_sweep;
  int m_jobs;
  bool m_running = false, m_paused = false;
  QTimer m_timer{this};
  std::shared_ptr<Shared> m_shared;
  std::jthread m_reader;  ///< last: it uses the others
};

}  // namespace gatescope
