// MP4 through ffmpeg.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QSize>

#include "ui/export/frame_writer.h"

namespace gatescope {

/// Path of ffmpeg, or "".
QString videoProgram();

/// Pipes raw frames into ffmpeg; the file gets its name when ffmpeg has closed it. The process lives in the thread that
/// calls begin().
class VideoWriter : public FrameWriter {
 public:
  VideoWriter(const QString& path, const QSize& size, int framesPerSecond);
  ~VideoWriter() override;

  QString begin() override;
  QString add(const QImage& frame) override;
  QString finish(bool failed) override;
  /// Of ffmpeg while it runs, else 0.
  qint64 processId() const { return m_process ? m_process->processId() : 0; }

 private:
  QString failure();

  const QString m_path, m_part;
  const QSize m_size;
  const int m_framesPerSecond;
  std::unique_ptr<QProcess> m_process;
};

}  // namespace gatescope
