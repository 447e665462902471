// PNG sequences, and the table of recording formats.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/frame_writer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include "ui/base/file_writing.h"
#include "ui/export/gif_writer.h"
#include "ui/export/video_writer.h"

namespace gatescope {

namespace {

QString words(const char* text) { return QCoreApplication::translate("gatescope::FrameWriter", text); }

/// A folder with frame-00001.png …, each whole or not there.
class PngSequenceWriter : public FrameWriter {
 public:
  explicit PngSequenceWriter(const QString& folder) : m_folder(folder) {}

  QString begin() override {
    if (!QDir().mkpath(m_folder.path())) return words("Could not create the folder %1").arg(m_folder.path());
    // Frames of an older recording would show up behind the new ones.
    if (!m_folder.entryList({QStringLiteral("frame-*.png")}, QDir::Files).isEmpty()) {
      return words("%1 already holds frames of a recording: choose another folder").arg(m_folder.path());
    }
    return {};
  }

  QString add(const QImage& frame) override {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    constexpr int kFast = 80;  // little compression: a frame takes a third of the time and is a tenth larger
    if (!frame.save(&buffer, "PNG", kFast)) return words("Could not draw a frame as PNG");
    return writeWhole(m_folder.filePath(QStringLiteral("frame-%1.png").arg(++m_count, 5, 10, QLatin1Char('0'))), bytes);
  }

  QString finish(bool /*failed*/) override { return {}; }

 private:
  QDir m_folder;
  int m_count = 0;
};

}  // namespace

QStringList recordingFormats() { return {QStringLiteral("gif"), QStringLiteral("mp4"), QStringLiteral("png")}; }

QString whyNotRecordable(const QString& format) {
  if (format != QLatin1String("mp4") || !videoProgram().isEmpty()) return {};
  return words("MP4 needs the program ffmpeg, which is not installed (Debian package ffmpeg)");
}

std::unique_ptr<FrameWriter> makeFrameWriter(const QString& format, const QString& path, const QSize& size,
                                             int framesPerSecond) {
  if (format == QLatin1String("gif")) return std::make_unique<GifWriter>(path, size, framesPerSecond);
  if (format == QLatin1String("mp4")) return std::make_unique<VideoWriter>(path, size, framesPerSecond);
  return std::make_unique<PngSequenceWriter>(path);
}

QSize recordedSize(const QString& format, const QSize& wanted) {
  return format == QLatin1String("mp4") ? QSize(wanted.width() / 2 * 2, wanted.height() / 2 * 2) : wanted;
}

QString renameOver(const QString& part, const QString& path) {
  if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) == 0) return {};
  const QString reason = QString::fromLocal8Bit(std::strerror(errno));
  QFile::remove(part);
  return words("Could not write %1: %2").arg(path, reason);
}

}  // namespace gatescope
