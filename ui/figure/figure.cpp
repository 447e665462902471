// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>
#include <iterator>

namespace gatescope {
namespace {

QString words(const char* text) { return QCoreApplication::translate("gatescope::Figure", text); }

// Names in files: never translated, never changed.
constexpr const char* kUnitKeys[] = {"cm", "mm", "in", "px"};
constexpr const char* kPlaceKeys[] = {"above",     "right",       "below",        "free_corner", "top_left",
                                      "top_right", "bottom_left", "bottom_right", "none"};

template <class Enum, std::size_t size>
void readEnum(const QJsonObject& json, const char* key, const char* const (&names)[size], Enum& value) {
  const auto found = std::ranges::find(names, json[QLatin1String(key)].toString(),
                                       [](const char* name) { return QLatin1String(name); });
  if (found != std::end(names)) value = static_cast<Enum>(found - std::begin(names));
}

void readNumber(const QJsonObject& json, const char* key, double least, double most, double& value) {
  const double read = json[QLatin1String(key)].toDouble(value);
  if (read >= least && read <= most) value = read;
}

void readTruth(const QJsonObject& json, const char* key, bool& value) {
  value = json[QLatin1String(key)].toBool(value);
}

QJsonObject axisJson(const AxisChoice& axis) {
  QJsonObject json;
  if (axis.lower) json[QStringLiteral("lower")] = *axis.lower;
  if (axis.upper) json[QStringLiteral("upper")] = *axis.upper;
  if (axis.title) json[QStringLiteral("title")] = *axis.title;
  return json;
}

AxisChoice axisFrom(const QJsonObject& json) {
  AxisChoice axis;
  if (const QJsonValue lower = json[QStringLiteral("lower")]; lower.isDouble()) axis.lower = lower.toDouble();
  if (const QJsonValue upper = json[QStringLiteral("upper")]; upper.isDouble()) axis.upper = upper.toDouble();
  if (axis.lower && axis.upper && *axis.lower >= *axis.upper) axis.lower.reset(), axis.upper.reset();
  if (const QJsonValue title = json[QStringLiteral("title")]; title.isString()) axis.title = title.toString();
  return axis;
}

// Of a paper: letters of 8 pt, no title (the caption has it), no line of settings, as high as needed.
Figure column(double millimetres) {
  Figure figure;
  figure.width = millimetres;
  figure.height = 0.75 * millimetres;
  figure.fitsHeight = true;
  figure.unit = LengthUnit::Centimetre;
  figure.dpi = 300;
  figure.pointSize = 8;
  figure.lineWidth = 1;
  figure.legend = LegendPlace::Below;
  figure.title = figure.settings = false;
  return figure;
}

Figure slide() {
  Figure figure;
  figure.width = 13.333 * Figure::kInch;
  figure.height = 7.5 * Figure::kInch;
  figure.unit = LengthUnit::Inch;
  figure.dpi = 144;
  figure.pointSize = 18;
  figure.lineWidth = 3;
  figure.settings = false;
  return figure;
}

Figure poster() {
  Figure figure;
  figure.width = 400;
  figure.height = 260;
  figure.unit = LengthUnit::Centimetre;
  figure.dpi = 200;
  figure.pointSize = 24;
  figure.lineWidth = 3.5;
  return figure;
}

}  // namespace

double millimetresOf(LengthUnit unit, double dpi) {
  switch (unit) {
    case LengthUnit::Centimetre:
      return 10;
    case LengthUnit::Millimetre:
      return 1;
    case LengthUnit::Inch:
      return Figure::kInch;
    case LengthUnit::Pixel:
      break;
  }
  return Figure::kInch / dpi;
}

QString unitText(LengthUnit unit) { return QLatin1String(kUnitKeys[static_cast<int>(unit)]); }

QString placeText(LegendPlace place) {
  const QString texts[] = {
      words("above the axes"),           words("outside, on the right"), words("below the axes"),
      words("inside, in a free corner"), words("inside, top left"),      words("inside, top right"),
      words("inside, bottom left"),      words("inside, bottom right"),  words("none")};
  return texts[static_cast<int>(place)];
}

bool isCorner(LegendPlace place) { return place >= LegendPlace::FreeCorner && place <= LegendPlace::BottomRight; }

QSize Figure::pixels() const { return dots(dpi); }

QSize Figure::dots(double dotsPerInch) const {
  const auto side = [&](double millimetres) {
    return static_cast<int>(std::lround(millimetres / kInch * dotsPerInch));
  };
  return {side(width), side(height)};
}

Figure pixelFigure(const QSize& pixels, double dpi) {
  Figure figure;
  figure.dpi = dpi;
  figure.width = pixels.width() * Figure::kInch / dpi;
  figure.height = pixels.height() * Figure::kInch / dpi;
  return figure;
}

std::vector<FigurePreset> builtInFigures() {
  return {{words("Picture, 1600 × 1000 pixels"), Figure()},
          {words("One column, 8.5 cm"), column(85)},
          {words("Two columns, 17.5 cm"), column(175)},
          {words("Slide, 16:9"), slide()},
          {words("Poster"), poster()}};
}

QJsonObject toJson(const Figure& figure) {
  return {{QStringLiteral("width_mm"), figure.width},
          {QStringLiteral("height_mm"), figure.height},
          {QStringLiteral("fits_height"), figure.fitsHeight},
          {QStringLiteral("unit"), QLatin1String(kUnitKeys[static_cast<int>(figure.unit)])},
          {QStringLiteral("dpi"), figure.dpi},
          {QStringLiteral("font"), figure.family},
          {QStringLiteral("font_pt"), figure.pointSize},
          {QStringLiteral("line_pt"), figure.lineWidth},
          {QStringLiteral("legend"), QLatin1String(kPlaceKeys[static_cast<int>(figure.legend)])},
          {QStringLiteral("title"), figure.title},
          {QStringLiteral("settings"), figure.settings},
          {QStringLiteral("ghost"), figure.ghost},
          {QStringLiteral("x"), axisJson(figure.x)},
          {QStringLiteral("y"), axisJson(figure.y)},
          {QStringLiteral("print"), figure.isPrint}};
}

Figure figureFromJson(const QJsonObject& json) {
  Figure figure;
  readNumber(json, "width_mm", Figure::kLeastSide, Figure::kMostSide, figure.width);
  readNumber(json, "height_mm", Figure::kLeastSide, Figure::kMostSide, figure.height);
  readTruth(json, "fits_height", figure.fitsHeight);
  readEnum(json, "unit", kUnitKeys, figure.unit);
  readNumber(json, "dpi", Figure::kLeastDpi, Figure::kMostDpi, figure.dpi);
  figure.family = json[QStringLiteral("font")].toString();
  readNumber(json, "font_pt", 4, 72, figure.pointSize);
  readNumber(json, "line_pt", 0.2, 20, figure.lineWidth);
  readEnum(json, "legend", kPlaceKeys, figure.legend);
  readTruth(json, "title", figure.title);
  readTruth(json, "settings", figure.settings);
  readTruth(json, "ghost", figure.ghost);
  figure.x = axisFrom(json[QStringLiteral("x")].toObject());
  figure.y = axisFrom(json[QStringLiteral("y")].toObject());
  readTruth(json, "print", figure.isPrint);
  return figure;
}

QByteArray figureText(const Figure& figure) { return QJsonDocument(toJson(figure)).toJson(QJsonDocument::Compact); }

Figure figureFromText(const QByteArray& text) { return figureFromJson(QJsonDocument::fromJson(text).object()); }

}  // namespace gatescope
