// Where the frames of a recording go: PNG files, a GIF or a video.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QStringList>
#include <memory>

namespace gatescope {

/// One recording on disk. One thread at a time; blocks while it writes. Every member returns "" or the reason why not,
/// in words for the user; after a failure only finish() is called, which then tidies up.
class FrameWriter {
 public:
  virtual ~FrameWriter() = default;
  virtual QString begin() = 0;
  virtual QString add(const QImage& frame) = 0;
  /// Makes the file whole and gives it its name. With `failed` what is half written goes away; whole PNG files stay.
  virtual QString finish(bool failed) = 0;
};

/// "png", "gif", "mp4".
QStringList recordingFormats();
/// "" or why this format cannot be recorded here.
QString whyNotRecordable(const QString& format);
/// `path`: the folder for "png", else the file. `size` is the size of every frame; see recordedSize().
std::unique_ptr<FrameWriter> makeFrameWriter(const QString& format, const QString& path, const QSize& size,
                                             int framesPerSecond);
/// The size that frames of this format have: video needs even numbers.
QSize recordedSize(const QString& format, const QSize& wanted);
/// Gives a finished file its name, over an older file of that name. "" or the reason why not; then `part` is gone.
QString renameOver(const QString& part, const QString& path);

}  // namespace gatescope
