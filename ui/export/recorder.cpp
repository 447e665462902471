// Films a run.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/recorder.h"

#include <algorithm>

#include "core/base/error.h"
#include "ui/export/plots_image.h"
#include "ui/run/session_bridge.h"

namespace gatescope {
namespace {

// What work says went wrong, or threw: nothing may leave a thread. Out of memory ends the recording, not the program.
template <class Work>
QString reasonOf(const Work& work) {
  try {
    return work();
  } catch (const std::exception& error) {
    return QString::fromStdString(messageOf(error));
  }
}

}  // namespace

Recorder::Recorder(SessionBridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge) {
  connect(&bridge, &SessionBridge::resultsArrived, this, &Recorder::poll);
  connect(&bridge, &SessionBridge::runChanged, this, &Recorder::poll);
  m_later.setSingleShot(true);
  connect(&m_later, &QTimer::timeout, this, &Recorder::poll);
  connect(&bridge, &SessionBridge::stateChanged, this, [this](const RunState& state) {
    poll();  // the state comes after the samples it counts
    const bool over =
        state.phase == RunPhase::Finished || state.phase == RunPhase::Diverged || state.phase == RunPhase::Failed;
    if (over && m_options.untilEnd) stop();
  });
}

Recorder::~Recorder() { close(); }

QString Recorder::start(const RecordingOptions& options) {
  if (m_active) return tr("A recording is already running.");
  if (options.panels.empty()) return tr("All plots are hidden: there is nothing to record.");
  if (const QString reason = whyNotRecordable(options.format); !reason.isEmpty()) return reason;
  m_options = options;
  m_options.size = recordedSize(options.format, options.size);
  if (m_thread.joinable()) m_thread.join();  // of the recording before: it has ended
  m_frames = m_dropped = 0;
  m_cost = m_longest = 0;
  m_closed = m_stopping = false;
  m_waiting.clear();
  m_active = true;
  m_thread = std::jthread(
      [this, writer = std::shared_ptr<FrameWriter>(makeFrameWriter(m_options.format, m_options.path, m_options.size,
                                                                   m_options.framesPerSecond))] { encode(*writer); });
  take();
  return {};
}

void Recorder::stop() {
  if (!m_active || m_stopping) return;
  m_stopping = true;
  if (m_bridge.history()->state.step != m_lastStep) take();
  close();
}

void Recorder::close() {
  {
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
  }
  m_arrived.notify_one();
}

void Recorder::poll() {
  if (!m_active || m_stopping || !hasNews()) return;
  // As long between two frames as one takes: the window stays quick.
  const bool goesByTime = m_options.everySteps == 0;
  const qint64 pause = std::max(m_cost, goesByTime ? m_options.everyMs - m_cost : 0) - m_sinceFrame.elapsed();
  if (pause <= 0) {
    take();
  } else if (!m_later.isActive()) {
    m_later.start(static_cast<int>(pause));  // the run may stand still until then
  }
}

bool Recorder::hasNews() const {
  const RunHistory& run = *m_bridge.history();
  if (run.generation != m_lastGeneration || run.state.step < m_lastStep) return true;
  if (m_options.everySteps > 0) return run.state.step >= m_lastStep + m_options.everySteps;
  return run.state.step != m_lastStep;
}

void Recorder::take() {
  const RunHistory& run = *m_bridge.history();
  m_lastStep = run.state.step;
  m_lastGeneration = run.generation;
  QElapsedTimer timer;
  timer.start();
  bool isFull = false;
  {
    const std::scoped_lock lock(m_mutex);
    isFull = m_waiting.size() >= kWaiting;
  }
  if (isFull) {
    ++m_dropped;
    emit progressed(m_frames, m_dropped);
  } else {
    QImage frame = plotsImage(m_options.panels, m_options.size, m_options.printTheme);
    {
      const std::scoped_lock lock(m_mutex);
      m_waiting.push_back(std::move(frame));
    }
    m_arrived.notify_one();
    m_cost = timer.elapsed();
    m_longest = std::max(m_longest, m_cost);
  }
  m_sinceFrame.start();
}

void Recorder::written(int frames) {
  m_frames = frames;
  emit progressed(m_frames, m_dropped);
}

QString Recorder::framesText(int frames) { return frames == 1 ? tr("1 frame") : tr("%1 frames").arg(frames); }

void Recorder::finished(const QString& reason) {
  m_active = false;
  if (!reason.isEmpty()) {
    emit ended(tr("The recording ended after %1; the run continues. %2").arg(framesText(m_frames), reason), false);
    return;
  }
  QString text = tr("Recorded %1 to %2").arg(framesText(m_frames), m_options.path);
  if (m_dropped > 0) text += tr("; %1 skipped because writing was slower").arg(framesText(m_dropped));
  emit ended(text, true);
}

bool Recorder::next(QImage& frame) {
  std::unique_lock lock(m_mutex);
  m_arrived.wait(lock, [this] { return !m_waiting.empty() || m_closed; });
  if (m_waiting.empty()) return false;
  frame = std::move(m_waiting.front());
  m_waiting.pop_front();
  return true;
}

void Recorder::encode(FrameWriter& writer) {
  QString reason = reasonOf([&] { return writeFrames(writer); });
  const QString ending = reasonOf([&] { return writer.finish(!reason.isEmpty()); });
  if (reason.isEmpty()) reason = ending;
  QMetaObject::invokeMethod(
      this, [this, reason] { finished(reason); }, Qt::QueuedConnection);
}

QString Recorder::writeFrames(FrameWriter& writer) {
  QString reason = writer.begin();
  QImage frame;
  for (int count = 1; reason.isEmpty() && next(frame); ++count) {
    reason = writer.add(frame);
    if (reason.isEmpty())
      QMetaObject::invokeMethod(
          this, [this, count] { written(count); }, Qt::QueuedConnection);
  }
  return reason;
}

}  // namespace gatescope
