// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/maps/mode_drawing.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "ui/plots/maps/digit_wall_plot.h"
#include "ui/plots/panel/class_looks.h"
#include "ui/plots/panel/plottables.h"
#include "ui/plots/panel/probe_text.h"
#include "ui/plots/panel/tickers.h"

namespace gatescope {
namespace {

constexpr double kImageShare = 0.26;  // of the axis rect's width
constexpr double kBarWidth = 0.7;

QString modeText(const char* text) { return QCoreApplication::translate("gatescope::ModeDrawing", text); }

QCPBars* addBars(QCustomPlot& plot, const QColor& colour) {
  auto* bars = new QCPBars(plot.xAxis, plot.yAxis);
  bars->setPen(Qt::NoPen);
  bars->setBrush(colour);
  bars->setWidth(kBarWidth);
  bars->setSelectable(QCP::stNone);
  return bars;
}

QImage imageOf(const VectorD& inputs, const Dataset& data, const Theme& theme) {
  if (inputs.size() == 0) return {};
  Samples one;
  one.inputs = inputs.cast<Scalar>();
  return sampleImage(data, one, 0, inputs.minCoeff(), inputs.maxCoeff(), theme);
}

}  // namespace

/// Two images at the right edge of the axis rect, one above the other, in the colours of what they stand for.
class SideImages : public QuietPlottable {
 public:
  SideImages(QCPAxis* x, QCPAxis* y, const Theme& theme) : QuietPlottable(x, y), m_theme(theme) {}
  void setImages(QImage positive, QImage negative) { m_images = {std::move(positive), std::move(negative)}; }
  bool isEmpty() const { return m_images[0].isNull() && m_images[1].isNull(); }

 protected:
  void draw(QCPPainter* painter) override {
    if (isEmpty()) return;
    const QRectF rect = keyAxis()->axisRect()->rect();
    const double side = std::min(0.9 * kImageShare * rect.width(), 0.44 * rect.height());
    const double left = rect.right() - 0.05 * kImageShare * rect.width() - side;
    for (const int half : {0, 1}) {
      const QImage& image = m_images[static_cast<std::size_t>(half)];
      if (image.isNull()) continue;
      const double centre = rect.top() + (half == 0 ? 0.25 : 0.75) * rect.height();
      const QSizeF size = QSizeF(image.size()).scaled(side, side, Qt::KeepAspectRatio);
      const QRectF area(QPointF(left + (side - size.width()) / 2, centre - size.height() / 2), size);
      painter->setAntialiasing(false);
      painter->drawImage(area, image.scaled((size * 3).toSize().expandedTo(image.size())));  // viewers would blur it
      painter->setPen(QPen(half == 0 ? m_theme.train : m_theme.test, 1.33 * m_theme.lineWidth));
      painter->setBrush(Qt::NoBrush);
      painter->drawRect(area.adjusted(-1, -1, 1, 1));
    }
  }

