// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/study_looks.h"

#include <array>
#include <map>

#include "ui/base/hues.h"

namespace gatescope {
namespace {

struct Shape {
  QCPScatterStyle::ScatterShape shape;
  bool filled;
};

constexpr std::array<Shape, 13> kShapes = {{{QCPScatterStyle::ssCircle, true},
                                            {QCPScatterStyle::ssSquare, true},
                                            {QCPScatterStyle::ssTriangle, true},
                                            {QCPScatterStyle::ssDiamond, true},
                                            {QCPScatterStyle::ssTriangleInverted, true},
                                            {QCPScatterStyle::ssCross, false},
                                            {QCPScatterStyle::ssCircle, false},
                                            {QCPScatterStyle::ssSquare, false},
                                            {QCPScatterStyle::ssTriangle, false},
                                            {QCPScatterStyle::ssDiamond, false},
                                            {QCPScatterStyle::ssTriangleInverted, false},
                                            {QCPScatterStyle::ssPlus, false},
                                            {QCPScatterStyle::ssStar, false}}};

QCPScatterStyle markOf(std::size_t number, const QColor& colour, const Theme& theme) {
  const Shape& shape = kShapes[number % kShapes.size()];
  const QBrush fill = shape.filled ? QBrush(colour) : QBrush(theme.surface);
  return {shape.shape, QPen(colour, std::max(1.2, 0.7 * theme.lineWidth)), fill, 4 + 2 * theme.lineWidth};
}

}  // namespace

QColor studyColour(const StudyModel& model, const std::vector<std::size_t>& position, const Theme& theme) {
  const std::size_t variants = model.variant();
  const FieldValue& id = model.sweep().axes[variants].values[position[variants]];
  return theme.hue(variantHue(std::get<std::string>(id)));
}

std::vector<StudyLook> studyLooks(const StudyModel& model, const std::vector<StudyCurve>& curves, const Theme& theme) {
  std::map<std::vector<std::size_t>, std::size_t> others;  // what a curve is beside its variant
  const auto other = [&](const StudyCurve& curve) {
    std::vector<std::size_t> position = curve.position;
    position[model.variant()] = 0;
    return others.emplace(position, others.size()).first->second;
  };
  for (const StudyCurve& curve : curves) other(curve);
  const bool onlyVariants = others.size() <= 1;
  std::vector<StudyLook> looks;
  for (const StudyCurve& curve : curves) {
    const QColor colour = studyColour(model, curve.position, theme);
    const std::size_t number = other(curve);
    QPen pen = number == 0 ? theme.trainPen() : theme.dashedPen(colour, static_cast<int>(number) - 1);
    pen.setColor(colour);
    looks.push_back({pen, markOf(onlyVariants ? curve.position[model.variant()] : number, colour, theme)});
  }
  return looks;
}

}  // namespace gatescope
