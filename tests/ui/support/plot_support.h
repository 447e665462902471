// What tests of plots look at: the parts of the picture, by name.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include "tests/ui/support/plot_runs.h"
#include "ui/plots/panel/layout_elements.h"
#include "ui/plots/panel/plot_panel.h"
#include "ui/plots/panel/plot_view.h"

namespace gatescope {

inline PlotView& view(const PlotPanel& panel) { return *dynamic_cast<PlotView*>(panel.plot()); }

template <class Element>
Element* part(const PlotPanel& panel) {
  for (QCPLayoutElement* element : panel.plot()->plotLayout()->elements(true)) {
    if (auto* found = dynamic_cast<Element*>(element)) return found;
  }
  return nullptr;
}

inline QString message(const PlotPanel& panel) {
  for (QCPLayerable* thing : panel.plot()->layer("overlay")->children()) {
    if (auto* found = dynamic_cast<CentredMessage*>(thing)) return found->text();
  }
  return {};
}

inline QString note(const PlotPanel& panel) {
  return dynamic_cast<NoteLine*>(panel.plot()->plotLayout()->element(kNoteRow, kAxesColumn))->text();
}

inline QCPGraph* curve(const PlotPanel& panel, const QString& name) {
  for (int i = 0; i < panel.plot()->graphCount(); ++i) {
    if (panel.plot()->graph(i)->name() == name) return panel.plot()->graph(i);
  }
  return nullptr;
}

inline void show(PlotPanel& panel) {
  panel.resize(560, 330);
  panel.show();
  panel.plot()->replot(QCustomPlot::rpQueuedRefresh);  // lays the axis rect out
}

template <class Plottable>
std::vector<Plottable*> parts(const PlotPanel& panel) {
  std::vector<Plottable*> found;
  for (int i = 0; i < panel.plot()->plottableCount(); ++i)
    if (auto* plottable = dynamic_cast<Plottable*>(panel.plot()->plottable(i))) found.push_back(plottable);
  return found;
}

inline QPoint pixel(const PlotPanel& panel, double x, double y) {
  return QPointF(panel.plot()->xAxis->coordToPixel(x), panel.plot()->yAxis->coordToPixel(y)).toPoint();
}

/// What the pointer reads there.
inline QString pointAt(PlotPanel& panel, double x, double y) {
  const QPointF at = pixel(panel, x, y);
  QMouseEvent move(QEvent::MouseMove, at, panel.plot()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
  QApplication::sendEvent(panel.plot(), &move);
  return view(panel).crosshair().isShown() ? view(panel).crosshair().text() : QString();
}

}  // namespace gatescope
