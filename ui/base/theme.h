// Colours, pens and fonts: one meaning, one look, in every plot and export.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QPen>
#include <QString>

class QCustomPlot;
class QFont;
class QWidget;

namespace gatescope {

/// A theme is a value; screen themes are light, dark and projector (thick lines, large type), exports use print.
struct Theme {
  enum class Kind { Light, Dark, Print, Projector };
  Kind kind = Kind::Light;
  QColor background, surface, text, faintText, grid, accent;
  QColor train, test, theory, initial, gateOn;  ///< blue, vermillion, dark (light on dark), grey, amber
  QColor failure;                               ///< text that tells of one: vermillion that is read
  double lineWidth = 1.5;
  double pointSize = 9;
  QString family;  ///< of letters; "": that of the application

  static constexpr int kDashes = 6;  ///< that tell curves apart

  QPalette palette() const;
  QPen trainPen() const;   ///< solid
  QPen testPen() const;    ///< dashed
  QPen theoryPen() const;  ///< dotted
  QPen initialPen() const;
  /// See hueColour().
  QColor hue(int hue) const;
  /// Dash number `dash`, from 0; from kDashes on they come again. None is that of test or theory.
  QPen dashedPen(const QColor& colour, int dash) const;
  /// Of the pinned run at this place (from 0), which gives it its dash.
  QPen pinnedPen(int place, int hue) const;
  /// "A" for the first pinned run: what tells runs apart without colour, in legends and at the ends of curves.
  static QString pinnedLetter(int index);
  /// The same pen at 35 %: a ghost.
  static QPen ghost(QPen pen);
  /// The pen as it looks on the surface, without transparency: overlapping segments and files then show one colour.
  QPen opaque(QPen pen) const;
  /// Of the band of quartiles around a line: opaque, and faint enough that lines are read on it.
  QColor band(const QColor& line) const;
  QColor bandEdge(const QColor& line) const;
  /// Colour of hidden layer l of `layers` (l from 0): viridis from first to last, kept readable on the background.
  QColor layer(int l, int layers) const;
  /// Values 0 … 1 of maps: viridis. Outside: the nearest end.
  static QColor sequential(double position);
  /// Values −1 … 1 of maps: vermillion, white, blue. Outside: the nearest end.
  static QColor diverging(double value);
};

constexpr double kScaleStep = 1.1, kSmallestScale = 0.6, kLargestScale = 2.5;

/// Palette of fields and boxes beside plots: on a dark window Fusion's frames are darker still, so that they are told
/// apart by their ground.
QPalette controlsPalette(const Theme& theme);

/// `scale`: of type and lines.
Theme makeTheme(Theme::Kind kind, double scale = 1.0);
/// The scale after `steps` presses of Ctrl + (negative: of Ctrl −), within the limits; meets 1 on the way back.
double steppedScale(double scale, int steps);
/// Pixels for what is `pixels` large beside type of 12 pixels (9 pt): sizes that grow with the type.
int scaledPixels(double pixels, const QFont& font);
/// Gives a dialog a size that grows with the type, but not over the window that it belongs to.
void resizeWithType(QWidget& dialog, int width, int height);
/// Contrast of WCAG 2.1: 1 (none) to 21 (black on white).
double contrastRatio(const QColor& a, const QColor& b);

/// Light or dark, as the application's present palette says: ask before applyTheme() to know the desktop's choice.
Theme::Kind desktopThemeKind();
/// Fusion style, palette and an installed font for the whole application.
void applyTheme(const Theme& theme);
/// Axes, grid, fonts and background of one plot.
void applyTheme(const Theme& theme, QCustomPlot& plot);

}  // namespace gatescope
