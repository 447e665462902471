// Parts of a plot's picture around and over the curves: legend, layer ladder, notes, the message of an empty plot.
// All are drawn by QCustomPlot itself, so that exports carry them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include "ui/base/theme.h"

namespace gatescope {

/// A line of the legend.
struct LegendEntry {
  QString text;
  QPen pen;
  QCPScatterStyle mark = {};  ///< of its points, on the line
  QColor band = {};           ///< of the band that the line lies on; invalid: it lies on none
};

/// Titles that are longer than their axis lose their remark in brackets, then all but their first words, then their
/// end. Draws nothing itself: it shortens before the axes are drawn, for each size of the picture anew.
class AxisTitles : public QCPLayerable {
 public:
  explicit AxisTitles(QCustomPlot* plot);
  /// The title as it was given, however short it is drawn.
  QString fullTitle(const QCPAxis& axis) const;
  /// `title` in at most `room` pixels.
  static QString fitted(const QString& title, const QFontMetrics& metrics, int room);

 protected:
  void applyDefaultAntialiasingHint(QCPPainter*) const override {}
  void draw(QCPPainter* painter) override;

 private:
  struct Title {
    QCPAxis* axis;
    QString full, drawn;
  };
  std::vector<Title> m_titles;
};

/// Legend above the axis rect, where it covers no curve; wraps to as many lines as the width asks for.
class CurveLegend : public QCPLayoutElement {
 public:
  explicit CurveLegend(QCustomPlot* plot);
  void setEntries(std::vector<LegendEntry> entries);
  const std::vector<LegendEntry>& entries() const { return m_entries; }
  void setColours(const QColor& text, const QColor& ground) {
    m_textColour = text;
    m_ground = ground;
  }
  QSize minimumOuterSizeHint() const override;
  QSize maximumOuterSizeHint() const override;

 protected:
  void draw(QCPPainter* painter) override;

 private:
  int pixels(int size) const { return scaledPixels(size, mParentPlot->font()); }
  void drawSwatch(QCPPainter* painter, const LegendEntry& entry, const QPointF& left) const;
  std::vector<QPoint> positions(int width, int* height) const;
  std::vector<LegendEntry> m_entries;
  QColor m_textColour, m_ground = Qt::white;
};

/// Steps of a scale, the hidden layers above all, as rungs in their colours, first to last; a plain colour ladder with
/// first, middle and last when there are 12 or more, or no room for each.
class LayerLadder : public QCPLayoutElement {
 public:
  explicit LayerLadder(QCustomPlot* plot);
  /// `layers` 0: takes no room.
  void setLayers(int layers, const Theme& theme);
  /// Rungs with names of their own, under a title.
  void setRungs(const QString& title, const QStringList& names, const Theme& theme);
  const QStringList& names() const { return m_names; }
  bool isCompact() const;
  QSize minimumOuterSizeHint() const override;
  QSize maximumOuterSizeHint() const override;

 protected:
  void draw(QCPPainter* painter) override;

 private:
  int pixels(int size) const { return scaledPixels(size, mParentPlot->font()); }
  void drawRungs(QCPPainter* painter, const QRect& area, int lineHeight) const;
  void drawCompact(QCPPainter* painter, const QRect& area, int lineHeight) const;
  int count() const { return static_cast<int>(m_names.size()); }
  QString m_title;
  QStringList m_names;
  Theme m_theme;
};

/// A line of small text in the layout, wrapped to at most three lines; takes no room while empty.
class NoteLine : public QCPLayoutElement {
 public:
  explicit NoteLine(QCustomPlot* plot);
  void setText(const QString& text, const QFont& font, const QColor& colour);
  QString text() const { return m_text; }
  QSize minimumOuterSizeHint() const override;
  QSize maximumOuterSizeHint() const override;

 protected:
  void draw(QCPPainter* painter) override;

 private:
  QString m_text;
  QFont m_font;
  QColor m_colour;
};

/// What would fill an empty plot, centred in the axis rect.
class CentredMessage : public QCPLayerable {
 public:
  explicit CentredMessage(QCustomPlot* plot);
  void setText(const QString& text, const QColor& colour);
  QString text() const { return m_text; }

 protected:
  void applyDefaultAntialiasingHint(QCPPainter*) const override {}
  void draw(QCPPainter* painter) override;

 private:
  QString m_text;
  QColor m_colour;
};

}  // namespace gatescope
