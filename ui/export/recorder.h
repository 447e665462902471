// Films a run: pictures of plots as they change, written while they come.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QSize>
#include <QString>
#include <QTimer>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "ui/export/frame_writer.h"

namespace gatescope {

class PlotPanel;
class SessionBridge;

struct RecordingOptions {
  std::vector<PlotPanel*> panels;
  QString format = QStringLiteral("gif");  ///< one of recordingFormats()
  QString path;                            ///< folder for "png", else the file
  QSize size = QSize(1280, 800);           ///< pixels of a frame
  bool printTheme = false;
  std::int64_t everySteps = 0;  ///< a frame for that many steps; 0: by time
  int everyMs = 100;            ///< a frame for that much time with new data
  int framesPerSecond = 20;     ///< when it is played
  bool untilEnd = true;         ///< stops when the run ends
};

/// Draws on the GUI thread, never for more than half of the time, and encodes on a thread of its own. At most kWaiting
/// frames are in memory: when the disk is slower the frame is left out and counted. A failure ends the recording, not
/// the run. The destructor writes what waits and closes the file.
class Recorder : public QObject {
  Q_OBJECT
 public:
  static constexpr std::size_t kWaiting = 4;

  explicit Recorder(SessionBridge& bridge, QObject* parent = nullptr);
  ~Recorder() override;

  /// Takes the first frame. Returns "" or why there is no recording. The panels outlive it.
  QString start(const RecordingOptions& options);
  /// The answer is ended().
  void stop();
  /// From start() until ended().
  bool isRecording() const { return m_active; }
  int frames() const { return m_frames; }
  int dropped() const { return m_dropped; }
  const RecordingOptions& options() const { return m_options; }
  /// Longest time that drawing one frame took the window, in ms.
  qint64 longestFrame() const { return m_longest; }
  /// "1 frame", "20 frames".
  static QString framesText(int frames);

 signals:
  void progressed(int frames, int dropped);
  void ended(const QString& text, bool ok);

 private:
  void poll();
  bool hasNews() const;
  void take();
  void written(int frames);
  void finished(const QString& reason);
  void close();
  // On the encoder's thread.
  void encode(FrameWriter& writer);
  QString writeFrames(FrameWriter& writer);
  bool next(QImage& frame);

  SessionBridge& m_bridge;
  RecordingOptions m_options;
  bool m_active = false, m_stopping = false;
  int m_frames = 0, m_dropped = 0;
  std::int64_t m_lastStep = -1;
  std::uint64_t m_lastGeneration = 0;
  QElapsedTimer m_sinceFrame;  ///< since the last one was drawn
  qint64 m_cost = 0, m_longest = 0;
  QTimer m_later{this};  ///< for news that came too soon after a frame
  // Shared with the encoder.
  std::mutex m_mutex;
  std::condition_variable m_arrived;
  std::deque<QImage> m_waiting;
  bool m_closed = false;
  std::jthread m_thread;  // last member: joins before the others die
};

}  // namespace gatescope
