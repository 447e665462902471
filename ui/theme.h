// Colours, pens and fonts: one meaning, one look, in every plot and export.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QPen>
#include <QString>

class QCustomPlot;

namespace gatescope {

/// A theme is a value; screen themes are light and dark, exports use print.
struct Theme {
  enum class Kind { Light, Dark, Print };
  Kind kind = Kind::Light;
  QColor background, surface, text, faintText, grid, accent;
  QColor train, test, theory, initial, gateOn;  ///< blue, vermillion, dark (light on dark), grey, amber
  double lineWidth = 1.5;
  double pointSize = 9;

  QPalette palette() const;
  QPen trainPen() const;   ///< solid
  QPen testPen() const;    ///< dashed
  QPen theoryPen() const;  ///< dotted
  QPen initialPen() const;
  /// Hue and dash of pinned run `index`, the same for the whole life of the pin.
  QPen pinnedPen(int index) const;
  /// The same pen at 35 %: a ghost.
  static QPen ghost(QPen pen);
  /// The pen as it looks on the surface, without transparency: overlapping segments and files then show one colour.
  QPen opaque(QPen pen) const;
  /// Colour of hidden layer l of `layers` (l from 0): viridis from first to last, kept readable on the background.
  QColor layer(int l, int layers) const;
};

Theme makeTheme(Theme::Kind kind);
/// Light or dark, as the application's present palette says: ask before applyTheme() to know the desktop's choice.
Theme::Kind desktopThemeKind();
/// Fusion style, palette and an installed font for the whole application.
void applyTheme(const Theme& theme);
/// Axes, grid, fonts and background of one plot.
void applyTheme(const Theme& theme, QCustomPlot& plot);

}  // namespace gatescope
