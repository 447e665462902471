// Animated GIF through giflib.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/gif_writer.h"

#include <gif_lib.h>

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <cstring>

#include "ui/export/palette.h"

namespace gatescope {

namespace {

QString words(const char* text) { return QCoreApplication::translate("gatescope::FrameWriter", text); }

int writeBytes(GifFileType* gif, const GifByteType* bytes, int count) {
  return static_cast<int>(static_cast<QFile*>(gif->UserData)->write(reinterpret_cast<const char*>(bytes), count));
}

struct FreeMap {
  void operator()(ColorMapObject* map) const { GifFreeMapObject(map); }
};
using ColourMap = std::unique_ptr<ColorMapObject, FreeMap>;

/// GIF palettes have a power of two of entries; those past the end are black.
ColourMap colourMap(const std::vector<QRgb>& palette) {
  int size = 2;
  while (size < static_cast<int>(palette.size())) size *= 2;
  ColourMap map(GifMakeMapObject(size, nullptr));
  for (std::size_t i = 0; map && i < palette.size(); ++i) {
    map->Colors[i] = {static_cast<GifByteType>(qRed(palette[i])), static_cast<GifByteType>(qGreen(palette[i])),
                      static_cast<GifByteType>(qBlue(palette[i]))};
  }
  return map;
}

}  // namespace

GifWriter::GifWriter(const QString& path, const QSize& size, int framesPerSecond)
    : m_path(path),
      m_size(size),
      m_framesPerSecond(std::clamp(framesPerSecond, 1, 50)),
      m_part(path + QStringLiteral(".part")) {}

GifWriter::~GifWriter() {
  if (m_gif) GifWriter::finish(true);
}

QString GifWriter::begin() {
  if (!m_part.open(QIODevice::WriteOnly)) return failure();
  m_gif = EGifOpen(&m_part, writeBytes, nullptr);
  return m_gif && putHead() ? QString() : failure();
}

bool GifWriter::putHead() {
  EGifSetGifVersion(m_gif, true);
  const unsigned char kForEver[] = {1, 0, 0};
  return EGifPutScreenDesc(m_gif, m_size.width(), m_size.height(), 8, 0, nullptr) == GIF_OK &&
         EGifPutExtensionLeader(m_gif, APPLICATION_EXT_FUNC_CODE) == GIF_OK &&
         EGifPutExtensionBlock(m_gif, 11, "NETSCAPE2.0") == GIF_OK &&
         EGifPutExtensionBlock(m_gif, sizeof kForEver, kForEver) == GIF_OK && EGifPutExtensionTrailer(m_gif) == GIF_OK;
}

QString GifWriter::add(const QImage& frame) {
  const QImage picture = frame.convertToFormat(QImage::Format_RGB32);
  if (!putFrame(picture, changed(picture))) return failure();
  m_before = picture;
  return {};
}

QRect GifWriter::changed(const QImage& frame) const {
  if (m_before.isNull()) return frame.rect();
  int left = frame.width(), right = -1, top = -1, bottom = -1;
  for (int y = 0; y < frame.height(); ++y) {
    const auto* now = reinterpret_cast<const QRgb*>(frame.constScanLine(y));
    const auto* then = reinterpret_cast<const QRgb*>(m_before.constScanLine(y));
    if (std::memcmp(now, then, static_cast<std::size_t>(frame.width()) * sizeof(QRgb)) == 0) continue;
    if (top < 0) top = y;
    bottom = y;
    const auto ends = std::mismatch(now, now + frame.width(), then);
    left = std::min(left, static_cast<int>(ends.first - now));
    int last = frame.width() - 1;
    while (now[last] == then[last]) --last;
    right = std::max(right, last);
  }
  // A frame has at least one pixel: it is shown as long as the others.
  return top < 0 ? QRect(0, 0, 1, 1) : QRect(QPoint(left, top), QPoint(right, bottom));
}

int GifWriter::nextDelay() {
  const auto until = [this](int frames) { return static_cast<int>(std::lround(100.0 * frames / m_framesPerSecond)); };
  const int delay = until(m_count + 1) - until(m_count);
  ++m_count;
  return delay;
}

bool GifWriter::putFrame(const QImage& frame, const QRect& area) {
  GraphicsControlBlock control{};
  control.DisposalMode = DISPOSE_DO_NOT;
  control.TransparentColor = NO_TRANSPARENT_COLOR;
  control.DelayTime = nextDelay();
  GifByteType extension[4];
  const size_t bytes = EGifGCBToExtension(&control, extension);
  IndexedPicture indexed = quantised(frame, area);
  const ColourMap map = colourMap(indexed.palette);
  if (!map || EGifPutExtension(m_gif, GRAPHICS_EXT_FUNC_CODE, static_cast<int>(bytes), extension) != GIF_OK)
    return false;
  if (EGifPutImageDesc(m_gif, area.x(), area.y(), area.width(), area.height(), false, map.get()) != GIF_OK)
    return false;
  for (int y = 0; y < area.height(); ++y) {
    if (EGifPutLine(m_gif, indexed.pixels.data() + static_cast<std::ptrdiff_t>(y) * area.width(), area.width()) !=
        GIF_OK)
      return false;
  }
  // A full disk is told frame by frame, not at the end.
  return m_part.flush();
}

QString GifWriter::finish(bool failed) {
  QString reason;
  if (m_gif) {
    const bool closed = EGifCloseFile(m_gif, nullptr) == GIF_OK && m_part.flush();
    m_gif = nullptr;
    if (!closed && !failed) reason = failure();
  }
  const bool written = m_part.isOpen();
  m_part.close();
  if (written && !failed && reason.isEmpty()) return renameOver(m_part.fileName(), m_path);
  if (written) m_part.remove();
  return reason;
}

QString GifWriter::failure() const {
  const QString system = m_part.error() == QFileDevice::NoError ? words("not enough memory") : m_part.errorString();
  return words("Could not write %1: %2").arg(m_path, system);
}

}  // namespace gatescope
