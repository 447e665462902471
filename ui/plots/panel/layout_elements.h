// Parts of a plot's picture around and over the curves: layer ladder, titles, notes, the message of an empty plot.
// All are drawn by QCustomPlot itself, so that exports carry them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include "ui/base/theme.h"
#include "ui/figure/curve_legend.h"

namespace gatescope {

/// Titles that are longer than their axis lose their remark in brackets, then all but their first words, then their
/// end; in a figure they first go on in a second line. Draws nothing itself: it shortens before the axes are drawn, for
/// each size of the picture anew.
class AxisTitles : public QCPLayerable {
 public:
  explicit AxisTitles(QCustomPlot* plot);
  /// The title as it was given, however short it is drawn.
  QString fullTitle(const QCPAxis& axis) const;
  /// In two lines rather than shortened. A second line takes room from the axes: draw twice.
  void setWraps(bool wraps) { m_wraps = wraps; }
  /// `title` in at most `room` pixels.
  static QString fitted(const QString& title, const QFontMetrics& metrics, int room);
  /// `title` in two lines of at most `room` pixels, as even as its words allow; "" where they do not fit.
  static QString wrapped(const QString& title, const QFontMetrics& metrics, int room);

 protected:
  void applyDefaultAntialiasingHint(QCPPainter*) const override {}
  void draw(QCPPainter* painter) override;

 private:
  struct Title {
    QCPAxis* axis;
    QString full, drawn;
  };
  std::vector<Title> m_titles;
  bool m_wraps = false;
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
  QString title() const { return m_title; }
  QColor colour(int rung) const { return m_theme.layer(rung, count()); }
  /// A figure without a legend has no ladder.
  void setShown(bool shown) { m_isShown = shown; }
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
  bool m_isShown = true;
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
