// What the title bar says: the file, whether it is out of date, and what the run does.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <cstdint>

class QWidget;

namespace gatescope {

class RunController;
struct Notice;
struct RunState;

/// "digits.gatescope* — running — Gatescope"; without a file the name of the run stands there. A file is out of date as
/// soon as the run goes on, or another takes its place. GUI thread; what it is given outlives it.
class WindowTitle : public QObject {
  Q_OBJECT
 public:
  /// The file on the title, and how the run stood when it was written.
  struct File {
    QString path;
    std::uint64_t generation = 0;
    std::int64_t step = -1;
  };

  WindowTitle(RunController& runs, QWidget& window);

  /// The watched run is that of this file; "": it is of none.
  void setFile(const QString& path);
  File file() const { return {m_file, m_generation, m_step}; }
  void setFile(const File& file);
  /// This request writes the watched run to a file, which is its file once that has worked.
  void expectSaved(std::uint64_t request, const QString& path);

  /// Of the file, or of the run.
  QString name() const;

 private:
  void noticeArrived(const Notice& notice);
  void stateChanged(const RunState& state);
  void reopened(std::uint64_t before, std::uint64_t now);
  void show();

  RunController& m_runs;
  QWidget& m_window;
  QString m_file, m_expectedFile;
  std::uint64_t m_request = 0;
  std::uint64_t m_generation = 0;                 ///< of the run as it is in the file
  std::int64_t m_step = -1, m_expectedStep = -1;  ///< where it stands there; −1: known when it is built
};

}  // namespace gatescope
