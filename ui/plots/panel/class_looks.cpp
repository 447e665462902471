// How classes look, and what an output says of them.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/class_looks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "ui/base/plain_text.h"

namespace gatescope {

namespace {

constexpr qsizetype kLongestName = 40;  // characters of a class on a plot

}  // namespace

QColor classColour(const Theme& theme, int c, int classes) {
  // Okabe and Ito first, then hues between them; the shape tells classes apart as well.
  static const std::array<QRgb, 10> hues = {0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7, 0xffe69f00,
                                            0xff56b4e9, 0xff8c6d1f, 0xff6a4fa3, 0xff7f7f7f, 0xff9acd32};
  if (classes <= 2) return c == 0 ? theme.test : theme.train;
  return {hues[static_cast<std::size_t>(c) % hues.size()]};
}

QCPScatterStyle::ScatterShape classShape(int c) {
  using Style = QCPScatterStyle;
  static const std::array<Style::ScatterShape, 8> shapes = {
      Style::ssCircle,           Style::ssSquare,      Style::ssDiamond,     Style::ssTriangle,
      Style::ssTriangleInverted, Style::ssCrossCircle, Style::ssCrossSquare, Style::ssPlusCircle};
  return shapes[static_cast<std::size_t>(c) % shapes.size()];
}

QString classSign(int c) {
  static const QString signs = QStringLiteral("●■◆▲▼⊗⊠⊕");
  return signs.mid(c % static_cast<int>(signs.size()), 1);
}

// Names come from files: of a long one its ends tell it from others.
QString className(const Dataset& data, int c) {
  const auto index = static_cast<std::size_t>(c);
  if (index >= data.classNames.size()) return QString::number(c + 1);
  return briefText(QString::fromStdString(data.classNames[index]), kLongestName);
}

QColor mixed(const QColor& from, const QColor& to, double share) {
  const double s = std::clamp(share, 0.0, 1.0);
  const auto part = [s](int a, int b) { return static_cast<int>(std::lround(a + s * (b - a))); };
  return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

double roundUp(double value) {
  if (!(value > 0) || !std::isfinite(value)) return 1;
  const double decade = std::pow(10.0, std::floor(std::log10(value)));
  constexpr double kSlack = 1 + 1e-9;
  for (const double step : {1.0, 1.5, 2.0, 3.0, 5.0, 7.0})
    if (step * decade * kSlack >= value) return step * decade;
  return 10 * decade;
}

int predictedClass(const Eigen::Ref<const VectorD>& output) {
  if (output.size() == 1) return output(0) > 0 ? 1 : 0;
  Index largest = 0;
  output.maxCoeff(&largest);
  return static_cast<int>(largest);
}

double marginOf(const Eigen::Ref<const VectorD>& output, int c) {
  if (output.size() == 1) return c == 1 ? output(0) : -output(0);
  double other = -std::numeric_limits<double>::infinity();
  for (Index k = 0; k < output.size(); ++k)
    if (k != c) other = std::max(other, output(k));
  return output(c) - other;
}

VectorD softmax(const Eigen::Ref<const VectorD>& output) {
  const VectorD powers = (output.array() - output.maxCoeff()).exp();
  return powers / powers.sum();
}

}  // namespace gatescope
