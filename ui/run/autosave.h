// Autosave: a run survives a crash, and the next start offers it back.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QTimer>
#include <memory>
#include <vector>

namespace gatescope {

class SessionBridge;
struct Notice;

/// A run that another start left behind.
struct SavedRun {
  QString path;  ///< session file
  QString name;  ///< runName() when it was saved
  QDateTime time;
};

/// Saves through SessionBridge::save() into a file of its own in `folder`, with a lock that ends with the program: what
/// lies there without an owner is a crash. After a clean exit the run is last.gatescope. GUI thread; nothing here
/// blocks for longer than renaming a file. The bridge outlives it.
class Autosave : public QObject {
  Q_OBJECT
 public:
  static constexpr int kInterval = 30000;  // ms

  Autosave(SessionBridge& bridge, const QString& folder, int intervalMs = kInterval, QObject* parent = nullptr);
  ~Autosave() override;

  /// AppLocalDataLocation/autosave: for real programs, not for tests.
  static QString standardFolder();

  /// Saves now when the run has moved since the last time.
  void saveIfMoved();
  /// The answer to this save request is no concern of the user. Whoever hears of it first may ask: the newest two
  /// requests are known.
  bool owns(std::uint64_t request) const { return request != 0 && (request == m_request || request == m_before); }

  /// Runs whose program is gone, newest first. They are claimed: another program does not offer them as well.
  std::vector<SavedRun> recoverable();
  /// The user has opened this run: it is deleted when this program has saved a run of its own.
  void takeOver(const SavedRun& run);
  /// The user does not want it.
  void discard(const SavedRun& run);
  /// The run of the last clean exit; `path` is "" when there is none.
  SavedRun lastRun() const;

  /// The watched run gives way for a while: it is saved now, and what is watched meanwhile is not saved in its place.
  void setAside();
  void bringBack() { m_aside = 0; }

  /// Before the window closes. True: it may. False: the newest steps are being saved, readyToClose() follows, also
  /// after a failure.
  bool prepareToClose();

 signals:
  void failed(const QString& text);     ///< once, until it works again
  void recovered(const QString& text);  ///< saving works again after a failure
  void readyToClose();

 private:
  struct Claim;

  bool hasMoved() const;
  void save();
  void answered(const Notice& notice);
  void saved();
  void complain(const QString& reason);
  void becomeLast();
  void removeIdleLocks() const;
  SavedRun describe(const QString& path) const;
  QString pathOf(const QString& name) const;

  SessionBridge& m_bridge;
  const QString m_folder, m_file;
  std::unique_ptr<QLockFile> m_lock;
  std::vector<Claim> m_claims;
  std::vector<SavedRun> m_takenOver;
  QTimer m_timer{this};
  QTimer m_patience{this};  ///< closing does not wait for ever
  QString m_name;           ///< of the run that is being saved
  std::uint64_t m_savedGeneration = 0, m_savingGeneration = 0;
  std::int64_t m_savedStep = 0, m_savingStep = 0;
  std::uint64_t m_aside = 0;                  ///< the run that was put aside; 0: none
  std::uint64_t m_request = 0, m_before = 0;  ///< the newest save, and the one before
  bool m_saving = false, m_hasFile = false, m_failed = false;
  bool m_closing = false, m_savesLast = false;
};

}  // namespace gatescope
