// Where gates lie against the planes that the labels were made from.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/curves/measure_plot.h"

namespace gatescope {

/// x: optimiser step; y: of each hidden layer, in the layers' colours, the median over gates of the angle to the
/// nearest plane of the tree in degrees, or the share of planes that a gate comes near. Dotted: what planes at random
/// have. Runs beside are means over layers. GUI thread.
class GatePlanesPlot : public MeasurePlot {
  Q_OBJECT
 public:
  explicit GatePlanesPlot(QWidget* parent = nullptr);
  static PlotModes modeTable();  ///< angle, found

 protected:
  QString subject() const override;
  std::vector<Suggestion> suggestions(const RunHistory& run) const override;
  void rebuild() override;
  void updateData() override;
  std::int64_t newestStep(const RunHistory& run) const override;

 private:
  /// What its curves and their notes were made for.
  struct Made {
    int layers = 0;
    Index inputs = 0, planes = 0;  ///< 0: no random planes to compare with
    bool operator==(const Made&) const = default;
  };
  Made wanted() const;
  static std::vector<MeasureView> viewsOf(const Made& made);
  Made m_made;
};

}  // namespace gatescope