 private:
  Theme m_theme;
  std::array<QImage, 2> m_images;
};

void ModeDrawing::create(QCustomPlot& plot, QCPGraph& curve, const Theme& theme) {
  m_theme = theme;
  m_curve = &curve;
  m_positive = addBars(plot, theme.train);
  m_negative = addBars(plot, theme.test);
  m_marks = new Marks(plot.xAxis, plot.yAxis);
  m_images = new SideImages(plot.xAxis, plot.yAxis, theme);
}

void ModeDrawing::show(const Inspection& inspection, Index mode) {
  m_data = inspection.data;
  m_order = inspection.samples;
  m_shape = modeShape(*m_data);
  m_values = modeValues(inspection, mode);
  m_means.clear();
  m_curve->data()->clear();
  m_marks->setMarks({});
  m_positive->data()->clear();
  m_negative->data()->clear();
  m_images->setImages({}, {});
  if (m_shape == ModeShape::Classes) return showClasses(inspection);
  if (m_shape != ModeShape::Plane) showFunction();
  showPoints();
}

// Where a sample is along x.
double ModeDrawing::at(Index sample) const {
  const Index row = probeRow(*m_order, sample);
  const auto input = [&](Index i) { return static_cast<double>(m_data->train.inputs(i, row)); };
  if (m_shape == ModeShape::Circle) return std::atan2(input(1), input(0));
  if (m_shape == ModeShape::Samples) return static_cast<double>(m_data->train.targets(0, row));
  return input(0);
}

// The line joins the samples; there is none between targets.
void ModeDrawing::showFunction() {
  if (m_shape == ModeShape::Samples) return;
  std::vector<std::pair<double, double>> points;
  for (Index s = 0; s < m_values.size(); ++s) points.emplace_back(at(s), m_values(s));
  std::ranges::sort(points);
  QVector<double> x, y;
  for (const auto& [position, value] : points) x << position, y << value;
  m_curve->setData(x, y, true);
}

void ModeDrawing::showPoints() {
  const double largest = std::max(1e-12, m_values.cwiseAbs().maxCoeff()), size = 4.2 * m_theme.lineWidth;
  std::vector<Mark> marks;
  for (Index s = 0; s < m_values.size(); ++s) {
    const double value = m_values(s);
    const double y =
        m_shape == ModeShape::Plane ? static_cast<double>(m_data->train.inputs(1, probeRow(*m_order, s))) : value;
    const bool isPlane = m_shape == ModeShape::Plane;
    const QColor colour = Theme::diverging(isPlane ? value / largest : value < 0 ? -1 : 1);
    marks.push_back({at(s),
                     y,
                     {value < 0 ? QCPScatterStyle::ssSquare : QCPScatterStyle::ssCircle, QPen(m_theme.faintText, 1),
                      colour, isPlane ? size * 1.3 : size},
                     s});
  }
  m_marks->setMarks(std::move(marks));
}

void ModeDrawing::showClasses(const Inspection& inspection) {
  m_means = classMeans(inspection, m_values);
  for (std::size_t c = 0; c < m_means.size(); ++c)
    if (!std::isnan(m_means[c]))
      (m_means[c] < 0 ? m_negative : m_positive)->addData(static_cast<double>(c + 1), m_means[c]);
  if (m_data->imageRows == 0) return;
  m_images->setImages(imageOf(weightedInputs(inspection, m_values, true), *m_data, m_theme),
                      imageOf(weightedInputs(inspection, m_values, false), *m_data, m_theme));
}

QString ModeDrawing::axisX() const {
  switch (m_shape) {
    case ModeShape::Line:
      return modeText("x");
    case ModeShape::Circle:
      return modeText("θ");
    case ModeShape::Plane:
      return modeText("x₁");
    case ModeShape::Classes:
      return modeText("class");
    case ModeShape::Samples:
      break;
  }
  return modeText("target y");
}

QString ModeDrawing::axisY() const {
  if (m_shape == ModeShape::Plane) return modeText("x₂");
  return m_shape == ModeShape::Classes ? modeText("√n·vᵢ, mean of the class") : modeText("√n·vᵢ");
}

Extent ModeDrawing::limitsX() const {
  Extent extent;
  if (m_shape == ModeShape::Circle) return {-std::numbers::pi, std::numbers::pi};
  if (m_shape == ModeShape::Classes) {
    const double classes = static_cast<double>(m_means.size()), room = m_images->isEmpty() ? 0 : kImageShare;
    return {0.4, 0.4 + (classes + 0.2) / (1 - room)};
  }
  for (Index s = 0; s < m_values.size(); ++s) extent.include(at(s));
  const double margin = std::max(1e-9, 0.04 * (extent.upper - extent.lower));
  return {extent.lower - margin, extent.upper + margin};
}

Extent ModeDrawing::limitsY() const {
  Extent extent;
  if (m_shape == ModeShape::Plane) {
    for (const Mark& mark : m_marks->marks()) extent.include(mark.y);
  } else {
    const auto include = [&](double value) {
      if (std::isnan(value)) return;
      extent.include(value);
      extent.include(-value);  // as far up as down
    };
    if (m_shape == ModeShape::Classes) std::ranges::for_each(m_means, include);
    if (m_shape != ModeShape::Classes) std::ranges::for_each(m_values, include);
  }
  const double margin = std::max(1e-9, 0.06 * (extent.upper - extent.lower));
  return {extent.lower - margin, extent.upper + margin};
}

QSharedPointer<QCPAxisTicker> ModeDrawing::ticker() const {
  if (m_shape == ModeShape::Circle) return QSharedPointer<PiTicker>::create();
  if (m_shape != ModeShape::Classes) return {};
  constexpr std::size_t kMostNames = 20;
  QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
  const std::size_t every = 1 + m_means.size() / kMostNames;
  for (std::size_t c = 0; c < m_means.size(); c += every)
    names->addTick(static_cast<double>(c + 1), className(*m_data, static_cast<int>(c)));
  return names;
}

Index ModeDrawing::sampleAt(const QPointF& position) const {
  constexpr double kReach = 10;  // pixels
  const Mark* mark = m_marks ? m_marks->nearest(position, kReach) : nullptr;
  return mark ? mark->sample : -1;
}

int ModeDrawing::classAt(const QPointF& position) const {
  const auto c = static_cast<int>(std::lround(position.x())) - 1;
  if (m_shape != ModeShape::Classes || c < 0 || c >= static_cast<int>(m_means.size())) return -1;
  return std::abs(position.x() - (c + 1)) <= kBarWidth / 2 ? c : -1;
}

}  // namespace gatescope
