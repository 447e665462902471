// An output map as a picture: colours, the line where the decision flips, the output at a place. Pure functions.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QLineF>
#include <QPointF>
#include <QVector>

#include "core/telemetry/inspection.h"
#include "ui/base/theme.h"

namespace gatescope {

/// How outputs become colours.
struct MapColours {
  Theme theme;
  int classes = 0;             ///< several outputs, one per class; 0: one output on a scale from −range to range
  bool probabilities = false;  ///< margins between softmax outputs
  double range = 1;

  /// The colour of an output: paler where the decision is close.
  QColor of(const Eigen::Ref<const VectorD>& output) const;
};

/// The band in which a map over a circle is drawn around it.
inline constexpr double kRingInner = 1.1, kRingOuter = 1.32, kRingGates = 1.44;

/// One pixel per point of a plane, first row on top; over a circle a ring, transparent elsewhere.
QImage mapImage(const OutputMap& map, const MapColours& colours);
/// What mapImage() covers: the points are the centres of its pixels.
QRectF mapArea(const OutputMap& map);
/// Where the decision flips, exact to the grid: zeros of the output, or where two classes are equal and largest.
QVector<QLineF> decisionLines(const OutputMap& map);
/// The output at a place, between the points by interpolation; empty outside a plane. Over a circle: at the angle of
/// the place.
VectorD outputAt(const OutputMap& map, const QPointF& position);

}  // namespace gatescope
