// Images with what the network says they are; wrong ones stand out.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/panel/run_plot.h"

namespace gatescope {

class TileWall;

/// At most 100 images of the test set, evenly chosen (of the training set where there is no test set, or where test
/// samples have no gates): right predictions are quiet, wrong ones have a frame and "7→4" below.
class DigitWallPlot : public RunPlot {
  Q_OBJECT
 public:
  explicit DigitWallPlot(QWidget* parent = nullptr);
  static PlotModes modeTable();  ///< all images, or the wrong ones
  bool showsWrongOnly() const { return modePosition() == 1; }
  InspectionOrder wants() const override;
  /// One row per image: sample (from 1, in its set), class, predicted, output_1 …; classes by number where their names
  /// are numbers, else from 1.
  PlotTable table() const override;

 protected:
  void rebuild() override;
  void updateData() override;
  void followData() override;
  std::int64_t newestStep(const RunHistory& run) const override;
  QString emptyText() const override;
  QString readoutAt(const QPointF& position) const override;
  void clickedAt(const QPointF& position) override;

 private:
  void renderImages(const Inspection& inspection);
  void sayWhatIsShown();
  QString partText(const Inspection& inspection) const;
  TileWall* m_wall = nullptr;  ///< owned by the plot
  Index m_right = 0, m_count = 0;
  std::shared_ptr<const Dataset> m_rendered;  ///< whose images the wall has
  bool m_renderedTest = false;
  std::vector<Index> m_renderedSamples;
};

/// An image of a data set: ink on paper in the theme's colours where it has one channel, else in its own colours.
/// Values from `low` to `high`.
QImage sampleImage(const Dataset& data, const Samples& samples, Index sample, double low, double high,
                   const Theme& theme);

}  // namespace gatescope
