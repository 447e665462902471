// A plot as the page of a figure: one drawing for the preview and for every file.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include "ui/figure/figure.h"

class QPaintDevice;

namespace gatescope {

class PlotPanel;
struct Theme;

/// While it lives the panel has the look of the figure; then the screen gets its own back. A page is laid out in units
/// of the screen's pixels, in which letters and lines have their size on paper: a file of any resolution has the same
/// layout. GUI thread; works for hidden panels.
class FigurePage {
 public:
  FigurePage(PlotPanel& panel, const Figure& figure);
  ~FigurePage();
  FigurePage(const FigurePage&) = delete;
  FigurePage& operator=(const FigurePage&) = delete;

  /// As it is drawn: with the height that the curves ask for, where that was left to them.
  const Figure& figure() const { return m_figure; }
  /// Where the legend stands: in another place than was asked for where it would have covered curves.
  LegendPlace legendPlace() const;
  QSize units() const { return m_units; }
  double unitsPerInch() const { return m_unitsPerInch; }
  /// Why the page has no room for the plot, or "".
  QString problem() const;
  /// Draws the page over the whole of a device that is `size` large in its own dots. `vectors`: a file of vectors,
  /// whose pictures stay lossless. Returns false when the device takes no painter.
  bool draw(QPaintDevice& device, const QSizeF& size, bool vectors);

 private:
  void layOut();
  void fitHeight();
  void settle();
  void placeLegend();

  PlotPanel& m_panel;
  Figure m_figure;
  double m_unitsPerInch;
  QSize m_units;
};

/// Colours of print or of `screen`, with letters and lines of the figure's size; `unitsPerInch` of the page.
Theme figureTheme(const Figure& figure, const Theme& screen, double unitsPerInch);

}  // namespace gatescope
