// A network with one sample on its way through it: what is drawn where.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/network/network_drawing.h"

#include <algorithm>
#include <cmath>

#include "ui/base/numbers.h"
#include "ui/plots/network/network_painter.h"

namespace gatescope {

namespace {

constexpr Index kEdgesUpTo = 16;    // units on both sides
constexpr Index kMostDashes = 150;  // they cost ten times as much
constexpr Index kMostEdges = 1500;  // more lines than this tell nothing
constexpr std::size_t kStrongest = 12;

std::vector<double> largestOfEach(const std::vector<VectorD>& layers) {
  std::vector<double> result;
  for (const VectorD& layer : layers) result.push_back(largestOf(layer));
  return result;
}

}  // namespace

NetworkDrawing::NetworkDrawing(QCPAxis* x, QCPAxis* y) : QCPAbstractPlottable(x, y) {
  setSelectable(QCP::stNone);
  setName(tr("network"));
}

void NetworkDrawing::setPicture(const Inspection& picture, std::shared_ptr<const UnitInspection> before) {
  m_picture = picture;
  m_before = std::move(before);
  m_heaviest.clear();
  if (picture.parameters) {
    const auto& value = picture.parameters->layout.value;
    for (std::size_t l = 0; l < value.size(); ++l)
      m_heaviest.push_back(largestOf(picture.parameters->value(static_cast<Index>(l))));
  }
  setStage(m_stage, m_progress, m_caption);
}

void NetworkDrawing::setStage(Stage stage, double progress, bool caption) {
  m_stage = stage;
  m_progress = progress;
  m_caption = caption;
  m_largest.clear();
  if (isEmpty()) return;
  if (stage == Stage::Forward) m_largest = largestOfEach(m_picture.units->activation);
  if (stage == Stage::Backward) m_largest = largestOfEach(m_picture.units->delta);
  if (stage != Stage::Update) return;
  m_largest = largestOfEach(m_picture.units->update);
  const double all = m_largest.empty() ? 0 : *std::ranges::max_element(m_largest);
  std::ranges::fill(m_largest, all);  // which layers move most is the point
}

NetworkLayout NetworkDrawing::layout() const {
  const UnitInspection& units = *m_picture.units;
  NetworkShape shape{units.input.size(), 0, 0, {}, units.output.size()};
  const Dataset* data = m_picture.data.get();
  if (data && data->imageRows * data->imageColumns * std::max<Index>(data->imageChannels, 1) == units.input.size()) {
    shape.imageRows = data->imageRows;
    shape.imageColumns = data->imageColumns;
  }
  for (const VectorD& gate : units.gate) shape.hidden.push_back(gate.size());
  const QPointF corner(mKeyAxis->coordToPixel(0), mValueAxis->coordToPixel(1));
  const QPointF opposite(mKeyAxis->coordToPixel(1), mValueAxis->coordToPixel(0));
  return layoutNetwork(shape, QRectF(corner, opposite), QFontMetricsF(mParentPlot->font()).height() + 2, m_caption);
}

double NetworkDrawing::reached(double column, double columns) const {
  return std::clamp(m_progress * columns - column, 0.0, 1.0);
}

double NetworkDrawing::shownGate(std::size_t layer, Index unit) const {
  const double now = std::clamp(finiteOr0(m_picture.units->gate[layer](unit)), 0.0, 1.0);
  const bool known = m_before && layer < m_before->gate.size() && unit < m_before->gate[layer].size();
  if (m_stage != Stage::Gates || !known) return now;
  const double before = std::clamp(finiteOr0(m_before->gate[layer](unit)), 0.0, 1.0);
  return before +
         (now - before) * reached(static_cast<double>(layer), static_cast<double>(m_picture.units->gate.size()));
}

double NetworkDrawing::gateOf(int column, Index unit) const {
  const auto layers = static_cast<int>(m_picture.units->gate.size());
  return column < 1 || column > layers ? 1 : shownGate(static_cast<std::size_t>(column - 1), unit);
}

double NetworkDrawing::meanOf(const VectorD& values, Index first, Index count) const {
  if (first >= values.size()) return 0;
  return finiteOr0(values.segment(first, std::min(count, values.size() - first)).mean());
}

CellLook NetworkDrawing::lookOf(std::size_t layer, Index first, Index count) const {
  const UnitInspection& units = *m_picture.units;
  const double columns = static_cast<double>(units.gate.size());
  const auto share = [&](const std::vector<VectorD>& values) {
    return layer < values.size() && m_largest[layer] > 0
               ? std::clamp(meanOf(values[layer], first, count) / m_largest[layer], -1.0, 1.0)
               : 0;
  };
  if (m_stage == Stage::Forward || m_stage == Stage::Backward) {
    const bool forward = m_stage == Stage::Forward;
    const double passed = static_cast<double>(forward ? layer : units.gate.size() - 1 - layer);
    const double value = share(forward ? units.activation : units.delta) * reached(passed, columns);
    return {std::abs(value), Theme::diverging(value), 0, value < 0};
  }
  double gate = 0;
  const Index end = std::min(first + count, units.gate[layer].size());
  for (Index unit = first; unit < end; ++unit) gate += shownGate(layer, unit) / static_cast<double>(end - first);
  if (m_stage != Stage::Update) return {gate, m_theme.gateOn, 0, false};
  QColor pale = m_theme.gateOn;
  pale.setAlphaF(0.3F);
  return {gate, m_theme.opaque(QPen(pale)).color(), share(units.update) * m_progress, false};
}

std::vector<std::pair<Index, double>> NetworkDrawing::strongest(UnitPosition unit, bool incoming) const {
  std::vector<std::pair<Index, double>> edges;
  const Index layer = unit.column - (incoming ? 1 : 0);
  if (!m_picture.parameters || unit.isNone() || layer < 0 || layer >= m_picture.parameters->layout.depth) return edges;
  const auto weights = m_picture.parameters->value(layer);
  const Index count = incoming ? weights.rows() : weights.cols();
  if (unit.unit >= (incoming ? weights.cols() : weights.rows())) return edges;
  for (Index i = 0; i < count; ++i) edges.emplace_back(i, incoming ? weights(i, unit.unit) : weights(unit.unit, i));
  // Weights of ±σ are all equally large at the start: then those that carry most come first.
  const UnitInspection& units = *m_picture.units;
  const auto position = static_cast<std::size_t>(layer);
  const VectorD& carried = incoming ? (position == 0 ? units.input : units.activation[position - 1])
                                    : (position < units.delta.size() ? units.delta[position] : units.output);
  const auto rank = [&](const auto& edge) {
    return std::pair(-std::abs(finiteOr0(edge.second)), -std::abs(finiteOr0(carried(edge.first))));
  };
  const std::size_t kept = std::min(kStrongest, edges.size());
  std::ranges::partial_sort(edges, edges.begin() + static_cast<std::ptrdiff_t>(kept), {}, rank);
  edges.resize(kept);
  return edges;
}

double NetworkDrawing::selectTest(const QPointF&, bool, QVariant*) const { return -1; }

QCPRange NetworkDrawing::getKeyRange(bool& found, QCP::SignDomain) const {
  found = !isEmpty();
  return {0, 1};
}

QCPRange NetworkDrawing::getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const {
  found = !isEmpty();
  return {0, 1};
}

void NetworkDrawing::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const {
  painter->fillRect(rect, m_theme.gateOn);
}

void NetworkDrawing::draw(QCPPainter* painter) {
  if (isEmpty()) return;
  const NetworkLayout positions = layout();
  const UnitInspection& units = *m_picture.units;
  const QRect whole = mParentPlot->viewport();
  NetworkPainter strokes(*painter, m_theme, mParentPlot->font());
  drawEdges(painter, positions);
  drawSkips(painter, positions);
  // Discs stand before the lines that end in them; among squares a line would be lost.
  const bool over = positions.columns.size() > 2 && !positions.columns[1].single;
  if (!over) drawMarked(painter, positions);
  if (positions.columns.front().image) {
    strokes.drawImage(positions.columns.front(), units.input, *m_picture.data);
  } else {
    strokes.drawNumbers(positions.columns.front(), units.input, nullptr, whole.right());
  }
  for (std::size_t l = 0; l < units.gate.size(); ++l) {
    const UnitColumn& column = positions.columns[l + 1];
    strokes.drawColumn(column, [&](Index first) { return lookOf(l, first, column.perCell); });
  }
  strokes.drawNumbers(positions.columns.back(), units.output, &units.target, whole.right());
  if (m_stage == Stage::Loss) {  // here the output meets its target
    painter->setPen(QPen(m_theme.accent, 1 + 2 * m_progress));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(positions.columns.back().area.adjusted(-3, -3, 3, 3));
  }
  if (over) drawMarked(painter, positions);
  if (!m_marked.isNone() && m_marked.column < static_cast<int>(positions.columns.size())) {
    const QRectF cell = positions.columns[static_cast<std::size_t>(m_marked.column)].unitRect(m_marked.unit);
    painter->setAntialiasing(true);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_theme.text, 1.6));
    if (!cell.isNull()) painter->drawRect(cell.adjusted(-2, -2, 2, 2));
  }
  strokes.drawLabels(positions, mParentPlot->axisRect()->rect());
  if (!positions.caption.isEmpty()) strokes.drawCaption(positions.caption, m_stage);
}

