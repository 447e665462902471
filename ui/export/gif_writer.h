// Animated GIF through giflib.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QImage>

#include "ui/export/frame_writer.h"

struct GifFileType;

namespace gatescope {

/// Loops for ever. Each frame has its own palette and holds only what changed since the frame before.
class GifWriter : public FrameWriter {
 public:
  GifWriter(const QString& path, const QSize& size, int framesPerSecond);
  ~GifWriter() override;

  QString begin() override;
  QString add(const QImage& frame) override;
  QString finish(bool failed) override;

 private:
  QRect changed(const QImage& frame) const;
  bool putHead();
  bool putFrame(const QImage& frame, const QRect& area);
  /// Hundredths of a second that the next frame is shown; rounding does not add up.
  int nextDelay();
  QString failure() const;

  const QString m_path;
  const QSize m_size;
  const int m_framesPerSecond;
  QFile m_part;
  GifFileType* m_gif = nullptr;
  QImage m_before;
  int m_count = 0;
};

}  // namespace gatescope
