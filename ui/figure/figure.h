// What a figure in a file looks like: every choice that the export dialog offers, as one value.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QSize>
#include <QString>
#include <optional>
#include <vector>

namespace gatescope {

/// Lengths are kept in millimetres; a unit is how they are shown. A pixel is one of the PNG: it depends on the
/// resolution.
enum class LengthUnit { Centimetre, Millimetre, Inch, Pixel };
constexpr LengthUnit kLengthUnits[] = {LengthUnit::Centimetre, LengthUnit::Millimetre, LengthUnit::Inch,
                                       LengthUnit::Pixel};
/// Millimetres of one unit, at `dpi` dots an inch.
double millimetresOf(LengthUnit unit, double dpi);
/// "cm".
QString unitText(LengthUnit unit);

/// Where the legend stands. FreeCorner: inside, in the first corner without curves. A corner in which it would cover
/// curves is left for one where it does not, and without any for Below.
enum class LegendPlace { Above, Right, Below, FreeCorner, TopLeft, TopRight, BottomLeft, BottomRight, None };
constexpr LegendPlace kLegendPlaces[] = {LegendPlace::Above,      LegendPlace::Right,       LegendPlace::Below,
                                         LegendPlace::FreeCorner, LegendPlace::TopLeft,     LegendPlace::TopRight,
                                         LegendPlace::BottomLeft, LegendPlace::BottomRight, LegendPlace::None};
/// "below".
QString placeText(LegendPlace place);
/// Inside the axes.
bool isCorner(LegendPlace place);

/// Of one axis; what is absent is as on screen.
struct AxisChoice {
  std::optional<double> lower, upper;
  std::optional<QString> title;
  bool operator==(const AxisChoice&) const = default;
};

/// All choices of a figure. A plain value.
struct Figure {
  static constexpr double kInch = 25.4;  ///< millimetres
  static constexpr double kPoint = kInch / 72;
  static constexpr double kLeastSide = 20, kMostSide = 2000;  ///< millimetres
  static constexpr double kLeastDpi = 36, kMostDpi = 2400;

  double width = 800 * kInch / 96, height = 500 * kInch / 96;  ///< of the page, millimetres
  bool fitsHeight = false;  ///< as high as curves of good proportions need it; `height` counts for nothing then
  LengthUnit unit = LengthUnit::Pixel;
  double dpi = 192;          ///< of a PNG
  QString family;            ///< of letters; "": that of the window
  double pointSize = 9;      ///< of letters
  double lineWidth = 1.125;  ///< of curves, points
  LegendPlace legend = LegendPlace::Above;
  bool title = true, settings = true;  ///< the line above, the line below
  bool ghost = true;                   ///< the run before, where the plot shows it
  AxisChoice x, y;
  bool isPrint = true;  ///< white page; else in the colours of the screen
  bool operator==(const Figure&) const = default;

  /// Of a PNG.
  QSize pixels() const;
  /// Page in `dotsPerInch`, rounded.
  QSize dots(double dotsPerInch) const;
};
/// So many pixels at the resolution `dpi`, which is the screen's where one pixel of the file is one on screen.
Figure pixelFigure(const QSize& pixels, double dpi);

/// A figure under a name.
struct FigurePreset {
  QString name;
  Figure figure;
};
/// One column 8.5 cm, two columns 17.5 cm, slide 16:9, poster, and the picture of 1,600 × 1,000 pixels.
std::vector<FigurePreset> builtInFigures();

/// For files and settings: only plain numbers, texts and truths. What is absent, unknown or out of range stays as in
/// Figure().
QJsonObject toJson(const Figure& figure);
Figure figureFromJson(const QJsonObject& json);
QByteArray figureText(const Figure& figure);
Figure figureFromText(const QByteArray& text);

/// What a figure remembers of how it was made.
struct FigureOrigin {
  QString line;         ///< for people: variant, depth, width, data, seed
  QByteArray settings;  ///< JSON of the experiment or the sweep
  QString seed;         ///< "1", of an ensemble "1 to 8"
  QString session;      ///< name of the run or of its file
};

}  // namespace gatescope
