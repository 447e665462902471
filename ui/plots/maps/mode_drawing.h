// One eigenvector of the kernel, drawn into a plot.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include "core/telemetry/inspection.h"
#include "ui/base/theme.h"
#include "ui/plots/maps/mode_picture.h"
#include "ui/plots/panel/series.h"

namespace gatescope {

class Marks;
class SideImages;

/// √n·v_i as a function of the input or angle, over the plane, as means over classes, or by the first target. Blue is
/// positive, vermillion negative; discs are positive, squares negative. Beside classes of images: the mean image of
/// samples weighted by positive values above that by negative ones. Everything drawn is owned by the plot. GUI thread.
class ModeDrawing {
 public:
  /// New plottables; those before must be gone. `curve`: of the plot's own, for lines and circles.
  void create(QCustomPlot& plot, QCPGraph& curve, const Theme& theme);
  /// `mode`: from 0; the inspection has modes.
  void show(const Inspection& inspection, Index mode);
  ModeShape shape() const { return m_shape; }
  const VectorD& values() const { return m_values; }
  /// What is drawn along x and y, and the limits that hold it.
  QString axisX() const;
  QString axisY() const;
  Extent limitsX() const;
  Extent limitsY() const;
  /// Ticks for x; null: plain numbers.
  QSharedPointer<QCPAxisTicker> ticker() const;
  /// The probe sample nearest to a place in axis coordinates, −1: none within reach.
  Index sampleAt(const QPointF& position) const;
  /// The class whose bar is there, from 0; −1: none.
  int classAt(const QPointF& position) const;
  const std::vector<double>& means() const { return m_means; }

 private:
  double at(Index sample) const;
  void showFunction();
  void showPoints();
  void showClasses(const Inspection& inspection);

  Theme m_theme;
  QCPGraph* m_curve = nullptr;
  Marks* m_marks = nullptr;
  QCPBars *m_positive = nullptr, *m_negative = nullptr;
  SideImages* m_images = nullptr;
  ModeShape m_shape = ModeShape::Samples;
  VectorD m_values;
  std::shared_ptr<const Dataset> m_data;
  std::shared_ptr<const ProbeOrder> m_order;
  std::vector<double> m_means;
};

}  // namespace gatescope
