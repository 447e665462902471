// What plots tell each other: where one points, which sample is chosen, what has to be measured for them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <vector>

#include "core/telemetry/inspection.h"

namespace gatescope {

class RunPlot;

/// GUI thread. The plots outlive it.
class PlotLinks : public QObject {
  Q_OBJECT
 public:
  explicit PlotLinks(QObject* parent = nullptr);

  void add(RunPlot& panel);
  /// Tells all plots of the same x axis where one of them is pointed at.
  void link(const RunPlot& pointed, double x);
  /// The probe sample that plots of one sample show, from 0.
  Index sample() const { return m_sample; }
  void setSample(Index sample);
  /// The network of an ensemble that is drawn from inside, from 0.
  void setNetwork(Index network);
  /// Everything from inside that any plot draws is measured from now on, seen or not: for files of all plots.
  void watchAll();
  /// Draws, modes and what the kernel predicts are measured though no plot shows them: a lesson or a file asks for
  /// them.
  void want(const InspectionOrder& order);
  /// Looks again at which plots are seen and what they want.
  void updateOrder();

 signals:
  void orderChanged(const gatescope::InspectionOrder& order);  ///< what the plots that are seen want to draw

 private:
  std::vector<RunPlot*> m_panels;
  InspectionOrder m_order;  ///< what is wanted at present
  Index m_sample = 0, m_network = 0;
  InspectionOrder m_wanted;  ///< by want()
  bool m_watchesAll = false;
};

}  // namespace gatescope
