// The network with one sample on its way through it: units lit by their gates.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include "ui/plots/network/network_drawing.h"
#include "ui/plots/panel/run_plot.h"

class QSpinBox;
class QTimer;

namespace gatescope {

/// Input, hidden layers, output of one probe sample. In slow motion each step plays in five stages, one after the
/// other: forward pass, gates, loss, backward pass, update. A stage can also be held by hand.
class NetworkPlot : public RunPlot {
  Q_OBJECT
 public:
  /// Up to this many steps a second the stages are played.
  static constexpr double kSlowUpTo = 4;

  explicit NetworkPlot(QWidget* parent = nullptr);
  /// Steps per second of the run; the stages of a step fill its time. 0 or faster than kSlowUpTo: nothing is played.
  void setPace(double stepsPerSecond) override;
  /// A stage that is held; whole: the state after the step, or the stages in slow motion. In the order of Stage.
  static PlotModes modeTable();
  /// What is on the plot now, held or played.
  Stage stage() const { return m_shown; }
  bool isPlaying() const;
  const NetworkDrawing& drawing() const { return *m_drawing; }
  /// One row per layer and unit (from 1): q, the gate's pre-activation, G, z, ∂L/∂q, ‖ΔΘ‖.
  PlotTable table() const override;
  InspectionOrder wants() const override;

 protected:
  void rebuild() override;
  void updateData() override;
  void followData() override;
  std::int64_t newestStep(const RunHistory& run) const override;
  QString emptyText() const override;
  QString readoutAt(const QPointF& position) const override;
  void clickedAt(const QPointF& position) override;
  void modeChosen() override;

 private:
  void addSampleBox();
  Stage held() const { return static_cast<Stage>(modePosition()); }
  UnitPosition unitAt(const QPointF& pixel) const;
  void point(UnitPosition unit);
  void markUnit();
  void play();
  void tick();
  void addSkip(std::vector<LegendEntry>& entries) const;
  void showStage(Stage stage, double progress);
  void showText();
  void showSample();
  void chooseNext();
  QSpinBox* m_samples;
  QTimer* m_timer;
  QElapsedTimer m_clock;
  QPointer<NetworkDrawing> m_drawing;  ///< owned by the plot
  Stage m_shown = Stage::Whole;
  double m_pace = 0;                   ///< 0: not slow
  UnitPosition m_selected, m_pointed;  ///< clicked, under the pointer
  Inspection m_picture;                ///< what is drawn; kept here through a rebuild
  std::uint64_t m_generation = 0;
};

}  // namespace gatescope
