// Gate change as a strip: layers over time.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/panel/run_plot.h"

namespace gatescope {

class CellMap;
class ColourBar;
class Rhythm;

/// x: optimiser step; rows: hidden layers, the first on top; colour (viridis): f_l on a logarithmic scale, F_l or the
/// active fraction. Where nothing changed or was measured there is background.
class GateStripPlot : public RunPlot {
  Q_OBJECT
 public:
  enum class Mode { Rate, Total, Active };
  static constexpr int kMostColumns = 1000;

  explicit GateStripPlot(QWidget* parent = nullptr);
  static PlotModes modeTable();  ///< in the order of Mode
  Mode mode() const { return static_cast<Mode>(modePosition()); }
  void setMode(Mode mode) { chooseModeAt(static_cast<int>(mode)); }
  QString sharedAxis() const override { return QStringLiteral("step"); }
  /// Step and one column per layer, every measurement, as the gate change plot has it.
  PlotTable table() const override;
  /// Smallest and largest value that has a colour of its own.
  const ColourBar& bar() const { return *m_bar; }

 protected:
  void rebuild() override;
  void updateData() override;
  void followData() override;
  std::int64_t newestStep(const RunHistory& run) const override;
  QString emptyText() const override;
  QString readoutAt(const QPointF& position) const override;
  QStringList valuesAt(double x) const override;

 private:
  void fillMap();
  void showNote();
  int layerCount() const;
  VectorD columnAt(double step) const;
  QString symbol() const;
  CellMap* m_map = nullptr;  ///< owned by the plot
  ColourBar* m_bar;          ///< owned by the plot
  int m_columns = 1;
  double m_first = 0, m_last = 1, m_lower = 0, m_upper = 1;  ///< steps of the map; values of its colours
};

/// Layer by layer, what each of `columns` equal parts of [first, last] holds of a measure: the mean of its samples;
/// where it has none, the last one before. NaN outside of what is measured and in its gaps. columns × layers.
MatrixD stripColumns(const std::vector<LayerSample>& samples, GateStripPlot::Mode mode, double first, double last,
                     int columns, const Rhythm& rhythm);

}  // namespace gatescope
