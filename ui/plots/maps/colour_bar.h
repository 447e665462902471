// A scale of colours with its numbers, beside a map.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include "ui/base/theme.h"

namespace gatescope {

/// Stands beside the axis rect and is as high as it is. A constant width, whatever the numbers: the map never jumps.
class ColourBar : public QCPLayoutElement {
 public:
  explicit ColourBar(QCustomPlot* plot);
  /// Takes no room while lower ≥ upper.
  void setScale(double lower, double upper, bool logarithmic, const QCPColorGradient& gradient, const Theme& theme);
  double lower() const { return m_lower; }
  double upper() const { return m_upper; }
  QSize minimumOuterSizeHint() const override;
  QSize maximumOuterSizeHint() const override;

 protected:
  void draw(QCPPainter* painter) override;

 private:
  double m_lower = 0, m_upper = 0;
  bool m_logarithmic = false;
  QCPColorGradient m_gradient;
  Theme m_theme;
};

/// Viridis as the layers' colours have it on the theme's background.
QCPColorGradient viridisGradient(const Theme& theme);

}  // namespace gatescope
