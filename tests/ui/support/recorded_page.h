// A page that remembers what is drawn on it: texts with their places, and pictures.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <vector>

namespace gatescope {

struct RecordedText {
  QString text;
  QRectF box;        ///< of its ink, on the page
  bool cut = false;  ///< a clip takes some of it
};

/// Takes texts; lines, areas and pictures leave no trace.
class RecordingEngine : public QPaintEngine {
 public:
  RecordingEngine() : QPaintEngine(AllFeatures) {}
  bool begin(QPaintDevice*) override { return true; }
  bool end() override { return true; }
  void updateState(const QPaintEngineState&) override {}
  void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
  void drawPath(const QPainterPath&) override {}
  void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
  Type type() const override { return User; }
  void drawTextItem(const QPointF& at, const QTextItem& item) override {
    if (item.text().trimmed().isEmpty()) return;
    const QRectF ink = QFontMetricsF(item.font(), painter()->device()).tightBoundingRect(item.text()).translated(at);
    RecordedText text{item.text(), painter()->transform().mapRect(ink), false};
    if (painter()->hasClipping()) {
      const QRectF clip = painter()->clipBoundingRect().adjusted(-1.5, -1.5, 1.5, 1.5);
      text.cut = !clip.contains(ink);
    }
    texts.push_back(text);
  }
  std::vector<RecordedText> texts;
};

class RecordingPage : public QPaintDevice {
 public:
  explicit RecordingPage(const QSize& size) : m_size(size) {}
  QPaintEngine* paintEngine() const override { return &m_engine; }
  const std::vector<RecordedText>& texts() const { return m_engine.texts; }

 protected:
  int metric(PaintDeviceMetric metric) const override {
    switch (metric) {
      case PdmWidth:
        return m_size.width();
      case PdmHeight:
        return m_size.height();
      case PdmDpiX:
      case PdmDpiY:
      case PdmPhysicalDpiX:
      case PdmPhysicalDpiY:
        return 96;
      case PdmDepth:
        return 32;
      case PdmNumColors:
        return 1 << 24;
      case PdmDevicePixelRatio:
        return 1;
      default:
        return QPaintDevice::metric(metric);
    }
  }

 private:
  QSize m_size;
  mutable RecordingEngine m_engine;
};

}  // namespace gatescope
