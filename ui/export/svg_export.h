// A plot as SVG with curves that end at the axes.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

class QColor;
class QCustomPlot;

namespace gatescope {

/// What an SVG document says of itself.
struct SvgHead {
  QString title, description;
  QByteArray metadata;  ///< XML of its metadata element
  QSizeF millimetres;   ///< its size on paper
};

/// The plot as an SVG document of `size` units; text stays text. Qt's SVG engine forgets clipping, so that zoomed
/// curves would run over the axes: the frame and the curves are drawn one after the other and the curves' group gets a
/// clip path. `page`: the plot's ground. GUI thread. Empty when the painter cannot start.
QByteArray plotSvg(QCustomPlot& plot, const QSize& size, const QColor& page, const SvgHead& head);

}  // namespace gatescope
