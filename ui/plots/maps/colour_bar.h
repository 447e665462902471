// A scale of colours with its numbers and its name, beside a map.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <vector>

#include "ui/base/theme.h"

namespace gatescope {

/// Stands beside the axis rect and is as high as it is. A constant width, whatever the numbers: the map never jumps.
class ColourBar : public QCPLayoutElement {
 public:
  explicit ColourBar(QCustomPlot* plot);
  /// `name`: the quantity, written along the bar. Takes no room while lower ≥ upper.
  void setScale(double lower, double upper, bool logarithmic, const QCPColorGradient& gradient, const Theme& theme,
                const QString& name = {});
  double lower() const { return m_lower; }
  double upper() const { return m_upper; }
  QString name() const { return m_name; }
  /// A number beside the bar, where it belongs.
  struct Tick {
    double value = 0;
    QString text;
  };
  /// Round numbers within the scale, at least one, no two with the same text; `most`: about as many as there is room
  /// for.
  static std::vector<Tick> ticks(double lower, double upper, bool logarithmic, int most);
  QSize minimumOuterSizeHint() const override;
  QSize maximumOuterSizeHint() const override;

 protected:
  void draw(QCPPainter* painter) override;

 private:
  void drawNumbers(QCPPainter& painter, const QRectF& bar) const;
  void drawName(QCPPainter& painter, const QRectF& bar) const;
  int numbersWidth() const;
  double m_lower = 0, m_upper = 0;
  bool m_logarithmic = false;
  QString m_name;
  QCPColorGradient m_gradient;
  Theme m_theme;
};

/// Viridis as the layers' colours have it on the theme's background.
QCPColorGradient viridisGradient(const Theme& theme);

}  // namespace gatescope