bool NetworkDrawing::isSmall(std::size_t column) const {
  const auto& value = m_picture.parameters->layout.value;
  const bool image = column == 0 && m_picture.data && m_picture.data->imageRows > 0;
  return !image && (column == 0 ? value[0].fanIn : value[column - 1].fanOut) <= kEdgesUpTo;
}

Index NetworkDrawing::edgeCount() const {
  Index count = 0;
  for (std::size_t c = 0; c < m_heaviest.size(); ++c)
    if (const LayerShape& layer = m_picture.parameters->layout.value[c]; isSmall(c) && isSmall(c + 1))
      count += layer.fanIn * layer.fanOut;
  return count;
}

bool NetworkDrawing::drawsAllEdges() const {
  const Index count = edgeCount();
  return count > 0 && count <= kMostEdges;
}

bool NetworkDrawing::drawsDashes() const { return edgeCount() <= kMostDashes; }

void NetworkDrawing::drawEdges(QCPPainter* painter, const NetworkLayout& layout) const {
  if (!drawsAllEdges() || layout.columns.size() != m_heaviest.size() + 1) return;
  const bool dashed = drawsDashes();
  const double faint = m_marked.isNone() ? 1 : 0.35;
  for (std::size_t c = 0; c + 1 < layout.columns.size(); ++c) {
    if (!isSmall(c) || !isSmall(c + 1)) continue;
    const auto weights = m_picture.parameters->value(static_cast<Index>(c));
    for (Index from = 0; from < weights.rows(); ++from)
      for (Index to = 0; to < weights.cols(); ++to) {
        const double open = gateOf(static_cast<int>(c), from) * gateOf(static_cast<int>(c) + 1, to);
        drawEdge(painter, layout.columns[c].unitRect(from), layout.columns[c + 1].unitRect(to),
                 weights(from, to) / std::max(m_heaviest[c], 1e-30), faint * (0.16 + 0.74 * open), dashed);
      }
  }
}

