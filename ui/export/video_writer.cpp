// MP4 through ffmpeg.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/video_writer.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

namespace gatescope {

namespace {

constexpr int kPatience = 20000;  // ms that ffmpeg may take for one frame, or to end

QString words(const char* text) { return QCoreApplication::translate("gatescope::FrameWriter", text); }

QStringList arguments(const QSize& size, int framesPerSecond, const QString& file) {
  return {QStringLiteral("-hide_banner"), QStringLiteral("-loglevel"), QStringLiteral("error"),
          QStringLiteral("-nostdin"), QStringLiteral("-y"), QStringLiteral("-f"), QStringLiteral("rawvideo"),
          QStringLiteral("-pixel_format"), QStringLiteral("bgr0"), QStringLiteral("-video_size"),
          QStringLiteral("%1x%2").arg(size.width()).arg(size.height()), QStringLiteral("-framerate"),
          QString::number(framesPerSecond), QStringLiteral("-i"), QStringLiteral("pipe:0"),
          // What every player takes; plots are flat, so a low quantiser costs little.
          QStringLiteral("-c:v"), QStringLiteral("libx264"), QStringLiteral("-preset"), QStringLiteral("veryfast"),
          QStringLiteral("-crf"), QStringLiteral("18"), QStringLiteral("-pix_fmt"), QStringLiteral("yuv420p"),
          QStringLiteral("-threads"), QStringLiteral("1"), QStringLiteral("-movflags"), QStringLiteral("+faststart"),
          QStringLiteral("-f"), QStringLiteral("mp4"), file};
}

}  // namespace

QString videoProgram() { return QStandardPaths::findExecutable(QStringLiteral("ffmpeg")); }

VideoWriter::VideoWriter(const QString& path, const QSize& size, int framesPerSecond)
    : m_path(path), m_part(path + QStringLiteral(".part")), m_size(size), m_framesPerSecond(framesPerSecond) {}

VideoWriter::~VideoWriter() {
  if (m_process) VideoWriter::finish(true);
}

QString VideoWriter::begin() {
  const QString program = videoProgram();
  if (program.isEmpty()) return whyNotRecordable(QStringLiteral("mp4"));
  // ffmpeg's own words for a folder that is not there are unclear.
  QFile part(m_part);
  if (!part.open(QIODevice::WriteOnly)) return words("Could not write %1: %2").arg(m_path, part.errorString());
  part.close();
  m_process = std::make_unique<QProcess>();
  m_process->setStandardOutputFile(QProcess::nullDevice());
  m_process->start(program, arguments(m_size, m_framesPerSecond, m_part));
  return m_process->waitForStarted(kPatience) ? QString() : failure();
}

QString VideoWriter::add(const QImage& frame) {
  const QImage picture = frame.convertToFormat(QImage::Format_RGB32);
  const auto bytes = static_cast<qint64>(m_size.width()) * 4;
  for (int y = 0; y < m_size.height(); ++y) {
    if (m_process->write(reinterpret_cast<const char*>(picture.constScanLine(y)), bytes) != bytes) return failure();
  }
  while (m_process->bytesToWrite() > 0) {
    if (!m_process->waitForBytesWritten(kPatience)) return failure();
  }
  return {};
}

QString VideoWriter::finish(bool failed) {
  QString reason;
  if (m_process) {
    m_process->closeWriteChannel();
    if (m_process->state() != QProcess::NotRunning && (failed || !m_process->waitForFinished(kPatience))) {
      m_process->kill();
      m_process->waitForFinished();
    }
    // A disk that is full when the file ends is told, but ffmpeg then ends as if all were well.
    m_process->setReadChannel(QProcess::StandardError);
    const bool complained = !m_process->peek(1).isEmpty();
    if (!failed && (complained || m_process->exitStatus() != QProcess::NormalExit || m_process->exitCode() != 0))
      reason = failure();
    m_process.reset();
  }
  if (failed || !reason.isEmpty()) {
    QFile::remove(m_part);
    return reason;
  }
  return renameOver(m_part, m_path);
}

QString VideoWriter::failure() {
  m_process->waitForFinished(1000);
  const QString said =
      QString::fromLocal8Bit(m_process->readAllStandardError()).trimmed().section(QLatin1Char('\n'), -1);
  if (!said.isEmpty()) return words("Could not write %1: ffmpeg says “%2”").arg(m_path, said);
  return words("Could not write %1: ffmpeg ended before the recording (%2)").arg(m_path, m_process->errorString());
}

}  // namespace gatescope