QPen NetworkDrawing::skipPen() const {
  QColor colour = m_theme.text;
  colour.setAlphaF(0.45F);
  return QPen(m_theme.opaque(QPen(colour)).color(), (0.4 + 0.9 * m_skip) * m_theme.lineWidth, Qt::SolidLine,
              Qt::RoundCap);
}

// Arcs, so that they are told from weights; between blocks of squares one for all units.
void NetworkDrawing::drawSkips(QCPPainter* painter, const NetworkLayout& layout) const {
  if (m_skip <= 0) return;
  painter->setAntialiasing(true);
  painter->setPen(skipPen());
  painter->setBrush(Qt::NoBrush);
  const auto arc = [&](const QPointF& from, const QPointF& to, double height) {
    QPainterPath path(from);
    path.quadTo((from + to) / 2 - QPointF(0, 2 * height), to);
    painter->drawPath(path);
  };
  for (std::size_t c = 1; c + 2 < layout.columns.size(); ++c) {
    const UnitColumn &left = layout.columns[c], &right = layout.columns[c + 1];
    if (!left.single || !right.single) {
      const double gap = right.area.left() - left.area.right(), lift = std::min(0.35 * gap, 10.0);
      arc({left.area.right() + 1, left.area.center().y()}, {right.area.left() - 1, right.area.center().y()}, lift);
      continue;
    }
    for (Index unit = 0; unit < std::min(left.units, right.units); ++unit) {
      const QPointF from = left.unitRect(unit).center(), to = right.unitRect(unit).center();
      arc(from, to, std::min(0.42 * left.pitchY, 0.12 * (to.x() - from.x())));
    }
  }
}

void NetworkDrawing::drawEdge(QCPPainter* painter, const QRectF& from, const QRectF& to, double weight, double share,
                              bool dashed) const {
  if (from.isNull() || to.isNull() || !std::isfinite(weight)) return;
  QColor colour = weight < 0 ? m_theme.test : m_theme.train;
  colour.setAlphaF(static_cast<float>(share));
  QPen pen(m_theme.opaque(QPen(colour)).color(), 0.4 + 1.8 * std::min(1.0, std::abs(weight)), Qt::SolidLine,
           Qt::FlatCap);
  if (dashed && weight < 0) pen.setDashPattern({4, 2});
  painter->setAntialiasing(true);
  painter->setPen(pen);
  painter->drawLine(QLineF(from.center(), to.center()));
}

void NetworkDrawing::drawMarked(QCPPainter* painter, const NetworkLayout& layout) const {
  const auto columns = static_cast<int>(layout.columns.size());
  if (m_marked.isNone() || m_marked.column >= columns || m_heaviest.size() + 1 != layout.columns.size()) return;
  const auto position = static_cast<std::size_t>(m_marked.column);
  const QRectF here = layout.columns[position].unitRect(m_marked.unit);
  for (const bool incoming : {true, false}) {
    if (incoming ? position == 0 : m_marked.column + 1 == columns) continue;
    const std::size_t other = incoming ? position - 1 : position + 1;
    for (const auto& [unit, weight] : strongest(m_marked, incoming))
      drawEdge(painter, here, layout.columns[other].unitRect(unit),
               weight / std::max(m_heaviest[std::min(position, other)], 1e-30), 0.95, true);
  }
}

}  // namespace gatescope
